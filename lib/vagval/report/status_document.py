"""The regional report as a document, in the form that decision makers know (regional rapport)."""

from dataclasses import replace

from vagval.domain.document import Block, Bullets, Cover, Document, Paragraph, Picture, Section
from vagval.report.harmless_document import harmless_document
from vagval.report.status_context import StatusContext
from vagval.report.status_costs import costs_section
from vagval.report.status_cover import status_cover, status_title
from vagval.report.status_decisions import decisions_section
from vagval.report.status_figure import status_pixels
from vagval.report.status_modules import modules_section
from vagval.report.status_next import next_section
from vagval.report.status_risks import risks_section

NAME = "regional_report"


def status_document(context: StatusContext) -> Document:
    """Put the report together, in the order of a region's monthly situation report.

    References
    ----------
    The form is that of two reports of a Swedish region, compiled 2025-05-27 and 2026-02-26: the
    situation in brief, the communication, the operation's comment, measures, spokespersons, about.
    """
    parts: tuple[Cover | Section | None, ...] = (
        status_cover(context),
        _people(context, "summary", context.people.summary),
        decisions_section(context),
        modules_section(context),
        costs_section(context),
        risks_section(context),
        _people(context, "communication", context.people.communication),
        _people(context, "comment", context.people.comment),
        _people(context, "measures", context.people.measures),
        next_section(context),
        _people(context, "about", context.people.about),
        _people(context, "spokespersons", context.people.spokespersons),
        _about_report(context),
    )
    return Document(
        name=NAME,
        language=context.language,
        title=status_title(context),
        parts=tuple(part for part in parts if part is not None),
    )


def editable(document: Document, context: StatusContext) -> Document:
    """Give the report for a word processor: the figure as pixels, and every text harmless.

    What is rendered as a page is made harmless there, but not here.
    """
    parts = (
        replace(part, blocks=tuple(_with_pixels(each, context) for each in part.blocks))
        if isinstance(part, Section)
        else part
        for part in document.parts
    )
    return harmless_document(replace(document, parts=tuple(parts)))


def _with_pixels(block: Block, context: StatusContext) -> Block:
    return replace(block, png=status_pixels(context)) if isinstance(block, Picture) else block


def _people(context: StatusContext, part: str, lines: tuple[str, ...]) -> Section | None:
    """Give what people wrote under its heading; nothing where nobody wrote."""
    if not lines:
        return None
    title = context.text(f"status-section-{part}", subject=context.people.subject)
    return Section(part, title, (Bullets(lines),))


def _about_report(context: StatusContext) -> Section:
    people = context.people
    return Section(
        "about-report",
        context.text("status-section-about-report", subject=people.subject),
        (
            Paragraph(
                context.text(
                    "status-compiled-by", by=people.compiled_by, behalf=people.on_behalf_of
                )
            ),
            Paragraph(context.text("status-purpose", on=context.situation.on)),
        ),
    )
