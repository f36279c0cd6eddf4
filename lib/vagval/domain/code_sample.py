"""A sample of the codes that a product stores and sends (kodverk i provuttag)."""

from dataclasses import dataclass

from vagval.domain.shown import Shown


@dataclass(frozen=True, slots=True)
class SampledCode:
    """One row of the sample.

    Parameters
    ----------
    system
        Of codes, as a URI or an OID.
    edition
        Of that system, as the product states it; empty: it does not.
    """

    system: str
    edition: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSample(Shown):
    """Every row that could be read; ``lost`` counts those without a system or a code."""

    codes: tuple[SampledCode, ...]
    lost: int = 0

    def of(self, systems: tuple[str, ...]) -> tuple[SampledCode, ...]:
        """Give the rows of a system of codes, which may go by several names."""
        return tuple(each for each in self.codes if each.system in systems)

    @property
    def systems(self) -> tuple[str, ...]:
        """The systems of the sample, each once, in its order."""
        return tuple(dict.fromkeys(each.system for each in self.codes))
