"""Every model by its key or number, and a model tried on bids (utvärderingsmodeller)."""

import re
from pathlib import Path

from vagval.award.award_models import AWARD_MODELS, FORMULAS
from vagval.award.try_formula import try_formula
from vagval.domain.errors import UsageError, finding
from vagval.domain.model_entry import ModelEntry
from vagval.domain.model_trial import ModelTrial
from vagval.domain.nearest import nearest
from vagval.domain.place import Place
from vagval.domain.source import Source
from vagval.files.read_offers import read_offers
from vagval.steps.set_constants import set_constants

TOPSIS = ModelEntry(
    key="topsis",
    number="F37",
    kind="relative",
    status="source-read",
    unit="ratio",
    lowest_wins=False,
    has_weights=True,
    is_award_rule=False,
    sources=(Source("scikit-criteria 0.10, skcriteria.agg.topsis.TOPSIS"),),
)
"""Advice alone: its figure is made of floats, and depends on every other bid."""
NUMBER = re.compile("[Ff][0-9]+", re.ASCII)
LEFT_OUT = ("F11", "F29", "F36", "F37")
"""Numbers of the list that are no award models here; the catalogues say why (``left-out-…``)."""


def all_models() -> tuple[ModelEntry, ...]:
    """Look every model up, in the order of the numbers; what is advice alone comes last."""
    formulas = (
        ModelEntry.of(each, is_award_rule=each.key in AWARD_MODELS) for each in FORMULAS.values()
    )
    return (*formulas, TOPSIS)


def model_named(asked: str) -> ModelEntry:
    """Find a model by its key or number, in capitals or not.

    Raises
    ------
    UsageError
        If there is none.
    """
    by_name = {name: each for each in all_models() for name in (each.key, each.number)}
    wanted = asked.upper() if NUMBER.fullmatch(asked) else asked.lower()
    if wanted in by_name:
        return by_name[wanted]
    if wanted in LEFT_OUT:
        raise UsageError(finding("model-left-out", Place(""), number=wanted))
    # F1 is probably F01, which no likeness of letters would tell.
    likely = f"F0{wanted[1]}" if len(wanted) == len("F1") else wanted
    raise UsageError(
        finding("model-unknown", Place(""), model=asked, nearest=nearest(likely, by_name))
    )


def try_model(entry: ModelEntry, settings: tuple[str, ...], file: Path) -> ModelTrial:
    """Apply a model to the bids of a file.

    Parameters
    ----------
    settings
        ``name=value``; constants that are not set are examples.

    Raises
    ------
    UsageError
        If a setting is wrong, or there is no such file.
    MaterialError
        With everything that is wrong in the file.
    """
    constants, stated = set_constants(entry, settings)
    offers = read_offers(file)
    if entry.formula is None:
        # scikit-criteria takes seconds to import, and only this model needs it.
        from vagval.mcda.try_topsis import try_topsis

        tried = try_topsis(constants, offers)
    else:
        tried = try_formula(entry.formula, constants, offers)
    examples = tuple(name for name in constants if name not in stated)
    return ModelTrial(entry, constants, examples, tried)
