"""The panel's blank sheet: all bids together, nobody's points in sight."""

from pathlib import Path

import pytest

from builders import a_criterion, a_lot, a_price_leaf, criteria_of
from report.read_back import check_notes_fit, explained, read_back
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.report.consensus_form import consensus_form
from vagval.report.score_form import BidHead

BIDS: tuple[BidHead, ...] = (("beta", "Beta AB", ("LM",)), ("alfa", "Alfa AB", ("LM", "PV")))
TREE = (a_criterion("flode", weight="0.6"), a_price_leaf("0.4"))
CRITERIA = criteria_of(lots=(a_lot("LM", *TREE, award="weighted_points"), a_lot("PV")))


def test_every_bid_stands_under_every_criterion_of_the_panel(tmp_path: Path) -> None:
    lm, pv = read_back(tmp_path, consensus_form(CRITERIA, BIDS, "sv"))
    assert lm.header[-4:] == ("poäng", "motivering", "bevis", "avvikande")
    assert [(row.values[1], row.values[3]) for row in lm.rows] == [
        ("flode", "alfa"),
        ("flode", "beta"),
    ]
    assert [row.values[3] for row in pv.rows] == ["alfa"]


def test_nothing_is_filled_in() -> None:
    for sheet in consensus_form(CRITERIA, BIDS, "en").sheets[1:]:
        assert all(row[5:] == (None, None, None, None) for row in sheet.rows)
        assert [c.key for c in sheet.columns if c.is_input] == [
            "points",
            "reason",
            "evidence",
            "dissent",
        ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_are_whole(language: Language) -> None:
    check_notes_fit(consensus_form(CRITERIA, BIDS, language))


def test_the_explanation_asks_for_a_longer_reason() -> None:
    assert "motivering på minst 20 tecken" in explained(consensus_form(CRITERIA, BIDS, "sv"))
