"""A command as a user runs it, without starting a process for each time."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from vagval.cli import commands
from vagval.steps.stopping import run_or_explain

Told = tuple[int, str, str]
"""Exit code, what is told, what is refused."""
Tell = Callable[..., Told]


def telling(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: str = "models"
) -> Tell:
    """Give a way to run the command, in a terminal of some width and in English unless asked."""

    def run(*arguments: str, width: int = 100) -> Told:
        monkeypatch.setattr("sys.argv", ["vagval", command, *arguments])
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
        code = run_or_explain(commands)
        told = capsys.readouterr()
        return code, told.out.replace("\N{NO-BREAK SPACE}", " "), told.err

    return run


def tried(tell: Tell, *arguments: str) -> dict[str, Any]:
    """Ask for JSON and read it; a float in it is a fault."""
    code, out, err = tell(*arguments, "--json")
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out, parse_float=pytest.fail)
    return found


def refused(tell: Tell, *arguments: str) -> tuple[int, str]:
    """Give exit code and words of a refusal; nothing else is told."""
    code, out, err = tell(*arguments)
    assert out == ""
    return code, " ".join(err.split())
