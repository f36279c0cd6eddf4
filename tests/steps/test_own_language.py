"""What people wrote in Swedish is read by a Swedish voice, also in an English page."""

from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from hostile_workspace import FORMULAS, hostile_workspace
from one_lot import KEY
from vagval.domain.bilingual import Language
from vagval.domain.document import Document
from vagval.domain.letter import Letter
from vagval.files.workspace import Workspace
from vagval.report.html import fragments, page
from vagval.report.sections import SECTIONS
from vagval.steps.chosen_sections import chosen_sections
from vagval.steps.evaluate import evaluate
from vagval.steps.gathered import ADDED, Gathered
from vagval.steps.letters import LettersRequest, letter_context, letters_of
from vagval.steps.report_context import report_context

pytestmark = pytest.mark.slow

WRITTEN = "Sju sjösjuka sjömän sköttes av sköna sjuksköterskor"
SENTINEL = "sjuksköterskor"
TEXTS = frozenset(
    {WRITTEN, *(each + WRITTEN for each in FORMULAS[:2]), "; ".join((*FORMULAS, WRITTEN))}
)
VOID = frozenset({"br", "img", "link", "meta", "wbr", "hr", "col", "input"})


class Spoken(HTMLParser):
    """Gives every text of a page with the language that a voice reads it in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._languages = [""]
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self._languages.append(dict(attrs).get("lang") or self._languages[-1])

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self._languages.pop()

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.found.append((self._languages[-1], data.strip()))


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return hostile_workspace(tmp_path_factory.mktemp("own"), "Namn", WRITTEN, WRITTEN)


def report(work: Workspace, language: Language, written: Language = "sv") -> str:
    """Give a page of every section, for those who see everything; simulations quote nobody.

    Parameters
    ----------
    written
        The language of the procurement, as if its people had written in it.
    """
    evaluation = evaluate(work, KEY)
    criteria = evaluation.criteria
    procurement = replace(criteria.procurement, language=written)
    evaluation = replace(evaluation, criteria=replace(criteria, procurement=procurement))
    context = report_context(evaluation, language, "audit", None, is_whole=False)
    simulated = frozenset[str]().union(*(needs for needs, _ in ADDED.values()))
    keys = (key for key in SECTIONS if key not in simulated)
    return page("Prov", language, fragments(*chosen_sections(Gathered(context), keys)))


def letters(work: Workspace, language: Language) -> Iterator[Document]:
    """Give every letter that there is occasion for."""
    request = LettersRequest(KEY, language)
    found = letters_of(letter_context(work, request), request)
    return (each.document for each in found if isinstance(each, Letter))


def pages(work: Workspace, language: Language) -> list[str]:
    told = [page(each.title, language, fragments(*each.parts)) for each in letters(work, language)]
    return [report(work, language), *told]


def test_a_swedish_page_of_an_english_procurement_tells_what_is_english(work: Workspace) -> None:
    told = Spoken(report(work, "sv", written="en").replace("<wbr>", "")).found
    english = [text for language, text in told if language == "en"]
    assert [text for language, text in told if language != "en" and SENTINEL in text] == []
    assert {text for text in english if text not in TEXTS} == set()
    assert len(english) > 15


def test_each_text_that_people_wrote_is_in_its_language_and_nothing_else_is(
    work: Workspace,
) -> None:
    told = [each for html in pages(work, "en") for each in Spoken(html.replace("<wbr>", "")).found]
    swedish = [text for language, text in told if language == "sv"]
    assert [text for language, text in told if language != "sv" and SENTINEL in text] == []
    assert {text for text in swedish if text not in TEXTS} == set()
    assert len(swedish) > 30


def test_a_page_in_the_language_of_its_material_marks_nothing(work: Workspace) -> None:
    for html in pages(work, "sv"):
        assert html.count("lang=") == 1
        assert SENTINEL in html or "Namn" in html
