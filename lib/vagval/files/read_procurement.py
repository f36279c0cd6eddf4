"""The procurement as published, from ``procurement.toml`` (upphandling)."""

import re
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from vagval.domain.bilingual import LANGUAGES
from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.procurement import PanelRule, Procurement
from vagval.files.read_life_cycle import read_life_cycle
from vagval.files.read_lot_rule import read_lot_rule
from vagval.files.read_lots import read_lots
from vagval.files.read_scale import read_scales
from vagval.files.toml_spot import Spot
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml
from vagval.files.workspace import Workspace

SCHEMA = 1
PROCEDURES = ("open", "restricted", "negotiated", "dialogue", "innovation", "direct")
CURRENCY = re.compile(r"[A-Z]{3}")
PANEL_RULES = MappingProxyType({rule.value: rule for rule in PanelRule})
NOTHING, NO_DATE = Fraction(0), date.min
"""Stand where a finding was added; nobody sees them, since findings stop the reading."""
UNANSWERED = "not met"
"""The only reading of a blank bör-krav that we offer."""


def read_procurement(
    work: Workspace, procurement: str, findings: list[Finding]
) -> Procurement | None:
    """Read ``procurement.toml``.

    Returns
    -------
    Procurement or None
        None if the file cannot be read at all. With findings, what is wrong is left out or empty,
        so that the other files can still be checked against the rest.
    """
    path = work.procurement_file(procurement)
    file = work.relative(path)
    if not path.exists():
        findings.append(finding("file-missing", Place(file), holds="procurement"))
        return None
    table = read_toml(path, file, findings)
    if table is None:
        return None
    check_schema(table)
    key = table.key("id")
    if key and key != procurement:
        table.fault("id-not-folder", "id", value=key, folder=procurement)
    read = read_rules(table, key)
    table.refuse_other_keys()
    return read


def check_schema(table: TomlTable) -> None:
    """Refuse a file that is written for another version of the format."""
    schema = table.whole("schema")
    if schema is not None and schema != SCHEMA:
        table.fault("schema-unknown", "schema", value=schema, known=SCHEMA)


def read_rules(table: TomlTable, key: str) -> Procurement:
    """Read identity, rules, scales and lots, with nothing for what is missing."""
    dates, panel = section(table, "dates"), section(table, "panel")
    requirements, low_price = section(table, "requirements"), section(table, "low_price")
    secrecy = section(table, "secrecy")
    scales = read_scales(table)
    published, deadline = read_dates(dates)
    check_unanswered(requirements)
    lot_rule, combinations = read_lot_rule(table)
    read = Procurement(
        id=key,
        name=table.bilingual("name"),
        buyer=table.text("buyer"),
        procedure=table.choice("procedure", {each: each for each in PROCEDURES}) or "",
        language=table.choice("language", {each: each for each in LANGUAGES}) or "sv",
        currency=read_currency(table),
        seed=table.whole("seed", 0) or 0,
        published=published,
        deadline=deadline,
        panel_rule=panel.choice("rule", PANEL_RULES) or PanelRule.CONSENSUS,
        minimum_evaluators=panel.whole("minimum_evaluators", 1) or 1,
        spread_share=panel.share("spread_share") or NOTHING,
        partly_share=requirements.share("partly_share") or NOTHING,
        low_price_share=low_price.share("share_of_median") or NOTHING,
        evaluators_public=secrecy.truth("evaluators_public"),
        scales=scales,
        lots=read_lots(table, scales),
        is_invented=table.truth("invented"),
        life_cycle=read_life_cycle(table),
        lot_rule=lot_rule,
        combinations=combinations,
    )
    for each in (dates, panel, requirements, low_price, secrecy):
        each.refuse_other_keys()
    return read


def section(table: TomlTable, key: str) -> TomlTable:
    """Open a section that must be there; one that is not is told once, not key by key."""
    return table.table(key) or TomlTable({}, Spot("", key), [])


def read_dates(dates: TomlTable) -> tuple[date, date]:
    """Read when the procurement was published and the last day for bids, in that order."""
    published, deadline = dates.day("published"), dates.day("deadline")
    if published and deadline and deadline <= published:
        dates.fault("deadline-before-publication", "deadline", value=deadline, published=published)
    return published or NO_DATE, deadline or NO_DATE


def check_unanswered(requirements: TomlTable) -> None:
    """Refuse any other reading of a blank bör-krav than the one that is lawful."""
    unanswered = requirements.text("unanswered", (UNANSWERED,))
    if unanswered.strip() and unanswered != UNANSWERED:
        requirements.fault("unanswered-rule", "unanswered", value=unanswered, known=UNANSWERED)


def read_currency(table: TomlTable) -> str:
    """Read the three letters of the currency (ISO 4217)."""
    currency = table.text("currency")
    if currency.strip() and not CURRENCY.fullmatch(currency):
        table.fault("currency-malformed", "currency", value=currency)
    return currency
