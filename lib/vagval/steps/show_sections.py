"""Print sections of a report in the terminal."""

import shutil

import click

from vagval.domain.audience import Audience
from vagval.domain.bilingual import Language
from vagval.domain.evaluation import Evaluation
from vagval.report.plain_text import plain
from vagval.steps.chosen_sections import chosen_sections
from vagval.steps.gathered import Gathered
from vagval.steps.report_context import report_context


def show_sections(
    evaluation: Evaluation,
    language: Language,
    keys: tuple[str, ...],
    audience: Audience = "decision",
    bid: str = "",
) -> None:
    """Print sections as plain text, as wide as the terminal, as the audience may see them.

    Raises
    ------
    UsageError
        If the audience is outside the authority and no award decision is on record (OSL 19:3).
    """
    context = report_context(evaluation, language, audience, None, is_whole=False, bid=bid)
    width = shutil.get_terminal_size((100, 40)).columns
    click.echo(plain(chosen_sections(Gathered(context), keys), width))
