"""What the laboratory's notebook shows: one call, one section (sida i modellprovet)."""

import os
from datetime import date
from pathlib import Path

from vagval.domain.errors import VagvalError
from vagval.files.read_language import read_language
from vagval.files.workspace import find_workspace
from vagval.report.finding_text import terminal_lines
from vagval.report.html import fragments
from vagval.report.lab_context import LabContext
from vagval.report.lab_sections import LAB_SECTIONS
from vagval.report.wording import Wording
from vagval.steps.choices import language_of, spoken_language
from vagval.steps.lab_request import LabRequest
from vagval.steps.lab_telling import lab_context
from vagval.steps.page import REPORT_DATE, WORKSPACE, PlainError, Shown
from vagval.steps.try_models import try_models


class LabPage:
    """What was found about a procurement's models, opened for the notebook, in one language."""

    def __init__(self, context: LabContext) -> None:
        self.context = context

    def show(self, *sections: str) -> Shown:
        """Show sections of the laboratory's report, in order.

        Parameters
        ----------
        sections
            Keys of sections, e.g. ``"lab-class"``.
        """
        parts = (part for key in sections for part in LAB_SECTIONS[key](self.context))
        return Shown(fragments(*parts))


def open_lab(  # noqa: PLR0913, PLR0917 - the notebook's parameters, in their order
    procurement: str, lot: str, language: str, products: str, tenders: int, seed: int | None
) -> LabPage:
    """Try a procurement's award models for the notebook. No bid of it is read.

    Parameters
    ----------
    lot
        Key of the only lot; empty: all lots.
    language
        ``"sv"`` or ``"en"``; empty: the procurement's.
    products
        File or folder of known products, from the workspace; empty: those beside the bids.
    tenders
        How many tenders are simulated.
    seed
        Overrides the procurement's; None: the procurement's.

    Raises
    ------
    PlainError
        If something must be corrected first; says what, where, and what to do.
    """
    stated = os.environ.get(REPORT_DATE, "")
    try:
        work = find_workspace(Path(os.environ.get(WORKSPACE, ".")))
        request = LabRequest(
            procurement=procurement,
            lot=lot,
            language=language_of(language, read_language(work, procurement) or "sv"),
            products=Path(products) if products else None,
            tenders=tenders,
            seed=seed,
            report_date=date.fromisoformat(stated) if stated else None,
        )
        context = lab_context(work, try_models(work, request), request)
    except VagvalError as error:
        wording = Wording(spoken_language(language))
        raise PlainError(terminal_lines(error.findings, wording)) from None
    return LabPage(context)
