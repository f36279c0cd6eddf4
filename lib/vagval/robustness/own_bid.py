"""One bid's standing among given rivals, as its price or quality moves (det egna anbudet)."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from vagval.domain.expression import Quantity
from vagval.domain.offer import Offer
from vagval.robustness.evaluate_many import evaluate_many
from vagval.robustness.tenders import Floats, Truths
from vagval.robustness.tried_model import TriedModel
from vagval.robustness.winners_many import TIE

OWN_NAME = "X"
Standing = tuple[tuple[Fraction, ...], ...]


@dataclass(frozen=True, slots=True)
class OwnBid:
    """A bid of which one quantity moves while the rivals stand still.

    Parameters
    ----------
    moves
        What moves; the other quantity is ``at``.
    """

    model: TriedModel
    rivals: tuple[Offer, ...]
    moves: Quantity
    at: Fraction

    def offer(self, value: Fraction) -> Offer:
        """Give the bid with its moving quantity at a value."""
        price, quality = (value, self.at) if self.moves == "price" else (self.at, value)
        return Offer(OWN_NAME, price, quality)

    def standing(self, value: Fraction) -> Standing | None:
        """Give how far the bid is before each rival, in all that is compared; exact.

        Returns
        -------
        tuple or None
            For each rival, own less the rival's; None where any figure is undefined.
        """
        own, *rivals = self.model.orders((self.offer(value), *self.rivals))
        defined = [rival for rival in rivals if rival is not None]
        if own is None or len(defined) < len(rivals):
            return None
        return tuple(
            tuple(mine - theirs for mine, theirs in zip(own, rival, strict=True))
            for rival in defined
        )

    def ahead(self, value: Fraction, of: str = "") -> Fraction | None:
        """Tell how far the bid is ahead: above 0 before, 0 equal, below 0 behind; exact.

        Parameters
        ----------
        of
            Name of the rival that it is set against; empty: the best of them.

        Returns
        -------
        Fraction or None
            The first difference in what is compared; None where any figure is undefined.
        """
        standing = self.standing(value)
        if standing is None:
            return None
        against = min(
            each
            for each, rival in zip(standing, self.rivals, strict=True)
            if of in {"", rival.name}
        )
        return next((each for each in against if each), Fraction(0))

    def is_ahead(self, values: Floats, of: str = "") -> Truths:
        """Tell for many values, in floats, whether the bid is ahead or equal; not where undefined.

        Returns
        -------
        array
            Shape (values,).
        """
        apart, sizes = self.standings(values)
        parts = (len(values), -1, len(self.rivals))
        signs = np.where(np.abs(apart) <= TIE * sizes, 0, np.sign(apart)).reshape(parts)
        first = np.zeros((len(values), len(self.rivals)))
        for compared in range(signs.shape[1]):
            first = np.where(first == 0, signs[:, compared], first)
        chosen = [of in {"", rival.name} for rival in self.rivals]
        return np.asarray((first[:, chosen] >= 0).all(axis=1))

    def standings(self, values: Floats) -> tuple[Floats, Floats]:
        """Give the same for many values at once, in floats, NaN where undefined.

        Parameters
        ----------
        values
            Shape (values,).

        Returns
        -------
        tuple of array
            The differences, and the largest number that each of them is made of; both of shape
            (values, rivals times what is compared).
        """
        others = np.array([[float(each.price), float(each.quality)] for each in self.rivals])
        wide = (len(values), 1)
        own = (values, np.full_like(values, float(self.at)))
        price, quality = own if self.moves == "price" else own[::-1]
        formula = self.model.formula
        apart, sizes = [], []
        for found in evaluate_many(
            formula.order or (formula.figure,),
            self.model.constants,
            np.column_stack([price, np.tile(others[:, 0], wide)]),
            np.column_stack([quality, np.tile(others[:, 1], wide)]),
        ):
            turned = -found if formula.lowest_wins else found
            apart.append(turned[:, :1] - turned[:, 1:])
            sizes.append(np.maximum(np.abs(found[:, :1]), np.abs(found[:, 1:])))
        return np.concatenate(apart, axis=1), np.concatenate(sizes, axis=1)
