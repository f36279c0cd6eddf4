"""The head of every letter: whose case it is, to whom, and what it says in a sentence."""

from collections.abc import Iterable

from vagval.domain.document import Callout, Cover
from vagval.domain.errors import Finding
from vagval.domain.letter import LetterKind, LetterPart
from vagval.report.cell_words import NOTHING
from vagval.report.letter_context import LetterContext

Facts = tuple[tuple[str, str], ...]


def letter_head(  # noqa: PLR0913 - what a head states is told by name
    context: LetterContext,
    kind: LetterKind,
    lead: str,
    *,
    about: Facts = (),
    notices: Iterable[Callout] = (),
    answers: tuple[str, ...] = (),
    missing: tuple[Finding, ...] = (),
) -> LetterPart:
    """Make the head: authority, registry number, who answers questions, and what it is about.

    Parameters
    ----------
    about
        (name, value) of what this kind of letter states first, such as its recipient.
    answers
        Of the law's points, beside ``authority``, which every head answers.
    missing
        Of what ``about`` states.
    """
    facts = context.facts
    stated = {
        "registry_number": facts.registry_number,
        "contact": facts.contact,
        "address": facts.address,
    }
    text = context.text
    cover = Cover(
        title=text(f"letter-title-{kind.value}"),
        subtitle=text("letter-subtitle", procurement=context.procurement.name),
        language=context.report.language,
        lead=lead,
        facts=(
            (text("letter-fact-registry"), facts.registry_number or NOTHING),
            *about,
            (text("letter-fact-authority"), f"{context.procurement.buyer}\n{facts.address}"),
            (text("letter-fact-contact"), facts.contact or NOTHING),
        ),
        notices=(*_invented(context), *notices),
    )
    lacking = context.facts_missing("authority", "", stated)
    return LetterPart(cover, ("authority", *answers), (*lacking, *missing))


def _invented(context: LetterContext) -> tuple[Callout, ...]:
    if not context.procurement.is_invented:
        return ()
    return (Callout(context.text("label-invented"), context.text("notice-invented"), "warning"),)


def draft_notice(context: LetterContext) -> Callout:
    """Say that nothing is decided, and that the draft is secret until it is."""
    return Callout(context.text("letter-label-draft"), context.text("letter-draft"), "warning")


def secret_notice(context: LetterContext) -> Callout:
    """Say that the letter tells of bids, and who may read it until the award."""
    return Callout(context.text("label-secret"), context.text("letter-secret"), "warning")


def footer(context: LetterContext) -> str:
    """Say which laws a letter cites in short, and which locked criteria it rests on."""
    lock = context.evaluation.lock
    rests_on = context.text(
        "page-footer",
        procurement=context.procurement.name,
        buyer=context.procurement.buyer,
        version=lock.version,
        sha256=lock.content_sha256,
    )
    return f"{context.text('letter-laws')}\n{rests_on}"
