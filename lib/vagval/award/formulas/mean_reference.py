"""F26 Quality and price against the means of all bids (medelvärdesmetoden)."""

from vagval.award.formulas.reference_deviation import weighed_against
from vagval.domain.expression import PRICE, QUALITY, OfAll
from vagval.domain.formula import Formula
from vagval.domain.source import Source

MEAN_REFERENCE = Formula(
    key="mean_reference",
    number="F26",
    figure=weighed_against(OfAll("mean", QUALITY), OfAll("mean", PRICE)),
    unit="ratio",
    lowest_wins=False,
    kind="relative",
    status="to-be-verified",
    sources=(Source("UfAB 2018, Mittelwertmethode"),),
    promises=("promise-price-counts", "promise-quality-never-worsens"),
    weights=True,
)
"""Undefined where every quality, or every price, is 0. A bid that alone has any quality has the
same figure however much it has.

References
----------
UfAB 2018: Z = G_L * L / Lmean - G_P * P / Pmean (docplayer.org 9436314); it now advises against the
method, whose order tips (iabg.de). The sign convention remains to be verified.
"""
