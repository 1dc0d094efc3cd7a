#!/usr/bin/env python3
"""What dates cost against the size of the roster: the built-in pack, its roster repeated 1, 10 and 100 times, its events as they are.

usage: Benchmarks/as_of.py PATH-OF-SIAP

Each line gives medians of whole processes: one date alone, the same question on 198 days, and the difference, which is the price of
197 days more; likewise for the changes of a period. People who are repeated have no events, so that the events between two days stay the same.
"""
import csv
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SIAP = os.path.realpath(sys.argv[1])
PACK = os.path.join(os.path.dirname(os.path.realpath(__file__)), "..", "Sources", "ReadinessPack")
ROUNDS = 5
DAYS = "as of 2023-08-01 to 2024-02-14 every 1 day"
QUESTIONS = ["count wbp", "count wbp where voter_list = DPT and sex = female", "count wbp by satker"]


def enlarge(folder, times):
    """The pack with its roster repeated; keys of the copies are their own, a NIK belongs to one person only."""
    shutil.copytree(PACK, folder)
    with open(os.path.join(PACK, "wbp.csv"), newline="") as file:
        head, *rows = list(csv.reader(file))
    key, nik = head.index("id"), head.index("nik")
    with open(os.path.join(folder, "wbp.csv"), "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        for copy in range(times):
            for row in rows:
                if copy:
                    row = row.copy()
                    row[key], row[nik] = f"{row[key]}-{copy}", ""
                writer.writerow(row)
    return times * len(rows)


def timed(folder, statement):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run([SIAP, "--pack", folder, "--format", "csv", "-c", statement], capture_output=True, check=True)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main():
    print("question,rows,one_date_ms,198_days_ms,197_days_more_ms")
    with tempfile.TemporaryDirectory() as temporary:
        for times in (1, 10, 100):
            folder = os.path.join(temporary, str(times))
            rows = enlarge(folder, times)
            for question in QUESTIONS:
                one, many = timed(folder, f"{question} as of 2024-02-14"), timed(folder, f"{question} {DAYS}")
                print(f"{question},{rows},{one:.1f},{many:.1f},{many - one:.1f}")
            one, period = timed(folder, "count wbp"), timed(folder, "changes of wbp from h_30 to election_day by cause")
            print(f"changes of a month by cause,{rows},{one:.1f},{period:.1f},{period - one:.1f}")


main()
