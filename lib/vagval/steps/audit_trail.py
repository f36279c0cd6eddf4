"""What the pages of a run were made of, where code may be seen (revisionsspår)."""

from dataclasses import replace
from shlex import join
from typing import TYPE_CHECKING

from vagval.domain.audience import sees_code
from vagval.domain.bilingual import Language
from vagval.files.workspace import Workspace
from vagval.report.audit_section import AuditTrail, Parameters, audit_section
from vagval.report.context import ReportContext
from vagval.report.html import fragment
from vagval.report.wording import Wording
from vagval.steps.input_fingerprints import input_fingerprints
from vagval.steps.run_request import RunRequest

if TYPE_CHECKING:
    from nbformat import NotebookNode


def audit_trail(work: Workspace, request: RunRequest, context: ReportContext) -> AuditTrail | None:
    """Gather what a page was made of; None for an audience that sees no code."""
    if not sees_code(request.audience):
        return None
    # The date that holds, asked for or from the record: verifying asks for it, and says the same.
    dated = replace(request, report_date=context.evaluation.report_date)
    return AuditTrail(
        command=command_of(dated),
        seed=context.seed,
        inputs=input_fingerprints(work, request.procurement),
        versions=context.versions,
    )


def command_of(request: RunRequest) -> str:
    """Write the command that makes the outputs of a request again.

    Examples
    --------
    >>> command_of(RunRequest("prov", "LM", "sv", "audit", with_steps=False))
    'vagval report prov --lot LM --language sv --audience audit'
    """
    options = {
        "--lot": request.lot,
        "--language": request.language,
        "--audience": request.audience,
        "--bid": request.bid,
        "--seed": "" if request.seed is None else str(request.seed),
        "--date": request.report_date.isoformat() if request.report_date else "",
    }
    stated = (word for name, value in options.items() if value for word in (name, value))
    return join(("vagval", "run" if request.with_steps else "report", request.procurement, *stated))


def audit_appendix(
    node: "NotebookNode", trail: AuditTrail | None, parameters: Parameters, language: Language
) -> str:
    """Give what stands at the end of a notebook's page; empty without a trail.

    Prose is left out: what guides who opens the notebook is no part of how the page was made.
    """
    if trail is None:
        return ""
    code = tuple(str(cell.source) for cell in node.cells if cell.cell_type == "code")
    return f"\n{fragment(audit_section(trail, parameters, code, Wording(language)))}"
