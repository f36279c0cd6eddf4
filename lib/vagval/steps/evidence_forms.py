"""Make the blank forms of evidence that a procurement's standards ask for (bevisblanketter)."""

from vagval.comply.judge_equivalence import demanded
from vagval.domain.bilingual import Language
from vagval.domain.evidence_form import EVIDENCE_FORMS, FOLDER, form_kinds, standards_of
from vagval.domain.procurement import Criteria
from vagval.domain.standard_kinds import EQUIVALENCE
from vagval.domain.workbook import Workbook
from vagval.files.evidence_templates import TEMPLATES, evidence_template
from vagval.report.evidence_asked import asked_lines, replaceable_lines
from vagval.report.evidence_form import evidence_tables
from vagval.report.wording import Wording


def evidence_workbooks(criteria: Criteria, language: Language) -> dict[str, Workbook]:
    """Make the forms that are tables, by their place among the forms."""
    tables = evidence_tables(criteria, Wording(language, criteria.procurement.currency))
    return {f"{FOLDER}/{name}": table for name, table in tables.items()}


def evidence_texts(criteria: Criteria, language: Language) -> dict[str, str]:
    """Make the forms that are commented records, by their place among the forms."""
    wording = Wording(language, criteria.procurement.currency)
    return {
        f"{FOLDER}/{EVIDENCE_FORMS[kind]}": evidence_template(
            criteria, kind, asked_of(criteria, kind, wording), language
        )
        for kind in form_kinds(criteria)
        if kind in TEMPLATES
    }


def asked_of(criteria: Criteria, kind: str, wording: Wording) -> tuple[str, ...]:
    """Say what a form is about, in lines."""
    standards = standards_of(criteria, kind)
    if kind != EQUIVALENCE:
        return asked_lines(standards, wording)
    ids = {each.id: tuple(names[0] for names in demanded(each)) for each in standards}
    return replaceable_lines(standards, ids, wording)
