"""A bidder with pencil and paper: reads a Swedish calculation and reckons it out."""

import re
from fractions import Fraction

from vagval.award.exact_power import logarithm, power, rounded

TOKEN = re.compile(
    r"\s*(det minsta av|det största av|och|avrundat till|decimaler|avrunda\(|ln\("
    r"|[0-9][0-9 ]*(?:,[0-9]+)?…?(?:/[0-9][0-9 ]*)?|[-+−×/^();,])"
)


def reckon(text: str) -> Fraction:
    """Reckon a calculation out: multiplication before addition, else from left to right."""
    pencil = _Pencil(_tokens(text))
    value = pencil.sum()
    while pencil.take(","):
        pencil.need("avrundat till")
        value = rounded(value, int(pencil.sum()))
        pencil.need("decimaler")
    assert not pencil.tokens, f"not read: {pencil.tokens}"
    return value


def number(text: str) -> Fraction:
    """Read a number as it is written; what goes on is read as far as it is written."""
    digits = text.replace(" ", "").replace(",", ".").removesuffix("…")
    above, _, below = digits.partition("/")
    return Fraction(above) / Fraction(below or 1)


def _tokens(text: str) -> list[str]:
    plain = text.replace("\N{NO-BREAK SPACE}", " ").strip()
    found, at = [], 0
    while at < len(plain):
        match = TOKEN.match(plain, at)
        assert match, f"cannot be read: {plain[at:]!r}"
        found.append(match[1].strip())
        at = match.end()
    return found


class _Pencil:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens

    def take(self, *wanted: str) -> str:
        return self.tokens.pop(0) if self.tokens and self.tokens[0] in wanted else ""

    def need(self, wanted: str) -> None:
        assert self.take(wanted), f"{wanted!r} expected before {self.tokens}"

    def sum(self) -> Fraction:
        value = self.product()
        while sign := self.take("+", "−"):
            other = self.product()
            value = value + other if sign == "+" else value - other
        return value

    def product(self) -> Fraction:
        value = self.raised()
        while sign := self.take("×", "/"):
            other = self.raised()
            value = value * other if sign == "×" else value / other
        return value

    def raised(self) -> Fraction:
        base = self.one()
        if not self.take("^"):
            return base
        found = power(base, self.one())
        assert found is not None
        return found

    def one(self) -> Fraction:
        if self.take("−"):
            return -number(self.tokens.pop(0))
        if self.take("("):
            return self.closed(self.sum())
        if self.take("ln("):
            found = logarithm(self.closed(self.sum()))
            assert found is not None
            return found
        if word := self.take("det minsta av", "det största av"):
            left = self.one()
            self.need("och")
            return min(left, self.one()) if word == "det minsta av" else max(left, self.one())
        if self.take("avrunda("):
            value = self.sum()
            self.need(";")
            decimals = int(self.sum())
            self.need("decimaler")
            return self.closed(rounded(value, decimals))
        return number(self.tokens.pop(0))

    def closed(self, value: Fraction) -> Fraction:
        self.need(")")
        return value
