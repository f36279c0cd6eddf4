"""A bör-krav that a standard counts by degree earns that share of its points, exactly."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from score.scored_requirements import MET, NOT_MET, SHOWN, UNCLEAR, asked, scored, status, words
from vagval.domain.admission import RequirementStatus
from vagval.domain.bid import Claim
from vagval.domain.criterion import PointSource
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.record import RequirementResult


def shown(
    key: str,
    points: int,
    share: str,
    result: RequirementResult = MET,
    verdict: EvidenceVerdict = SHOWN,
) -> RequirementStatus:
    made = status(asked(key, points, evidence="sbom"), result, verdict=verdict)
    assert made.conformance is not None
    return replace(made, conformance=replace(made.conformance, share=Fraction(share)))


def test_the_points_are_multiplied_by_the_degree_and_said_apart() -> None:
    # 6 × 11/17 + 2 = 100/17 of 8 points
    score = scored(shown("B-1", 6, "11/17"), shown("B-2", 2, "1"))
    assert score.points == Fraction(6 * 11, 17) + 2
    assert "B-1 är uppfyllt och ger poäng efter hur stor del av standarden" in words(score)
    assert "B-2 är uppfyllt: 2 poäng" in words(score)


def test_a_requirement_that_is_not_met_earns_nothing_whatever_its_degree() -> None:
    unverifiable = EvidenceVerdict.UNVERIFIABLE
    score = scored(shown("B-1", 6, "11/17", UNCLEAR, unverifiable), shown("B-2", 2, "1"))
    assert score.points == 2


def test_under_a_compliance_leaf_the_degree_of_the_standard_enters_the_degree_of_the_leaf() -> None:
    # (4 × 1/2 + 4) / 8 = 3/4: from 0.5 the table gives 3 points
    score = scored(shown("B-1", 4, "1/2"), shown("B-2", 4, "1"), source=PointSource.COMPLIANCE)
    assert score.points == 3


def test_money_is_multiplied_by_the_degree_too() -> None:
    made = shown("B-1", 1, "3/4")
    requirement = replace(made.requirement, points=None, deduction=Decimal(1000))
    score = scored(replace(made, requirement=requirement), model="value_deduction")
    assert score.deduction == 750
    assert "ger avdrag efter hur stor del" in words(score)


def test_partly_never_earns_more_than_met_on_the_same_evidence() -> None:
    # "Met" earns 3/10 of 5 = 3/2; "partly" with a share of one half earns half of that.
    made = shown("B-1", 5, "3/10", NOT_MET)
    partly = replace(made, claimed=Claim.PARTLY, basis="basis-claimed-partly")
    assert scored(shown("B-1", 5, "3/10")).points == Fraction(3, 2)
    assert scored(partly, partly_share="0.5").points == Fraction(3, 4)
