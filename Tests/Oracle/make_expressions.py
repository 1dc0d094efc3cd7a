"""Random expressions, typed: what is made here binds, but for what `judge.py` knows to be refused."""
from datetime import date, timedelta

from scope import downs, readable
from shapes import BOOL, DATE, DEC, INT, NUMBERS, TEXT, Node, lit

RELATIONS = ["=", "!=", "<", "<=", ">", ">="]
LITERALS = {INT: [0, 1, 2, 3, 5, 10, -1, 100], DEC: [0.1, 0.3, 0.5, 1.5, 2.25, 10.75, -0.5], TEXT: ["Kupang", "z", "é", "Caf", "1", "a, b; c", "x|y"]}


class Maker:
    def __init__(self, dice, pack):
        self.dice, self.pack = dice, pack

    def expression(self, table, kind, depth):
        if kind == BOOL:
            return self.truth(table, depth)
        if depth <= 0 or self.dice.random() < 0.25:
            return self.leaf(table, kind)
        make = {INT: self.whole, DEC: self.decimal, TEXT: self.text, DATE: self.day}.get(kind, self.choice)
        return make(table, kind, depth)

    def leaf(self, table, kind, literal=True):
        """An attribute or definition where there is one of the type, else a literal; None where neither may be."""
        found = readable(self.pack, table, kind)
        if isinstance(kind, tuple) and kind[0] == "code":
            literal = False     # a code stands alone only beside what says its list
        if found and (not literal or self.dice.random() < 0.8):
            own = [f for f in found if not f[0].steps]
            way, name = self.dice.choice(own if own and self.dice.random() < 0.6 else found)
            return Node("path", kind, (), (way, name))
        return self.literal(kind) if literal else None

    def literal(self, kind):
        dice = self.dice
        if kind in (INT, DATE) and dice.random() < 0.08:
            return Node("parameter", kind, (), "limit" if kind == INT else "turn")
        if kind in LITERALS:
            return lit(kind, dice.choice(LITERALS[kind]))
        if kind == DATE:
            pick = dice.random()
            if pick < 0.2:
                return Node("this_date", DATE)
            if pick < 0.4:
                return Node("calendar", DATE, (), "mark")
            return lit(DATE, dice.choice([date(2000, 2, 29), date(2024, 1, 15), date(2007, 2, 14), self.pack.first + timedelta(days=dice.randrange(40))]))
        if kind[0] == "code":
            return Node("code", kind, (), dice.randrange(len(self.pack.codes[kind[1]][1])))
        if kind[0] == "link":
            rows = self.pack.tables[kind[1]].rows
            key = next(iter(self.pack.tables[kind[1]].attributes))
            return Node("row", kind, (), dice.choice(rows)[key]) if rows else None
        return lit(BOOL, dice.random() < 0.5)

    def choice(self, table, kind, depth):
        """What any type can be: if, otherwise, on a date, an attribute."""
        dice = self.dice
        pick = dice.random()
        if pick < 0.35:
            branches = self.expression(table, kind, depth - 1), self.expression(table, kind, depth - 1)
            if None not in branches:
                return Node("if", kind, (self.truth(table, depth - 1), *branches))
        if pick < 0.6 and (first := self.leaf(table, kind, literal=False)):
            second = self.expression(table, kind, depth - 1) or self.literal(kind)
            return Node("otherwise", kind, (first, second)) if second else first
        if pick < 0.75 and (first := self.leaf(table, kind, literal=False)):
            return Node("on", kind, (first,), self.pack.first + timedelta(days=dice.randrange(45)))
        return self.leaf(table, kind)

    def aggregate(self, table, kind, depth):
        dice, ways = self.dice, downs(self.pack, table)
        if not ways:
            return None
        down = dice.choice(ways)
        there = self.pack.tables[down.table]
        where = self.truth(there, min(depth - 1, 1)) if dice.random() < 0.5 else None
        ever = bool(there.lives) and dice.random() < 0.2
        functions = {INT: ["count", "sum", "min", "max", "distinct", "first"], DEC: ["average", "median", "sum", "min", "max"]}.get(kind, ["min", "max", "first"] if kind == DATE else ["first"])
        fn, inner = dice.choice(functions), None
        if fn == "distinct":
            inner = self.leaf(there, dice.choice([INT, TEXT, DATE, ("code", "colour")]), literal=False)
        elif fn != "count":
            inner = self.leaf(there, dice.choice(NUMBERS) if fn in ("average", "median") else kind, literal=False)
            if inner is None or inner.data[0].steps and dice.random() < 0.7:
                return None
        if fn == "distinct" and inner is None:
            return None
        return Node("aggregate", kind, (inner, where), (fn, down, ever))

    def whole(self, table, kind, depth):
        dice, less = self.dice, depth - 1
        number = lambda: self.expression(table, INT, less)
        pick = dice.randrange(11)
        if pick < 2:
            return Node("arithmetic", INT, (number(), number()), dice.choice("+-*"))
        if pick < 5 and (made := self.aggregate(table, INT, depth)):
            return made
        if pick == 5 and (day := self.leaf(table, DATE, literal=False)):
            return Node("call", INT, (day,), dice.choice(["year", "month", "day", "weekday", "quarter", "week"]))
        if pick == 6 and (day := self.leaf(table, DATE, literal=False)):
            if dice.random() < 0.5:
                return Node("call", INT, (day,), "age")
            return Node("call", INT, (day, self.literal(DATE)), "days_between")
        if pick == 7 and (text := self.leaf(table, TEXT, literal=False)):
            return Node("call", INT, (text,), dice.choice(["length", "number"]))
        if pick == 8:
            return Node("call", INT, (number(), lit(INT, dice.choice([2, 3, 7]))), "mod")
        if pick == 9:
            return Node("call", INT, (number(), number()), dice.choice(["least", "greatest"]))
        if pick == 10:
            return Node("call", INT, (self.expression(table, dice.choice([DEC, DEC, INT]), less),), dice.choice(["floor", "ceil"]))
        return self.choice(table, kind, depth)

    def decimal(self, table, kind, depth):
        dice, less = self.dice, depth - 1
        pick = dice.randrange(9)
        if pick < 2:
            return Node("arithmetic", DEC, (self.expression(table, DEC, less), self.expression(table, dice.choice(NUMBERS), less)), dice.choice("+-*"))
        if pick == 2:
            return Node("arithmetic", DEC, (self.expression(table, dice.choice(NUMBERS), less), lit(INT, dice.choice([2, 3, 4, 7]))), "/")
        if pick < 5 and (made := self.aggregate(table, DEC, depth)):
            return made
        if pick == 5:
            return Node("call", DEC, (self.expression(table, DEC, less), lit(INT, dice.choice([0, 1, 2]))), "round")
        if pick == 6:
            if dice.random() < 0.3:
                return Node("call", DEC, (Node("call", DEC, (self.expression(table, DEC, less),), "abs"),), "sqrt")
            return Node("call", DEC, (self.expression(table, DEC, less),), "abs")
        return self.choice(table, kind, depth)

    def text(self, table, kind, depth):
        dice = self.dice
        text = lambda: self.expression(table, TEXT, depth - 1)
        pick = dice.randrange(8)
        if pick == 0:
            return Node("call", TEXT, (text(),), dice.choice(["lower", "upper", "trim"]))
        if pick == 1:
            return Node("call", TEXT, (text(), text()), "concat")
        if pick == 2:
            return Node("call", TEXT, (text(), lit(INT, dice.choice([1, 2, 4])), lit(INT, dice.choice([1, 3]))), "slice")
        if pick == 3:
            return Node("call", TEXT, (text(), lit(TEXT, dice.choice(["a", "up", " ", "é"])), lit(TEXT, dice.choice(["b", "--"]))), "replace")
        if pick == 4:
            return Node("call", TEXT, (text(), lit(TEXT, dice.choice([" ", "a", ", "])), lit(INT, dice.choice([1, 2, 3]))), "split")
        return self.choice(table, kind, depth)

    def day(self, table, kind, depth):
        dice = self.dice
        pick = dice.randrange(6)
        if pick < 2:
            return Node("shift", DATE, (self.leaf(table, DATE),), (dice.choice([1, -1]) * dice.choice([1, 3, 17, 30]), dice.choice(["days", "weeks", "months", "years"])))
        if pick == 2:
            return Node("call", DATE, (lit(INT, 2024), self.expression(table, INT, depth - 1), lit(INT, dice.choice([1, 29, 31]))), "date")
        if pick == 3 and (made := self.aggregate(table, DATE, depth)):
            return made
        return self.choice(table, kind, depth)

    def truth(self, table, depth):
        dice = self.dice
        if depth > 0 and dice.random() < 0.45:
            pick = dice.random()
            if pick < 0.4:
                return Node("and", BOOL, (self.truth(table, depth - 1), self.truth(table, depth - 1)))
            if pick < 0.75:
                return Node("or", BOOL, (self.truth(table, depth - 1), self.truth(table, depth - 1)))
            return Node("not", BOOL, (self.truth(table, depth - 1),))
        return self.predicate(table, depth)

    def left(self, table, kind, depth):
        """Something that reads the data, so that no condition is a matter of literals alone."""
        made = self.expression(table, kind, depth)
        if made is not None and any(p.op in ("path", "aggregate") for p in walk(made)):
            return made
        return self.leaf(table, kind, literal=False)

    def predicate(self, table, depth):
        dice, less = self.dice, depth - 1
        for _ in range(12):
            kind = dice.choice([INT, INT, DEC, TEXT, DATE, BOOL, ("code", "colour"), ("code", "cargo"), "link", "exists"])
            if kind == "exists":
                ways = downs(self.pack, table)
                if ways:
                    down = dice.choice(ways)
                    there = self.pack.tables[down.table]
                    where = self.truth(there, min(less, 1)) if dice.random() < 0.6 else None
                    return Node(dice.choice(["exists", "no"]), BOOL, (where,), (down, bool(there.lives) and dice.random() < 0.2))
                continue
            if kind == "link":
                kind = ("link", dice.choice(list(self.pack.tables)))
            left = self.left(table, kind, less)
            if left is None:
                continue
            made = self.about(table, kind, left, less)
            if made is not None:
                return made
        key = next(iter(table.attributes))
        from scope import Way
        return Node("known", BOOL, (Node("path", TEXT, (), (Way((), table.name.en), key)),))

    def about(self, table, kind, left, less):
        dice = self.dice
        pick = dice.random()
        if pick < 0.15:
            return Node(dice.choice(["known", "unknown"]), BOOL, (left,))
        if kind == BOOL:
            return left if pick < 0.7 else Node("compare", BOOL, (left, lit(BOOL, dice.random() < 0.5)), dice.choice("=≠").replace("≠", "!="))
        if kind in (INT, DEC, DATE):
            if pick < 0.3:
                low, high = sorted([self.literal(kind), self.literal(kind)], key=lambda n: str(n.data)) if kind != DATE else (self.literal(kind), self.literal(kind))
                return Node("between", BOOL, (left, low, high), dice.random() < 0.3)
            if pick < 0.4:
                return Node("one of", BOOL, (left, *self.several(kind)), dice.random() < 0.3)
            if pick < 0.5:
                rels = dice.choice([("<", "<"), ("<=", "<"), (">", ">="), ("<", ">"), (">", "<=")])
                return Node("chain", BOOL, (self.literal(kind), left, self.literal(kind)), rels)
            if kind == DATE and pick < 0.6:
                return Node("within", BOOL, (left,), dice.random() < 0.3)
            other = self.expression(table, dice.choice(NUMBERS) if kind in NUMBERS else kind, less) if dice.random() < 0.4 else self.literal(kind)
            return Node("compare", BOOL, (left, other), dice.choice(RELATIONS))
        if kind == TEXT:
            if pick < 0.35:
                return Node("like", BOOL, (left, lit(TEXT, dice.choice(["*a*", "?up*", "k*", "*é", "a, b*", "*%*"]))), dice.random() < 0.3)
            if pick < 0.5:
                return Node("contains", BOOL, (left, lit(TEXT, dice.choice(["a", "UP", "é", "e", "Caf"]))), dice.random() < 0.3)
            if pick < 0.6:
                return Node("call", BOOL, (left, lit(TEXT, dice.choice(["k", "A", "é"]))), dice.choice(["starts_with", "ends_with"]))
            if pick < 0.7:
                return Node("one of", BOOL, (left, *self.several(kind)), dice.random() < 0.3)
            return Node("compare", BOOL, (left, self.expression(table, TEXT, less)), dice.choice(RELATIONS))
        if kind[0] == "code" and pick < 0.45:
            return Node("one of", BOOL, (left, *self.several(kind)), dice.random() < 0.3)
        if kind[0] == "link" and pick < 0.4 and not left.op == "row":
            many = [d for d in downs(self.pack, table) if d.table == kind[1]]
            if many:
                return Node("one of many", BOOL, (left,), (dice.choice(many), dice.random() < 0.3))
        other = self.leaf(table, kind)
        if kind[0] == "code" and (other is None or dice.random() < 0.7):
            other = self.literal(kind)
        return Node("compare", BOOL, (left, other), dice.choice("=≠").replace("≠", "!=")) if other else None

    def several(self, kind):
        seen = {}
        for _ in range(self.dice.choice([1, 2, 3])):
            made = self.literal(kind)
            seen.setdefault(str(made.data) if made.op != "this_date" else "", made)
        return tuple(seen.values())


def walk(node):
    from shapes import parts
    return parts(node)
