"""Code and inputs are shown to who checks, and to nobody else."""

import nbformat
import pytest

from report.evaluated import two_bids
from report.test_notebook_page import a_notebook
from vagval.domain.audience import AUDIENCES, Audience, sees_code
from vagval.files.workspace import Workspace
from vagval.report.audit_section import AuditTrail
from vagval.steps.audit_trail import audit_appendix, audit_trail, command_of
from vagval.steps.export_notebook import report_of
from vagval.steps.run_request import RunRequest

TRAIL = AuditTrail("vagval run prov", 0, (("a.toml", "ab" * 32),), (("vagval", "0.1"),))
GUIDE = "Får anbuden"


@pytest.mark.parametrize("audience", AUDIENCES)
def test_only_who_checks_gets_a_trail(tmp_path: object, audience: Audience) -> None:
    work = Workspace(tmp_path)  # type: ignore[arg-type] # a folder
    trail = audit_trail(work, RunRequest("prov", "", "sv", audience), two_bids())
    assert (trail is not None) == sees_code(audience)


def test_a_page_for_who_checks_ends_with_every_cell_and_no_guide() -> None:
    node = nbformat.from_dict(a_notebook())
    sources = [cell.source for cell in node.cells if cell.cell_type == "code"]
    html = report_of(node, "sv", "", audit_appendix(node, TRAIL, {"lot": "LM"}, "sv"))
    appendix = html[html.index('id="audit"') :]
    command, folder = 1, 1
    assert appendix.count("<pre><code>") == len(sources) + command + folder
    assert "page.show(&#39;x&#39;)  # &lt;tags&gt;" in appendix
    assert "vagval run prov" in appendix
    assert GUIDE not in html


def test_a_page_for_who_decides_holds_no_cell_and_no_input() -> None:
    node = nbformat.from_dict(a_notebook())
    html = report_of(node, "sv", "", audit_appendix(node, None, {"lot": "LM"}, "sv"))
    assert 'id="audit"' not in html
    assert "<code>" not in html
    for cell in node.cells:
        assert cell.source not in html


@pytest.mark.parametrize(
    ("request_", "command"),
    [
        (RunRequest("prov", "", "en", "audit"), "vagval run prov --language en --audience audit"),
        (
            RunRequest("prov", "LM", "sv", "audit", seed=0, with_steps=False),
            "vagval report prov --lot LM --language sv --audience audit --seed 0",
        ),
    ],
)
def test_the_command_says_what_was_asked_and_no_more(request_: RunRequest, command: str) -> None:
    assert command_of(request_) == command
