"""How costs of different years become one price, from ``[life_cycle]`` (livscykelkostnad)."""

from fractions import Fraction
from types import MappingProxyType

from vagval.domain.bilingual import LANGUAGES, Bilingual
from vagval.domain.life_cycle import Index, LifeCycle, RateKind
from vagval.files.toml_table import TomlTable

KINDS = MappingProxyType({kind.value: kind for kind in RateKind})
MOST_DECIMALS = 6


def read_life_cycle(owner: TomlTable) -> LifeCycle | None:
    """Read the section; None if there is none, so that prices are added as they are.

    With findings, what is wrong is empty, so that the price sheet can still be checked against it.
    """
    table = owner.table("life_cycle") if owner.has("life_cycle") else None
    if table is None:
        return None
    read = LifeCycle(
        rate=table.share("rate") or Fraction(0),
        kind=table.choice("rate_kind", KINDS) or RateKind.REAL,
        base=table.bilingual("base"),
        decimals=read_decimals(table),
        method=read_told(table, "method"),
        data=read_told(table, "data"),
        indexes=read_indexes(table),
    )
    table.refuse_other_keys()
    return read


def read_decimals(table: TomlTable) -> int:
    """Read to how many decimals the sum is rounded."""
    decimals = table.whole("decimals", 0)
    if decimals is not None and decimals > MOST_DECIMALS:
        table.fault("decimals-too-many", "decimals", value=decimals, most=MOST_DECIMALS)
    return decimals or 0


def read_told(table: TomlTable, key: str) -> Bilingual:
    """Read a text that the law wants in the procurement documents (LOU 16:4-5)."""
    told = [read_language(table, f"{key}_{language}", key) for language in LANGUAGES]
    return Bilingual(*told)


def read_language(table: TomlTable, key: str, what: str) -> str:
    """Read the text in one language, and say which law asks for it where it is missing."""
    value = table.content.get(key)
    if value is None or (isinstance(value, str) and not value.strip()):
        table.has(key)
        table.fault("life-cycle-not-told", key, what=what)
        return ""
    return table.text(key)


def read_indexes(table: TomlTable) -> tuple[Index, ...]:
    """Read the published assumptions on how prices change."""
    indexes: list[Index] = []
    for each in table.tables("index"):
        key, name = each.key("id"), each.bilingual("name")
        share = each.decimal("share")
        if share is not None and not -1 < share <= 1:
            each.fault("index-share-outside", "share", value=share)
        if any(key == other.id for other in indexes):
            each.fault("id-repeated", "id", value=key)
        each.refuse_other_keys()
        indexes.append(Index(key, name, Fraction(share or 0)))
    return tuple(indexes)
