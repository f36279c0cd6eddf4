"""A sample of codes, as CSV or XLSX (provuttag av koder)."""

from pathlib import Path

from vagval.domain.code_sample import CodeSample, SampledCode
from vagval.files.columns import Column
from vagval.files.evidence.csv_table import from_table
from vagval.files.evidence.parsed import Parsed
from vagval.files.line import Line

COLUMNS = (
    Column("system", "kodverk"),
    Column("edition", "utgåva", is_optional=True),
    Column("code", "kod"),
    Column("display", "klartext", is_optional=True),
)


def read_code_sample(path: Path, file: str) -> Parsed:
    """Read which codes of which systems a product gave out."""
    return from_table(path, file, COLUMNS, build)


def build(lines: tuple[Line, ...]) -> CodeSample:
    """Take every row that names a system and a code, and count the others."""
    codes = tuple(sampled for each in lines if (sampled := read_code(each)) is not None)
    return CodeSample(codes=codes, lost=len(lines) - len(codes))


def read_code(line: Line) -> SampledCode | None:
    """Read one row; None, with a finding, if it lacks a system or a code."""
    sampled = SampledCode(line.filled("system"), line.text("edition"), line.filled("code"))
    return sampled if line.is_sound else None
