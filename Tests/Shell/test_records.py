"""Workspaces and the world: processes that are killed, two programs at once, disks that are full or cannot be written."""
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from terminal import SIAP

KILLS = int(os.environ.get("SIAP_KILLS", "1000"))
WORKERS = 2
# After so many kills a new file is begun: what is recorded is taken in again at every start.
KILLS_A_FILE = 25

HEAD = "id,name,nik,kind,sex,birth_date,satker,register_number,register_group,admitted\n"
DAY_1 = HEAD + """P-1,Satu,5301010101800001,napi,L,1980-01-01,KPG,1/22,B_I,2023-01-01
P-2,Dua,5301010101800002,napi,L,1980-01-02,KPG,2/22,B_I,2023-01-01
P-3,Tiga,5301010101800003,napi,L,1980-01-03,RKPG,3/22,B_I,2023-01-01
"""
DAY_2 = HEAD + """P-1,Satu,5301010101800001,napi,L,1980-01-01,RKPG,1/22,B_I,2023-01-01
P-3,Tiga,5301010101800003,napi,L,1980-01-03,RKPG,9/22,B_I,2023-01-01
P-4,Empat,5301010101800004,napi,L,1980-01-04,KPG,4/24,B_I,2024-02-13
"""
# A transfer, another register number, one who left, one who came: a row and four events; and the reports of two facilities.
ENTRIES_OF_DAY_2 = 7


def run(*arguments, cwd, text=None, timeout=60):
    return subprocess.run([SIAP, *arguments], input=text, capture_output=True, text=True, cwd=cwd, timeout=timeout)


def batches(path):
    """All that a workspace holds, as another program reads it: number, undoes, undone_by, entries, and the entries themselves."""
    database = sqlite3.connect(path)
    try:
        rows = database.execute("SELECT number, undoes, undone_by, entries FROM batch ORDER BY number").fetchall()
        entries = {}
        for batch, kind, name, key, arguments in database.execute("SELECT batch, kind, name, key, arguments FROM event ORDER BY sequence"):
            entries.setdefault(batch, []).append((kind, name, key, json.loads(arguments)))
        return rows, entries
    finally:
        database.close()


# ------------------------------------------------------------------ Killed at any instant

def statements(tag):
    """Single records, and rosters of several events that come and go whole, as fast as they can be."""
    lines = ['load wbp from "day-1.csv" as of 2024-02-12', 'open "work.siap"']
    for index in range(40):
        lines.append(f'record register of wbp "P-3" (group = B_I, number = "{tag}-{index}") on 2024-02-13')
        if index % 4 == 3:
            lines += ['load wbp from "day-2.csv" as of 2024-02-13', "undo"]
    return "\n".join(lines) + "\n"


def kill_at(delay, folder, script, log):
    """Runs a script and kills it after a time; gives whether it was still running."""
    with open(log, "wb") as output:
        process = subprocess.Popen([SIAP, str(script)], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=output)
        time.sleep(delay)
        alive = process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait()
    return alive


def acknowledged(log):
    """What the program said to be recorded or undone, with the number of the batch."""
    text = log.read_text(errors="replace")
    records = [(int(number), tag) for tag, number in re.findall(r"^recorded: register of .*number = ([0-9-]+)\).*\(no\. (\d+) of", text, re.M)]
    rosters = [(int(number), int(events)) for events, number in re.findall(r"^(\d+) events? taken in;.*\(no\. (\d+) of", text, re.M)]
    undone = [int(number) for number in re.findall(r"^undone: .*\(no\. (\d+) of", text, re.M)]
    return records, rosters, undone


def check(folder, log, before):
    """Every acknowledged event is there and no half one is; gives how many batches there are now."""
    path = folder / "work.siap"
    if not path.exists():
        assert "recorded" not in log.read_text(errors="replace")
        return 0
    try:
        rows, entries = batches(path)
    except sqlite3.OperationalError as problem:
        # Killed while the file was being made: it has no tables yet, and nothing was acknowledged.
        assert "no such table" in str(problem) and "recorded" not in log.read_text(errors="replace")
        return 0
    assert [row[0] for row in rows] == list(range(1, len(rows) + 1)), "numbers without a gap"
    for number, undoes, undone_by, count in rows:
        assert len(entries.get(number, [])) == count, f"half a batch: {number}"
        assert count <= (0 if undoes else ENTRIES_OF_DAY_2)
        if undoes:
            assert rows[undoes - 1][2] == number, "an undoing and what it undoes go together"
        if undone_by:
            assert rows[undone_by - 1][1] == number
    records, rosters, undone = acknowledged(log)
    for number, tag in records:
        (kind, name, key, arguments), = entries[number]
        assert (kind, name, key) == ("event", "register", "P-3") and arguments == {"group": "B_I", "number": tag}
    for number, events in rosters:
        assert sum(1 for entry in entries.get(number, []) if entry[0] == "event") == events
    for number in undone:
        assert rows[number - 1][2] is not None
    said = len(records) + len(rosters) + len(undone)
    # The last may be written and its acknowledgement cut off.
    assert before + said <= len(rows) <= before + said + 1
    return len(rows)


def killing(worker, folder, kills):
    dice = random.Random(f"siap {worker}")
    log, script = folder / "log", folder / "work.dsl"
    (folder / "day-1.csv").write_text(DAY_1)
    (folder / "day-2.csv").write_text(DAY_2)
    # How long a run takes to its first record, and to its end.
    script.write_text(statements("warm"))
    started = time.monotonic()
    done = run(str(script), cwd=folder)
    assert done.returncode == 0, done.stderr
    whole = time.monotonic() - started
    alive = recorded = 0
    number = 0
    for kill in range(kills):
        if kill % KILLS_A_FILE == 0:
            for file in folder.glob("work.siap*"):
                file.unlink()
            number = 0
        script.write_text(statements(f"{worker}-{kill}"))
        alive += kill_at(dice.uniform(0, min(whole, 0.5)), folder, script, log)
        before, number = number, check(folder, log, number)
        recorded += number - before
        if kill % KILLS_A_FILE == KILLS_A_FILE - 1 and number:
            reopened(folder)
    return alive, recorded


def reopened(folder):
    """The program itself opens what is left, and the file is sound."""
    done = run("-c", 'load wbp from "day-1.csv" as of 2024-02-12; open "work.siap"; count wbp', cwd=folder)
    assert done.returncode == 0, done.stderr
    rows, entries = batches(folder / "work.siap")
    standing = sum(1 for row in rows if not row[1] and not row[2] for entry in entries[row[0]] if entry[0] == "event")
    assert f"{standing} record" in done.stderr
    database = sqlite3.connect(folder / "work.siap")
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()


def test_killed_a_thousand_times(tmp_path):
    folders = [tmp_path / str(worker) for worker in range(WORKERS)]
    for folder in folders:
        folder.mkdir()
    with ThreadPoolExecutor(WORKERS) as pool:
        results = list(pool.map(lambda worker: killing(worker, folders[worker], KILLS // WORKERS), range(WORKERS)))
    alive, recorded = (sum(values) for values in zip(*results))
    # Most were killed at work, and much had been recorded.
    assert alive > KILLS * 0.7
    assert recorded > KILLS


# ------------------------------------------------------------------ Two at once

def test_two_programs_record_into_one_workspace(tmp_path):
    def script(name, people):
        lines = ['open "work.siap"'] + [f'record register of wbp "W-{person:05}" (group = B_I, number = "{name}") on 2024-02-10' for person in people]
        (tmp_path / name).write_text("\n".join(lines) + "\n")
        return subprocess.Popen([SIAP, name], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    # Everyone still held; the lists do not overlap.
    held = run("--format", "csv", "-c", "show id of wbp as of 2024-02-14 top 120", cwd=tmp_path).stdout.split()[1:]
    people = [int(key[2:]) for key in held]
    programs = [script("a.dsl", people[0::2]), script("b.dsl", people[1::2])]
    said = 0
    for program in programs:
        _, text = program.communicate(timeout=120)
        assert program.returncode == 0, text
        said += len(re.findall("^recorded: ", text, re.M))
    rows, entries = batches(tmp_path / "work.siap")
    assert said == len(people) == len(rows)
    assert sorted(entry[2] for batch in entries.values() for entry in batch) == sorted(held)
    done = run("-c", 'open "work.siap"', cwd=tmp_path)
    assert f"{len(people)} records taken in" in done.stderr and "S0" not in done.stderr


def test_two_programs_make_one_workspace(tmp_path):
    for attempt in range(10):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        programs = [subprocess.Popen([SIAP, "-c", 'open "work.siap"'], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                    for _ in range(2)]
        said = [program.communicate(timeout=60)[1] for program in programs]
        assert [program.returncode for program in programs] == [0, 0], said


def test_a_shell_is_told_what_another_recorded(start, home):
    first, second = start(), start()
    path = home / "work.siap"
    assert "is new" in first.ask(f'open "{path}"')
    assert "0 records" in second.ask(f'open "{path}"')
    assert "recorded: transfer" in first.ask('record transfer of wbp "W-00017" (to = MTK) on 2024-02-10')
    assert "recorded: release" in first.ask('record release of wbp "W-00018" on 2024-02-10')
    answer = second.ask('show satker.code of wbp where id = "W-00017"')
    assert "2 events were recorded by another shell" in answer and "MTK" in answer
    assert "another shell" not in second.ask("say 1")
    assert "undone: release" in second.ask("undo")
    assert "1 record was undone by another shell" in first.ask("say 1")
    assert first.quit() == 0 and second.quit() == 0
    assert not list(home.glob("work.siap-*")), "closed, it is one file"


def test_a_roster_is_asked_about_at_the_prompt(start, home):
    (home / "day-1.csv").write_text(DAY_1)
    (home / "day-2.csv").write_text(DAY_2)
    shell = start()
    shell.ask(f'load wbp from "{home}/day-1.csv" as of 2024-02-12')
    shell.type(f'load wbp from "{home}/day-2.csv" as of 2024-02-13\r')
    shell.process.expect_exact("Take in 4 events? [y/N] ")
    shell.type("n\r")
    assert "nothing was taken in" in shell.wait_for_prompt()
    shell.type(f'muat wbp dari "{home}/day-2.csv" per 2024-02-13\r')
    shell.process.expect_exact("Masukkan 4 peristiwa? [y/T] ")
    shell.type("ya\r")
    assert "4 peristiwa masuk" in shell.wait_for_prompt()
    assert "3" in shell.ask("count wbp")
    shell.quit()
    history = (home / "state" / "siap" / "history").read_text()
    assert "\nn\n" not in history and "\nya\n" not in history


def test_waits_for_its_turn_and_then_says_so(tmp_path):
    assert run("-c", 'open "work.siap"', cwd=tmp_path).returncode == 0
    other = sqlite3.connect(tmp_path / "work.siap", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    record = 'open "work.siap"; record release of wbp "W-00018" on 2024-02-10'
    started = time.monotonic()
    done = run("-c", record, cwd=tmp_path)
    assert done.returncode == 3 and "S0824" in done.stderr and "recorded" not in done.stderr.replace("what was recorded", "")
    assert time.monotonic() - started > 4
    other.execute("ROLLBACK")
    other.close()
    assert run("-c", record, cwd=tmp_path).returncode == 0


# ------------------------------------------------------------------ Disks

@pytest.fixture
def small_disk(tmp_path):
    """A disk of one megabyte; only root may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = os.geteuid() == 0 and shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True).returncode == 0
    if not mounted:
        pytest.skip("cannot mount a small disk here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(path):
    """Leaves no room."""
    file = os.open(path, os.O_CREAT | os.O_WRONLY)
    try:
        while True:
            os.write(file, b"x" * 4096)
    except OSError:
        pass
    finally:
        os.close(file)


def many_records(count):
    lines = ['open "work.siap"'] + [f'record register of wbp "W-00017" (group = B_I, number = "{"x" * 500}{index}") on 2024-02-10' for index in range(count)]
    return "\n".join(lines)


def test_a_full_disk_loses_nothing(small_disk):
    done = run("-", cwd=small_disk, text=many_records(2000))
    assert done.returncode == 3 and "S0825" in done.stderr
    said = len(re.findall("^recorded: ", done.stderr, re.M))
    assert said > 20
    # The session went on to close the file; with a little room it opens again, and all is there.
    again = run("-c", 'open "work.siap"; count wbp', cwd=small_disk)
    assert again.returncode == 0 and f"{said} records taken in" in again.stderr, again.stderr


def test_the_session_goes_on_when_the_disk_is_full(small_disk, start):
    shell = start()
    shell.ask(f'open "{small_disk}/work.siap"')
    fill(small_disk / "filler")
    answer = shell.ask('record release of wbp "W-00018" on 2024-02-10')
    for _ in range(40):
        if "S0825" in answer:
            break
        answer = shell.ask('record register of wbp "W-00017" (group = B_I, number = "1") on 2024-02-10')
    assert "S0825" in answer
    assert "5,8" in shell.ask("count wbp") or "5,3" in shell.ask("count wbp")
    (small_disk / "filler").unlink()
    assert "recorded: release" in shell.ask('record release of wbp "W-00019" on 2024-02-10')
    shell.quit()


def test_a_disk_that_can_only_be_read(small_disk):
    assert run("-c", 'open "work.siap"; record release of wbp "W-00018" on 2024-02-10', cwd=small_disk).returncode == 0
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    done = run("-c", 'open "work.siap"; count wbp', cwd=small_disk)
    assert done.returncode == 3 and re.search("S082[67]", done.stderr), done.stderr
    new = run("-c", 'open "new.siap"', cwd=small_disk)
    assert new.returncode == 3 and re.search("S082[67]", new.stderr), new.stderr
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert run("-c", 'open "work.siap"', cwd=small_disk).returncode == 0


def test_a_file_without_permission():
    # Root may write everything, so nobody tries.
    someone = {"user": 65534, "group": 65534} if os.geteuid() == 0 else {}
    folder = Path(tempfile.mkdtemp(prefix="siap-permission-"))
    folder.chmod(0o777)
    def tried(question):
        try:
            return subprocess.run([SIAP, "-c", question], cwd=folder, capture_output=True, text=True, timeout=60, **someone)
        except PermissionError:
            pytest.skip("the program lies where nobody may start it")

    try:
        assert tried('open "work.siap"; record release of wbp "W-00018" on 2024-02-10').returncode == 0
        (folder / "work.siap").chmod(0o400)
        done = tried('open "work.siap"; record release of wbp "W-00019" on 2024-02-10')
        assert done.returncode == 3 and "S0826" in done.stderr, done.stderr
        (folder / "work.siap").chmod(0)
        done = tried('open "work.siap"')
        assert done.returncode == 3 and "S0827" in done.stderr, done.stderr
        folder.chmod(0o555)
        done = tried('open "new.siap"')
        assert done.returncode == 3 and "S0827" in done.stderr, done.stderr
    finally:
        folder.chmod(0o777)
        shutil.rmtree(folder)
