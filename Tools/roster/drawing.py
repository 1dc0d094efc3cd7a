"""The first drawing of the roster: all facilities, by the figures that were known first.

The same rows always come out: the numbers are drawn from splitmix64, not from Python's own generator. Facilities of which more
was published later are drawn again by second.py; all others stay as they are here.
"""
import csv
import os
import sys
from datetime import date, timedelta

PACK = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "../../Sources/ReadinessPack")
BASE, H30, H7, DAY = date(2023, 7, 2), date(2024, 1, 15), date(2024, 2, 7), date(2024, 2, 14)


class Random:
    """splitmix64 (Steele, Lea, Flood 2014)."""

    def __init__(self, seed):
        self.state = seed

    def bits(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return z ^ (z >> 31)

    def below(self, n):
        return self.bits() % n

    def between(self, low, high):
        """Both ends included."""
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(1000) < percent * 10

    def pick(self, items):
        return items[self.below(len(items))]

    def weighted(self, pairs):
        n = self.below(sum(w for _, w in pairs))
        for item, w in pairs:
            if n < w:
                return item
            n -= w

    def day(self, first, last):
        return first + timedelta(self.below((last - first).days + 1))

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


R = Random(20240214)


def read(name):
    with open(os.path.join(PACK, name), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def write(name, header, rows):
    with open(os.path.join(PACK, name), "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


SATKER = {s["code"]: s for s in read("satker.csv")}
TPS = {t["code"]: t for t in read("tps.csv")}
REGENCY = {r["code"]: r for r in read("regency.csv")}
SERVING = {s: [t for t in TPS if s in TPS[t]["serves"].split(";")] for s in SATKER}

# Facility: (listed here in July 2023 per polling place; then on voting day: DPT, DPTb, DPK, DPT elsewhere, candidate, none).
# DPT held = listed - gone - moved away + moved within the reach of the same polling place.
PLAN = {
    "KPG": ({"KPG-901": 268, "KPG-902": 230}, 430, 190, 4, 10, 8, 12),
    "AKPG": ({"KPG-902": 22}, 19, 4, 0, 3, 0, 24),
    "RKPG": ({"KPG-903": 150}, 114, 148, 5, 16, 12, 18),
    "PKPG": ({"KPG-903": 78}, 69, 22, 0, 2, 1, 4),
    "WGP": ({"WGP-901": 196}, 171, 92, 2, 6, 5, 8),
    "WKB": ({"WKB-901": 172, "WKB-902": 114}, 254, 96, 2, 6, 6, 10),
    "TWKB": ({"WKB-902": 14}, 12, 3, 0, 1, 0, 0),
    "ATB": ({"ATB-901": 118}, 101, 56, 1, 4, 4, 12),
    "KLB": ({"KLB-901": 112}, 97, 49, 0, 3, 2, 5),
    "LBT": ({"LBT-901": 92}, 80, 34, 1, 2, 1, 4),
    "END": ({"END-901": 138}, 121, 66, 2, 4, 3, 6),
    "MMR": ({"MMR-901": 132}, 115, 72, 2, 6, 5, 9),
    "RTG": ({"RTG-901": 118}, 103, 62, 2, 5, 4, 7),
    "KFM": ({"KFM-901": 74}, 64, 40, 1, 3, 2, 6),
    "LRT": ({"LRT-901": 60}, 52, 28, 0, 2, 2, 4),
    "BJW": ({"BJW-901": 56}, 49, 24, 0, 2, 1, 3),
    "SOE": ({"SOE-901": 40}, 35, 20, 0, 3, 2, 5),
    "BAA": ({}, 0, 0, 0, 34, 2, 6),
    "PGK": ({"PGK-901": 286, "PGK-902": 111}, 318, 54, 0, 5, 4, 6),
    "NRK": ({"NRK-901": 287, "NRK-902": 288, "NRK-903": 284}, 648, 222, 0, 20, 12, 15),
    "SGL": ({"SGL-901": 286, "SGL-902": 81}, 291, 62, 3, 6, 4, 6),
    "TJP": ({"TJP-901": 158}, 124, 44, 3, 4, 3, 4),
    "PPGK": ({"PPGK-901": 122}, 101, 24, 1, 3, 1, 3),
    "APGK": ({"APGK-901": 22}, 16, 3, 0, 2, 0, 14),
    "MTK": ({"MTK-901": 129}, 99, 46, 2, 4, 3, 4),
}

# From, to, how many, how it ends: b moved the vote (DPTb), e did not (DPT elsewhere), d the same polling place serves both (DPT).
TRANSFERS = [
    ("RKPG", "KPG", 10, "b"), ("RKPG", "KPG", 2, "e"),
    ("MMR", "END", 4, "b"), ("RTG", "KPG", 3, "b"),
    ("KFM", "ATB", 3, "b"), ("SOE", "KPG", 2, "b"),
    ("KPG", "WKB", 1, "b"), ("KPG", "WKB", 1, "e"),
    ("KLB", "KPG", 3, "b"), ("LRT", "LBT", 2, "b"),
    ("BJW", "END", 2, "b"), ("BJW", "END", 1, "e"),
    ("WKB", "TWKB", 2, "d"), ("AKPG", "KPG", 1, "d"),
    ("SGL", "NRK", 6, "b"), ("PGK", "NRK", 4, "b"),
    ("PGK", "NRK", 1, "e"), ("MTK", "PGK", 4, "b"),
    ("MTK", "SGL", 3, "b"), ("NRK", "PGK", 6, "b"),
    ("TJP", "NRK", 4, "b"), ("NRK", "KPG", 2, "b"),
    ("KPG", "PGK", 1, "b"), ("WGP", "NRK", 1, "e"),
]

# There and back again: on the list of the first, DPT in the end.
RETURNS = [("KPG", "RKPG"), ("ATB", "KFM"), ("NRK", "PGK")]
READMITTED_TO_OWN = ["RKPG", "MMR", "WGP", "NRK", "MTK", "SGL"]
READMITTED_ELSEWHERE = [("RKPG", "WGP"), ("PGK", "SGL")]

KECAMATAN = {
    "53.71": ["Alak", "Maulafa", "Oebobo", "Kelapa Lima", "Kota Raja", "Kota Lama"],
    "53.02": ["Kota Soe", "Mollo Utara", "Amanuban Selatan"],
    "53.03": ["Kota Kefamenanu", "Insana", "Biboki Utara"],
    "53.04": ["Kota Atambua", "Atambua Barat", "Tasifeto Timur"],
    "53.05": ["Teluk Mutiara", "Alor Barat Daya", "Pantar"],
    "53.06": ["Larantuka", "Ile Mandiri", "Adonara Barat"],
    "53.07": ["Alok", "Alok Timur", "Nita", "Talibura"],
    "53.08": ["Ende Selatan", "Ende Tengah", "Nangapanda"],
    "53.09": ["Bajawa", "Golewa", "Aimere"],
    "53.10": ["Langke Rembong", "Ruteng", "Reok"],
    "53.11": ["Kota Waingapu", "Kambera", "Lewa"],
    "53.12": ["Kota Waikabubak", "Loli", "Wanokaka"],
    "53.13": ["Nubatukan", "Ile Ape", "Omesuri"],
    "53.14": ["Lobalain", "Rote Barat Daya"],
    "53.17": ["Katikutana", "Mamboro"],
    "19.71": ["Gerunggang", "Rangkui", "Taman Sari", "Bukit Intan", "Gabek"],
    "19.01": ["Sungailiat", "Belinyu", "Mendo Barat"],
    "19.02": ["Tanjung Pandan", "Membalong", "Sijuk", "Badau"],
    "19.05": ["Mentok", "Jebus", "Tempilang"],
}
FAR = {
    "53": [("35.78", 3), ("73.71", 3), ("52.71", 2), ("52.03", 2), ("51.71", 2), ("31.75", 1)],
    "19": [("16.71", 6), ("16.02", 5), ("18.71", 2), ("31.72", 2), ("31.73", 2), ("31.75", 1), ("31.74", 1), ("21.71", 2), ("31.71", 1)],
}
NEAR = {p: [r for r in REGENCY if r[:2] == p] for p in ("53", "19")}


CARD = {"recorded": "S", "suket": "K", "not_yet": "B"}


class Person:
    def __init__(self, home):
        self.home = home  # the facility of the first stay
        self.events = []  # (date, event, parameters)
        self.admitted = None  # the base state; None: comes later
        self.registered_at = ""
        self.registered_regency = ""
        self.regency = ""
        self.ktp = "recorded"
        self.right = "none"
        self.service = "-"
        self.citizen = "yes"
        self.marital = None
        self.kind = None
        self.nik = None
        self.unlisted = self.off_all_lists = False  # eligible and on no list; without a way onto one
        self.last = BASE
        self.place = home

    def limit(self):
        """Nothing is known of a facility after its last report."""
        return date.fromisoformat(SATKER[self.place]["last_report"])

    def at(self, day, event, **more):
        assert day > self.last, (day, self.last, event)
        self.last = day
        if event in ("admit", "transfer"):
            self.place = more["to"]
        self.events.append((day, event, more))

    def later(self, low, high, last):
        """A day some time after the last event, not after `last`."""
        first = self.last + timedelta(low)
        last = min(last, self.limit())
        assert first <= last, (self.events, last)
        return R.day(first, min(last, self.last + timedelta(high)))


def facility_kind(satker):
    """Lapas Ba'a stands in a regency without a remand centre: it holds detainees as one does."""
    return "Rutan" if satker == "BAA" else SATKER[satker]["kind"]


def province(satker):
    return SATKER[satker]["regency"][:2]


PEOPLE = []


def person(home, minor=False):
    p = Person(home)
    kind = facility_kind(home)
    p.sex = "P" if kind == "LPP" or (R.chance(4) and home not in ("KPG", "RKPG", "PGK", "NRK", "TWKB")) else "L"
    if kind == "LPKA":
        p.kind = "anak"
        p.birth = R.day(date(2007, 2, 15), date(2009, 5, 31)) if minor else R.day(date(2006, 1, 10), date(2007, 2, 14))
        p.marital = "B"
    else:
        p.kind = "tahanan" if R.chance({"Rutan": 55, "LPP": 20, "Lapas Narkotika": 6, "Lapas Terbuka": 0}.get(kind, 16)) else "napi"
        age = R.weighted([((19, 22), 16), ((23, 29), 30), ((30, 39), 30), ((40, 54), 18), ((55, 73), 6)])
        years = R.between(*age)
        p.birth = date(2023 - years, 1, 1) + timedelta(R.below(182))
        p.marital = R.weighted([("B", 70), ("S", 28), ("P", 2)]) if years < 27 else R.weighted([("B", 20), ("S", 68), ("P", 12)])
    here = SATKER[home]["regency"]
    pr = province(home)
    far = 22 if home == "NRK" else 10 if pr == "19" else 5
    roll = R.below(100)
    if roll < far:
        p.regency = R.weighted(FAR[pr])
    elif roll < far + 30:
        p.regency = R.pick(NEAR[pr])
    else:
        p.regency = here
    if R.chance(2.2):
        p.ktp = R.pick(["not_yet", "suket"])
    PEOPLE.append(p)
    return p


def admitted_before(p):
    """A date of admission before the base date: detainees recently, convicts over years."""
    last = date(2023, 6, 19)
    if p.kind == "tahanan":
        first = date(2023, 3, 1)
    elif p.kind == "anak":
        first = date(2022, 9, 1)
    else:
        first = R.weighted([(date(2022, 6, 1), 4), (date(2020, 6, 1), 5), (date(2017, 1, 1), 2)])
    came_of_age = p.birth + timedelta(5114 if p.kind == "anak" else 6575)
    return R.day(min(max(first, came_of_age), last), last)


def move_day(p, first_wait=3):
    """A day to move the vote: anyone until H-30, those still detained also until H-7."""
    last = H7 if p.kind == "tahanan" or p.last > date(2024, 1, 8) or R.chance(4) else H30
    p.last = max(p.last, date(2023, 7, 20))
    return p.later(first_wait, 90, last)


def move(p, satker, day=None):
    choices = SERVING[satker]
    to = choices[-1] if satker == "PGK" else R.pick(choices)
    p.at(day or move_day(p), "move_vote", to=to)


def sentence(p, by):
    """A detainee becomes a convict."""
    if p.kind != "tahanan" or p.last + timedelta(12) >= by:
        return
    day = p.later(10, 120, by)
    months = R.weighted([((14, 72), 6), ((5, 12), 6)])
    until = max(p.first + timedelta(R.between(*months) * 30), DAY + timedelta(R.between(1, 120)))
    p.at(day, "sentence", group=register_group(p.first, until), number=f"{R.between(1, 420)}/{day.year % 100}", until=until)


def register_group(first, until):
    days = (until - first).days
    return "B_IIb" if days <= 92 else "B_IIa" if days <= 366 else "B_I"


def start(p, admitted, base):
    p.first = admitted
    if base:
        p.admitted = admitted
    else:
        p.at(admitted, "admit", to=p.home)


def leave(p, first, last, died=False):
    first = max(min(first, p.limit()), p.last + timedelta(1))
    last = min(max(last, first + timedelta(60) if first > last else last), p.limit())
    p.at(R.day(first, last), "die" if died else "release")


def exit_days():
    """Releases over the months; more in August (remission) and some close to the vote."""
    return R.weighted([
        ((date(2023, 7, 4), date(2023, 8, 10)), 10), ((date(2023, 8, 17), date(2023, 8, 19)), 8), ((date(2023, 8, 20), date(2023, 12, 24)), 48),
        ((date(2023, 12, 25), date(2024, 1, 15)), 14), ((date(2024, 1, 16), date(2024, 2, 13)), 18), ((DAY, DAY), 2)])


def listed(home, tps):
    p = person(home)
    p.registered_at = tps
    start(p, admitted_before(p), True)
    return p


def build_listed():
    incoming = {s: {"b": 0, "e": 0, "d": 0} for s in SATKER}
    for satker, plan in PLAN.items():
        people = [listed(satker, t) for t, n in plan[0].items() for _ in range(n)]
        order = people[:]
        R.shuffle(order)
        gone = len(people) - plan[1] + sum(n for _, to, n, end in TRANSFERS if to == satker and end == "d")
        leavers = order[:gone]
        stay = order[gone:]
        for source, to, n, end in TRANSFERS:
            if source != satker:
                continue
            reach = lambda p: p.registered_at in SERVING[to]
            pool = [p for p in leavers if (reach(p) if end == "d" else not reach(p)) and p.sex == "L"]
            if len(pool) < n:  # exchange with people who stay
                extra = [p for p in stay if (reach(p) if end == "d" else not reach(p)) and p.sex == "L"][: n - len(pool)]
                for p in extra:
                    other = next(q for q in leavers if q not in pool)
                    leavers[leavers.index(other)] = p
                    stay[stay.index(p)] = other
                    pool.append(p)
            for p in pool[:n]:
                leavers.remove(p)
                if facility_kind(satker) == "LPKA":
                    p.birth = date(2005, 8, 14)  # moved at eighteen
                if p.kind == "tahanan" and facility_kind(satker) == "Rutan":
                    sentence(p, date(2023, 10, 15))
                until = date(2024, 1, 26) if end == "e" or R.chance(20) else date(2023, 12, 20)
                p.at(p.later(20, 150, until), "transfer", to=to)
                if end == "b":
                    move(p, to, p.later(2, 40, H7 if p.last > date(2023, 12, 20) else H30))
                incoming[to][end] += 1
        for other_from, other_to in RETURNS:
            if other_from == satker:
                p = next(q for q in stay if q.sex == "L" and not q.events and not set(SERVING[other_to]) & {q.registered_at})
                p.at(R.day(date(2023, 9, 1), date(2023, 10, 31)), "transfer", to=other_to)
                if R.chance(50):
                    move(p, other_to, p.later(3, 20, date(2023, 12, 1)))
                p.at(p.later(20, 50, H7), "transfer", to=satker)
        if satker in READMITTED_TO_OWN:
            p = next(q for q in stay if not q.events)
            p.at(R.day(date(2023, 7, 20), date(2023, 10, 10)), "release")
            p.at(p.later(40, 100, date(2024, 2, 12)), "admit", to=satker)
        for source, to in READMITTED_ELSEWHERE:
            if source == satker:
                p = leavers.pop()
                p.at(R.day(date(2023, 7, 20), date(2023, 10, 10)), "release")
                p.at(p.later(40, 80, date(2024, 1, 10)), "admit", to=to)
                move(p, to, p.later(4, 20, H7))
                incoming[to]["b"] += 1
        for i, p in enumerate(leavers):
            if p.kind == "tahanan" and R.chance(40):
                sentence(p, date(2023, 9, 30))
            leave(p, *exit_days(), died=R.chance(2.5))
        for p in stay:
            if not p.events and p.kind == "tahanan" and R.chance(75):
                sentence(p, date(2024, 2, 10))
    return incoming


def elsewhere_listed(home):
    """Someone on the fixed list at home."""
    p = person(home)
    p.registered_regency = p.regency
    return p


def arrive(p, late=False, base_percent=24, last=date(2024, 2, 3)):
    if late:
        start(p, R.day(date(2024, 2, 8), p.limit()), False)
        p.kind = "tahanan" if p.kind != "anak" and R.chance(88) else p.kind
    elif R.chance(base_percent):
        start(p, admitted_before(p) if R.chance(70) else R.day(date(2023, 6, 21), BASE), True)
    else:
        first = R.weighted([((BASE + timedelta(1), date(2023, 10, 31)), 40), ((date(2023, 11, 1), date(2023, 12, 31)), 32), ((date(2024, 1, 1), last), 28)])
        start(p, R.day(*first), False)
        if p.kind == "napi" and R.chance(70):
            p.kind = "tahanan"  # most arrive before their sentence


def build_others(incoming):
    revoked = foreign = 0
    for satker, plan in PLAN.items():
        _, _, dptb, dpk, elsewhere, candidates, none = plan
        child = facility_kind(satker) == "LPKA"
        for _ in range(dptb - incoming[satker]["b"]):
            p = elsewhere_listed(satker)
            arrive(p)
            if p.kind == "tahanan" and p.first < date(2023, 12, 1) and R.chance(45):
                sentence(p, date(2023, 12, 20))
                move(p, satker, p.later(3, 40, H30))
            else:
                move(p, satker)
        for i in range(elsewhere - incoming[satker]["e"]):
            p = elsewhere_listed(satker)
            if satker == "BAA":
                arrive(p, base_percent=55)
                if R.chance(40):
                    sentence(p, date(2024, 1, 31))
            else:
                arrive(p, late=i % 3 != 2)
            if child and i == 0:  # sixteen, and married: on the list by marriage
                p.birth, p.marital = R.day(date(2007, 3, 1), date(2007, 9, 30)), "S"
        for i in range(dpk + candidates):
            p = person(satker)
            p.unlisted = True
            p.ktp = "recorded"
            here = SATKER[satker]["regency"]
            if i < dpk:
                p.regency = here
            elif p.regency == here:
                p.regency = R.pick([r for r in NEAR[province(satker)] if r != here])
            if not child and R.chance(40):
                p.birth = R.day(date(2004, 1, 1), date(2006, 1, 31))
                p.marital = "B"
            arrive(p, late=i % 4 == 3)
            if i % 5 == 4 and p.events and p.last < date(2024, 1, 20):
                p.ktp = "not_yet"
                p.at(p.later(5, 60, date(2024, 2, 12)), "record_id")
        for i in range(none):
            p = person(satker, minor=child)
            p.off_all_lists = True
            arrive(p, late=i % 4 == 1)
            if child:
                p.ktp = "not_yet"
                continue
            if i % 7 == 0 and foreign < 16:
                foreign += 1
                p.citizen, p.regency, p.ktp, p.nik = "no", "", "not_yet", ""
            elif i % 7 == 3 and revoked < 14:
                revoked += 1
                p.ktp = "recorded"
                if p.kind == "tahanan" and p.last < date(2024, 1, 10):
                    sentence(p, date(2024, 1, 31))
                if p.last + timedelta(4) < p.limit() and revoked % 3 == 0:
                    p.at(p.later(1, 5, date(2024, 2, 13)), "revoke_right", right="vote")
                else:
                    p.right = "vote"
            else:
                p.ktp = R.weighted([("not_yet", 5), ("suket", 1)])
                if R.chance(25):
                    p.nik = ""
        # Came or were there, on no list here, and left again before the day.
        for i in range(3 + (plan[1] + dptb) // 30):
            p = person(satker, minor=child and i % 2 == 0)
            if i % 2 and R.chance(80):
                p.registered_regency = p.regency
            if p.birth > date(2007, 2, 14):
                p.ktp = "not_yet"
            arrive(p, base_percent=50, last=date(2024, 1, 10))
            again = i == 0 and satker in ("RKPG", "RTG", "NRK", "PGK")
            if again:
                p.last = max(p.last, date(2023, 7, 15))
                p.at(p.later(5, 40, date(2023, 12, 31)), "release")
                p.at(p.later(10, 20, date(2024, 1, 25)), "admit", to=satker)
            elif p.registered_regency and not child and p.last < date(2023, 11, 1) and R.chance(20):
                move(p, satker, max(p.last + timedelta(4), date(2023, 11, 5)))
            leave(p, *exit_day_after(p.last), died=R.chance(2))


def exit_day_after(last):
    first = max(last + timedelta(2), date(2023, 8, 1))
    return (first, DAY) if R.chance(30) else (first, max(first, date(2024, 1, 12)))


def hand_on_certificates():
    """A certificate of recording counts as the card (ruling 20/PUU-XVII/2019): who holds one and is meant to be on no list hands it to someone who
    votes by a card, near by if it can be, so that the published numbers stay. Draws nothing."""
    holders = [p for p in PEOPLE if p.off_all_lists and p.ktp == "suket"]
    by_card = [p for p in PEOPLE if p.unlisted and p.ktp == "recorded"]
    for p in holders:
        here = p.regency == SATKER[p.home]["regency"]
        p.ktp = "not_yet"
        best = max(by_card, key=lambda q: (((q.regency == SATKER[q.home]["regency"]) == here), province(q.home) == province(p.home), q.home == p.home), default=None)
        if best:
            best.ktp = "suket"
            by_card.remove(best)


def some_in_service():
    """One soldier and two policemen who wait for their dismissal: eligible but for art. 200. Draws nothing."""
    for pr, services in (("53", ["Polri", "TNI"]), ("19", ["Polri"])):
        fit = [p for p in PEOPLE if p.off_all_lists and province(p.home) == pr and p.sex == "L" and p.kind != "anak" and p.citizen == "yes"
               and p.right == "none" and p.nik is None and p.ktp == "not_yet" and 1975 < p.birth.year < 1999
               and not any(e in ("revoke_right", "record_id") for _, e, _ in p.events)]
        for p, service in zip(fit, services):
            p.service, p.ktp = service, "recorded"


SERIALS = {}


def finish(people, ids):
    """Register, ends, ids and identity numbers."""
    people.sort(key=lambda p: (p.first, list(SATKER).index(p.home), p.birth, p.regency))
    for i, p in zip(ids, people):
        p.id = f"W-{i:05d}"
        p.number = f"{R.between(1, 420)}/{p.first.year % 100:02d}"
        out = [d for d, e, _ in p.events if e in ("release", "die")]
        held = not out or any(e == "admit" and d > out[-1] for d, e, _ in p.events)
        p.detention_ends = p.expected = ""
        if p.kind == "tahanan":
            p.group = R.weighted([("A_I", 2), ("A_II", 3), ("A_III", 6), ("A_IV", 2), ("A_V", 1)])
            end = DAY + timedelta(R.between(-20, 60)) if held else out[-1] + timedelta(R.between(0, 20))
            for day, event, more in p.events:
                if event == "sentence":
                    end = day + timedelta(R.between(0, 25))
                    if not held:
                        more["until"] = out[-1] + timedelta(R.weighted([(0, 6), (R.between(1, 60), 4)]))
                        more["group"] = register_group(p.first, more["until"])
            p.detention_ends = max(end, p.first + timedelta(20)).isoformat()
        else:
            if held:
                until = DAY + timedelta(int(R.between(1, 60) ** 2 * 0.8) + 1)
                if R.chance(1.2):
                    until = R.day(date(2024, 1, 16), DAY)  # due, and still there: the papers are late
                p.expected = until.isoformat()
            else:
                died = any(e == "die" for _, e, _ in p.events)
                slack = R.between(60, 900) if died else 0 if R.chance(60) else R.between(1, 200)
                p.expected = (out[-1] + timedelta(slack)).isoformat()
            p.group = register_group(p.first, date.fromisoformat(p.expected))
        if R.chance(0.25) and p.right == "none" and p.kind == "napi":
            p.right = R.pick(["elected", "elected", "not_known"])
        # Identity cards recorded while inside, for some of those whose list does not hang on it.
        if p.ktp != "recorded" and (p.registered_at or p.registered_regency) and R.chance(45):
            days = [d for d, _, _ in p.events]
            day = R.day(date(2023, 8, 1), date(2024, 2, 5))
            inside = (p.admitted or (days and min(days) < day)) and (not out or day < out[0])
            if inside and day not in days:
                p.events.append((day, "record_id", {}))
                p.events.sort(key=lambda e: e[0])
        if p.nik is None:
            kecamatan = KECAMATAN.get(p.regency, [])
            p.kecamatan = R.pick(kecamatan) if kecamatan else ""
            part = kecamatan.index(p.kecamatan) + 1 if kecamatan else R.between(1, 9)
            stem = p.regency.replace(".", "") + f"{part:02d}" + f"{p.birth.day + (40 if p.sex == 'P' else 0):02d}{p.birth.month:02d}{p.birth.year % 100:02d}"
            SERIALS[stem] = SERIALS.get(stem, 0) + 1
            p.nik = f"{stem}{SERIALS[stem]:04d}"
            if R.chance(0.5):
                p.nik = ""
            elif R.chance(0.4):
                p.nik = p.nik[:13] + "000"  # went through a spreadsheet
        else:
            p.kecamatan = ""
        if p.regency != SATKER[p.home]["regency"]:
            p.kecamatan = ""


def write_people(people):
    header = "id,name,nik,kind,sex,birth_date,marital_status,citizen,ktp_el,ktp_regency,ktp_kecamatan,satker,register_number,register_group,detention_ends,expected_release,admitted,registered_at,registered_regency,revoked_right,active_service"
    write("wbp.csv", header.split(","), [[
        p.id, f"Sintetis {p.id[2:]}", p.nik, p.kind, p.sex, p.birth.isoformat(), p.marital, p.citizen, CARD[p.ktp], p.regency, p.kecamatan,
        p.home if p.admitted else "", p.number, p.group, p.detention_ends, p.expected, p.admitted.isoformat() if p.admitted else "",
        p.registered_at, p.registered_regency, "-" if p.right == "none" else p.right, p.service] for p in people])
    events = sorted(((d, p.id, e, m) for p in people for d, e, m in p.events), key=lambda x: x[:2])
    columns = ["to", "at", "right", "group", "number", "until"]
    write("events.csv", ["date", "event", "wbp"] + columns, [
        [d.isoformat(), e, i] + [str(m.get(c, "")) for c in columns] for d, i, e, m in events])


def write_staff():
    rows, n = [], 0

    def add(satker, post, kpps=""):
        nonlocal n
        n += 1
        pledged = "" if R.chance(9) else R.day(date(2023, 11, 20), date(2024, 1, 26)).isoformat()
        rows.append([f"P-{n:04d}", f"Pegawai Sintetis {n:04d}", R.weighted([("PNS", 15), ("PPPK", 2), ("PPNPN", 3)]), satker, post, pledged, kpps])

    for satker in SATKER:
        add(satker, "head")
        rows[-1][2] = "PNS"
        add(satker, "registration")
        for t in SERVING[satker]:
            if TPS[t]["serves"].split(";")[0] == satker:
                for _ in range(int(TPS[t]["kpps_members"])):
                    add(satker, R.pick(["guard", "registration", "health", "counsellor"]), t)
        for _ in range(4):
            add(satker, "guard")
    write("staff.csv", "id,name,status,satker,post,pledged,kpps_at".split(","), rows)
    return rows


def write_rest(staff):
    note = "made up"
    out, n = [], 0
    without = {"BAA", "SOE", "TWKB", "APGK"}
    for satker in SATKER:
        if satker in without:
            continue
        size = PLAN[satker][1] + PLAN[satker][2]
        for organiser, first, last in (("KPU", date(2023, 10, 2), date(2024, 2, 7)), ("UPT", date(2023, 12, 1), date(2024, 2, 9)), ("Kanwil", date(2023, 11, 1), date(2024, 1, 31))):
            if organiser == "UPT" or R.chance(70 if organiser == "KPU" else 35):
                n += 1
                out.append([f"O-{n:03d}", satker, organiser, R.day(first, last).isoformat(), R.between(max(8, size // 5), max(12, size // 2)), note])
    # What was published stands in the file with its source, and stays; a made-up row that tells the same is left out.
    published = [r for r in read("outreach.csv") if r["source"]]
    told = {(r["satker"], r["organiser"]) for r in published if r["organiser"] == "KPU"}
    header = "id,satker,organiser,conducted,participants,participants_precision,source,source_date,note".split(",")
    write("outreach.csv", header, [r[:5] + ["", "", "", r[5]] for r in out if (r[1], r[2]) not in told] + [[r[h] for h in header] for r in published])

    ntt = [s for s in SATKER if province(s) == "53"]
    babel = [s for s in SATKER if province(s) == "19"]
    published = [r for r in read("reminder.csv") if r["source"]]
    header = "id,sender,recipients,sent,subject,source,source_date,note".split(",")
    write("reminder.csv", header, [
        ["R-01", "Kanwil NTT", ";".join(s for s in ntt if s not in ("TWKB", "BAA")), "2023-12-04", "neutrality", "", "", note],
        ["R-02", "Kanwil NTT", ";".join(s for s in ntt if s not in ("TWKB", "SOE", "BJW")), "2024-01-10", "no_influence", "", "", note],
        ["R-03", "Kanwil Babel", ";".join(s for s in babel if s != "MTK"), "2024-01-22", "neutrality", "", "", note],
        ["R-04", "Kanwil Babel", ";".join(babel), "2024-02-05", "no_influence", "", "", note]] + [[r[h] for h in header] for r in published])

    guards = {s: next(r[0] for r in staff if r[3] == s and r[4] == "guard") for s in SATKER}
    matter = [("END", "2023-12-09", "shared a campaign picture", "PP 94/2021 art. 5(n)"), ("MMR", "2023-12-21", "posed with a campaign sign", "PP 42/2004 art. 11(c) (recalled)"),
              ("SGL", "2024-01-05", "wore a campaign shirt off duty", "PP 94/2021 art. 5(n)"), ("TJP", "2024-01-28", "shared a campaign picture", "PP 94/2021 art. 5(n)")]
    write("violation.csv", "id,satker,staff,happened,matter,breached,source,source_date,note".split(","), [
        [f"V-{i:02d}", s, guards[s], d, m, b, "", "", note] for i, (s, d, m, b) in enumerate(matter, 1)])
    write("sanction.csv", "id,violation,kind,imposed,source,source_date,note".split(","), [
        ["X-01", "V-01", "heavy", "2024-01-03", "", "", note], ["X-02", "V-02", "closed_moral_statement", "2024-01-08", "", "", note], ["X-03", "V-03", "medium", "2024-01-19", "", "", note]])

    rows = []
    for code, t in TPS.items():
        dpt = int(t["dpt"]) if t["dpt"] else int(t["dpt_inmates"]) + int(t["dpt_staff"])
        supply = dpt + (dpt * 2 + 99) // 100
        for kind in ("PPWP", "DPR", "DPD", "DPRD_prov", "DPRD_kab"):
            reported = t["number"] in ("901", "902") and code.startswith("PGK")
            rows.append([f"{code}-{kind}", code, kind, supply, 0 if reported or R.chance(70) else R.between(1, 3), "", "derived" if reported else "synthetic",
                         "received: 306 and 120 as reported" if reported else "received by art. 344(2)"])
    write("ballots.csv", "code,tps,kind,received,damaged,used,precision,note".split(","), rows)


def draw():
    build_others(build_listed())
    hand_on_certificates()
    some_in_service()
    finish(PEOPLE, range(1, len(PEOPLE) + 1))
