"""Random packs: tables with links up, down, to many and to themselves, lives, history and events, gaps, awkward texts, extreme values."""
from datetime import date, timedelta

from judge import Judge
from make_expressions import Maker
from shapes import BOOL, DATE, DEC, INT, TEXT, Attribute, Definition, Event, Name, Pack, Rule, Table

TABLES = [("river", "sungai"), ("harbour", "dermaga"), ("boat", "perahu"), ("crate", "peti"), ("pilot", "juru_mudi")]
NUMBERS = {INT: [("weight", "bobot"), ("rooms", "kamar"), ("score", "skor")], DEC: [("price", "harga"), ("ratio", "nisbah")],
           TEXT: [("note", "catatan"), ("motto", "semboyan")], DATE: [("built", "dibangun"), ("painted", "dicat")],
           BOOL: [("sound", "utuh"), ("rented", "disewa")]}
TEXTS = ["Kupang", "kupang", "KUPANG", "So'e", 'the "Sea" inn', "a, b; c", "x|y", "Café", "Cafe\u0301", "日本", "ÅNGSTRÖM", "10 %", "#1", "a_b*c?",
         "01", "1", "-", "yes", "ya", "2024-02-14", "Ba’a", "two  words", "tab\there", "é", "z", "Z", "{x}", "back\\slash", "🙂"]
INTS = [0, 1, 2, 3, 4, 5, 7, 10, 12, 100, -1, -3]
FAR = [9223372036854775807, -9223372036854775807, 9007199254740993, 9007199254740992]
DECS = [0.0, 0.1, 0.2, 0.3, 0.5, 1.0, 1.5, 2.25, -0.1, -2.5, 3.0, 10.0, 0.30000000000000004, 99.99]
DAYS = [date(2024, 2, 29), date(2000, 2, 29), date(2004, 2, 28), date(1999, 12, 31), date(2007, 2, 14), date(2007, 3, 1), date(2024, 1, 15), date(2024, 2, 1)]
FAR_DAYS = [date(1900, 1, 1), date(9999, 12, 31), date(1582, 10, 15), date(1, 1, 1)]
LISTS = [("colour", "warna", [("red", "merah", "R"), ("green", "hijau", None), ("blue", "biru", None)]),
         ("cargo", "muatan", [("grain", "gandum", None), ("salt", "garam", "S 1"), ("coal", "arang", None), ("tin", "timah", None)])]


def named(pair, suffix=""):
    return Name(pair[0] + suffix, pair[1] + suffix)


class PackMaker:
    def __init__(self, dice):
        self.dice = dice
        self.pack = Pack()

    def make(self):
        dice, pack = self.dice, self.pack
        pack.first, pack.last = date(2024, 1, 1), date(2024, 2, 1) + timedelta(days=dice.randrange(30))
        pack.calendar = {"mark": date(2024, 1, 20), "span": (date(2024, 1, 10), date(2024, 1, 25))}
        for en, id_, members in LISTS:
            pack.codes[en] = (Name(en, id_), [(Name(a, b), c) for a, b, c in members])
        pack.parameters = {"limit": (Name("limit", "ambang"), INT, dice.choice([2, 5])), "turn": (Name("turn", "giliran"), DATE, date(2024, 1, 18))}
        pack.by_label = dice.random() < 0.4
        pairs = dice.sample(TABLES, dice.choice([1, 2, 3, 3, 4]))
        for number, pair in enumerate(pairs):
            self.table(named(pair), "_" + "abcde"[number])
        for table in pack.tables.values():
            self.rows(table)
        for table in pack.tables.values():
            self.events(table)
        for table in pack.tables.values():
            self.formulas(table)
        return pack

    def table(self, name, suffix):
        dice, table = self.dice, Table(name)
        earlier = list(self.pack.tables.values())
        add = lambda a: table.attributes.__setitem__(a.name.en, a)
        add(Attribute(Name("id" + suffix, "id" + suffix), TEXT))
        if dice.random() < 0.5:
            add(Attribute(Name("title" + suffix, "sebutan" + suffix), TEXT))
            table.label = "title" + suffix
        for kind, pool in NUMBERS.items():
            for pair in dice.sample(pool, dice.choice([0, 1, 1, 2])):
                add(Attribute(named(pair, suffix), kind))
        for en, id_, _ in LISTS:
            if dice.random() < 0.6:
                add(Attribute(Name(en + suffix, id_ + suffix), ("code", en)))
        if dice.random() < 0.5:     # a name that other tables have, too
            add(Attribute(Name("size", "ukuran"), INT))
        if earlier and dice.random() < 0.85:
            up = dice.choice(earlier)
            add(Attribute(up.name, ("link", up.name.en), "part of"))
        for up in earlier:
            if dice.random() < 0.35:
                s = suffix + up.name.en[0]
                add(Attribute(Name("near" + s, "dekat" + s), ("link", up.name.en), "link to", Name("nearby" + s, "sekitar" + s)))
            if dice.random() < 0.3:
                s = suffix + up.name.en[0]
                add(Attribute(Name("visits" + s, "singgah" + s), ("link", up.name.en), "links to", Name("visitors" + s, "tamu" + s)))
        if dice.random() < 0.3:
            add(Attribute(Name("next" + suffix, "berikut" + suffix), ("link", name.en), "link to", Name("previous" + suffix, "semula" + suffix)))
        if dice.random() < 0.5:
            add(Attribute(Name("came" + suffix, "datang" + suffix), DATE))
            add(Attribute(Name("gone" + suffix, "pergi" + suffix), DATE))
            table.lives = ("came" + suffix, "gone" + suffix)
            free = [a for a in table.attributes.values() if a.link not in ("part of", "links to") and a.name.en not in (f"id{suffix}", table.label, "came" + suffix)]
            chosen = {a.name.en for a in dice.sample(free, min(len(free), dice.randrange(4)))} | {"gone" + suffix, "came" + suffix}
            table.history = tuple(sorted(chosen))
            self.event_kinds(table, suffix)
        self.pack.tables[name.en] = table

    def event_kinds(self, table, suffix):
        dice = self.dice
        came, gone = table.lives
        table.events["leave" + suffix] = Event(Name("leave" + suffix, "berangkat" + suffix), None, {gone: "this_date"})
        table.events["enter" + suffix] = Event(Name("enter" + suffix, "tiba" + suffix), None, {came: "this_date", gone: None})
        rest = [h for h in table.history if h not in table.lives]
        for number, h in enumerate(rest):
            a = table.attributes[h]
            event = Event(Name(f"alter{number}{suffix}", f"ubah{number}{suffix}"), Attribute(Name(f"to{number}", f"ke{number}"), a.type, a.link), {h: "parameter"})
            others = [r for r in rest if r != h]
            if others and dice.random() < 0.3:
                event.sets[dice.choice(others)] = None
            table.events[event.name.en] = event

    def value(self, attribute, table):
        dice, kind = self.dice, attribute.type
        if dice.random() < 0.18:
            return () if attribute.link == "links to" else None
        if kind == INT:
            return dice.choice(FAR) if attribute.name.en.startswith("score") and dice.random() < 0.15 else dice.choice(INTS)
        if kind == DEC:
            return dice.choice(DECS)
        if kind == TEXT:
            return dice.choice(TEXTS)
        if kind == DATE:
            if attribute.name.en.startswith("painted") and dice.random() < 0.1:
                return dice.choice(FAR_DAYS)
            return dice.choice(DAYS) + timedelta(days=dice.choice([0, 0, 1, -1, 366]))
        if kind == BOOL:
            return dice.random() < 0.5
        if kind[0] == "code":
            return dice.randrange(len(self.pack.codes[kind[1]][1]))
        keys = self.keys[kind[1]]
        if attribute.link == "links to":
            return tuple(dice.sample(keys, min(len(keys), dice.choice([1, 1, 2, 3]))))
        return dice.choice(keys) if keys else None

    def rows(self, table):
        dice = self.dice
        self.keys = getattr(self, "keys", {})
        size = dice.choice([0, 1, 2, 3, 5, 8, 12, 12]) if dice.random() < 0.4 else dice.choice([6, 10, 15])
        letter = table.name.en[0].upper()
        self.keys[table.name.en] = [f"{letter}{n + 1}" for n in range(size)]
        key = next(iter(table.attributes))
        labels = dice.sample([f"{t} {n}" for n, t in enumerate(TEXTS)], size) if size <= len(TEXTS) else None
        for number in range(size):
            row = {a.name.en: self.value(a, table) for a in table.attributes.values()}
            row[key] = self.keys[table.name.en][number]
            if table.label:
                row[table.label] = labels[number]
            if table.lives:
                row[table.lives[0]] = self.pack.first - timedelta(days=dice.choice([0, 1, 400]))
                row[table.lives[1]] = None
                if dice.random() < 0.15:
                    row[table.lives[0]] = self.pack.first + timedelta(days=dice.randrange(20))
            table.rows.append(row)

    def events(self, table):
        if not table.events:
            return
        dice, here = self.dice, {}
        days = (self.pack.last - self.pack.first).days
        came, gone = table.lives
        key = next(iter(table.attributes))
        for day in sorted(dice.randrange(days + 5) for _ in range(dice.randrange(3 * len(table.rows) + 1))):
            when, row = self.pack.first + timedelta(days=day), dice.choice(table.rows)
            name = dice.choice(list(table.events))
            event = table.events[name]
            inside = here.get(row[key], row[came] <= when)
            if name.startswith("leave") and not inside or name.startswith("enter") and inside:
                continue
            here[row[key]] = not name.startswith("leave")
            argument = None
            while event.parameter and argument is None:
                argument = self.value(event.parameter, table)
                if argument is None and not self.keys.get(event.parameter.type[1] if isinstance(event.parameter.type, tuple) else "", [0]):
                    break
            if event.parameter and argument is None:
                continue
            table.happened.append((when, name, row[key], argument))

    def formulas(self, table):
        dice, maker = self.dice, Maker(self.dice, self.pack)
        for number in range(dice.choice([0, 1, 2, 3])):
            kind = dice.choice([INT, INT, DEC, BOOL, BOOL, TEXT, DATE, ("code", "colour")])
            s = f"{number}_{table.name.en[0]}"
            body = maker.expression(table, kind, dice.choice([1, 2, 3]))
            if body is not None and self.is_plain(body):
                table.definitions["made" + s] = Definition(Name("made" + s, "buatan" + s), kind, body)
        for number in range(dice.choice([0, 0, 1, 2])):
            s = f"{number}_{table.name.en[0]}"
            about = maker.expression(table, BOOL, 1) if dice.random() < 0.4 else None
            require = maker.expression(table, BOOL, 2)
            if self.is_plain(require) and self.is_plain(about):
                table.rules["duty" + s] = Rule(Name("duty" + s, "kewajiban" + s), about, require)

    def is_plain(self, node):
        """Nothing in it is to be refused, or a matter of words."""
        return not list(Judge(self.pack).inside(node))
