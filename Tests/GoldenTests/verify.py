#!/usr/bin/env python3
"""Works out the answers of golden cases by itself, from the csv files of the pack, and compares them with Cases/results. Shares nothing with siap."""
import csv
import os
import statistics
import sys
from collections import Counter, defaultdict
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
PACK = os.path.join(HERE, "../../Sources/ReadinessPack")
DAY = "2024-02-14"


def read(name):
    with open(os.path.join(PACK, name), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f, strict=True))


def keyed(name, key="code"):
    return {r[key]: r for r in read(name)}


PROVINCE, REGENCY, SATKER, TPS = keyed("province.csv"), keyed("regency.csv"), keyed("satker.csv"), keyed("tps.csv")
WBP, EVENTS, STAFF, BALLOTS = keyed("wbp.csv", "id"), read("events.csv"), read("staff.csv"), read("ballots.csv")
OUTREACH, REMINDER, FIGURE, VIOLATION, SANCTION = read("outreach.csv"), read("reminder.csv"), read("figure.csv"), read("violation.csv"), read("sanction.csv")
STATEMENTS, OFFICIAL, DISTRICT = read("statements.csv"), keyed("official.csv", "id"), read("district.csv")
SUBDISTRICT = keyed("subdistrict.csv", "place")
AREAS = {level: {} for level in ("DPR", "DPRD_prov", "DPRD_kab")}
for each in DISTRICT:
    for area in each["areas"].split(";"):
        AREAS[each["level"]].setdefault(area, []).append(each["code"])
SERVING = {s: [t for t in TPS if s in TPS[t]["serves"].split(";")] for s in SATKER}
KINDS = {"napi": "convict", "tahanan": "detainee", "anak": "child"}
KINDS.update({v: v for v in list(KINDS.values())})
ORDER = ["convict", "detainee", "child"]
LISTS = ["DPT", "DPTb", "DPT_elsewhere", "DPK", "candidate_DPK", "none"]
NTT, BABEL = "Nusa Tenggara Timur", "Kepulauan Bangka Belitung"
folded = {}


def base():
    return {i: dict(r, left="", left_cause="", votes_at="") for i, r in WBP.items()}


def apply(p, e):
    """One event, to the person it is of."""
    kind = e["event"]
    if kind == "admit":
        p.update(satker=e["to"], admitted=e["date"], left="", left_cause="", votes_at="")
    elif kind in ("release", "die"):
        p.update(left=e["date"], left_cause="released" if kind == "release" else "died")
    elif kind == "transfer":
        p.update(satker=e["to"], votes_at="")
    elif kind == "move_vote":
        p.update(votes_at=e["to"])
    elif kind == "record_id":
        p.update(ktp_el="S")
    elif kind == "revoke_right":
        p.update(revoked_right=e["right"])
    elif kind == "sentence":
        p.update(kind="napi", register_group=e["group"], register_number=e["number"], expected_release=e["until"])
    else:
        sys.exit(f"unknown event {kind}")


def fold(day):
    """Everyone as they stood on a day."""
    if day not in folded:
        folded[day] = base()
        for e in EVENTS:
            if e["date"] <= day:
                apply(folded[day][e["wbp"]], e)
    return folded[day]


def held(day=DAY):
    return [p for p in fold(day).values() if p["admitted"] and p["admitted"] <= day and not (p["left"] and p["left"] <= day)]


def kind(p):
    return KINDS[p["kind"]]


LINES = ["opening", "came", "left", "closing", "came_and_left", "left_and_returned", "changed_inside"]
CAUSES = ["admit", "release", "die", "transfer", "list", "list_elsewhere", "move_vote", "record_id", "revoke_right", "sentence", "calendar"]
LINES_ID = ["awal", "masuk", "keluar", "akhir", "masuk_lalu_keluar", "keluar_lalu_kembali", "berubah_di_dalam"]
CAUSES_ID = {"admit": "masuk", "release": "bebas", "die": "meninggal", "transfer": "pindah", "move_vote": "pindah_memilih", "record_id": "rekam_ktp",
             "revoke_right": "cabut_hak", "sentence": "putusan"}


def changes(test, first, last, with_cause=True, indonesian=False):
    """Follows each person from event to event: who was in the set before and after each, and on the days between."""
    inside = lambda p, day: bool(p["admitted"] and p["admitted"] <= day and not (p["left"] and p["left"] <= day) and test(p, day))
    mine, found = defaultdict(list), Counter()
    for e in EVENTS:
        if first < e["date"] <= last:
            mine[e["wbp"]].append(e)
    people = base()
    for e in EVENTS:
        if e["date"] <= first:
            apply(people[e["wbp"]], e)
    for i, p in people.items():
        was = state = inside(p, first)
        turns, evenings = [], {}
        for e in mine[i]:
            here = inside(p, e["date"])
            if here != state:
                turns.append(("calendar", here))
            apply(p, e)
            state = inside(p, e["date"])
            if state != here:
                turns.append((e["event"], state))
            evenings[e["date"]] = state
        end = inside(p, last)
        if end != state:
            turns.append(("calendar", end))
        why = lambda to: [c for c, s in turns if s == to and c != "calendar"]
        if was:
            found["opening", ""] += 1
        if end:
            found["closing", ""] += 1
        if was != end:
            found["came" if end else "left", turns[-1][0]] += 1
        elif not was and any(evenings.values()):
            found["came_and_left", (why(False) or ["calendar"])[-1]] += 1
        elif was and not all(evenings.values()):
            found["left_and_returned", (why(True) or ["calendar"])[-1]] += 1
        elif was and mine[i]:
            for cause in {e["event"] for e in mine[i]} if with_cause else {""}:
                found["changed_inside", cause] += 1
    if not with_cause:
        totals = Counter()
        for (line, _), count in found.items():
            totals[line] += count
        return lines(["line", "count"], [[l, totals[l]] for l in LINES if l in LINES[:4] or totals[l]])
    for line in LINES[:4]:
        if not any(l == line for l, _ in found):
            found[line, ""] = 0
    rank = lambda k: (LINES.index(k[0]), CAUSES.index(k[1]) if k[1] else len(CAUSES))
    rows = [[l, c, found[l, c]] for l, c in sorted(found, key=rank)]
    if indonesian:
        rows = [[LINES_ID[LINES.index(l)], CAUSES_ID.get(c, c), k] for l, c, k in rows]
        return lines(["baris", "sebab", "jumlah"], rows)
    return lines(["line", "cause", "count"], rows)


def age(p, day=DAY):
    # Born on 29 February, one is a year older on 28 February of a common year.
    leap, year = p["birth_date"][5:] == "02-29", int(day[:4])
    turns = "02-28" if leap and (year % 4 or not year % 100 and year % 400) else p["birth_date"][5:]
    return year - int(p["birth_date"][:4]) - (day[5:] < turns)


def province(p):
    return PROVINCE[SATKER[p["satker"]]["regency"][:2]]["name"] if p["satker"] else ""


def place(s):
    return PROVINCE[SATKER[s]["regency"][:2]]["name"]


def married(p):
    return p["marital_status"] in ("S", "P")


def eligible(p):
    """None where the register does not say which right a court took."""
    may = p["citizen"] == "yes" and (age(p) >= 17 or married(p)) and p["revoked_right"] != "vote" and p["active_service"] == "-"
    return None if may and p["revoked_right"] in ("political", "not_known") else may


def voter_list(p, day=DAY):
    here = SERVING[p["satker"]]
    if p["registered_at"] in here:
        return "DPT"
    if p["registered_at"] or p["registered_regency"]:
        return "DPTb" if p["votes_at"] in here else "DPT_elsewhere"
    if not (eligible(p) and p["ktp_el"] in "SK"):
        return "none"
    return "DPK" if day == DAY and p["ktp_regency"] == SATKER[p["satker"]]["regency"] else "candidate_DPK"


def can_vote(p, day=DAY):
    return voter_list(p, day) in ("DPT", "DPTb", "DPK")


NOW = held()


# ---------------------------------------------------------------- Answers as csv

def number(x):
    if x is None:
        return ""
    if isinstance(x, float):
        return str(int(x)) if x == int(x) else repr(x)
    return str(x)


def lines(header, rows):
    cells = lambda row: ",".join('"' + c.replace('"', '""') + '"' if any(m in c for m in ',"\n') else c for c in map(number, row))
    return "\n".join([",".join(header)] + [cells(r) or '""' for r in rows])


def n(rows, word="count"):
    return lines([word], [[len(rows) if isinstance(rows, list) else sum(1 for _ in rows)]])


def where(test, day=DAY):
    return n([p for p in held(day) if test(p)])


def series(days):
    return lines(["as_of", "count"], [[day, len(list(held(day)))] for day in days])


def hitung(test, day=DAY):
    return n([p for p in held(day) if test(p)], "jumlah")


def by(header, keys, rows, order=None):
    found = Counter(map(keys, rows))
    wide = lambda k: k if isinstance(k, tuple) else (k,)
    return lines(header, [list(wide(k)) + [found[k]] for k in sorted(found, key=order)])


def pos(*orders):
    def rank(k):
        k = k if isinstance(k, tuple) else (k,)
        return [o.index(v) if o and v in o else (len(o) if o else v) for o, v in zip(orders, k)]
    return rank


PROVINCES = [BABEL, NTT]
SATKERS = [r["name"] for r in SATKER.values()]
SKINDS = ["Lapas", "Lapas Narkotika", "Lapas Terbuka", "LPP", "LPKA", "Rutan"]
name = lambda p: SATKER[p["satker"]]["name"]
sat = lambda p: p["satker"]
per_satker = defaultdict(list)
for p in NOW:
    per_satker[p["satker"]].append(p)
before = lambda d: (lambda p: p["expected_release"] and p["expected_release"] < d)
babel = [s for s in SATKER if place(s) == BABEL]
ints = lambda rows, c: [int(r[c]) for r in rows if r[c]]
mean = lambda v: sum(v) / len(v) if v else None
total = lambda v: sum(v) if v else None


def dpt_size(t):
    return int(t["dpt"]) if t["dpt"] else int(t["dpt_inmates"]) + int(t["dpt_staff"])


def supply(t):
    return dpt_size(t) + -(-dpt_size(t) * 2 // 100)


moved = Counter(p["votes_at"] for p in NOW if voter_list(p) == "DPTb")


def voters(t):
    return dpt_size(t) + moved[t["code"]] + int(t["dptb_staff"] or 0)


in_babel = [t for t in TPS.values() if t["regency"][:2] == "19"]
in_ntt = [t for t in TPS.values() if t["regency"][:2] == "53"]


def split(rows, *columns):
    return [[p] + [c([r for r in rows if province(r) == p]) for c in columns] for p in PROVINCES]


def share(rows, test):
    answers = [a for a in map(test, rows) if a is not None]
    yes = sum(answers)
    return [100 * yes / len(answers), yes, len(answers)]


def parts(counted):
    """Each group's part of what all of them come to."""
    whole = sum(n for _, n in counted)
    return [[key, 100 * n / whole, n, whole] for key, n in counted]


def admitted_after(d):
    return where(lambda p: p["admitted"] > d)


def nik_consistent(p):
    if not p["nik"]:
        return ""
    y, m, d = p["birth_date"].split("-")
    born = "%02d%s%s" % (int(d) + (40 if p["sex"] == "P" else 0), m, y[2:])
    fits = len(p["nik"]) == 16 and p["nik"].isdigit() and p["nik"][:2] in PROVINCE and p["nik"][6:12] == born and not p["nik"].endswith("0000")
    return "yes" if fits else "no"


CASES = {
    "changes of wbp from 2024-02-13 to 2024-02-14": lambda: changes(lambda p, day: True, "2024-02-13", DAY, with_cause=False),
    "changes of wbp where province = Babel from 2024-02-11 to 2024-02-14 by cause": lambda: changes(lambda p, day: province(p) == BABEL, "2024-02-11", DAY),
    "mutasi wbp di NTT dari penetapan_dpt sampai hari H per sebab": lambda: changes(lambda p, day: province(p) == NTT, "2023-07-02", DAY, indonesian=True),
    "changes of wbp where voter_list = DPT and province = NTT from dpt_fixed to election_day by cause": lambda: changes(lambda p, day: voter_list(p, day) == "DPT" and province(p) == NTT, "2023-07-02", DAY),
    "changes of wbp where age >= 17 from dpt_fixed to election_day by cause": lambda: changes(lambda p, day: age(p, day) >= 17, "2023-07-02", DAY),
    "changes of wbp where kind = detainee from dpt_fixed to election_day by cause": lambda: changes(lambda p, day: kind(p) == "detainee", "2023-07-02", DAY),
    "count wbp": lambda: n(NOW),
    "hitung wbp": lambda: n(NOW, "jumlah"),
    "count wbp where province = NTT": lambda: where(lambda p: province(p) == NTT),
    "berapa wbp di NTT?": lambda: hitung(lambda p: province(p) == NTT),
    "count wbp in NTT where listed_in_prison as of 2024-01-18": lambda: where(lambda p: province(p) == NTT and p["registered_at"], "2024-01-18"),
    "count wbp where province = NTT and voter_list = DPT": lambda: where(lambda p: province(p) == NTT and voter_list(p) == "DPT"),
    "hitung wbp yang DPT di NTT": lambda: hitung(lambda p: province(p) == NTT and voter_list(p) == "DPT"),
    "count wbp where kind = tahanan": lambda: where(lambda p: kind(p) == "detainee"),
    "count wbp where kind = napi and sex = P": lambda: where(lambda p: kind(p) == "convict" and p["sex"] == "P"),
    'count wbp where satker = "Rutan Kupang"': lambda: where(lambda p: p["satker"] == "RKPG"),
    'count wbp where regency = "Kota Kupang"': lambda: where(lambda p: SATKER[p["satker"]]["regency"] == "53.71"),
    'count wbp where ktp_regency = "Kota Kupang"': lambda: where(lambda p: p["ktp_regency"] == "53.71"),
    "count wbp where ktp_regency.province = Babel and province = NTT": lambda: where(lambda p: p["ktp_regency"][:2] == "19" and province(p) == NTT),
    "count wbp where satker.kind = LPP": lambda: where(lambda p: SATKER[p["satker"]]["kind"] == "LPP"),
    "count wbp where kind != convict": lambda: where(lambda p: kind(p) != "convict"),
    "count wbp where kind not one of (child, detainee)": lambda: where(lambda p: kind(p) == "convict"),
    "count wbp where registered_at one of satker.tps": lambda: where(lambda p: p["registered_at"] in SERVING[p["satker"]]),
    "count wbp where registered_at not one of satker.tps": lambda: where(lambda p: p["registered_at"] and p["registered_at"] not in SERVING[p["satker"]]),
    "count wbp where not eligible": lambda: where(lambda p: eligible(p) is False),
    "count wbp where citizen = no or citizen = false": lambda: where(lambda p: p["citizen"] == "no"),
    "count wbp where citizen and not ever_married": lambda: where(lambda p: p["citizen"] == "yes" and not married(p)),
    "count wbp where kind = child or kind = detainee and sex = female": lambda: where(lambda p: kind(p) == "child" or kind(p) == "detainee" and p["sex"] == "P"),
    "count wbp where (kind = child or kind = detainee) and sex = female": lambda: where(lambda p: kind(p) != "convict" and p["sex"] == "P"),
    'count tps where satker "PGK" one of serves': lambda: n([t for t in TPS.values() if "PGK" in t["serves"].split(";")]),
    "count satker where regency.province = Babel and kind = Lapas": lambda: n([s for s in babel if SATKER[s]["kind"] == "Lapas"]),
    "count staff where kpps_at is known and kpps_at one of satker.tps": lambda: n([s for s in STAFF if s["kpps_at"] and s["kpps_at"] in SERVING[s["satker"]]]),
    "count ballots where tps.kind = special and kind = PPWP": lambda: n([b for b in BALLOTS if TPS[b["tps"]]["kind"] == "special" and b["kind"] == "PPWP"]),
    'count regency where province.abbreviation = "NTT" and kind = city': lambda: n([r for r in REGENCY.values() if r["province"] == "53" and r["kind"] == "city"]),
    'count statements where official.regional_office = "kanwil_ntt"': lambda: n([s for s in STATEMENTS if s["official"] and OFFICIAL[s["official"]]["regional_office"] == "kanwil_ntt"]),
    "count wbp by nik_consistent": lambda: by(["nik_consistent", "count"], nik_consistent, NOW, pos(["yes", "no", ""])),
    "count wbp where nik is unknown": lambda: where(lambda p: not p["nik"]),
    "count wbp where votes_at is not unknown and nik is known": lambda: where(lambda p: p["votes_at"] and p["nik"]),
    "count wbp where ktp_regency is unknown": lambda: where(lambda p: not p["ktp_regency"]),
    "count wbp where expected_release is unknown by kind": lambda: by(["kind", "count"], kind, [p for p in NOW if not p["expected_release"]], pos(ORDER)),
    "count wbp where expected_release < 2024-03-01": lambda: where(before("2024-03-01")),
    "count wbp where not expected_release < 2024-03-01": lambda: where(lambda p: p["expected_release"] >= "2024-03-01"),
    "count wbp where expected_release < 2024-03-01 or expected_release is unknown": lambda: where(lambda p: p["expected_release"] < "2024-03-01"),
    "count wbp where expected_release < 2024-03-01 or kind = child": lambda: where(lambda p: before("2024-03-01")(p) or kind(p) == "child"),
    "count wbp where expected_release < 2024-03-01 and kind = child": lambda: where(lambda p: before("2024-03-01")(p) and kind(p) == "child"),
    "count wbp by registered_at.regency.province": lambda: by(["registered_at_regency_province", "count"], lambda p: PROVINCE[TPS[p["registered_at"]]["regency"][:2]]["name"] if p["registered_at"] else "", NOW, pos(PROVINCES)),
    "count wbp by revoked_right": lambda: by(["revoked_right", "count"], lambda p: {"-": "none"}.get(p["revoked_right"], p["revoked_right"]), NOW, pos(["none", "vote", "elected", "not_known"])),
    "count wbp where address_here by province": lambda: by(["province", "count"], province, [p for p in NOW if p["ktp_regency"] and p["ktp_regency"] == SATKER[p["satker"]]["regency"]], pos(PROVINCES)),
    "count wbp where voter_list = DPT by free_by_vote": lambda: by(["free_by_vote", "count"], lambda p: "" if not p["expected_release"] else "yes" if p["expected_release"] <= DAY else "no", [p for p in NOW if voter_list(p) == "DPT"], pos(["yes", "no"])),
    "sum dpt, average dpt, min dpt, max dpt, median dpt, distinct dpt of tps": lambda: lines(["sum_dpt", "average_dpt", "min_dpt", "max_dpt", "median_dpt", "distinct_dpt"], [(lambda v: [sum(v), mean(v), min(v), max(v), statistics.median(v), len(set(v))])(ints(TPS.values(), "dpt"))]),
    "count satker where capacity > 300 and class = IIB or class is unknown": lambda: n([s for s in SATKER.values() if int(s["capacity"]) > 300 and s["class"] == "IIB" or not s["class"]]),
    "count wbp by province": lambda: by(["province", "count"], province, NOW, pos(PROVINCES)),
    "count wbp by province across voter_list": lambda: lines(["province", "DPT", "DPTb", "DPT_elsewhere", "DPK", "candidate_DPK", "none"], [[q] + [sum(1 for p in NOW if province(p) == q and voter_list(p) == l) for l in LISTS] for q in PROVINCES]),
    "count wbp by kind, sex": lambda: by(["kind", "sex", "count"], lambda p: (kind(p), {"L": "male", "P": "female"}[p["sex"]]), NOW, pos(ORDER, ["male", "female"])),
    "count wbp by satker": lambda: by(["satker", "count"], name, NOW, pos(SATKERS)),
    "count satker by province, kind": lambda: by(["province", "kind", "count"], lambda s: (place(s["code"]), s["kind"]), SATKER.values(), pos(PROVINCES, SKINDS)),
    "count wbp where province = Babel by floor(age / 10) * 10 as decade": lambda: by(["decade", "count"], lambda p: age(p) // 10 * 10, [p for p in NOW if province(p) == BABEL]),
    'count wbp by if age < 25 then "young" else if age < 60 then "adult" else "old" as generation': lambda: by(["generation", "count"], lambda p: "young" if age(p) < 25 else "adult" if age(p) < 60 else "old", NOW),
    "count wbp where kind = child by satker.name as place": lambda: by(["place", "count"], name, [p for p in NOW if kind(p) == "child"]),
    "count wbp by eligible": lambda: by(["eligible", "count"], lambda p: {True: "yes", False: "no", None: ""}[eligible(p)], NOW, pos(["yes", "no"])),
    "count wbp by can_vote, kind": lambda: by(["can_vote", "kind", "count"], lambda p: ("yes" if can_vote(p) else "no", kind(p)), NOW, pos(["yes", "no"], ORDER)),
    "count satker by count(tps)": lambda: by(["count(tps)", "count"], lambda s: len(SERVING[s]), list(SATKER)),
    "count wbp by month(admitted) as month where year(admitted) = 2024": lambda: by(["month", "count"], lambda p: int(p["admitted"][5:7]), [p for p in NOW if p["admitted"][:4] == "2024"]),
    "count ever wbp by left_cause": lambda: by(["left_cause", "count"], lambda p: p["left_cause"], fold(DAY).values(), pos(["released", "died"])),
    "count outreach by organiser, month(conducted) as month": lambda: by(["organiser", "month", "count"], lambda o: (o["organiser"], int(o["conducted"][5:7]) if o["conducted"] else ""), OUTREACH, pos(["KPU", "Kanwil", "UPT"], [*range(1, 13), ""])),
    "count, count where voter_list = DPT as dpt, average age of wbp by province": lambda: lines(["province", "count", "dpt", "average_age"], split(NOW, len, lambda r: sum(voter_list(p) == "DPT" for p in r), lambda r: mean([age(p) for p in r]))),
    "share where voter_list = DPT of wbp by province": lambda: lines(["province", "share", "share_n", "share_of"], [[q] + share([p for p in NOW if province(p) == q], lambda p: voter_list(p) == "DPT") for q in PROVINCES]),
    "share of wbp by province": lambda: lines(["province", "share", "share_n", "share_of"], [[q] + share(NOW, lambda p: province(p) == q) for q in PROVINCES]),
    "share capacity of satker by province": lambda: lines(["province", "share", "share_n", "share_of"], parts([(q, sum(ints([s for s in SATKER.values() if place(s["code"]) == q], "capacity"))) for q in PROVINCES])),
    "persen kapasitas dari satker per provinsi": lambda: lines(["provinsi", "persen", "persen_n", "persen_dari"], parts([(q, sum(ints([s for s in SATKER.values() if place(s["code"]) == q], "capacity"))) for q in PROVINCES])),
    "share capacity where kind = Lapas of satker by province": lambda: lines(["province", "share", "share_n", "share_of"], [[q, 100 * n / of, n, of] for q in PROVINCES for of in [sum(ints([s for s in SATKER.values() if place(s["code"]) == q], "capacity"))] for n in [sum(ints([s for s in SATKER.values() if place(s["code"]) == q and s["kind"] == "Lapas"], "capacity"))]]),
    "share of wbp where voter_list = DPT by province": lambda: lines(["province", "share", "share_n", "share_of"], parts([(q, sum(voter_list(p) == "DPT" and province(p) == q for p in NOW)) for q in PROVINCES])),
    "count wbp by kind | share": lambda: lines(["kind", "count", "share", "share_n", "share_of"], [[k, row[1], *row] for k, *row in parts([(k, sum(kind(p) == k for p in NOW)) for k in ORDER])]),
    "share count of (count wbp by kind, sex) by kind": lambda: lines(["kind", "share", "share_n", "share_of"], parts([(k, sum(kind(p) == k for p in NOW)) for k in ORDER])),
    "share where free_by_vote of wbp by province": lambda: lines(["province", "share", "share_n", "share_of"], [[q] + share([p for p in NOW if province(p) == q], lambda p: p["expected_release"] <= DAY if p["expected_release"] else None) for q in PROVINCES]),
    "sum capacity of satker by province across kind": lambda: lines(["province"] + SKINDS, [[q] + [total(ints([s for s in SATKER.values() if place(s["code"]) == q and s["kind"] == k], "capacity")) for k in SKINDS] for q in PROVINCES]),
    "average capacity of satker by province across kind": lambda: lines(["province"] + SKINDS, [[q] + [mean(ints([s for s in SATKER.values() if place(s["code"]) == q and s["kind"] == k], "capacity")) for k in SKINDS] for q in PROVINCES]),
    "sum capacity where kind = LPKA as lpka, sum capacity where kind = Bapas as bapas of satker by province": lambda: lines(["province", "lpka", "bapas"], [[q] + [total(ints([s for s in SATKER.values() if place(s["code"]) == q and s["kind"] == k], "capacity")) for k in ("LPKA", "Bapas")] for q in PROVINCES]),
    "show code of satker where sum(tps.dpt_size) is unknown": lambda: lines(["code"], [[s] for s in SATKER if not SERVING[s]]),
    "total capacity of satker": lambda: lines(["sum_capacity"], [[sum(ints(SATKER.values(), "capacity"))]]),
    "sum received as got, sum damaged as lost of ballots by kind": lambda: lines(["kind", "got", "lost"], [[k, sum(ints([b for b in BALLOTS if b["kind"] == k], "received")), sum(ints([b for b in BALLOTS if b["kind"] == k], "damaged"))] for k in ("PPWP", "DPR", "DPD", "DPRD_prov", "DPRD_kab")]),
    "average age, median age, min age, max age, distinct age of wbp": lambda: lines(["average_age", "median_age", "min_age", "max_age", "distinct_age"], [(lambda v: [mean(v), statistics.median(v), min(v), max(v), len(set(v))])([age(p) for p in NOW])]),
    "min birth_date, max birth_date of wbp by kind": lambda: lines(["kind", "min_birth_date", "max_birth_date"], [[k] + [f(p["birth_date"] for p in NOW if kind(p) == k) for f in (min, max)] for k in ORDER]),
    "distinct satker of wbp by province": lambda: lines(["province", "distinct_satker"], split(NOW, lambda r: len(set(map(sat, r))))),
    "distinct ktp_regency of wbp where province = Babel": lambda: lines(["distinct_ktp_regency"], [[len({p["ktp_regency"] for p in NOW if province(p) == BABEL and p["ktp_regency"]})]]),
    "median capacity of satker by province": lambda: lines(["province", "median_capacity"], [[q, statistics.median([int(r["capacity"]) for s, r in SATKER.items() if place(s) == q])] for q in PROVINCES]),
    "average participants, sum participants of outreach by organiser": lambda: lines(["organiser", "average_participants", "sum_participants"], [[o, mean(ints([r for r in OUTREACH if r["organiser"] == o], "participants")), sum(ints([r for r in OUTREACH if r["organiser"] == o], "participants"))] for o in ("KPU", "Kanwil", "UPT")]),
    "max count(wbp where kind = detainee) as most of satker by province": lambda: lines(["province", "most"], [[q, max(sum(kind(p) == "detainee" for p in per_satker[s]) for s in SATKER if place(s) == q)] for q in PROVINCES]),
    "sum voters as voters, sum supply_art344 as supply, sum shortage as short of tps by regency.province": lambda: lines(["regency_province", "voters", "supply", "short"], [[q, sum(map(voters, r)), sum(map(supply, r)), sum(over(need(t["code"]), usable(t["code"])) for t in r)] for q, r in ((BABEL, in_babel), (NTT, in_ntt))]),
    "show name, count(wbp) as held, capacity of satker where count(wbp) > capacity sort held desc top 5": lambda: lines(["name", "held", "capacity"], sorted(([r["name"], len(per_satker[s]), int(r["capacity"])] for s, r in SATKER.items() if len(per_satker[s]) > int(r["capacity"])), key=lambda r: -r[1])[:5]),
    "show name, average(wbp.age) as mean, max(wbp.age) as oldest, min(wbp.birth_date) as first_born of satker where province = Babel": lambda: lines(["name", "mean", "oldest", "first_born"], [[SATKER[s]["name"], mean([age(p) for p in per_satker[s]]), max(age(p) for p in per_satker[s]), min(p["birth_date"] for p in per_satker[s])] for s in babel]),
    "show name, sum(tps.dpt_inmates) as listed, distinct(wbp.ktp_regency) as places, median(wbp.age) as middle of satker where province = Babel": lambda: lines(["name", "listed", "places", "middle"], [[SATKER[s]["name"], sum(int(TPS[t]["dpt_inmates"]) for t in SERVING[s]), len({p["ktp_regency"] for p in per_satker[s]} - {""}), statistics.median([age(p) for p in per_satker[s]])] for s in babel]),
    "show code, name of satker where no outreach": lambda: lines(["code", "name"], [[s, r["name"]] for s, r in SATKER.items() if s not in {o["satker"] for o in OUTREACH}]),
    "show code of satker where no (outreach where organiser = KPU) and province = Babel": lambda: lines(["code"], [[s] for s in babel if s not in {o["satker"] for o in OUTREACH if o["organiser"] == "KPU"}]),
    "tampilkan kode dari satker yang belum ada sosialisasi atau tanpa (pengingat yang pokok = netralitas)": lambda: lines(["kode"], [[s] for s in SATKER if s not in {o["satker"] for o in OUTREACH} or not any(s in r["recipients"].split(";") for r in REMINDER if r["subject"] == "neutrality")]),
    "show name of satker where exists (violation where exists sanction)": lambda: lines(["name"], [[r["name"]] for s, r in SATKER.items() if any(v["satker"] == s and any(x["violation"] == v["id"] for x in SANCTION) for v in VIOLATION)]),
    "show id, satker, expected_release of wbp where voter_list = DPT and free_by_vote sort expected_release top 5": lambda: lines(["id", "satker", "expected_release"], sorted(([p["id"], name(p), p["expected_release"]] for p in NOW if voter_list(p) == "DPT" and p["expected_release"] and p["expected_release"] <= DAY), key=lambda r: (r[2], r[0]))[:5]),
    "show id, satker, ktp_regency of wbp where voter_list = candidate_DPK and not address_here sort id top 4": lambda: lines(["id", "satker", "ktp_regency"], sorted([p["id"], name(p), REGENCY[p["ktp_regency"]]["name"] if p["ktp_regency"] else ""] for p in NOW if voter_list(p) == "candidate_DPK" and p["ktp_regency"] != SATKER[p["satker"]]["regency"])[:4]),
    "show name, voters, supply_art344, supply_art344 - dpt_size as reserve of tps where regency.province = Babel": lambda: lines(["name", "voters", "supply_art344", "reserve"], [[t["name"], voters(t), supply(t), supply(t) - dpt_size(t)] for t in in_babel]),
    "show name, count(ktp_holders) as holders of regency where province = Babel": lambda: lines(["name", "holders"], [[r["name"], sum(p["ktp_regency"] == c for p in NOW)] for c, r in REGENCY.items() if r["province"] == "19"]),
    "show name, count(registered) as on_list, count(moved_in) as moved, count(kpps) as members of tps where regency.province = Babel": lambda: lines(["name", "on_list", "moved", "members"], [[t["name"], sum(p["registered_at"] == t["code"] for p in NOW), sum(p["votes_at"] == t["code"] for p in NOW), sum(s["kpps_at"] == t["code"] for s in STAFF)] for t in in_babel]),
    "show name, count(ever wbp) as ever_held, count(wbp) as held of satker where province = Babel": lambda: lines(["name", "ever_held", "held"], [[SATKER[s]["name"], sum(p["satker"] == s for p in fold(DAY).values()), len(per_satker[s])] for s in babel]),
    "count wbp as of 2024-01-18": lambda: n(held("2024-01-18")),
    "count wbp as of 2024-01-18, 2024-02-14": lambda: lines(["2024-01-18", "2024-02-14"], [[len(list(held("2024-01-18"))), len(list(held(DAY)))]]),
    "count wbp as of 2024-01-01 to 2024-02-14 every 7 days": lambda: series(
        ["2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22", "2024-01-29", "2024-02-05", "2024-02-12", DAY]),
    "count wbp as of 2023-12-31 to 2024-02-14 every month": lambda: series(["2023-12-31", "2024-01-31", DAY]),
    "hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT posisi 2024-01-18": lambda: hitung(lambda p: province(p) == NTT and voter_list(p, "2024-01-18") == "DPT", "2024-01-18"),
    "count wbp as of h_7": lambda: n(held("2024-02-07")),
    "hitung wbp posisi H-30 per provinsi": lambda: by(["provinsi", "jumlah"], province, held("2024-01-15"), pos(PROVINCES)),
    "count wbp where province = NTT and voter_list = DPT as of dpt_fixed": lambda: where(lambda p: province(p) == NTT and voter_list(p, "2023-07-02") == "DPT", "2023-07-02"),
    "count wbp as of 2023-07-02 + 6 months by province": lambda: by(["province", "count"], province, held("2024-01-02"), pos(PROVINCES)),
    "count wbp by voter_list as of 2024-02-13": lambda: by(["voter_list", "count"], lambda p: voter_list(p, "2024-02-13"), held("2024-02-13"), pos(LISTS)),
    "count wbp by voter_list as of 2024-02-14": lambda: by(["voter_list", "count"], voter_list, NOW, pos(LISTS)),
    'count ever wbp where satker = satker "Rutan Kelas IIB Kupang"': lambda: n([p for p in fold(DAY).values() if p["satker"] == "RKPG"]),
    "count wbp where expected_release within quiet_period": lambda: where(lambda p: "2024-02-11" <= p["expected_release"] <= "2024-02-13"),
    "count wbp where admitted within campaign": lambda: where(lambda p: "2023-11-28" <= p["admitted"] <= "2024-02-10"),
    "count wbp where age between 17 and 25": lambda: where(lambda p: 17 <= age(p) <= 25),
    "count wbp where 17 <= age < 25": lambda: where(lambda p: 17 <= age(p) < 25),
    "count wbp where age on election_day >= 17 and age < 17 as of 2024-01-18": lambda: where(lambda p: age(p) >= 17 > age(p, "2024-01-18"), "2024-01-18"),
    "count wbp where age on 2023-12-31 < 18": lambda: where(lambda p: age(p, "2023-12-31") < 18),
    "count wbp where admitted > election_day - 30 days": lambda: admitted_after("2024-01-15"),
    "count wbp where admitted > election_day - 1 month": lambda: admitted_after("2024-01-14"),
    "count wbp where birth_date <= election_day - 60 years": lambda: where(lambda p: p["birth_date"] <= "1964-02-14"),
    "show name, held, held on dpt_fixed as earlier, held - held on dpt_fixed as gained of satker where province = Babel": lambda: lines(["name", "held", "earlier", "gained"], [(lambda a, b: [SATKER[s]["name"], a, b, a - b])(len(per_satker[s]), sum(p["satker"] == s for p in held("2023-07-02"))) for s in babel]),
    "show id, kind, kind on dpt_fixed as earlier of wbp where kind = convict and kind on dpt_fixed = detainee sort id top 3": lambda: lines(["id", "kind", "earlier"], sorted([p["id"], "convict", "detainee"] for p in NOW if kind(p) == "convict" and kind(fold("2023-07-02")[p["id"]]) == "detainee")[:3]),
    "count wbp where satker != satker on dpt_fixed": lambda: where(lambda p: fold("2023-07-02")[p["id"]]["satker"] not in ("", p["satker"])),
    "count wbp where satker on dpt_fixed is unknown": lambda: where(lambda p: not fold("2023-07-02")[p["id"]]["satker"]),
    "count satker where not reported": lambda: n([s for s in SATKER.values() if s["last_report"] < DAY]),
    "say week(2024-01-01); say week(2021-01-03); say week(2020-12-31); tulis minggu(2024-12-30)": lambda: "\n".join(str(date(*d).isocalendar()[1]) for d in ((2024, 1, 1), (2021, 1, 3), (2020, 12, 31), (2024, 12, 30))),
    'count wbp where ends_with(id, "00")': lambda: where(lambda p: p["id"].endswith("00")),
    "count wbp by satker | where count > 200 | sort count desc": lambda: lines(["satker", "count"], sorted(([SATKER[s]["name"], len(r)] for s, r in per_satker.items() if len(r) > 200), key=lambda r: -r[1])),
    "count wbp by satker, kind | by kind": lambda: by(["kind", "count"], kind, NOW, pos(ORDER)),
    "count (show wbp where province = NTT) by kind": lambda: by(["kind", "count"], kind, [p for p in NOW if province(p) == NTT], pos(ORDER)),
    "define old of wbp = age >= 60\ndefine old_detainee of wbp = old and kind = detainee\ncount wbp where old_detainee by province": lambda: by(["province", "count"], province, [p for p in NOW if age(p) >= 60 and kind(p) == "detainee"], pos(PROVINCES)),
}


# ---------------------------------------------------------------- The law: Cases/results/16-law.test

H30, H7, BASE = "2024-01-15", "2024-02-07", "2023-07-02"
at_law = {}


def law(day=DAY):
    """Everyone held on a day with the last move of the vote and the kind at that move."""
    if day not in at_law:
        moves = {}
        for e in EVENTS:
            if e["event"] == "move_vote" and e["date"] <= day:
                moves[e["wbp"]] = (e["date"], kind(fold(e["date"])[e["wbp"]]))
        at_law[day] = [dict(p, moved=moves.get(p["id"], ("", ""))) for p in held(day)]
    return at_law[day]


def route(p, day):
    if voter_list(p, day) in ("DPT", "DPTb"):
        return "votes_here"
    if not (p["registered_at"] or p["registered_regency"]):
        return "not_listed"
    if day <= H30:
        return "any_reason"
    if day > H7:
        return "closed"
    return "late_reason" if kind(p) == "detainee" else "doubtful"


ROUTES = ["votes_here", "not_listed", "any_reason", "late_reason", "doubtful", "closed"]


def doubtful(p, day=DAY):
    return voter_list(p, day) == "DPTb" and p["moved"][0] > H30 and p["moved"][1] != "detainee"


def voting_place(p, day=DAY):
    return {"DPT": p["registered_at"], "DPTb": p["votes_at"], "DPK": SERVING[p["satker"]][0] if SERVING[p["satker"]] else ""}.get(voter_list(p, day), "")


def gets(p, kind, day=DAY):
    """True, False, or None where the address cannot tell."""
    t = voting_place(p, day)
    if not t:
        return False
    home, here = REGENCY.get(p["ktp_regency"]), REGENCY[TPS[t]["regency"]]
    if kind == "PPWP":
        return True
    if kind == "DPRD_kab":
        if home is None:
            return None
        if home is not here:
            return False
        own, there = (kecamatan(home["code"], k) for k in (p["ktp_kecamatan"], SATKER[TPS[t]["host"]]["kecamatan"]))
        if own is None or there is None or ";" in own + there:
            return None
        return own == there
    if home is None:
        return None
    if home["province"] != here["province"] or kind == "DPD":
        return home["province"] == here["province"]
    # No regency that several districts of a provincial assembly share is in the data of the roster.
    (own,), (there,) = AREAS[kind][home["code"]], AREAS[kind][here["code"]]
    return own == there


def kecamatan(regency, name):
    """The districts of the regency's assembly in which it lies; None where it is not known."""
    row = SUBDISTRICT.get(f"{regency} {name.lower().replace(' ', '')}") if name else None
    return row and row["regency_districts"]


def listing(t, day=DAY):
    """DPT, DPTb, DPK, inmates of the DPT still held."""
    lists = Counter()
    for p in held(day):
        if voting_place(p, day) == t["code"]:
            lists[voter_list(p, day)] += 1
    return dpt_size(t), lists["DPTb"] + int(t["dptb_staff"] or 0), lists["DPK"], lists["DPT"]


LISTING = {c: listing(t) for c, t in TPS.items()}
need = lambda c: sum(LISTING[c][:3])
staff_here = lambda c: int(TPS[c]["dpt_staff"]) + int(TPS[c]["dptb_staff"] or 0)
need_present = lambda c: LISTING[c][3] + int(TPS[c]["dpt_staff"]) + LISTING[c][1] + LISTING[c][2]
by344 = lambda c: supply(TPS[c])
by350 = lambda c: supply(TPS[c]) + LISTING[c][1]
damaged = lambda c, k="PPWP": sum(int(b["damaged"] or 0) for b in BALLOTS if b["tps"] == c and b["kind"] == k)
# What was delivered, less what is damaged; by the other rule what it would have delivered, less the same.
usable = lambda c, k="PPWP": sum(int(b["received"]) for b in BALLOTS if b["tps"] == c and b["kind"] == k) - damaged(c, k)
usable350 = lambda c: by350(c) - damaged(c)
over = lambda a, b: max(0, a - b)
SITE = {s: [c for c, t in TPS.items() if t["host"] == s] for s in SATKER}
SITES = [s for s in SATKER if SITE[s]]
tally = lambda s, f: sum(f(c) for c in SITE[s])
at_site = lambda c: sum(LISTING[c][:2])
KINDS_OF_BALLOT = ["PPWP", "DPR", "DPD", "DPRD_prov", "DPRD_kab"]


def split_of(s):
    n, places = tally(s, at_site), len(SITE[s])
    wanted = max(-(-n // 300), places)
    return [s, wanted, wanted - places, n % wanted, -(-n // wanted), wanted - n % wanted, n // wanted]


def ballot_row(c, k):
    answers = [gets(p, k) for p in NOW if voting_place(p) == c]
    sure, unclear, staff = answers.count(True), answers.count(None), staff_here(c)
    certain = sure + (staff if k == "PPWP" else 0)
    return [f"{c}-{k}", sure, unclear, over(certain, usable(c, k)), over(sure + unclear + staff, usable(c, k))]


def ready_on(day):
    """Each facility by its rules; the order of the definition in the pack."""
    rows = []
    for s in SATKER:
        served = bool(SERVING[s])
        short = [over(sum(sum(listing(TPS[c], day)[:3]) for c in SITE[TPS[t]["host"]]), sum(usable(c) for c in SITE[TPS[t]["host"]])) for t in SERVING[s]]
        # The rule is about those that a polling place serves.
        site = not any(short) if served else None
        outreach = any(o["satker"] == s and "" < (o["conducted"] or o["source_date"]) <= day for o in OUTREACH)
        reminded = any(s in r["recipients"].split(";") and r["subject"] == "neutrality" and "" < (r["sent"] or r["source_date"]) <= day for r in REMINDER)
        lists = all(dpt_size(TPS[t]) <= 300 and sum(listing(TPS[t], day)[:2]) <= 500 for t in SERVING[s])
        dealt = all(any(x["violation"] == v["id"] and x["imposed"] <= day for x in SANCTION) for v in VIOLATION if v["satker"] == s and v["happened"] <= day)
        rightly = all(eligible(p) is not False for p in held(day) if p["satker"] == s and (p["registered_at"] or p["registered_regency"]))
        rows.append((s, served, site, outreach, reminded, served and site and outreach and reminded and lists and dealt and rightly))
    return rows


yes = lambda b: "" if b is None else "yes" if b else "no"


def figure_found(f):
    day, s, pr, m = f["figure_date"], f["satker"], f["province"], f["measure"]
    if f["of_part"] == "yes" or m in ("dpt_area", "voted", "ballots_received"):
        return None
    people = [p for p in held(day) if (p["satker"] == s if s else province(p) == PROVINCE[pr]["name"])]
    places = SITE[s] if s else [c for c, t in TPS.items() if t["regency"][:2] == pr]
    listed = lambda name: sum(voter_list(p, day) == name for p in people)
    staff = sum(staff_here(c) for c in places)
    voting = sum(can_vote(p, day) for p in people)
    candidates = listed("candidate_DPK") if day < DAY else 0  # before the day candidates count
    return {
        "dpt_all": lambda: sum(dpt_size(TPS[c]) for c in places),
        "dpt_inmates": lambda: sum(p["registered_at"] in places for p in WBP.values()),
        "dpt_still_held": lambda: listed("DPT"), "dptb": lambda: listed("DPTb"), "dpk": lambda: listed("DPK") + candidates,
        "inmate_voters": lambda: voting + candidates, "dpt_staff": lambda: sum(int(TPS[c]["dpt_staff"]) for c in places),
        "dptb_staff": lambda: (lambda known: sum(known) if known else None)([int(TPS[c]["dptb_staff"]) for c in places if TPS[c].get("dptb_staff")]), "voters_with_staff": lambda: voting + staff, "held": lambda: len(people),
        "listed_voters": lambda: sum(sum(listing(TPS[c], day)[:3]) for c in places),
        "not_voting": lambda: len(people) - voting, "staff_voters": lambda: staff, "polling_places": lambda: len(places),
        "sites": lambda: len({TPS[c]["host"] for c in places}),
        "facilities": lambda: len({p["satker"] for p in people}),
        "ballots_short": lambda: over(sum(sum(listing(TPS[c], day)[:3]) for c in places), sum(usable(c) for c in places)),
    }[m]()


def unlisted(p):
    return "no_card" if p["ktp_el"] == "B" else "came_later" if p["admitted"] > BASE else "overlooked"


def freed_late(p):
    return p["registered_at"] and p["left_cause"] == "released" and H30 < p["left"] <= DAY


left_now = lambda p: p["left"] == DAY
KPUS = ["PPWP", "DPD", "DPR", "DPRD_prov", "DPRD_kab"]
CASES.update({
    "show code, supply_art344, supply_art350, reserve of tps": lambda: lines(["code", "supply_art344", "supply_art350", "reserve"], [[c, by344(c), by350(c), by344(c) - dpt_size(TPS[c])] for c in TPS]),
    "show code, need, need_present, shortage_listed, shortage_present, spare of tps": lambda: lines(["code", "need", "need_present", "shortage_listed", "shortage_present", "spare"], [[c, need(c), need_present(c), over(need(c), usable(c)), over(need_present(c), usable(c)), usable(c) - need(c)] for c in TPS]),
    "set supply_rule art350\nshow code, supply, shortage_listed, shortage_present of tps where regency.province = Babel": lambda: lines(["code", "supply", "shortage_listed", "shortage_present"], [[c, by350(c), over(need(c), usable350(c)), over(need_present(c), usable350(c))] for c in TPS if TPS[c]["regency"][:2] == "19"]),
    "show code, site_size, site_voters, site_need, site_supply, site_shortage_listed, site_shortage_present of satker where site_size > 0": lambda: lines(["code", "site_size", "site_voters", "site_need", "site_supply", "site_shortage_listed", "site_shortage_present"], [[s, len(SITE[s]), tally(s, at_site), tally(s, need), tally(s, by344), over(tally(s, need), tally(s, usable)), over(tally(s, need_present), tally(s, usable))] for s in SITES]),
    "show code, site_tps_needed, site_tps_more, split_high_tps, split_high, split_low_tps, split_low of satker where site_size > 0": lambda: lines(["code", "site_tps_needed", "site_tps_more", "split_high_tps", "split_high", "split_low_tps", "split_low"], [split_of(s) for s in SITES]),
    "count, count where gets_ppwp as ppwp, count where gets_dpd as dpd, count where gets_dpr as dpr, count where gets_dprd_prov as dprd_prov, count where gets_dprd_kab as dprd_kab of wbp where can_vote by province": lambda: lines(["province", "count", "ppwp", "dpd", "dpr", "dprd_prov", "dprd_kab"], split([p for p in NOW if can_vote(p)], len, *[(lambda r, k=k: sum(gets(p, k) is True for p in r)) for k in KPUS])),
    "count wbp where can_vote by gets_dprd_kab": lambda: by(["gets_dprd_kab", "count"], lambda p: {True: "yes", False: "no", None: ""}[gets(p, "DPRD_kab")], [p for p in NOW if can_vote(p)], pos(["yes", "no"])),
    "count wbp where only_presidential by province": lambda: by(["province", "count"], province, [p for p in NOW if can_vote(p) and not any(gets(p, k) for k in KPUS[1:])], pos(PROVINCES)),
    "show code, entitled, entitled_unclear, shortage_certain, shortage_possible of ballots where tps.regency.province = Babel": lambda: lines(["code", "entitled", "entitled_unclear", "shortage_certain", "shortage_possible"], [ballot_row(c, k) for c in TPS if TPS[c]["regency"][:2] == "19" for k in KINDS_OF_BALLOT]),
    "sum entitled as sure, sum entitled_unclear as cannot_tell of ballots where tps.regency.province = NTT by kind": lambda: lines(["kind", "sure", "cannot_tell"], [(lambda a: [k, a.count(True), a.count(None)])([gets(p, k) for p in NOW if can_vote(p) and province(p) == NTT]) for k in KINDS_OF_BALLOT]),
    "count wbp by dptb_route, kind as of 2024-01-10": lambda: by(["dptb_route", "kind", "count"], lambda p: (route(p, "2024-01-10"), kind(p)), held("2024-01-10"), pos(ROUTES, ORDER)),
    "count wbp by dptb_route, kind as of 2024-01-31": lambda: by(["dptb_route", "kind", "count"], lambda p: (route(p, "2024-01-31"), kind(p)), held("2024-01-31"), pos(ROUTES, ORDER)),
    "count wbp by dptb_route, kind": lambda: by(["dptb_route", "kind", "count"], lambda p: (route(p, DAY), kind(p)), NOW, pos(ROUTES, ORDER)),
    "count wbp where doubtful_dptb by satker": lambda: by(["satker", "count"], name, [p for p in law() if doubtful(p)], pos(SATKERS)),
    "count wbp where deadline_missed by province": lambda: by(["province", "count"], province, [p for p in NOW if route(p, DAY) == "closed"], pos(PROVINCES)),
    "count ever wbp where no_route and left is known by province": lambda: by(["province", "count"], province, [p for p in fold(DAY).values() if freed_late(p)], pos(PROVINCES)),
    "count ever wbp where left_that_day by province": lambda: by(["province", "count"], province, [p for p in fold(DAY).values() if left_now(p)], pos(PROVINCES)),
    "count wbp where eligible and not on_a_list by unlisted_cause": lambda: by(["unlisted_cause", "count"], unlisted, [p for p in NOW if eligible(p) and not p["registered_at"] and not p["registered_regency"]], pos(["no_card", "came_later", "overlooked"])),
    "show code, left_on_the_day of satker where left_on_the_day > 0": lambda: lines(["code", "left_on_the_day"], [[s, n] for s in SATKER for n in [sum(p["satker"] == s and left_now(p) for p in fold(DAY).values())] if n]),
    "show code, days_left of stage as of 2024-01-18": lambda: lines(["code", "days_left"], [[r["code"], (date.fromisoformat(r["ends"]) - date(2024, 1, 18)).days] for r in read("stage.csv")]),
    "show id, counted on figure_date as found of figure where province is known and satker is unknown and figure_date >= dpt_fixed": lambda: lines(["id", "found"], [[f["id"], figure_found(f)] for f in FIGURE if f["province"] and not f["satker"] and f["figure_date"] >= BASE]),
    "show id, counted on figure_date as found of figure where satker is known and figure_date >= dpt_fixed": lambda: lines(["id", "found"], [[f["id"], figure_found(f)] for f in FIGURE if f["satker"] and f["figure_date"] >= BASE]),
    "show code, served, site_ballots, outreach_held, head_reminded, ready of satker": lambda: lines(["code", "served", "site_ballots", "outreach_held", "head_reminded", "ready"], [[r[0]] + list(map(yes, r[1:])) for r in ready_on(DAY)]),
    "count tps by list_within_300, voters_within_300, voters_within_500": lambda: by(["list_within_300", "voters_within_300", "voters_within_500", "count"], lambda c: tuple(map(yes, (dpt_size(TPS[c]) <= 300, dpt_size(TPS[c]) > 300 or at_site(c) <= 300, at_site(c) <= 500))), list(TPS), pos(["yes", "no"], ["yes", "no"], ["yes", "no"])),
    "count staff where asn by pledged_by_now": lambda: by(["pledged_by_now", "count"], lambda r: yes(r["pledged"] and r["pledged"] <= DAY), [r for r in STAFF if r["status"] != "PPNPN"], pos(["yes", "no"])),
})
# ---------------------------------------------------------------- What explanations must say

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def words(day):
    y, m, d = day.split("-")
    return f"{int(d)} {MONTHS[int(m) - 1]} {y}"


def last_event(person, kinds, day=DAY):
    return [e for e in EVENTS if e["wbp"] == person and e["event"] in kinds and e["date"] <= day][-1]


def funnel(rows, *tests):
    """The lines of an account: the rows there were, then those for which each condition holds, dropped or unknown."""
    said = [f"{len(rows):,}  rows of wbp"]
    for test in tests:
        answers = [(p, test(p)) for p in rows]
        rows = [p for p, a in answers if a]
        dropped, unknown = sum(a is False for _, a in answers), sum(a is None for _, a in answers)
        said.append(f"{len(rows):,}  ")
        said += [f"{dropped:,} dropped"] if dropped else []
        said += [f"{unknown:,} unknown, left out"] if unknown else []
    return said


KPG901 = TPS["KPG-901"]
in_rkpg = per_satker["RKPG"]
EXPLAINED = {
    "count wbp where province = NTT and voter_list = DPT\nwhy": lambda: funnel(NOW, lambda p: province(p) == NTT, lambda p: voter_list(p) == "DPT"),
    "count wbp where detention_ends > 2024-02-20\nwhy": lambda: funnel(NOW, lambda p: p["detention_ends"] > "2024-02-20" if p["detention_ends"] else None),
    "share where can_vote of wbp where eligible by province\nwhy": lambda: funnel(NOW, eligible, can_vote)[:-1] + [f"{sum(1 for p in NOW if eligible(p) and can_vote(p)):,}  for share"],
    'why wbp "W-05492" eligible': lambda: ["No:", "vote, since " + words(last_event("W-05492", ["revoke_right"])["date"])],
    'why wbp "W-00326" voter_list = DPT': lambda: ["but DPTb", words(last_event("W-00326", ["move_vote"])["date"]).rsplit(" ", 1)[0], TPS[last_event("W-00326", ["move_vote"])["to"]]["name"]],
    'why tps "KPG-901" shortage > 0': lambda: [f"it is {over(need('KPG-901'), usable('KPG-901'))}", f"{need('KPG-901')} against {usable('KPG-901')}", f"dpt size: {dpt_size(KPG901)}", f"dptb size: {LISTING['KPG-901'][1]}"],
    'why satker "RKPG" max(wbp.age)': lambda: [f"the largest age of its wbp: {max(age(p) for p in in_rkpg)}", next(p["id"] for p in in_rkpg if age(p) == max(map(age, in_rkpg)))],
    'why satker "RKPG" no (outreach where organiser = KPU)': lambda: (lambda o: [f"{sum(r['organiser'] == 'KPU' for r in o)} of {len(o)} rows"])([r for r in OUTREACH if r["satker"] == "RKPG"]),
    'count wbp where province = NTT and voter_list = DPT\nwhy not wbp "W-00395"': lambda: ["No longer among wbp", "left " + words(last_event("W-00395", ["release", "die"])["date"])],
    'show id, age of wbp where eligible sort age desc top 3\nwhy not wbp "W-00005"': lambda: (lambda r: [f"number {1 + [p['id'] for p in r].index('W-00005'):,} of {len(r):,}"])(sorted(filter(eligible, NOW), key=lambda p: (-age(p), list(WBP).index(p["id"])))),
    "mengapa satker \"RKPG\" rata-rata(wbp.umur) > 30": lambda: [f"yaitu {round(mean([age(p) for p in in_rkpg]), 6)}".replace(".", ",")],
}


def recorded():
    cases, folder = {}, os.path.join(HERE, "Cases/results")
    for file in sorted(os.listdir(folder)):
        with open(os.path.join(folder, file), encoding="utf-8") as f:
            for paragraph in f.read().strip("\n").split("\n\n"):
                statements, mark, answer = paragraph.strip("\n").partition("\n----")
                if mark:
                    cases[statements] = answer.strip("\n")
    return cases


def close(a, b):
    """The same cells; decimals may differ in the last place."""
    rows = [list(csv.reader(t.split("\n"))) for t in (a, b)]
    if [len(r) for r in rows[0]] != [len(r) for r in rows[1]]:
        return False
    for x, y in zip(sum(rows[0], []), sum(rows[1], [])):
        if x != y:
            try:
                if abs(float(x) - float(y)) > 1e-12 * abs(float(x)):
                    return False
            except ValueError:
                return False
    return True


cases, wrong = recorded(), 0
for statement, answer in CASES.items():
    mine = answer()
    if statement not in cases:
        wrong += 1
        print(f"NO CASE  {statement}")
    elif not close(mine, cases[statement]):
        wrong += 1
        print(f"DIFFERS  {statement}\n  recorded: {cases[statement]!r}\n  worked out: {mine!r}")
for statement, facts in EXPLAINED.items():
    # Lines are wrapped and drawn as trees: only the words are compared.
    text = " ".join(w for w in cases.get(statement, "").split() if w not in "│├└")
    for fact in facts():
        if " ".join(fact.split()) not in text:
            wrong += 1
            print(f"NOT SAID  {statement}\n  {fact!r}")
print(f"{len(CASES) + len(EXPLAINED)} of {len(cases)} cases worked out independently, {wrong} wrong")
sys.exit(1 if wrong else 0)
