"""One engine in a process of its own: loads the roster, answers, and then is timed; run by compare.py.

usage: engines.py ENGINE STEM THREADS RUNS OUTPUT     (RUNS 0: only the answers)

OUTPUT becomes JSON: the version, seconds to load, for each query its answers (for two constants) and the milliseconds of each run, or the
reason why there are none.
"""
import json
import os
import re
import shutil
import sys
import tempfile
import time

from names import FACILITIES, KINDS, LISTS, PROVINCES, SEXES

ENGINES = ("duckdb", "polars-sql", "polars", "chdb", "hyper")
PACKAGES = {"duckdb": "duckdb", "polars-sql": "polars", "polars": "polars", "chdb": "chdb", "hyper": "tableauhyperapi"}
CODED = {"province": PROVINCES, "satker": FACILITIES, "list": LISTS, "sex": SEXES, "kind": KINDS}
# So many constants are answered before anything is timed.
CHECKED = 2


class DuckDB:
    """In memory; codes as enums."""

    def __init__(self, stem, threads):
        import duckdb
        self.connection = duckdb.connect()
        self.connection.execute(f"set threads = {threads}")
        start = time.perf_counter()
        self.connection.execute(f"create table raw as from read_csv('{stem}.csv')")
        self.seconds = time.perf_counter() - start
        for column, names in CODED.items():
            self.connection.execute(f"create type e_{column} as enum ({', '.join(map(repr, names))})")
        casts = ", ".join(f"{column}::e_{column} as {column}" for column in CODED)
        self.connection.execute(f"create table w as select * replace ({casts}) from raw")
        self.connection.execute("drop table raw")

    def rows(self, query, turn):
        return self.connection.execute(query.text("duckdb", turn)).fetchall()


class Polars:
    """A data frame; codes as enums, whose comparison is one of whole numbers."""

    def __init__(self, stem, threads):
        # POLARS_MAX_THREADS is set by compare.py, before the import.
        import polars as pl
        self.pl = pl
        start = time.perf_counter()
        frame = pl.read_csv(stem + ".csv", try_parse_dates=True)
        self.seconds = time.perf_counter() - start
        frame = frame.with_columns(pl.col(column).cast(pl.Enum(names)) for column, names in CODED.items())
        self.frame = frame.rechunk()
        self.context = pl.SQLContext(w=self.frame)


class PolarsSQL(Polars):
    def rows(self, query, turn):
        return self.context.execute(query.text("polars-sql", turn)).collect().rows()


class PolarsExpressions(Polars):
    def rows(self, query, turn):
        return query.polars(self.frame.lazy(), self.pl, query.constant(turn)).collect().rows()


class ClickHouse:
    """A table of the engine Memory; codes as Enum8 and Enum16."""

    def __init__(self, stem, threads):
        from chdb import session
        self.session = session.Session()
        self.threads = threads
        def enum(names):
            return f"Enum{8 if len(names) < 128 else 16}(" + ", ".join(f"'{name}' = {index}" for index, name in enumerate(names)) + ")"
        columns = [("id", "UInt32"), ("name", "String"), *((column, enum(names)) for column, names in CODED.items()), ("birth", "Date32"),
                   ("admitted", "Date"), ("release", "Nullable(Date)"), ("family", "UInt32"), ("fine", "Float64")]
        self.session.query("create database m")
        self.session.query("create table m.w (" + ", ".join(f"{name} {kind}" for name, kind in columns) + ") engine = Memory")
        start = time.perf_counter()
        self.session.query(f"insert into m.w select * from file('{stem}.csv', CSVWithNames)")
        self.seconds = time.perf_counter() - start

    def rows(self, query, turn):
        # Days before 1970 are of another type.
        text = re.sub(r"birth ([<>]) date ('[^']+')", r"birth \1 toDate32(\2)", query.text("chdb", turn)).replace(" from w", " from m.w")
        return bytes(self.session.query(f"{text} settings max_threads = {self.threads}", "CSV").bytes())


class Hyper:
    """A file that its own cache keeps in memory; every column that can be is not null."""

    def __init__(self, stem, threads):
        from tableauhyperapi import Connection, CreateMode, HyperProcess, Telemetry
        self.folder = tempfile.mkdtemp(dir=os.path.dirname(stem))
        parameters = {"hard_concurrent_query_thread_limit": str(threads), "log_config": ""}
        self.process = HyperProcess(Telemetry.DO_NOT_SEND_USAGE_DATA_TO_TABLEAU, parameters=parameters)
        self.connection = Connection(self.process.endpoint, self.folder + "/peers.hyper", CreateMode.CREATE_AND_REPLACE)
        columns = ("id int not null, name text not null, province text not null, satker text not null, list text not null, sex text not null, "
                   "kind text not null, birth date not null, admitted date not null, release date, family bigint not null, "
                   "fine double precision not null")
        self.connection.execute_command(f"create table w ({columns})")
        start = time.perf_counter()
        self.connection.execute_command(f"insert into w select * from external('{stem}.parquet')")
        self.seconds = time.perf_counter() - start

    def rows(self, query, turn):
        return self.connection.execute_list_query(query.text("hyper", turn))

    def close(self):
        self.connection.close()
        self.process.close()
        shutil.rmtree(self.folder)


KINDS = {"duckdb": DuckDB, "polars-sql": PolarsSQL, "polars": PolarsExpressions, "chdb": ClickHouse, "hyper": Hyper}


def canonical(rows):
    """Rows as lists of texts and numbers, whatever the engine gave."""
    if isinstance(rows, bytes):
        import csv
        import io
        rows = csv.reader(io.StringIO(rows.decode()))
    result = []
    for row in rows:
        result.append([value if isinstance(value, (int, float)) else None if value is None else str(value) for value in row])
    return result


def reason(error):
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"


def main(name, stem, threads, runs, output):
    from importlib.metadata import version
    from queries import QUERIES
    report = {"version": version(PACKAGES[name]), "answers": {}, "times": {}, "failed": {}}
    engine = KINDS[name](stem, threads)
    report["load"] = engine.seconds
    for query in QUERIES:
        try:
            report["answers"][query.name] = [canonical(engine.rows(query, turn)) for turn in range(CHECKED)]
        except Exception as error:
            report["failed"][query.name] = reason(error)
    for query in QUERIES:
        if runs == 0 or query.name in report["failed"]:
            continue
        times = []
        for turn in range(runs + 1):
            start = time.perf_counter()
            engine.rows(query, turn)
            times.append((time.perf_counter() - start) * 1000)
        # The first is to warm up.
        report["times"][query.name] = times[1:]
    if hasattr(engine, "close"):
        engine.close()
    with open(output, "w") as file:
        json.dump(report, file)


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    try:
        main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
    except Exception as error:
        with open(sys.argv[5], "w") as file:
            json.dump({"unusable": reason(error)}, file)
