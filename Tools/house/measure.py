#!/usr/bin/env python3
"""Measures the house: sizes, labels, comments, widths, rooms, and with `--program FILE` what it weighs. `measure.py` compares with
bars.json; `--record` moves the bars that have become better.

A bar only moves one way: what is worse than its bar fails."""
import json
import re
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from swift_source import declarations

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
# Replaced by the engine of the issue on scale; labels, names and comments are not counted there.
LEFT_OUT = ("Sources/SiapEngine/", "Sources/SiapFiles/Building/", "Sources/SiapData/Column")
# Where the house is to be; what has arrived there may move about.
GOALS = {
    "largest room, % of the lines": 15, "functions with several unlabelled parameters, %": 3, "cases with several unlabelled values, %": 8,
    "public items without a comment, %": 15,
}
# Symmetric pairs that the API guidelines name, and nodes of two operands.
PAIRS = {"min", "max", "zip", "swap"}
NODES = {"and", "or", "compare"}
WIDEST = 120


def unlabelled(one):
    """How many of its parameters have no label; those that bundle several unnamed values count as that many."""
    count = 0
    for p in one.parameters:
        if one.kind == "case":
            bare = not re.match(r"[\w`]+\s*:", p)
        elif one.kind == "subscript":
            bare = p.startswith("_ ") or not re.match(r"[\w`]+\s+[\w`]+\s*:", p)
        else:
            bare = p.startswith("_ ")
        count += bare
    return count


def is_operator(one):
    return one.kind == "func" and not re.match(r"[\w`]", one.name)


def stripped_size(program):
    """Megabytes (10^6 bytes) of the program without its symbols, as it is installed."""
    with tempfile.NamedTemporaryFile() as copy:
        subprocess.run(["strip", "-o", copy.name, program], check=True)
        return round(Path(copy.name).stat().st_size / 1e6, 1)


def quantile(numbers, part):
    return sorted(numbers)[int(part * (len(numbers) - 1))]


def main():
    files = [f for f in subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "Sources/*.swift", "Tests/*.swift"], cwd=ROOT, capture_output=True, text=True,
                                       check=True).stdout.split() if (ROOT / f).exists()]
    room, functions, sized, cases = defaultdict(int), [], [], []
    public = documented = wide = 0
    read = {}
    for f in files:
        read[f] = (ROOT / f).read_text(encoding="utf-8")
        wide += sum(len(line) > WIDEST for line in read[f].split("\n"))
    sources = [f for f in files if f.startswith("Sources/")]
    for f in sources:
        room[f.split("/")[1]] += read[f].count("\n")
        found = declarations(read[f])
        sized += [d.length for d in found if d.kind in ("func", "init", "subscript") and d.length]
        if f.startswith(LEFT_OUT):
            continue
        functions += [(f, d) for d in found if d.kind in ("func", "init", "subscript") and not is_operator(d)]
        cases += [(f, d) for d in found if d.kind == "case" and d.parameters]
        for d in found:
            if re.search(r"\b(public|package|open)\b(?!\()", d.modifiers) and d.kind not in ("extension", "case"):
                public += 1
                documented += d.documented
    worst = [(f, d) for f, d in functions if unlabelled(d) > 1 and d.name not in PAIRS | NODES]
    bare = [(f, d) for f, d in cases if unlabelled(d) > 1 and d.name not in NODES]
    total = sum(room.values())
    largest = max(room, key=room.get)
    lines = [read[f].count("\n") for f in sources]
    measured = {
        "largest room, % of the lines": round(100 * room[largest] / total, 1),
        "lines a file, 95th percentile": quantile(lines, 0.95),
        "files of more than 300 lines": sum(n > 300 for n in lines),
        "lines a function, 95th percentile": quantile(sized, 0.95),
        "functions with several unlabelled parameters, %": round(100 * len(worst) / len(functions), 1),
        "cases with several unlabelled values, %": round(100 * len(bare) / max(len(cases), 1), 1),
        "public items without a comment, %": round(100 * (1 - documented / public), 1),
        "lines of more than 120 columns": wide,
    }
    if "--program" in sys.argv:
        measured["stripped program, MB"] = stripped_size(sys.argv[sys.argv.index("--program") + 1])
    if "--list" in sys.argv:
        for f, d in worst + bare:
            print(f"{f}:{d.line}: {d.kind} {d.name}({', '.join(d.parameters)})")
    return compare(measured, f"{largest}; median {statistics.median(lines):.0f} lines a file, {statistics.median(sized):.0f} a function")


def compare(measured, beside):
    file = HERE / "bars.json"
    bars = json.loads(file.read_text()) if file.exists() else {}
    failed = False
    for name, value in measured.items():
        bar = max(bars.get(name, value), GOALS.get(name, 0))
        failed |= value > bar
        print(f"{value:8} {'> ' if value > bar else '<='} {bar:<8} {name}" + (f" ({beside})" if name.startswith("largest") else ""))
    if "--record" in sys.argv:
        file.write_text(json.dumps(bars | {n: min(v, bars.get(n, v)) for n, v in measured.items()}, indent=4) + "\n")
    elif any(GOALS.get(n, 0) < v < bars.get(n, v) for n, v in measured.items()):
        print("house: better than the bars; Tools/house/measure.py --record moves them")
    if failed:
        print("house: worse than a bar of Tools/house/bars.json", file=sys.stderr)
    return failed


if __name__ == "__main__":
    sys.exit(main())
