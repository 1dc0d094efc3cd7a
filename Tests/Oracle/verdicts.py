"""Puts questions to siap and to the evaluator, and says where they disagree."""
import re
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import compare
import duck
from answer import answer
from changes import own_alone
from check import rules
from evaluate import Evaluator
from judge import ANSWER, EITHER, REFUSE, Judge
from program import rows_of
from sentences import Sentences
from shapes import Stopped
from shrink import shrink
from world import World
from write_pack import write_pack

# Rules or conditions of which siap finds, when it reads the pack, that no row can fulfil them.
REFUSED_PACKS = ("S0435",)


def kind_of(query, reason):
    """A rough name for disagreements that are likely the same."""
    code = re.search(r"error (\w\d+)", reason)
    first = reason.split(":")[0].split(" ")[0]
    if code:
        return f"{first} {code[1]}"
    if first != "expected":
        return first
    nulls = lambda text: text.count("None")
    ours, theirs = (reason + "\n").split("\n")[:2]
    return f"{first} {query.verb}" + (" unknown" if nulls(ours) != nulls(theirs) else "")


def stops_somewhere(pack):
    """Whether a definition is too large for some row, asked about or not: which rows are looked at is nobody's promise."""
    judge = Evaluator(World(pack))
    for table in pack.tables.values():
        for name in table.definitions:
            for n in range(len(table.rows)):
                try:
                    judge.named(table.name.en, n, name, pack.last)
                except Stopped:
                    return True
    return False


def filters(query, pack):
    """Whether conditions leave rows out, or a day on which they do not live: whether their groups and values are worked out all the same is nobody's
    promise."""
    table = pack.tables.get(query.source) if isinstance(query.source, str) else None
    return table is not None and table.lives or query.where is not None or query.verb not in ("show", "say") and any(m.where is not None for m in query.items)


class Verdicts:
    shown_of_a_kind = 2

    def __init__(self, siap, out, tally, sql=True):
        self.siap, self.out, self.tally = siap, out, tally
        self.sql = sql and duck.duckdb is not None

    def judge(self, pack, questions, name):
        folder = Path(tempfile.mkdtemp(prefix="oracle"))
        try:
            for number, reason in self.disagreements(pack, questions, folder):
                self.tally["disagreements"] += 1
                kind = kind_of(questions[number], reason)
                self.tally["of kind " + kind] += 1
                if self.tally["of kind " + kind] <= self.shown_of_a_kind:
                    self.report(pack, questions[number], kind, reason, f"{name}-{number}")
        finally:
            shutil.rmtree(folder)

    def disagreements(self, pack, questions, folder):
        """(number of the question, what differs)"""
        write_pack(pack, folder)
        opened = self.siap.ask(folder, ['say "open"'])[0]
        if isinstance(opened, tuple):
            if any(code in opened[1] for code in REFUSED_PACKS):
                self.tally["packs with rules or conditions that contradict"] += 1
            else:
                yield 0, f"the pack is refused: {opened[1]}"
            return
        english = [Sentences(pack, "en").whole(q) for q in questions]
        answers = self.siap.ask(folder, english)
        twins = self.siap.ask(folder, [Sentences(pack, "id").whole(q) for q in questions])
        tables = self.tables(pack, questions, english, answers, folder) if self.sql else {}
        for n, (q, got, twin) in enumerate(zip(questions, answers, twins)):
            reason = self.differs(pack, q, self.expected(pack, q), got) or self.twin(got, twin) or tables.get(n)
            if reason:
                yield n, reason

    def tables(self, pack, questions, english, answers, folder):
        """What differs between siap's answers and those of its SQL in DuckDB."""
        asked = [n for n, (q, got) in enumerate(zip(questions, answers)) if duck.asks(q) and not isinstance(got, tuple)]
        written = self.siap.ask(folder, ["explain sql " + english[n] for n in asked])
        base, found = duck.Duck(pack, folder), {}
        for n, sql in zip(asked, written):
            if isinstance(sql, tuple):
                self.tally["without SQL"] += 1
                if "S0501" not in sql[1] and sql[2] not in (2, 3):
                    found[n] = f"explain sql stopped with {sql[2]}: {sql[1]}"
                continue
            self.tally["in DuckDB"] += 1
            try:
                theirs = base.rows(sql)
            except duck.duckdb.Error as error:
                if "Ambiguous reference to column name" in str(error):
                    self.tally["not told apart by DuckDB: a table and columns of its name"] += 1
                elif not any(word in str(error) for word in ("Overflow", "out of range", "Out of Range")):
                    found[n] = f"duckdb {str(error)[:400]}\n{sql}"
                continue
            ours = rows_of(answers[n])
            if not compare.same(ours, theirs, ordered=False):
                if "in their first 15 by siap" in sql:
                    self.tally["decimals told apart by DuckDB alone"] += 1
                    continue
                if "rounded at each step by DuckDB" in sql and compare.same_but_for_decimals(ours, theirs):
                    self.tally["decimals added up otherwise by DuckDB"] += 1
                    continue
                found[n] = f"sql gives {compare.rows(theirs)[:12]}\n   siap {compare.rows(ours)[:12]}\n{sql}"
        base.close()
        return found

    def report(self, pack, query, kind, reason, name):
        """Cuts it down and keeps it."""
        folder = Path(tempfile.mkdtemp(prefix="oracle"))
        last = {}

        def is_wrong(p, q):
            tally, self.tally = self.tally, Counter()
            try:
                for _, why in self.disagreements(p, [q], folder):
                    if kind_of(q, why) == kind:
                        last["reason"] = why
                        return True
                return False
            finally:
                self.tally = tally
                shutil.rmtree(folder)

        p, q = shrink(pack, query, is_wrong)
        self.keep(p, q, last.get("reason", reason), name)

    def expected(self, pack, query):
        told = Judge(pack).verdict(query)
        if told == REFUSE:
            return REFUSE, None
        try:
            rows = answer(pack, query)
        except (Stopped, RecursionError):
            return EITHER, None
        if query.verb == "changes" and query.by_cause and not own_alone(query):
            return EITHER, None
        return told, rows

    def differs(self, pack, query, wanted, got):
        told, rows = wanted
        refused = isinstance(got, tuple)
        self.tally[f"expected to be {'refused' if told == REFUSE else 'answered' if told == ANSWER else 'either'}"] += 1
        if refused and got[2] not in (2, 3):
            return f"stopped with {got[2]}: {got[1][:300]}"
        if told == REFUSE:
            return None if refused else f"answered, must be refused: {got.split('notes')[0][:300]}"
        if refused:
            # Too large for a row that a condition leaves out: whether it is looked at is left open.
            if told == EITHER or any(code in got[1] for code in ("S0501", "S0512")) and (stops_somewhere(pack) or filters(query, pack) or query.verb == "check"):
                return None
            return f"refused, is due an answer {rows[:5]}: {got[1]}"
        if rows is None:
            return None
        if query.verb == "say":
            text = got.strip().replace(",", "")
            return None if text == str(rows[0][0]) else f"expected {rows[0][0]}, got {got.strip()}"
        found = rows_of(got)
        if found is None:
            return f"no rows: {got[:200]}"
        found = self.fitting(query, found)
        if query.verb == "check":
            names = {r[0] for r in rules(pack, query.source)}
            left_open = {(compare.cell(r[0]), r[1]) for r in rows if r[2] == "open"}
            rows, found = ([r for r in x if r[1] in names and (compare.cell(r[0]), r[1]) not in left_open] for x in (rows, found))
        if not compare.same(rows, found, ordered=query.verb not in ("check", "changes")):
            return f"expected {compare.rows(rows)}\n     got {compare.rows(found)}"
        return None

    @staticmethod
    def fitting(query, found):
        """The columns that are compared."""
        if query.verb == "share":
            keep = len(query.by) + 1 + (len(query.dates) > 1 or bool(query.series))
            return [r[:keep] for r in found]
        if query.verb == "changes":
            return [r for r in found if r[0] in ("opening", "came", "left", "closing")]
        if query.verb == "check":
            return [[r[0], r[1], r[3], r[4], r[6]] for r in found]
        return found

    @staticmethod
    def twin(got, twin):
        if isinstance(got, tuple) != isinstance(twin, tuple):
            return f"in Indonesian it is {twin[1] if isinstance(twin, tuple) else twin[:200]}\n in English {got[1] if isinstance(got, tuple) else got[:200]}"
        if not isinstance(got, tuple) and got != twin:
            a, b = rows_of(got), rows_of(twin)
            if a != b or a is None:
                return f"in Indonesian {twin[:200]}\n in English {got[:200]}"
        return None

    def keep(self, pack, query, reason, name):
        folder = self.out / name
        shutil.rmtree(folder, ignore_errors=True)
        write_pack(pack, folder)
        text = f"{Sentences(pack, 'en').whole(query)}\n{Sentences(pack, 'id').whole(query)}\n\n{reason}\n"
        (folder / "disagreement.txt").write_text(text, encoding="utf-8")
        print(f"--- {folder}\n{text}", flush=True)
