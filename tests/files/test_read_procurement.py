"""Each rule of ``procurement.toml`` is refused where it is broken."""

# ruff: noqa: E501 - the faults are a table, one a line

from fractions import Fraction
from pathlib import Path

import pytest

from small_case import a_case, told
from small_case_criteria import CASE, PROCUREMENT
from vagval.domain.errors import MaterialError
from vagval.files.read_criteria import read_criteria
from vagval.report.finding_text import by_place, describe
from vagval.report.wording import Wording
from workspaces import write_toml

FAULTS = [
    ("schema = 1", "schema = 2", "schema-unknown", "schema"),
    ('id = "prov"', 'id = "proven"', "id-not-folder", "id"),
    ('name_sv = "Prov"\n', "", "key-missing", "name_sv"),
    ('name_sv = "Prov"\n', 'name_sv = ""\n', "text-missing", "name_sv"),
    ('id = "mervarde"', "id = []", "key-wrong-type", "lot[2] (VP).criterion[2].id"),
    ('buyer = "Region Exempel"', "buyer = 7", "quotes-missing", "buyer"),
    ('procedure = "open"', 'procedure = "opne"', "value-unknown", "procedure"),
    ('language = "sv"', 'language = "se"', "value-unknown", "language"),
    ('currency = "SEK"', 'currency = "kr"', "currency-malformed", "currency"),
    ("seed = 0", "seed = -1", "number-too-small", "seed"),
    ("seed = 0", "seed = true", "key-wrong-type", "seed"),
    ("seed = 0", "seed = 0\ninveted = true", "key-unknown", "inveted"),
    ("[dates]", "[datse]", "key-missing", "dates"),
    ("deadline = 2026-03-16", 'deadline = "2026-03-16"', "key-wrong-type", "dates.deadline"),
    ("deadline = 2026-03-16", "deadline = 2026-01-15", "deadline-before-publication", "dates.deadline"),
    ('rule = "consensus"', 'rule = "max"', "value-unknown", "panel.rule"),
    ("minimum_evaluators = 2", "minimum_evaluators = 0", "number-too-small", "panel.minimum_evaluators"),
    ('spread_share = "0.4"', "spread_share = 0.4", "quotes-missing", "panel.spread_share"),
    ('partly_share = "0.5"', 'partly_share = "1.5"', "share-outside", "requirements.partly_share"),
    ('unanswered = "not met"', 'unanswered = "met"', "unanswered-rule", "requirements.unanswered"),
    ('share_of_median = "0.6"', 'share_of_median = "60 %"', "key-wrong-type", "low_price.share_of_median"),
    ("evaluators_public = false", 'evaluators_public = "no"', "key-wrong-type", "secrecy.evaluators_public"),
    ("maximum = 3", "maximum = 0", "scale-bounds", "scale[1] (skala).maximum"),
    ("maximum = 3", "maximum = 4", "anchors-missing", "scale[1] (skala).anchor"),
    ("minimum = 0", "minimum = 1", "anchors-outside", "scale[1] (skala).anchor"),
    ('text_sv = "nivå 2"', 'text_sv = " "', "text-missing", "scale[1] (skala).anchor[3] (points 2).text_sv"),
    ('"highest:kvalitet"', '"highest:kvalite"', "tie-break-leaf", "award.tie_break"),
    ('"highest:kvalitet"', '"highest-kvalitet"', "tie-break-unknown", "award.tie_break"),
    ('"highest:kvalitet", "drawing"', '"lowest_price"', "value-repeated", "award.tie_break"),
    ('price_full = "10"', "price_full = 10.5", "quotes-missing", "lot[2] (VP).award.parameters.price_full"),
    ('price_full = "10"', "price_full = 10", "quotes-missing", "lot[2] (VP).award.parameters.price_full"),
    ('outside = "continue"', "outside = true", "key-wrong-type", "lot[2] (VP).award.parameters.outside"),
    ('rule = "consensus"', 'rule = ""', "choice-missing", "panel.rule"),
    ('model = "weighted_points"', 'model = ""', "choice-missing", "lot[2] (VP).award.model"),
    ('threshold = "1"', 'threshold = "4"', "threshold-off-scale", "criterion[1] (kvalitet).threshold"),
    ('threshold = "0.5"', 'threshold = "1.5"', "share-outside", "lot[3] (LP).criterion[1] (funktion).threshold"),
    ('threshold = "0.2"', 'threshold = "2"', "share-outside", "lot[2] (VP).criterion[2] (mervarde).threshold"),
    ('source = "price"', 'source = "price"\nthreshold = "1"', "threshold-on-price", "lot[2] (VP).criterion[1] (pris).threshold"),
    ('weight = "0.4"', 'weight = "0.3"', "weights-not-one-top", "lot[2] (VP).criterion"),
    ('weight = "0.35"', 'weight = "0.36"', "weights-not-one", "lot[2] (VP).criterion[2] (mervarde)"),
    ('weight = "0.4"\n', "", "weight-missing", "lot[2] (VP).criterion[1] (pris).weight"),
    ('weight = "0.4"\n', "weight = 0.4\n", "quotes-missing", "lot[2] (VP).criterion[1] (pris).weight"),
    ('scale = "skala"\nthreshold', 'weight = "1"\nscale = "skala"\nthreshold', "weight-not-used", "criterion[1] (kvalitet).weight"),
    ('weight = "0.6"', 'weight = "0.6"\nsource = "panel"', "only-on-leaves", "lot[2] (VP).criterion[2] (mervarde).source"),
    ('parent = "mervarde"\nname_sv = "Kvalitet"', 'parent = "mervärde"\nname_sv = "Kvalitet"', "parent-unknown", "lot[2] (VP).criterion[3] (kvalitet).parent"),
    ('id = "mervarde"', 'id = "mervarde"\nparent = "mervarde"', "parent-circle", "lot[2] (VP).criterion[2] (mervarde).parent"),
    ('1 = "100", ', "", "deductions-off-scale", "criterion[1] (kvalitet).deductions"),
    ('1 = "100", ', '1 = "250", ', "deductions-falling", "criterion[1] (kvalitet).deductions"),
    ('1 = "100", ', '1 = "-1", ', "amount-negative", "criterion[1] (kvalitet).deductions.1"),
    ('1 = "100", ', '1 = "100", x = "1", ', "deduction-points", "criterion[1] (kvalitet).deductions.x"),
    ('source = "requirements"\nthreshold', 'source = "requirements"\nscale = "skala"\nthreshold', "scale-not-used", "lot[3] (LP).criterion[1] (funktion).scale"),
    ('degree_points = [["0", 0], ["0.5", 2], ["1", 3]]\n', "", "key-missing", "criterion[2] (standarder).degree_points"),
    ('[["0", 0], ["0.5", 2]', '[["0.1", 0], ["0.5", 2]', "degrees-not-rising", "criterion[2] (standarder).degree_points"),
    ('["0.5", 2], ["1", 3]', '["1", 2], ["0.5", 3]', "degrees-not-rising", "criterion[2] (standarder).degree_points"),
    ('["0.5", 2], ["1", 3]', '["0.5", 3], ["1", 2]', "degree-points-falling", "criterion[2] (standarder).degree_points"),
    ('["1", 3]', '["1", 4]', "degree-points-off-scale", "criterion[2] (standarder).degree_points"),
    ('["1", 3]', '["1", "3"]', "key-wrong-type", "criterion[2] (standarder).degree_points"),
    ('id = "LP"', 'id = "VP"', "id-repeated", "lot[3] (VP).id"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "cell"), FAULTS)
def test_a_broken_rule_is_told_at_its_key(
    tmp_path: Path, old: str, new: str, code: str, cell: str
) -> None:
    work = a_case(tmp_path)
    assert old in PROCUREMENT
    write_toml(work.procurement_file(CASE), PROCUREMENT.replace(old, new, 1))
    found = told(work, criteria_only=True)
    assert (code, "procurement.toml", cell) in found
    assert not any(other == "amount" for other, _, _ in found)


def codes_after(tmp_path: Path, *changes: tuple[str, str]) -> list[str]:
    work = a_case(tmp_path)
    text = PROCUREMENT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    write_toml(work.procurement_file(CASE), text)
    return [code for code, _, _ in told(work, criteria_only=True)]


def test_an_unknown_model_skips_what_depends_on_the_model(tmp_path: Path) -> None:
    assert codes_after(tmp_path, ('"weighted_points"', '"weigthed_points"')) == []


def test_weights_a_third_each_do_not_sum_to_one_and_the_sum_is_told_in_full(
    tmp_path: Path,
) -> None:
    work = a_case(tmp_path)
    text = PROCUREMENT.replace('weight = "0.35"', 'weight = "0.3333"')
    text = text.replace('weight = "0.65"', 'weight = "0.66666666666666666666"')
    write_toml(work.procurement_file(CASE), text)
    found = told(work, criteria_only=True)
    assert found == [("weights-not-one", "procurement.toml", "lot[2] (VP).criterion[2] (mervarde)")]


def test_a_price_leaf_stands_only_in_weighted_points(tmp_path: Path) -> None:
    fixed = ('model = "weighted_points"', 'model = "fixed_price"')
    assert "price-leaf-not-used" in codes_after(tmp_path, fixed)
    without = ('source = "price"', 'source = "requirements"')
    assert "price-leaf-count" in codes_after(tmp_path / "b", without)


def test_amounts_are_required_where_they_count_and_refused_elsewhere(tmp_path: Path) -> None:
    line = 'deductions = { 0 = "0", 1 = "10", 2 = "20", 3 = "30" }\n'
    assert codes_after(tmp_path, (line, "")) == ["deductions-missing"]
    end = 'weight = "1"\nsource = "panel"\n'
    assert codes_after(tmp_path / "b", (end, end + line)) == ["deductions-not-used"]


def test_a_lot_needs_an_award_rule_and_criteria(tmp_path: Path) -> None:
    award = PROCUREMENT[PROCUREMENT.index("[award]") : PROCUREMENT.index("[[criterion]]")]
    assert "lot-without-award" in codes_after(tmp_path, (award, ""))
    start, end = PROCUREMENT.index("[[criterion]]"), PROCUREMENT.index("[[lot]]")
    assert "no-criteria-yet" in codes_after(tmp_path / "b", (PROCUREMENT[start:end], ""))


def test_a_fault_in_what_lots_share_is_told_once(tmp_path: Path) -> None:
    lot = '[[lot]]\nid = "A2"\nname_sv = "Två"\nname_en = "Two"\n\n[[lot]]\nid = "VP"'
    found = codes_after(tmp_path, ('[[lot]]\nid = "VP"', lot), ('1 = "100", ', '1 = "250", '))
    assert found.count("deductions-falling") == 1


def test_a_malformed_id_is_told_once_though_it_leads_nowhere(tmp_path: Path) -> None:
    assert codes_after(tmp_path, ('id = "kvalitet"\nparent', 'id = "värde"\nparent')) == [
        "key-malformed"
    ]


def test_findings_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    text = PROCUREMENT
    for old in ('name_sv = "Prov"', 'rule = "consensus"', "minimum = 0", 'name_sv = "Lägst"'):
        text = text.replace(f"{old}\n", "", 1)
    text = text.replace('name_en = "Trial"', "name_en = 1")
    write_toml(work.procurement_file(CASE), text)
    with pytest.raises(MaterialError) as refused:
        read_criteria(work, CASE)
    found = sorted((f for f in refused.value.findings if "toml" in f.place.file), key=by_place)
    assert [f.place.cell for f in found if f.code != "scale-unknown"] == [
        "name_en",
        "name_sv",
        "panel.rule",
        "scale[1] (skala).minimum",
        "lot[3] (LP).name_sv",
    ]


def test_what_is_missing_is_said_with_its_heading(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    text = PROCUREMENT.replace('buyer = "Region Exempel"\n', "").replace("seed = 0\n", "")
    text = text.replace('spread_share = "0.4"\n', "").replace('name_sv = "Lägst"\n', "")
    write_toml(work.procurement_file(CASE), text.replace("[dates]", "[datum]"))
    with pytest.raises(MaterialError) as refused:
        read_criteria(work, CASE)
    advice = {f.place.cell: describe(f, Wording("sv")).do for f in refused.value.findings}
    assert advice["buyer"].startswith("Lägg till buyer överst i filen, före den första rubriken")
    assert advice["panel.spread_share"].startswith("Lägg till spread_share under [panel]: ett tal")
    assert advice["lot[3] (LP).name_sv"].startswith("Lägg till name_sv under [[lot]]: en text")
    assert advice["dates"].startswith("Lägg till rubriken [dates] med sina rader.")
    assert advice["buyer"].endswith("står raden där redan, ta bort #.")


def test_without_any_scale_one_is_asked_for(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    start, end = PROCUREMENT.index("[[scale]]"), PROCUREMENT.index("[award]")
    write_toml(work.procurement_file(CASE), PROCUREMENT[:start] + PROCUREMENT[end:])
    with pytest.raises(MaterialError) as refused:
        read_criteria(work, CASE)
    first = next(f for f in refused.value.findings if f.code == "scale-unknown")
    assert 'lägg till [[scale]] med id = "skala"' in describe(first, Wording("sv")).do


LEVELS = 'level_shares = { 0 = "0", 1 = "0.2", 2 = "0.2", 3 = "1" }\n'
PANEL = 'weight = "0.35"\nsource = "panel"\n'


@pytest.mark.parametrize(
    ("shares", "code", "key"),
    [
        ('0 = "0", 1 = "0.2", 3 = "1"', "level-shares-off-scale", ""),
        ('0 = "0", 1 = "0.3", 2 = "0.2", 3 = "1"', "level-shares-falling", ""),
        ('0 = "0", 1 = "0.2", 2 = "0.5", 3 = "0.9"', "level-shares-ends", ""),
        ('0 = "0.1", 1 = "0.2", 2 = "0.5", 3 = "1"', "level-shares-ends", ""),
        ('0 = "0", 1 = "1.2", 2 = "0.5", 3 = "1"', "share-outside", ".1"),
        ('0 = "0", x = "0.2", 2 = "0.5", 3 = "1"', "deduction-points", ".x"),
    ],
)
def test_shares_for_points_go_from_nothing_to_all_without_falling(
    tmp_path: Path, shares: str, code: str, key: str
) -> None:
    work = a_case(tmp_path)
    line = f"level_shares = {{ {shares} }}\n"
    write_toml(work.procurement_file(CASE), PROCUREMENT.replace(PANEL, PANEL + line, 1))
    cell = f"lot[2] (VP).criterion[3] (kvalitet).level_shares{key}"
    assert (code, "procurement.toml", cell) in told(work, criteria_only=True)


def test_shares_for_points_are_read_in_models_with_weights_alone(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    write_toml(work.procurement_file(CASE), PROCUREMENT.replace(PANEL, PANEL + LEVELS, 1))
    lot = read_criteria(work, CASE).procurement.lot("VP")
    assert lot is not None
    leaf = lot.tree.get("kvalitet")
    assert leaf is not None
    fifth = Fraction(1, 5)
    assert dict(leaf.level_shares) == {0: Fraction(0), 1: fifth, 2: fifth, 3: Fraction(1)}
    amounts = 'threshold = "1"\n'
    assert codes_after(tmp_path / "b", (amounts, amounts + LEVELS)) == ["level-shares-not-used"]
    functions = 'weight = "0.65"\nsource = "requirements"\n'
    assert codes_after(tmp_path / "c", (functions, functions + LEVELS)) == ["level-shares-not-used"]
    node = 'weight = "0.6"\n'
    assert codes_after(tmp_path / "d", (node, node + LEVELS)) == ["only-on-leaves"]
