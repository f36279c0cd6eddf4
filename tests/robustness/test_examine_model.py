"""One model examined whole: complete, exact, and the same every time."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from functools import cache

import pytest

from robustness.lab_case import BAND, CHOICE_NAMES, EVERY_CHOICE, INSTRUMENTS, SEED, constants_of
from vagval.award.award_models import FORMULAS
from vagval.domain.band import Band
from vagval.domain.errors import Severity
from vagval.domain.formula import Constants, Formula
from vagval.domain.model_test import ModelTest
from vagval.domain.place import Place
from vagval.robustness.examine_model import examine_model
from vagval.robustness.instruments import ModelQuestion

PLACE = Place("criteria/prov/procurement.toml", cell="award")
PECULIAR_BANDS = (
    Band(Fraction("0.02"), Fraction("0.07"), Fraction("0.91"), Fraction("0.93")),
    Band(Fraction(10**9), Fraction(3 * 10**9), Fraction(0), Fraction(1)),
    Band(Fraction(60), Fraction(61), Fraction(0), Fraction(1, 1000)),
    Band(Fraction("1234.56"), Fraction("98765.43"), Fraction("0.123"), Fraction("0.877")),
)
IN_ANOTHER_PROCESS = """
import hashlib
from robustness.test_examine_model import examined
print(hashlib.sha256(repr(examined("bilinear_discount")).encode()).hexdigest())
"""


def asked(formula: Formula, constants: Constants) -> ModelQuestion:
    return ModelQuestion(formula, constants, BAND, ("LM",), PLACE)


def everything_in(value: object) -> Iterator[object]:
    """Give every value that a result is made of, down to its numbers and words."""
    if is_dataclass(value):
        value = tuple(getattr(value, each.name) for each in fields(value))
    if isinstance(value, Mapping):
        value = (*value.keys(), *value.values())
    if isinstance(value, tuple):
        for each in value:
            yield from everything_in(each)
    else:
        yield value


@cache
def examined(key: str) -> ModelTest:
    question = asked(FORMULAS[key], constants_of(key))
    return examine_model(question, INSTRUMENTS, SEED, tenders=300, bids=5)


@pytest.mark.slow
@pytest.mark.parametrize(("formula", "constants"), EVERY_CHOICE, ids=CHOICE_NAMES)
def test_every_model_can_be_examined(formula: Formula, constants: Constants) -> None:
    found = examine_model(asked(formula, constants), INSTRUMENTS, SEED, tenders=300, bids=5)
    assert (found.proof.rates.tenders, found.proof.rates.bids) == (300, 5)
    assert found.invented.offers == found.band.invented
    assert len(found.quality_prices) == 25
    assert len(found.twins) >= 25
    assert found.curve.points


@pytest.mark.slow
@pytest.mark.parametrize(
    ("band", "weight"),
    tuple(zip(PECULIAR_BANDS, (0, 1, 0, 1), strict=True)),
    ids=["tiny", "billions", "no-quality", "uneven"],
)
def test_peculiar_bands_and_weights_can_be_examined(band: Band, weight: int) -> None:
    for formula in FORMULAS.values():
        weights = {"price_weight": weight, "quality_weight": 1 - weight} if formula.weights else {}
        asked = ModelQuestion(formula, constants_of(formula.key, **weights), band, (), PLACE)
        found = examine_model(asked, INSTRUMENTS, SEED, tenders=50, bids=3)
        assert found.proof.rates.tenders == 50


def test_the_result_holds_nothing_but_exact_values() -> None:
    kinds = {type(value) for value in everything_in(examined("lowest_price_ratio"))}
    assert kinds <= {str, int, bool, Fraction, type(None), Severity}


@pytest.mark.slow
def test_the_same_seed_gives_the_same_bytes_in_another_process_with_other_threads() -> None:
    digest = hashlib.sha256(repr(examined("bilinear_discount")).encode()).hexdigest()
    roots = os.pathsep.join(path for path in sys.path if path)
    for threads in ("1", "2"):
        surroundings = {**os.environ, "PYTHONPATH": roots, "PYTHONHASHSEED": threads}
        surroundings |= {"OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads}
        answer = subprocess.run(
            [sys.executable, "-c", IN_ANOTHER_PROCESS],
            env=surroundings,
            capture_output=True,
            text=True,
            check=True,
        )
        assert answer.stdout.strip() == digest


def test_another_seed_gives_other_rates() -> None:
    question = asked(FORMULAS["rank_points"], constants_of("rank_points"))
    rates = {
        examine_model(question, INSTRUMENTS, seed, tenders=300, bids=5).proof.rates.withdrawn
        for seed in (0, 1)
    }
    assert len(rates) > 1


def test_a_bid_above_the_base_price_or_below_the_threshold_is_never_simulated() -> None:
    capped = asked(FORMULAS["best_discount"], constants_of("best_discount", base_price=110))
    assert examine_model(capped, INSTRUMENTS, SEED, 50, 4).band.highest_price == 110
    least = asked(FORMULAS["lowest_price"], constants_of("lowest_price", threshold="0.6"))
    assert examine_model(least, INSTRUMENTS, SEED, 50, 4).band.lowest_quality == Fraction("0.6")
