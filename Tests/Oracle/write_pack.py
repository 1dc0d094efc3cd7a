"""A pack as files: pack.dsl and a csv for each table and for its events."""
import csv
import io

from shapes import BOOL, DATE, DEC, INT, TEXT
from words import Words

TYPES = {INT: "whole number", DEC: "decimal", TEXT: "text", DATE: "date", BOOL: "yes or no"}


def both(name):
    return name.en if name.en == name.id else f"{name.en}/{name.id}"


def kind_of(attribute):
    if attribute.link:
        return f"{attribute.link} {attribute.type[1]}"
    return attribute.type[1] if isinstance(attribute.type, tuple) else TYPES[attribute.type]


def declaration(pack):
    say, lines = Words(pack, "en"), []
    for name, members in pack.codes.values():
        spelled = ", ".join(both(m) + (f' = "{alias}"' if alias else "") for m, alias in members)
        lines.append(f"codes {both(name)} {{ {spelled} }}")
    for table in pack.tables.values():
        lines.append(f"table {both(table.name)} {{")
        for number, a in enumerate(table.attributes.values()):
            role = "key " if number == 0 else "label " if a.name.en == table.label else ""
            lines.append(f"  {role}{both(a.name)}: {kind_of(a)}" + (f", back as {both(a.back)}" if a.back else ""))
        if table.lives:
            lines += [f"  lives from {table.lives[0]} to {table.lives[1]}", f"  history {', '.join(table.history)}"]
        lines.append("}")
    days = [f"data_from/data_sejak: {pack.first}", f"data_until/data_sampai: {pack.last}",
            f"mark/tanda: {pack.calendar['mark']}", "span/rentang: {} to {}".format(*pack.calendar["span"])]
    lines.append("calendar { " + ", ".join(days) + " }")
    for name, kind, value in pack.parameters.values():
        lines.append(f"param {both(name)}: {TYPES[kind]} = {value}")
    for table in pack.tables.values():
        for event in table.events.values():
            p = event.parameter
            sets = ", ".join(f"{a} = {'unknown' if v is None else p.name.en if v == 'parameter' else v}" for a, v in event.sets.items())
            lines.append(f"event {both(event.name)} of {table.name.en} ({both(p.name) + ': ' + event_type(p) if p else ''}): {sets}")
        for d in table.definitions.values():
            kind = {TEXT: ": text", INT: ": whole number", DEC: ": decimal", BOOL: ": yes or no", DATE: ": date"}.get(d.type) or f": {d.type[1]}"
            lines.append(f"define {both(d.name)} of {table.name.en}{kind} = ({say.at(table.name.en, d.body, 0)})")
        for r in table.rules.values():
            about = f" where {say.at(table.name.en, r.about, 0)}" if r.about else ""
            lines.append(f"rule {both(r.name)} of {table.name.en}{about}: require {say.at(table.name.en, r.require, 0)}")
    for table in pack.tables.values():
        lines.append(f'load {table.name.en} from "{table.name.en}.csv"')
    for table in pack.tables.values():
        if table.happened:
            lines.append(f'load events of {table.name.en} from "{table.name.en}_events.csv"')
    return "\n".join(lines) + "\n"


def event_type(parameter):
    return parameter.type[1] if isinstance(parameter.type, tuple) else TYPES[parameter.type]


def cell(pack, attribute, value, place=1):
    """A value as the file spells it; `place` chooses among spellings."""
    if value is None:
        return ""
    if attribute.link == "links to":
        return ";".join(value)
    if attribute.type == BOOL:
        return "yes" if value else "no"
    if attribute.type == DATE:
        return value.isoformat()
    if attribute.type == DEC:
        return repr(value)
    if isinstance(attribute.type, tuple) and attribute.type[0] == "code":
        name, alias = pack.codes[attribute.type[1]][1][value]
        spellings = [name.en, name.id, alias or name.id] if pack.by_label else [name.en]
        return spellings[place % len(spellings)]
    if isinstance(attribute.type, tuple) and pack.by_label and place % 3 == 0:
        target = pack.tables[attribute.type[1]]
        key = next(iter(target.attributes))
        return next((r[target.label] for r in target.rows if r[key] == value and target.label), value)
    return str(value)


def table_csv(pack, table):
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\n")
    write.writerow(table.attributes)
    for place, row in enumerate(table.rows):
        write.writerow([cell(pack, a, row[a.name.en], place) for a in table.attributes.values()])
    return out.getvalue()


def events_csv(pack, table):
    columns = [e.parameter.name.en for e in table.events.values() if e.parameter]
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\n")
    write.writerow(["date", "event", table.name.en, *columns])
    for place, (when, name, key, argument) in enumerate(table.happened):
        p = table.events[name].parameter
        write.writerow([when.isoformat(), name, key] + [cell(pack, p, argument, place) if p and p.name.en == c else "" for c in columns])
    return out.getvalue()


def write_pack(pack, folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pack.dsl").write_text(declaration(pack), encoding="utf-8")
    for table in pack.tables.values():
        (folder / f"{table.name.en}.csv").write_text(table_csv(pack, table), encoding="utf-8")
        if table.happened:
            (folder / f"{table.name.en}_events.csv").write_text(events_csv(pack, table), encoding="utf-8")
