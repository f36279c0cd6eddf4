"""LOU 16:6 second paragraph: an order of priority only if weights are impossible.

Without a published reason the model is refused before anything is locked, absolute as it is; with
one it may be used, and the reason is locked with the criteria.
"""

from dataclasses import replace

import pytest

from builders import a_criterion, a_lot, an_award_rule, criteria_of, named
from in_words import in_swedish
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot
from vagval.files.lock_content import content_of
from vagval.steps.lot_models import lot_models


def lot_in_order(*, has_reason: bool) -> Lot:
    rule = an_award_rule("priority_order", {"order": "kvalitet price"}, ("drawing",))
    reason = named("Kriterierna kan inte vägas mot varandra.") if has_reason else None
    return a_lot("LM", a_criterion(), award=replace(rule, reason=reason))


def test_an_order_of_priority_without_a_reason_is_refused_with_the_paragraph_named() -> None:
    with pytest.raises(RuleError) as refused:
        lot_models(criteria_of(lots=(lot_in_order(has_reason=False),)))
    assert [each.code for each in refused.value.findings] == ["award-reason-missing"]
    assert "16 kap. 6 § andra stycket LOU" in in_swedish(*refused.value.findings)


def test_with_a_reason_it_may_be_used_and_the_reason_is_locked() -> None:
    criteria = criteria_of(lots=(lot_in_order(has_reason=True),))
    assert lot_models(criteria)["LM"].key == "priority_order"
    assert "Kriterierna kan inte vägas mot varandra." in str(content_of(criteria))
