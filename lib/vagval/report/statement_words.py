"""How FHIR statements, resources and long lists are told (beskrivningar i ord)."""

from collections.abc import Iterable, Sequence

from vagval.domain.document import Block, Bullets, Paragraph, Section
from vagval.domain.errors import Finding
from vagval.domain.examination import ItemOutcome
from vagval.domain.statement_comparison import StatementFile
from vagval.report.finding_text import describe
from vagval.report.sentence_case import upper_first
from vagval.report.wording import Wording

LONGEST_LINE = 400
"""Letters that a person may have to read; a longer name is no name but an attack."""


def called(file: StatementFile) -> str:
    """Give the name of what a statement is about: its product, else itself, else its file."""
    stated = file.statement
    if stated.product:
        return f"{stated.product} {stated.version}".strip()
    if stated.name:
        return f"{stated.name} {stated.statement_version}".strip()
    return file.file.rpartition("/")[2]


def with_release(file: StatementFile, wording: Wording) -> str:
    """Give its name, and which version of FHIR it speaks."""
    release = file.statement.fhir_version or "none"
    return wording.text("pressure-system-release", name=called(file), release=release)


def reason_of(outcome: ItemOutcome, wording: Wording) -> str:
    """Say why an item came out as it did."""
    return shortened(" ".join(describe(each, wording).what for each in outcome.reasons))


def shortened(text: str) -> str:
    """Cut a line that is too long to be read; all of it is in the answer for programs.

    Examples
    --------
    >>> len(shortened("x" * 5000))
    402
    """
    return text if len(text) <= LONGEST_LINE else f"{text[:LONGEST_LINE]} …"


def resource_heading(resource: str, wording: Wording) -> str:
    """Give a resource in words, with its type behind; empty: the whole system."""
    if not resource:
        return wording.text("compare-whole-system")
    word = wording.text("fhir-resource", resource=resource)
    if word == resource:
        return word
    return wording.text("compare-group", word=upper_first(word), resource=resource)


def findings_section(
    key: str, findings: Iterable[Finding], most: int, wording: Wording
) -> tuple[Section, ...]:
    """Tell findings, each once; no section where there are none."""
    told = dict.fromkeys(describe(each, wording).what for each in findings)
    return listed_section(key, tuple(told), most, wording)


def listed_section(
    key: str, texts: Sequence[str], most: int, wording: Wording, *, why: str = ""
) -> tuple[Section, ...]:
    """List texts under a heading that counts them, with at most so many shown."""
    if not texts:
        return ()
    blocks: list[Block] = [Paragraph(why)] if why else []
    blocks.append(Bullets(tuple(map(shortened, texts[:most]))))
    blocks.extend(more(len(texts) - most, wording))
    return (Section(key, wording.text(key, count=len(texts)), tuple(blocks)),)


def more(count: int, wording: Wording) -> tuple[Paragraph, ...]:
    """Say how many are not shown; nothing if all are."""
    return (Paragraph(wording.text("compare-more", count=count)),) if count > 0 else ()
