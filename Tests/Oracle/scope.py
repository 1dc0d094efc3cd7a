"""Which names a table's row can say, and the ways along its links."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Way:
    """A chain of links to one row each (`near.harbour`), or, when hidden, the part-of links that a bare name climbs."""
    steps: tuple
    table: str
    hidden: bool = False


@dataclass(frozen=True)
class Down:
    """A link to many rows: name as it is said, the rows' table, and how to get there: ("children", [tables]), ("back", table, attribute), ("many", attribute)."""
    name: object
    table: str
    how: tuple
    shared: bool      # a row may be reached from several


def names_of(table):
    return set(table.attributes) | set(table.definitions)


def climbs(pack, table):
    """The rows upward, nearest first, with the names that are taken on the way."""
    taken, steps, here = names_of(table), (), table
    while (up := here.parent()) is not None:
        steps += (up.name.en,)
        here = pack.tables[up.type[1]]
        yield Way(steps, here.name.en, True), {n for n in names_of(here) if n not in taken}
        taken |= names_of(here)


def own_links(table):
    return [a for a in table.attributes.values() if a.link in ("part of", "link to")]


def readable(pack, table, kind):
    """Every path of that type: (Way, name)."""
    result = [(Way((), table.name.en), n) for n in sorted(names_of(table)) if type_of(table, n) == kind and not is_many(table, n)]
    for way, free in climbs(pack, table):
        result += [(way, n) for n in sorted(free) if type_of(pack.tables[way.table], n) == kind and not is_many(pack.tables[way.table], n)]
    for link in own_links(table):
        there = pack.tables[link.type[1]]
        way = Way((link.name.en,), there.name.en)
        result += [(way, n) for n in sorted(names_of(there)) if type_of(there, n) == kind and not is_many(there, n)]
    return result


def is_many(table, name):
    return name in table.attributes and table.attributes[name].link == "links to"


def type_of(table, name):
    return table.attributes[name].type if name in table.attributes else table.definitions[name].type


def downs(pack, table):
    """Every link from this table to many rows."""
    result = []
    for other in pack.tables.values():
        chain, here = [other.name.en], other
        while (up := here.parent()) is not None:
            here = pack.tables[up.type[1]]
            if here.name.en == table.name.en:
                if any(a.link in ("link to", "links to") and a.type[1] == table.name.en for a in other.attributes.values()) and len(chain) > 1:
                    break     # two ways, and the documents do not say which the table's name takes
                result.append(Down(other.name, other.name.en, ("children", tuple(chain)), False))
                break
            chain.append(here.name.en)
        for a in other.attributes.values():
            if a.back and a.type[1] == table.name.en:
                result.append(Down(a.back, other.name.en, ("back", other.name.en, a.name.en), a.link == "links to"))
    result += [Down(a.name, a.type[1], ("many", a.name.en), True) for a in table.attributes.values() if a.link == "links to"]
    return result
