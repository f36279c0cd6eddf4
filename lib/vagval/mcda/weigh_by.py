"""Weights by any method, from plain data (vikter efter metod)."""

from types import MappingProxyType

from vagval.domain.errors import Finding, UsageError, finding
from vagval.domain.nearest import nearest
from vagval.domain.place import Place
from vagval.domain.weighting import Weighed
from vagval.domain.weighting_fault import JudgmentFault, named_faults
from vagval.domain.weighting_methods import ELICITED, FROM_BIDS
from vagval.domain.weighting_stated import stated_judgments
from vagval.mcda.weights_of_judgments import weights_of
from vagval.mcda.weights_of_matrix import from_bids, from_pairwise
from vagval.mcda.weights_plain_data import Data, plain_data

WEIGHT_METHODS = MappingProxyType(
    dict(ELICITED) | dict.fromkeys(FROM_BIDS, ("matrix", "objectives"))
)
"""Every method, with the keys of what it asks; AHP takes ``matrix`` in place of ``pairs``."""


def weigh_by(method: str, data: Data, file: str = "") -> Weighed:
    """Weigh criteria by a method, and tell what it says of its own input.

    Parameters
    ----------
    method
        A key of ``WEIGHT_METHODS``.
    data
        What the method asks: for people's judgments ``points``, ``order``, ``deck`` and ``ratio``,
        ``pairs`` or ``matrix``, or ``best_to_others`` and ``others_to_worst``; for weights out of
        bids ``matrix`` (by alternative, by criterion) and ``objectives`` (``"max"``, ``"min"``).
        The forms are those of ``plain_data``. Numbers are int, Decimal, Fraction, float, or texts
        such as ``"1/3"``.
    file
        As findings name it.

    Raises
    ------
    UsageError
        If there is no such method, or with everything that is wrong in what it asks.

    Examples
    --------
    >>> found = weigh_by("swing", {"points": {"price": 100, "quality": 60}})
    >>> [(name, str(found.weight(name))) for name in found.criteria]
    [('price', '5/8'), ('quality', '3/8')]
    >>> found = weigh_by("ahp_weights", {"matrix": [[1, 3], ["1/3", 1]]})
    >>> found.criteria, [str(weight) for weight in found.weights]
    (('c1', 'c2'), ['3/4', '1/4'])
    >>> weigh_by("swing", {"points": {"price": 90, "quality": 60}})
    Traceback (most recent call last):
    ...
    vagval.domain.errors.UsageError: weighting-swing-without-full
    """
    if method not in WEIGHT_METHODS:
        known = tuple(WEIGHT_METHODS)
        near = nearest(method, known)
        raise UsageError(
            finding("weights-method-unknown", Place(file), method=method, known=known, nearest=near)
        )
    found = _weigh(method, plain_data(method, data))
    if isinstance(found, Weighed):
        return found
    raise UsageError(
        *(
            Finding(
                each.code, Place(file, cell=each.key), details={"key": each.key, **each.details}
            )
            for each in found
        )
    )


def _weigh(method: str, data: Data) -> Weighed | tuple[JudgmentFault, ...]:
    criteria = data["criteria"]
    names = criteria if isinstance(criteria, tuple) else ()
    if twice := tuple(named_faults("criteria", names, tuple(dict.fromkeys(names)))):
        return twice
    if method in FROM_BIDS:
        return from_bids(method, data)
    if "matrix" in data and ELICITED[method] == ("pairs",):
        return from_pairwise(method, data)
    judged, faults = stated_judgments(method, data, names)
    return weights_of(method, names, judged) if judged else faults
