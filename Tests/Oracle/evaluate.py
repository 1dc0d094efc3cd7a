"""Expressions, worked out row by row."""
import values as v
from shapes import BOOL, DEC, INT, Stopped
from values import average, both, compare, deny, either, median, plain, total


class Evaluator:
    def __init__(self, world):
        self.world, self.pack = world, world.pack

    def holds(self, node, table, n, day):
        return node is None or self.value(node, table, n, day) is True

    def value(self, node, table, n, day):
        result = getattr(self, "do_" + node.op.replace(" ", "_"))(node, table, n, day)
        if node.type == DEC and isinstance(result, int) and not isinstance(result, bool):
            return float(result)
        return result

    def all(self, node, *where):
        return [self.value(a, *where) for a in node.args]

    def do_lit(self, node, *_):
        return node.data

    def do_code(self, node, *_):
        return node.data

    def do_row(self, node, *_):
        return node.data

    def do_this_date(self, node, table, n, day):
        return day

    def do_parameter(self, node, *_):
        return self.pack.parameters[node.data][2]

    def do_calendar(self, node, *_):
        return self.pack.calendar[node.data]

    def do_path(self, node, table, n, day):
        way, name = node.data
        for step in way.steps:
            key = self.world.rows(table, day)[n][step]
            if key is None:
                return None
            table = self.pack.tables[table].attributes[step].type[1]
            n = self.world.number[table][key]
        return self.named(table, n, name, day)

    def named(self, table, n, name, day):
        t = self.pack.tables[table]
        if name in t.attributes:
            return self.world.rows(table, day)[n][name]
        mark = (table, name, n, day)
        if mark not in self.world.made:
            made = t.definitions.get(name)
            self.world.made[mark] = self.value(made.body, table, n, day) if made else self.rule(t.rules[name], table, n, day)
        return self.world.made[mark]

    def rule(self, rule, table, n, day):
        if rule.about is not None and self.value(rule.about, table, n, day) is not True:
            return None
        return self.value(rule.require, table, n, day)

    def do_arithmetic(self, node, *where):
        left, right = self.all(node, *where)
        return v.arithmetic(left, node.data, right, node.type)

    def do_shift(self, node, *where):
        return v.shift(self.value(node.args[0], *where), *node.data)

    def do_call(self, node, table, n, day):
        values = self.all(node, table, n, day)
        if node.data == "age" and len(values) == 1:
            values.append(day)
        return v.call(node.data, values)

    def do_compare(self, node, *where):
        left, right = self.all(node, *where)
        return compare(left, node.data, right)

    def do_chain(self, node, *where):
        a, b, c = self.all(node, *where)
        return both(compare(a, node.data[0], b), compare(b, node.data[1], c))

    def do_and(self, node, *where):
        return both(*self.all(node, *where))

    def do_or(self, node, *where):
        return either(*self.all(node, *where))

    def do_not(self, node, *where):
        return deny(self.value(node.args[0], *where))

    def do_known(self, node, *where):
        return self.value(node.args[0], *where) is not None

    def do_unknown(self, node, *where):
        return self.value(node.args[0], *where) is None

    def do_between(self, node, *where):
        a, low, high = self.all(node, *where)
        inside = both(compare(a, ">=", low), compare(a, "<=", high))
        return deny(inside) if node.data else inside

    def do_one_of(self, node, *where):
        a, *members = self.all(node, *where)
        found = False
        for m in members:
            found = either(found, compare(a, "=", m))
        return deny(found) if node.data else found

    def do_one_of_many(self, node, table, n, day):
        key = self.value(node.args[0], table, n, day)
        down, denied = node.data
        if key is None:
            return None
        told = {key in {self.key(down.table, m, day) for m in self.world.linked(table, n, down, day, ever)} for ever in (False, True)}
        if len(told) == 2:
            raise Stopped("whether rows that live no longer are among them")
        return (True in told) != denied

    def key(self, table, n, day):
        return self.pack.tables[table].rows[n][next(iter(self.pack.tables[table].attributes))]

    def do_like(self, node, *where):
        a, pattern = self.all(node, *where)
        return None if a is None or pattern is None else v.like(a, pattern) != node.data

    def do_contains(self, node, *where):
        a, b = self.all(node, *where)
        return None if a is None or b is None else (v.nfc(b).lower() in v.nfc(a).lower()) != node.data

    def do_within(self, node, *where):
        a = self.value(node.args[0], *where)
        first, last = self.pack.calendar["span"]
        return None if a is None else (first <= a <= last) != node.data

    def matching(self, down, ever, where, table, n, day):
        return [m for m in self.world.linked(table, n, down, day, ever) if self.holds(where, down.table, m, day)]

    def do_exists(self, node, table, n, day):
        down, ever = node.data
        return bool(self.matching(down, ever, node.args[0], table, n, day))

    def do_no(self, node, *where):
        return not self.do_exists(node, *where)

    def do_aggregate(self, node, table, n, day):
        fn, down, ever = node.data
        inner, where = node.args
        rows = self.matching(down, ever, where, table, n, day)
        if fn == "count":
            return len(rows)
        # The first in the order of the table, not of the cell that names them.
        rows = sorted(rows) if fn == "first" else rows
        return self.gather(fn, [self.value(inner, down.table, m, day) for m in rows], inner.type)

    @staticmethod
    def gather(fn, found, kind):
        known = [x for x in found if x is not None]
        if fn == "distinct":
            return len({plain(x) for x in known})
        if fn == "first":
            return known[0] if known else None
        if fn == "sum":
            return total(known, kind)
        if fn == "average":
            return average(known)
        if fn == "median":
            return median(known)
        return (min if fn == "min" else max)(known, key=plain) if known else None

    def do_if(self, node, *where):
        condition = self.value(node.args[0], *where)
        if condition is None:
            return None
        return self.value(node.args[1 if condition else 2], *where)

    def do_otherwise(self, node, *where):
        first = self.value(node.args[0], *where)
        return first if first is not None else self.value(node.args[1], *where)

    def do_on(self, node, table, n, day):
        if self.world.supposed:
            raise Stopped("another day in a supposed world")
        return self.value(node.args[0], table, n, node.data)

    def do_query(self, node, table, n, day):
        from answer import answer
        return answer(self.pack, node.data, self.world)[0][0]
