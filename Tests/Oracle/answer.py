"""Questions, answered: a list of rows, in order."""
from datetime import timedelta

import values as v
from evaluate import Evaluator
from shapes import DEC, INT, Stopped
from values import plain
from world import World


def answer(pack, query, world=None):
    world = world or World(pack)
    if query.verb == "say":
        return [[Evaluator(world).value(query.items[0], query.source, None, pack.last)]]
    if query.verb == "changes":
        from changes import changes
        return changes(world, query)
    if query.verb == "check":
        from check import check
        return check(world, query)
    if query.suppose:
        other = World(pack, suppose(world, query, days_of(pack, query)[0]))
        day = days_of(pack, query)[0]
        return beside(query, [(name, day, w) for name, w in (("now", world), ("supposed", other))])
    days = days_of(pack, query)
    if len(days) > 1 or query.series:
        return beside(query, [(day, day, world) for day in days])
    return asked(world, query, days[0])


def beside(query, worlds):
    """Several days or worlds are one more key: the last one, but first where rows are listed and in a series."""
    place = len(query.by) + len(query.across) if query.verb != "show" and not query.series else 0
    rows, orders = [], []
    for number, (name, day, world) in enumerate(worlds):
        order, kinds, part = raw(world, query, day)
        rows += [[*r[:place], (number, name), *r[place:]] for r in part]
    kinds = [*kinds[:place], "world", *kinds[place:]]
    if place:
        rows.sort(key=lambda r: [order.place(x, k) for x, k in zip(r[:place + 1], kinds)])
    sort = tuple((c + (c >= place), d) for c, d in query.sort)
    rows = arranged(order, rows, kinds, sort, query.top)
    return [[x[1] if k == "world" else shown(order, x, k) for x, k in zip(r, kinds)] for r in rows]


def days_of(pack, query):
    if query.series:
        first, last, step = query.series
        days = [first + timedelta(days=n) for n in range(0, (last - first).days + 1, step)]
        return days if days[-1] == last else days + [last]
    return list(query.dates) or [pack.last]


def suppose(world, query, day):
    """Reads the state as it is; where the condition cannot be told, nothing is supposed."""
    table, where, attribute, value = query.suppose
    judge, found = Evaluator(world), {}
    for n in world.living(table, day):
        if judge.holds(where, table, n, day):
            found[table, n] = {attribute: judge.value(value, table, n, day)}
    return found or {(table, -1): {}} if world.pack.tables[table].rows else {}


class Order:
    """How values are sorted: codes as declared, links as they are shown, unknown last."""

    def __init__(self, world, day):
        self.world, self.day = world, day

    def place(self, value, kind):
        """Where a group stands: as `rank`, but links in the order of their rows."""
        if value is not None and isinstance(kind, tuple) and kind[0] == "link":
            return (0, self.world.number[kind[1]][value])
        return self.rank(value, kind)

    def rank(self, value, kind):
        if value is None:
            return (1,)
        if isinstance(kind, tuple) and kind[0] == "link":
            return (0, plain(self.show(value, kind)), plain(value))
        if isinstance(value, bool):
            return (0, not value)
        return (0, value[0] if kind == "world" else plain(value))

    def show(self, value, kind):
        t = self.world.pack.tables[kind[1]]
        n = self.world.number[kind[1]][value]
        return t.rows[n][t.label] if t.label else value


def raw(world, query, day):
    """The rows before they are ordered, with their order and types."""
    judge, order = Evaluator(world), Order(world, day)
    table = query.source
    found = [n for n in world.living(table, day, query.ever) if judge.holds(query.where, table, n, day)]
    groups = tuple(query.by) + tuple(query.across)
    if query.verb == "show":
        kinds = [i.type for i in query.items]
        rows = [[judge.value(i, table, n, day) for i in query.items] for n in found]
    else:
        kinds = [g.type for g in groups] + [DEC if m.fn in ("share", "average", "median") else m.of.type if m.of and m.fn != "distinct" else INT for m in query.items]
        rows = grouped(judge, order, query, groups, found, table, day)
    return order, kinds, rows


def asked(world, query, day):
    if query.verb == "nested":
        rows = asked(world, query.source, day)
        count = sum(v.compare(r[-1], query.where[1], query.where[2]) is True for r in rows)
        return [[count]]
    order, kinds, rows = raw(world, query, day)
    rows = arranged(order, rows, kinds, query.sort, query.top)
    for stage in query.stages:
        if stage[0] == "where":
            rows = [r for r in rows if v.compare(r[-1], stage[1], stage[2]) is True]
        elif stage[0] == "show":
            rows, kinds = [r + [r[-1] * stage[1]] for r in rows], [*kinds, INT]
        elif stage[0] == "share":
            whole = sum(r[-1] for r in rows)
            rows, kinds = [r + [100 * r[-1] / whole if whole else None, r[-1], whole] for r in rows], [*kinds, DEC, INT, INT]
        elif stage[0] == "sort":
            rows = arranged(order, rows, kinds, (stage[1:],), None)
        else:
            rows = rows[:stage[1]]
    return [[shown(order, x, k) for x, k in zip(r, kinds)] for r in rows]


def shown(order, value, kind):
    if value is not None and isinstance(kind, tuple) and kind[0] == "link":
        return order.show(value, kind)
    if value is not None and isinstance(kind, tuple):
        return order.world.pack.codes[kind[1]][1][value][0].en
    return value


def arranged(order, rows, kinds, sort, top):
    for column, descending in reversed(sort):
        known = [r for r in rows if r[column] is not None]
        known.sort(key=lambda r: order.rank(r[column], kinds[column]), reverse=False)
        if descending:
            known = stable_reverse(known, lambda r: order.rank(r[column], kinds[column]))
        rows = known + [r for r in rows if r[column] is None]
    return rows[:top] if top else rows


def stable_reverse(rows, key):
    """Largest first; those that tie keep their order."""
    result, run = [], []
    for r in rows:
        if run and key(run[-1]) != key(r):
            result, run = run + result, []
        run.append(r)
    return run + result


def grouped(judge, order, query, groups, found, table, day):
    members = {}
    for n in found:
        key = tuple(judge.value(g, table, n, day) for g in groups)
        members.setdefault(tuple(plain(k) for k in key), (key, []))[1].append(n)
    if not groups:
        members = {(): ((), found)}
    ordered = sorted(members.values(), key=lambda m: [order.place(k, g.type) for k, g in zip(m[0], groups)])
    for m in query.items:
        if m.fn == "sum":      # the total below the column must be told, too
            measure(judge, m, found, table, day)
    parts = [[measure(judge, m, rows, table, day) for m in query.items] for _, rows in ordered]
    for column, m in enumerate(query.items):
        if m.fn == "share" and not (m.where and not m.of):
            whole = [p[column] for p in parts if p[column] is not None]
            everything = v.total(whole, DEC if any(isinstance(x, float) for x in whole) else INT)
            for p in parts:
                p[column] = None if p[column] is None or not everything else 100 * p[column] / everything
    return [[*key, *p] for (key, _), p in zip(ordered, parts)]


def measure(judge, m, rows, table, day):
    if m.fn == "share" and not m.of and m.where:
        told = [judge.value(m.where, table, n, day) for n in rows]
        known = [t for t in told if t is not None]
        return 100 * sum(known) / len(known) if known else None
    rows = [n for n in rows if judge.holds(m.where, table, n, day)]
    if m.fn == "count" or m.fn == "share" and not m.of:
        return len(rows)
    values = [judge.value(m.of, table, n, day) for n in rows]
    return judge.gather("sum" if m.fn == "share" else m.fn, values, m.of.type)
