"""Evaluators who never differ are pointed out."""

from builders import a_consensus, a_criterion, a_lot, a_score, criteria_of
from check.panel_case import checked, panel, the_material
from vagval.domain.errors import Severity
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria


def in_ten_cells(*, all_alike: bool) -> tuple[Criteria, Material]:
    keys = [f"k{n}" for n in range(10)]
    lot = a_lot("LM", *(a_criterion(key) for key in keys))
    scores = [
        a_score(n % 5 + (who == "e0" and n == 0 and not all_alike), evaluator=who, criterion=key)
        for who in ("e0", "e1", "e2", "e3", "e4")
        for n, key in enumerate(keys)
    ]
    agreed = [a_consensus(n % 5, criterion=key) for n, key in enumerate(keys)]
    evaluators = panel("e0", "e1", "e2", "e3", "e4")
    return criteria_of(lots=[lot]), the_material(*scores, evaluators=evaluators, consensus=agreed)


def test_five_evaluators_alike_in_ten_cells_are_noted() -> None:
    # fallen_evaluations.md row 48: 5 evaluators x 10 cells all equal -> Finding
    criteria, material = in_ten_cells(all_alike=True)
    found = checked(material, criteria)["evaluators-identical"]
    assert (found.severity, found.details["cells"]) == (Severity.NOTE, 10)


def test_one_differing_cell_is_enough_to_see_that_they_scored_on_their_own() -> None:
    criteria, material = in_ten_cells(all_alike=False)
    assert checked(material, criteria) == {}


def test_one_evaluator_alone_is_not_alike() -> None:
    keys = [f"k{n}" for n in range(10)]
    lot = a_lot("LM", *(a_criterion(key) for key in keys))
    material = the_material(
        *(a_score(criterion=key) for key in keys),
        consensus=[a_consensus(criterion=key) for key in keys],
    )
    assert checked(material, criteria_of(lots=[lot])) == {}
