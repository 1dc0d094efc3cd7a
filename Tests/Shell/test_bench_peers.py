"""The comparison with other engines, as far as it goes without them."""
from test_command import run
from test_synth import PEERS


def test_the_answers_of_the_peers_are_compared_by_their_figures(monkeypatch):
    """What decides whether engines agree: a figure that differs, a row that is missing and an order that is none."""
    monkeypatch.syspath_prepend(str(PEERS.parent))
    from answers import agree
    assert agree([["P01", "3"], ["P00", "2"]], [["P00", 2], ["P01", 3]], ordered=False)
    assert not agree([["P01", "3"], ["P00", "2"]], [["P00", 2], ["P01", 3]], ordered=True)
    assert not agree([["P00", "2"]], [["P00", 3]], ordered=False)
    assert not agree([["P00", "2"]], [["P00", 2], ["P01", 3]], ordered=False)
    assert agree([["0.3"]], [[0.1 + 0.2]], ordered=True)
    assert agree([["P00", ""]], [["P00", None]], ordered=True)
    assert not agree([["P00", "0"]], [["P00", None]], ordered=True) and not agree([["P00", ""]], [["P00", 0]], ordered=True)


def test_the_benchmark_pack_is_whole():
    done = run("pack", "check", str(PEERS))
    assert done.returncode == 0 and "all right" in done.stdout + done.stderr
