"""What products of different lots must exchange, from ``standards/exchanges.toml`` (utbyten)."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Finding
from vagval.domain.exchange import Exchange, Role
from vagval.domain.expectation import Expectation
from vagval.domain.procurement import Procurement
from vagval.domain.requirement import Requirement
from vagval.files.read_exchange_content import CONTENT_READERS
from vagval.files.read_standards import EXCHANGES, FOLDER
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml
from vagval.files.workspace import Workspace

EXPECTATIONS = MappingProxyType({each.value: each for each in Expectation})
SCHEMA = 1


def read_exchanges(
    work: Workspace,
    folder: Path,
    procurement: Procurement | None,
    requirements: tuple[Requirement, ...],
    findings: list[Finding],
) -> tuple[Exchange, ...]:
    """Read every required exchange in published order; none where there is no such file.

    Parameters
    ----------
    folder
        The procurement's criteria.
    procurement
        With the lots on either side; None: it could not be read, so lots are not checked.
    requirements
        Those that could be read.
    """
    path = folder / FOLDER / EXCHANGES
    if not path.exists():
        return ()
    table = read_toml(path, work.relative(path), findings)
    if table is None:
        return ()
    schema = table.whole("schema")
    if schema is not None and schema != SCHEMA:
        table.fault("schema-unknown", "schema", value=schema, known=SCHEMA)
    lots = tuple(lot.id for lot in procurement.lots) if procurement is not None else None
    known = {each.id: each for each in requirements}
    read: list[Exchange] = []
    tables = table.tables("exchange")
    for each in tables:
        exchange = read_exchange(each, lots, known)
        if exchange is not None:
            refuse_repeated(each, exchange, read)
            read.append(exchange)
    if not tables and table.is_sound:
        table.fault("exchanges-none", "exchange")
    table.refuse_other_keys()
    return tuple(read)


def read_exchange(
    table: TomlTable, lots: tuple[str, ...] | None, requirements: Mapping[str, Requirement]
) -> Exchange | None:
    """Read one ``[[exchange]]``; None, with findings, if it cannot be said what is exchanged."""
    key, name = table.key("id"), Bilingual(table.text("name_sv"), table.text("name_en"))
    expectation = table.choice("level", EXPECTATIONS)
    sides = {role: read_lot(table, role, lots) for role in Role}
    if sides[Role.ASKS] and sides[Role.ASKS] == sides[Role.ANSWERS]:
        table.fault("exchange-within-lot", "answers", lot=sides[Role.ASKS])
    claims = {role: read_claim(table, role, sides[role], requirements) for role in Role}
    read_content = table.choice("via", CONTENT_READERS)
    content = read_content(table) if read_content is not None else None
    if read_content is not None:
        table.refuse_other_keys()
    if content is None or expectation is None:
        return None
    return Exchange(
        id=key,
        name=name,
        expectation=expectation,
        asks=sides[Role.ASKS],
        answers=sides[Role.ANSWERS],
        content=content,
        place=table.place(),
        requirement_asks=claims[Role.ASKS],
        requirement_answers=claims[Role.ANSWERS],
    )


def read_lot(table: TomlTable, role: Role, lots: tuple[str, ...] | None) -> str:
    """Read the lot whose product is on a side."""
    lot = table.key(role.value)
    if lot and lots is not None and lot not in lots:
        table.unknown("lot-unknown", role.value, lot, lots)
        return ""
    return lot


def read_claim(
    table: TomlTable, role: Role, lot: str, requirements: Mapping[str, Requirement]
) -> str:
    """Read by which requirement bidders claim a side: one of its own lot's, or none."""
    name = f"requirement_{role.value}"
    if not table.has(name):
        return ""
    key = table.key(name)
    if key and key not in requirements:
        table.unknown("requirement-unknown", name, key, requirements)
    elif key and lot and requirements[key].lot != lot:
        table.fault(
            "exchange-requirement-other-lot", name,
            requirement=key, of=requirements[key].lot, lot=lot,
        )  # fmt: skip
    return key


def refuse_repeated(table: TomlTable, exchange: Exchange, before: list[Exchange]) -> None:
    """Refuse a key that stands twice, and an exchange that would count twice."""
    if any(exchange.id == other.id for other in before):
        table.fault("id-repeated", "id", value=exchange.id)
    for other in before:
        asked = (other.asks, other.answers, other.content)
        if asked == (exchange.asks, exchange.answers, exchange.content):
            table.fault("exchange-repeated", "via", other=other.id)
