"""A small procurement with an award on record, in which every secret is unmistakable.

Each name, text and amount stands for itself alone, so that wherever it is read, it has leaked.
``needles(audience, bid)`` says what must not be read.
"""

from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

from leaks import Needle
from vagval.domain.audience import Audience
from vagval.files.workspace import Workspace
from vagval.steps.lock import lock
from workspaces import Rows, write_csv, write_toml

KEY = "prov"
PEOPLE = ("Zanvqa Kvistlund", "Bryxor Pellwitz")
KEYS = ("zanvqa77", "bryxor77")
OFFICIALS = ("Qvintella Harstrand", "Wexmar Ollonqvist", "Tjorvina Glimsdal")
BIDS = ("alfa", "beta", "gamma")
QUANTITIES = (3, 7)
PRICES = {
    "alfa": (Decimal("48611.50"), Decimal(61487)),
    "beta": (Decimal(59341), Decimal("73189.25")),
    "gamma": (Decimal(67121), Decimal(81563)),
}
CORRECTED = Decimal("46181.75")
"""What the first unit price of alfa was corrected to."""
TEXTS = {bid: f"brontosilver-{bid}" for bid in BIDS}
ANSWERS = {bid: f"kvicksandsvar-{bid}" for bid in BIDS}
EVIDENCE = {bid: f"kvastmark-{bid}" for bid in BIDS}
SECRET_OF = {"alfa": ("prices", "answers", "evidence"), "beta": (), "gamma": ("prices", "answers")}
LOW, LETTER, AWARDED = "glimmerkalkyl", "tornfalksbrev", "havsmunkstilldelning"
"""Texts about alfa's price: its explanation, its clarification, and what the decision says."""

PROCUREMENT = f"""schema = 1
id = "{KEY}"
name_sv = "Läkemedelsmodul"
name_en = "Medicines module"
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
maximum = 2
""" + "".join(
    f'[[scale.anchor]]\npoints = {n}\ntext_sv = "nivå {n}"\ntext_en = "level {n}"\n'
    for n in range(3)
) + """
[award]
model = "value_deduction"
tie_break = ["lowest_price"]

[[criterion]]
id = "kvalitet"
name_sv = "Kvalitet"
name_en = "Quality"
text_sv = "Vad som bedöms."
text_en = "What is assessed."
source = "panel"
scale = "skala"
deductions = { 0 = "0", 1 = "10000", 2 = "20000" }

[[lot]]
id = "LM"
name_sv = "Läkemedel"
name_en = "Medicines"
"""  # fmt: skip
REQUIREMENTS: Rows = (
    ("id", "lot", "area", "criterion", "kind", "text_sv", "text_en", "evidence", "level", "points",
     "deduction"),
    ("LM-S-1", "LM", "Process", None, "ska", "Ska ha intyg.", "Must.", "certificate", "E1", None,
     None),
    ("LM-S-2", "LM", "Process", None, "ska", "Ska ange hur.", "Must.", None, None, None, None),
)  # fmt: skip
ITEMS: Rows = (
    ("item", "lot", "text_sv", "text_en", "period", "unit", "quantity", "option", "binding"),
    *((f"LM-P-{n}", "LM", f"Post {n}", f"Item {n}", "år 1", "år", many, "nej", "ja")
      for n, many in enumerate(QUANTITIES, start=1)),
)  # fmt: skip
BY, DAY = f"{OFFICIALS[0]}, upphandlare", date(2026, 3, 27)
RECORD: dict[str, Rows] = {
    "corrections": (
        ("anbud", "post", "tidigare", "ny", "motivering", "av", "datum"),
        ("alfa", "LM-P-1", PRICES["alfa"][0], CORRECTED, "Rätt pris är 46 181,75 kr.", BY, DAY),
    ),
    "low_price": (
        ("anbud", "del", "frågat", "svar", "bedömning", "motivering", "av", "datum"),
        ("alfa", "LM", DAY, LOW, "godtagen", "Kalkylen håller.", BY, DAY),
    ),
    "clarifications": (
        ("anbud", "krav", "fråga", "svar", "ändrar_anbudet", "av", "datum"),
        ("alfa", None, "Är 61 487 kronor rätt?", LETTER, "nej", BY, DAY),
        ("gamma", "LM-S-2", "Vad menas?", ANSWERS["gamma"], "nej", BY, DAY),
    ),
    "assessments": (
        ("anbud", "krav", "resultat", "motivering", "av", "datum"),
        ("beta", "LM-S-2", "uppfyllt", "Visat i demonstrationen.", BY, DAY),
    ),
    "decisions": (
        ("datum", "slag", "del", "text", "av"),
        (date(2026, 3, 17), "öppning", None, "Tre anbud öppnades.", " och ".join(OFFICIALS[:2])),
        (date(2026, 5, 4), "utvärdering", None, "Utvärderingen är gjord.", BY),
        (date(2026, 6, 1), "tilldelning", None, AWARDED, OFFICIALS[2]),
    ),
}  # fmt: skip


def total(bid: str) -> Decimal:
    """Give what a bid costs in all, as evaluated."""
    first, second = PRICES[bid]
    first = CORRECTED if bid == "alfa" else first
    return first * QUANTITIES[0] + second * QUANTITIES[1]


def audience_case(root: Path) -> Workspace:
    """Write the whole case, its criteria locked by the first two officials."""
    work = Workspace(root.resolve())
    write_toml(work.procurement_file(KEY), PROCUREMENT)
    write_csv(work.criteria(KEY) / "requirements.csv", REQUIREMENTS)
    write_csv(work.criteria(KEY) / "price_sheet.csv", ITEMS)
    write_toml(
        work.panel_file(KEY),
        "\n".join(
            f'[[evaluator]]\nid = "{key}"\nname = "{name}"\nrole_sv = "Läkare"\nrole_en = "R"\n'
            for key, name in zip(KEYS, PEOPLE, strict=True)
        ),
    )
    for bid in BIDS:
        _bid(work, bid)
    heads = ("del", "anbud", "kriterium", "poäng", "motivering", "bevis")
    for number, (key, name) in enumerate(zip(KEYS, PEOPLE, strict=True)):
        write_csv(
            work.panel(KEY) / f"{key}.csv",
            (heads, *(("LM", bid, "kvalitet", number, f"{name} såg alla fallen gå igenom utan fel.",
                       EVIDENCE[bid]) for bid in BIDS)),
        )  # fmt: skip
    agreed = (("LM", bid, "kvalitet", 1, "Panelen såg fallen gå igenom, med viss tvekan.",
               f"{PEOPLE[0].split()[0]} håller fast vid 0.") for bid in BIDS)  # fmt: skip
    write_csv(
        work.panel(KEY) / "_consensus.csv",
        (("del", "anbud", "kriterium", "poäng", "motivering", "avvikande"), *agreed),
    )
    for stem, rows in RECORD.items():
        write_csv(work.record(KEY) / f"{stem}.csv", rows)
    lock(work, KEY, datetime(2026, 1, 14, tzinfo=UTC), OFFICIALS[:2], "")
    return work


def _bid(work: Workspace, bid: str) -> None:
    folder, content = work.bids(KEY) / bid, f"Intyg för {bid}\n".encode()
    claims = "".join(
        f'\n[[secrecy]]\nfield = "{field}"\nreason = "Skadar oss."\n' for field in SECRET_OF[bid]
    )
    write_toml(
        folder / "bid.toml",
        f'vendor = "{bid.capitalize()} AB"\nlots = ["LM"]\ncurrency = "SEK"\n'
        f'criteria_version = 1\n\n[[product]]\nlot = "LM"\nname = "Modul {bid}"\nversion = "1"\n'
        f"{claims}",
    )
    file = f"evidence/{EVIDENCE[bid]}-fil.txt"
    write_toml(
        folder / "evidence.toml",
        f'[[evidence]]\nid = "{EVIDENCE[bid]}"\nkind = "certificate"\nfile = "{file}"\n'
        f'sha256 = "{sha256(content).hexdigest()}"\nissuer = "Utfärdaren AB"\n'
        f'issued = 2025-06-01\nexpires = 2028-06-01\nlevel = "E1"\nrequirements = ["LM-S-1"]\n',
    )
    (folder / "evidence").mkdir(parents=True)
    (folder / file).write_bytes(content)
    write_csv(
        folder / "answers.csv",
        (("krav", "svar", "beskrivning", "bevis"),
         ("LM-S-1", "uppfylls", TEXTS[bid], EVIDENCE[bid]),
         ("LM-S-2", "uppfylls", ANSWERS[bid], None)),
    )  # fmt: skip
    prices = ((f"LM-P-{n}", amount) for n, amount in enumerate(PRICES[bid], start=1))
    write_csv(folder / "prices.csv", (("post", "à-pris"), *prices))


def needles(audience: Audience, bid: str = "") -> tuple[Needle, ...]:
    """Give everything in the case that an audience must not read."""
    if audience == "panel":
        return _prices()
    named = (*PEOPLE, *KEYS, *OFFICIALS, *(n for name in PEOPLE + OFFICIALS for n in name.split()))
    return (*named, *(each for other in BIDS if other != bid for each in _secrets(other)))


def _prices() -> tuple[Needle, ...]:
    """Give every amount, what follows from it, and the texts that are about prices by kind."""
    amounts: set[Decimal] = {CORRECTED, CORRECTED * QUANTITIES[0]}
    for bid, units in PRICES.items():
        sums = {unit * many for unit, many in zip(units, QUANTITIES, strict=True)}
        opened = sum(sums, Decimal(0))
        amounts |= {*units, *sums, opened, total(bid), total(bid) - 10_000}
    gaps = {abs(total(a) - total(b)) for a in BIDS for b in BIDS if a != b}
    return (*sorted(amounts | gaps), LOW, LETTER, AWARDED)


def _secrets(bid: str) -> tuple[Needle, ...]:
    secret: list[Needle] = []
    if "prices" in SECRET_OF[bid]:
        units = [*PRICES[bid], *((CORRECTED, LOW, LETTER) if bid == "alfa" else ())]
        sums = [a * n for a, n in zip(PRICES[bid], QUANTITIES, strict=True)]
        secret += [*units, *sums]
    if "answers" in SECRET_OF[bid]:
        secret += [TEXTS[bid], ANSWERS[bid]]
    if "evidence" in SECRET_OF[bid]:
        secret.append(EVIDENCE[bid])
    return tuple(secret)
