"""A procurement of one lot on disk, sound as it is: a test names only its award rule."""

from pathlib import Path

from vagval.files.workspace import Workspace
from workspaces import write_csv, write_toml

KEY = "prov"
WEIGHTED = """[award]
model = "weighted_points"
tie_break = ["lowest_price"]
[award.parameters]
full_points = "100"
price_full = "700000"
price_zero = "3000000"
outside = "continue"
"""
CLIPPED = WEIGHTED.replace("continue", "clip")
"""HFD 2022 ref. 41: the points stop at 700 000 kr and at 3 000 000 kr."""
OVERRIDES = "".join(
    f"""
[[award.override]]
finding = "{code}"
by = "Eva Jurist"
reason = "Inget pris utanför skalan är möjligt."
"""
    for code in ("price-floor-in-scale", "price-ceiling-in-scale")
)
RATIO = """[award]
model = "lowest_price_ratio"
tie_break = ["lowest_price"]
[award.parameters]
full_points = "100"
"""
LABORATORY = """[laboratory]
price_from = "500000"
price_to = "3500000"
quality_from = "0.2"
quality_to = "1"
"""
REST = f"""schema = 1
id = "{KEY}"
name_sv = "Prov"
name_en = "Trial"
buyer = "Region Exempel"
procedure = "open"
language = "sv"
currency = "SEK"
seed = 0

[dates]
published = 2026-01-15
deadline = 2126-03-16

[panel]
rule = "consensus"
minimum_evaluators = 1
spread_share = "0.4"

[requirements]
partly_share = "0"
unanswered = "not met"

[low_price]
share_of_median = "0.6"

[secrecy]
evaluators_public = false

[[scale]]
id = "skala"
minimum = 0
maximum = 1
[[scale.anchor]]
points = 0
text_sv = "saknas"
text_en = "lacking"
[[scale.anchor]]
points = 1
text_sv = "finns"
text_en = "there"

"""
CRITERIA = """
[[criterion]]
id = "pris"
name_sv = "Pris"
name_en = "Price"
text_sv = "Priset."
text_en = "The price."
weight = "0.55"
source = "price"

[[criterion]]
id = "kvalitet"
name_sv = "Kvalitet"
name_en = "Quality"
text_sv = "Vad som bedöms."
text_en = "What is assessed."
weight = "0.45"
source = "panel"
scale = "skala"

[[lot]]
id = "LM"
name_sv = "Läkemedel"
name_en = "Medicines"
"""
REQUIREMENTS = (
    ("id", "del", "område", "kriterium", "typ", "text_sv", "text_en", "bevis", "nivå", "poäng",
     "avdrag"),
    ("LM-S-1", "LM", "Process", None, "ska", "Ska.", "Must.", None, None, None, None),
    ("LM-S-2", "LM", "Process", None, "ska", "Ska också.", "Must too.", None, None, None, None),
)  # fmt: skip
ITEMS = (
    ("post", "del", "text_sv", "text_en", "period", "enhet", "mängd", "option", "bindande"),
    ("LM-P-1", "LM", "Licens", "Licence", "år 1", "år", 1, "nej", "ja"),
)


def one_lot(root: Path, award: str = WEIGHTED, *, laboratory: str = LABORATORY) -> Workspace:
    """Write the criteria with an award rule; price weighs 0.55 and quality 0.45."""
    work = Workspace(root.resolve())
    write_award(work, award, laboratory=laboratory)
    write_csv(work.criteria(KEY) / "requirements.csv", REQUIREMENTS)
    write_csv(work.criteria(KEY) / "price_sheet.csv", ITEMS)
    write_toml(
        work.panel_file(KEY),
        '[[evaluator]]\nid = "anna"\nname = "Anna"\nrole_sv = "R"\nrole_en = "R"\n',
    )
    return work


def write_award(work: Workspace, award: str, *, laboratory: str = LABORATORY) -> None:
    """Write the procurement's settings with another award rule."""
    write_toml(work.procurement_file(KEY), f"{REST}{award}\n{laboratory}{CRITERIA}")
