"""Which products can exchange what is required (samverkan mellan produkter)."""

from collections import Counter

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.exchange import Exchange, Role
from vagval.domain.interoperability import ExchangeSide
from vagval.report.context import ReportContext
from vagval.report.figure_interoperability import interoperability_pictures
from vagval.report.interoperability_matrix import interoperability_tables
from vagval.report.interoperability_words import STATE_TONES, InteroperabilityReport

MOST_OF_A_LOT = 12
"""So many products of a lot still make a table; the pairs of more stand in ``result.json``."""


def interoperability_section(context: ReportContext) -> tuple[Section, ...]:
    """Put every two products together, then say exchange by exchange who can do what.

    A report on one lot has no such section: an exchange has two.
    """
    report, evaluation = InteroperabilityReport(context), context.evaluation
    is_whole = len(evaluation.lots) == len(evaluation.criteria.procurement.lots)
    if not report.found.exchanges or not is_whole:
        return ()
    whole = Section(
        "interoperability",
        report.text("section-interoperability"),
        (
            Paragraph(report.text("section-interoperability-intro")),
            Paragraph(report.text("interoperability-states")),
            *_matrix(report),
        ),
    )
    return (whole, *(_exchange(report, each) for each in report.found.exchanges))


def _matrix(report: InteroperabilityReport) -> tuple[Block, ...]:
    products = report.found.products
    if not any(pair.exchanges for pair in report.found.pairs()):
        return (Paragraph(report.text("interoperability-no-pairs")),)
    if max(Counter(each.lot for each in products).values()) > MOST_OF_A_LOT:
        return (Paragraph(report.text("interoperability-many", count=len(products))),)
    return (
        *interoperability_pictures(report),
        Paragraph(report.text("interoperability-reading")),
        *interoperability_tables(report),
    )


def _exchange(report: InteroperabilityReport, exchange: Exchange) -> Section:
    sides = tuple(side for role in Role for side in report.found.sides_of(exchange.id, role))
    table = (_table(report, exchange, sides),) if sides else ()
    return Section(
        f"interoperability-{exchange.id}",
        report.context.name(exchange.name),
        (Paragraph(report.asked_for(exchange)), *table),
        level=3,
    )


def _table(
    report: InteroperabilityReport, exchange: Exchange, sides: tuple[ExchangeSide, ...]
) -> Table:
    heads = ("column-product", "column-side", "column-status", "column-grounds")
    return Table(
        f"table-interoperability-{exchange.id}",
        report.text("interoperability-sides", name=exchange.name),
        tuple(Head(report.text(code)) for code in heads),
        tuple(
            (
                Cell(report.numbered(side.product)),
                Cell(report.text(f"exchange-role-{side.role.value}")),
                Cell(report.state(side.state), STATE_TONES[side.state]),
                Cell(report.grounds(side)),
            )
            for side in sides
        ),
    )
