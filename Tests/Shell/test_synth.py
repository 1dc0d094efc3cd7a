"""siap synth: what it writes, that it can be read again, and how it refuses."""
import csv
import hashlib
import io
from pathlib import Path

import pytest

from test_command import run

ROOT = Path(__file__).resolve().parents[2]
# A pack with one table and nothing private in it, by codes alone: what the peers are compared on.
PEERS = ROOT / "Benchmarks" / "peers" / "pack"


def synth(folder, *arguments):
    done = run("synth", "--to", str(folder), *arguments)
    assert done.returncode == 0, done.stderr
    return done


def load(folder, *arguments):
    """Loads what was made as SYNTHETIC.md says, and counts."""
    text = (folder / "SYNTHETIC.md").read_text()
    script = folder / "load.dsl"
    script.write_text(text.split("```")[1] + "\ncount wbp\n")
    return run("--format", "csv", *arguments, str(script))


def test_a_roster_of_the_built_in_pack_loads_without_a_reject(tmp_path):
    done = synth(tmp_path / "a", "--rows", "20000", "--seed", "5")
    assert done.stderr.startswith("20000 made-up rows in wbp.csv, ") and done.stderr.endswith("events in wbp_events.csv\n")
    events = int(done.stderr.split(", ")[1].split()[0])
    assert 120 <= events <= 280
    loaded = load(tmp_path / "a")
    assert (loaded.returncode, loaded.stdout.split("\n")[0]) == (0, "count")
    assert "wbp: 20000 rows" in loaded.stderr and "did not" not in loaded.stderr and "error" not in loaded.stderr
    assert f"wbp: {events} rows came in" in loaded.stderr


def test_a_roster_of_another_pack_loads_without_a_reject(tmp_path):
    done = synth(tmp_path / "a", "--rows", "3000", "--pack", str(PEERS))
    assert done.stderr == "3000 made-up rows in wbp.csv\n"
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["SYNTHETIC.md", "wbp.csv"]
    loaded = load(tmp_path / "a", "--pack", str(PEERS))
    assert (loaded.returncode, loaded.stdout) == (0, "count\n3000\n")
    assert "error" not in loaded.stderr


def test_the_same_seed_gives_the_same_bytes(tmp_path):
    for name, seed in [("a", "9"), ("b", "9"), ("c", "10")]:
        synth(tmp_path / name, "--rows", "2000", "--seed", seed)
    for file in ["wbp.csv", "wbp_events.csv", "SYNTHETIC.md"]:
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()
        assert (tmp_path / "a" / file).read_bytes() != (tmp_path / "c" / file).read_bytes()


def test_a_seed_keeps_its_bytes(tmp_path):
    """On every machine, and from one version to the next: what was measured on made-up rows can be measured again."""
    synth(tmp_path, "--rows", "1000", "--seed", "42", "--pack", str(PEERS))
    assert hashlib.sha256((tmp_path / "wbp.csv").read_bytes()).hexdigest().startswith("2762944ecc2396e7")


def test_what_is_made_up_says_so_and_is_skewed(tmp_path):
    synth(tmp_path, "--rows", "5000")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "wbp.csv").read_text())))
    assert len({row["id"] for row in rows}) == len(rows) == 5000
    assert all(row["name"].startswith("Sintetis ") and row["id"].startswith("SYN-") and row["nik"].startswith("99") for row in rows)
    words = (tmp_path / "SYNTHETIC.md").read_text()
    assert "made up" in words and "dibuat oleh program" in words
    counts = {}
    for row in rows:
        counts[row["satker"]] = counts.get(row["satker"], 0) + 1
    most = sorted(counts.values(), reverse=True)
    assert most[0] > 1.5 * most[1] > 2 * most[3]
    assert all("1950" <= row["birth_date"][:4] <= "2006" for row in rows if row["birth_date"])
    assert 50 < sum(row["birth_date"] == "" for row in rows) < 1500
    assert all(row["left"] > row["admitted"] for row in rows if row["left"])


def test_a_file_of_ones_own_is_not_written_over(tmp_path):
    (tmp_path / "wbp.csv").write_text("id\nmine\n")
    done = run("synth", "--rows", "10", "--to", str(tmp_path))
    assert done.returncode == 3
    assert "is there already" in done.stderr
    assert (tmp_path / "wbp.csv").read_text() == "id\nmine\n"
    synth(tmp_path / "new", "--rows", "10")
    synth(tmp_path / "new", "--rows", "20")
    assert len((tmp_path / "new" / "wbp.csv").read_text().splitlines()) == 21


@pytest.mark.parametrize("arguments, status, words", [
    ([], 2, "--rows"),
    (["--rows", "10"], 2, "--to"),
    (["--rows", "0", "--to", "x"], 2, "--rows is a whole number from 1"),
    (["--rows", "many", "--to", "x"], 2, "many"),
    (["--rows", "10", "--to", "x", "--seed", "-1"], 2, "--seed"),
    (["--rows", "10", "--to", "x", "--table", "wbpp"], 2, "no table \"wbpp\". Did you mean wbp?"),
    (["--rows", "10", "--to", "x", "--table", "wbpp", "--language", "id"], 2, "tidak punya tabel"),
    (["--rows", "10", "--to", "x", "--pack", "nowhere"], 3, "nowhere"),
    (["--rows", "10", "--to", "/dev/null"], 3, "/dev/null"),
])
def test_synth_refuses(arguments, status, words, tmp_path):
    done = run("synth", *arguments, cwd=tmp_path)
    assert done.returncode == status
    assert words in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_table_may_be_named(tmp_path):
    synth(tmp_path / "a", "--rows", "50", "--table", "pegawai")
    assert len((tmp_path / "a" / "staff.csv").read_text().splitlines()) == 51
