"""A command that is typed wrongly is called that, in the user's language, and does nothing."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from vagval.cli import commands
from vagval.steps.stopping import run_or_explain

WRONG = (
    (("runn",), "Did you mean run?", "vagval --help"),
    (("qqq",), "no command “qqq”", "vagval --help"),
    (("run", "x", "--langauge", "sv"), "Did you mean --language?", "vagval run --help"),
    (("run", "--halp"), "Did you mean --help?", "vagval run --help"),
    (("check", "x", "--format", "a"), "no option --format. All", "vagval check --help"),
    (("run", "x", "--lot"), "missing after --lot", "vagval run --help"),
    (("run", "x", "--date"), "missing after --date", "vagval run --help"),
    (("lock", "x", "--by"), "missing after --by", "vagval lock --help"),
    (("run", "x", "--strict=1"), "does not belong there", "vagval run --help"),
    (("run",), "PROCUREMENT is missing", "vagval run --help"),
    (("lock", "x"), "--by is missing", "vagval lock --help"),
    (("run", "x", "y"), "more words than it takes", "vagval run --help"),
    (("run", "x", "--date", "2026-13-01"), "--date is no date", "vagval run --help"),
    (("run", "x", "--seed", "-1"), "at least 0", "vagval run --help"),
    (("award", "x", "--recompute", "ods"), "The choices: xlsx", "vagval award --help"),
    (("mcda", "."), "FILE cannot be used", "vagval mcda --help"),
)


def typed(words: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> int:
    """Run the command line as if the words had been typed."""
    monkeypatch.setattr("sys.argv", ["vagval", *words])
    return run_or_explain(commands)


@pytest.mark.parametrize(("words", "said", "ask"), WRONG)
def test_wrong_use_is_named_with_the_help_that_tells_more(
    words: Sequence[str],
    said: str,
    ask: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    assert typed(words, monkeypatch) == 2
    head, line = capsys.readouterr().err.splitlines()
    assert head == "Wrong use. Nothing has been done:"
    assert said in line
    assert line.endswith(ask)


@pytest.mark.parametrize("words", [("check", "x", "--lnguage", "sv"), ("models", "no-model")])
def test_it_is_no_fault_in_the_material_whoever_finds_it(
    words: Sequence[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "sv_SE.UTF-8")
    assert typed(words, monkeypatch) == 2
    assert capsys.readouterr().err.startswith("Fel användning. Inget är utfört:\n  ")


@pytest.mark.parametrize("asked", [("--language", "en"), ("--language=en",)])
def test_a_stop_is_told_in_the_language_asked_for_however_it_is_typed(
    asked: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("LC_ALL", "sv_SE.UTF-8")
    assert typed(("check", "nix", *asked, "-w", str(tmp_path)), monkeypatch) == 2
    assert capsys.readouterr().err.startswith("Wrong use. Nothing has been done:\n  ")


@pytest.mark.parametrize("where", ["-w {}", "--workspace {}", "--workspace={}"])
def test_a_stop_is_told_in_the_language_of_the_procurement_that_is_named(
    where: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("LC_ALL", "sv_SE.UTF-8")
    settings = tmp_path / "criteria/nix/procurement.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('language = "en"\n')
    assert typed(("check", "nix", "--lgn", *where.format(tmp_path).split()), monkeypatch) == 2
    assert capsys.readouterr().err.startswith("Wrong use. Nothing has been done:\n  ")


@pytest.mark.parametrize("words", [("--help",), ("run", "--help")])
def test_help_is_swedish_throughout_for_who_speaks_it(
    words: Sequence[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "sv_SE.UTF-8")
    assert typed(words, monkeypatch) == 0
    told = capsys.readouterr().out
    assert told.startswith("Skrivs så: ")
    assert "Visa denna hjälp." in told
    assert not {"Usage", "OPTIONS", "Options", "Commands", "Show"} & set(
        told.replace("[", " ").replace("]", " ").replace(":", " ").split()
    )


def test_an_interrupted_command_says_so_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setattr("vagval.steps.new.new", interrupt)
    assert typed(("new", str(tmp_path / "new")), monkeypatch) == 130
    said = capsys.readouterr().err.strip()
    assert said == "Interrupted. What had been made before is untouched."
