"""The workbook that computes anew: what is given, what is live, and nothing live from a bid."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from report.evaluated import two_bids
from report.recompute_bids import FIELDS, LIFE_CYCLE
from report.recompute_case import evaluated, told
from report.test_sections import CASES
from vagval.award.award_models import AWARD_MODELS
from vagval.domain.allocation import Allocation, LotAward, LotPlan
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.evaluation import Evaluation
from vagval.domain.lot_rule import LotRule, LotRuleKind
from vagval.domain.place import Place
from vagval.domain.workbook import CellValue, Live, Sheet, Workbook
from vagval.report.recompute_workbook import recompute_workbook

HOSTILE = '=HYPERLINK("https://exempel.invalid","A")'
NAMES = {
    "sv": ["Läs mig", "Översikt", "Toleranser", "LM Räkning", "LM Publicerat", "LM Priser",
           "LM Poäng"],
    "en": ["Read me", "Overview", "Tolerances", "LM Calculation", "LM Published", "LM Prices",
           "LM Points"],
}  # fmt: skip
CELL = re.compile(r"'([^']+)'!\$([A-Z]+)\$(\d+)")


def workbook(*models: str, field: str = "tied") -> Workbook:
    return recompute_workbook(told(evaluated(FIELDS[field], models or tuple(AWARD_MODELS))))


def sheet(made: Workbook, name: str) -> Sheet:
    return next(each for each in made.sheets if each.name == name)


def records(found: Sheet) -> list[dict[str, CellValue]]:
    heads = [column.key for column in found.columns]
    return [dict(zip(heads, row, strict=True)) for row in found.rows]


def live_cells(made: Workbook) -> Iterator[str]:
    for each in made.sheets:
        for row in each.rows:
            yield from (value.formula for value in row if isinstance(value, Live))


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_are_named_in_the_language(language: Language) -> None:
    made = recompute_workbook(two_bids(language=language))
    assert [each.name for each in made.sheets] == NAMES[language]


@pytest.mark.parametrize("case", CASES)
def test_every_row_fits_its_heads_and_heads_are_told_apart(case: str) -> None:
    for each in recompute_workbook(CASES[case]("sv")).sheets:
        assert {len(row) for row in each.rows} <= {len(each.columns)}, each.name
        heads = [column.key for column in each.columns]
        assert len(heads) == len(set(heads)), each.name


@pytest.mark.parametrize("model", AWARD_MODELS)
def test_every_line_of_the_formula_is_a_live_column(model: str) -> None:
    made = workbook(model)
    (row, *_) = records(sheet(made, "L1 Räkning"))
    given = {"Anbudsgivare", "Anbuds-id", "Utvärderingens resultat, exakt",
             "Utvärderingens resultat, som tal", "Utvärderingens plats, före särskiljning",
             "Utvärderingens slutliga plats", "Anmärkning"}  # fmt: skip
    assert {head for head, value in row.items() if not isinstance(value, Live)} == given


def test_a_published_amount_is_looked_up_and_never_missing_as_zero() -> None:
    (row, *_) = records(sheet(workbook("value_deduction", field="alone"), "L1 Poäng"))
    found = row["A AB: belopp"]
    # MATCH with 0 gives #N/A for points without an amount; SUMIF would give 0.
    looked_up = "INDEX('L1 Publicerat'!$F$2:$F$6,MATCH(B2,'L1 Publicerat'!$D$2:$D$6,0))"
    assert found == Live(looked_up, "money")


def test_a_weight_in_the_whole_is_the_product_of_the_published_weights() -> None:
    rows = records(sheet(workbook("weighted_points"), "L1 Publicerat"))
    weights = {row["Nyckel"]: (row["Värde"], row["Vikt i helheten"]) for row in rows[:4]}
    # The parent stands after its children in the tree.
    assert weights == {
        "pris": (Fraction("0.4"), Live("E2")),
        "drift": (Fraction("0.25"), Live("E5*E3")),
        "stod": (Fraction("0.75"), Live("E5*E4")),
        "nytta": (Fraction("0.6"), Live("E5")),
    }


def test_a_price_is_the_sum_of_quantities_times_unit_prices() -> None:
    *items, total = records(sheet(workbook("lowest_price"), "L1 Priser"))
    assert [(row["Mängd"], row["A AB"]) for row in items] == [
        (Decimal(10), Decimal("7.997")), (Decimal("0.3"), Decimal("0.1")),
    ]  # fmt: skip
    assert total["A AB"] == Live("SUMPRODUCT($D$2:$D$3,E2:E3)", "money")


def test_costs_of_different_years_are_discounted_and_rounded_once() -> None:
    made = recompute_workbook(
        told(evaluated(FIELDS["alone"], ("lowest_price",), life_cycle=LIFE_CYCLE))
    )
    first, later, total = records(sheet(made, "L1 Priser"))
    assert (first["År"], first["Förändring per år"]) == (0, 0)
    assert later["Förändring per år"] == Live("'L1 Publicerat'!$E$4")
    assert later["Nuvärde av en krona"] == Live("(1+F3)^E3/(1+L1_discount_rate)^E3")
    summed = "ROUND(SUMPRODUCT($D$2:$D$3,$G$2:$G$3,H2:H3),L1_price_decimals)"
    assert total["A AB"] == Live(summed, "money")


def test_a_published_share_of_a_level_is_looked_up() -> None:
    drift, stod, _ = records(sheet(workbook("fixed_price", field="alone"), "L1 Poäng"))
    looked_up = "INDEX('L1 Publicerat'!$E$4:$E$8,MATCH(E2,'L1 Publicerat'!$D$4:$D$8,0))"
    assert drift["A AB: andel"] == Live(looked_up)
    assert stod["A AB: andel"] == Live("(E3-$C3)/($D3-$C3)")


def test_a_surcharge_is_what_is_missing_of_the_largest_amount() -> None:
    drift, _, krav, _ = records(sheet(workbook("price_surcharge", field="alone"), "L1 Poäng"))
    assert drift["Högsta belopp"] == Live("MAX('L1 Publicerat'!$F$2:$F$6)", "money")
    assert krav["Högsta belopp"] == 29
    assert krav["A AB: påslag"] == Live("$B4-C4", "money")


def test_an_order_of_priority_compares_criteria_one_by_one() -> None:
    made = workbook("priority_order")
    (row, *_) = records(sheet(made, "L1 Räkning"))
    assert [head for head in row if head in {"Stod: poäng", "Pris", "Drift: poäng"}] == [
        "Stod: poäng", "Pris", "Drift: poäng",
    ]  # fmt: skip
    rank = row["Plats, räknad här"]
    assert isinstance(rank, Live)
    assert rank.formula.index("$C$2:$C$6>C2") < rank.formula.index("$D$2:$D$6<D2")
    told_order = [r["Anmärkning"] for r in records(sheet(made, "L1 Publicerat"))]
    assert told_order[0] == "Jämförs som nummer 1; högst är bäst."


def test_a_lot_with_a_fixed_price_has_no_sheet_of_prices() -> None:
    assert "L1 Priser" not in [each.name for each in workbook("fixed_price").sheets]


@pytest.mark.parametrize("model", AWARD_MODELS)
def test_every_name_and_cell_that_a_formula_calls_is_there(model: str) -> None:
    made = workbook(model)
    names = {name for name, _ in made.names}
    called = {name for formula in live_cells(made) for name in re.findall(r"L1_\w+", formula)}
    assert called <= names
    places = [place for _, place in made.names] + list(live_cells(made))
    for name, column, row in (found for place in places for found in CELL.findall(place)):
        found = sheet(made, name)
        assert len(column) == 1
        assert found.rows[int(row) - 2][ord(column) - ord("A")] is not None, (name, column, row)


def test_what_bidders_wrote_is_never_part_of_a_formula() -> None:
    evaluation = evaluated(FIELDS["tied"])
    made = recompute_workbook(told(with_hostile_names(evaluation)))
    assert any(HOSTILE in str(row) for each in made.sheets for row in each.rows)
    assert not any("HYPERLINK" in formula for formula in live_cells(made))
    assert not any(isinstance(row[0], Live) for each in made.sheets[1:] for row in each.rows)


def with_hostile_names(evaluation: Evaluation) -> Evaluation:
    """Call every bidder what would be a formula if it were not kept as a text."""
    bids = tuple(replace(bid, vendor=HOSTILE) for bid in evaluation.material.bids)
    return replace(evaluation, material=replace(evaluation.material, bids=bids))


def test_lots_with_long_or_like_names_get_sheets_and_cells_of_their_own() -> None:
    evaluation = evaluated(FIELDS["alone"], ("weighted_points",))
    (lot,) = evaluation.lots
    keys = ("a" * 40, "a" * 41, "A" * 42, "del-1", "del_1", "2a")
    lots = tuple(replace(lot, lot=replace(lot.lot, id=key)) for key in keys)
    made = recompute_workbook(told(replace(evaluation, lots=lots)))
    sheets = [each.name.casefold() for each in made.sheets]
    names = [name.casefold() for name, _ in made.names]
    assert len(set(sheets)) == len(sheets)
    assert max(map(len, sheets)) <= 31
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[A-Za-z_]\w*", name) for name in names)


def test_a_tie_is_told_with_the_rule_that_broke_it() -> None:
    made = recompute_workbook(told(evaluated(FIELDS["tied"], ("lowest_price",))))
    remarks = {row["Anbuds-id"]: row["Anmärkning"] for row in records(sheet(made, "L1 Räkning"))}
    assert remarks["b"] == "Delar plats med D AB."
    assert remarks["a"] is None
    assert remarks["f"] == "Rangordnas inte: når inte kravnivån för Drift."


@pytest.mark.parametrize(
    ("field", "text"), [("alone", "95"), ("beyond", "15")], ids=["whole", "below"]
)
def test_the_exact_figure_stands_as_text_and_as_number(field: str, text: str) -> None:
    (row, *_) = records(sheet(workbook("lowest_price", field=field), "L1 Räkning"))
    assert row["Utvärderingens resultat, exakt"] == text
    assert row["Utvärderingens resultat, som tal"] == Fraction(text)


def test_rounding_is_explained_where_a_formula_rounds() -> None:
    def explained(model: str) -> str:
        return "\n".join(str(row[0]) for row in workbook(model).sheets[0].rows)

    assert "avrundar" in explained("logarithmic_price")
    assert "avrundar" not in explained("value_deduction")


def test_a_rule_for_several_lots_is_said_to_be_left_out() -> None:
    evaluation = evaluated(FIELDS["alone"], ("lowest_price",))
    rule = LotRule(LotRuleKind.LOT_ORDER, ("L1",), "II.1.6", Place("procurement.toml"))
    plan = LotPlan((LotAward("L1", "a", "A AB", 1),))
    together = replace(evaluation, allocation=Allocation(rule, plan, plan))

    def explained(each: Evaluation) -> str:
        return str(recompute_workbook(told(each)).sheets[0].rows)

    assert "annonserade regeln" in explained(together)
    assert "annonserade regeln" not in explained(evaluation)


def test_without_ranked_bids_nothing_is_said_to_be_equal() -> None:
    evaluation = evaluated(FIELDS["alone"], ("lowest_price",))
    (lot,) = evaluation.lots
    empty = replace(
        lot,
        scored=replace(lot.scored, bids=()),
        admission=replace(lot.admission, bids=()),
        decision=replace(lot.decision, ranking=()),
    )
    made = recompute_workbook(told(replace(evaluation, lots=(empty,))))
    assert records(sheet(made, "Översikt"))[0]["Besked"] == "inget att jämföra"
