"""Every award model's evaluation can be told whole, in both languages."""

import pytest

from report.evaluated import parts, rows, said, table, words
from report.every_model import under
from vagval.award.award_models import AWARD_MODELS
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import Section, Steps
from vagval.report.check_page import check_page
from vagval.report.html import fragments, page

pytestmark = pytest.mark.slow

DEPENDING = ("report-cover", "scores", "award", "steps", "outcomes", "robustness")
"""Sections that say something about the model or its figures."""


@pytest.mark.parametrize("key", AWARD_MODELS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_depends_on_the_model_may_be_handed_out(language: Language, key: str) -> None:
    told_of_it = parts(under(key, language), *DEPENDING)
    assert check_page(page("Rapport", language, fragments(*told_of_it))) == ()
    assert "None" not in words(told_of_it)


@pytest.mark.parametrize("key", AWARD_MODELS)
def test_every_bid_has_a_place_a_figure_and_its_calculation(key: str) -> None:
    context = under(key)
    ranking = context.evaluation.lots[0].decision.ranking
    found = table(context, "award", "ranking")
    assert [row[0] for row in rows(found)] == [
        {"alfa": "Alfa AB", "beta": "Beta AB", "gamma": "Gamma AB"}[each.bid.bid]
        for each in ranking
    ]
    steps = [
        block
        for part in parts(context, "steps")
        if isinstance(part, Section)
        for block in part.blocks
        if isinstance(block, Steps)
    ]
    assert len(steps) == len(ranking) == 3
    assert all(block.lines for block in steps)


@pytest.mark.parametrize("key", AWARD_MODELS)
def test_no_two_different_figures_read_alike(key: str) -> None:
    context = under(key)
    figures = [each.assessment.figure for each in context.evaluation.lots[0].decision.ranking]
    found = table(context, "award", "ranking")
    column = [head.text for head in found.heads].index(
        next(h.text for h in found.heads if h.text.startswith(name_of_figure(key)))
    )
    written = [row[column] for row in rows(found)]
    assert len(set(written)) == len(set(figures))


def name_of_figure(key: str) -> str:
    return under(key).wording.text(f"model-{key}.figure")


def test_where_more_than_the_figure_decides_no_distance_is_shown() -> None:
    heads = [head.text for head in table(under("quality_corridor"), "award", "ranking").heads]
    assert heads == ["Anbud", "Plats", "Utvärderat pris", "Kvalitet",
                     "Kvalitet per krona, tusendelar"]  # fmt: skip
    told_of_it = said(under("quality_corridor"), "award", "robustness")
    assert "som först i den ordning som modellen ger" in told_of_it
    assert "i den ordning som modellen ger." in told_of_it


def test_a_formula_of_points_shows_what_price_and_quality_gave() -> None:
    context = under("lowest_price_ratio")
    assert rows(table(context, "award", "ranking"))[0] == [
        "Gamma AB", "1", "130 kr", "100 %", "≈ 84,615385 (1 100/13)", "–",
    ]  # fmt: skip
