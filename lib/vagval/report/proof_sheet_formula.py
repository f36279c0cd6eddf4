"""The model in words as the documents state it, its formula, and every term (formeln)."""

from vagval.domain.document import Block, Cell, Head, Paragraph, Steps, Table
from vagval.domain.expression import (
    Expression,
    Logarithm,
    OfAll,
    Own,
    Parameter,
    PlaceAmong,
    Power,
    walk,
)
from vagval.report.expression_text import formula_text
from vagval.report.lab_report import LabReport
from vagval.report.model_words import constants_told, document_text, formula_lines
from vagval.report.sentence_case import upper_first

SIGNS: tuple[tuple[type[Expression], str], ...] = (
    (Power, "proof-sign-power"),
    (Logarithm, "proof-sign-logarithm"),
)
"""Signs that not everybody knows, with the messages that explain them."""


def formula_blocks(report: LabReport) -> tuple[Block, ...]:
    """State the model, write its formula line by line, and explain each term with its value."""
    test, wording = report.test, report.context.wording
    formula = test.formula
    stated = document_text(formula.key, formula.parameters, test.constants, wording)
    blocks: list[Block] = [
        *(Paragraph(part) for part in stated.splitlines() if part.strip()),
        Steps(report.text("proof-formula-lines"), _lines(report)),
    ]
    rows = _legend(report)
    if rows:
        heads = ("proof-column-term", "proof-column-means", "column-value")
        table = Table(
            report.key("table-terms"),
            report.text("proof-terms"),
            tuple(Head(report.text(code)) for code in heads),
            rows,
        )
        blocks.append(table)
    return tuple(blocks)


def _lines(report: LabReport) -> tuple[str, ...]:
    """Write the formula; a model that looks at criteria one by one says so in its own words."""
    own = f"proof-lines-{report.test.formula.key}"
    if report.context.wording.has(own):
        return tuple(report.text(own).splitlines())
    if order := _order(report):
        return order
    written = formula_lines(report.test.formula, report.test.constants, report.context.wording)
    return tuple(upper_first(line) for line in written)


def _order(report: LabReport) -> tuple[str, ...]:
    """Write a published order of priority, which names the criteria themselves."""
    stated = next((lot for lot in report.lots if "order" in lot.award.parameters), None)
    if stated is None:
        return ()
    lines = []
    for number, word in enumerate(str(stated.award.parameters["order"]).split()):
        node = stated.tree.get(word)
        what = report.context.name(node.name) if node else report.text("term-price")
        lines.append(report.text("proof-order-next" if number else "proof-order-first", what=what))
    return tuple(lines)


def _legend(report: LabReport) -> tuple[tuple[Cell, ...], ...]:
    """Explain what is read from a bid, taken from all of them, or settled beforehand."""
    own = f"proof-lines-{report.test.formula.key}"
    price = _row(report, report.text("term-price"), "proof-price")
    if report.context.wording.has(own) or _order(report):
        return (price,)
    every = _terms(report)
    return (
        *((price,) if Own("price") in every else ()),
        *((_row(report, report.text("term-quality"), "proof-quality-term"),)
          if Own("quality") in every else ()),
        *(_row(report, _name(report, each), "proof-from-all")
          for each in every if isinstance(each, OfAll | PlaceAmong)),
        *_constants(report, every),
        *_signs(report, every),
    )  # fmt: skip


def _terms(report: LabReport) -> tuple[Expression, ...]:
    """Give every part of the formula once, in the order it is computed."""
    formula = report.test.formula
    parts = (part for each in (formula.figure, *formula.order) for part in walk(each))
    return tuple(dict.fromkeys(parts))


def _constants(report: LabReport, every: tuple[Expression, ...]) -> tuple[tuple[Cell, ...], ...]:
    """List the constants; what was chosen in words is already in the formula."""
    formula, constants = report.test.formula, report.test.constants
    told = constants_told(formula.parameters, constants, report.context.wording)
    chosen = {each.name for each in formula.parameters if each.choices}
    used = (each.name for each in every if isinstance(each, Parameter))
    return tuple(
        (
            Cell(upper_first(report.text(f"parameter-{name}"))),
            Cell(report.text("proof-settled")),
            Cell(told[name]),
        )
        for name in used
        if name not in chosen and name != "decimals"
    )


def _signs(report: LabReport, every: tuple[Expression, ...]) -> tuple[tuple[Cell, ...], ...]:
    kinds, sign = {type(each) for each in every}, report.text("proof-sign")
    return tuple(
        (Cell(report.text(f"{code}.sign")), Cell(report.text(code)), Cell(sign))
        for kind, code in SIGNS
        if kind in kinds
    )


def _row(report: LabReport, term: str, means: str) -> tuple[Cell, ...]:
    value = report.text("proof-of-bid" if means != "proof-from-all" else "proof-of-all")
    return (Cell(upper_first(term)), Cell(report.text(means)), Cell(value))


def _name(report: LabReport, each: Expression) -> str:
    return formula_text(each, {}, report.context.wording)
