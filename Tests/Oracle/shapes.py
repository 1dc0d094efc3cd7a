"""What packs and statements are made of: plain trees that the other files write, read and cut."""
from dataclasses import dataclass, field, replace
from datetime import date

# The types of values. A code's type is ("code", list name), a link's ("link", table name).
INT, DEC, TEXT, DATE, BOOL = "int", "dec", "text", "date", "bool"
NUMBERS = (INT, DEC)


@dataclass(frozen=True)
class Node:
    """A part of an expression. What `data` holds depends on `op`; `args` are the parts it is made of, None where one is left out."""
    op: str
    type: object
    args: tuple = ()
    data: object = None


def lit(kind, value):
    return Node("lit", kind, (), value)


@dataclass(frozen=True)
class Name:
    """A name in both tongues."""
    en: str
    id: str

    def say(self, tongue):
        return self.en if tongue == "en" else self.id


@dataclass
class Attribute:
    name: Name
    type: object
    link: str = ""        # "part of", "link to", "links to"
    back: Name = None     # the way back, where it has a name


@dataclass
class Definition:
    name: Name
    type: object
    body: Node


@dataclass
class Rule:
    name: Name
    about: Node           # which rows it is about, or None
    require: Node


@dataclass
class Event:
    name: Name
    parameter: Attribute  # or None
    sets: dict            # attribute -> "parameter", "this_date" or None for unknown


@dataclass
class Table:
    name: Name
    attributes: dict = field(default_factory=dict)    # by English name; the key is "id", texts
    label: str = ""
    definitions: dict = field(default_factory=dict)
    rules: dict = field(default_factory=dict)
    lives: tuple = ()     # (from, to): names of attributes
    history: tuple = ()
    events: dict = field(default_factory=dict)
    happened: list = field(default_factory=list)      # (date, event name, key, argument)
    rows: list = field(default_factory=list)          # dicts by attribute; links hold keys, many links tuples of keys

    def parent(self):
        for a in self.attributes.values():
            if a.link == "part of":
                return a
        return None


@dataclass
class Pack:
    tables: dict = field(default_factory=dict)
    codes: dict = field(default_factory=dict)         # list name -> [(Name, alias)]
    calendar: dict = field(default_factory=dict)      # name -> date, or (date, date)
    parameters: dict = field(default_factory=dict)    # name -> (Name, type, value)
    by_label: bool = False      # some cells name rows by their labels, codes by other spellings
    first: date = None
    last: date = None


@dataclass
class Query:
    """count, measures, show, share, changes or check, with its clauses; `source` is a table's name or another query."""
    verb: str
    source: object
    ever: bool = False
    items: tuple = ()           # show: expressions; measures: Measure
    where: Node = None
    by: tuple = ()
    across: tuple = ()
    sort: tuple = ()            # (column number or expression, descending)
    top: int = None
    dates: tuple = ()           # days
    series: tuple = ()          # (day, day, step in days)
    period: tuple = ()          # changes: (day, day)
    by_cause: bool = False
    suppose: tuple = ()         # (table, condition or None, attribute, expression)
    stages: tuple = ()          # ("where", node), ("sort", column, descending), ("top", n), ("show", items), ("share",)


@dataclass(frozen=True)
class Measure:
    fn: str                     # count, share, sum, average, median, min, max, distinct
    of: Node = None
    where: Node = None


def parts(node):
    """The node and all below it, also those in what the data hold."""
    if node is None:
        return
    yield node
    for a in node.args:
        yield from parts(a)


def with_args(node, args):
    return replace(node, args=tuple(args))


class Refused(Exception):
    """The documents want this refused."""


class Stopped(Exception):
    """An error while it is worked out: too large, divided by zero. What rows are looked at first is nobody's promise."""
