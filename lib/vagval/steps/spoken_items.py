"""How items and findings are said in an answer for other programs (ord i svaret)."""

from vagval.domain.standard_kinds import FHIR_STATEMENT
from vagval.files.write_comparison import Say
from vagval.report.finding_text import describe
from vagval.report.item_text import item_text
from vagval.report.wording import Wording


def spoken_items(wording: Wording) -> Say:
    """Say the items of FHIR statements, and findings, in a language."""
    return Say(
        item=lambda item: item_text(item, FHIR_STATEMENT, wording),
        finding=lambda finding: describe(finding, wording).what,
    )
