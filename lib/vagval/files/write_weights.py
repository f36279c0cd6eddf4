"""Weights for other programs to read (vikter i maskinläsbar form)."""

from fractions import Fraction
from pathlib import Path

from vagval.domain.weighting import Weighed
from vagval.domain.weighting_record import NodeWeighting
from vagval.domain.weighting_result import LotWeights, PersonWeights, Weights
from vagval.files.canonical_json import Json, readable_json
from vagval.files.write_text import write_text


def weights_json(procurement: str, lots: tuple[LotWeights, ...]) -> str:
    """Give everybody's weights, combined and as in the criteria; numbers are exact fractions."""
    return readable_json(
        {
            "schema": 1,
            "procurement": procurement,
            "lots": {each.lot.id: _lot(each) for each in lots},
        }
    )


def write_weights(path: Path, procurement: str, lots: tuple[LotWeights, ...]) -> None:
    """Write the same as a file."""
    write_text(path, weights_json(procurement, lots))


def _lot(found: LotWeights) -> dict[str, Json]:
    return {
        "criteria": _by_leaf(found, found.published),
        "mean": _by_leaf(found, found.mean),
        "geometric_mean": _by_leaf(found, found.geometric),
        "median": _by_leaf(found, found.median),
        "kendall_w": _exact(found.agreement),
        "moved": str(found.moved),
        "people": {each.record.id: _person(found, each) for each in found.people},
    }


def _person(found: LotWeights, each: PersonWeights) -> dict[str, Json]:
    return {
        "name": each.record.name,
        "role": each.record.role,
        "date": each.record.day.isoformat(),
        "weights": _by_leaf(found, each.weights),
        "weightings": [_node(node, weighed) for node, weighed in each.nodes],
    }


def _node(node: NodeWeighting, weighed: Weighed) -> dict[str, Json]:
    return {
        "parent": node.parent,
        "method": node.method,
        "weights": {name: str(weighed.weight(name)) for name in node.criteria},
        "tolerance": str(weighed.tolerance),
        "measures": {name: str(value) for name, value in weighed.measures},
        "intervals": {
            name: [str(low), str(high)]
            for name, (low, high) in zip(node.criteria, weighed.intervals, strict=False)
        },
        "reasons": dict(node.reasons),
    }


def _by_leaf(found: LotWeights, weights: Weights | None) -> Json:
    if weights is None:
        return None
    return {leaf: str(weight) for leaf, weight in zip(found.leaves, weights, strict=True)}


def _exact(value: Fraction | None) -> Json:
    return None if value is None else str(value)
