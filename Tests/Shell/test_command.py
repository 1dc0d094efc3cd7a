"""The command as a whole: what it prints, where, and how it ends."""
import json
import os
import subprocess

import pytest

SIAP = os.environ.get("SIAP", ".build/release/siap")


def run(*arguments, text=None, cwd=None, **environment):
    return subprocess.run([SIAP, *arguments], input=text, capture_output=True, text=True, cwd=cwd, timeout=60, env={**os.environ, **environment})


@pytest.mark.parametrize("question, expected", [
    ("sum dpt_inmates of tps where province = NTT", ["sum_dpt_inmates", "2184"]),
    ("count wbp where province = NTT and voter_list = DPT as of 2024-02-14", ["count", "1886"]),
    ("hitung wbp di NTT yang daftar_pemilih = DPTb per 14 Februari 2024", ["jumlah", "1006"]),
    ("count tps where province = NTT", ["count", "16"]),
    ("count tps where province = Babel", ["count", "11"]),
    ("sum dpt of tps where province = Babel", ["sum_dpt", "2194"]),
])
def test_published_figures(question, expected, tmp_path):
    done = run("--format", "csv", "-c", question, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.split() == expected
    assert done.stderr == ""


def test_a_wrong_name_is_pointed_at_and_mended():
    done = run("-c", "count wbp where provnce = NTT")
    assert done.returncode == 2
    assert done.stdout == ""
    lines = done.stderr.split("\n")
    assert lines[2].index("^^^^^^^") == lines[1].index("provnce")
    assert "province" in lines[2]


@pytest.mark.parametrize("arguments, status", [
    (["-c", "expect count tps where province = NTT gives 16"], 0),
    (["-c", "expect count tps where province = NTT gives 17"], 1),
    (["-c", "count wbp where"], 2),
    (["-c", "say 1/0"], 3),
    (["nowhere.dsl"], 3),
    (["--format", "nonsense"], 2),
    (["--nonsense"], 2),
    (["--pack", "nowhere", "-c", "count wbp"], 3),
    (["learn"], 0),
])
def test_exit_status(arguments, status, tmp_path):
    assert run(*arguments, cwd=tmp_path).returncode == status


def test_scripts_parameters_and_pipes(tmp_path):
    script = tmp_path / "a.dsl"
    script.write_text("#!/usr/bin/env siap\nparam p: province = NTT\ncount tps where province = $p\n")
    assert run("--format", "csv", str(script)).stdout.split() == ["count", "16"]
    assert run("--format", "csv", str(script), "--set", "p=Babel").stdout.split() == ["count", "11"]
    assert run("--format", "csv", str(script), "--set", "q=Babel").returncode == 2
    assert run("--format", "csv", str(script), "--set", "p=Bebel").returncode == 2
    assert run("--format", "csv", "-", text=script.read_text()).stdout.split() == ["count", "16"]
    assert run("--format", "csv", text=script.read_text()).stdout.split() == ["count", "16"]


def test_bytes_that_are_not_text(tmp_path):
    script = tmp_path / "bad.dsl"
    script.write_bytes(b"count wbp where \xff\xfe = 1\n")
    done = run(str(script))
    assert done.returncode == 2
    assert "bad.dsl:1:17" in done.stderr


def test_a_reader_that_leaves_ends_it_quietly():
    reader = subprocess.run(f"{SIAP} --format csv -c 'show wbp' | head -1", shell=True, capture_output=True, text=True)
    assert reader.stdout.startswith("id,")
    assert reader.stderr == ""


def test_private_names_need_a_word_from_whoever_runs_the_script():
    statements = 'set unmasked on; show name of wbp where id = "W-00005"'
    assert run("-c", statements).returncode == 2
    assert "Sintetis" in run("--unmasked", "-c", statements).stdout
    assert "•••" in run("-c", 'show name of wbp where id = "W-00005"').stdout


def test_formatting_checks_and_writes(tmp_path):
    script = tmp_path / "a.dsl"
    script.write_text("count   wbp   # people\n")
    assert run("fmt", "--check", str(script)).returncode == 1
    assert run("fmt", str(script)).returncode == 0
    assert script.read_text() == "count wbp  # people\n"
    assert run("fmt", "--check", str(script)).returncode == 0


def test_a_saved_csv_has_its_notes_beside_it(tmp_path):
    done = run("-c", 'save (count wbp where province = NTT by kind) to "by-kind.csv"', cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr == "by-kind.csv: 3 rows saved; notes in by-kind.notes.txt\n"
    assert (tmp_path / "by-kind.csv").read_text().startswith("kind,count\n")
    notes = (tmp_path / "by-kind.notes.txt").read_text().splitlines()
    assert notes[0] == "count wbp where province = NTT by kind"
    assert notes[1].startswith("as of 14 February 2024")
    assert any(line.startswith("13 of 18 satker had reported by 14 Feb 2024; Rutan Soe last on 9 Feb") for line in notes)
    assert notes[-1] == "province = satker → regency → province"


def test_notes_above_a_csv_are_passed_over_when_it_is_read(tmp_path):
    done = run("-c", 'atur catatan_csv komentar; simpan (hitung wbp di NTT per jenis) ke "jenis.csv"', cwd=tmp_path)
    assert done.stderr == "jenis.csv: 3 baris disimpan; catatannya di baris-baris pertama\n"
    assert not (tmp_path / "jenis.notes.txt").exists()
    text = (tmp_path / "jenis.csv").read_text()
    assert text.startswith("# siap: ") and "\njenis,jumlah\nnarapidana,2336\n" in text
    script = 'load table jenis from "jenis.csv"; count jenis; expect hitung wbp di NTT per jenis gives "jenis.csv"'
    done = run("--format", "csv", "-c", script, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "count\n3\n")


def test_notes_of_a_csv_on_standard_output():
    bare = run("--format", "csv", "-c", "count wbp by kind")
    noted = run("--format", "csv", "-c", "set csv_notes comment; count wbp by kind")
    assert bare.stderr == noted.stderr == ""
    assert noted.stdout.endswith(bare.stdout)
    assert all(line.startswith("# ") for line in noted.stdout[: -len(bare.stdout)].splitlines())


def test_json_has_rows_and_notes_and_is_read_back(tmp_path):
    done = run("--format", "json", "-c", "count wbp where province = NTT by kind")
    answer = json.loads(done.stdout)
    assert [row["count"] for row in answer["rows"]] == [2336, 842, 51]
    notes = answer["notes"]
    assert notes["as_of"] == "2024-02-14" and notes["as_of_is_default"] is True
    assert notes["reported"]["of"] == 18 and len(notes["reported"]["missing"]) == 5
    assert notes["origins"] == [{"table": "wbp", "files": ["wbp.csv", "events.csv"], "last_event": "2024-02-14", "synthetic": True}]
    (tmp_path / "kind.json").write_text(done.stdout)
    done = run("--format", "ndjson", "-c", 'load table t from "kind.json"; sum count of t', cwd=tmp_path)
    assert json.loads(done.stdout) == {"sum_count": 3229}


def test_small_counts_are_hidden_wherever_they_go(tmp_path):
    script = 'set suppress 5; save (count wbp where kind = child by satker) to "out.csv"; save last to "out.json"'
    run("-c", "set suppress 5; count wbp where kind = child by satker; " + script, cwd=tmp_path)
    assert (tmp_path / "out.csv").read_text().splitlines()[1:] == ["Lapas Kelas IIA Kupang,", "LPKA Kelas I Kupang,50", "LPKA Kelas II Pangkalpinang,"]
    assert [row["count"] for row in json.loads((tmp_path / "out.json").read_text())["rows"]] == [None, 50, None]
    assert run("-c", "set suppress 5; show id of wbp").returncode == 2


def test_today_behind_the_data_leads_to_their_last_day():
    for question, mended in (("hitung wbp per hari ini", "hitung wbp per tanggal data_sampai"), ("count wbp by today", "count wbp as of data_until")):
        refused = run("-c", question)
        assert refused.returncode == 2 and mended.split("wbp ")[1] in refused.stderr
        assert run("--format", "csv", "-c", mended).returncode == 0
