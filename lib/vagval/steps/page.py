"""What a notebook shows: one call, one section (sida i en notebook)."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.errors import VagvalError
from vagval.files.workspace import find_workspace
from vagval.report.context import ReportContext
from vagval.report.finding_text import terminal_lines
from vagval.report.html import fragments
from vagval.report.wording import Wording
from vagval.steps.choices import audience_of, language_of, spoken_language
from vagval.steps.chosen_sections import chosen_sections
from vagval.steps.evaluate import evaluate
from vagval.steps.gathered import Gathered
from vagval.steps.read_once import admitted
from vagval.steps.report_context import report_context

if TYPE_CHECKING:
    from vagval.report.sections import Parts

WORKSPACE = "VAGVAL_WORKSPACE"
"""Environment variable: where the workspace is, if not above the current folder."""
REPORT_DATE = "VAGVAL_REPORT_DATE"
"""Environment variable: ISO date that overrides the record's."""


class PlainError(Exception):
    """A fault in the material, shown in plain words instead of a traceback."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines

    def _render_traceback_(self) -> list[str]:
        """Give IPython what to show in place of a traceback."""
        return list(self.lines)


class Shown:
    """A piece of a report that a notebook displays as HTML."""

    def __init__(self, html: str) -> None:
        self._html = html

    def _repr_html_(self) -> str:
        """Give Jupyter the HTML."""
        return self._html

    def __repr__(self) -> str:
        """Say nothing volatile where HTML cannot be shown."""
        return "vagval"


class Page:
    """An evaluation, opened for one notebook, in one language and for one audience."""

    def __init__(self, context: ReportContext) -> None:
        self.context = context
        self._gathered = Gathered(context)
        self._shown: Parts = ()

    def show(self, *sections: str) -> Shown:
        """Show sections of the report, in order.

        Parameters
        ----------
        sections
            Keys of sections, e.g. ``"award"``.
        """
        parts = chosen_sections(self._gathered, sections, self._shown)
        self._shown += parts
        return Shown(fragments(*parts))

    def show_for_lot(self, *sections: str) -> Shown:
        """Show sections in a report on one lot; a report on the whole leaves them to these."""
        return Shown("") if self.context.is_whole else self.show(*sections)


def open_page(  # noqa: PLR0913, PLR0917 - one for each parameter of a notebook
    procurement: str, lot: str, language: str, audience: str, seed: int | None, bid: str = ""
) -> Page:
    """Open a procurement for a notebook.

    Parameters
    ----------
    lot
        Key of the only lot; empty: all lots.
    language
        ``"sv"`` or ``"en"``; empty: the procurement's.
    audience
        One of ``domain.audience.AUDIENCES``.
    bid
        Key of the bid whose view it is, for the audience ``"bidder"``; else empty.
    seed
        Overrides the locked seed; None: the locked one.

    Raises
    ------
    PlainError
        If something must be corrected first; says what, where, and what to do.
    """
    stated = os.environ.get(REPORT_DATE, "")
    try:
        work = find_workspace(Path(os.environ.get(WORKSPACE, ".")))
        evaluation = evaluate(
            work, procurement, lot, date.fromisoformat(stated) if stated else None, admitted
        )
        context = report_context(
            evaluation,
            language_of(language, evaluation.criteria.procurement.language),
            audience_of(audience),
            seed,
            bid=bid,
            is_whole=not lot,
        )
    except VagvalError as error:
        wording = Wording(spoken_language(language))
        raise PlainError(terminal_lines(error.findings, wording)) from None
    return Page(context)
