"""Few are left after the ska-krav: Västra Götaland 2017 and Stockholm 2019, replayed.

Facts: facts/fallen_evaluations.md, rows 30 and 33. The products and requirements are invented.
"""

from collections.abc import Mapping

from builders import a_lot, a_requirement, criteria_of
from in_words import in_swedish, in_words
from vagval.check.foresee_knock_out import foresee_knock_out
from vagval.domain.bid import Claim
from vagval.domain.errors import Finding, Severity
from vagval.domain.known_product import KnownProduct
from vagval.domain.laboratory import KnockOut
from vagval.domain.place import Place
from vagval.robustness.knock_out_findings import knock_out_findings

PLACE = Place("criteria/prov/requirements.csv")


def forecast(requirements: int, products: int, failing: Mapping[int, int]) -> KnockOut:
    """Foresee products that meet every requirement but the one that is given, both numbered."""
    keys = [f"K{number:02}" for number in range(1, requirements + 1)]
    asked = (a_requirement(key) for key in keys)
    known = tuple(
        KnownProduct(
            f"P{product}",
            tuple(
                (key, Claim.NOT_MET if failing.get(product) == number else Claim.MET)
                for number, key in enumerate(keys, 1)
            ),
        )
        for product in range(1, products + 1)
    )
    found = foresee_knock_out(criteria_of(*asked, lots=(a_lot(),)), "LM", known)
    assert found is not None
    return found


def told(found: KnockOut) -> Finding:
    (finding,) = knock_out_findings(found, PLACE)
    return finding


def test_vgr_2017_one_of_three_is_left() -> None:
    found = forecast(50, 3, {1: 7, 2: 31})
    assert found.remaining == ("P3",)
    assert dict(found.excluding) == {"K07": ("P1",), "K31": ("P2",)}
    finding = told(found)
    assert finding.severity is Severity.QUESTION
    words = in_swedish(finding)
    assert "Bara en av 3 kända produkter uppfyller alla ska-krav" in words
    assert "K07 och K31" in words


def test_stockholm_2019_none_of_five_is_left_and_any_one_requirement_lets_one_pass() -> None:
    found = forecast(40, 5, {product: 8 * product for product in range(1, 6)})
    assert found.remaining == ()
    assert [len(left) for _, left in found.if_dropped] == [1] * 5
    words = in_words(told(found))
    assert "Ingen av 5 kända produkter" in words["sv"]
    assert "vart och ett av K08, K16, K24, K32 och K40" in words["sv"]
    assert "None of 5 known products" in words["en"]


def test_where_each_fails_two_no_one_requirement_helps() -> None:
    both = KnockOut("LM", ("P1", "P2"), (("K1", ("P1", "P2")), ("K2", ("P1", "P2"))), (), (), ())
    assert "för sig" in in_swedish(told(both))


def test_with_two_left_or_one_known_nothing_is_asked() -> None:
    assert knock_out_findings(forecast(10, 3, {1: 4}), PLACE) == ()
    assert knock_out_findings(forecast(10, 1, {1: 4}), PLACE) == ()
