"""What `explain sql` writes, run by DuckDB over the csv files of the pack, gives the figures that siap gives."""
import csv
import io
import os
import re
import subprocess
from pathlib import Path

import duckdb
import pytest

SIAP = os.environ["SIAP"]
PACK = Path(__file__).parents[2] / "Sources" / "ReadinessPack"
TYPES = {"whole number": "BIGINT", "decimal": "DOUBLE", "date": "DATE", "time": "TIME", "yes or no": "BOOLEAN"}


def declared_types():
    """The type of each column that is no text, as the pack declares it."""
    types, table = {}, None
    for line in (PACK / "pack.dsl").read_text().splitlines():
        if head := re.match(r"(?:coded )?table (\w+)", line):
            table = head[1]
        item = re.match(r" +(?:key |label |alias )?(\w+)(?:/\w+)?: (?:private )?(?:synthetic )?(whole number|decimal|date|time|yes or no)\b", line)
        if table and item:
            types[table, item[1]] = TYPES[item[2]]
    types["events", "date"] = types["events", "until"] = "DATE"
    return types


@pytest.fixture(scope="module")
def database():
    """Each csv file as a table of its name."""
    connection = duckdb.connect()
    types = declared_types()
    for file in sorted(PACK.glob("*.csv")):
        name = file.stem
        header = next(csv.reader(file.open()))
        columns = ", ".join(f'"{column}" {types.get((name, column), "VARCHAR")}' for column in header)
        connection.execute(f'CREATE TABLE "{name}" ({columns})')
        connection.execute(f'INSERT INTO "{name}" SELECT * FROM read_csv(\'{file}\', all_varchar = true, header = true)')
    return connection


def answer(options, question):
    done = subprocess.run([SIAP, *options, "-c", question], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def cell(text):
    """A cell in one form for both: numbers to eight digits, yes and no, nothing."""
    if text is None or text == "":
        return ""
    if isinstance(text, bool):
        return "yes" if text else "no"
    try:
        return f"{float(text):.8g}"
    except (TypeError, ValueError):
        return {"ya": "yes", "tidak": "no"}.get(str(text), str(text)).removesuffix(":00") if re.fullmatch(r"\d\d:\d\d:00", str(text)) else str(text)


def same(question, database, is_ordered):
    language = ["--language", "en"]
    cursor = database.execute(answer(language, f"explain sql {question}"))
    names = [column[0] for column in cursor.description]
    theirs = [[cell(value) for value in row] for row in cursor.fetchall()]
    # A crosstab is long before it is shown, and so is SQL's.
    ours = list(csv.reader(io.StringIO(answer([*language, "--format", "csv"], question.replace(" across ", ", ")))))
    head, rows = ours[0], [[cell(value) for value in row] for row in ours[1:]]
    assert head == names
    assert rows, question
    if is_ordered:
        assert theirs == rows
    else:
        assert sorted(theirs) == sorted(rows)


# All of these together would fill pages.
TOO_LONG = "sum shortage_certain, sum shortage_possible of ballots by kind"

QUESTIONS = """
count wbp
count wbp where sex = female
count wbp by kind
count wbp where province = NTT
count wbp where province = NTT and voter_list = DPT
count wbp by satker sort count desc top 5
count wbp by province
count wbp by voter_list
count wbp by kind, sex
count wbp where voter_list = DPT and province = NTT as of 2024-01-18
count wbp by voter_list as of 2023-10-22
count wbp by satker as of h_7
count wbp as of h_7 - 7 days
count ever wbp where listed_in_prison
count ever wbp where province = NTT and listed_in_prison
count wbp where age < 25
count wbp where 17 <= age < 21
count wbp where age between 17 and 25
count wbp where age on election_day < 17
count wbp where nik is unknown
count wbp where not eligible
count wbp where eligible is unknown
count wbp where ktp_el != recorded
count wbp where not (ktp_el = suket or citizen)
count wbp where kind not one of (detainee, child)
count wbp where revoked_right = elected
count wbp where expected_release within quiet_period
count wbp where expected_release <= election_day and voter_list = DPT
count wbp where ktp_regency.province != satker.regency.province
count wbp by ktp_regency.province
count wbp where satker = satker "Lapas Kupang"
count wbp where registered_at one of satker.tps
count wbp where not registered_at one of satker.tps
count wbp where admitted > dpt_fixed
count wbp where no_route
count wbp by unlisted_cause
count wbp by dptb_route as of h_7
count wbp where can_become_dptb as of 2024-01-10
count wbp where gets_dpd
count wbp by gets_dprd_kab
count wbp where only_presidential
sum shortage_listed of tps
show name, need, supply, shortage_listed, shortage_present of tps
show name, site_need, site_supply, site_shortage_listed of satker
show name of satker where not ready
sum shortage_certain of ballots by kind
count wbp by voting_tps.subdistrict.regency, gets_dprd_kab
count wbp where count(voting_tps.subdistrict.regency_districts) = 1
count wbp where not (count(home_subdistrict.regency_districts) > 1 or voting_tps.regency.own_assembly)
count wbp where nik_consistent
count wbp by nik_birth_matches
count wbp by month(expected_release) top 4
share where can_vote of wbp where eligible by province
share where eligible of wbp by kind
share of wbp by province
share of wbp by kind
share of wbp by kind, sex
share capacity of satker by province
share capacity of satker by province, kind
share capacity where kind = Lapas of satker by province
share age of wbp where sex = female by kind
persen kapasitas dari satker per jenis
count wbp by kind | share
count wbp by satker sort count desc top 3 | share
count wbp by satker | where count > 300 | share | sort share desc
sum capacity of satker by province | share
show name, capacity of satker | share
share count of (count wbp by kind, sex) by kind
average age of wbp where sex = female
average age, count where sex = female as women of wbp by kind
count, count where voter_list = DPT as dpt, average age of wbp by satker
median age of wbp by kind
min birth_date of wbp
max age of wbp by sex
distinct satker of wbp
sum capacity of satker where kind = Rutan
sum capacity of satker by province
average capacity of satker
sum dpt_size of tps
sum dpt_size, sum dptb_size, sum voters of tps by regency
count tps where voters > 300
sum received as got, sum damaged as lost of ballots by kind
show name, capacity of satker where capacity > 300
show name, capacity of satker sort capacity desc top 7
show name, capacity, regency.name, province of satker sort name
show name, count(wbp) as held, capacity of satker where count(wbp) > capacity sort held desc
show name, count(wbp), count(wbp where voter_list = DPT) as dpt of satker
show name, average(wbp.age) as age of satker
show name, distinct(wbp.ktp_regency) as regencies of satker
show name, sum(site_tps.dpt_size) as list of satker
show name, max(tps.voters) as most of satker
show name, count(ever registered) as listed, dpt_inmates of tps
show name, count(voters_here where gets_dpd) as dpd of tps
show name of satker where no outreach
show name of satker where no (outreach where organiser = KPU)
show name of satker where exists (outreach where conducted <= h_30)
show name, held, held on dpt_fixed as then_held, held - held on dpt_fixed as grown of satker where province = Babel
show name, round(100 * count(wbp) / capacity, 1) as percent of satker
show name, if capacity > 300 then "large" else "small" as size of satker
show name, dpt otherwise dpt_inmates as listed of tps
show name, last_report, days_between(last_report, election_day) as behind of satker
show name, upper(short_name) as short, length(name) as long, slice(name, 1, 5) as start of satker
show name of satker where name like "Rutan*"
show name of satker where name ~ "kupang"
show name of satker where starts_with(name, "lapas") and not ends_with(name, "kupang")
show name, year(last_report), month(last_report), weekday(last_report), week(last_report) of satker
show id, satker, expected_release of wbp where no_route sort expected_release top 5
show id, kind, sex of wbp where province = Babel sort satker, id top 12
show id, age, birth_date + 17 years as adult_on of wbp where age < 16
show name, opens, closes, site of tps
show name, served, outreach_held, head_reminded of satker
count satker where class = IIA by kind
count satker by province, kind
count wbp by province across voter_list
count wbp by satker | where count > 100 | sort count desc
count wbp by satker | where count > 100 | sort count desc top 3
count wbp by satker, kind | where kind = detainee | top 3
count wbp by satker | show satker, count, count * 2 as twice | top 2
count wbp by satker | top 5 | where count < 200
count wbp by satker sort count desc | where count < 300 | top 3
count wbp by year(birth_date) / 10 as tenth | top 3
show name, capacity of satker sort capacity | where capacity > 100 | top 4
show name, count(wbp) as held of satker | where held > 200
count wbp by satker, sex | where sex = female and count > 10
count wbp where wbp.satker.capacity > 300
show province, count of (count wbp by province)
count staff by status
count staff where asn and not pledged_by_now
share where pledged_by_now of staff where asn by satker
count outreach by organiser
average participants of outreach by satker
count violation where exists sanction
count wbp where (count wbp where sex = female) > 100
show name, greatest(capacity, 300) as at_least, least(capacity, 300) as at_most of satker
count wbp where satker is unknown or left_that_day
hitung wbp yang provinsi = NTT per jenis
"""


@pytest.mark.parametrize("question", [line for line in QUESTIONS.splitlines() if line])
def test_same_figures(question, database):
    same(question, database, is_ordered=" sort " in question)


def test_what_is_too_long_is_said_so():
    done = subprocess.run([SIAP, "-c", f"explain sql {TOO_LONG}"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "S0491" in done.stderr and "lines of SQL" in done.stderr
