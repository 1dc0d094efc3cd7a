"""Questions as text, in either tongue."""
from words import Words, decimals


class Sentences(Words):
    def item(self, table, node, name):
        text = self.at(table, node, 0)
        if text[0].isdigit():     # `by 2024-01-05 …` is a date of the question
            text = f"({text})"
        return f"{text} {self.word('as')} {name}"

    def items(self, table, nodes, letter):
        return ", ".join(self.item(table, n, f"{letter}{i + 1}") for i, n in enumerate(nodes))

    def measure(self, table, m, name):
        text = self.aggregate(m.fn)
        if m.of:
            text += " " + self.at(table, m.of, 6)
        if m.where:
            text += f" {self.word('where')} {self.at(table, m.where, 0)}"
        return f"{text} {self.word('as')} {name}" if name else text

    def source(self, query):
        w = self.word
        if query.verb == "nested":
            return f"({self.question(query.source)})"
        text = (w("ever") + " " if query.ever else "") + self.table(query.source)
        return text

    def columns(self, query):
        """The columns' names, in the order of the answer."""
        groups = [f"g{i + 1}" for i in range(len(query.by))]
        if query.verb == "count":
            return groups + ["count" if self.tongue == "en" else "jumlah"]
        letter = "c" if query.verb == "show" else "m"
        return groups + [f"{letter}{i + 1}" for i in range(len(query.items))]

    def head(self, query):
        w, table = self.word, query.source
        if query.verb in ("count", "nested"):
            return f"{w('count')} {self.source(query)}"
        if query.verb in ("measures", "share"):
            parts = [self.measure(table, m, f"m{i + 1}") for i, m in enumerate(query.items)]
            return f"{', '.join(parts)} {w('of')} {self.source(query)}"
        if query.verb == "show":
            return f"{w('show')} {self.items(table, query.items, 'c')} {w('of')} {self.source(query)}"
        if query.verb == "changes":
            return f"{w('changes')} {w('of')} {self.source(query)}"
        return f"{w('check')} {self.source(query)}"

    def whole(self, query):
        return decimals(self.question(query))

    def question(self, query):
        w = self.word
        if query.verb == "say":
            return f"{w('say')} {self.at(query.source, query.items[0], 0)}"
        text = self.suppose(query) + self.head(query)
        if query.verb == "nested":
            count = "count" if self.tongue == "en" else "jumlah"
            return text + f" {w('where')} {count} {query.where[1]} {query.where[2]}"
        table = query.source
        if query.where:
            text += f" {w('where')} {self.at(table, query.where, 0)}"
        if query.by:
            text += f" {w('by')} {self.items(table, query.by, 'g')}"
        if query.by_cause:
            text += f" {w('by')} {w('cause')}"
        if query.across:
            text += f" {w('across')} {self.item(table, query.across[0], 'x1')}"
        for column, descending in query.sort:
            text += f" {w('sort')} {self.columns(query)[column]}" + (f" {w('desc')}" if descending else "")
        if query.top:
            text += f" {w('top')} {query.top}"
        if query.dates:
            text += f" {w('as of')} {', '.join(d.isoformat() for d in query.dates)}"
        if query.series:
            first, last, step = query.series
            text += f" {w('as of')} {first.isoformat()} {w('to')} {last.isoformat()} {w('every')} {step} {w('days')}"
        if query.period:
            text += f" {w('from')} {query.period[0].isoformat()} {w('to')} {query.period[1].isoformat()}"
        for stage in query.stages:
            text += " | " + self.stage(query, stage)
        return text

    def stage(self, query, stage):
        w, columns = self.word, self.columns(query)
        if stage[0] == "where":
            return f"{w('where')} {columns[-1]} {stage[1]} {stage[2]}"
        if stage[0] == "sort":
            return f"{w('sort')} {columns[stage[1]]}" + (f" {w('desc')}" if stage[2] else "")
        if stage[0] == "show":
            return f"{w('show')} {', '.join(columns)}, {columns[-1]} * {stage[1]} {w('as')} d1"
        if stage[0] == "share":
            return w("share")
        return f"{w('top')} {stage[1]}"

    def suppose(self, query):
        if not query.suppose:
            return ""
        w = self.word
        table, where, attribute, value = query.suppose
        condition = f" {w('where')} {self.at(table, where, 0)}" if where else ""
        return f"{w('suppose')} {self.table(table)}{condition} {w('has')} {self.name(table, attribute)} = {self.at(table, value, 0)}: "
