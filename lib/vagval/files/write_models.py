"""Models and trials for other programs to read (modeller i maskinläsbar form)."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

from vagval.domain.bilingual import Bilingual
from vagval.domain.formula import FormulaParameter
from vagval.domain.model_entry import ModelEntry
from vagval.domain.model_trial import ModelTrial, TriedOffer
from vagval.files.canonical_json import Json, readable_json

MOST_DIGITS = 100
LAST_DECIMAL = Decimal("1e-10")
Texts = Mapping[str, Bilingual]
"""A model's words by what they say: ``name``, ``how``, ``document`` …"""


def models_json(entries: tuple[ModelEntry, ...], names: Texts, left_out: Texts) -> str:
    """List models.

    Parameters
    ----------
    names
        By key.
    left_out
        By number: why there is no award model of it.
    """
    return readable_json(
        {
            "schema": 1,
            "models": [{**_entry(each), "name": _both(names[each.key])} for each in entries],
            "left_out": [
                {"number": number, "reason": _both(reason)} for number, reason in left_out.items()
            ],
        }
    )


def model_json(entry: ModelEntry, texts: Texts) -> str:
    """Give one model with its words."""
    words: dict[str, Json] = {name: _both(text) for name, text in texts.items()}
    return readable_json({"schema": 1, **_entry(entry), **words})


def trial_json(trial: ModelTrial, lines: Mapping[str, tuple[str, ...]]) -> str:
    """Give a trial: exact figures as fractions, beside them decimals, never floats.

    Parameters
    ----------
    lines
        Each bid's calculation in words, by its name.
    """
    entry = trial.entry
    units = {each.name: each for each in entry.parameters}
    return readable_json(
        {
            "schema": 1,
            "model": entry.key,
            "number": entry.number,
            "class": entry.kind,
            "lowest_wins": entry.lowest_wins,
            "constants": {
                name: _constant(units.get(name), value) for name, value in trial.constants.items()
            },
            "constants_from_example": sorted(trial.from_example),
            "bids": [_tried(each, lines[each.offer.name]) for each in trial.offers],
            "winners": list(trial.winners),
        }
    )


def decimal_text(value: Fraction) -> str:
    """Write a number as a decimal, rounded half away from zero to ten decimals where it needs more.

    Examples
    --------
    >>> decimal_text(Fraction(13, 8)), decimal_text(Fraction(-2, 3)), decimal_text(Fraction(300))
    ('1.625', '-0.6666666667', '300')
    """
    context = Context(prec=MOST_DIGITS, rounding=ROUND_HALF_UP)
    full = context.divide(Decimal(value.numerator), Decimal(value.denominator))
    rounded = full.quantize(LAST_DECIMAL, context=context)
    text = f"{rounded:f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _entry(entry: ModelEntry) -> dict[str, Json]:
    return {
        "key": entry.key,
        "number": entry.number,
        "class": entry.kind,
        "status": entry.status,
        "unit": entry.unit,
        "lowest_wins": entry.lowest_wins,
        "is_award_rule": entry.is_award_rule,
        "criteria": None if entry.formula is None else entry.formula.shape,
        "weights": entry.has_weights,
        "parameters": [_parameter(each) for each in entry.parameters],
        "promises": list(entry.promises),
        "sources": [each.title for each in entry.sources],
    }


def _parameter(parameter: FormulaParameter) -> Json:
    return {
        "name": parameter.name,
        "unit": parameter.unit,
        "example": _constant(parameter, parameter.example),
        "choices": list(parameter.choices),
        "above": parameter.above,
        "below": parameter.below,
    }


def _constant(parameter: FormulaParameter | None, value: Fraction) -> str:
    """Give a fraction; a choice as the word that is published."""
    if parameter is not None and parameter.choices:
        return parameter.choices[int(value)]
    return str(value)


def _tried(tried: TriedOffer, lines: tuple[str, ...]) -> Json:
    return {
        "name": tried.offer.name,
        "price": tried.offer.price,
        "quality": tried.offer.quality,
        "figure": tried.figure,
        "figure_decimal": None if tried.figure is None else decimal_text(tried.figure),
        "rank": tried.rank,
        "quality_price": tried.quality_price,
        "set_aside": tried.is_set_aside,
        "undefined": tried.undefined or None,
        "lines": list(lines),
    }


def _both(text: Bilingual) -> Json:
    return {"sv": text.sv, "en": text.en}
