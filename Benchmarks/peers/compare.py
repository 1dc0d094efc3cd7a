"""siap against DuckDB, Polars, ClickHouse (chdb) and Hyper on one made-up roster: warm, in memory, as many threads for each.

First every engine answers every question, for two constants each; only when all agree is anything timed. A peer is timed in a process of its
own, siap by `siap bench`; from the text of the question to the rows or printed bytes (Polars also by its own expressions, which no text has to
be read for). Each repetition asks with another constant, the same for every engine. Figures are milliseconds, the best of all repetitions;
the ratio is that of the fastest peer to siap: above 1, siap is faster.
"""
import argparse
import csv
import hashlib
import io
import json
import math
import os
import platform
import subprocess
import sys

from answers import agree
from engines import CHECKED, ENGINES
from queries import QUERIES

HERE = os.path.dirname(os.path.realpath(__file__))
ROOT = os.path.realpath(os.path.join(HERE, "..", ".."))
FOLDER = os.path.join(ROOT, ".build", "bench")
PACK = os.path.join(HERE, "pack")
FEWEST = 10_000


def arguments():
    parser = argparse.ArgumentParser(prog="run.sh", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("siap", help="the program")
    parser.add_argument("--rows", type=int, default=1_000_000, help="of the roster (default: 1000000)")
    parser.add_argument("--runs", type=int, default=5, help="timed repetitions of each question (default: 5)")
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)), help="for every engine (default: all cores)")
    parser.add_argument("--engines", default=",".join(ENGINES), help="peers, with commas between them (default: %(default)s)")
    parser.add_argument("--check-only", action="store_true", help="compare the answers and stop")
    given = parser.parse_args()
    if given.rows < FEWEST:
        parser.error(f"--rows is at least {FEWEST}: of fewer some sums are of nothing, which one engine calls 0 and another unknown")
    if given.runs < 1 or given.threads < 1:
        parser.error("--runs and --threads are at least 1")
    given.siap = os.path.realpath(given.siap)
    if not os.access(given.siap, os.X_OK):
        parser.error(f"{given.siap} is no program")
    given.engines = given.engines.split(",")
    for engine in given.engines:
        if engine not in ENGINES:
            parser.error(f"no engine {engine}; there are {', '.join(ENGINES)}")
    return given


def data(rows):
    """The stem of the files, which are made when they are not there; those half written or of another generator are not taken."""
    os.makedirs(FOLDER, exist_ok=True)
    made_by = b""
    for name in ("data.py", "names.py"):
        with open(os.path.join(HERE, name), "rb") as file:
            made_by += file.read()
    stem = os.path.join(FOLDER, f"r{rows}-{hashlib.sha256(made_by).hexdigest()[:8]}")
    if not os.path.exists(stem + ".done"):
        subprocess.run([sys.executable, os.path.join(HERE, "data.py"), str(rows), stem], check=True)
        open(stem + ".done", "w").close()
    return stem


def peer(engine, stem, given, runs):
    """What an engine's own process reports; why it has nothing to report."""
    output = os.path.join(FOLDER, engine + ".json")
    if os.path.exists(output):
        os.remove(output)
    command = [sys.executable, os.path.join(HERE, "engines.py"), engine, stem, str(given.threads), str(runs), output]
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, env={**os.environ, "POLARS_MAX_THREADS": str(given.threads)})
    if not os.path.exists(output):
        return {"unusable": f"ended with {done.returncode}: {done.stderr.strip()[-200:]}"}
    with open(output) as file:
        return json.load(file)


# ---------------------------------------------------------------- siap

def siap_answers(given, stem):
    """Each question with the constants that are checked, as csv below a line that says which it is."""
    lines = [f'load wbp from "{stem}.csv"']
    for place, query in enumerate(QUERIES):
        for turn in range(CHECKED):
            lines += [f'say "=== {place} {turn}"', query.text("siap", turn)]
    script = os.path.join(FOLDER, "answers.dsl")
    with open(script, "w") as file:
        file.write("\n".join(lines) + "\n")
    done = subprocess.run([given.siap, "--pack", PACK, "--format", "csv", script], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"siap cannot answer:\n{done.stderr[-2000:]}")
    answers = {query.name: [[] for _ in range(CHECKED)] for query in QUERIES}
    for part in done.stdout.split("=== ")[1:]:
        head, _, text = part.partition("\n")
        place, turn = map(int, head.split())
        query = QUERIES[place]
        rows = list(csv.reader(io.StringIO(text)))
        answers[query.name][turn] = long(rows) if " across " in query.siap else rows[1:]
    return answers


def long(rows):
    """A crosstab as one row for each of its cells that counts anything."""
    names = rows[0][1:]
    return [[row[0], name, cell] for row in rows[1:] for name, cell in zip(names, row[1:]) if cell not in ("", "0")]


def siap_times(given, stem):
    """For each question the milliseconds of the best run; the seconds of the load; the bandwidth of memory as siap measured it."""
    lines = ["set format csv"]
    for query in QUERIES:
        if query.constants:
            lines.append(f"# bench: {', '.join(query.constants)}")
        lines.append(query.siap)
    script = os.path.join(FOLDER, "times.dsl")
    with open(script, "w") as file:
        file.write("\n".join(lines) + "\n")
    command = [given.siap, "bench", script, "--runs", str(given.runs), "--format", "csv", "--pack", PACK, "--load", f"wbp={stem}.csv"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"siap bench ended with {done.returncode}:\n{done.stderr[-2000:]}")
    comment, _, text = done.stdout.partition("\n")
    rows = list(csv.DictReader(io.StringIO(text)))
    queries = [row for row in rows if row["runs"] != "0"]
    if len(queries) != len(QUERIES):
        sys.exit(f"siap bench timed {len(queries)} questions, not {len(QUERIES)}")
    load = sum(float(row["min_us"]) for row in rows if row["runs"] == "0") / 1e6
    return {query.name: float(row["min_us"]) / 1000 for query, row in zip(QUERIES, queries)}, load, comment.removeprefix("# ")


# ---------------------------------------------------------------- Answers

def disagreements(siap, reports):
    found = []
    for query in QUERIES:
        for engine, report in reports.items():
            for turn, answer in enumerate(report.get("answers", {}).get(query.name, [])):
                if not agree(siap[query.name][turn], answer, query.ordered):
                    found.append(f"{query.name} ({query.text(engine, turn)})\n  siap   {str(siap[query.name][turn][:4])[:300]}\n"
                                 f"  {engine}  {str(answer[:4])[:300]}")
    return found


# ---------------------------------------------------------------- What is said

def machine(threads):
    def first(path, word):
        try:
            with open(path) as file:
                return next((line.split(":", 1)[1].strip() for line in file if line.startswith(word)), "?")
        except OSError:
            return "?"
    memory = first("/proc/meminfo", "MemTotal").split()[0]
    memory = f"{int(memory) / 1024 / 1024:.0f} GiB" if memory.isdigit() else "?"
    return f"{first('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores, {memory}, {platform.system()} {platform.release()}; {threads} threads for each"


def mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else float("nan")


def tell(given, reports, times, loads, bandwidth):
    peers = [engine for engine in given.engines if engine in reports and "unusable" not in reports[engine]]
    print(f"\n{given.rows} rows, milliseconds, best of {given.runs}")
    print(f"{'':26}" + "".join(f"{peer:>12}" for peer in peers) + f"{'siap':>12}{'ratio':>8}  fastest peer")
    ratios = {}
    for query in QUERIES:
        best = {peer: min(reports[peer]["times"][query.name]) for peer in peers if query.name in reports[peer]["times"]}
        cells = "".join(f"{best[peer]:12.3f}" if peer in best else f"{'failed':>12}" for peer in peers)
        own = times[query.name]
        if best:
            fastest = min(best, key=best.get)
            ratios[query.name] = best[fastest] / max(own, 1e-3)
            end = f"{ratios[query.name]:8.2f}  {fastest}"
        else:
            end = f"{'-':>8}"
        print(f"{query.name:26}{cells}{own:12.3f}{end}")
    print("load, s" + " " * 19 + "".join(f"{reports[peer]['load']:12.2f}" for peer in peers) + f"{loads:12.2f}          (hyper: of Parquet, the others of CSV)")
    print(f"\ngeometric mean of the ratios to the fastest peer: {mean(list(ratios.values())):.2f}")
    print(f"without the question that zone maps answer:       {mean([r for name, r in ratios.items() if not zone_map(name)]):.2f}")
    print(f"{sum(ratio > 1 for ratio in ratios.values())} of {len(ratios)} questions are answered faster than by any peer")
    print(f"\nmachine: {machine(given.threads)}\n{bandwidth}")
    print("versions: " + ", ".join(f"{peer} {reports[peer]['version']}" for peer in peers)
          + ", siap " + subprocess.run([given.siap, "--version"], capture_output=True, text=True).stdout.strip())


def zone_map(name):
    return next(query.zone_map for query in QUERIES if query.name == name)


def tell_what_is_missing(given, reports):
    for engine in given.engines:
        report = reports[engine]
        if "unusable" in report:
            print(f"not measured: {engine}: {report['unusable']}")
        for name, reason in report.get("failed", {}).items():
            print(f"not answered: {engine}, {name}: {reason}")


def main():
    given = arguments()
    cores = sorted(os.sched_getaffinity(0))
    # What comes from here, siap too, has so many cores and no more.
    os.sched_setaffinity(0, cores[:given.threads])
    stem = data(given.rows)
    reports = {engine: peer(engine, stem, given, 0) for engine in given.engines}
    found = disagreements(siap_answers(given, stem), reports)
    tell_what_is_missing(given, reports)
    if found:
        sys.exit("the answers differ; nothing was timed\n" + "\n".join(found))
    agreed = [engine for engine in given.engines if "unusable" not in reports[engine]]
    print(f"all answers agree: siap, {', '.join(agreed)}; {len(QUERIES)} questions, {CHECKED} constants each")
    if given.check_only:
        return
    times, load, bandwidth = siap_times(given, stem)
    timed = {engine: peer(engine, stem, given, given.runs) for engine in agreed}
    given.engines = agreed
    tell_what_is_missing(given, timed)
    tell(given, timed, times, load, bandwidth)


if __name__ == "__main__":
    main()
