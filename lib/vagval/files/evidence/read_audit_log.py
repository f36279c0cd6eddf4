"""A sample of an access log, from a table or from FHIR (åtkomstlogg)."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from vagval.domain.audit_log import AuditLog, LogEvent
from vagval.domain.errors import Finding
from vagval.domain.placeholder import is_placeholder
from vagval.files.cells import CellFault
from vagval.files.columns import Column
from vagval.files.evidence.audit_events import build_log
from vagval.files.evidence.csv_table import from_table
from vagval.files.evidence.json_text import from_json
from vagval.files.evidence.moment import read_moment
from vagval.files.evidence.parsed import Parsed
from vagval.files.line import Line

COLUMNS = (
    Column("time", "tid"),
    Column("action", "åtgärd", is_optional=True),
    Column("unit", "vårdenhet", is_optional=True),
    Column("process", "vårdprocess", is_optional=True),
    Column("user", "användare", is_optional=True),
    Column("patient", is_optional=True),
    Column("kept_until", "bevaras_till", is_optional=True),
)
"""Only the time makes a table a log; that another column is absent is for the check to tell."""
ACTIONS = MappingProxyType(
    {
        "skapat": "create",
        "läst": "read",
        "ändrat": "update",
        "raderat": "delete",
        "utfört": "execute",
    }
)
CLOCK = "cell-clock-time"
"""How a workbook's cell with a time of day is read, which nothing else of ours may hold."""
HIDDEN = "…"
FROM_OUTSIDE = frozenset({"value", "key"})
UNKNOWN_COLUMN = "column-unknown"


def read_audit_log(path: Path, file: str) -> Parsed:
    """Read a log's sample.

    What is told of its faults never repeats what stands in it: it may be somebody's identity, in
    a header too if the table lacks one.
    """
    is_fhir = path.suffix == ".json"
    read = from_json(path, file, build_log) if is_fhir else from_table(path, file, COLUMNS, build)
    return replace(read, faults=tuple(without_content(each) for each in read.faults))


def without_content(fault: Finding) -> Finding:
    """Give a fault without what stands in the file."""
    hidden = FROM_OUTSIDE | ({"column"} if fault.code == UNKNOWN_COLUMN else set())
    return replace(
        fault, details={k: HIDDEN if k in hidden else v for k, v in fault.details.items()}
    )


def build(lines: tuple[Line, ...]) -> AuditLog:
    """Take what each row shows."""
    return AuditLog(form="table", events=tuple(read_event(line) for line in lines))


def read_event(line: Line) -> LogEvent:
    """Read one row; users and patients are only looked for."""
    action = line.raw("action")
    word = action.strip().casefold() if isinstance(action, str) and is_said(line, "action") else ""
    moment = read_moment(text_of_time(line))
    if moment is None:
        line.fault("audit-time-wrong", "time")
    there = {
        "action": bool(word),
        "unit": is_said(line, "unit") or is_said(line, "process"),
        "time": moment is not None,
        "user": is_said(line, "user"),
        "patient": is_said(line, "patient"),
    }
    return LogEvent(
        line.number,
        frozenset(name for name, is_there in there.items() if is_there),
        frozenset({word, ACTIONS.get(word, word)} - {""}),
        moment,
        None if line.is_blank("kept_until") else line.day("kept_until"),
    )


def is_said(line: Line, key: str) -> bool:
    """Tell whether a cell holds something that can be read; a dash or "unknown" says nothing."""
    value = line.raw(key)
    if value is None or isinstance(value, CellFault):
        return False
    return bool(str(value).strip()) and not is_placeholder(str(value))


def text_of_time(line: Line) -> str:
    """Give the cell of the time as text."""
    value = line.raw("time")
    if isinstance(value, CellFault):
        return value.text if value.code == CLOCK else ""
    return value if isinstance(value, str) else ""
