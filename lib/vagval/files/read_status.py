"""What people write in the regional report, from ``criteria/status.toml`` (lägestext)."""

import re
from datetime import date

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.errors import Finding, MaterialError, Severity, finding
from vagval.domain.place import Place
from vagval.domain.status_text import PARTS, StatusText
from vagval.files.read_procurement import check_schema
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml
from vagval.files.workspace import Workspace

TIME_OF_DAY = re.compile(r"([01][0-9]|2[0-3])[:.][0-5][0-9]")


def read_status(work: Workspace, language: Language) -> tuple[StatusText, tuple[Finding, ...]]:
    """Read the text in one language; the other languages' tables are left alone.

    Returns
    -------
    StatusText and findings
        The findings are notes on parts that nobody has written.

    Raises
    ------
    MaterialError
        If the file, the date, who compiles it, or the summary is missing, or anything is wrong.
    """
    path = work.status_file
    file = work.relative(path)
    findings: list[Finding] = []
    if not path.is_file():
        raise MaterialError(finding("status-missing", Place(file)))
    table = read_toml(path, file, findings)
    if table is None:
        raise MaterialError(*findings)
    check_schema(table)
    day = table.day("date")
    at = read_time(table)
    text = read_language(table, language, day or date.min, at)
    table.refuse_other_keys()
    if text is None or any(each.severity is Severity.STOP for each in findings):
        raise MaterialError(*(each for each in findings if each.severity is Severity.STOP))
    return text, tuple(findings)


def read_time(table: TomlTable) -> str:
    """Read the time of day, as hh:mm or hh.mm."""
    stated = table.text("time")
    if stated.strip() and not TIME_OF_DAY.fullmatch(stated):
        table.fault("status-time-malformed", "time", value=stated)
    return stated.replace(".", ":")


def read_language(table: TomlTable, language: Language, day: date, at: str) -> StatusText | None:
    """Read the table ``[sv]`` or ``[en]``; None, with a finding, if it is not there."""
    for each in LANGUAGES:
        table.has(each)
    if not table.has(language):
        table.fault("status-language-missing", language, language=language)
        return None
    own = table.table(language)
    if own is None:
        return None
    text = StatusText(
        language=language,
        compiled_on=day,
        compiled_at=at,
        subject=own.text("subject"),
        compiled_by=own.text("compiled_by"),
        on_behalf_of=own.text("on_behalf_of"),
        summary=read_summary(own),
        **{part: read_part(own, part) for part in PARTS},
    )
    own.refuse_other_keys()
    return text


def read_summary(table: TomlTable) -> tuple[str, ...]:
    """Read the summary, which must say something."""
    lines = read_lines(table, "summary")
    if table.content.get("summary") == []:
        table.fault("status-summary-empty", "summary")
    return lines


def read_part(table: TomlTable, part: str) -> tuple[str, ...]:
    """Read a part that may be missing: then the person is told what could stand there."""
    if not table.has(part) or table.content[part] == []:
        table.fault("status-part-missing", part, Severity.NOTE, part=part)
        return ()
    return read_lines(table, part)


def read_lines(table: TomlTable, key: str) -> tuple[str, ...]:
    """Read a list of texts, none of them blank."""
    lines = table.texts(key)
    if any(not line.strip() for line in lines):
        table.fault("status-line-blank", key)
    return lines
