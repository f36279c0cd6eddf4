"""What an item asks for is said in words of its own, whichever of the choices it names."""

from itertools import product

import pytest

from evidence_case import an_item
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.standard_kinds import STANDARD_KINDS
from vagval.domain.standard_rule import Rule
from vagval.report.item_text import item_text
from vagval.report.wording import Wording

KINDS = ("sbom", "openapi", "accessibility-report", "dpia")
RULES = [
    (kind, rule)
    for kind in KINDS
    for rule in STANDARD_KINDS[kind]
    if rule.values and all(value.kind == "choice" for value in rule.values)
]


@pytest.mark.parametrize(("kind", "rule"), RULES, ids=[f"{k}-{r.name}" for k, r in RULES])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_choices_are_asked_for_in_the_same_words(
    kind: str, rule: Rule, language: Language
) -> None:
    asked = [
        item_text(
            an_item(rule.name, **dict(zip((v.name for v in rule.values), chosen, strict=True))),
            kind,
            Wording(language),
        )
        for chosen in product(*(value.choices for value in rule.values))
    ]
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize(
    ("most", "said"),
    [(0, "inget svar är"), (1, "högst ett svar är"), (2, "högst 2 svar är")],
)
def test_a_chapter_says_how_many_answers_may_fall_short(most: int, said: str) -> None:
    item = an_item(
        "chapter", chapter="success_criteria_level_aa", criteria=20, most_unsupported=most
    )
    words = item_text(item, "accessibility-report", Wording("sv"))
    assert "WCAG nivå AA" in words
    assert said in words.replace("\N{NO-BREAK SPACE}", " ")
