"""The published way to the winner, from ``[award]`` (utvärderingsmodell, särskiljning)."""

from vagval.domain.award_rule import AwardRule, ParameterValue
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
    rule = AwardRule(model, read_parameters(table), tie_break, table.place())
    table.refuse_other_keys()
    return rule


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
