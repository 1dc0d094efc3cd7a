"""What `explain sql` writes, run by DuckDB over the pack's csv files."""
from shapes import BOOL, DATE, DEC, INT

try:
    import duckdb
except ImportError:
    duckdb = None

TYPES = {INT: "BIGINT", DEC: "DOUBLE", DATE: "DATE", BOOL: "BOOLEAN"}


def asks(query):
    """Whether the question is of a kind that SQL is written for."""
    return query.verb in ("count", "measures", "show", "share", "nested") and not query.suppose and not query.series and len(query.dates) < 2


class Duck:
    """Each csv file as a table of its name."""

    def __init__(self, pack, folder):
        self.connection = duckdb.connect()
        told = [t for t in pack.tables.values() if t.happened]
        for table in pack.tables.values():
            self.table(folder / f"{table.name.en}.csv", table.name.en, {a.name.en: TYPES.get(a.type, "VARCHAR") for a in table.attributes.values()})
        for table in told:
            kinds = {e.parameter.name.en: TYPES.get(e.parameter.type, "VARCHAR") for e in table.events.values() if e.parameter}
            kinds["date"] = "DATE"
            self.table(folder / f"{table.name.en}_events.csv", "events" if len(told) == 1 else f"{table.name.en}_events", kinds)

    def table(self, file, name, kinds):
        header = file.read_text(encoding="utf-8").split("\n")[0].split(",")
        columns = ", ".join(f'"{c}" {kinds.get(c, "VARCHAR")}' for c in header)
        texts = ", ".join(f"'{c}': 'VARCHAR'" for c in header)
        self.connection.execute(f'CREATE TABLE "{name}" ({columns})')
        read = f"read_csv('{file}', header = true, delim = ',', quote = '\"', escape = '\"', columns = {{{texts}}})"
        self.connection.execute(f'INSERT INTO "{name}" SELECT * FROM {read}')

    def rows(self, statement):
        return [list(r) for r in self.connection.execute(statement).fetchall()]

    def close(self):
        self.connection.close()
