"""Print what was made for a person or for a program (utskrift)."""

import shutil

import click

from vagval.domain.document import Section
from vagval.report.plain_text import plain


def tell_page(sections: tuple[Section, ...]) -> None:
    """Print sections as plain text, as wide as the terminal."""
    click.echo(plain(sections, shutil.get_terminal_size((100, 40)).columns).rstrip("\n"))


def tell_json(text: str) -> None:
    """Print JSON as it is."""
    click.echo(text.rstrip("\n"))
