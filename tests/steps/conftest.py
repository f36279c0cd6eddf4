"""``vagval models`` as a user runs it, without starting a process for each time."""

import pytest

from steps.telling import Tell, Told
from vagval.cli import commands
from vagval.steps.stopping import run_or_explain


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tell:
    """Give a way to run ``vagval models ARGUMENTS``: exit code, what is told, what is refused."""

    def run(*arguments: str, width: int = 100) -> Told:
        monkeypatch.setattr("sys.argv", ["vagval", "models", *arguments])
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
        code = run_or_explain(commands)
        told = capsys.readouterr()
        return code, told.out.replace("\N{NO-BREAK SPACE}", " "), told.err

    return run
