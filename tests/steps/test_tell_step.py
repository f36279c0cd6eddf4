"""A step's sections in the terminal, as who asks may see them."""

from pathlib import Path

import pytest

from sample_workspace import SAMPLE, copy_sample
from steps.telling import Tell, refused, telling

AWARDED = "2026-06-01;tilldelning;;Tilldelningsbeslut fattat.;Eva Upphandlarsson\n"


@pytest.fixture
def score(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tell:
    return telling(capsys, monkeypatch, "score")


def asked(folder: Path, audience: str) -> tuple[str, ...]:
    return (SAMPLE, "--lot", "LM", "--audience", audience, "--workspace", str(folder))


def test_the_public_is_told_nothing_before_the_award(score: Tell, tmp_path: Path) -> None:
    code, why = refused(score, *asked(copy_sample(tmp_path), "public"))
    assert code == 1
    assert "OSL" in why


def test_an_audience_that_is_none_is_wrong_usage(score: Tell, tmp_path: Path) -> None:
    code, why = refused(score, *asked(copy_sample(tmp_path), "everyone"))
    assert code == 2
    assert "everyone" in why


def test_after_the_award_the_public_reads_no_evaluators_name(score: Tell, tmp_path: Path) -> None:
    folder = copy_sample(tmp_path)
    decisions = folder / "vendors" / SAMPLE / "record" / "decisions.csv"
    decisions.write_text(decisions.read_text("utf-8") + AWARDED, encoding="utf-8")
    _, audit, _ = score(*asked(folder, "audit"))
    code, public, _ = score(*asked(folder, "public"))
    assert code == 0
    assert "Fiktivström" in audit
    assert "Fiktivström" not in public
