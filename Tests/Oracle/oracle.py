"""Random packs and questions, answered by siap and by this evaluator; see README.md."""
import argparse
import os
import random
import sys
import time
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from itertools import islice
from pathlib import Path

sys.setrecursionlimit(10_000)
import verdicts
from make_pack import PackMaker
from make_questions import QuestionMaker
from program import Siap


def way_of_scanning(dice):
    """By kernels over chunks of some size on some threads, with or without zones; of small tables, too, but one time in four."""
    rows = dice.choice(["0", "0", "0", "1000000000"])
    zones = dice.choice(["on", "off"])
    return f"rows={rows},threads={dice.choice([1, 2, 7])},chunk={64 << dice.randrange(11)},zones={zones}"


def judged(chosen, number, count):
    """One pack and its questions: how they came out. Which they are depends on the seed and the number alone."""
    dice = random.Random(f"{chosen.seed}/{number}")
    pack = PackMaker(dice).make()
    maker = QuestionMaker(dice, pack)
    questions = [maker.question() for _ in range(count)]
    tally = Counter()
    verdict = verdicts.Verdicts(Siap(os.path.abspath(chosen.siap), way_of_scanning(dice)), Path(chosen.out), tally, sql=not chosen.no_sql)
    verdict.judge(pack, questions, f"{chosen.seed}-{number}")
    return tally + Counter(questions=count, packs=1)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=3000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--each", type=int, default=40, help="questions to each pack")
    options.add_argument("--siap", default=os.environ.get("SIAP", ".build/release/siap"))
    options.add_argument("--out", default=".build/oracle", help="where disagreements are written")
    options.add_argument("--stop", type=int, default=20, help="stop after that many disagreements")
    options.add_argument("--jobs", type=int, default=os.cpu_count(), help="packs judged at once")
    options.add_argument("--no-sql", action="store_true")
    chosen = options.parse_args()
    tally, started = Counter(), time.time()
    packs = ((n, min(chosen.each, chosen.count - at)) for n, at in enumerate(range(0, chosen.count, chosen.each)))
    with ProcessPoolExecutor(chosen.jobs) as pool:
        waiting = {pool.submit(judged, chosen, *p) for p in islice(packs, 2 * chosen.jobs)}
        while waiting:
            ended, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for one in ended:
                tally += one.result()
            if tally["disagreements"] < chosen.stop:
                waiting |= {pool.submit(judged, chosen, *p) for p in islice(packs, len(ended))}
    count, number = tally.pop("questions"), tally.pop("packs")
    print(f"{count} questions to {number} packs in {time.time() - started:.0f} s: " + ", ".join(f"{n} {k}" for k, n in sorted(tally.items())))
    sys.exit(1 if tally["disagreements"] else 0)


if __name__ == "__main__":
    main()
