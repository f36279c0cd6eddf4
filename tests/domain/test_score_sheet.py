"""Who is to score what."""

from vagval.domain.bilingual import Bilingual
from vagval.domain.score_sheet import Evaluator

ROLE = Bilingual("Apotekare", "Pharmacist")


def test_an_evaluator_without_assignment_scores_everything() -> None:
    assert Evaluator("anna", "Anna", ROLE).scores("LM", "anvandbarhet")


def test_an_assignment_limits_both_lots_and_criteria() -> None:
    anna = Evaluator("anna", "Anna", ROLE, lots=("LM",), criteria=("anvandbarhet",))
    assert anna.scores("LM", "anvandbarhet")
    assert not anna.scores("PV", "anvandbarhet")
    assert not anna.scores("LM", "inforande")
