"""Which methods of scikit-criteria are asked, with every scaler and setting (metodtabell).

Nothing is left to a default that decides: the library's TOPSIS has no scaler unless one is given,
and most of its methods refuse, or misread, what should be low. Each row says how low-is-better is
handled: by the method itself, negated, divided into the lowest (``BenefitCostInverter``), turned
over between the bids' extremes (``MinMaxInverter``) or inverted (``InvertMinimize``, 1/x).

Not asked, and why: SIMUS takes no weights; the full multiplicative form loses them (a weight only
adds the same to all bids); ERVD needs reference points that nobody has published. ELECTRE I gives
a kernel and no ranking (``electre1``). ``CenitDistanceMatrixScaler`` turns what should be low into
what should be high and leaves the objective as it was, so that the next step reads it backwards.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

Needs = Literal["any", "not-negative", "positive-costs", "positive"]
"""Which numbers a method is defined for; costs are what should be low."""
Bounds = Literal["none", "bounds", "ranges"]
"""Under which name a method takes the lowest and highest possible values, if at all."""


@dataclass(frozen=True, slots=True)
class Part:
    """One step of a pipeline: a class of the library and its settings."""

    module: str
    name: str
    settings: Mapping[str, object] = field(default_factory=dict)

    def but(self, **settings: object) -> "Part":
        """Give the step with other settings."""
        return replace(self, settings=MappingProxyType({**self.settings, **settings}))


@dataclass(frozen=True, slots=True)
class Method:
    """A method as it is run, and what to read from its result.

    Parameters
    ----------
    key
        Name in the catalogues, as ``method-…``.
    before
        What is done to the matrix first.
    raw
        Name of the raw score in the library's result.
    needs_minimum
        Whether it is only defined with something that should be low.
    """

    key: str
    before: tuple[Part, ...]
    decide: Part
    raw: str = "score"
    lowest_wins: bool = False
    needs: Needs = "any"
    needs_minimum: bool = False
    bounds: Bounds = "none"

    def setting(self, **settings: object) -> "Method":
        """Give the method with other settings of its own."""
        return replace(self, decide=self.decide.but(**settings))


def scaler(name: str) -> Part:
    """Name a scaler of the matrix; the weights stay as published."""
    return Part("preprocessing.scalers", name, MappingProxyType({"target": "matrix"}))


def inverter(name: str) -> Part:
    """Name what turns low-is-better into high-is-better."""
    return Part("preprocessing.invert_objectives", name)


def _agg(module: str, name: str, **settings: object) -> Part:
    return Part(f"agg.{module}", name, MappingProxyType(settings))


NEGATE, INVERT = inverter("NegateMinimize"), inverter("InvertMinimize")
TO_BEST, TURN_OVER = inverter("BenefitCostInverter"), inverter("MinMaxInverter")
MIN_MAX, VECTOR, SUM = scaler("MinMaxScaler"), scaler("VectorScaler"), scaler("SumScaler")

METHODS = (
    Method("weighted_sum", (NEGATE, MIN_MAX), _agg("simple", "WeightedSumModel")),
    Method(
        "weighted_product", (TO_BEST,), _agg("simple", "WeightedProductModel"), needs="positive"
    ),
    Method(
        "waspas", (TO_BEST,), _agg("waspas", "WASPAS", lambda_value=0.5), needs="positive"
    ),
    Method(
        "topsis", (VECTOR,), _agg("topsis", "TOPSIS", metric="euclidean"), raw="similarity"
    ),
    Method(
        # The compromise set would put several bids first; the index Q itself is read.
        "vikor", (), _agg("vikor", "VIKOR", v=0.5, use_compromise_set=False),
        raw="q_k", lowest_wins=True,
    ),
    Method("edas", (), _agg("edas", "EDAS"), needs="not-negative"),
    Method(
        "copras", (SUM,), _agg("copras", "COPRAS"), needs="not-negative", needs_minimum=True
    ),
    Method("marcos", (), _agg("marcos", "MARCOS"), raw="utility_scores", needs="positive-costs"),
    Method("aras", (INVERT, SUM), _agg("aras", "ARAS"), raw="utility", needs="positive-costs"),
    Method("cocoso", (TURN_OVER,), _agg("cocoso", "CoCoSo", lambda_value=0.5)),
    Method("codas", (TO_BEST,), _agg("codas", "CODAS", tau=0.02), needs="positive-costs"),
    Method("mabac", (TURN_OVER,), _agg("mabac", "MABAC")),
    Method(
        "mairca", (), _agg("mairca", "MAIRCA"), raw="values", lowest_wins=True, needs="positive"
    ),
    Method("ocra", (), _agg("ocra", "OCRA"), raw="performance", needs="positive"),
    Method("ram", (SUM,), _agg("ram", "RAM"), needs="not-negative"),
    Method("ratio_moora", (VECTOR,), _agg("moora", "RatioMOORA")),
    Method("reference_moora", (VECTOR,), _agg("moora", "ReferencePointMOORA"), lowest_wins=True),
    Method("multimoora", (VECTOR,), _agg("moora", "MultiMOORA"), needs="positive"),
    Method("probid", (VECTOR,), _agg("probid", "PROBID", metric="euclidean")),
    Method(
        "simplified_probid", (VECTOR,), _agg("probid", "SimplifiedPROBID", metric="euclidean")
    ),
    Method(
        # Its discordance divides by the widest spread of all criteria: they need a common scale.
        "electre2", (NEGATE, MIN_MAX),
        _agg("electre", "ELECTRE2", p0=0.65, p1=0.5, p2=0.35, q0=0.65, q1=0.35),
        lowest_wins=True,
    ),
    Method("spotis", (), _agg("spotis", "SPOTIS"), lowest_wins=True, bounds="bounds"),
    Method("rim", (), _agg("rim", "RIM"), bounds="ranges"),
)  # fmt: skip
BY_KEY: Mapping[str, Method] = MappingProxyType({method.key: method for method in METHODS})
