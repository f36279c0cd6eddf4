"""Print sections of a report in the terminal."""

import shutil

import click

from vagval.domain.bilingual import Language
from vagval.domain.evaluation import Evaluation
from vagval.report.plain_text import plain
from vagval.report.sections import SECTIONS
from vagval.steps.report_context import report_context, with_second_opinions

TAKES_SECONDS = frozenset({"second-opinion"})


def show_sections(evaluation: Evaluation, language: Language, keys: tuple[str, ...]) -> None:
    """Print sections as plain text, as wide as the terminal."""
    context = report_context(evaluation, language, "audit", None, is_whole=False)
    if TAKES_SECONDS.intersection(keys):
        context = with_second_opinions(context)
    width = shutil.get_terminal_size((100, 40)).columns
    sections = tuple(part for key in keys for part in SECTIONS[key](context))
    click.echo(plain(sections, width))
