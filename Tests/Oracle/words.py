"""Expressions as text, in either tongue."""
from datetime import date

from shapes import BOOL, DATE, DEC, INT, TEXT, parts

FUNCTIONS = {
    "lower": "huruf_kecil", "upper": "huruf_besar", "trim": "pangkas", "length": "panjang", "starts_with": "berawalan", "ends_with": "berakhiran",
    "replace": "ganti", "split": "pecah", "slice": "penggal", "concat": "gabung", "number": "bilangan", "abs": "mutlak", "round": "bulatkan",
    "floor": "bulatkan_turun", "ceil": "bulatkan_naik", "mod": "sisa", "least": "paling_kecil", "greatest": "paling_besar", "year": "tahun",
    "quarter": "triwulan", "month": "bulan", "week": "minggu", "day": "hari", "weekday": "hari_pekan", "date": "tanggal",
    "days_between": "selang_hari", "sqrt": "akar", "age": "umur"}
AGGREGATES = {"count": "hitung", "sum": "total", "average": "rata-rata", "median": "median", "min": "terkecil", "max": "terbesar",
              "distinct": "unik", "first": "pertama", "share": "persen"}
WORDS = {
    "where": "yang", "by": "per", "across": "silang", "sort": "urutkan", "top": "teratas", "as of": "posisi", "every": "tiap", "as": "sebagai",
    "of": "dari", "and": "dan", "or": "atau", "not": "tidak", "between": "antara", "one of": "salah satu dari", "is known": "terisi",
    "is unknown": "kosong", "if": "jika", "then": "maka", "else": "jika tidak", "otherwise": "kalau kosong", "on": "pada", "ever": "pernah",
    "like": "seperti", "within": "dalam", "no": "tidak ada", "exists": "ada", "yes": "ya", "false": "tidak", "desc": "turun", "asc": "naik",
    "count": "hitung", "show": "tampilkan", "changes": "perubahan", "check": "periksa", "suppose": "andaikan", "has": "menjadi", "from": "dari",
    "to": "sampai", "say": "tulis", "explain sql": "jelaskan sql", "days": "hari", "weeks": "minggu", "months": "bulan", "years": "tahun",
    "this_date": "tanggal_ini", "mark": "tanda", "span": "rentang", "unknown": "kosong", "cause": "sebab", "jumlah": "jumlah", "share": "persen"}
COMMA = "\ue000"     # of a decimal; what it becomes depends on the brackets around it
ENGLISH = {"false": "no"}


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Words:
    """Levels are those of the grammar: 0 if, 1 or, 2 and, 3 not, 4 comparison, 5 otherwise, 6 sum, 7 product, 8 unary, 9 on, 10 primary."""

    def __init__(self, pack, tongue):
        self.pack, self.tongue = pack, tongue

    def word(self, w):
        return WORDS[w] if self.tongue == "id" else ENGLISH.get(w, w)

    def fn(self, name):
        return FUNCTIONS[name] if self.tongue == "id" else name

    def aggregate(self, name):
        return AGGREGATES[name] if self.tongue == "id" else name

    def name(self, table, name):
        t = self.pack.tables[table]
        if name == "jumlah":
            return name
        made = t.attributes.get(name) or t.definitions.get(name) or t.rules.get(name)
        return made.name.say(self.tongue)

    def table(self, name):
        return self.pack.tables[name].name.say(self.tongue)

    def path(self, table, node):
        way, name = node.data
        if way.hidden or not way.steps:
            return self.name(way.table, name)
        return ".".join([self.name(table, s) for s in way.steps] + [self.name(way.table, name)])

    def number(self, value):
        text = repr(value)
        if "e" in text:
            text = f"{value:.20f}".rstrip("0")
        return text.replace(".", COMMA) if self.tongue == "id" else text

    def member(self, node):
        return self.pack.codes[node.type[1]][1][node.data][0].say(self.tongue)

    def level(self, node):
        return {"if": 0, "or": 1, "and": 2, "not": 3, "compare": 4, "chain": 4, "between": 4, "one of": 4, "like": 4, "contains": 4, "within": 4,
                "known": 4, "unknown": 4, "one of many": 4, "exists": 4, "no": 4, "otherwise": 5, "shift": 6, "on": 9}.get(
            node.op, {"+": 6, "-": 6, "*": 7, "/": 7}[node.data] if node.op == "arithmetic" else 8 if self.negative(node) else 10)

    def negative(self, node):
        return node.op == "lit" and node.type in (INT, DEC) and node.data < 0

    def at(self, table, node, level):
        text = self.say(table, node)
        return f"({text})" if self.level(node) < level else text

    def link(self, table, down, ever, where):
        """The inside of an aggregate or quantifier."""
        inner = (self.word("ever") + " " if ever else "") + down.name.say(self.tongue)
        return inner + (f" {self.word('where')} {self.at(down.table, where, 0)}" if where else "")

    def say(self, table, node):
        w, at = self.word, lambda n, level: self.at(table, n, level)
        op, args, data = node.op, node.args, node.data
        if op == "lit":
            if node.type in (INT, DEC):
                return self.number(data)
            if node.type == TEXT:
                return quoted(data)
            if node.type == BOOL:
                return w("yes") if data else w("false")
            return data.isoformat()
        if op == "code":
            return self.member(node)
        if op == "row":
            return f"({self.table(node.type[1])} {quoted(data)})"
        if op in ("this_date", "unknown value"):
            return w({"unknown value": "unknown"}.get(op, op))
        if op == "parameter":
            return "$" + self.pack.parameters[data][0].say(self.tongue)
        if op == "calendar":
            return w(data)
        if op == "path":
            return self.path(table, node)
        if op == "arithmetic":
            level = 6 if data in "+-" else 7
            return f"{at(args[0], level)} {data} {at(args[1], level + 1)}"
        if op == "shift":
            n, unit = data
            return f"{at(args[0], 6)} {'+' if n > 0 else '-'} {abs(n)} {w(unit)}"
        if op == "call":
            return f"{self.fn(data)}({', '.join(at(a, 0) for a in args)})"
        if op == "compare":
            return f"{at(args[0], 5)} {data} {at(args[1], 5)}"
        if op == "chain":
            return f"{at(args[0], 5)} {data[0]} {at(args[1], 5)} {data[1]} {at(args[2], 5)}"
        if op == "not":
            return f"{w('not')} {at(args[0], 4)}"
        if op in ("and", "or"):
            level = 2 if op == "and" else 1
            return f"{at(args[0], level)} {w(op)} {at(args[1], level + 1)}"
        if op in ("known", "unknown"):
            return f"{at(args[0], 5)} {w('is ' + op)}"
        denied = f" {w('not')}" if data is True or isinstance(data, tuple) and data[-1] is True and op == "one of many" else ""
        if op == "between":
            return f"{at(args[0], 5)}{denied} {w('between')} {at(args[1], 5)} {w('and')} {at(args[2], 5)}"
        if op == "one of":
            return f"{at(args[0], 5)}{denied} {w('one of')} ({', '.join(at(a, 5) for a in args[1:])})"
        if op == "one of many":
            return f"{at(args[0], 5)}{denied} {w('one of')} {data[0].name.say(self.tongue)}"
        if op in ("like", "contains"):
            return f"{at(args[0], 5)}{denied} {w('like') if op == 'like' else '~'} {at(args[1], 5)}"
        if op == "within":
            return f"{at(args[0], 5)}{denied} {w('within')} {w('span')}"
        if op in ("exists", "no"):
            down, ever = data
            inner = self.link(table, down, ever, args[0])
            return f"{w(op)} ({inner})" if ever or args[0] else f"{w(op)} {inner}"
        if op == "aggregate":
            fn, down, ever = data
            inner, where = args
            text = (w("ever") + " " if ever else "") + down.name.say(self.tongue)
            if inner:
                text += "." + self.path(down.table, inner)
            if where:
                text += f" {w('where')} {at_of(self, down.table, where)}"
            return f"{self.aggregate(fn)}({text})"
        if op == "if":
            return f"{w('if')} {at(args[0], 1)} {w('then')} {at(args[1], 1)} {w('else')} {at(args[2], 0)}"
        if op == "otherwise":
            return f"{at(args[0], 5)} {w('otherwise')} {at(args[1], 6)}"
        if op == "on":
            return f"{at(args[0], 9)} {w('on')} {data.isoformat()}"
        if op == "query":
            from sentences import Sentences
            return f"({Sentences(self.pack, self.tongue).question(data)})"
        raise ValueError(op)


def at_of(words, table, node):
    return words.at(table, node, 0)


def decimals(text):
    """8,5 in an Indonesian statement; within brackets, where a comma separates, 8.5."""
    if COMMA not in text:
        return text
    depth, inside, out = 0, False, []
    for n, c in enumerate(text):
        if c == '"' and text[n - 1] != "\\":
            inside = not inside
        if not inside:
            depth += (c == "(") - (c == ")")
        out.append(("." if depth else ",") if c == COMMA else c)
    return "".join(out)
