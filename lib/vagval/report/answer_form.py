"""The blank sheet where bidders answer the requirements (svarsblankett)."""

from collections.abc import Sequence
from types import MappingProxyType

from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.procurement import Criteria
from vagval.domain.workbook import CellValue, Column, Sheet, Workbook
from vagval.report.form_sheet import explanation, form_sheet, ours, sheet_names
from vagval.report.wording import Wording

# Names of columns and answers are those that readers of the file know, not prose.
REQUIREMENT = Bilingual("krav", "requirement")
KIND = Bilingual("typ", "kind")
REQUIREMENT_TEXT = Bilingual("kravtext", "requirement_text")
EVIDENCE_ASKED = Bilingual("begärt_bevis", "evidence_asked")
LEVEL_ASKED = Bilingual("begärd_nivå", "level_asked")
ANSWER = Bilingual("svar", "answer")
TEXT = Bilingual("beskrivning", "text")
EVIDENCE = Bilingual("bevis", "evidence")
ANSWERS = (
    Bilingual("uppfylls", "met"),
    Bilingual("uppfylls inte", "not met"),
    Bilingual("uppfylls delvis", "partly"),
)
ASKED = MappingProxyType(
    {
        "certificate": Bilingual("certifikat", "certificate"),
        "test-report": Bilingual("provningsrapport", "test-report"),
        "reference": Bilingual("referens", "reference"),
        "demonstration": Bilingual("demonstration", "demonstration"),
        "statement": Bilingual("intyg", "statement"),
        "document": Bilingual("dokument", "document"),
    }
)
"""Kind of evidence -> its name; the kinds that a machine reads are called what bidders write."""


def asked(kind: str) -> Bilingual:
    """Give what the form calls a kind of evidence."""
    return ASKED.get(kind, Bilingual(kind, kind))


def answer_form(criteria: Criteria, lot_ids: Sequence[str], language: Language) -> Workbook:
    """Make the blank answers of some lots: one row a requirement, in published order."""
    wording = Wording(language, criteria.procurement.currency)
    lots = tuple(lot for lot in lot_ids if criteria.requirements_of(lot))
    sheets = (
        _lot_sheet(name, criteria, lot, wording)
        for name, lot in zip(sheet_names(lots), lots, strict=True)
    )
    name = criteria.procurement.name.in_language(language)
    return Workbook(
        wording.text("form-answers-title", procurement=name),
        (explanation(_lines(criteria, lots, wording), language), *sheets),
    )


def _lot_sheet(name: str, criteria: Criteria, lot: str, wording: Wording) -> Sheet:
    language = wording.language
    rows: list[tuple[CellValue, ...]] = [
        (
            each.id,
            each.kind.value,
            each.text.in_language(language),
            asked(each.evidence).in_language(language) if each.evidence else None,
            each.level.name if each.level is not None else None,
        )
        for each in criteria.requirements_of(lot)
    ]
    return form_sheet(name, _columns(wording), rows)


def _columns(wording: Wording) -> tuple[Column, ...]:
    language = wording.language
    return (
        ours(REQUIREMENT.in_language(language), 14),
        ours(KIND.in_language(language), 6),
        ours(REQUIREMENT_TEXT.in_language(language), 60),
        ours(EVIDENCE_ASKED.in_language(language), 18),
        ours(LEVEL_ASKED.in_language(language), 12),
        Column(
            ANSWER.in_language(language),
            16,
            choices=tuple(answer.in_language(language) for answer in ANSWERS),
            is_input=True,
            note=wording.text("form-answers-answer-note"),
        ),
        Column(
            TEXT.in_language(language),
            50,
            is_input=True,
            note=wording.text("form-answers-text-note"),
        ),
        Column(
            EVIDENCE.in_language(language),
            18,
            is_input=True,
            note=wording.text("form-answers-evidence-note"),
        ),
    )


def _lines(criteria: Criteria, lots: tuple[str, ...], wording: Wording) -> tuple[str, ...]:
    procurement = criteria.procurement
    return (
        wording.text("form-answers-title", procurement=procurement.name),
        wording.text("form-answers-who", buyer=procurement.buyer),
        *(_lot_line(criteria, lot, wording) for lot in lots),
        "",
        wording.text("form-yellow"),
        wording.text("form-answers-answer"),
        wording.text("form-answers-blank", share=procurement.partly_share),
        wording.text("form-answers-text"),
        wording.text("form-answers-evidence"),
        "",
        wording.text("form-unchanged"),
        wording.text("form-errors"),
    )


def _lot_line(criteria: Criteria, key: str, wording: Wording) -> str:
    requirements = criteria.requirements_of(key)
    mandatory = sum(requirement.is_mandatory for requirement in requirements)
    lot = criteria.procurement.lot(key)
    return wording.text(
        "form-answers-lot",
        lot=key,
        name=lot.name if lot is not None else key,
        mandatory=mandatory,
        scored=len(requirements) - mandatory,
    )
