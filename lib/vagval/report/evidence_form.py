"""The blank tables that bidders fill in as evidence (bevisblanketter)."""

from vagval.domain.evidence_form import EVIDENCE_FORMS, form_kinds, standards_of
from vagval.domain.procurement import Criteria
from vagval.domain.workbook import Column, Sheet, Workbook
from vagval.report.evidence_asked import asked_lines
from vagval.report.evidence_columns import EVIDENCE_COLUMNS, EvidenceColumn
from vagval.report.evidence_rows import AUDIT_LOG, asked_rows, exchanges_of
from vagval.report.form_sheet import explanation
from vagval.report.wording import Wording


def evidence_tables(criteria: Criteria, wording: Wording) -> dict[str, Workbook]:
    """Make a form for each kind of table that the standards ask for, by its file's name."""
    return {
        EVIDENCE_FORMS[kind]: evidence_table(criteria, kind, wording)
        for kind in form_kinds(criteria)
        if kind in EVIDENCE_COLUMNS
    }


def evidence_table(criteria: Criteria, kind: str, wording: Wording) -> Workbook:
    """Make one form: what is asked for and how it is filled in, then the table.

    The table is not locked: rows that are not about the product are taken out, others added.
    """
    columns = EVIDENCE_COLUMNS[kind]
    rows = asked_rows(criteria, kind, wording.language)
    sheet = Sheet(
        name=wording.text("evidence-form-sheet"),
        columns=tuple(_column(each, kind, wording) for each in columns),
        rows=tuple((*(cell or None for cell in row), *(None,) * (len(columns) - len(row)))
                   for row in rows),
    )  # fmt: skip
    lines = _lines(criteria, kind, wording, has_rows=any(rows))
    return Workbook(lines[0], (explanation(lines, wording.language), sheet))


def _column(column: EvidenceColumn, kind: str, wording: Wording) -> Column:
    language = wording.language
    return Column(
        column.key.in_language(language),
        column.width,
        column.kind,
        choices=tuple(each.in_language(language) for each in column.choices),
        is_input=True,
        note=_note(column, kind, wording),
    )


def _note(column: EvidenceColumn, kind: str, wording: Wording) -> str:
    return wording.text(f"evidence-form-{kind}-{column.key.en.replace('_', '-')}")


def _lines(criteria: Criteria, kind: str, wording: Wording, *, has_rows: bool) -> tuple[str, ...]:
    language = wording.language
    return (
        wording.text("evidence-form-title", kind=wording.text(f"kind-{kind}")),
        wording.text(
            "evidence-form-who",
            procurement=criteria.procurement.name,
            buyer=criteria.procurement.buyer,
            kind=kind,
        ),
        "",
        wording.text("evidence-form-asked"),
        *asked_lines(standards_of(criteria, kind), wording),
        *(
            wording.text("evidence-form-exchange", name=e.name, asks=e.asks, answers=e.answers)
            for e in exchanges_of(criteria, kind)
        ),
        "",
        *((wording.text("evidence-form-rows"),) if has_rows else ()),
        wording.text("evidence-form-more-rows"),
        *((wording.text("evidence-form-fhir"),) if kind == AUDIT_LOG else ()),
        wording.text("evidence-form-blank"),
        "",
        wording.text("evidence-form-columns"),
        *(
            wording.text(
                "evidence-form-column",
                column=column.key.in_language(language),
                text=_note(column, kind, wording),
            )
            for column in EVIDENCE_COLUMNS[kind]
        ),
    )
