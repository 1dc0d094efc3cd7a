import pytest

from terminal import Shell


@pytest.fixture
def home(tmp_path):
    return tmp_path


@pytest.fixture
def start(home):
    """Starts shells in the test's own home; none outlives the test."""
    shells = []

    def begin(**options):
        shells.append(Shell(home, **options))
        return shells[-1]

    yield begin
    for shell in shells:
        shell.close()


@pytest.fixture(params=["xterm-256color", "vt100"])
def shell(request, start):
    return start(term=request.param)


