"""From a published name to a model."""

import pytest

from builders import a_criterion, a_lot, an_award_rule
from vagval.award.award_models import AWARD_MODELS, award_model
from vagval.domain.award_rule import AwardRule
from vagval.domain.errors import RuleError
from vagval.domain.place import Place


def test_the_four_models_are_written_out() -> None:
    assert tuple(AWARD_MODELS) == (
        "value_deduction",
        "weighted_points",
        "lowest_price",
        "fixed_price",
    )


def test_a_model_knows_the_name_it_was_found_by() -> None:
    assert award_model(a_lot()).key == "value_deduction"
    assert award_model(a_lot("LM", a_criterion(), award="lowest_price")).key == "lowest_price"


def test_a_misspelt_model_is_refused_with_a_suggestion() -> None:
    rule = AwardRule(
        "weighted_point", place=Place("criteria/prov/procurement.toml", cell="lot[2].award")
    )

    with pytest.raises(RuleError) as stop:
        award_model(a_lot("LM", award=rule))

    (fault,) = stop.value.findings
    assert fault.code == "unknown-award-model"
    assert fault.details["nearest"] == "weighted_points"
    assert fault.place == Place("criteria/prov/procurement.toml", cell="lot[2].award.model")


def test_a_model_like_none_gets_no_suggestion() -> None:
    with pytest.raises(RuleError) as stop:
        award_model(a_lot("LM", award="topsis"))
    assert stop.value.findings[0].details["nearest"] == "none"


@pytest.mark.parametrize("model", ["value_deduktion", "value_deduction", "lowest_price"])
def test_faults_of_the_model_and_of_the_tie_break_are_named_together(model: str) -> None:
    rule = an_award_rule(model, {"full_points": "100"}, ("lottning",))

    with pytest.raises(RuleError) as stop:
        award_model(a_lot("LM", award=rule))

    codes = [f.code for f in stop.value.findings]
    assert codes[-1] == "tie-break-rule-unknown"
    assert len(codes) == 2


def test_a_faulty_tie_break_alone_is_refused() -> None:
    with pytest.raises(RuleError, match="tie-break-rule-unknown"):
        award_model(a_lot("LM", award=an_award_rule(tie_break=("lottning",))))
