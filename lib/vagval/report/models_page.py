"""Every model in a table, and what is left out (förteckning över modeller)."""

from vagval.domain.bilingual import LANGUAGES
from vagval.domain.document import Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.model_entry import ModelEntry
from vagval.report.cell_words import ALSO
from vagval.report.model_words import constants_told
from vagval.report.wording import Wording

IS = "\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}"
FAMILIES = (
    ("points", "F01", "F11"),
    ("money", "F12", "F17"),
    ("ratio", "F18", "F25"),
    ("reference", "F26", "F29"),
    ("other", "F30", "F37"),
)
"""Key, first and last number, as the list of formulas groups them."""


def models_page(
    entries: tuple[ModelEntry, ...], left_out: tuple[str, ...], wording: Wording
) -> tuple[Section, ...]:
    """List the models family by family, then what is left out and why.

    Parameters
    ----------
    left_out
        Numbers without an award model of ours.
    """
    text = wording.text
    return (
        Section("models", text("models-title"), (Paragraph(text("models-intro")),)),
        *(
            Section(f"models-{key}", text(f"models-family-{key}"), (_table(key, among, wording),))
            for key, first, last in FAMILIES
            if (among := tuple(each for each in entries if first <= each.number <= last))
        ),
        Section(
            "models-left-out",
            text("models-left-out"),
            (
                Bullets(tuple(text(f"left-out-{number.lower()}") for number in left_out)),
                Paragraph(text("models-more")),
            ),
        ),
    )


def _table(key: str, entries: tuple[ModelEntry, ...], wording: Wording) -> Table:
    heads = ("number", "model", "key")
    return Table(
        f"table-models-{key}",
        wording.text("models-caption", count=len(entries)),
        tuple(Head(wording.text(f"models-column-{each}")) for each in heads),
        tuple(_row(each, wording) for each in entries),
    )


def _row(entry: ModelEntry, wording: Wording) -> tuple[Cell, ...]:
    """Write a number, what the model is, and how it may be used."""
    text = wording.text
    other = Wording(next(each for each in LANGUAGES if each != wording.language))
    code = f"model-{entry.key}"
    constants = constants_told(entry.parameters, entry.examples, wording)
    told = ALSO.join(f"{name}{IS}{value}" for name, value in constants.items())
    sources = ALSO.join(each.title for each in entry.sources)
    model = [
        text(code),
        other.text(code),
        *((text("models-constants", constants=told),) if told else ()),
        text("models-sources", sources=sources),
    ]
    marks = [entry.key, text(f"class-{entry.kind}")]
    if entry.status != "source-read":
        marks.append(text(f"definition-{entry.status}"))
    if not entry.is_award_rule:
        marks.append(text("models-advice-alone"))
    # A blank line above each row: they are paragraphs rather than lines.
    return tuple(Cell("\n".join(("", *lines))) for lines in ([entry.number], model, marks))
