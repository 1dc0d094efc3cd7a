#!/usr/bin/env python3
"""Times siap and sqlite3 as whole processes, in turn, and prints medians and the median of the ratios pair by pair."""
import os
import platform
import statistics
import subprocess
import sys
import time

ROUNDS = 41
SIAP = [sys.argv[1], "--format", "csv", "-c", "count wbp where province = NTT"]
# The same question of the same files; sqlite3 does not even read the events.
SQL = """.mode csv
.import wbp.csv wbp
.import satker.csv satker
.import regency.csv regency
.import province.csv province
select count(*) from wbp join satker s on s.code = wbp.satker join regency r on r.code = s.regency
  join province p on p.code = r.province where p.abbreviation = 'NTT';
"""


def timed(command, text=None):
    start = time.perf_counter()
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return (time.perf_counter() - start) * 1000, done.stdout.strip()


def main():
    pairs = []
    for round_ in range(ROUNDS + 2):
        ours, answer = timed(SIAP)
        theirs, other = timed(["sqlite3", ":memory:"], SQL)
        if round_ >= 2:  # the first two warm the caches
            pairs.append((ours, theirs))
    version = subprocess.run(["sqlite3", "--version"], capture_output=True, text=True).stdout.split()[0]
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores; {ROUNDS} rounds in turn")
    print(f"siap    median {statistics.median(a for a, _ in pairs):.1f} ms   answer {answer.split()[-1]} (events folded in)")
    print(f"sqlite3 median {statistics.median(b for _, b in pairs):.1f} ms   answer {other} (base only), sqlite3 {version}")
    print(f"ratio sqlite3/siap, pair by pair: median {statistics.median(b / a for a, b in pairs):.2f}, "
          f"least {min(b / a for a, b in pairs):.2f}, most {max(b / a for a, b in pairs):.2f}")


main()
