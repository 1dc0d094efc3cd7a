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
SERVING = {s: [t for t in TPS if s in TPS[t]["serves"].split(";")] for s in SATKER}
KINDS = {"napi": "convict", "tahanan": "detainee", "anak": "child"}
KINDS.update({v: v for v in list(KINDS.values())})
ORDER = ["convict", "detainee", "child"]
LISTS = ["DPT", "DPTb", "DPT_elsewhere", "DPK", "candidate_DPK", "none"]
NTT, BABEL = "Nusa Tenggara Timur", "Kepulauan Bangka Belitung"
folded = {}


def fold(day):
    """Everyone as they stood on a day."""
    if day in folded:
        return folded[day]
    state = {i: dict(r, left="", left_cause="", votes_at="") for i, r in WBP.items()}
    for e in EVENTS:
        if e["date"] > day:
            continue
        p, kind = state[e["wbp"]], e["event"]
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
    folded[day] = state
    return state


def held(day=DAY):
    return [p for p in fold(day).values() if p["admitted"] and p["admitted"] <= day and not (p["left"] and p["left"] <= day)]


def kind(p):
    return KINDS[p["kind"]]


def age(p, day=DAY):
    return int(day[:4]) - int(p["birth_date"][:4]) - (day[5:] < p["birth_date"][5:])


def province(p):
    return PROVINCE[SATKER[p["satker"]]["regency"][:2]]["name"] if p["satker"] else ""


def place(s):
    return PROVINCE[SATKER[s]["regency"][:2]]["name"]


def married(p):
    return p["marital_status"] in ("S", "P")


def eligible(p):
    return p["citizen"] == "yes" and (age(p) >= 17 or married(p)) and p["revoked_right"] != "vote"


def voter_list(p, day=DAY):
    here = SERVING[p["satker"]]
    if p["registered_at"] in here:
        return "DPT"
    if p["registered_at"] or p["registered_regency"]:
        return "DPTb" if p["votes_at"] in here else "DPT_elsewhere"
    if not (eligible(p) and p["ktp_el"] == "S"):
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


def dpt_size(t):
    return int(t["dpt"]) if t["dpt"] else int(t["dpt_inmates"]) + int(t["dpt_staff"])


def supply(t):
    return dpt_size(t) + -(-dpt_size(t) * 2 // 100)


moved = Counter(p["votes_at"] for p in NOW if voter_list(p) == "DPTb")


def voters(t):
    return dpt_size(t) + moved[t["code"]]


in_babel = [t for t in TPS.values() if t["regency"][:2] == "19"]
in_ntt = [t for t in TPS.values() if t["regency"][:2] == "53"]


def split(rows, *columns):
    return [[p] + [c([r for r in rows if province(r) == p]) for c in columns] for p in PROVINCES]


def share(rows, test):
    answers = [a for a in map(test, rows) if a is not None]
    yes = sum(answers)
    return [100 * yes / len(answers), yes, len(answers)]


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
    "count wbp where not eligible": lambda: where(lambda p: not eligible(p)),
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
    "count wbp by eligible": lambda: by(["eligible", "count"], lambda p: "yes" if eligible(p) else "no", NOW, pos(["yes", "no"])),
    "count wbp by can_vote, kind": lambda: by(["can_vote", "kind", "count"], lambda p: ("yes" if can_vote(p) else "no", kind(p)), NOW, pos(["yes", "no"], ORDER)),
    "count satker by count(tps)": lambda: by(["count(tps)", "count"], lambda s: len(SERVING[s]), list(SATKER)),
    "count wbp by month(admitted) as month where year(admitted) = 2024": lambda: by(["month", "count"], lambda p: int(p["admitted"][5:7]), [p for p in NOW if p["admitted"][:4] == "2024"]),
    "count ever wbp by left_cause": lambda: by(["left_cause", "count"], lambda p: p["left_cause"], fold(DAY).values(), pos(["released", "died"])),
    "count outreach by organiser, month(conducted) as month": lambda: by(["organiser", "month", "count"], lambda o: (o["organiser"], int(o["conducted"][5:7])), OUTREACH, pos(["KPU", "Kanwil", "UPT"], None)),
    "count, count where voter_list = DPT as dpt, average age of wbp by province": lambda: lines(["province", "count", "dpt", "average_age"], split(NOW, len, lambda r: sum(voter_list(p) == "DPT" for p in r), lambda r: mean([age(p) for p in r]))),
    "share where voter_list = DPT of wbp by province": lambda: lines(["province", "share", "share_n", "share_of"], [[q] + share([p for p in NOW if province(p) == q], lambda p: voter_list(p) == "DPT") for q in PROVINCES]),
    "share of wbp by province": lambda: lines(["province", "share", "share_n", "share_of"], [[q] + share(NOW, lambda p: province(p) == q) for q in PROVINCES]),
    "share where free_by_vote of wbp by province": lambda: lines(["province", "share", "share_n", "share_of"], [[q] + share([p for p in NOW if province(p) == q], lambda p: p["expected_release"] <= DAY if p["expected_release"] else None) for q in PROVINCES]),
    "total capacity of satker": lambda: lines(["sum_capacity"], [[sum(ints(SATKER.values(), "capacity"))]]),
    "sum received as got, sum damaged as lost of ballots by kind": lambda: lines(["kind", "got", "lost"], [[k, sum(ints([b for b in BALLOTS if b["kind"] == k], "received")), sum(ints([b for b in BALLOTS if b["kind"] == k], "damaged"))] for k in ("PPWP", "DPR", "DPD", "DPRD_prov", "DPRD_kab")]),
    "average age, median age, min age, max age, distinct age of wbp": lambda: lines(["average_age", "median_age", "min_age", "max_age", "distinct_age"], [(lambda v: [mean(v), statistics.median(v), min(v), max(v), len(set(v))])([age(p) for p in NOW])]),
    "min birth_date, max birth_date of wbp by kind": lambda: lines(["kind", "min_birth_date", "max_birth_date"], [[k] + [f(p["birth_date"] for p in NOW if kind(p) == k) for f in (min, max)] for k in ORDER]),
    "distinct satker of wbp by province": lambda: lines(["province", "distinct_satker"], split(NOW, lambda r: len(set(map(sat, r))))),
    "distinct ktp_regency of wbp where province = Babel": lambda: lines(["distinct_ktp_regency"], [[len({p["ktp_regency"] for p in NOW if province(p) == BABEL and p["ktp_regency"]})]]),
    "median capacity of satker by province": lambda: lines(["province", "median_capacity"], [[q, statistics.median([int(r["capacity"]) for s, r in SATKER.items() if place(s) == q])] for q in PROVINCES]),
    "average participants, sum participants of outreach by organiser": lambda: lines(["organiser", "average_participants", "sum_participants"], [[o, mean(ints([r for r in OUTREACH if r["organiser"] == o], "participants")), sum(ints([r for r in OUTREACH if r["organiser"] == o], "participants"))] for o in ("KPU", "Kanwil", "UPT")]),
    "max count(wbp where kind = detainee) as most of satker by province": lambda: lines(["province", "most"], [[q, max(sum(kind(p) == "detainee" for p in per_satker[s]) for s in SATKER if place(s) == q)] for q in PROVINCES]),
    "sum voters as voters, sum supply_art344 as supply, sum shortage as short of tps by regency.province": lambda: lines(["regency_province", "voters", "supply", "short"], [[q, sum(map(voters, r)), sum(map(supply, r)), sum(max(0, voters(t) - supply(t)) for t in r)] for q, r in ((BABEL, in_babel), (NTT, in_ntt))]),
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
print(f"{len(CASES)} of {len(cases)} cases worked out independently, {wrong} wrong")
sys.exit(1 if wrong else 0)
