#!/usr/bin/env python3
"""Folds the roster by itself and compares it with the published figures. usage: check.py [PACK_DIRECTORY]"""
import csv
import os
import re
import sys
from collections import Counter, defaultdict
from datetime import date, timedelta

PACK = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "../../Sources/ReadinessPack")
BASE, H30, H7, DAY = "2023-07-02", "2024-01-15", "2024-02-07", "2024-02-14"
failures = 0


def expect(what, found, wanted):
    global failures
    if found != wanted:
        failures += 1
        print(f"WRONG  {what}: {found}, not {wanted}")


def read(name):
    with open(os.path.join(PACK, name), encoding="utf-8", newline="") as f:
        rows = list(csv.DictReader(f, strict=True))
    for r in rows:
        expect(f"{name}: cells per row", None in r or None in r.values(), False)
    return rows


def table(name, key):
    rows = read(name)
    keys = [r[key] for r in rows]
    expect(f"{name} keys are unique", len(set(keys)), len(keys))
    expect(f"{name} has no empty key", "" in keys, False)
    return dict(zip(keys, rows))


PROVINCE = table("province.csv", "code")
DISTRICT = table("district.csv", "code")
REGENCY = table("regency.csv", "code")
SUBDISTRICT, FACILITIES = table("subdistrict.csv", "place"), table("facility_list.csv", "code")
OFFICE = table("regional_office.csv", "code")
SATKER = table("satker.csv", "code")
TPS = table("tps.csv", "code")
WBP = table("wbp.csv", "id")
EVENTS = read("events.csv")
SERVING = {s: {t for t in TPS if s in TPS[t]["serves"].split(";")} for s in SATKER}
PROVINCE_OF = {s: SATKER[s]["regency"][:2] for s in SATKER}


def check_headers():
    """Every column is an attribute of its table in pack.dsl, and every name there is free of reserved words."""
    pack = open(os.path.join(PACK, "pack.dsl"), encoding="utf-8").read()
    code = re.sub(r'"[^"\n]*"', '""', pack)
    attributes = {}
    for match in re.finditer(r"^(?:coded )?table (\w+).*?\{(.*?)^\}", code, re.S | re.M):
        names = re.findall(r"^    (?:key |label |alias )?(\w+)(?:/\w+)?(?: formerly [\w/]+)?:", match[2], re.M)
        attributes[match[1]] = names
        expect(f"{match[1]}: attributes are unique", len(set(names)), len(names))
    events = {m[1]: re.findall(r"(\w+)(?:/\w+)?:", m[2]) for m in re.finditer(r"^event (\w+)(?:/\w+)? of wbp \((.*?)\):", code, re.M)}
    for name, file in re.findall(r'^load (\w+) from "(.*?)"', pack, re.M):
        header = list(read(file)[0])
        expect(f"{file}: unknown columns", [c for c in header if c not in attributes[name]], [])
    reserved = set("where in by across sort top of and or not between is then else if otherwise on ever gives like before after within no exists unknown known yes true asc ascending desc descending every as "
                   "yang dengan dimana di per menurut silang urutkan teratas tiap sebagai dari dan atau tidak bukan belum antara adalah maka jika kalau pada pernah hasilnya seperti sebelum sesudah setelah dalam tanpa ada kosong tidak_diketahui terisi diketahui ya benar naik turun".split())
    for m in re.finditer(r"^\s*(?:coded )?(?:table |codes |define |event |key |label |alias )?(\w+)(?:/(\w+))?\s*(?::|\"\"|\{|of\b|=)", code, re.M):
        for n in (m[1], m[2]):
            expect(f"reserved name {n}", n in reserved, False)
    return attributes, events


ATTRIBUTES, PARAMETERS = check_headers()


def check_calendar():
    """The calendar of pack.dsl and the rows of stage.csv name the same days; some are counted from the vote."""
    pack = open(os.path.join(PACK, "pack.dsl"), encoding="utf-8").read()
    block = re.search(r"^calendar \{(.*?)^\}", pack, re.S | re.M)[1]
    vote = date.fromisoformat(read("election.csv")[0]["voting_date"])
    day = r"\d{4}-\d\d-\d\d|\$election\.voting_date(?: [+-] \d+ days?)?"

    def worked_out(text):
        shift = re.search(r"([+-]) (\d+)", text)
        return text if text[0] != "$" else (vote + timedelta(int(shift[1] + shift[2]) if shift else 0)).isoformat()

    found = re.finditer(rf"^    (\w+)(?:/\w+)?: ({day})(?: to ({day}))?", block, re.M)
    days = {m[1]: (worked_out(m[2]), worked_out(m[3] or m[2])) for m in found}
    stages = {r["code"]: (r["begins"], r["ends"]) for r in read("stage.csv")}
    expect("calendar and stages", {k: d for k, d in days.items() if not k.startswith("data_")}, stages)


check_calendar()


def check_links():
    def known(rows, column, target, many=False):
        for r in rows:
            for k in r[column].split(";") if many else [r[column]]:
                if k and k not in target:
                    expect(f"{column} {k}", "missing", "known")
    known(DISTRICT.values(), "province", PROVINCE)
    known(REGENCY.values(), "province", PROVINCE)
    known(DISTRICT.values(), "areas", REGENCY, True)
    known(SUBDISTRICT.values(), "regency", REGENCY)
    known(SUBDISTRICT.values(), "regency_districts", DISTRICT, True)
    known(SUBDISTRICT.values(), "province_district", DISTRICT)
    known(FACILITIES.values(), "regency", REGENCY)
    expect("regencies", len(REGENCY), 514)
    expect("districts by level", Counter(d["level"] for d in DISTRICT.values()), {"DPR": 84, "DPRD_prov": 301, "DPRD_kab": 2325})
    for code in REGENCY:
        expect(f"{code} in one DPR district", sum(d["level"] == "DPR" and code in d["areas"].split(";") for d in DISTRICT.values()), 1)
    known(OFFICE.values(), "provinces", PROVINCE, True)
    known(SATKER.values(), "regency", REGENCY)
    known(SATKER.values(), "regional_office", OFFICE)
    known(TPS.values(), "regency", REGENCY)
    known(TPS.values(), "serves", SATKER, True)
    for code, row in TPS.items():
        expect(f"{code} stands where it serves", row["host"] in row["serves"].split(";"), True)
    known(WBP.values(), "satker", SATKER)
    known(WBP.values(), "registered_at", TPS)
    known(WBP.values(), "ktp_regency", REGENCY)
    known(WBP.values(), "registered_regency", REGENCY)
    staff, violations = table("staff.csv", "id"), table("violation.csv", "id")
    articles, officials = table("article.csv", "id"), table("official.csv", "id")
    known(staff.values(), "satker", SATKER)
    known(staff.values(), "kpps_at", TPS)
    known(table("ballots.csv", "code").values(), "tps", TPS)
    known(table("outreach.csv", "id").values(), "satker", SATKER)
    known(table("reminder.csv", "id").values(), "recipients", SATKER, True)
    known(violations.values(), "satker", SATKER)
    known(violations.values(), "staff", staff)
    known(table("sanction.csv", "id").values(), "violation", violations)
    known(officials.values(), "regional_office", OFFICE)
    known(articles.values(), "province", PROVINCE)
    known(table("headline.csv", "id").values(), "article", articles)
    for name, row in table("statements.csv", "id").items():
        known([row], "official", officials)
        known([row], "article", articles)
        known([row], "province", PROVINCE)
    figures = table("figure.csv", "id").values()
    measures = set(re.findall(r"^    (\w+)/", re.search(r"^codes measured/.*?\{(.*?)^\}", open(os.path.join(PACK, "pack.dsl"), encoding="utf-8").read(), re.S | re.M)[1], re.M))
    for row in list(figures) + list(table("statements.csv", "id").values()):
        expect(f"measure of {row['id']}", row["measure"] in measures | {""}, True)
    known(figures, "province", PROVINCE)
    known(figures, "satker", SATKER)
    expect("provinces", len(PROVINCE), 38)
    expect("facilities", Counter(PROVINCE_OF.values()), {"53": 18, "19": 7})
    kpps = Counter(s["kpps_at"] for s in staff.values() if s["kpps_at"])
    expect("seven KPPS members each", set(kpps[t] for t in TPS), {7})


def fold(until, strict=False):
    state = {i: dict(r, left="", left_cause="", votes_at="") for i, r in WBP.items()}
    last = {}
    for n, e in enumerate(EVENTS):
        day, event = e["date"], e["event"]
        if strict:
            expect(f"event {n} in order", n == 0 or EVENTS[n - 1]["date"] <= day, True)
            expect(f"event {n} after the base", BASE < day <= DAY, True)
            expect(f"event {n} one a day each", last.get(e["wbp"]) == day, False)
            used = {c for c in e if c not in ("date", "event", "wbp") and e[c]}
            expect(f"event {n} {event} parameters", used, set(PARAMETERS[event]))
            last[e["wbp"]] = day
        if day > until:
            continue
        p = state[e["wbp"]]
        held = bool(p["admitted"]) and not p["left"]
        def refuse(when, why):
            if strict and when:
                expect(f"event {n} {event} of {e['wbp']}", why, "accepted")
        refuse(event not in ("admit", "transfer") and day > SATKER[p["satker"]]["last_report"], "after the last report")
        refuse(event in ("admit", "transfer") and day > SATKER[e["to"]]["last_report"], "after the last report")
        if event == "admit":
            refuse(held, "held already")
            refuse(p["left_cause"] == "died", "dead")
            p.update(satker=e["to"], admitted=day, left="", left_cause="", votes_at="")
        elif event in ("release", "die"):
            refuse(not held, "not held")
            p.update(left=day, left_cause="released" if event == "release" else "died")
        elif event == "transfer":
            refuse(not held or p["satker"] == e["to"], "not held, or there already")
            p.update(satker=e["to"], votes_at="")
        elif event == "move_vote":
            refuse(not held, "not held")
            refuse(not p["registered_at"] and not p["registered_regency"], "on no list")
            refuse(e["to"] not in SERVING[p["satker"]], "another facility's polling place")
            refuse(day > H7, "after H-7")
            p.update(votes_at=e["to"], moved=day)
            if day > H30 and p["kind"] == "napi":
                p["doubtful"] = True
        elif event == "record_id":
            refuse(p["ktp_el"] == "S" or not held, "recorded already, or not held")
            p.update(ktp_el="S")
        elif event == "revoke_right":
            refuse(p["revoked_right"] == e["right"] or not held, "revoked already, or not held")
            p.update(revoked_right=e["right"])
        elif event == "sentence":
            refuse(p["kind"] != "tahanan" or not held, "not a detainee")
            p.update(kind="napi", register_group=e["group"], register_number=e["number"], expected_release=e["until"])
        else:
            expect("event", event, "known")
    return state


def held(p, day):
    return bool(p["admitted"]) and p["admitted"] <= day and not (p["left"] and p["left"] <= day)


def eligible(p):
    return p["citizen"] == "yes" and (p["birth_date"] <= "2007-02-14" or p["marital_status"] in "SP") and p["revoked_right"] != "vote" and p["active_service"] == "-"


def voter_list(p, day):
    here = SERVING[p["satker"]]
    if p["registered_at"] in here:
        return "DPT"
    if p["registered_at"] or p["registered_regency"]:
        return "DPTb" if p["votes_at"] in here else "DPT_elsewhere"
    if not (eligible(p) and p["ktp_el"] in "SK"):
        return "none"
    return "DPK" if day == DAY and p["ktp_regency"] == SATKER[p["satker"]]["regency"] else "candidate_DPK"


def by_satker(day):
    state = fold(day)
    table = defaultdict(Counter)
    for p in state.values():
        if held(p, day):
            table[p["satker"]][voter_list(p, day)] += 1
    return state, table


def total(table, province):
    out = Counter()
    for s, c in table.items():
        if PROVINCE_OF[s] == province:
            out += c
    return out


check_links()
state = fold(DAY, strict=True)
_, final = by_satker(DAY)
_, january = by_satker("2024-01-18")
_, base = by_satker(BASE)
_, counted = by_satker("2024-01-24")
_, waingapu = by_satker("2024-01-10")

registered = Counter(p["registered_at"] for p in WBP.values() if p["registered_at"])
for t, row in TPS.items():
    expect(f"registered at {t}", registered[t], int(row["dpt_inmates"]))
    if row["dpt"]:
        expect(f"parts of {t}", int(row["dpt_inmates"]) + int(row["dpt_staff"]), int(row["dpt"]))
    expect(f"{t} within 300 when drawn up", int(row["dpt_inmates"]) + int(row["dpt_staff"]) <= 300, True)
expect("listed in NTT", sum(int(t["dpt_inmates"]) for t in TPS.values() if t["regency"][:2] == "53"), 2184)
expect("polling places", Counter(t["regency"][:2] for t in TPS.values()), {"53": 16, "19": 11})
babel = Counter()
for t in TPS.values():
    if t["regency"][:2] == "19":
        babel[t["serves"]] += int(t["dpt"])
expect("Babel", (babel["NRK"], babel["PGK"], babel["SGL"], babel["PPGK"], babel["TJP"] + babel["APGK"] + babel["MTK"], sum(babel.values())), (896, 417, 385, 138, 358, 2194))
ntt = total(final, "53")
expect("NTT on the day", (ntt["DPT"], ntt["DPTb"], ntt["DPK"]), (1886, 1006, 22))
k = final["KLB"]
expect("Kalabahi", (k["DPT"], k["DPTb"], k["DPK"]), (97, 49, 0))
n = final["NRK"]
expect("Narkotika", (sum(n.values()), n["DPT"], n["DPTb"], n["DPK"]), (917, 648, 222, 0))
t = final["PGK"]
expect("Tua Tunu, listed with staff", 417 + t["DPTb"] + t["DPK"], 471)
c = total(counted, "19")
expect("Babel on 24 January", (c["DPT"], c["DPTb"], c["candidate_DPK"], sum(c.values())), (1446, 846, 302, 2607))
# By facility the same official said 2,661 in all: near them, each a little below.
for s, published in {"PGK": 582, "NRK": 944, "SGL": 500, "TJP": 251, "APGK": 33, "PPGK": 114, "MTK": 237}.items():
    expect(f"{s} on 24 January, near {published}", published * 0.96 <= sum(counted[s].values()) <= published, True)
b = total(final, "19")
figures = [sum(b.values()), *b.values(), b["DPT"] + b["DPTb"] + b["DPK"], sum(1 for p in state.values() if held(p, DAY) and PROVINCE_OF[p["satker"]] == "19" and eligible(p))]
expect("no figure of Babel is by chance one of NTT's", set(figures) & {2184, 1886, 1006, 22, 2914}, set())
w = waingapu["WGP"]
expect("Waingapu, about 150 on 10 January", (w["DPT"] + w["DPTb"], sum(w.values())), (150, 265))
expect("Kalabahi, all held", sum(k.values()), 146)
expect("Kalabahi with staff", sum(k.values()) + int(TPS["KLB-901"]["dpt_staff"]) + int(TPS["KLB-901"]["dptb_staff"]), 199)
expect("Lembata's list", TPS["LBT-901"]["dpt"], "127")
expect("Lembata with staff", final["LBT"]["DPT"] + final["LBT"]["DPTb"] + final["LBT"]["DPK"] + int(TPS["LBT-901"]["dpt_staff"]), 132)
a = final["ATB"]
expect("Atambua can have had 129 voters", a["DPT"] + a["DPTb"] + a["DPK"] >= 129, True)
expect("some of the 2184 had left by 18 January", total(january, "53")["DPT"] < 2184, True)
expect("candidates 40 to 80", 40 <= ntt["candidate_DPK"] <= 80, True)

for i, p in WBP.items():
    expect(f"{i} registered once", bool(p["registered_at"]) and bool(p["registered_regency"]), False)
    expect(f"{i} registered in the base", bool(p["registered_at"]) and not p["admitted"], False)
    expect(f"{i} satker with admission", bool(p["satker"]), bool(p["admitted"]))
    expect(f"{i} admitted before the base", p["admitted"] <= BASE, True)
    if p["registered_at"] or p["registered_regency"]:
        expect(f"{i} listed and eligible", eligible(p), True)
    if len(p["nik"]) == 16 and not p["nik"].endswith("000"):
        d = int(p["nik"][6:8]) - (40 if p["sex"] == "P" else 0)
        expect(f"{i} nik", (p["nik"][:4], f"{d:02d}", p["nik"][8:12]), (p["ktp_regency"].replace(".", ""), p["birth_date"][8:10], p["birth_date"][5:7] + p["birth_date"][2:4]))
    elif p["nik"]:
        expect(f"{i} nik length", len(p["nik"]), 16)
for i, p in state.items():
    if p["satker"] in ("PKPG", "PPGK"):
        expect(f"{i} in a women's prison", p["sex"], "P")
    first = min([p["admitted"]] + ([WBP[i]["admitted"]] if WBP[i]["admitted"] else []))
    age = (date.fromisoformat(first) - date.fromisoformat(p["birth_date"])).days / 365.25
    expect(f"{i} of age {age:.1f} on admission", age >= (13.9 if p["kind"] == "anak" else 17.4), True)
niks = Counter(p["nik"] for p in WBP.values() if p["nik"])
size = sum(os.path.getsize(os.path.join(PACK, f)) for f in ("wbp.csv", "events.csv"))
expect("below 1.2 MB", size < 1_200_000, True)

if "-v" in sys.argv or not failures:
    lists = ["DPT", "DPTb", "DPK", "DPT_elsewhere", "candidate_DPK", "none"]
    print("on", DAY, " " * 14, *lists, "held")
    for s in SATKER:
        print(f"  {SATKER[s]['short_name']:26}", *(f"{final[s][x]:6}" for x in lists), f"{sum(final[s].values()):6}")
    for name, table in (("2023-07-02", base), ("2024-01-18", january), ("2024-01-24", counted), (DAY, final)):
        for pr in ("53", "19"):
            c = total(table, pr)
            print(f"  {name} {pr}", *(f"{x} {c[x]}" for x in lists), "held", sum(c.values()))
    print("events", dict(Counter(e["event"] for e in EVENTS)), "people", len(WBP), "bytes", size)
    print("shared nik", sum(1 for v in niks.values() if v > 1), "missing", sum(not p["nik"] for p in WBP.values()), "damaged", sum(p["nik"].endswith("000") for p in WBP.values()))
    print("convicts who moved after H-30", sum(p.get("doubtful", False) for p in state.values()))
    print("released on the day", sum(e["event"] == "release" and e["date"] == DAY for e in EVENTS), "after H-30 and listed", sum(1 for e in EVENTS if e["event"] == "release" and e["date"] > H30 and WBP[e["wbp"]]["registered_at"]))
    print("turned 17 since the base", sum(1 for p in state.values() if held(p, DAY) and "2006-07-02" < p["birth_date"] <= "2007-02-14"), "under 17", sum(1 for p in state.values() if held(p, DAY) and p["birth_date"] > "2007-02-14"))
print("all right" if not failures else f"{failures} wrong")
sys.exit(1 if failures else 0)
