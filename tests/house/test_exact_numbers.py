"""No float in the rooms that decide: a tie is a tie."""

import ast

from house.source_tree import EXACT_ROOMS, at, rooms, tree


def is_float(node: ast.AST) -> bool:
    """Tell whether a node is a float literal or names the type."""
    match node:
        case ast.Constant(value=float() | complex()) | ast.Name(id="float" | "complex"):
            return True
        case _:
            return False


def test_the_rooms_that_decide_know_no_float() -> None:
    places = [
        at(path, node)
        for path in rooms(*EXACT_ROOMS)
        for node in ast.walk(tree(path))
        if is_float(node)
    ]
    assert places == []


def test_a_float_is_seen_wherever_it_hides() -> None:
    source = "share = 0.1\n\ndef f(x: float = 1e3) -> int:\n    return int(float(x))\n"
    assert sum(is_float(node) for node in ast.walk(ast.parse(source))) == 4
