"""Run one step and say what it found."""

from datetime import datetime
from pathlib import Path

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.report.audience_sections import shows_section
from vagval.steps.choices import audience_of
from vagval.steps.evaluate import evaluate
from vagval.steps.exit_code import exit_code
from vagval.steps.open_work import open_work
from vagval.steps.show_sections import show_sections

SHOWN = {
    "comply": ("standards", "compliance", "changes", "interoperability", "risks", "testing"),
    "score": ("scores", "spread"),
    "award": ("allocation", "award", "outcomes", "steps"),
    "stress": (
        "stress-summary",
        "robustness",
        "certificates",
        "flips",
        "left-out",
        "weights",
        "second-opinion",
    ),
}


def tell_step(  # noqa: PLR0913 - one keyword for each option of the command
    *,
    workspace: Path,
    step: str,
    procurement: str,
    lot: str,
    language: str,
    report_date: datetime | None,
    strict: bool,
    audience: str = "decision",
    bid: str = "",
) -> int:
    """Evaluate, and print the sections of one step.

    Returns
    -------
    int
        Exit code.

    Raises
    ------
    VagvalError
        If the material is wrong, or the audience may not see it, or not yet.
    """
    seen_by = audience_of(audience)
    if not any(shows_section(seen_by, key) for key in SHOWN[step]):
        raise UsageError(finding("audience-sees-no-prices", Place(""), step=step))
    work, chosen = open_work(workspace, procurement, language)
    evaluation = evaluate(work, procurement, lot, report_date.date() if report_date else None)
    show_sections(evaluation, chosen, SHOWN[step], seen_by, bid)
    return exit_code(evaluation, is_strict=strict)
