"""Lines that go on from the last question, and the question said back above its answer."""

import subprocess

import pytest

from terminal import SIAP, environment, history


def said(answer):
    """The lines of an answer without those that break a restatement at the edge of the window."""
    return " ".join(line.strip() for line in answer.split("\n") if line.strip())


@pytest.fixture
def wide(start):
    return start(columns=200, rows=50)


def test_a_condition_is_added_and_a_group_set(wide):
    wide.ask("count wbp where province = NTT")
    assert "Question now: counts wbp whose province is Nusa Tenggara Timur and whose sex is female" in said(wide.ask("last where sex = female"))
    answer = wide.ask("last by satker")
    assert "whose sex is female, for each satker" in said(answer)
    assert "LPP Kelas IIB Kupang" in answer
    answer = wide.ask("last sort count desc top 3")
    assert "Result now: counts wbp" in answer and "Then: sorted by count, largest first; only the first 3" in said(answer)


def test_lalu_yang_perempuan_saja(wide):
    wide.ask("hitung wbp di NTT")
    answer = said(wide.ask("lalu yang perempuan saja"))
    assert "Pertanyaan kini: menghitung wbp yang provinsinya Nusa Tenggara Timur dan jenis kelaminnya perempuan" in answer
    assert "jumlah 188" in answer.replace("  ", " ")
    answer = said(wide.ask("per satker"))
    assert "jenis kelaminnya perempuan, untuk tiap satker" in answer
    assert "untuk tiap jenis" in said(wide.ask("terakhir per jenis"))
    assert "jenis kelaminnya laki-laki" in said(wide.ask("lalu hanya yang laki-laki"))
    assert "maksud Anda yang perempuan?" in wide.ask("lalu perempuan saja")
    # Another place takes the place of the first.
    assert "provinsinya Kepulauan Bangka Belitung" in said(wide.ask("lalu di Babel saja"))


def test_then_shows_the_rows_behind_a_figure(wide):
    wide.ask("count wbp in NTT by kind sort count desc")
    answer = wide.ask("then show id, satker")
    assert "Question now: shows id and satker of wbp" in said(answer)
    assert "W-0" in answer


def test_the_reply_is_in_the_tongue_of_the_line(wide):
    wide.ask("count wbp where age > 30.5")
    answer = wide.ask("yang umur < 40,25 dan umur > 20")
    assert "Pertanyaan kini" in answer and "40,25" in answer and "jumlah" in answer
    assert "Question now" in wide.ask("by kind")


def test_after_a_mistake_the_good_question_stays(wide):
    wide.ask("count wbp where province = NTT")
    assert "S0302" in wide.ask("last where sxe = female")
    assert "S0301" in wide.ask("count wpb")
    assert "whose province is Nusa Tenggara Timur, for each kind" in said(wide.ask("by kind"))


def test_a_mistake_is_shown_where_it_was_typed(wide):
    wide.ask("count wbp where province = NTT")
    answer = wide.ask("last where sxe = female")
    assert "1 | last where sxe = female" in answer and "did you mean sex?" in answer
    answer = wide.ask("terakhir yang provinsi = NNT")
    assert "maksud Anda NTT?" in answer


def test_explain_last_tells_the_whole(wide):
    wide.ask("count wbp where province = NTT")
    wide.ask("last where sex = female")
    wide.ask("last by satker")
    answer = wide.ask("explain last")
    assert "count wbp where province = NTT and sex = female by satker" in answer
    assert "whose sex is female, for each satker" in said(answer)


def test_save_last(wide, home):
    wide.ask("hitung wbp di NTT")
    wide.ask("terakhir per jenis")
    assert "3" in wide.ask(f'simpan terakhir ke "{home}/x.csv"')
    wide.ask(f'save last to "{home}/y.csv"')
    assert (home / "x.csv").read_text().splitlines()[0] == "jenis,jumlah"
    assert (home / "y.csv").read_text().splitlines()[0] == "kind,count"


def test_names_of_people_stay_masked(wide, home):
    wide.ask("count wbp where province = NTT")
    # A part of a name is not to be asked, and the reason is said, not that the result has no such column.
    answer = wide.ask('last where name ~ "Budi"')
    assert "S0457" in answer and "set unmasked on" in said(answer) and "S0425" not in answer
    assert "S0457" in wide.ask('where name ~ "Budi"')
    # A whole one is, at a terminal.
    answer = wide.ask('last where name = "Budi Santoso"')
    assert "whose name is •••" in said(answer)
    assert 'is "Budi' not in answer
    # The person sees what they typed, the history does not keep it.
    assert "Budi" not in (home / "state" / "siap" / "history").read_text()
    wide.ask("by kind")
    assert "Budi" not in wide.ask("explain last")
    # Recalled, the mask is asked about nobody.
    assert "S0863" in wide.ask('last where name = "•••"')


def test_names_shown_unmasked_are_not_kept_for_other_sessions(wide, home):
    wide.ask("set unmasked on")
    assert 'contains "Budi"' in said(wide.ask('count wbp where name ~ "Budi"'))
    assert 'name ~ "Budi"' in wide.ask("explain last")
    assert history(home)[-2:] == ['count wbp where name ~ "•••"', "explain last"]
    assert "Budi" not in wide.ask("show history")


def test_the_line_can_be_switched_off_and_on(wide):
    wide.ask("set restate off")
    assert "Counts" not in wide.ask("count wbp where province = NTT")
    wide.ask("atur uraian aktif")
    assert "Menghitung" in wide.ask("hitung wbp di NTT")


def test_what_is_said_once_is_not_said_again(wide):
    first, second = wide.ask("count wbp where province = NTT"), wide.ask("count wbp where province = Babel")
    assert "(everyone held)" in first and "by way of satker" in first
    assert "(everyone held)" not in second and "by way of" not in second


def test_nothing_is_restated_in_scripts_and_pipes(home):
    def run(*arguments, given=None):
        return subprocess.run([SIAP, *arguments], input=given, capture_output=True, text=True, env=environment(home), check=True).stdout

    assert "Counts" not in run("-c", "count wbp where province = NTT")
    assert "Counts" not in run("-", given="count wbp where province = NTT\nlast where sex = female")
    assert "count  188" in run("-", given="count wbp where province = NTT\nlast where sex = female")
    assert "Counts wbp" in run("-", given="set restate on\ncount wbp where province = NTT")


def test_completion_knows_the_question_behind_the_result(wide):
    wide.ask("count wbp where province = NTT by kind")
    for line in ("last where s", "where s", "then where s", "| where s", "last | where s"):
        wide.type(line + "\t\t")
        offered = wide.settle()
        assert "sex" in offered and "satker" in offered, line
        wide.type("\x03")
        wide.settle()
    assert "DPTb" in wide.ask("last by voter_l\t")
    assert "188" in wide.ask("last where sex = fem\t")


def test_a_warning_stands_where_it_was_typed_and_once(wide):
    wide.ask("count wbp where province = NTT")
    answer = wide.ask("last where kind = detainee and kind = child")
    assert "warning S0461" in answer and "1 | last where kind = detainee and kind = child" in answer
    assert "S0461" not in wide.ask("last by sex")
    assert "S0461" not in wide.ask("by kind")
    wide.ask("learn 4")
    assert "S0461" not in wide.ask("count satker where kind = Lapas and kind = Rutan")
