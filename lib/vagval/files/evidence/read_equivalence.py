"""What a bidder records of an equivalent (uppgift om likvärdighet)."""

from pathlib import Path

from vagval.domain.equivalence import Equivalence, EquivalentItem
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.toml_record import MOST_TABLES, from_toml
from vagval.files.toml_table import TomlTable


def read_equivalence(path: Path, file: str) -> Parsed:
    """Read what is offered in place of a required standard, and how it meets each item."""
    return from_toml(path, file, build)


def build(table: TomlTable) -> Equivalence | None:
    """Take what is said; None, with findings, if it does not say what is as good as what."""
    asked, offered, reason = table.text("asked"), table.text("offered"), table.text("reason")
    items = tuple(
        item for each in table.tables("item", MOST_TABLES) if (item := read_item(each)) is not None
    )
    if not asked.strip() or not offered.strip() or not reason.strip():
        return None
    return Equivalence(asked=asked, offered=offered, reason=reason, items=items)


def read_item(table: TomlTable) -> EquivalentItem | None:
    """Read how one thing is met; None, with a finding, if that cannot be read whole."""
    item = EquivalentItem(table.text("asked"), table.text("shown"), table.text("evidence"))
    table.refuse_other_keys()
    return item if table.is_sound else None
