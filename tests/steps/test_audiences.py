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
RUNS: tuple[tuple[str, Audience, str, str, str], ...] = (
    ("run", "panel", "", "sv", "html,xlsx,pdf"),
    ("run", "panel", "", "en", "html,xlsx"),
    ("report", "public", "", "sv", "html,xlsx,pdf"),
    ("run", "public", "", "en", "html,xlsx"),
    ("report", "bidder", "alfa", "sv", "html,xlsx"),
    ("report", "bidder", "gamma", "en", "html,xlsx"),
)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the case on disk."""
    return audience_case(tmp_path_factory.mktemp("audiences")).root


def vagval(work: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the workspace."""
    command = [sys.executable, "-m", "vagval", *words]
    return subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)


def made(work: Path, audience: Audience, bid: str, language: str) -> Path:
    """Give the folder of outputs."""
    name = "-".join(part for part in (language, audience, bid) if part)
    return work / "outputs" / KEY / name


@pytest.mark.parametrize(("command", "audience", "bid", "language", "forms"), RUNS)
def test_nothing_that_an_audience_must_not_see_is_in_any_byte(  # noqa: PLR0913, PLR0917
    work: Path, command: str, audience: Audience, bid: str, language: str, forms: str
) -> None:
    options = ("--bid", bid) if bid else ()
    ended = vagval(work, command, KEY, "--audience", audience, "--language", language,
                   "--forms", forms, *options)  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    folder = made(work, audience, bid, language)
    hidden = needles(audience, bid)
    assert leaks(folder, hidden) == []
    assert leaks_in_text(ended.stdout + ended.stderr, hidden) == set()
    missing = [each for each in shown(audience, bid) if not leaks(folder, [each])]
    assert missing == [], "what it may see has gone too"
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
    for command in ("award", "stress", "report"):
        refused = vagval(work, command, KEY, "--audience", "panel")
        assert refused.returncode == 1, command
        assert "får inte se priser" in refused.stderr, command
        assert leaks_in_text(refused.stdout + refused.stderr, hidden) == set()


@pytest.mark.parametrize(("audience", "bid"), [("public", ""), ("bidder", "gamma")])
def test_a_terminal_masks_as_the_reports_do(work: Path, audience: Audience, bid: str) -> None:
    options = ("--bid", bid) if bid else ()
    for command in ("score", "award"):
        told = vagval(work, command, KEY, "--audience", audience, *options)
        assert told.returncode == 0, told.stderr
        assert leaks_in_text(told.stdout + told.stderr, needles(audience, bid)) == set()
