"""Everything about one model, before it is used (en modell i sin helhet)."""

from vagval.domain.document import (
    Block,
    Bullets,
    Callout,
    Cell,
    Head,
    Paragraph,
    Section,
    Steps,
    Table,
)
from vagval.domain.formula import Constants, Formula, FormulaParameter
from vagval.domain.model_entry import ModelEntry
from vagval.report.model_words import (
    constants_told,
    document_text,
    formula_lines,
    order_names,
    source_text,
)
from vagval.report.wording import Wording


def model_page(
    entry: ModelEntry, constants: Constants, stated: frozenset[str], wording: Wording
) -> tuple[Section, ...]:
    """Tell how a model works, what it promises, what it costs and where it comes from.

    Parameters
    ----------
    constants, stated
        What the procurement text is written with, and the names that are no examples.
    """
    text = wording.text
    code = f"model-{entry.key}"
    title = text("model-title", number=entry.number, name=text(code))
    return (
        Section(
            "model",
            title,
            (
                Paragraph(text(f"{code}.how")),
                Paragraph(text(f"{code}.wins")),
                *_formula(entry.formula, constants, wording),
            ),
        ),
        Section(
            "model-document",
            text("model-document-title"),
            (
                *_advice(entry, wording),
                Paragraph(document_text(entry.key, entry.parameters, constants, wording)),
                *_constants(entry, constants, stated, wording),
            ),
        ),
        Section("model-known", text("model-known-title"), _known(entry, constants, wording)),
    )


def _formula(formula: Formula | None, constants: Constants, wording: Wording) -> tuple[Block, ...]:
    if formula is None:
        return ()
    written = Steps(wording.text("model-formula"), formula_lines(formula, constants, wording))
    if not formula.order:
        return (written,)
    order = Bullets(order_names(formula, constants, wording), is_numbered=True)
    return (written, Paragraph(wording.text("model-order")), order)


def _advice(entry: ModelEntry, wording: Wording) -> tuple[Callout, ...]:
    if entry.is_award_rule:
        return ()
    advice = Callout(wording.text("label-advice"), wording.text("model-never-award"), "warning")
    return (advice,)


def _constants(
    entry: ModelEntry, constants: Constants, stated: frozenset[str], wording: Wording
) -> tuple[Block, ...]:
    text = wording.text
    if not constants:
        return (Paragraph(text("model-no-constants")),)
    parameters = {each.name: each for each in entry.parameters}
    told = constants_told(entry.parameters, constants, wording)
    rows = tuple(
        (
            Cell(name),
            Cell(text(f"parameter-{name}")),
            Cell(value if name in stated else text("constant-example", value=value)),
            Cell(_bounds(parameters.get(name), wording)),
        )
        for name, value in told.items()
    )
    heads = ("constant", "meaning", "value", "bounds")
    return (
        Table(
            "table-constants",
            text("model-constants"),
            tuple(Head(text(f"models-column-{each}")) for each in heads),
            rows,
        ),
    )


def _bounds(parameter: FormulaParameter | None, wording: Wording) -> str:
    """Say what the constant may be; the weights' bounds are those of every share."""
    text = wording.text
    if parameter is None:
        return text("bounds-weight")
    if parameter.choices:
        return text("bounds-choice", choices=parameter.choices)
    step = 1 if parameter.unit == "whole" else 0
    least = None if parameter.above is None else parameter.above + step
    most = None if parameter.below is None else parameter.below - step
    if least is not None and most is not None:
        return text("bounds-whole" if step else "bounds-between", least=least, most=most)
    if least is not None:
        return text("bounds-above", least=least)
    return text("bounds-none") if most is None else text("bounds-below", most=most)


def _known(entry: ModelEntry, constants: Constants, wording: Wording) -> tuple[Block, ...]:
    text = wording.text
    formula = entry.formula
    code = f"model-{entry.key}"
    shape = () if formula is None else (Paragraph(text(f"criteria-{formula.shape}")),)
    promised = () if formula is None else formula.promised(constants)
    promises = tuple(text(each) for each in promised)
    told = (Paragraph(text("model-promises")), Bullets(promises)) if promises else ()
    return (
        Paragraph(text(f"class-{entry.kind}.means")),
        Paragraph(text("model-worth")),
        Paragraph(text(f"{code}.worth")),
        Callout(text("model-trap"), text(f"{code}.trap"), "warning"),
        *told,
        *shape,
        Paragraph(text("model-sources")),
        Bullets(tuple(source_text(each, wording) for each in entry.sources)),
        Paragraph(text(f"definition-{entry.status}.means")),
    )
