"""One text for one value: the form that fingerprints are taken of (kanonisk form)."""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Union

Json = Union[  # noqa: UP007 - a recursive alias needs the name in quotes
    str, int, bool, Decimal, Fraction, date, Mapping[str, "Json"], Sequence["Json"], None
]


def canonical_json(value: Json) -> str:
    """Give a value as JSON with sorted keys and no blanks; texts in normal form C.

    Decimals, fractions and dates become strings, so that no digit is lost in a float.

    Examples
    --------
    >>> canonical_json({"b": Decimal("0.10"), "a": Fraction(1, 3)})
    '{"a":"1/3","b":"0.10"}'
    """
    return json.dumps(
        _plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def readable_json(value: Json) -> str:
    """Give a value as indented JSON with sorted keys, for files that people open."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def _plain(value: Json) -> object:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, bool | int) or value is None:
        return value
    if isinstance(value, Decimal | Fraction):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {_plain(key): _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value]
