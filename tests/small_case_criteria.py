"""What is asked for in the small case: one lot for each award model."""

# ruff: noqa: E501 - tables, one row a line

from workspaces import Rows

CASE = "prov"
SCALE = "\n".join(
    f'[[scale.anchor]]\npoints = {n}\ntext_sv = "nivå {n}"\ntext_en = "level {n}"' for n in range(4)
)
PROCUREMENT = f"""schema = 1
id = "{CASE}"
name_sv = "Prov"
name_en = "Trial"
buyer = "Region Exempel"
procedure = "open"
language = "sv"
currency = "SEK"
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

[[scale]]
id = "skala"
minimum = 0
maximum = 3
{SCALE}

[award]
model = "value_deduction"
tie_break = ["lowest_price", "highest:kvalitet", "drawing"]

[[criterion]]
id = "kvalitet"
name_sv = "Kvalitet"
name_en = "Quality"
text_sv = "Vad som bedöms."
text_en = "What is assessed."
source = "panel"
scale = "skala"
threshold = "1"
deductions = {{ 0 = "0", 1 = "100", 2 = "200.50", 3 = "300" }}

[[criterion]]
id = "standarder"
name_sv = "Standarder"
name_en = "Standards"
text_sv = "Vad som visas."
text_en = "What is shown."
source = "compliance"
scale = "skala"
degree_points = [["0", 0], ["0.5", 2], ["1", 3]]
deductions = {{ 0 = "0", 1 = "10", 2 = "20", 3 = "30" }}

[[criterion]]
id = "funktion"
name_sv = "Funktion"
name_en = "Functions"
text_sv = "Vad som finns."
text_en = "What is there."
source = "requirements"

[[lot]]
id = "AV"
name_sv = "Avdrag"
name_en = "Deduction"

[[lot]]
id = "VP"
name_sv = "Poäng"
name_en = "Points"
[lot.award]
model = "weighted_points"
tie_break = []
[lot.award.parameters]
full_points = "100"
price_full = "10"
price_zero = "20"
outside = "continue"
[[lot.criterion]]
id = "pris"
name_sv = "Pris"
name_en = "Price"
text_sv = "Priset."
text_en = "The price."
weight = "0.4"
source = "price"
[[lot.criterion]]
id = "mervarde"
name_sv = "Mervärde"
name_en = "Value"
weight = "0.6"
threshold = "0.2"
[[lot.criterion]]
id = "kvalitet"
parent = "mervarde"
name_sv = "Kvalitet"
name_en = "Quality"
text_sv = "Vad som bedöms."
text_en = "What is assessed."
weight = "0.35"
source = "panel"
scale = "skala"
[[lot.criterion]]
id = "funktion"
parent = "mervarde"
name_sv = "Funktion"
name_en = "Functions"
text_sv = "Vad som finns."
text_en = "What is there."
weight = "0.65"
source = "requirements"

[[lot]]
id = "LP"
name_sv = "Lägst"
name_en = "Lowest"
[lot.award]
model = "lowest_price"
tie_break = ["drawing"]
[[lot.criterion]]
id = "funktion"
name_sv = "Funktion"
name_en = "Functions"
text_sv = "Vad som finns."
text_en = "What is there."
source = "requirements"
threshold = "0.5"

[[lot]]
id = "FP"
name_sv = "Fast"
name_en = "Fixed"
[lot.award]
model = "fixed_price"
tie_break = []
[lot.award.parameters]
full_points = "100"
[[lot.criterion]]
id = "kvalitet"
name_sv = "Kvalitet"
name_en = "Quality"
text_sv = "Vad som bedöms."
text_en = "What is assessed."
weight = "1"
source = "panel"
scale = "skala"
"""
PANEL = """[[evaluator]]
id = "anna"
name = "Anna Ek"
role_sv = "Apotekare"
role_en = "Pharmacist"

[[evaluator]]
id = "bo"
name = "Bo Al"
role_sv = "Läkare"
role_en = "Physician"
lots = ["AV"]
criteria = ["kvalitet"]
"""
REQUIREMENTS: Rows = (
    ("id", "del", "område", "kriterium", "typ", "text_sv", "text_en", "bevis", "nivå", "poäng", "avdrag"),
    ("AV-S-1", "AV", "Process", None, "ska", "Ska.", "Shall.", "certificate", "E1", None, None),
    ("AV-B-1", "AV", "Process", "funktion", "bör", "Bör.", "Should.", None, None, None, 50.5),
    ("AV-B-2", "AV", "Process", "standarder", "bör", "Bör.", "Should.", "test-report", "E2", 2, None),
    ("VP-B-1", "VP", "Teknik", "funktion", "bör", "Bör.", "Should.", None, None, 1.5, None),
    ("LP-B-1", "LP", "Teknik", "funktion", "bör", "Bör.", "Should.", None, None, 1, None),
    ("LP-B-2", "LP", "Teknik", None, "bör", "Bör.", "Should.", None, None, None, None),
)  # fmt: skip
PRICE_SHEET: Rows = (
    ("post", "del", "text_sv", "text_en", "period", "enhet", "mängd", "option", "bindande"),
    ("AV-P-1", "AV", "Licens", "Licence", "år 1-10", "år", 10, "nej", "ja"),
    ("AV-P-2", "AV", "Timmar", "Hours", None, "timme", 12.5, "ja", "ja"),
    ("VP-P-1", "VP", "Licens", "Licence", "år 1-10", "år", 10, "no", "yes"),
    ("LP-P-1", "LP", "Licens", "Licence", "år 1-10", "år", 10, "nej", "ja"),
)
