"""Lessons played in the shell, left and taken up again."""

import stat

import pexpect

from terminal import CTRL_C, SIAP, environment


def progress(home):
    return home / "state" / "siap" / "lessons"


def test_a_lesson_is_played_left_and_taken_up(start, home):
    shell = start()
    assert "Lessons:" in shell.ask("learn")
    assert "Task 1 of 2" in shell.ask("learn 1")
    reply = shell.ask("count satker")
    assert "facilities" in reply and "Right" not in reply
    assert "Hint 1 of 2" in shell.ask("hint")
    assert "Hint 2 of 2" in shell.ask("hint")
    reply = shell.ask("count wbp")
    assert "Right" in reply and "Task 2 of 2" in reply
    assert "You have left lesson 1" in shell.ask("quit")
    assert shell.quit() == 0
    assert progress(home).read_text() == "a_first_question\t1\n"
    assert stat.S_IMODE(progress(home).stat().st_mode) == 0o600

    again = start(arguments=["learn"])
    assert "1 of 2 tasks" in again.banner
    reply = again.ask("belajar 1")
    assert "tugas 2 dari 2" in reply
    assert "Benar" in again.ask("jumlah tps")
    assert "selesai" in again.ask("belajar")
    assert progress(home).read_text() == "a_first_question\t1,2\n"


def test_everything_else_works_within_a_lesson(start):
    shell = start()
    shell.ask("learn 2")
    assert "wbp" in shell.ask("show tables")
    assert "did you mean" in shell.ask("count wpb")
    shell.type("count wbp where" + CTRL_C)
    shell.answer()
    assert "detainees and children too" in shell.ask("count wbp in NTT")
    assert "Task 1 of" in shell.ask("task")


def test_damaged_progress_is_told_and_left(start, home):
    progress(home).parent.mkdir(parents=True)
    progress(home).write_bytes(b"\xff\xfe\x00 no progress")
    shell = start()
    assert "not kept" in shell.banner
    shell.ask("learn 1")
    assert "Right" in shell.ask("count wbp")
    assert progress(home).read_bytes() == b"\xff\xfe\x00 no progress"


def test_progress_that_cannot_be_written(start, home):
    progress(home).mkdir(parents=True)
    shell = start()
    assert "not kept" in shell.banner
    shell.ask("learn 1")
    assert "Right" in shell.ask("count wbp")


def test_two_shells_keep_each_others_progress(start, home):
    one, two = start(), start()
    one.ask("learn 1")
    two.ask("learn 3")
    assert "Right" in one.ask("count wbp")
    assert "Right" in two.ask('count satker where name ~ "Kupang"')
    assert progress(home).read_text() == "a_first_question\t1\nfiltering\t1\n"


def test_a_lesson_of_ones_own(start, home):
    good = home / "own.dsl"
    good.write_text('lesson "Own"/"Sendiri" {\n    task "Count."/"Hitung."\n        expects count tps\n}\n')
    shell = start(arguments=["learn", str(good)])
    assert "Own" in shell.banner
    assert "Right" in (shell.ask("learn Own") + shell.ask("count tps"))

    bad = home / "bad.dsl"
    bad.write_text('lesson "Bad"/"Buruk" {\n    task "Count."/"Hitung."\n        expects count wpb\n}\n')
    shell = start(arguments=["learn", str(bad)])
    assert "did you mean wbp" in shell.banner
    assert "5,822" in shell.ask("count wbp")


def run(home, *arguments):
    text, status = pexpect.run(
        SIAP + " " + " ".join(arguments), env=environment(home), withexitstatus=True, encoding="utf-8", timeout=120
    )
    return text, status


def test_check(home):
    text, status = run(home, "learn", "--check")
    assert status == 0 and "all right" in text

    own = home / "own.dsl"
    own.write_text('lesson "Own"/"Sendiri" {\n    task "Count."/"Hitung."\n        expects count tps\n        wrong count tps where dpt_size >= 0 because "No."/"Bukan."\n}\n')
    text, status = run(home, "learn", "--check", str(own))
    assert status == 1 and "S0845" in text
