"""The published way to the winner, from ``[award]`` (utvärderingsmodell, särskiljning)."""

from vagval.domain.award_rule import AwardRule, Override, ParameterValue
from vagval.domain.bilingual import Bilingual
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.model_shapes import SHAPES
from vagval.files.identifier import suggestion
from vagval.files.toml_table import TomlTable

RULES = ("lowest_price", "drawing")
HIGHEST = "highest:"
MODELS = tuple(sorted(SHAPES))


def read_award_rule(table: TomlTable) -> AwardRule:
    """Read model, parameters and tie-break; what the model means is for the model to say."""
    model, tie_break = table.text("model", MODELS), table.texts("tie_break")
    for each in tie_break:
        if each not in RULES and not each.startswith(HIGHEST):
            table.unknown("tie-break-unknown", "tie_break", each, (*RULES, f"{HIGHEST}…"))
    rule = AwardRule(
        model,
        read_parameters(table),
        tie_break,
        table.place(),
        read_reason(table),
        read_overrides(table),
    )
    table.refuse_other_keys()
    return rule


def read_reason(table: TomlTable) -> Bilingual | None:
    """Read why this model was chosen, in both languages; whether it must be said is not for us."""
    stated = [table.has(key) for key in ("reason_sv", "reason_en")]
    return table.bilingual("reason") if any(stated) else None


def read_overrides(table: TomlTable) -> tuple[Override, ...]:
    """Read who goes on in spite of which finding, and why: each finding once."""
    overrides: list[Override] = []
    for each in table.tables("override"):
        code, by, reason = each.text("finding"), each.text("by"), each.text("reason")
        each.refuse_other_keys()
        if code and any(code == other.finding for other in overrides):
            each.fault("override-repeated", "finding", value=code)
        overrides.append(Override(code, by, reason, each.place()))
    return tuple(overrides)


def read_parameters(table: TomlTable) -> dict[str, ParameterValue]:
    """Read the parameters as written, amounts and numbers as texts; an absent table is none."""
    below = table.table("parameters") if table.has("parameters") else None
    if below is None:
        return {}
    read: dict[str, ParameterValue] = {}
    for key, value in below.content.items():
        if isinstance(value, str):
            read[key] = value
        else:
            below.wrong(key, "parameter", value)
    return read


def check_tie_break(table: TomlTable, award: AwardRule, tree: CriteriaTree) -> None:
    """Refuse a tie-break by the points of something that is no leaf with points."""
    leaves = tuple(leaf.id for leaf in tree.quality_leaves)
    for rule in award.tie_break:
        leaf = rule.removeprefix(HIGHEST)
        if rule.startswith(HIGHEST) and leaf not in leaves:
            table.fault("tie-break-leaf", "tie_break", value=leaf, **suggestion(leaf, leaves))
