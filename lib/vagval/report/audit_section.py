"""How a page was made, for who checks it: code, inputs, versions, command (revisionsbilaga)."""

from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import basename, dirname

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
        Paragraph(wording.text("audit-fingerprints")),
        _inputs(trail.inputs, wording),
        _versions(trail.versions, wording),
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


def _inputs(inputs: Named, wording: Wording) -> Table:
    """List every file with its whole fingerprint, a row for each folder.

    A page is evidence by itself: with a shortened fingerprint, who may choose both files could
    make two that share it, and what stands in another file may be lost.
    """
    folders: dict[str, list[str]] = {}
    for path, sha256 in inputs:
        line = _checksum_line(basename(path), sha256)
        folders.setdefault(dirname(path), []).append(line)
    rows = tuple(
        (Cell(folder), Cell(str(len(lines))), Cell("\n".join(lines), is_code=True))
        for folder, lines in sorted(folders.items())
    )
    text = wording.text
    heads = (
        Head(text("audit-column-folder")),
        Head(text("audit-column-files"), "right"),
        Head(text("audit-column-fingerprints")),
    )
    return Table(
        "audit-inputs", text("audit-inputs", count=len(inputs)), heads, rows, is_folded=True
    )


def _checksum_line(name: str, sha256: str) -> str:
    r"""Write one line as ``sha256sum`` does, which marks a name that would break it.

    References
    ----------
    GNU Coreutils, 6.4 cksum: a line with an escaped name begins with a backslash.

    Examples
    --------
    >>> _checksum_line("bid.toml", "ab12")
    'ab12  bid.toml'
    >>> print(_checksum_line("two\nlines", "ab12"))
    \ab12  two\nlines
    """
    escaped = name.replace("\\", r"\\").replace("\n", r"\n").replace("\r", r"\r")
    return f"{sha256}  {name}" if escaped == name else f"\\{sha256}  {escaped}"


def _versions(versions: Named, wording: Wording) -> Table:
    rows = tuple((Cell(package), Cell(version)) for package, version in versions)
    caption = wording.text("audit-used", count=len(rows))
    heads = (Head(wording.text("column-package")), Head(wording.text("column-version")))
    return Table("audit-used", caption, heads, rows, is_folded=True)
