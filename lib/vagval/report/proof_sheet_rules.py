"""Rounding, equal results, least levels, and what quality is worth (regler i övrigt)."""

from vagval.domain.document import Block, Bullets, Paragraph
from vagval.domain.expression import Parameter, Rounded, walk
from vagval.report.lab_report import LabReport
from vagval.report.lab_worth import worth_blocks as lab_worth_blocks
from vagval.report.tie_break_text import rule_name


def rule_blocks(report: LabReport) -> tuple[Block, ...]:
    """Say how it is rounded, what separates equal bids in order, and who is set aside."""
    return (
        Paragraph(_rounding(report)),
        *_tie_breaks(report),
        Paragraph(_least_levels(report)),
    )


def worth_blocks(report: LabReport) -> tuple[Block, ...]:
    """Tell what one hundredth of quality is worth, as the laboratory found it."""
    return (Paragraph(report.text("section-lab-worth-intro")), *lab_worth_blocks(report))


def _rounding(report: LabReport) -> str:
    rounds = any(
        isinstance(part, Rounded)
        for each in (report.test.formula.figure, *report.test.formula.order)
        for part in walk(each)
    )
    decimals = report.test.constants.get(Parameter("decimals").name)
    if rounds and decimals is not None:
        return report.text("proof-rounded", decimals=decimals)
    return report.text("proof-exact")


def _tie_breaks(report: LabReport) -> tuple[Block, ...]:
    """List the published rules in order; lots with other rules are told apart."""
    together: dict[tuple[str, ...], list[str]] = {}
    for lot in report.lots:
        rules = tuple(rule_name(lot, rule, report.context.wording) for rule in lot.award.tie_break)
        together.setdefault(rules, []).append(lot.id)
    blocks: list[Block] = []
    for rules, lots in together.items():
        if len(together) > 1:
            names = report.context.lot_names(tuple(lots))
            blocks.append(Paragraph(report.text("proof-ties-of-lots", lots=names)))
        if rules:
            blocks.append(Paragraph(report.text("proof-ties")))
            blocks.append(Bullets(rules, is_numbered=True))
        else:
            blocks.append(Paragraph(report.text("proof-no-ties")))
    return tuple(blocks)


def _least_levels(report: LabReport) -> str:
    has_any = any(node.threshold is not None for lot in report.lots for node in lot.tree.criteria)
    return report.text("proof-least" if has_any else "proof-no-least")
