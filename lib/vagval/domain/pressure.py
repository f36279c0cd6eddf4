"""What the SHALL of a requirement would do to systems that are known (skalltryck)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.standard import RequiredItem


@dataclass(frozen=True, slots=True)
class ShallPressure:
    """One SHALL, and who it would exclude.

    Parameters
    ----------
    met_by, lacked_by, untold_by
        Names of the statements that show it, do not, or cannot tell.
    excludes_alone
        Those that would survive all the rest: what only this SHALL takes away.
    """

    item: RequiredItem
    met_by: tuple[str, ...]
    lacked_by: tuple[str, ...]
    untold_by: tuple[str, ...] = ()
    excludes_alone: tuple[str, ...] = ()

    @property
    def is_met_by_nobody(self) -> bool:
        """Whether every statement lacks it, and none leaves it to a test."""
        return bool(self.lacked_by) and not (self.met_by or self.untold_by)


@dataclass(frozen=True, slots=True)
class TriedStatement:
    """One known statement against the requirement.

    Parameters
    ----------
    unmet
        How many SHALL it lacks.
    clashes
        How much it offers that is forbidden.
    """

    name: str
    unmet: int
    clashes: int
    degree: Fraction | None
    survives: bool


@dataclass(frozen=True, slots=True)
class Pressure:
    """A requirement run over a number of known statements.

    Parameters
    ----------
    requirement
        What it is called.
    tried
        Those of the requirement's release, those that lack least first.
    other_release
        (name, release) of those that are of another; empty release: not stated.
    shall
        Every SHALL, those that exclude most first.
    """

    requirement: str
    tried: tuple[TriedStatement, ...]
    other_release: tuple[tuple[str, str], ...]
    shall: tuple[ShallPressure, ...]

    @property
    def survivors(self) -> tuple[str, ...]:
        """Name the statements that meet every SHALL, as far as a file can tell."""
        return tuple(each.name for each in self.tried if each.survives)

    @property
    def met_by_nobody(self) -> tuple[ShallPressure, ...]:
        """Give the SHALL that none of the statements meets."""
        return tuple(each for each in self.shall if each.is_met_by_nobody)

    @property
    def survivors_of_the_rest(self) -> tuple[str, ...]:
        """Name the statements that would be left without the SHALL that none of them meets."""
        lacking = {
            name for each in self.shall if not each.is_met_by_nobody for name in each.lacked_by
        }
        return tuple(
            each.name for each in self.tried if not each.clashes and each.name not in lacking
        )
