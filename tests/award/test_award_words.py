"""Every finding, step and promise of the award path has its words in both languages."""

import re
from pathlib import Path

import pytest

import vagval.award
import vagval.mcda
import vagval.robustness
from builders import (
    a_criterion,
    a_lot,
    a_price_leaf,
    a_scored_bid,
    an_award_rule,
)
from vagval.award.award_models import AWARD_MODELS, award_model
from vagval.award.lawful import unlawful
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot
from vagval.report.finding_text import describe
from vagval.report.wording import Wording

ROOMS = (vagval.award, vagval.mcda, vagval.robustness)
CODE = re.compile(
    r'"((?:award|tie-break|price|provisional|unknown|no|drawings|matrix|step|promise|source)'
    r'-[a-z0-9-]+)"'
)
NOT_A_MESSAGE = {"no-cost", "price-points", "price-zero", "source-read"}
"""Names of a reason, a line, a situation and a status, which have words of their own kind."""


PLAIN_SIGNS = str.maketrans(
    {"\N{NO-BREAK SPACE}": " ", "\N{MULTIPLICATION SIGN}": "*", "\N{MINUS SIGN}": "-"}
)


def plainly(text: str) -> str:
    """Write a line with the signs of a keyboard."""
    return text.translate(PLAIN_SIGNS)


def written_codes() -> set[str]:
    """Find the codes as they stand in the source, so that none is forgotten here."""
    texts = (
        path.read_text(encoding="utf-8")
        for room in ROOMS
        for folder in room.__path__
        for path in sorted(Path(folder).glob("*.py"))
    )
    return {code for text in texts for code in CODE.findall(text)} - NOT_A_MESSAGE


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(written_codes()))
def test_every_code_has_words(code: str, language: Language) -> None:
    wording = Wording(language)
    assert wording.has(code)
    if not code.startswith(("step-", "promise-", "source-")):
        assert wording.has(f"{code}.do"), "a finding says what to do"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", sorted(AWARD_MODELS))
def test_every_model_is_named_and_explained(model: str, language: Language) -> None:
    wording = Wording(language)
    assert all(wording.text(f"model-{model}{part}") for part in ("", ".how", ".figure", ".wins"))


def clipped_lot() -> Lot:
    parameters = {"full_points": "100", "price_full": "700000", "price_zero": "3000000"}
    rule = an_award_rule("weighted_points", {**parameters, "outside": "clip"})
    return a_lot("LM", a_criterion(weight="0.45"), a_price_leaf("0.55"), award=rule)


def test_the_price_floor_is_explained_with_its_numbers() -> None:
    lot = clipped_lot()
    text = describe(unlawful(award_model(lot), lot)[0], Wording("sv"))
    assert plainly(text.what) == (
        "Prisskalan slutar räkna vid 700 000 kr: ett anbud på 350 000 kr får 55 poäng och ett på "
        "700 000 kr får 55. Ett lägre pris ger alltså inte fler poäng. En sådan modell är "
        "otillåten (HFD 2022 ref. 41)."
    )


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "sv",
            [
                "Kvalitet: 3 poäng är andelen 3/5 av skalan. 45 % * 3/5 * 100 ger 27 poäng.",
                "Utvärderat pris: 1 850 000 kr.",
                (
                    "Pris: 55 % * (3 000 000 - 1 850 000) / (3 000 000 - 700 000) * 100"
                    " ger 27,5 poäng."
                ),
                "Summa: 54,5 poäng.",
            ],
        ),
        (
            "en",
            [
                "Kvalitet: 3 points are 3/5 of the scale. 45% * 3/5 * 100 gives 27 points.",
                "Evaluated price: SEK 1,850,000.",
                (
                    "Pris: 55% * (3,000,000 - 1,850,000) / (3,000,000 - 700,000) * 100"
                    " gives 27.5 points."
                ),
                "Sum: 54.5 points.",
            ],
        ),
    ],
)
def test_a_calculation_reads_as_a_person_would_write_it(
    language: Language, lines: list[str]
) -> None:
    bid = a_scored_bid(price=1_850_000, points={"kvalitet": 3})
    steps = award_model(clipped_lot()).assess_all((bid,))[0].steps
    wording = Wording(language)
    assert [plainly(wording.of(step)) for step in steps] == lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_of_a_bad_rule_can_be_told(language: Language) -> None:
    bad = an_award_rule(
        "weighted_points",
        {"full_points": "0", "price_ful": "1", "price_zero": "-1", "outside": "klipp"},
        ("lowest", "drawing", "drawing", "highest:kvalite"),
    )
    lot = a_lot("LM", a_criterion(weight="-1"), a_criterion("stod"), award=bad)

    with pytest.raises(RuleError) as stop:
        award_model(lot)

    told = [describe(fault, Wording(language)) for fault in stop.value.findings]
    assert len(told) == 11
    assert all(text.what and text.do for text in told)
