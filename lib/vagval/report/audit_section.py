"""How a page was made, for who checks it: code, inputs, versions, command (revisionsbilaga)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.report.cell_words import NOTHING
from vagval.report.wording import Wording

Parameters = Mapping[str, str | int | None]
Named = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AuditTrail:
    """What a page was made of.

    Parameters
    ----------
    command
        What makes it again, as it is typed in the workspace.
    seed
        Of all random numbers.
    inputs
        (file, SHA-256) of everything that was read, by file.
    versions
        (package, version) of what could change the bytes.
    """

    command: str
    seed: int
    inputs: Named
    versions: Named


def audit_section(
    trail: AuditTrail, parameters: Parameters, code: tuple[str, ...], wording: Wording
) -> Section:
    """Show a notebook's parameters and code, and everything that it was run on.

    Parameters
    ----------
    parameters
        What the notebook was run with.
    code
        Its code cells, in order, as they were run.
    """
    blocks: tuple[Block, ...] = (
        Paragraph(wording.text("section-audit-intro")),
        _facts(trail, parameters, wording),
        _code(code, wording),
        _pairs("inputs", ("column-file", "column-sha256"), trail.inputs, wording),
        _pairs("used", ("column-package", "column-version"), trail.versions, wording),
    )
    return Section("audit", wording.text("section-audit"), blocks)


def _facts(trail: AuditTrail, parameters: Parameters, wording: Wording) -> Table:
    text = wording.text
    stated = tuple(
        (Cell(name), Cell(NOTHING if value in {None, ""} else str(value)))
        for name, value in parameters.items()
    )
    rows = (
        (Cell(text("audit-command")), Cell(trail.command, is_code=True)),
        (Cell(text("audit-seed")), Cell(str(trail.seed))),
        *stated,
    )
    heads = (Head(text("column-fact")), Head(text("column-value")))
    return Table("audit-facts", text("audit-facts"), heads, rows)


def _code(code: tuple[str, ...], wording: Wording) -> Table:
    rows = tuple((Cell(str(n)), Cell(each, is_code=True)) for n, each in enumerate(code, start=1))
    heads = (
        Head(wording.text("audit-column-cell"), "right"),
        Head(wording.text("audit-column-code")),
    )
    return Table("audit-code", wording.text("audit-code", count=len(rows)), heads, rows)


def _pairs(name: str, heads: tuple[str, str], pairs: Named, wording: Wording) -> Table:
    rows = tuple((Cell(first), Cell(second)) for first, second in pairs)
    caption = wording.text(f"audit-{name}", count=len(rows))
    columns = tuple(Head(wording.text(code)) for code in heads)
    return Table(f"audit-{name}", caption, columns, rows, is_folded=True)
