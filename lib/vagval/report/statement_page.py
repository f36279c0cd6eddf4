"""One FHIR statement against a requirement, told to who does not program (FHIR-jämförelse)."""

from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination, ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import FHIR_STATEMENT
from vagval.domain.statement_comparison import StatementComparison
from vagval.report.finding_text import describe
from vagval.report.item_text import item_text
from vagval.report.numbers import number
from vagval.report.place_text import place_text
from vagval.report.statement_words import (
    called,
    findings_section,
    listed_section,
    more,
    reason_of,
    resource_heading,
    with_release,
)
from vagval.report.wording import Wording

MOST_SHALL = 60
MOST_SHOULD = 25
MOST_OTHER = 15
SHALL, SHOULD = Expectation.SHALL, Expectation.SHOULD
UNMET, UNTOLD = EvidenceVerdict.UNMET, EvidenceVerdict.UNVERIFIABLE


def statement_page(comparison: StatementComparison, wording: Wording) -> tuple[Section, ...]:
    """Tell the verdict first, then what is missing, then all else that there is to know.

    Long lists end with how many are not shown.
    """
    examination = comparison.examination
    breaches = [reason_of(e, wording) for e in examination.breaches]
    tests = [_question(e.item, wording) for e in examination.of(UNTOLD)]
    offered, untold = wording.text("compare-breaches-why"), wording.text("compare-tests-why")
    return (
        _verdict(comparison, wording),
        *_missing("compare-shall", examination.of(UNMET, SHALL), MOST_SHALL, wording),
        *listed_section("compare-breaches", breaches, MOST_OTHER, wording, why=offered),
        *findings_section("compare-clashes", examination.clashes, MOST_OTHER, wording),
        *listed_section("compare-tests", tests, MOST_OTHER, wording, why=untold),
        *findings_section("compare-notes", examination.notes, MOST_OTHER, wording),
        *listed_section("compare-malformed", _malformed(comparison, wording), MOST_OTHER, wording),
        *_missing("compare-should", examination.of(UNMET, SHOULD), MOST_SHOULD, wording),
        Section("compare-counts", wording.text("compare-counts"), (_counts(examination, wording),)),
    )


def _verdict(comparison: StatementComparison, wording: Wording) -> Section:
    examination = comparison.examination
    names = wording.text(
        "compare-who",
        statement=with_release(comparison.offered, wording),
        requirement=with_release(comparison.required, wording),
    )
    return Section(
        "compare-verdict",
        wording.text("compare-pass" if examination.has_passed else "compare-fail"),
        (
            Paragraph(names),
            *(Paragraph(describe(each, wording).what) for each in examination.gate),
            Paragraph(_because(examination, wording)),
            Paragraph(_degree(examination, wording)),
        ),
    )


def _because(examination: Examination, wording: Wording) -> str:
    """Say in a sentence or two what the verdict rests on."""
    every = sum(each.item.expectation is SHALL for each in examination.outcomes)
    unmet = len(examination.of(UNMET, SHALL))
    untold = len(examination.of(UNTOLD, SHALL))
    clashes = len(examination.clashes)
    told = [
        wording.text("compare-shall-unmet", unmet=unmet, every=every)
        if unmet
        else wording.text("compare-shall-met", every=every)
    ]
    if untold:
        told.append(wording.text("compare-shall-untold", count=untold))
    if clashes:
        told.append(wording.text("compare-clashing", count=clashes))
    return " ".join(told)


def _degree(examination: Examination, wording: Wording) -> str:
    degree, macro = examination.degree, examination.macro_degree
    ungated = examination.ungated_degree
    if degree is None or macro is None or ungated is None:
        return wording.text("compare-degree-none")
    if examination.gate:
        return wording.text("compare-degree-gated", ungated=ungated, fraction=str(ungated))
    return wording.text("compare-degree", degree=degree, fraction=str(degree), macro=macro)


def _counts(examination: Examination, wording: Wording) -> Table:
    heads = ("column-required", "column-met", "column-unmet", "column-test")
    rows = []
    for level in (SHALL, SHOULD, Expectation.MAY):
        found = [
            len(examination.of(verdict, level)) for verdict in (EvidenceVerdict.MET, UNMET, UNTOLD)
        ]
        counts = (sum(found), *found)
        name = wording.text(f"expectation-{level.value.lower()}")
        rows.append((Cell(name), *(Cell(number(n, wording.language)) for n in counts)))
    return Table(
        "table-compare-counts",
        wording.text("compare-counts-caption"),
        (
            Head(wording.text("column-level")),
            *(Head(wording.text(code), "right") for code in heads),
        ),
        tuple(rows),
    )


def _missing(
    key: str, unmet: tuple[ItemOutcome, ...], most: int, wording: Wording
) -> tuple[Section, ...]:
    """List what is missing resource by resource; a whole missing resource is one line."""
    if not unmet:
        return ()
    blocks: list[Block] = []
    room = most
    for resource in dict.fromkeys(each.item.group for each in unmet):
        lines = _lines([e for e in unmet if e.item.group == resource], wording)
        if shown := lines[: max(room, 0)]:
            blocks.append(Paragraph(resource_heading(resource, wording)))
            blocks.append(Bullets(shown))
        room -= len(lines)
    blocks.extend(more(-room, wording))
    return (Section(key, wording.text(key, count=len(unmet)), tuple(blocks)),)


def _lines(unmet: list[ItemOutcome], wording: Wording) -> tuple[str, ...]:
    """Say what a resource lacks; if it is not there at all, that says it all."""
    if all(each.item.rule != "resource" for each in unmet):
        return tuple(reason_of(each, wording) for each in unmet)
    resource, others = unmet[0].item.group, len(unmet) - 1
    return (wording.text("compare-not-at-all", resource=resource, others=others),)


def _question(item: RequiredItem, wording: Wording) -> str:
    """Ask what a test has to answer."""
    if item.rule != "combination":
        return item_text(item, FHIR_STATEMENT, wording)
    return wording.text("compare-test-combination", **dict(item.values))


def _malformed(comparison: StatementComparison, wording: Wording) -> tuple[str, ...]:
    faults = (
        (name, each)
        for name, file in (
            (called(comparison.required), comparison.required),
            (called(comparison.offered), comparison.offered),
        )
        for each in file.faults
    )
    unreadable = comparison.examination.of(EvidenceVerdict.MALFORMED)
    return tuple(reason_of(each, wording) for each in unreadable) + tuple(
        wording.text(
            "compare-at",
            where=place_text(each.place, wording) or name,
            what=describe(each, wording).what,
        )
        for name, each in faults
    )
