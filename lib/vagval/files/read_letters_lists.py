"""The lists of ``record/letters.toml``: answer dates, cancellations, declarations."""

from types import MappingProxyType

from vagval.domain.letter_facts import (
    CANCELLATION_CODES,
    AnswerBy,
    CancellationCode,
    Declaration,
)
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria
from vagval.files.toml_table import TomlTable

CODES = MappingProxyType({code: code for code in CANCELLATION_CODES})


def read_answers_by(
    table: TomlTable, key: str, criteria: Criteria, material: Material
) -> tuple[AnswerBy, ...]:
    """Read until when each bidder may answer, of ``[[clarification]]`` or ``[[low_price]]``."""
    read = (_answer_by(each, key, criteria, material) for each in table.tables(key))
    return tuple(each for each in read if each is not None)


def _answer_by(
    table: TomlTable, kind: str, criteria: Criteria, material: Material
) -> AnswerBy | None:
    bid, about, on = _known(table, "bid", {b.id for b in material.bids}), "", None
    if kind == "low_price":
        about = _known(table, "lot", {lot.id for lot in criteria.procurement.lots})
    elif table.has("requirement"):
        about = _known(table, "requirement", {each.id for each in criteria.requirements})
    on = table.day("answer_by")
    sent = table.day("sent") if table.has("sent") else None
    table.refuse_other_keys()
    if on is not None and sent is not None and on <= sent:
        table.fault("letter-answer-before-question", "answer_by", value=on, sent=sent)
    return AnswerBy(bid, about, on, sent) if table.is_sound and on is not None else None


def read_cancellations(table: TomlTable, criteria: Criteria) -> tuple[CancellationCode, ...]:
    """Read which of the published reasons each cancellation has, of ``[[cancellation]]``."""
    found = []
    for each in table.tables("cancellation"):
        lots = {lot.id for lot in criteria.procurement.lots}
        lot = _known(each, "lot", lots) if each.has("lot") else ""
        code = each.choice("code", CODES)
        sent = each.day("sent") if each.has("sent") else None
        is_electronic = each.truth("electronic") if each.has("electronic") else None
        each.refuse_other_keys()
        if code is not None:
            found.append(CancellationCode(lot, code, sent, is_electronic))
    return tuple(found)


def read_declarations(table: TomlTable) -> tuple[Declaration, ...]:
    """Read what each person declared on conflicts of interest, of ``[[declaration]]``."""
    found = []
    for each in table.tables("declaration"):
        person, role, text = each.text("person"), each.text("role"), each.text("text")
        on = each.day("date")
        each.refuse_other_keys()
        if on is not None:
            found.append(Declaration(person, role, text, on))
    return tuple(found)


def _known(table: TomlTable, key: str, known: set[str]) -> str:
    """Read a key that stands in the criteria or among the bids."""
    word = table.text(key)
    if word.strip() and word not in known:
        table.unknown("value-unknown", key, word, known)
    return word
