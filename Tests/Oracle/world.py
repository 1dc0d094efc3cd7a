"""The tables as they are on a day: a fold of events over the rows as loaded, and who lives then."""


class World:
    """`supposed` holds other values: {(table, row number): {attribute: value}}."""

    def __init__(self, pack, supposed=None):
        self.pack, self.supposed = pack, supposed or {}
        self.folded, self.alive, self.made, self.reached = {}, {}, {}, {}
        self.number = {name: {row[next(iter(t.attributes))]: n for n, row in enumerate(t.rows)} for name, t in pack.tables.items()}

    def rows(self, table, day):
        """Each row's values on that day."""
        if (table, day) not in self.folded:
            rows = [dict(r) for r in self.pack.tables[table].rows]
            for _ in self.steps(table, day, rows):
                pass
            for (name, n), values in self.supposed.items():
                if name == table:
                    rows[n].update(values)
            self.folded[table, day] = rows
        return self.folded[table, day]

    def steps(self, table, day, rows):
        """Sets in the rows what each event up to the day set; gives the numbers of the rows, one after another."""
        t = self.pack.tables[table]
        for when, name, key, argument in sorted(t.happened, key=lambda e: e[0]):
            if when > day:
                return
            n = self.number[table][key]
            for attribute, value in t.events[name].sets.items():
                rows[n][attribute] = {"parameter": argument, "this_date": when, None: None}[value]
            yield n, when

    def lives(self, table, row, day):
        came, gone = self.pack.tables[table].lives
        return row[came] is not None and row[came] <= day and (row[gone] is None or day < row[gone])

    def living(self, table, day, ever=False):
        """The numbers of the rows that live on the day, or have until then."""
        if (table, day, ever) not in self.alive:
            t = self.pack.tables[table]
            if not t.lives:
                found = list(range(len(t.rows)))
            elif not ever:
                found = [n for n, r in enumerate(self.rows(table, day)) if self.lives(table, r, day)]
            else:
                rows = [dict(r) for r in t.rows]
                once = {n for n, r in enumerate(rows) if self.lives(table, r, min(day, r[t.lives[0]] or day))}
                for n, when in self.steps(table, day, rows):
                    if self.lives(table, rows[n], when):
                        once.add(n)
                found = sorted(once)
            self.alive[table, day, ever] = found
        return self.alive[table, day, ever]

    def linked(self, table, n, down, day, ever):
        """The rows that a link to many leads to, living on the day (all on the way, too) unless ever."""
        lists = self.reached.get((table, down, day, ever))
        if lists is None:
            lists = self.reached[table, down, day, ever] = self.reach(table, down, day, ever)
        return lists.get(n, ())

    def reach(self, table, down, day, ever):
        lists, here = {}, set(self.living(down.table, day, ever))
        if down.how[0] == "many":
            for n, row in enumerate(self.rows(table, day)):
                lists[n] = [m for m in (self.number[down.table][k] for k in row[down.how[1]]) if m in here]
            return lists
        for m in sorted(here):
            value = self.rows(down.table, day)[m]
            if down.how[0] == "back":
                target = value[down.how[2]]
                keys = target if isinstance(target, tuple) else (target,)
                owners = {self.number[table][k] for k in keys if k is not None}
            else:
                owners = self.climb(down, m, day, ever)
            for owner in owners:
                lists.setdefault(owner, []).append(m)
        return lists

    def climb(self, down, m, day, ever):
        """The row at the top of a chain of part-of links, where every row on the way lives."""
        n, name = m, down.how[1][0]
        for number, _ in enumerate(down.how[1]):
            t = self.pack.tables[name]
            up = t.parent()
            key = self.rows(name, day)[n][up.name.en]
            if key is None:
                return set()
            name = up.type[1]
            n = self.number[name][key]
            on_the_way = number + 1 < len(down.how[1])
            if on_the_way and n not in self.living(name, day, ever):
                return set()
        return {n}
