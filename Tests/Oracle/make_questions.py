"""Random questions of every kind the language has."""
from datetime import timedelta

from make_expressions import Maker
from scope import readable
from shapes import BOOL, DATE, DEC, INT, NUMBERS, TEXT, Measure, Node, Query

COLOUR, CARGO = ("code", "colour"), ("code", "cargo")


class QuestionMaker(Maker):
    def day_inside(self):
        return self.pack.first + timedelta(days=self.dice.randrange((self.pack.last - self.pack.first).days + 1))

    def question(self):
        dice = self.dice
        table = dice.choice(list(self.pack.tables.values()))
        verb = dice.choices(["count", "measures", "show", "share", "changes", "check", "say", "nested"], [30, 20, 25, 10, 8, 4, 4, 4])[0]
        if verb == "say":
            return Query("say", table.name.en, items=(self.calculation(),))
        if verb == "nested":
            return self.nested(table)
        if verb == "changes":
            lived = [t for t in self.pack.tables.values() if t.lives]
            verb, table = (verb, dice.choice(lived)) if lived else ("count", table)
        query = Query(verb, table.name.en, ever=bool(table.lives) and dice.random() < 0.12)
        if dice.random() < 0.6:
            query.where = self.truth(table, dice.choice([0, 1, 1, 2]))
        if verb == "check":
            query.ever = False
            return query
        if verb == "changes":
            first, last = sorted([self.day_inside(), self.day_inside()])
            query.ever, query.period, query.by_cause = False, (first, last + timedelta(days=first == last)), dice.random() < 0.5
            return query
        if verb == "show":
            query.items = tuple(self.expression(table, self.any_type(), dice.choice([0, 1, 2])) for _ in range(dice.choice([1, 1, 2, 3])))
            query.items = tuple(i for i in query.items if i is not None) or (self.leaf(table, TEXT),)
        else:
            if dice.random() < (0.75 if verb != "share" else 0.5):
                query.by = self.groups(table)
            query.items = (Measure("count"),) if verb == "count" else self.measures(table, query)
            if verb == "measures" and query.items == (Measure("count"),):
                query.verb = "count"
        self.order(query)
        self.time(table, query)
        self.supposition(query)
        return query

    def any_type(self):
        return self.dice.choice([INT, INT, DEC, TEXT, DATE, BOOL, COLOUR, CARGO, ("link", self.dice.choice(list(self.pack.tables)))])

    def groups(self, table):
        dice, result = self.dice, []
        for _ in range(dice.choice([1, 1, 1, 2])):
            kind = self.any_type()
            made = self.leaf(table, kind, literal=False) if dice.random() < 0.7 else self.left(table, kind, 1)
            if made is not None and made not in result and any(p.op in ("path", "aggregate") for p in [made, *made.args] if p):
                result.append(made)
        return tuple(result)

    def measures(self, table, query):
        dice = self.dice
        if query.verb == "share":
            pick = dice.random()
            if pick < 0.75 or not query.by:
                return (Measure("share", where=self.truth(table, 1)),)
            number = self.left(table, dice.choice(NUMBERS), 1)
            return (Measure("share", of=number),) if number is not None and pick < 0.9 else (Measure("share"),)
        result = []
        for _ in range(dice.choice([1, 1, 2, 3])):
            fn = dice.choice(["count", "sum", "sum", "average", "median", "min", "max", "distinct"])
            of = None
            if fn != "count":
                kind = dice.choice(NUMBERS if fn in ("sum", "average", "median") else [INT, DEC, DATE] if fn != "distinct" else [INT, DEC, DATE, TEXT, COLOUR, ("link", table.name.en)])
                of = self.leaf(table, kind, literal=False) if dice.random() < 0.6 else self.left(table, kind, 1)
                if of is None:
                    fn = "count"
            where = self.truth(table, 1) if dice.random() < 0.25 else None
            made = Measure(fn, of, where)
            if made not in result:
                result.append(made)
        return tuple(result)

    def order(self, query):
        dice = self.dice
        columns = len(query.by) + len(query.items)
        if query.verb in ("count", "measures") and not query.by:
            return
        if dice.random() < 0.35:
            query.sort = ((dice.randrange(columns), dice.random() < 0.5),)
            if dice.random() < 0.5:
                query.top = dice.choice([1, 2, 3])
        if query.verb == "count" and len(query.by) == 2 and dice.random() < 0.4:
            query.across, query.by = query.by[1:], query.by[:1]
            query.sort, query.top = (), None
        elif query.verb == "count" and dice.random() < 0.25 and query.by:
            query.stages = (("where", dice.choice(["<", ">=", "="]), dice.choice([1, 2, 3])),)
            if dice.random() < 0.3:
                query.stages += (("show", dice.choice([2, 3])),)
            elif dice.random() < 0.5:
                query.stages += (("sort", dice.randrange(columns), dice.random() < 0.5), ("top", 2))
            elif dice.random() < 0.5:
                query.stages = query.stages[dice.randrange(2):] + (("share",),)

    def time(self, table, query):
        dice, pick = self.dice, self.dice.random()
        if query.across or query.stages:
            pick += 0.2
        if pick < 0.12:
            query.dates = (self.day_inside(), self.day_inside())
            if query.dates[0] == query.dates[1]:
                query.dates = query.dates[:1]
        elif pick < 0.2:
            first = self.day_inside()
            query.series = (first, min(self.pack.last, first + timedelta(days=dice.randrange(1, 20))), dice.choice([1, 3, 7]))
        elif pick < 0.4:
            query.dates = (self.day_inside(),)
        if (len(query.dates) > 1 or query.series) and (query.top or query.verb == "show"):
            query.dates, query.series = query.dates[:1], ()

    def supposition(self, query):
        dice = self.dice
        if dice.random() > 0.1 or query.dates or query.series or query.across or query.stages or query.verb == "share" or query.top:
            return
        table = dice.choice(list(self.pack.tables.values()))
        free = [a for a in table.attributes.values() if not a.link and a.type not in (TEXT,) and a.name.en not in table.lives]
        if free:
            a = dice.choice(free)
            query.suppose = (table.name.en, self.truth(table, 1) if dice.random() < 0.7 else None, a.name.en, self.expression(table, a.type, 1))

    def nested(self, table):
        inner = Query("count", table.name.en, items=(Measure("count"),), by=self.groups(table) or ())
        if not inner.by:
            return self.question()
        return Query("nested", inner, where=("where", self.dice.choice(["<", ">=", "="]), self.dice.choice([1, 2])))

    def calculation(self):
        """An expression over whole tables: (count …) + (sum …)."""
        dice = self.dice
        table = dice.choice(list(self.pack.tables.values()))
        where = self.truth(table, 1) if dice.random() < 0.6 else None
        query = Query("count", table.name.en, items=(Measure("count"),), where=where)
        inner = Node("query", INT, (), query)
        return inner if dice.random() < 0.5 else Node("arithmetic", INT, (inner, Node("lit", INT, (), dice.choice([1, 2, 5]))), dice.choice("+-*"))
