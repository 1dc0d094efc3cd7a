"""What must be refused, by the documents: ANSWER, REFUSE, or EITHER where they leave it open."""
from check import rules
from scope import Way, downs
from shapes import DEC, INT, TEXT, parts

ANSWER, REFUSE, EITHER = "answer", "refuse", "either"
ADDING = ("sum", "average", "median", "share")


class Judge:
    def __init__(self, pack):
        self.pack = pack

    def verdict(self, query):
        told = list(self.told(query))
        return REFUSE if REFUSE in told else EITHER if EITHER in told else ANSWER

    def told(self, query):
        if query.verb == "nested":
            yield from self.told(query.source)
            return
        table = query.source
        if query.verb == "check" and not rules(self.pack, table):
            yield EITHER
        nodes = [query.where, *query.by, *query.across] + ([i for i in query.items] if query.verb in ("show", "say") else [])
        for m in query.items if query.verb not in ("show", "say") else ():
            nodes += [m.of, m.where]
            if m.of is not None and m.fn in ADDING:
                yield from self.added(table, m.of, m.fn)
        if query.suppose:
            nodes += [query.suppose[1], query.suppose[3]]
        for node in nodes:
            yield from self.inside(node)
        yield from self.habits(query)

    def inside(self, node):
        for p in parts(node):
            if p.op == "chain" and not (p.data[0][0] == p.data[1][0]):
                yield REFUSE
            if p.op == "like" and "%" in p.args[1].data:
                yield REFUSE
            if p.op == "aggregate" and p.args[0] is not None and p.data[0] in ADDING:
                yield from self.added(p.data[1].table, p.args[0], p.data[0])
            if p.op == "compare" and p.args[1].op == "arithmetic" and p.args[1].data == "-" and all(a.op == "lit" for a in p.args[1].args):
                yield EITHER
            if p.op == "query":
                yield from self.told(p.data)
            if p.op == "compare" and p.args[0].type in (INT, DEC) and p.args[0].op == "lit" and p.args[1].op == "lit":
                yield EITHER

    def habits(self, query):
        """A share that can only be 100 %."""
        if query.verb == "share":
            m = query.items[0]
            if m.where is None and m.of is None and not query.by:
                yield REFUSE
            # What the conditions behind "of" say of the same values may settle it, or the groups.
            if query.where is not None and spoken(query.where) & (spoken(m.where) if m.where is not None else set().union(*map(spoken, query.by + query.across))):
                yield EITHER
            # What a group is alike in holds of all of it or of none.
            groups = set().union(*map(spoken, query.by + query.across))
            if m.where is not None and (query.by or query.across) and spoken(m.where) & groups:
                yield EITHER
        if query.top and not query.sort and query.by:
            yield EITHER

    # ---- What adds up must belong to the row that is added.

    def added(self, table, node, fn):
        for term in terms(node):
            told = self.own(table, term)
            if fn in ("sum", "share") and self.averages(table, term):
                yield EITHER       # averages are no parts of a sum
            if self.shares(table, term):
                yield EITHER       # a definition with a number of rows that others share
            if any(p.op in ("least", "greatest", "otherwise") or p.op == "call" and p.data in ("least", "greatest") for p in parts(term)):
                yield EITHER       # which of its arguments a row has is not known before
            if told == "own":
                continue
            if told == "none":
                yield EITHER       # a constant term
            elif fn in ("average", "median") and term.op == "path" and term.data[0].steps and not term.data[0].hidden:
                continue           # a path that is written out
            elif told == "up":
                yield EITHER if fn in ("average", "median") and not any(p.op == "path" and p.data[0].hidden for p in parts(term)) else REFUSE
            else:
                yield EITHER

    def read(self, table, node):
        """The bodies of the definitions that it reads, and of those that they read."""
        for p in parts(node):
            if p.op == "path":
                at = p.data[0].table if p.data[0].steps else table
                made = self.pack.tables[at].definitions.get(p.data[1])
                if made is not None:
                    yield made.body
                    yield from self.read(at, made.body)

    def averages(self, table, node):
        """Whether an average is part of it, or of a definition that it reads."""
        return any(p.op == "aggregate" and p.data[0] in ("average", "median", "distinct") for body in (node, *self.read(table, node)) for p in parts(body))

    def shares(self, table, node):
        """Whether a definition that it reads adds up rows that may belong to several."""
        return any(p.op == "aggregate" and p.data[1].shared for body in self.read(table, node) for p in parts(body))

    def own(self, table, node):
        """Whether a term reads something of the row itself: "own", only rows upward: "up", nothing: "none"; "open" where it is a matter of words."""
        t, seen = self.pack.tables[table], set()
        for p in conditionless(node):
            if p.op == "path":
                way, name = p.data
                if way.steps:
                    seen.add("up")
                elif name in t.attributes:
                    seen.add("own")
                else:
                    seen.add(self.own_definition(table, t.definitions[name]) if name in t.definitions else "open")
            elif p.op == "aggregate":
                seen.add("shared" if p.data[1].shared else "own")
            elif p.op in ("exists", "no", "one of many", "query"):
                seen.add("open")
        if "shared" in seen:
            return "open"
        for told in ("own", "open", "up"):
            if told in seen:
                return told
        return "none"

    def own_definition(self, table, made):
        """A definition is the row's own if it reads any stored attribute of the row."""
        t = self.pack.tables[table]
        told = set()
        for p in conditionless(made.body, all_conditions=True):
            if p.op == "path" and not p.data[0].steps:
                name = p.data[1]
                told.add("own" if name in t.attributes else self.own_definition(table, t.definitions[name]))
            elif p.op == "path":
                told.add("up")
            elif p.op in ("aggregate", "exists", "no", "one of many", "query"):
                told.add("open")
        if told == {"up"} and not any(p.op == "path" for p in conditionless(made.body)):
            return "open"          # numbers of its own that a condition further up chooses from
        return "own" if "own" in told else "open" if "open" in told or not told else "up"


def terms(node):
    if node.op == "arithmetic" and node.data in "+-":
        for a in node.args:
            yield from terms(a)
    elif node.op == "if":
        yield from terms(node.args[1])
        yield from terms(node.args[2])
    else:
        yield node


def conditionless(node, all_conditions=False):
    """The parts that read this table's row; the conditions of an inline if only on demand."""
    yield node
    for n, a in enumerate(node.args):
        if a is not None and (all_conditions or not (node.op == "if" and n == 0)) and node.op not in ("aggregate", "exists", "no"):
            yield from conditionless(a, all_conditions)


def conjuncts(node):
    return [c for a in node.args for c in conjuncts(a)] if node is not None and node.op == "and" else [node]


def spoken(node):
    """The names that a condition or a group speaks of, whichever way leads to them: nodes that are not made of others, without literals."""
    found = [p for p in parts(node) if p.op != "lit" and not [a for a in p.args if a is not None and a.op != "lit"]]
    return {p.data[1] if p.op == "path" else repr(p.data) if p.op in ("exists", "no") else p for p in found}
