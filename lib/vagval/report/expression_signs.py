"""The signs that formulas are written with, and how tightly they bind (räknetecken)."""

from collections.abc import Mapping
from types import MappingProxyType

from vagval.domain.expression import Comparison, Operator
from vagval.report.numbers import MINUS

SIGNS: Mapping[Operator, str] = MappingProxyType(
    {"+": "+", "-": MINUS, "*": "\N{MULTIPLICATION SIGN}", "/": "/"}
)
STRENGTH: Mapping[Operator, int] = MappingProxyType({"+": 2, "-": 2, "*": 4, "/": 4})
"""Between them lies what stands to the right of a minus or of a bar: a - (b + c), a / (b * c)."""
FACTOR = STRENGTH["*"]
TIGHT = 8
"""Stronger than any sign: a power, or a place in words."""

COMPARISON_SIGNS: Mapping[Comparison, str] = MappingProxyType(
    {
        "<": "<",
        "<=": "\N{LESS-THAN OR EQUAL TO}",
        "==": "=",
        ">=": "\N{GREATER-THAN OR EQUAL TO}",
        ">": ">",
    }
)
OPPOSITES: Mapping[Comparison, str] = MappingProxyType(
    {
        "<": COMPARISON_SIGNS[">="],
        "<=": COMPARISON_SIGNS[">"],
        "==": "\N{NOT EQUAL TO}",
        ">=": COMPARISON_SIGNS["<"],
        ">": COMPARISON_SIGNS["<="],
    }
)
