"""The pages that are not of the sample: of other readers, letters, weights, of small cases."""

from collections.abc import Iterator
from pathlib import Path

from audience_case import KEY, audience_case
from build_criteria import a_procurement
from build_weighting import a_weighted_lot, who_divides
from every_page import shown
from report.evaluated import decided
from report.lettered import CANCELLATION, a_context
from vagval.domain.audience import Audience
from vagval.domain.bilingual import Language
from vagval.domain.letter import Letter
from vagval.domain.record import DecisionKind, RecordedDecision
from vagval.mcda.weights_of_people import weights_of_people
from vagval.report.html import fragments, page
from vagval.report.letters import LETTERS
from vagval.report.weights_page import weights_page
from vagval.report.wording import Wording
from vagval.steps.evaluate import evaluate
from vagval.steps.export_notebook import page_of
from vagval.steps.find_notebook import REPORT_NOTEBOOK
from vagval.steps.report_context import report_context

LOT = "LM"
AUDIENCES: tuple[tuple[Audience, str, str, tuple[str, ...]], ...] = (
    ("public", "", "", ("02_compliance", REPORT_NOTEBOOK)),
    ("public", "", LOT, (REPORT_NOTEBOOK,)),
    ("bidder", "alfa", LOT, (REPORT_NOTEBOOK,)),
    ("panel", "", "", ("01_check", "02_compliance", "03_scores")),
)
STAGES: tuple[RecordedDecision, ...] = (decided(DecisionKind.AWARD), CANCELLATION)


def other_pages(folder: Path, language: Language) -> Iterator[tuple[str, str]]:
    """Give the name and the HTML of each page: audiences, letters, how weights came about."""
    yield from of_audiences(folder, language)
    yield from of_letters(language)
    yield "weights", of_weights(language)


def of_audiences(folder: Path, language: Language) -> Iterator[tuple[str, str]]:
    """Give what is published, what a bidder is sent, and what the panel may read."""
    work = audience_case(folder)
    for audience, bid, lot, notebooks in AUDIENCES:
        evaluation = evaluate(work, KEY, lot)
        context = report_context(evaluation, language, audience, None, is_whole=not lot, bid=bid)
        for name in notebooks:
            yield f"{audience}-{name}-{lot}", shown(context, name)


def of_letters(language: Language) -> Iterator[tuple[str, str]]:
    """Give one letter of each kind; of notices, that to a bidder whose bid was rejected."""
    made = {
        kind.value: letter.document
        for stage in STAGES
        for kind, make in LETTERS.items()
        for letter in make(a_context(stage, language=language))
        if isinstance(letter, Letter)
    }
    for kind, document in made.items():
        body = fragments(*document.parts)
        yield kind, page(document.title, language, body, document.footer, is_brief=True)


def of_weights(language: Language) -> str:
    """Give the page on how two people weighed the criteria."""
    people = (who_divides("anna", 40, 27, 33), who_divides("bo", 20, 30, 50))
    lot = weights_of_people(a_weighted_lot(), people)
    assert lot is not None
    parts = weights_page(a_procurement(a_weighted_lot()), (lot,), Wording(language))
    return page_of(fragments(*parts), language, "")
