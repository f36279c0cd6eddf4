"""No byte of any output tells an audience what it must not see, and each sees what it may."""

import subprocess
import sys
from pathlib import Path

import pytest

from audience_case import ANSWERS, EVIDENCE, KEY, PRICES, TEXTS, audience_case, needles, total
from leaks import leaks, leaks_in_text
from vagval.domain.audience import Audience

pytestmark = pytest.mark.slow
REPORTS = {"04_award.html", "05_robustness.html", "report.html", "report-LM.html"}
RUNS: tuple[tuple[str, Audience, str, str, str, str], ...] = (
    ("run", "panel", "", "", "sv", "html,xlsx,pdf"),
    ("run", "panel", "", "", "en", "html,xlsx"),
    ("report", "public", "", "LM", "sv", "html,xlsx,pdf"),
    ("run", "public", "", "", "en", "html,xlsx"),
    ("report", "bidder", "alfa", "LM", "en", "html,xlsx"),
)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the case on disk."""
    return audience_case(tmp_path_factory.mktemp("audiences")).root


def vagval(work: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the workspace."""
    command = [sys.executable, "-m", "vagval", *words]
    return subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("command", "audience", "bid", "lot", "language", "forms"), RUNS)
def test_nothing_that_an_audience_must_not_see_is_in_any_byte(  # noqa: PLR0913, PLR0917
    work: Path, command: str, audience: Audience, bid: str, lot: str, language: str, forms: str
) -> None:
    ended = vagval(work, command, KEY, "--audience", audience, "--language", language,
                   "--forms", forms, "--bid", bid, "--lot", lot)  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    name = "-".join(part for part in (language, lot, audience, bid) if part)
    folder = work / "outputs" / KEY / name
    hidden = needles(audience, bid)
    assert leaks(folder, hidden) == []
    assert leaks_in_text(ended.stdout + ended.stderr, hidden) == set()
    sought = shown(audience, bid)
    told = {each.rpartition(": ")[2] for each in leaks(folder, sought)}
    assert {str(each) for each in sought} - told == set(), "what it may see has gone too"
    assert not (audience == "panel" and REPORTS & {path.name for path in folder.iterdir()})


def shown(audience: Audience, bid: str) -> tuple[str | int, ...]:
    """Give what an audience must find in its reports."""
    if audience == "panel":
        return (*TEXTS.values(), *ANSWERS.values(), *EVIDENCE.values(), "Zanvqa Kvistlund")
    own = (TEXTS[bid], EVIDENCE[bid], int(PRICES[bid][1])) if bid else ()
    return (*own, TEXTS["beta"], EVIDENCE["beta"], int(total("alfa")), "OSL 31:16")


def test_a_terminal_tells_the_panel_of_points_and_refuses_what_shows_prices(work: Path) -> None:
    hidden = needles("panel")
    told = vagval(work, "score", KEY, "--audience", "panel")
    assert told.returncode == 0
    assert "Zanvqa Kvistlund" in told.stdout
    assert leaks_in_text(told.stdout + told.stderr, hidden) == set()
    for command in ("stress", "report"):
        refused = vagval(work, command, KEY, "--audience", "panel")
        assert refused.returncode == 2, command
        assert "får inte se priser" in refused.stderr, command
        assert leaks_in_text(refused.stdout + refused.stderr, hidden) == set()


def test_a_terminal_masks_as_the_reports_do(work: Path) -> None:
    told = vagval(work, "score", KEY, "--audience", "bidder", "--bid", "gamma")
    assert told.returncode == 0, told.stderr
    assert leaks_in_text(told.stdout + told.stderr, needles("bidder", "gamma")) == set()
