"""What a formula's shape alone proves about other bids' part in it (klass enligt uttrycket)."""

from fractions import Fraction

from vagval.award.common_part import (
    COMMON,
    OWN,
    PUBLISHED,
    Form,
    added,
    as_factor,
    logarithm_of,
    mixed,
    multiplied,
)
from vagval.domain.class_proof import ClassStructure
from vagval.domain.expression import (
    Binary,
    Choice,
    Constant,
    Expression,
    Extreme,
    Line,
    Logarithm,
    OfAll,
    Own,
    Parameter,
    PlaceAmong,
    Power,
    Rounded,
)
from vagval.domain.formula import Constants, Formula


def class_structure(formula: Formula, constants: Constants) -> ClassStructure:
    """Prove from the expression that other bids cannot turn the order of two, if that is so.

    Every part is brought to the form ``factor * own + shift`` (``common_part.py``). Where one has
    none, nothing is proved, and a counterexample must be looked for. Prices are taken to be above
    0, and the best quality too: a common factor 0 would decide nothing.

    Parameters
    ----------
    constants
        A published choice is followed; no other constant is looked at.

    Returns
    -------
    ClassStructure
        A common part under a rounding is said to be ``rounded``: the order of two bids still never
        turns, but whether two near bids tie can depend on a third.
    """
    reader = _Reader(constants)
    compared = tuple(reader.bare(each) for each in (formula.figure, *formula.order))
    forms = tuple(reader.form(part) for part, _ in compared)
    taken = tuple(reader.taken)
    if any(form is None for form in forms):
        return ClassStructure("others-enter", taken)
    if not any(form is not None and form.has_others for form in forms):
        return ClassStructure("own-only", taken)
    return ClassStructure("common-part", taken, rounded=any(rounded for _, rounded in compared))


class _Reader:
    """Reads forms, and remembers what is taken from all bids on the way."""

    def __init__(self, constants: Constants) -> None:
        self._constants = constants
        self.taken: dict[Expression, None] = {}

    def bare(self, expression: Expression) -> tuple[Expression, bool]:
        """Take names and a last rounding off: they never turn the order of what is inside."""
        match expression:
            case Line(of=of):
                return self.bare(of)
            case Rounded(of=of, decimals=Constant() | Parameter()):
                return self.bare(of)[0], True
            case _:
                return expression, False

    def form(self, expression: Expression) -> Form | None:
        """Bring an expression to its form; None where it has none."""
        match expression:
            case Own():
                return OWN
            case Line(of=of):
                return self.form(of)
            case OfAll(of=of) | PlaceAmong(of=of):
                self.form(of)
                self.taken[expression] = None
                return COMMON if isinstance(expression, OfAll) else None
            case Binary():
                return self._binary(expression)
            case Choice():
                return self._choice(expression)
            case _:
                return self._special(expression)

    def _binary(self, whole: Binary) -> Form | None:
        left, right = self.form(whole.left), self.form(whole.right)
        if left is None or right is None:
            return None
        if whole.operator in "+-":
            return added(left, right)
        if not (left.has_own or right.has_own):
            return mixed(left, right)
        first, second = as_factor(left, whole.left), as_factor(right, whole.right)
        if first is None or second is None:
            return None
        return multiplied(first, second, -1 if whole.operator == "/" else 1)

    def _choice(self, choice: Choice) -> Form | None:
        left, right = self._published(choice.left), self._published(choice.right)
        if left is not None and right is not None:
            return self.form(choice.branch(left, right))
        forms = self._forms(choice.left, choice.right, choice.then, choice.otherwise)
        return None if forms is None else mixed(*forms)

    def _special(self, expression: Expression) -> Form | None:
        match expression:
            case Constant() | Parameter():
                return PUBLISHED
            case Logarithm(of=of):
                form = self.form(of)
                return None if form is None else logarithm_of(form)
            case Extreme(left=left, right=right) | Power(base=left, exponent=right):
                forms = self._forms(left, right)
            case Rounded(of=of, decimals=decimals):
                forms = self._forms(of, decimals)
            case _:
                message = f"no way to read {expression!r}"
                raise TypeError(message)
        return None if forms is None else mixed(*forms)

    def _forms(self, *expressions: Expression) -> tuple[Form, ...] | None:
        forms = tuple(self.form(each) for each in expressions)
        found = tuple(form for form in forms if form is not None)
        return found if len(found) == len(forms) else None

    def _published(self, expression: Expression) -> Fraction | None:
        match expression:
            case Constant(value=value):
                return value
            case Parameter(name=name):
                return self._constants[name]
            case _:
                return None
