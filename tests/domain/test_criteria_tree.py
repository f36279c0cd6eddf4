"""The criteria tree: who is a leaf, and what each weighs in the whole."""

from fractions import Fraction

from vagval.domain.bilingual import Bilingual
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import Criterion, PointSource


def a_node(key: str, weight: str, parent: str = "", source: PointSource | None = None) -> Criterion:
    return Criterion(key, parent, Bilingual(key, key), weight=Fraction(weight), source=source)


TREE = CriteriaTree(
    (
        a_node("kvalitet", "0.6"),
        a_node("pris", "0.4", source=PointSource.PRICE),
        a_node("funktion", "0.75", "kvalitet", PointSource.REQUIREMENTS),
        a_node("anvandbarhet", "0.25", "kvalitet", PointSource.PANEL),
    )
)


def test_only_nodes_without_children_are_scored() -> None:
    assert [c.id for c in TREE.leaves] == ["pris", "funktion", "anvandbarhet"]


def test_price_is_a_leaf_but_not_a_quality_leaf() -> None:
    assert TREE.price_leaf is not None
    assert TREE.price_leaf.id == "pris"
    assert [c.id for c in TREE.quality_leaves] == ["funktion", "anvandbarhet"]


def test_the_global_weight_is_the_product_down_the_tree() -> None:
    # 0.6 x 0.75 = 0.45
    assert TREE.global_weight("funktion") == Fraction(45, 100)


def test_the_global_weights_of_the_leaves_sum_to_exactly_one() -> None:
    assert sum(TREE.global_weight(leaf.id) for leaf in TREE.leaves) == 1


def test_the_path_runs_from_the_top_down() -> None:
    assert [c.id for c in TREE.path("anvandbarhet")] == ["kvalitet", "anvandbarhet"]


def test_an_unknown_criterion_is_not_found() -> None:
    assert TREE.get("pris-2") is None
    assert TREE.path("pris-2") == ()
