"""What bör-krav earn, and what is shown of what is claimed."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    a_bid,
    a_criterion,
    a_lot,
    a_material,
    a_requirement,
    amounts,
    an_admission,
    an_admitted,
    an_assessment,
    criteria_of,
)
from in_words import in_swedish
from vagval.domain.admission import RequirementStatus
from vagval.domain.bid import Claim
from vagval.domain.conformance import Conformance, EvidenceVerdict
from vagval.domain.criterion import PointSource
from vagval.domain.errors import UndecidedError
from vagval.domain.record import RequirementResult
from vagval.domain.requirement import Requirement
from vagval.domain.scored_bids import CriterionScore
from vagval.score.score_lot import score_lot

MET, NOT_MET, UNCLEAR = (
    RequirementResult.MET,
    RequirementResult.NOT_MET,
    RequirementResult.UNCLEAR,
)
SHOWN = EvidenceVerdict.MET
TABLE = [("0", 0), ("0.5", 3), ("0.8", 4), ("1", 5)]


def asked(key: str, points: int = 1, *, evidence: str = "") -> Requirement:
    return a_requirement(key, criterion="krav", points=points, evidence=evidence)


def status(
    requirement: Requirement,
    result: RequirementResult,
    claim: Claim | None = Claim.MET,
    verdict: EvidenceVerdict | None = None,
) -> RequirementStatus:
    shown = Conformance("alfa", requirement.id, verdict) if requirement.evidence else None
    basis = "basis-claimed-partly" if claim is Claim.PARTLY else "basis-claimed"
    return RequirementStatus(requirement, "alfa", claim, shown, None, result, basis)


def assessed(requirement: Requirement, result: RequirementResult) -> RequirementStatus:
    entry = an_assessment(requirement.id, result)
    return RequirementStatus(requirement, "alfa", None, None, entry, result, "basis-assessed")


def scored(
    *statuses: RequirementStatus,
    source: PointSource = PointSource.REQUIREMENTS,
    model: str = "weighted_points",
    partly_share: str = "0",
) -> CriterionScore:
    leaf = a_criterion(
        "krav",
        weight=1,
        source=source,
        degree_points=TABLE if source is PointSource.COMPLIANCE else (),
        deductions=amounts(0, 10, 20, 30, 40, 50) if source is PointSource.COMPLIANCE else (),
    )
    criteria = criteria_of(
        lots=[a_lot("LM", leaf, award=model)], partly_share=Fraction(partly_share)
    )
    admission = an_admission(an_admitted(a_bid(), statuses=statuses))
    (score,) = score_lot(criteria, "LM", admission, a_material()).bids[0].scores
    return score


def words(score: CriterionScore) -> str:
    return in_swedish(*score.steps)


def test_met_requirements_earn_their_points_as_a_share_of_all() -> None:
    score = scored(status(asked("B-1", 3), MET), status(asked("B-2", 1), NOT_MET, Claim.NOT_MET))
    assert (score.points, score.maximum) == (Fraction(3), Fraction(4))
    assert score.share == Fraction(3, 4)
    assert words(score) == (
        "Bör-kravet B-1 är uppfyllt: 3 poäng.\n"
        "Bör-kravet B-2 är inte uppfyllt.\n"
        "Sammanlagt 3 av 4 poäng."
    )


def test_met_requirements_deduct_their_amounts_where_the_model_deducts_money() -> None:
    paid = [
        a_requirement(key, criterion="krav", deduction=amount)
        for key, amount in (("B-1", "150000.50"), ("B-2", 50_000))
    ]
    score = scored(
        status(paid[0], MET),
        status(paid[1], NOT_MET, Claim.PARTLY),
        model="value_deduction",
        partly_share="0.5",
    )
    # 150 000.50 + 0.5 * 50 000 = 175 000.50
    assert score.deduction == score.points == Fraction("175000.50")
    assert score.maximum == Fraction("200000.50")
    assert "50 % av 50 000 kr är 25 000 kr i avdrag" in words(score)
    assert "Sammanlagt avdrag 175 000,50 kr av högst 200 000,50 kr." in words(score)


def test_an_unanswered_requirement_earns_nothing_and_is_named() -> None:
    score = scored(status(asked("B-1"), MET), status(asked("B-2"), UNCLEAR, None))
    assert score.points == 1
    assert "Bör-kravet B-2 är obesvarat och läses som inte uppfyllt" in words(score)


def test_a_claim_without_the_evidence_asked_for_earns_nothing_and_is_named() -> None:
    needy = asked("B-2", evidence="document")
    score = scored(status(asked("B-1"), MET), status(needy, UNCLEAR))
    assert score.points == 1
    assert "Bör-kravet B-2 är påstått, men det begärda beviset saknas" in words(score)


def test_what_the_authority_finds_unclear_or_not_met_earns_nothing() -> None:
    score = scored(
        assessed(asked("B-1"), MET),
        assessed(asked("B-2"), UNCLEAR),
        assessed(asked("B-3"), NOT_MET),
    )
    assert score.points == 1
    assert "B-2 är oklart enligt myndighetens bedömning" in words(score)
    assert "B-3 är inte uppfyllt" in words(score)


@pytest.mark.parametrize("partly_share", ["0", "0.25", "1"])
def test_partly_earns_the_published_share(partly_share: str) -> None:
    score = scored(status(asked("B-1", 4), NOT_MET, Claim.PARTLY), partly_share=partly_share)
    assert score.points == 4 * Fraction(partly_share)
    assert "delvis uppfyllt" in words(score)


@pytest.mark.parametrize("verdict", [None, *EvidenceVerdict])
def test_partly_needs_its_evidence_too(verdict: EvidenceVerdict | None) -> None:
    needy = asked("B-1", 4, evidence="document")
    score = scored(status(needy, NOT_MET, Claim.PARTLY, verdict), partly_share="0.5")
    assert score.points == (2 if verdict is SHOWN else 0)
    assert words(score)


@given(verdict=st.sampled_from([None, *EvidenceVerdict]), share=st.sampled_from(["0", "0.5", "1"]))
def test_claiming_less_never_earns_more(verdict: EvidenceVerdict | None, share: str) -> None:
    needy = asked("B-1", 4, evidence="document")
    result = MET if verdict is SHOWN else UNCLEAR
    whole = scored(status(needy, result, Claim.MET, verdict), partly_share=share)
    part = scored(status(needy, NOT_MET, Claim.PARTLY, verdict), partly_share=share)
    assert part.points <= whole.points


def test_a_criterion_that_nothing_counts_in_is_refused() -> None:
    for source in (PointSource.REQUIREMENTS, PointSource.COMPLIANCE):
        with pytest.raises(UndecidedError) as refused:
            scored(source=source)
        assert [f.code for f in refused.value.findings] == ["criterion-without-value"]
        assert in_swedish(*refused.value.findings)


@pytest.mark.parametrize(
    ("model", "code"),
    [
        ("weighted_points", "requirement-without-points"),
        ("value_deduction", "requirement-without-deduction"),
    ],
)
def test_requirements_without_a_published_value_are_refused(model: str, code: str) -> None:
    bare = [a_requirement(key, criterion="krav") for key in ("B-1", "B-2")]
    with pytest.raises(UndecidedError) as refused:
        scored(*(status(each, MET) for each in bare), model=model)
    assert [f.code for f in refused.value.findings] == [code, code]
    assert in_swedish(*refused.value.findings)


def shown_of(shown: int, total: int, **changed: str) -> CriterionScore:
    statuses = [
        status(
            asked(f"B-{n:02}", evidence="document"),
            MET if n < shown else UNCLEAR,
            verdict=SHOWN if n < shown else None,
        )
        for n in range(total)
    ]
    return scored(*statuses, source=PointSource.COMPLIANCE, **changed)


@pytest.mark.parametrize(
    ("shown", "points"), [(0, 0), (4, 0), (5, 3), (7, 3), (8, 4), (9, 4), (10, 5)]
)
def test_the_degree_gives_points_from_the_published_table(shown: int, points: int) -> None:
    assert shown_of(shown, 10).points == points


def test_a_degree_exactly_at_a_step_reaches_it() -> None:
    # 4 of 5 is exactly 0.8
    score = shown_of(4, 5)
    assert score.points == 4
    assert in_swedish(score.steps[-1]) == "Enligt tabellen ger 80 % (från 80 %) 4 av 5 poäng."


def test_degree_points_are_worth_their_published_amount() -> None:
    assert shown_of(4, 5, model="value_deduction").deduction == 40


def test_a_claim_without_evidence_is_shown_as_a_claim_and_gives_no_degree() -> None:
    score = scored(
        status(asked("B-1", evidence="document"), MET, verdict=SHOWN),
        status(asked("B-2"), MET),
        status(asked("B-3", evidence="document"), UNCLEAR, verdict=EvidenceVerdict.MALFORMED),
        status(asked("B-4"), UNCLEAR, None),
        source=PointSource.COMPLIANCE,
    )
    assert score.points == 0
    assert "B-1 är visat: 1 poäng." in words(score)
    assert "B-2 är påstått men inte visat" in words(score)
    assert "Sammanlagt" not in words(score)
    assert "B-3 är påstått, men det begärda beviset" in words(score)
    assert "Uppfyllandegraden är 1 av 4 poäng, det vill säga 25 %." in words(score)


def test_the_authoritys_assessment_counts_as_shown() -> None:
    assert scored(assessed(asked("B-1"), MET), source=PointSource.COMPLIANCE).points == 5


def test_a_degree_below_the_table_is_refused() -> None:
    leaf = a_criterion("krav", source=PointSource.COMPLIANCE, degree_points=[("0.5", 3), (1, 5)])
    criteria = criteria_of(lots=[a_lot("LM", leaf, award="fixed_price")])
    admission = an_admission(an_admitted(a_bid(), statuses=(status(asked("B-1"), MET),)))
    with pytest.raises(UndecidedError) as refused:
        score_lot(criteria, "LM", admission, a_material())
    assert [f.code for f in refused.value.findings] == ["degree-below-table"]
    assert in_swedish(*refused.value.findings)


@given(values=st.lists(st.tuples(st.integers(1, 20), st.booleans()), min_size=1, max_size=12))
def test_meeting_one_more_requirement_never_lowers_the_points(
    values: list[tuple[int, bool]],
) -> None:
    for source in (PointSource.REQUIREMENTS, PointSource.COMPLIANCE):
        shares = [
            scored(
                *(
                    assessed(asked(f"B-{n}", points), MET if flag else NOT_MET)
                    for n, (points, flag) in enumerate([(values[0][0], first), *values[1:]])
                ),
                source=source,
            ).share
            for first in (False, True)
        ]
        assert shares[0] <= shares[1]
