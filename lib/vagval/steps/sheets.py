"""Make blank answers, prices, evidence and score sheets, and a bid's settings (blanketter)."""

from pathlib import Path

import click

from vagval.domain.bilingual import Language
from vagval.domain.criterion import PointSource
from vagval.domain.procurement import Criteria, PanelRule
from vagval.domain.workbook import Workbook
from vagval.files.bid_templates import bid_templates
from vagval.files.folder import folder_names
from vagval.files.open_lock import open_lock
from vagval.files.output_folder import whole_or_nothing
from vagval.files.read_criteria import read_criteria
from vagval.files.read_material import read_material
from vagval.files.workspace import Workspace
from vagval.files.write_text import write_text
from vagval.files.write_workbook import write_workbook
from vagval.report.answer_form import answer_form
from vagval.report.consensus_form import consensus_form
from vagval.report.panel_form import panel_form
from vagval.report.price_form import price_form
from vagval.report.wording import Wording
from vagval.steps.evidence_forms import evidence_texts, evidence_workbooks
from vagval.steps.open_work import open_work


def sheets(workspace: Path, procurement: str, language: str, into: Path | None) -> int:
    """Write the forms into a folder, whole or not at all, and say where.

    Returns
    -------
    int
        Exit code.
    """
    work, chosen = open_work(workspace, procurement, language)
    criteria = read_criteria(work, procurement)
    forms = {
        **bidder_forms(criteria, chosen),
        **evidence_workbooks(criteria, chosen),
        **panel_forms(work, criteria, chosen),
    }
    templates = {**bid_templates(criteria, chosen), **evidence_texts(criteria, chosen)}
    target = into or work.outputs(procurement) / f"sheets-{chosen}"
    with whole_or_nothing(target) as folder:
        for name, form in forms.items():
            write_workbook(folder / name, form)
        for name, text in templates.items():
            write_text(folder / name, text)
    wording = Wording(chosen)
    click.echo(wording.text("sheets-made", folder=work.relative(target)))
    for name in (*forms, *templates):
        click.echo(f"  {name}")
    click.echo(wording.text("sheets-copy"))
    if has_panel(criteria) and not has_bids(work, procurement):
        click.echo(wording.text("sheets-panel-later"))
    return 0


def bidder_forms(criteria: Criteria, language: Language) -> dict[str, Workbook]:
    """Make the forms that bidders fill in: for all lots together, and for each lot."""
    lots = tuple(lot.id for lot in criteria.procurement.lots)
    priced = tuple(lot for lot in lots if criteria.price_items_of(lot))
    forms = {"answers.xlsx": answer_form(criteria, lots, language)}
    forms |= {f"answers-{lot}.xlsx": answer_form(criteria, (lot,), language) for lot in lots}
    if priced:
        forms["prices.xlsx"] = price_form(criteria, priced, language)
    forms |= {f"prices-{lot}.xlsx": price_form(criteria, (lot,), language) for lot in priced}
    return forms


def has_bids(work: Workspace, procurement: str) -> bool:
    """Tell whether the criteria are locked and there is a bid to read."""
    is_locked = work.lock_file(procurement).is_file()
    return is_locked and bool(folder_names(work.bids(procurement)))


def has_panel(criteria: Criteria) -> bool:
    """Tell whether there is anything for evaluators to score."""
    leaves = (leaf for lot in criteria.procurement.lots for leaf in lot.tree.leaves)
    return any(leaf.source is PointSource.PANEL for leaf in leaves)


def panel_forms(work: Workspace, criteria: Criteria, language: Language) -> dict[str, Workbook]:
    """Make one form for each evaluator and one for the consensus, once bids can be read."""
    if not has_panel(criteria) or not has_bids(work, criteria.procurement.id):
        return {}
    lock = open_lock(work, criteria)
    material, _ = read_material(work, criteria, lock)
    bids = tuple((bid.id, bid.vendor, bid.lots) for bid in material.bids)
    forms = {
        f"panel/{each.id}.xlsx": panel_form(criteria, each, bids, language)
        for each in material.evaluators
    }
    if criteria.procurement.panel_rule is PanelRule.CONSENSUS:
        forms["panel/_consensus.xlsx"] = consensus_form(criteria, bids, language)
    return forms
