"""Samples of codes against the systems that are required; the samples are invented."""

from decimal import Decimal

import pytest

from builders import DEADLINE, a_bid
from in_words import in_swedish
from vagval.comply.check_code_sample import check_code_sample
from vagval.comply.subject import Subject
from vagval.domain.code_sample import CodeSample, SampledCode
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.standard import ItemValue, RequiredItem

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
UNVERIFIABLE, MALFORMED = EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED
ATC, SNOMED = "http://www.whocc.no/atc", "http://snomed.info/sct"
EDITION = "http://snomed.info/sct/45991000052106/version/"


def sample(*codes: str, system: str = ATC, edition: str = "2026", lost: int = 0) -> CodeSample:
    return CodeSample(codes=tuple(SampledCode(system, edition, c) for c in codes), lost=lost)


def checked(rule: str, shown: CodeSample, system: str = ATC, **values: ItemValue) -> ItemOutcome:
    named: dict[str, ItemValue] = {"systems": (system, "urn:oid:1.2.3"), **values}
    item = RequiredItem("post", rule, Expectation.SHALL, Place("k.toml"), tuple(named.items()))
    outcome = check_code_sample(item, shown, Subject(a_bid("alfa"), None, DEADLINE))
    assert (outcome.verdict is MET) == (outcome.reasons == ())
    assert in_swedish(*outcome.reasons) or outcome.verdict is MET
    return outcome


@pytest.mark.parametrize("system", [ATC, "urn:oid:1.2.3"])
def test_a_system_goes_by_any_of_its_names(system: str) -> None:
    assert checked("system", sample("N02BE01", system=system)).verdict is MET


@pytest.mark.parametrize(
    "system",
    [
        "https://www.whocc.no/atc", "http://www.whocc.no/atc/", " HTTP://WWW.whocc.no/atc ",
        "1.2.3", "URN:OID:1.2.3",
    ],
)  # fmt: skip
def test_one_name_may_be_spelt_in_several_ways(system: str) -> None:
    assert checked("system", sample("N02BE01", system=system)).verdict is MET


@pytest.mark.parametrize("system", ["http://www.whocc.no/ATC", "1.2.3.4", "urn:oid:1.2"])
def test_another_name_is_another_system(system: str) -> None:
    assert checked("system", sample("N02BE01", system=system)).verdict is UNMET


@pytest.mark.parametrize("shown", [sample(), sample("N02BE01", system="lokal")])
def test_a_system_that_is_not_in_the_sample_is_not_shown(shown: CodeSample) -> None:
    assert checked("system", shown).verdict is UNMET


@pytest.mark.parametrize(
    ("edition", "verdict"),
    [
        (f"{EDITION}20251130", MET),
        (f"{EDITION}20260531", MET),
        ("2025-11-30", MET),
        (f"{EDITION}20241130", UNMET),
        ("", UNVERIFIABLE),
        ("senaste", UNVERIFIABLE),
        ("2025", UNVERIFIABLE),
        ("2026", MET),
        (" 2025-11-30 ", MET),
    ],
)
def test_an_edition_is_compared_as_a_day(edition: str, verdict: EvidenceVerdict) -> None:
    shown = sample("22298006", system=SNOMED, edition=edition)
    assert checked("system", shown, SNOMED, at_least="20251130").verdict is verdict


def test_one_old_row_is_enough_to_fall_short() -> None:
    rows = (SampledCode(ATC, "2026", "N02BE01"), SampledCode(ATC, "2024", "N02BE02"))
    outcome = checked("system", CodeSample(codes=rows), at_least="2026")
    assert outcome.verdict is UNMET
    assert "Koderna är av utgåva 2024" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("edition", "verdict", "words"),
    [
        (f"{EDITION}20251130", MET, ""),
        (f"{EDITION}20241130", UNMET, "Begärd är 20251130 eller senare"),
        ("http://snomed.info/sct/900000000000207008/version/20260101", UNMET, "annan utgåva"),
        ("20251130", UNVERIFIABLE, "”20251130” nämner ingen modul"),
    ],
)
def test_the_edition_of_another_country_is_another(
    edition: str, verdict: EvidenceVerdict, words: str
) -> None:
    shown = sample("22298006", system=SNOMED, edition=edition)
    module = "45991000052106"
    outcome = checked("system", shown, SNOMED, at_least="20251130", module=module)
    assert outcome.verdict is verdict
    assert words in in_swedish(*outcome.reasons)


def test_a_module_may_be_asked_for_without_an_edition() -> None:
    shown = sample("22298006", system=SNOMED, edition="")
    outcome = checked("system", shown, SNOMED, module="45991000052106")
    assert outcome.verdict is UNVERIFIABLE
    assert "ingen utgåva anges" in in_swedish(*outcome.reasons)


def test_codes_that_cannot_exist_are_told() -> None:
    assert checked("well-formed", sample("N02BE01"), syntax="atc").verdict is MET
    outcome = checked("well-formed", sample("N02BE01", "PÅHITT"), syntax="atc")
    assert outcome.verdict is MALFORMED
    assert "1 kod kan inte finnas" in in_swedish(*outcome.reasons)
    assert "PÅHITT" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("codes", "verdict"),
    [
        (("A01", "A02", "A03"), MET),
        (("A01", "A02", "X99"), UNMET),
        (("A01", "A01", "A02"), UNVERIFIABLE),
        # Three good rows of one code: still two codes of three.
        (("A01", "A01", "A01", "A02", "X99"), UNMET),
    ],
)
def test_the_share_counts_each_code_once(codes: tuple[str, ...], verdict: EvidenceVerdict) -> None:
    outcome = checked(
        "share-valid", sample(*codes),
        codes=("A01", "A02", "A03"), at_least=Decimal("0.7"), fewest=3,
    )  # fmt: skip
    assert outcome.verdict is verdict


def test_the_share_is_exact_and_its_bound_is_enough() -> None:
    outcome = checked(
        "share-valid", sample("A01", "X99"), codes=("A01",), at_least=Decimal("0.5"), fewest=0
    )
    assert outcome.verdict is MET


def test_rows_that_are_lost_leave_nothing_met() -> None:
    outcome = checked("system", sample("N02BE01", lost=2))
    assert outcome.verdict is MALFORMED
    assert "2 rader" in in_swedish(*outcome.reasons)
