"""What came and left between two days: opening + came - left = closing, and for each the cause."""
from evaluate import Evaluator
from shapes import parts
from world import World


def changes(world, query):
    first, last = query.period
    before, after = members(world, query, first), members(world, query, last)
    came, left = sorted(after - before), sorted(before - after)
    if not query.by_cause:
        return [["opening", len(before)], ["came", len(came)], ["left", len(left)], ["closing", len(after)]]
    rows = [["opening", None, len(before)]]
    for line, who, inside in (("came", came, True), ("left", left, False)):
        rows += [[line, *r] for r in causes(world, query, who, inside)] or [[line, None, 0]]
    return rows + [["closing", None, len(after)]]


def members(world, query, day):
    judge = Evaluator(world)
    return {n for n in world.living(query.source, day) if judge.holds(query.where, query.source, n, day)}


def causes(world, query, who, inside):
    found = {}
    for n in who:
        name = cause(world, query, n, inside)
        found[name] = found.get(name, 0) + 1
    return sorted(found.items())


def cause(world, query, n, inside):
    """The last event after which it was in the set, or out of it, as it is in the end; else the calendar."""
    first, last = query.period
    t = world.pack.tables[query.source]
    key = t.rows[n][next(iter(t.attributes))]
    row, name_of_last = dict(t.rows[n]), "calendar"
    for when, name, whose, argument in sorted(t.happened, key=lambda e: e[0]):
        if whose != key or when > last:
            continue
        changed = dict(row)
        for attribute, value in t.events[name].sets.items():
            changed[attribute] = {"parameter": argument, "this_date": when, None: None}[value]
        if when > first:
            was, becomes = (within(world, query, n, r, when) for r in (row, changed))
            if was != becomes:
                name_of_last = name if becomes == inside else "calendar"
        row = changed
    return name_of_last


def within(world, query, n, row, day):
    """Whether the row would be in the set on the day, if it were so."""
    version = World(world.pack)
    rows = [dict(r) for r in version.rows(query.source, day)]
    rows[n] = row
    version.folded[query.source, day] = rows
    return version.lives(query.source, row, day) if query.where is None else \
        version.lives(query.source, row, day) and Evaluator(version).holds(query.where, query.source, n, day)


def own_alone(query):
    """Whether the condition reads nothing but the row, so that the events of other rows cannot be a cause."""
    return all(p.op not in ("aggregate", "exists", "no", "one of many", "on", "query") and not (p.op == "path" and p.data[0].steps) for p in parts(query.where))
