"""What is shown of what is claimed gives points through a published table."""

import pytest

from builders import a_bid, a_criterion, a_lot, a_material, an_admission, an_admitted, criteria_of
from in_words import in_swedish
from score.scored_requirements import MET, SHOWN, UNCLEAR, asked, assessed, scored, status, words
from vagval.domain.criterion import PointSource
from vagval.domain.errors import UndecidedError
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.scored_bids import CriterionScore
from vagval.score.score_lot import score_lot


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
