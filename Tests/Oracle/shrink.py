"""Cuts a disagreement down: fewer rows, tables and definitions, a smaller question, as long as the same is wrong."""
import copy
from dataclasses import fields, replace

from shapes import BOOL, Measure, Node, Query, parts


def shrink(pack, query, is_wrong, tries=400):
    """`is_wrong(pack, query)` says whether it still disagrees in the same way."""
    left = [tries]

    def wrong(p, q):
        if left[0] <= 0:
            return False
        left[0] -= 1
        try:
            return is_wrong(p, q)
        except Exception:      # what no longer fits together is no smaller case
            return False

    changed = True
    while changed and left[0] > 0:
        changed = False
        for candidates, take in ((lambda: ((pack, q) for q in questions(query, pack)), "q"), (lambda: ((p, query) for p in packs(pack, query)), "p")):
            found = True
            while found and left[0] > 0:
                found = False
                for p, q in candidates():
                    if wrong(p, q):
                        pack, query, found, changed = p, q, True, True
                        break
    return pack, query


# ---- Questions

def questions(query, pack):
    if isinstance(query.source, Query):
        yield from (replace(query, source=q) for q in questions(query.source, pack))
        return
    for name, empty in (("suppose", ()), ("stages", ()), ("sort", ()), ("top", None), ("series", ()), ("dates", ()), ("across", ()),
                        ("by", ()), ("where", None), ("ever", False), ("by_cause", False)):
        if getattr(query, name) != empty:
            yield replace(query, **{name: empty})
    if len(query.dates) > 1:
        yield from (replace(query, dates=(d,)) for d in query.dates)
    for name in ("items", "by"):
        row = getattr(query, name)
        if len(row) > 1:
            for n in range(len(row)):
                cut = row[:n] + row[n + 1:]
                yield replace(query, **{name: cut, "sort": ()})
        for n, item in enumerate(row):
            for small in nodes(item, pack, query.source):
                yield replace(query, **{name: row[:n] + (small,) + row[n + 1:]})
    for small in nodes(query.where, pack, query.source):
        yield replace(query, where=small)
    if query.suppose:
        table, where, attribute, value = query.suppose
        if where:
            yield replace(query, suppose=(table, None, attribute, value))
        yield from (replace(query, suppose=(table, w, attribute, value)) for w in nodes(where, pack, table))
        yield from (replace(query, suppose=(table, where, attribute, v)) for v in nodes(value, pack, table))


def nodes(node, pack, table):
    """Smaller expressions of the same type over the same table."""
    if node is None:
        return
    if isinstance(node, Measure):
        if node.where is not None and (node.fn != "share" or node.of):
            yield replace(node, where=None)
        yield from (replace(node, where=w) for w in nodes(node.where, pack, table))
        yield from (replace(node, of=o) for o in nodes(node.of, pack, table))
        return
    if node.op == "query":
        yield from (replace(node, data=q) for q in questions(node.data, pack))
        return
    if node.op == "path" and not node.data[0].steps:
        made = pack.tables[table].definitions.get(node.data[1])
        if made:
            yield made.body
    inside = table
    if node.op in ("aggregate", "exists", "no"):
        inside = node.data[1 if node.op == "aggregate" else 0].table
        if node.args[-1] is not None:
            yield replace(node, args=node.args[:-1] + (None,))
    else:
        yield from (a for a in node.args if a is not None and a.type == node.type)
    for n, a in enumerate(node.args):
        for small in nodes(a, pack, inside):
            yield replace(node, args=node.args[:n] + (small,) + node.args[n + 1:])


# ---- Packs

def packs(pack, query):
    for name, table in pack.tables.items():
        for kept in (("rules", {}), ("happened", [])):
            if getattr(table, kept[0]):
                yield changed(pack, name, **{kept[0]: kept[1]})
        for made in reversed(table.definitions):
            yield changed(pack, name, definitions={k: d for k, d in table.definitions.items() if k != made})
    for name, table in pack.tables.items():
        size = len(table.rows)
        for step in (size // 2, size // 4, 1):
            if step:
                yield from (without_rows(pack, name, set(range(start, min(start + step, size)))) for start in range(0, size, step))
        for n in range(len(table.happened)):
            yield changed(pack, name, happened=table.happened[:n] + table.happened[n + 1:])
    for name in pack.tables:
        if not any(a.type == ("link", name) for t in pack.tables.values() if t.name.en != name for a in t.attributes.values()) and name != query.source:
            smaller = copy.copy(pack)
            smaller.tables = {k: t for k, t in pack.tables.items() if k != name}
            yield smaller
    for name, table in pack.tables.items():
        for a in list(table.attributes)[1:]:
            if a not in (table.label, *table.lives):
                yield without_attribute(pack, name, a)


def changed(pack, name, **values):
    smaller = copy.copy(pack)
    smaller.tables = dict(pack.tables)
    smaller.tables[name] = replace(pack.tables[name], **values)
    return smaller


def without_rows(pack, name, gone):
    table = pack.tables[name]
    key = next(iter(table.attributes))
    lost = {table.rows[n][key] for n in gone}
    smaller = copy.copy(pack)
    smaller.tables = {}
    for k, t in pack.tables.items():
        links = [a.name.en for a in t.attributes.values() if a.type == ("link", name)]
        rows = [dict(r) for n, r in enumerate(t.rows) if k != name or n not in gone]
        for r in rows:
            for a in links:
                r[a] = tuple(x for x in r[a] if x not in lost) if isinstance(r[a], tuple) else None if r[a] in lost else r[a]
        happened = [h for h in t.happened if not (k == name and h[2] in lost) and not (isinstance(h[3], str) and h[3] in lost)]
        smaller.tables[k] = replace(t, rows=rows, happened=happened)
    return smaller


def without_attribute(pack, name, gone):
    table = pack.tables[name]
    events = {k: e for k, e in table.events.items() if gone not in e.sets}
    return changed(pack, name, attributes={k: a for k, a in table.attributes.items() if k != gone}, events=events,
                   history=tuple(h for h in table.history if h != gone), happened=[h for h in table.happened if h[1] in events],
                   rows=[{k: v for k, v in r.items() if k != gone} for r in table.rows])
