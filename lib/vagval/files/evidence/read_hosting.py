"""How a service is run, as a bidder records it (drift och jurisdiktion)."""

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from vagval.domain.countries import COUNTRIES
from vagval.domain.hosting import Hosting, Owner, Processor
from vagval.domain.standard_rules.hosting_record import HOLDERS, TRANSFERS
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.toml_record import MOST_TABLES, from_toml
from vagval.files.toml_table import TomlTable

Value = TypeVar("Value")
MOST_TOLD = 10
HOLDER = MappingProxyType({each: each for each in HOLDERS})
TRANSFER = MappingProxyType({each: each for each in TRANSFERS})


def read_hosting(path: Path, file: str) -> Parsed:
    """Read who runs a service, where, and under whose law."""
    return from_toml(path, file, build)


def build(table: TomlTable) -> Hosting | None:
    """Take what is said; None, with a finding, if not even who runs it is."""
    provider = table.text("provider")
    hosting = Hosting(
        provider=provider,
        countries=said(table, "countries", read_countries) or (),
        parent=said(table, "parent", read_parent),
        keys=said(table, "keys", read_holder) or "",
        transfer=said(table, "transfer", read_transfer) or "",
        processors=said(table, "processor", read_processors),
    )
    return hosting if provider.strip() else None


def said(table: TomlTable, key: str, read: Callable[[TomlTable, str], Value]) -> Value | None:
    """Read a key whole or not at all: half a list of countries could pass for the whole."""
    if not table.has(key):
        return None
    before = len(table.findings)
    value = read(table, key)
    return value if len(table.findings) == before else None


def read_countries(table: TomlTable, key: str) -> tuple[str, ...]:
    """Read codes of countries."""
    codes = table.texts(key)
    unknown = [code for code in codes if code not in COUNTRIES]
    for code in unknown[:MOST_TOLD]:
        table.fault("country-unknown", key, value=code)
    return codes


def read_country(table: TomlTable, key: str) -> str:
    """Read the code of one country, or nothing."""
    code = table.optional_text(key)
    if code.strip() and code not in COUNTRIES:
        table.fault("country-unknown", key, value=code)
        return ""
    return code


def read_holder(table: TomlTable, key: str) -> str:
    """Read who holds the keys."""
    return table.choice(key, HOLDER) or ""


def read_transfer(table: TomlTable, key: str) -> str:
    """Read by which means data may leave the EEA."""
    return table.choice(key, TRANSFER) or ""


def read_parent(table: TomlTable, key: str) -> Owner | None:
    """Read who ultimately owns the provider."""
    below = table.table(key)
    if below is None:
        return None
    owner = Owner(
        name=below.optional_text("name"),
        country=read_country(below, "country"),
        lei=below.optional_text("lei"),
    )
    below.refuse_other_keys()
    return owner


def read_processors(table: TomlTable, key: str) -> tuple[Processor, ...]:
    """Read every sub-processor; an empty list says that there is none."""
    return tuple(read_processor(each) for each in table.tables(key, MOST_TABLES))


def read_processor(table: TomlTable) -> Processor:
    """Read one sub-processor; what is missing is told by the check, by its name."""
    processor = Processor(
        name=table.optional_text("name"),
        country=read_country(table, "country"),
        role=table.optional_text("role"),
        data=table.optional_text("data"),
        parent_country=read_country(table, "parent_country"),
    )
    table.refuse_other_keys()
    return processor
