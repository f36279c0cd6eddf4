"""Write what is asked for: the text of ``procurement.toml``, requirements and price sheet."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from real.gp_catalogue import Epic, Level, Link
from real.gp_plan import Plan, PlannedLot

PATIENTS = 10_000
"""Our own invention: about the number of people on a practice's list."""
POINTS: Mapping[Level, str] = MappingProxyType({Level.SHOULD: "2", Level.MAY: "1"})
VERDICT_POINTS = "2"

_HEAD = """\
# Made from NHS Digital's GP IT Futures buying catalogue (MIT). The assessments and prices are real;
# that they answer a procurement is not. Points, weights, price scale, number of patients and dates
# are ours, made for this test.
schema = 1
id = {id}
name_sv = "GP IT Futures: verkliga lösningar, påhittad upphandling"
name_en = "GP IT Futures: real solutions, invented procurement"
buyer = "NHS England (invented procurement)"
invented = true
procedure = "open"
language = "en"
currency = "GBP"
seed = 0

[dates]
published = 2026-01-15
deadline = 2026-03-16

[panel]
rule = "consensus"
minimum_evaluators = 2
spread_share = "0.4"

[requirements]
partly_share = "0.5"
unanswered = "not met"

[low_price]
share_of_median = "0.6"

[secrecy]
evaluators_public = false

[award]
model = "fixed_price"
tie_break = ["drawing"]

[award.parameters]
full_points = "100"
"""

_QUALITY = """
[[{table}]]
id = "quality"
name_sv = "Kvalitet"
name_en = "Quality"
text_sv = "Andel av poängen för förmågans bör-krav. En epic på nivån SHOULD ger 2 poäng och en på \
nivån MAY 1 poäng. Att förmågan täcks helt ger 2 poäng, att den täcks delvis hälften. Katalogen \
har inga poäng; dessa är påhittade för provet."
text_en = "Share of the points of the capability's scored requirements. A SHOULD epic gives 2 \
points and a MAY epic 1 point. A capability covered in full gives 2 points, one covered in part \
half of them. The catalogue has no points; these are made up for the test."
weight = "{weight}"
source = "requirements"
"""

_PRICED_LOT = f"""
[lot.award]
model = "weighted_points"
tie_break = ["lowest_price", "drawing"]

[lot.award.parameters]
full_points = "100"
price_full = "0"
price_zero = "{10 * PATIENTS}"  # 10 pounds a patient and year, the dearest in the catalogue
outside = "continue"
{_QUALITY.format(table="lot.criterion", weight="0.7")}
[[lot.criterion]]
id = "price"
name_sv = "Pris"
name_en = "Price"
text_sv = "Pris för {PATIENTS} patienter under ett år. 0 pund ger full poäng, 10 pund per patient \
inga; däremellan och därutöver längs en rät linje."
text_en = "Price of {PATIENTS} patients for one year. 0 pounds give full points, 10 pounds a \
patient none; in between and beyond along a straight line."
weight = "0.3"
source = "price"
"""


def procurement_text(procurement: str, plan: Plan) -> str:
    """Write ``procurement.toml``: quality decides, but in lots with prices."""
    head = _HEAD.format(id=quoted(procurement)) + _QUALITY.format(table="criterion", weight="1")
    return head + "".join(_lot_text(lot) for lot in plan.lots)


def _lot_text(lot: PlannedLot) -> str:
    name = quoted(lot.name)
    text = f"\n[[lot]]\nid = {quoted(lot.id)}\nname_sv = {name}\nname_en = {name}\n"
    return text + _PRICED_LOT if lot.is_priced else text


def requirements_text(plan: Plan, epics: Mapping[str, Epic]) -> str:
    """Write ``requirements.csv``: a lot's verdict first, then its epics in the links' order.

    The catalogue is in English; its texts stand unchanged in both languages.
    """
    header = "id,lot,area,criterion,kind,text_sv,text_en,evidence,level,points,deduction"
    rows: list[tuple[str, ...]] = []
    for lot in plan.lots:
        swedish = f"Förmågan täcks helt: {lot.name}. {lot.description}".rstrip()
        english = f"The capability is covered in full: {lot.name}. {lot.description}".rstrip()
        area = "Capability verdict"
        key = verdict_requirement(lot.id)
        rows.append(
            (key, lot.id, area, "quality", "bör", swedish, english, "", "", VERDICT_POINTS, "")
        )
        rows.extend(_epic_row(link, epics[link.epic]) for link in lot.links)
    return csv_text(header, rows)


def _epic_row(link: Link, epic: Epic) -> tuple[str, ...]:
    must = link.level is Level.MUST
    area = "Supplier-defined epics" if epic.is_supplier_defined else f"{link.level.name} epics"
    return (
        epic_requirement(link.capability, link.epic),
        link.capability,
        area,
        "" if must else "quality",
        "ska" if must else "bör",
        epic.name,
        epic.name,
        "",
        "",
        "" if must else POINTS[link.level],
        "",
    )


def price_sheet_text(plan: Plan) -> str:
    """Write ``price_sheet.csv``: one item in each lot that is awarded on price."""
    header = "item,lot,text_sv,text_en,period,unit,quantity,option,binding"
    swedish, english = "Lösningen, per patient och år", "The solution, per patient and year"
    return csv_text(
        header,
        [
            (
                price_item(lot.id),
                lot.id,
                swedish,
                english,
                "1 year",
                "patient",
                str(PATIENTS),
                "no",
                "yes",
            )
            for lot in plan.lots
            if lot.is_priced
        ],
    )


def verdict_requirement(lot: str) -> str:
    """Name the requirement that the capability is covered in full."""
    return f"{lot}-verdict"


def epic_requirement(lot: str, epic: str) -> str:
    """Name an epic's requirement in a lot: an epic may belong to several."""
    return f"{lot}-{epic}"


def price_item(lot: str) -> str:
    """Name a lot's only price item."""
    return f"{lot}-patient-year"


def csv_text(header: str, rows: Iterable[tuple[str, ...]]) -> str:
    """Write rows as CSV with commas and quotes where needed."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return out.getvalue()


def quoted(text: str) -> str:
    """Write a TOML string: JSON's escapes are a part of TOML's."""
    return json.dumps(text, ensure_ascii=False)
