"""Every rule against every row: holds, fails for so many of the rows it is about, or cannot be told for so many."""
from answer import Order
from evaluate import Evaluator
from scope import downs


def check(world, query):
    judge, day, table = Evaluator(world), world.pack.last, query.source
    order, rows = Order(world, day), []
    found = [n for n in world.living(table, day) if judge.holds(query.where, table, n, day)]
    for name, kind, way in rules(world.pack, table):
        for n in found:
            below = [n] if way is None else world.linked(table, n, way, day, False)
            told = [told_of(judge, world.pack.tables[kind].rules[name], kind, m, day) for m in below]
            failing, undecided, held = told.count(False), told.count(None), told.count(True)
            outcome = "fails" if failing else "cannot_tell" if undecided else "holds" if held else "open" if "open" in told else "not_about_it"
            rows.append([order.show(judge.key(table, n, day), ("link", table)), name, outcome, failing, undecided])
    return rows


def told_of(judge, rule, table, n, day):
    if rule.about is not None:
        about = judge.value(rule.about, table, n, day)
        if about is None:       # where the rule holds anyway, the documents do not say whether it is about the row
            return "open" if judge.value(rule.require, table, n, day) is True else None
        if not about:
            return "not about"
    return judge.value(rule.require, table, n, day)


def rules(pack, table):
    """The table's own rules, and those of tables whose rows are part of its rows."""
    result = [(r, table, None) for r in pack.tables[table].rules]
    for down in downs(pack, pack.tables[table]):
        if down.how[0] == "children" and len(down.how[1]) == 1:
            result += [(r, down.table, down) for r in pack.tables[down.table].rules]
    return result
