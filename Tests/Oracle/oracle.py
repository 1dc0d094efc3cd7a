"""Random packs and questions, answered by siap and by this evaluator; see README.md."""
import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.setrecursionlimit(10_000)
import verdicts
from make_pack import PackMaker
from make_questions import QuestionMaker
from program import Siap
from write_pack import write_pack


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=3000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--each", type=int, default=40, help="questions to each pack")
    options.add_argument("--siap", default=os.environ.get("SIAP", ".build/release/siap"))
    options.add_argument("--out", default=".build/oracle", help="where disagreements are written")
    options.add_argument("--stop", type=int, default=20, help="stop after that many disagreements")
    options.add_argument("--no-sql", action="store_true")
    chosen = options.parse_args()
    tally, started, done, number = Counter(), time.time(), 0, 0
    verdict = verdicts.Verdicts(Siap(os.path.abspath(chosen.siap)), Path(chosen.out), tally, sql=not chosen.no_sql)
    while done < chosen.count and tally["disagreements"] < chosen.stop:
        dice = random.Random(f"{chosen.seed}/{number}")
        pack = PackMaker(dice).make()
        maker = QuestionMaker(dice, pack)
        questions = [maker.question() for _ in range(min(chosen.each, chosen.count - done))]
        verdict.judge(pack, questions, f"{chosen.seed}-{number}")
        done += len(questions)
        number += 1
    print(f"{done} questions to {number} packs in {time.time() - started:.0f} s: " + ", ".join(f"{n} {k}" for k, n in sorted(tally.items())))
    sys.exit(1 if tally["disagreements"] else 0)


main()
