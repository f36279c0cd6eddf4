"""The pressure of a requirement: whom each SHALL excludes, and who is left."""

from fractions import Fraction

import pytest

from vagval.comply.pressure import pressure
from vagval.domain.errors import Severity, finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination, ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.pressure import Pressure, ShallPressure
from vagval.domain.standard import RequiredItem

PLACE = Place("krav.json")
NOTE = finding("fhir-other-release", PLACE, Severity.NOTE, asked="4.0", shown="3.0")
VERDICTS = {"+": "met", "-": "unmet", "?": "unverifiable", "!": "malformed"}
ITEMS = tuple(
    RequiredItem(name, "search", expectation, PLACE)
    for name, expectation in (
        ("a", Expectation.SHALL),
        ("b", Expectation.SHALL),
        ("c", Expectation.SHALL),
        ("d", Expectation.SHOULD),
    )
)


def examined(signs: str, *, clashes: bool = False, gate: bool = False) -> Examination:
    """Make the outcome of the items a, b, c (SHALL) and d (SHOULD), one sign each."""
    outcomes = tuple(
        ItemOutcome(item, EvidenceVerdict(VERDICTS[sign]))
        for item, sign in zip(ITEMS, signs, strict=True)
    )
    return Examination(outcomes, clashes=(NOTE,) if clashes else (), gate=(NOTE,) if gate else ())


def tried(**systems: Examination) -> Pressure:
    return pressure("Krav", [(name, "4.0.1", each) for name, each in systems.items()])


def the_shall(found: Pressure, item: str) -> ShallPressure:
    (shall,) = (each for each in found.shall if each.item.id == item)
    return shall


def test_who_meets_every_shall_survives_whatever_is_only_recommended() -> None:
    found = tried(alfa=examined("+++-"), beta=examined("++-+"))
    assert found.survivors == ("alfa",)
    assert [(each.name, each.unmet) for each in found.tried] == [("alfa", 0), ("beta", 1)]


def test_what_only_a_test_can_tell_excludes_nobody() -> None:
    found = tried(alfa=examined("++?+"))
    assert found.survivors == ("alfa",)
    assert the_shall(found, "c").untold_by == ("alfa",)
    assert not the_shall(found, "c").is_met_by_nobody


def test_a_shall_that_nobody_meets_is_told_and_who_would_be_left_without_it() -> None:
    # c is met by nobody. Without it alfa meets the rest; beta still lacks a.
    found = tried(alfa=examined("++-+"), beta=examined("-+-+"))
    assert [each.item.id for each in found.met_by_nobody] == ["c"]
    assert found.survivors == ()
    assert found.survivors_of_the_rest == ("alfa",)


def test_a_shall_excludes_alone_whom_nothing_else_excludes() -> None:
    found = tried(alfa=examined("++-+"), beta=examined("--++"), gamma=examined("+-++"))
    assert the_shall(found, "c").excludes_alone == ("alfa",)
    assert the_shall(found, "b").excludes_alone == ("gamma",)
    assert the_shall(found, "a").excludes_alone == ()


def test_a_clash_excludes_and_no_shall_can_be_blamed_for_it() -> None:
    found = tried(alfa=examined("++++", clashes=True), beta=examined("++-+", clashes=True))
    assert found.survivors == found.survivors_of_the_rest == ()
    assert the_shall(found, "c").excludes_alone == ()


def test_what_is_malformed_counts_as_lacking() -> None:
    found = tried(alfa=examined("!+++"))
    assert the_shall(found, "a").lacked_by == ("alfa",)
    assert found.survivors == ()


def test_another_release_is_told_apart_and_blames_no_shall() -> None:
    found = pressure(
        "Krav",
        [("ny", "4.0.1", examined("+++-")), ("gammal", "3.0.1", examined("----", gate=True))],
    )
    assert found.other_release == (("gammal", "3.0.1"),)
    assert [each.name for each in found.tried] == ["ny"]
    assert all(each.lacked_by == () for each in found.shall)


def test_the_shall_that_exclude_most_come_first_and_those_that_lack_least() -> None:
    found = tried(alfa=examined("-+-+"), beta=examined("++-+"), gamma=examined("++++"))
    assert [each.item.id for each in found.shall] == ["c", "a", "b"]
    assert [each.name for each in found.tried] == ["gamma", "beta", "alfa"]
    assert found.tried[1].degree == Fraction(5, 7)  # 2 of 3 SHALL and the SHOULD: 2.5 of 3.5


def test_nothing_is_said_of_a_shall_where_nobody_was_tried() -> None:
    found = tried()
    assert (found.shall, found.survivors, found.met_by_nobody) == ((), (), ())


@pytest.mark.parametrize("order", [("alfa", "beta"), ("beta", "alfa")])
def test_the_order_of_the_statements_changes_no_conclusion(order: tuple[str, str]) -> None:
    systems = {"alfa": examined("++-+"), "beta": examined("-+-+")}
    found = tried(**{name: systems[name] for name in order})
    assert [each.name for each in found.tried] == ["alfa", "beta"]
    assert [each.item.id for each in found.shall] == ["c", "a", "b"]
    assert set(the_shall(found, "c").lacked_by) == {"alfa", "beta"}
