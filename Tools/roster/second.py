"""The second drawing: the facilities of which more was published than the first one knew, drawn again to the figures of two days.

Babel's are those of 24 January 2024; Waingapu, Lembata and Kalabahi follow what their heads and the commission said of them (README.md of
the pack names the sources). Nobody who was ever held anywhere else is drawn again, so the rows of the other facilities stay as they are.
"""
from collections import Counter
from datetime import date, timedelta

from drawing import (DAY, H7, H30, NEAR, R, SATKER, SERVING, admitted_before, elsewhere_listed, facility_kind, finish, leave, listed, person, province,
                     sentence, start)

COUNTED, WAINGAPU = date(2024, 1, 24), date(2024, 1, 10)
LISTS = ("DPT", "DPTb", "DPK", "elsewhere", "candidate", "none")

# Facility: (listed in July 2023 per polling place, the day counted, held on it, held on voting day), both by list as in LISTS.
PLAN = {
    "PGK": ({"PGK-901": 286, "PGK-902": 111}, COUNTED, (330, 50, 0, 1, 189, 1), (318, 54, 0, 6, 178, 4)),
    "NRK": ({"NRK-901": 287, "NRK-902": 288, "NRK-903": 284}, COUNTED, (672, 214, 0, 1, 41, 4), (648, 222, 0, 12, 25, 10)),
    "SGL": ({"SGL-901": 286, "SGL-902": 81}, COUNTED, (210, 245, 0, 0, 32, 1), (200, 254, 12, 5, 18, 3)),
    "TJP": ({"TJP-901": 158}, COUNTED, (92, 138, 0, 0, 13, 1), (89, 141, 5, 3, 7, 2)),
    "PPGK": ({"PPGK-901": 122}, COUNTED, (62, 40, 0, 0, 9, 0), (60, 42, 2, 2, 6, 1)),
    "APGK": ({"APGK-901": 22}, COUNTED, (14, 15, 0, 0, 1, 2), (13, 15, 0, 1, 1, 3)),
    "MTK": ({"MTK-901": 129}, COUNTED, (66, 144, 0, 1, 17, 1), (62, 147, 6, 4, 10, 2)),
    "WGP": ({"WGP-901": 178}, WAINGAPU, (149, 1, 0, 102, 6, 7), (146, 116, 3, 6, 5, 8)),
    "KLB": ({"KLB-901": 112}, COUNTED, (98, 47, 0, 4, 1, 1), (97, 49, 0, 0, 0, 0)),
    "LBT": ({"LBT-901": 110}, COUNTED, (106, 9, 0, 4, 2, 7), (105, 10, 0, 5, 3, 9)),
}

# From, to, how many, and whether the vote was moved in the end.
TRANSFERS = [
    ("SGL", "NRK", 6, True), ("PGK", "NRK", 4, True), ("PGK", "NRK", 1, False), ("MTK", "PGK", 4, True), ("MTK", "SGL", 3, True),
    ("NRK", "PGK", 6, True), ("TJP", "NRK", 4, True), ("WGP", "NRK", 1, False),
]
RETURN = ("NRK", "PGK")  # there and back again
READMITTED = ["NRK", "MTK", "SGL", "WGP"]


def standing(p, day):
    """Where this person is held on a day and on which list, or nothing. The lists are those of the drawing: each person has one way."""
    place, inside, votes = p.home, p.admitted is not None, ""
    for when, event, more in p.events:
        if when > day:
            break
        if event in ("admit", "transfer"):
            place, inside, votes = more["to"], True, ""
        elif event in ("release", "die"):
            inside = False
        elif event == "move_vote":
            votes = more["to"]
    if not inside:
        return None
    if p.registered_at in SERVING[place]:
        return place, "DPT"
    if p.registered_at or p.registered_regency:
        return place, "DPTb" if votes in SERVING[place] else "elsewhere"
    if not p.unlisted:
        return place, "none"
    return place, "DPK" if day == DAY and p.regency == SATKER[place]["regency"] else "candidate"


class Places:
    """Who is held where on the two days that count, kept as people are added."""

    def __init__(self, people):
        self.mid, self.end, self.registered = Counter(), Counter(), Counter()
        for p in people:
            self.add(p)

    def add(self, p):
        self.registered[p.registered_at] += 1
        for satker, (_, day, _, _) in PLAN.items():
            for counts, when in ((self.mid, day), (self.end, DAY)):
                now = standing(p, when)
                if now and now[0] == satker:
                    counts[now] += 1

    def missing(self, satker):
        _, _, mid, end = PLAN[satker]
        wanted = lambda counts, plan: {name: n - counts[satker, name] for name, n in zip(LISTS, plan)}
        return wanted(self.mid, mid), wanted(self.end, end)


def drawn_again(people):
    again = set(PLAN)
    kept = [p for p in people if not {p.home, *(m["to"] for _, e, m in p.events if e in ("admit", "transfer"))} <= again]
    gone = sorted(set(people) - set(kept), key=lambda p: p.id)
    R.state = 20240124
    places, new = Places(kept), []

    def add(p):
        new.append(p)
        places.add(p)

    pools = {satker: pool(satker, places) for satker in PLAN}
    for p in moved_between(pools):
        add(p)
    for satker, inmates in pools.items():
        for p in listed_here(satker, inmates, *places.missing(satker)):
            add(p)
    for satker in PLAN:
        for build in (moved_here, still_elsewhere, on_no_list, without_a_way, passed_through):
            for p in build(satker, *places.missing(satker)):
                add(p)
    serve(new)
    ids = [int(p.id[2:]) for p in gone]
    finish(new, ids + list(range(len(people) + 1, len(people) + 1 + len(new))))
    return sorted(kept + new, key=lambda p: p.id)


# ---------------------------------------------------------------- The lists of July 2023

def pool(satker, places):
    people = [listed(satker, t) for t, n in PLAN[satker][0].items() for _ in range(n - places.registered[t])]
    R.shuffle(people)
    return people


def some_day(p, low, high, first, last):
    """A day from `low` to `high` days after the last event, within the two dates as far as that goes."""
    earliest = max(p.last + timedelta(low), first)
    return R.day(earliest, max(earliest, min(last, p.last + timedelta(high), p.limit())))


def vote_moved(p, satker, last, low=3, first=date(2023, 7, 24)):
    """Moved by `last`; who is no detainee by H-30, but for a few."""
    if p.kind != "tahanan" and p.last + timedelta(low) <= H30 and not R.chance(4):
        last = min(last, H30)
    choices = SERVING[satker]
    # Room is made where the list is short.
    to = choices[-1] if satker == "PGK" or (satker == "SGL" and R.chance(75)) else R.pick(choices)
    p.at(some_day(p, low, 60, first, last), "move_vote", to=to)


def moved_between(pools):
    for source, to, n, votes in TRANSFERS:
        for _ in range(n):
            p = next(q for q in pools[source] if q.sex == "L")
            pools[source].remove(p)
            # Whoever comes before the day counted has moved the vote by then: hardly anyone was between lists.
            if source == "WGP":
                p.at(R.day(date(2023, 11, 1), date(2024, 1, 5)), "transfer", to=to)
            elif votes and R.chance(70):
                p.at(R.day(date(2023, 8, 1), date(2023, 12, 30)), "transfer", to=to)
                vote_moved(p, to, date(2024, 1, 22))
            else:
                p.at(R.day(date(2024, 1, 25), date(2024, 2, 1)), "transfer", to=to)
                if votes:
                    vote_moved(p, to, H7, low=2)
            yield p
    source, to = RETURN
    p = next(q for q in pools[source] if q.sex == "L")
    pools[source].remove(p)
    p.at(R.day(date(2023, 9, 1), date(2023, 10, 31)), "transfer", to=to)
    vote_moved(p, to, date(2023, 12, 1))
    p.at(some_day(p, 20, 50, date(2023, 12, 1), date(2024, 1, 20)), "transfer", to=source)
    yield p
    for satker in READMITTED:
        p = pools[satker].pop()
        p.at(R.day(date(2023, 7, 20), date(2023, 10, 10)), "release")
        p.at(some_day(p, 40, 80, date(2023, 9, 1), date(2024, 1, 5)), "admit", to=satker)
        yield p
    p = pools["PGK"].pop()
    p.at(R.day(date(2023, 7, 20), date(2023, 10, 10)), "release")
    p.at(some_day(p, 40, 80, date(2023, 9, 1), date(2024, 1, 5)), "admit", to="SGL")
    vote_moved(p, "SGL", date(2024, 1, 22))
    yield p


def leaving_days(day):
    """Releases over the months before a day; more in August (remission)."""
    return R.weighted([((date(2023, 7, 4), date(2023, 8, 10)), 10), ((date(2023, 8, 17), date(2023, 8, 19)), 8),
                       ((date(2023, 8, 20), date(2023, 12, 24)), 52), ((date(2023, 12, 25), day), 20)])


def listed_here(satker, people, mid, end):
    day = PLAN[satker][1]
    stay, later = end["DPT"], mid["DPT"]
    assert 0 <= stay <= later <= len(people), (satker, stay, later, len(people))
    for i, p in enumerate(people):
        if i < stay:
            if p.kind == "tahanan" and R.chance(75):
                sentence(p, date(2024, 2, 10))
        elif i < later:
            first, last = (DAY, DAY) if R.chance(12) else (day + timedelta(1), date(2024, 2, 13))
            leave(p, first, last, died=R.chance(2))
        else:
            if p.kind == "tahanan" and R.chance(40):
                sentence(p, date(2023, 9, 30))
            first, last = leaving_days(day)
            leave(p, first, min(last, day), died=R.chance(2.5))
            assert p.last <= day, p.events
        yield p


# ---------------------------------------------------------------- Those on other lists and on none

def arrive(p, last, base_percent=22):
    """Held in July already, or admitted by `last`."""
    if R.chance(base_percent):
        start(p, admitted_before(p), True)
        return
    first = R.weighted([((date(2023, 7, 4), date(2023, 10, 31)), 45), ((date(2023, 11, 1), date(2023, 12, 31)), 35), ((date(2023, 12, 20), last), 20)])
    start(p, R.day(first[0], min(first[1], last)), False)
    if p.kind == "napi" and R.chance(65):
        p.kind = "tahanan"  # most arrive before their sentence


def arrive_after(p, day, last):
    start(p, R.day(day + timedelta(1), min(last, p.limit())), False)
    if p.kind != "anak" and R.chance(88):
        p.kind = "tahanan"


def depart(p, day):
    leave(p, day + timedelta(1), date(2024, 2, 13))


def moved_here(satker, mid, end):
    day = PLAN[satker][1]
    waiting = max(mid["elsewhere"] - min(mid["elsewhere"], end["elsewhere"], 2), 0)  # on a list elsewhere, and not moved by the day counted
    leaving = min(max(round(mid["DPTb"] * 0.03), mid["DPTb"] - end["DPTb"]), mid["DPTb"])
    staying = mid["DPTb"] - leaving
    waiting_moves = min(waiting, end["DPTb"] - staying)
    for i in range(mid["DPTb"]):
        p = elsewhere_listed(satker)
        arrive(p, day - timedelta(10))
        if p.kind == "tahanan" and p.first < date(2023, 11, 15) and R.chance(45):
            sentence(p, date(2023, 12, 20))
        vote_moved(p, satker, day)
        if i >= staying:
            depart(p, day)
        yield p
    for i in range(waiting):
        p = elsewhere_listed(satker)
        arrive(p, day - timedelta(2))
        if i < waiting_moves:
            vote_moved(p, satker, H7, first=day + timedelta(1))
        else:
            depart(p, day)
        yield p
    for _ in range(end["DPTb"] - staying - waiting_moves):
        p = elsewhere_listed(satker)
        arrive_after(p, day, date(2024, 2, 3))
        vote_moved(p, satker, H7, low=1)
        yield p


def still_elsewhere(satker, mid, end):
    day = PLAN[satker][1]
    for i in range(end["elsewhere"]):
        p = elsewhere_listed(satker)
        if i < mid["elsewhere"]:
            arrive(p, day - timedelta(2))
        else:
            arrive_after(p, day if i % 3 == 2 else H7, DAY)
        if facility_kind(satker) == "LPKA" and i == 0:  # sixteen, and married: on the list by marriage
            p.birth, p.marital = R.day(date(2007, 3, 1), date(2007, 9, 30)), "S"
        yield p


def on_no_list(satker, mid, end):
    day, here = PLAN[satker][1], SATKER[satker]["regency"]
    total = end["DPK"] + end["candidate"]
    staying = min(total, mid["candidate"] - min(mid["candidate"], 1 + mid["candidate"] // 12))
    for i in range(mid["candidate"] + total - staying):
        p = person(satker)
        p.unlisted, p.ktp = True, "recorded"
        if i < end["DPK"]:
            p.regency = here
            if i % 4 == 3:
                p.ktp = "suket"  # counts as the card: ruling 20/PUU-XVII/2019
        elif p.regency == here:
            p.regency = R.pick([r for r in NEAR[province(satker)] if r != here])
        if facility_kind(satker) != "LPKA" and R.chance(40):
            p.birth, p.marital = R.day(date(2004, 1, 1), date(2005, 12, 1)), "B"
        if i < mid["candidate"]:
            arrive(p, day)
            if i >= staying:
                depart(p, day)
        else:
            arrive_after(p, day, DAY)
        yield p


def without_a_way(satker, mid, end):
    day = PLAN[satker][1]
    child = facility_kind(satker) == "LPKA"
    for i in range(max(mid["none"], end["none"])):
        p = person(satker, minor=child)
        p.off_all_lists = True
        p.ktp = "not_yet"
        if i < mid["none"]:
            arrive(p, day)
            if i >= end["none"]:
                depart(p, day)
        else:
            arrive_after(p, day, DAY)
        if not child and i % 4 == 0:
            p.citizen, p.regency, p.nik = "no", "", ""
        elif not child and i % 4 == 1:
            p.ktp, p.right = "recorded", "vote"
        elif not child and R.chance(30):
            p.nik = ""
        yield p


def passed_through(satker, mid, end):
    """Came or were there, on no list here, and left again before the day counted."""
    day, child = PLAN[satker][1], facility_kind(satker) == "LPKA"
    for i in range(3 + sum(PLAN[satker][2][:2]) // 30):
        p = person(satker, minor=child and i % 2 == 0)
        p.ktp = "not_yet"
        if i % 2:
            p.registered_regency, p.ktp = p.regency, "recorded"
        arrive(p, date(2023, 12, 20), base_percent=50)
        if i == 0 and satker in ("NRK", "PGK"):
            p.last = max(p.last, date(2023, 7, 15))
            p.at(some_day(p, 5, 40, date(2023, 7, 20), date(2023, 11, 20)), "release")
            p.at(some_day(p, 10, 20, date(2023, 8, 1), date(2023, 12, 10)), "admit", to=satker)
        elif p.registered_regency and not child and p.last < date(2023, 10, 1) and R.chance(20):
            vote_moved(p, satker, date(2023, 12, 10))
        first = max(p.last + timedelta(2), date(2023, 8, 1))
        leave(p, first, max(first, day), died=R.chance(2))
        yield p


def serve(people):
    """A policeman who waits for his dismissal: eligible but for art. 200 (as in the first drawing)."""
    p = next(p for p in people if p.off_all_lists and province(p.home) == "19" and p.sex == "L" and p.kind != "anak" and p.citizen == "yes" and p.right == "none")
    p.service, p.ktp = "Polri", "recorded"
