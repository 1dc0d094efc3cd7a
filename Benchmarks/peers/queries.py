"""What is asked: each question in siap and in SQL, with the constants that it is asked with in turn.

`$1` is the constant. SQL is what DuckDB reads; `dialect` has what another engine must be told otherwise. `ordered`: the order of the rows is a
part of the answer. `polars` is the same by its own expressions, which no text has to be read for.
"""
import datetime
from dataclasses import dataclass, field

from names import FAMILY, PROVINCES


def days(first, step, count=38):
    start = datetime.date.fromisoformat(first)
    return [(start + datetime.timedelta(days=step * i)).isoformat() for i in range(count)]


SYLLABLES = [c + v for c in "bdghjklmnprstw" for v in "aeiou"][:38]
NAMES = FAMILY[40:78]


@dataclass
class Query:
    name: str
    siap: str
    sql: str
    constants: list = field(default_factory=list)
    ordered: bool = False
    zone_map: bool = False
    dialect: dict = field(default_factory=dict)
    polars: object = None

    def constant(self, turn):
        return self.constants[turn % len(self.constants)] if self.constants else None

    def text(self, engine, turn):
        """The statement of an engine with the constant of one turn."""
        text = self.siap if engine == "siap" else self.dialect.get(engine, self.sql)
        constant = self.constant(turn)
        return text if constant is None else text.replace("$1", constant)


def day(text):
    return datetime.date.fromisoformat(text)


# In functions of a lazy frame, the module `polars` and the constant.
QUERIES = [
    Query("count province", "count wbp where province = $1", "select count(*) from w where province = '$1'", PROVINCES,
          polars=lambda w, pl, x: w.filter(pl.col("province") == x).select(pl.len())),
    Query("count province, list", "count wbp where province = $1 and list = DPTb",
          "select count(*) from w where province = '$1' and list = 'DPTb'", PROVINCES,
          polars=lambda w, pl, x: w.filter((pl.col("province") == x) & (pl.col("list") == "DPTb")).select(pl.len())),
    Query("by province", "count wbp by province", "select province, count(*) from w group by province",
          polars=lambda w, pl, x: w.group_by("province").len()),
    Query("by province, list", "count wbp by province, list", "select province, list, count(*) from w group by province, list",
          polars=lambda w, pl, x: w.group_by("province", "list").len()),
    Query("release < and list", "count wbp where release < $1 and list = DPT",
          "select count(*) from w where release < date '$1' and list = 'DPT'", days("2025-01-01", 10),
          polars=lambda w, pl, x: w.filter((pl.col("release") < day(x)) & (pl.col("list") == "DPT")).select(pl.len())),
    Query("average year by province", "average year(birth) of wbp where sex = F and birth > $1 by province",
          "select province, avg(year(birth)) from w where sex = 'F' and birth > date '$1' group by province", days("1950-01-01", 1),
          dialect={engine: "select province, avg(extract(year from birth)) from w where sex = 'F' and birth > date '$1' group by province"
                   for engine in ("hyper", "polars-sql")},
          polars=lambda w, pl, x: w.filter((pl.col("sex") == "F") & (pl.col("birth") > day(x))).group_by("province").agg(
              pl.col("birth").dt.year().mean())),
    Query("top 10 satker", "count wbp where list = $1 by satker sort count desc, satker top 10",
          "select satker, count(*) as c from w where list = '$1' group by satker order by c desc, satker limit 10", ["DPT", "DPTb"],
          ordered=True,
          polars=lambda w, pl, x: w.filter(pl.col("list") == x).group_by("satker").len().sort("len", "satker", descending=[True, False]).head(10)),
    Query("zone map", "count wbp where birth > $1 by satker",
          "select satker, count(*) from w where birth > date '$1' group by satker", days("2019-01-01", 1), zone_map=True,
          polars=lambda w, pl, x: w.filter(pl.col("birth") > day(x)).group_by("satker").len()),
    Query("distinct", "distinct admitted of wbp where province = $1",
          "select count(distinct admitted) from w where province = '$1'", PROVINCES,
          polars=lambda w, pl, x: w.filter(pl.col("province") == x).select(pl.col("admitted").n_unique())),
    Query("top 20 rows", "show id, birth of wbp where province = $1 sort birth, id top 20",
          "select id, birth from w where province = '$1' order by birth, id limit 20", PROVINCES, ordered=True,
          polars=lambda w, pl, x: w.filter(pl.col("province") == x).select("id", "birth").sort("birth", "id").head(20)),
    Query("crosstab", "count wbp by satker across list", "select satker, list, count(*) from w group by satker, list",
          polars=lambda w, pl, x: w.group_by("satker", "list").len()),
    Query("by every key", "count wbp by id | sort count desc, id top 3",
          "select id, count(*) as c from w group by id order by c desc, id limit 3", ordered=True,
          polars=lambda w, pl, x: w.group_by("id").len().sort("len", "id", descending=[True, False]).head(3)),
    Query("share by province", "share where list = $1 of wbp by province",
          "select province, 100.0 * sum(case when list = '$1' then 1 else 0 end) / count(*), "
          "sum(case when list = '$1' then 1 else 0 end), count(*) from w group by province",
          ["DPT", "DPTb", "DPK", "none"],
          # 100.0 is a decimal of a few places there.
          dialect={"polars-sql": "select province, cast(sum(case when list = '$1' then 1 else 0 end) as double) * 100 / count(*), "
                                 "sum(case when list = '$1' then 1 else 0 end), count(*) from w group by province"},
          polars=lambda w, pl, x: w.group_by("province").agg(
              ((pl.col("list") == x).mean() * 100).alias("share"), (pl.col("list") == x).sum(), pl.len())),
    Query("few names", 'count wbp where name ~ "$1"', "select count(*) from w where name ilike '%$1%'", NAMES,
          polars=lambda w, pl, x: w.filter(pl.col("name").str.contains_any([x], ascii_case_insensitive=True)).select(pl.len())),
    Query("many names", 'count wbp where name ~ "$1"', "select count(*) from w where name ilike '%$1%'", SYLLABLES,
          polars=lambda w, pl, x: w.filter(pl.col("name").str.contains_any([x], ascii_case_insensitive=True)).select(pl.len())),
    Query("few rows summed", "sum fine of wbp where birth < $1", "select sum(fine) from w where birth < date '$1'", days("1950-02-01", 3),
          polars=lambda w, pl, x: w.filter(pl.col("birth") < day(x)).select(pl.col("fine").sum())),
    Query("most rows summed", "sum fine of wbp where birth > $1", "select sum(fine) from w where birth > date '$1'", days("1950-02-01", 3),
          polars=lambda w, pl, x: w.filter(pl.col("birth") > day(x)).select(pl.col("fine").sum())),
    Query("by a million keys", "count wbp by family | sort count desc, family top 3",
          "select family, count(*) as c from w group by family order by c desc, family limit 3", ordered=True,
          polars=lambda w, pl, x: w.group_by("family").len().sort("len", "family", descending=[True, False]).head(3)),
    Query("decimals by satker", "sum fine of wbp by satker", "select satker, sum(fine) from w group by satker",
          polars=lambda w, pl, x: w.group_by("satker").agg(pl.col("fine").sum())),
    Query("pipe", "count wbp where admitted > $1 by satker | where count > 1000 | sort count desc, satker top 10",
          "select satker, c from (select satker, count(*) as c from w where admitted > date '$1' group by satker) as g "
          "where c > 1000 order by c desc, satker limit 10", days("2015-01-01", 1), ordered=True,
          polars=lambda w, pl, x: w.filter(pl.col("admitted") > day(x)).group_by("satker").len().filter(pl.col("len") > 1000).sort(
              "len", "satker", descending=[True, False]).head(10)),
]
