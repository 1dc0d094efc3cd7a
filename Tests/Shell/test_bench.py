"""siap bench: what it times, how it takes values in turn, and how it refuses."""
import csv
import io

import pytest

from test_command import run
from test_synth import PEERS, synth

SCRIPT = """set format csv
# bench: NTT, Babel
count wbp where province = $1
count wbp by satker
define half of wbp = age / 2
say "not a query"
"""


def figures(done):
    """The rows of the csv below the line about memory."""
    comment, _, text = done.stdout.partition("\n")
    assert comment.startswith("# memory bandwidth: ") and comment.split()[3] != "0.0"
    return list(csv.DictReader(io.StringIO(text)))


def test_bench_times_queries(tmp_path):
    (tmp_path / "a.dsl").write_text(SCRIPT)
    done = run("bench", "a.dsl", "--runs", "3", "--format", "csv", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    rows = figures(done)
    assert [(row["line"], row["runs"], row["statement"]) for row in rows] == [
        ("3", "3", "count wbp where province = NTT"), ("4", "3", "count wbp by satker")]
    assert rows[0]["rows"] == "1" and int(rows[0]["bytes"]) == len("count\n3493\n")
    assert int(rows[1]["rows"]) > 20 and int(rows[1]["bytes"]) > 200
    assert all(0 < float(row["min_us"]) <= float(row["median_us"]) for row in rows)


def test_bench_takes_the_values_in_turn(tmp_path):
    """A value that cannot be asked shows that it was: the third of three."""
    for values, status in [("NTT, Babel", 0), ("NTT, Babel, Bebel", 2)]:
        (tmp_path / "a.dsl").write_text(f"# bench: {values}\ncount wbp where province = $1\n")
        assert run("bench", "a.dsl", "--runs", "2", cwd=tmp_path).returncode == status
    assert run("bench", "a.dsl", "--runs", "1", cwd=tmp_path).returncode == 0


def test_bench_of_made_up_and_loaded_rows(tmp_path):
    (tmp_path / "a.dsl").write_text("set format csv\ncount wbp\n")
    done = run("bench", "a.dsl", "--runs", "1", "--format", "csv", "--pack", str(PEERS), "--synth", "12345", cwd=tmp_path, TMPDIR=str(tmp_path))
    rows = figures(done)
    assert [(row["runs"], row["rows"]) for row in rows] == [("0", "0"), ("1", "1")] and rows[1]["bytes"] == str(len("count\n12345\n"))
    assert [path.name for path in tmp_path.iterdir()] == ["a.dsl"]
    synth(tmp_path / "made", "--rows", "77", "--pack", str(PEERS))
    done = run("bench", "a.dsl", "--runs", "1", "--format", "csv", "--pack", str(PEERS), "--load", "wbp=made/wbp.csv", cwd=tmp_path)
    assert figures(done)[1]["bytes"] == str(len("count\n77\n"))


def test_bench_for_a_person(tmp_path):
    (tmp_path / "a.dsl").write_text("count wbp\n")
    done = run("bench", "a.dsl", "--runs", "2", cwd=tmp_path)
    lines = done.stdout.splitlines()
    assert lines[0].startswith("memory bandwidth: ")
    assert lines[1].split() == ["min", "µs", "median", "µs", "rows", "bytes", "statement"]
    assert lines[2].endswith("  count wbp") and len(lines) == 3


@pytest.mark.parametrize("arguments, script, status, words", [
    ([], "count wbp\n", 2, "file"),
    (["a.dsl", "--runs", "0"], "count wbp\n", 2, "--runs is a whole number from 1"),
    (["a.dsl", "--load", "wbp"], "count wbp\n", 2, "--load takes TABLE=FILE"),
    (["a.dsl", "--load", "wbp=nowhere.csv"], "count wbp\n", 3, "nowhere.csv"),
    (["a.dsl", "--format", "svg"], "count wbp\n", 2, "svg"),
    (["a.dsl", "--synth", "0"], "count wbp\n", 2, "--synth is a whole number from 1"),
    (["b.dsl"], "count wbp\n", 3, "b.dsl"),
    (["a.dsl"], "count wbp where\n", 2, "count wbp where"),
    (["a.dsl"], "count wbp where provnce = NTT\n", 2, "province"),
])
def test_bench_refuses(arguments, script, status, words, tmp_path):
    (tmp_path / "a.dsl").write_text(script)
    done = run("bench", *arguments, cwd=tmp_path)
    assert done.returncode == status
    assert words in done.stderr
