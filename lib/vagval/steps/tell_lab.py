"""Say what the award models do, and where it is written (modellprov)."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import click

from vagval.domain.errors import Finding, Severity
from vagval.domain.laboratory import Laboratory
from vagval.report.finding_text import terminal_lines
from vagval.report.harmless import harmless
from vagval.report.wording import Wording
from vagval.steps.lab_request import LabRequest
from vagval.steps.laboratory import every_finding, overridable, preventing
from vagval.steps.open_work import open_work
from vagval.steps.progress import cells_progress
from vagval.steps.run_lab import run_lab
from vagval.steps.tell_made import tell_made

LAWFUL, PREVENTED = 0, 1


def tell_lab(  # noqa: PLR0913 - one keyword for each option of the command
    *,
    workspace: Path,
    procurement: str,
    lot: str,
    language: str,
    products: Path | None,
    tenders: int | None,
    seed: int | None,
    report_date: datetime | None,
) -> int:
    """Try the models, print what was found, and the paths of what was made.

    Returns
    -------
    int
        0; 1 if something prevents the lock. The pages are made all the same.
    """
    work, chosen = open_work(workspace, procurement, language)
    request = LabRequest(
        procurement=procurement,
        lot=lot,
        language=chosen,
        products=None if products is None else products.resolve(),
        tenders=tenders,
        seed=seed,
        report_date=report_date.date() if report_date else None,
    )
    with cells_progress(Wording(chosen)) as cell_done:
        result = run_lab(work, request, cell_done)
    wording = Wording(chosen, result.tried.criteria.procurement.currency)
    for line in lines_of(result.tried.laboratory, wording):
        click.echo(harmless(line))
    tell_made(work, result.folder, result.record, wording)
    return PREVENTED if preventing(result.tried.laboratory) else LAWFUL


def lines_of(laboratory: Laboratory, wording: Wording) -> list[str]:
    """Say which models were tried, what was found, and whether anything prevents the lock."""
    models = [
        wording.text(
            "lab-model",
            lots=len(test.lots),
            names=test.lots,
            model=wording.text(f"model-{test.formula.key}"),
            kind=test.formula.kind,
        )
        for test in laboratory.tests
    ]
    found = found_lines(every_finding(laboratory), wording)
    return [*models, *found, *verdict(laboratory, wording)]


def verdict(laboratory: Laboratory, wording: Wording) -> list[str]:
    """Say whether anything prevents the lock, and what could be overridden."""
    if not preventing(laboratory):
        overridden = sum(len(test.overridden) for test in laboratory.tests)
        return [wording.text("lab-lawful", overridden=overridden)]
    codes = overridable(laboratory)
    offered = [wording.text("lab-override", codes=codes)] if codes else []
    return [wording.text("lab-unlawful"), *offered]


def found_lines(findings: Iterable[Finding], wording: Wording) -> list[str]:
    """Tell findings by what they mean before the lock: it is prevented, asked about, or told."""
    every = tuple(findings)
    lines: list[str] = []
    for severity in Severity:
        group = tuple(each for each in every if each.severity is severity)
        if group:
            # The usual heading speaks of results; there are none yet.
            _, *told = terminal_lines(group, wording)
            lines += [wording.text(f"lab-found-{severity.value}", count=len(group)), *told]
    return lines
