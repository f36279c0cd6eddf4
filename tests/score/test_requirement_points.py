"""What bör-krav earn."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_requirement
from in_words import in_swedish
from score.scored_requirements import (
    MET,
    NOT_MET,
    SHOWN,
    UNCLEAR,
    asked,
    assessed,
    scored,
    status,
    words,
)
from vagval.domain.bid import Claim
from vagval.domain.criterion import PointSource
from vagval.domain.errors import UndecidedError
from vagval.domain.evidence_verdict import EvidenceVerdict


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
