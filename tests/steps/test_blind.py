"""What an audience sees is the same, whatever stands in what it may not see."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

import audience_case
from audience_case import KEY, PRICES, QUANTITIES, RECORD
from vagval.domain.audience import Audience
from vagval.domain.evaluation import Evaluation
from vagval.report.audience_sections import WITHOUT_PRICES
from vagval.report.context import ReportContext
from vagval.report.masking import masked
from vagval.report.sections import SECTIONS
from vagval.steps.blind import blind
from vagval.steps.evaluate import evaluate
from vagval.steps.gathered import Gathered
from vagval.steps.report_context import report_context

MOVED = 3001
"""What is moved between two items of a bid, times their quantities: its sum stays."""


def evaluated(root: Path, patch: pytest.MonkeyPatch, **changed: object) -> Evaluation:
    """Evaluate the case, with its prices or its record changed."""
    for name, value in changed.items():
        patch.setattr(audience_case, name, value)
    work = audience_case.audience_case(root)
    patch.undo()
    return evaluate(work, KEY)


def rejected() -> object:
    """Give the record, with alfa's low price not accepted."""
    heads, row = RECORD["low_price"]
    at = heads.index("bedömning")
    return RECORD | {"low_price": (heads, (*row[:at], "underkänd", *row[at + 1 :]))}


def seen(evaluation: Evaluation, audience: Audience, bid: str = "") -> ReportContext:
    """Gather all that an audience's reports are told from."""
    context = report_context(evaluation, "sv", audience, None, is_whole=True, bid=bid)
    keys = WITHOUT_PRICES if audience == "panel" else SECTIONS
    return Gathered(context).seen_by(keys)


def test_evaluators_cannot_tell_a_bid_that_was_rejected_for_its_price(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accepted = evaluated(tmp_path / "one", monkeypatch)
    out = evaluated(tmp_path / "two", monkeypatch, RECORD=rejected())
    assert [each.bid for each in out.lots[0].scored.bids] == ["beta", "gamma"]
    assert seen(out, "panel") == seen(accepted, "panel")


def test_evaluators_see_the_same_whatever_bids_cost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dear = {bid: (10 * one, 3 * two) for bid, (one, two) in PRICES.items()} | {
        "beta": (Decimal(7), Decimal(5))
    }
    record = {stem: rows for stem, rows in RECORD.items() if stem != "corrections"}
    one = evaluated(tmp_path / "one", monkeypatch)
    two = evaluated(tmp_path / "two", monkeypatch, PRICES=dear, RECORD=record)
    assert one.lots[0].decision != two.lots[0].decision
    assert seen(one, "panel") == seen(two, "panel")


def test_a_rejected_bid_that_the_panel_never_scored_is_not_given_points(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = evaluated(tmp_path, monkeypatch, RECORD=rejected())
    material = replace(
        out.material,
        scores=tuple(each for each in out.material.scores if each.bid != "alfa"),
        consensus=tuple(each for each in out.material.consensus if each.bid != "alfa"),
    )
    told = blind(replace(out, material=material))
    assert [each.bid for each in told.lots[0].scored.bids] == ["beta", "gamma"]


@pytest.mark.slow
@pytest.mark.parametrize(("audience", "bid"), [("public", ""), ("bidder", "alfa")])
def test_outsiders_see_the_same_whatever_secret_unit_prices_make_up_a_sum(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, audience: Audience, bid: str
) -> None:
    first, second = PRICES["gamma"]
    many, more = QUANTITIES
    other = PRICES | {"gamma": (first + more * MOVED, second - many * MOVED)}
    one = evaluated(tmp_path / "one", monkeypatch)
    two = evaluated(tmp_path / "two", monkeypatch, PRICES=other)
    assert masked(seen(one, audience, bid)) == masked(seen(two, audience, bid))
    assert seen(one, "decision") != seen(two, "decision")
