"""What only a test can tell of the bids that are evaluated (provningsprotokoll)."""

from collections.abc import Iterator

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.conformance import Conformance
from vagval.domain.errors import Finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination, ItemOutcome
from vagval.report.compliance_standing import Standing, lot_standards, standings_of
from vagval.report.item_text import item_text
from vagval.report.lot_report import LotReport
from vagval.report.test_protocol_row import ProtocolRow
from vagval.report.test_protocol_words import expected_words, how_words
from vagval.report.told_finding import told

OPEN = (EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED)
PROFILE_VERSIONS = ("fhir-profile-version-unknown", "fhir-profile-other-version")
TO_ASSESS = "equivalence-to-assess"


def rows_to_test(report: LotReport) -> tuple[ProtocolRow, ...]:
    """Gather what is unverifiable or malformed, bid by bid, as its audience may see it.

    What the authority has assessed already is left out, and so are bids that may not be evaluated.
    """
    standards = lot_standards(report)
    standings = [each for standard in standards for each in standings_of(report, standard)]
    rows: list[ProtocolRow] = []
    for each in report.each.admission.evaluated:
        own = [standing for standing in standings if standing.bid == each.bid.id]
        covered = {s.requirement.id for standing in own for s in standing.statuses}
        for standing in own:
            rows.extend(_of_standing(report, standing))
        rows.extend(
            _whole(report, each, (status,), "")
            for status in each.statuses
            if status.requirement.id not in covered and _is_open(status)
        )
    return tuple(rows)


def _is_open(status: RequirementStatus) -> bool:
    checked = status.conformance
    return status.assessment is None and checked is not None and checked.verdict in OPEN


def _of_standing(report: LotReport, standing: Standing) -> Iterator[ProtocolRow]:
    statuses = tuple(s for s in standing.statuses if s.assessment is None)
    if not statuses:
        return
    examined = standing.examination
    is_open = any(_is_open(status) for status in statuses)
    if is_open and (examined is None or examined.verdict not in OPEN):
        yield _whole(report, standing.admission, statuses, report.name(standing.standard.name))
    if examined is None or examined.gate:
        return
    for outcome in (*examined.of(OPEN[0]), *examined.of(OPEN[1])):
        yield _item_row(report, standing, statuses, outcome, outcome.reasons)
    for outcome, note in _unversioned(examined):
        yield _item_row(report, standing, statuses, outcome, (note,))


def _unversioned(examined: Examination) -> Iterator[tuple[ItemOutcome, Finding]]:
    """Pair each note on a profile's version with the item it is about."""
    outcomes = {each.item.id: each for each in examined.outcomes}
    for note in examined.notes:
        found = outcomes.get(str(note.details.get("item", "")))
        if note.code in PROFILE_VERSIONS and found is not None:
            yield found, note


def _item_row(
    report: LotReport,
    standing: Standing,
    statuses: tuple[RequirementStatus, ...],
    outcome: ItemOutcome,
    reasons: tuple[Finding, ...],
) -> ProtocolRow:
    item, kind, wording = outcome.item, standing.standard.kind, report.context.wording
    return ProtocolRow(
        lot=report.each.lot.id,
        bid=standing.bid,
        requirements=_keys(statuses),
        standard=report.name(standing.standard.name),
        level=report.text(f"expectation-{item.expectation.value.lower()}"),
        asked=item_text(item, kind, wording),
        why=_why(report, reasons),
        how=how_words(item, kind, wording),
        expected=expected_words(item, kind, wording),
    )


def _whole(
    report: LotReport,
    each: BidAdmission,
    statuses: tuple[RequirementStatus, ...],
    standard: str,
) -> ProtocolRow:
    """Make the row of a requirement whose evidence says nothing that can be gone through."""
    checks = [status.conformance for status in statuses if status.conformance is not None]
    reasons = tuple(dict.fromkeys(_why(report, checked.reasons) for checked in checks))
    return ProtocolRow(
        lot=report.each.lot.id,
        bid=each.bid.id,
        requirements=_keys(statuses),
        standard=standard,
        level=_level(report, statuses),
        asked="\n".join(report.name(status.requirement.text) for status in statuses),
        why="\n".join(reasons),
        how=report.text(_how_whole(checks)),
        expected=report.text("test-expected-requirement"),
    )


def _how_whole(checks: list[Conformance]) -> str:
    is_equivalent = any(r.code == TO_ASSESS for checked in checks for r in checked.reasons)
    return "test-how-equivalence" if is_equivalent else "test-how-requirement"


def _level(report: LotReport, statuses: tuple[RequirementStatus, ...]) -> str:
    is_gate = any(status.requirement.is_mandatory for status in statuses)
    return report.text("expectation-shall" if is_gate else "expectation-should")


def _keys(statuses: tuple[RequirementStatus, ...]) -> tuple[str, ...]:
    return tuple(status.requirement.id for status in statuses)


def _why(report: LotReport, reasons: tuple[Finding, ...]) -> str:
    """Say why no file tells; where the reasons are masked, that they are."""
    sentences = (told(each, report.context, report.each.lot.id).what for each in reasons)
    return "\n".join(dict.fromkeys(sentences)) or report.text("test-why-unsaid")
