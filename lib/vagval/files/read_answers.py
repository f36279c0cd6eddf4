"""A bid's answers to the requirements, from ``answers.csv`` or ``.xlsx`` (svar)."""

from pathlib import Path
from types import MappingProxyType

from vagval.domain.bid import Answer, Claim
from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.files.columns import Column
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line
from vagval.files.read_lines import find_table, read_lines
from vagval.files.reading import Reading

STEM = "answers"
COLUMNS = (
    Column("requirement", "krav"),
    Column("answer", "svar"),
    Column("text", "beskrivning"),
    Column("evidence", "bevis"),
    Column("kind", "typ", is_optional=True),
    Column("requirement_text", "kravtext", is_optional=True),
    Column("evidence_asked", "begärt_bevis", is_optional=True),
    Column("level_asked", "begärd_nivå", is_optional=True),
)
CLAIMS = MappingProxyType(
    {
        "met": Claim.MET,
        "uppfylls": Claim.MET,
        "not met": Claim.NOT_MET,
        "uppfylls inte": Claim.NOT_MET,
        "partly": Claim.PARTLY,
        "uppfylls delvis": Claim.PARTLY,
    }
)
ASKED = MappingProxyType(
    {
        "certificate": ("certifikat", "certificate"),
        "test-report": ("provningsrapport", "test-report"),
        "reference": ("referens", "reference"),
        "demonstration": ("demonstration",),
        "statement": ("intyg", "statement"),
        "document": ("dokument", "document"),
    }
)
"""Kind of evidence -> how the form names it in either language."""


def read_answers(
    reading: Reading, folder: Path, lots: tuple[str, ...], evidence: frozenset[str] | None
) -> tuple[Answer, ...]:
    """Read the answers, sorted by requirement.

    Parameters
    ----------
    lots
        The lots that the bid is for.
    evidence
        Keys of the bid's evidence, which answers may cite; None: the list could not be read.
    """
    stem_file = reading.name(folder / STEM)
    before = len(reading.findings)
    path = find_table(folder, STEM, stem_file, reading.findings)
    if path is None:
        is_asked = any(each.lot in lots for each in reading.requirements.values())
        if is_asked and len(reading.findings) == before:
            place = Place(f"{stem_file}.csv")
            reading.findings.append(finding("file-missing", place, holds=STEM))
        return ()
    lines = read_lines(path, reading.name(path), COLUMNS, reading.findings)
    seen = KeysOnce()
    read = (read_answer(reading, line, lots, evidence, seen) for line in lines or ())
    return tuple(sorted((a for a in read if a is not None), key=lambda a: a.requirement))


def read_answer(
    reading: Reading,
    line: Line,
    lots: tuple[str, ...],
    evidence: frozenset[str] | None,
    seen: KeysOnce,
) -> Answer | None:
    """Read one row; None, with findings, if something in it is wrong."""
    key = line.known("requirement", reading.requirements, "requirement-unknown")
    seen.check(line, "requirement", key)
    if key:
        requirement = reading.requirements[key]
        if requirement.lot not in lots:
            line.fault("requirement-of-other-lot", "requirement", value=key, lot=requirement.lot)
        line.unchanged("kind", requirement.kind.value)
        line.unchanged("requirement_text", requirement.text.sv, requirement.text.en)
        line.unchanged("evidence_asked", *ASKED.get(requirement.evidence, (requirement.evidence,)))
        line.unchanged("level_asked", requirement.level.name if requirement.level else "")
    claim = None if line.is_blank("answer") else line.choice("answer", CLAIMS)
    text = line.text("text")
    cited = line.optional_key("evidence")
    if cited and evidence is not None:
        line.known("evidence", evidence, "evidence-unknown")
    return Answer(key, claim, text, cited, line.place("requirement")) if line.is_sound else None
