"""What letters say and no other file does, from ``record/letters.toml`` (brevens uppgifter)."""

import re
from dataclasses import replace

from vagval.domain.errors import Finding, MaterialError, Severity
from vagval.domain.letter_facts import REPORT_HEADINGS, LetterFacts
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.record import DecisionKind
from vagval.domain.standstill import least_days
from vagval.files.read_letters_lists import (
    read_answers_by,
    read_cancellations,
    read_declarations,
)
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml
from vagval.files.workspace import Workspace

NAME = "letters.toml"
SCHEMA = 1
TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)
TABLES = ("review", "decision", "notice", "opening", "negotiation", "individual_report")


def read_letters(work: Workspace, criteria: Criteria, material: Material) -> LetterFacts:
    """Read the file; what it does not say yet is empty, and a letter that needs it is refused.

    Raises
    ------
    MaterialError
        If something in the file must be corrected; carries every finding.
    """
    path = work.record(criteria.procurement.id) / NAME
    file = work.relative(path)
    facts = LetterFacts(Place(file))
    if not path.is_file():
        return facts
    findings: list[Finding] = []
    table = read_toml(path, file, findings)
    if table is not None:
        facts = _read(table, facts, criteria, material)
    if any(each.severity is Severity.STOP for each in findings):
        raise MaterialError(*findings)
    return facts


def _read(
    table: TomlTable, facts: LetterFacts, criteria: Criteria, material: Material
) -> LetterFacts:
    schema = table.whole("schema")
    if schema is not None and schema != SCHEMA:
        table.fault("schema-unknown", "schema", value=schema, known=SCHEMA)
    facts = replace(
        facts,
        registry_number=table.optional_text("registry_number"),
        contact=table.optional_text("contact"),
        address=table.optional_text("address"),
        clarifications=read_answers_by(table, "clarification", criteria, material),
        low_prices=read_answers_by(table, "low_price", criteria, material),
        cancellations=read_cancellations(table, criteria),
        declarations=read_declarations(table),
    )
    readers = (_review, _decision, _notice, _opening, _negotiation, _report)
    for key, read in zip(TABLES, readers, strict=True):
        if table.has(key) and (below := table.table(key)) is not None:
            facts = read(below, facts, criteria, material)
            below.refuse_other_keys()
    table.refuse_other_keys()
    return facts


def _review(table: TomlTable, facts: LetterFacts, _: Criteria, __: Material) -> LetterFacts:
    return replace(facts, court=table.text("court"), court_address=table.text("address"))


def _decision(table: TomlTable, facts: LetterFacts, _: Criteria, __: Material) -> LetterFacts:
    return replace(
        facts,
        decided_by=table.optional_text("decided_by"),
        reported_by=table.text("reported_by"),
        took_part=table.texts("took_part") if table.has("took_part") else (),
    )


def _notice(table: TomlTable, facts: LetterFacts, _: Criteria, material: Material) -> LetterFacts:
    """Read when the notices go; not before the decision, and with the law's standstill or more."""
    sent = table.day("sent") if table.has("sent") else None
    is_electronic = table.truth("electronic") if table.has("electronic") else None
    if is_electronic is None:
        table.get("electronic", "truth", bool)
    awards = [d.on for d in material.record.decisions if d.kind is DecisionKind.AWARD]
    if sent is not None and awards and sent < max(awards):
        table.fault("letter-sent-before-decision", "sent", value=sent, decided=max(awards))
    days = table.whole("standstill_days") if table.has("standstill_days") else None
    least = least_days(is_electronic=bool(is_electronic))
    if days is not None and days < least:
        table.fault("letter-standstill-short", "standstill_days", value=days, least=least)
    return replace(facts, sent=sent, is_electronic=bool(is_electronic), standstill_days=days)


def _opening(
    table: TomlTable, facts: LetterFacts, criteria: Criteria, material: Material
) -> LetterFacts:
    """Read who opened the bids and when; the day itself is on record among the decisions."""
    time, present = table.text("time"), table.texts("present")
    if time.strip() and not TIME.fullmatch(time):
        table.fault("letter-time-malformed", "time", value=time)
    deadline = criteria.procurement.deadline
    for decision in material.record.decisions:
        if decision.kind is DecisionKind.OPENING and decision.on <= deadline:
            table.fault("letter-opened-early", "time", value=decision.on, deadline=deadline)
    return replace(facts, opened_at=time, present=present, chamber=table.text("chamber"))


def _negotiation(table: TomlTable, facts: LetterFacts, _: Criteria, __: Material) -> LetterFacts:
    return replace(facts, negotiation=table.text("course"))


def _report(table: TomlTable, facts: LetterFacts, _: Criteria, __: Material) -> LetterFacts:
    return replace(
        facts,
        report_by=table.text("by"),
        report_on=table.day("date"),
        statements={key: table.text(key) for key in REPORT_HEADINGS if table.has(key)},
    )
