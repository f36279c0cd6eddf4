"""What an interface offers, as its description says (gränssnittsbeskrivning, OpenAPI)."""

import re
from dataclasses import dataclass

from vagval.domain.shown import Shown

PARAMETER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be done at an address (anrop)."""

    method: str
    path: str
    is_protected: bool

    def is_at(self, path: str, method: str) -> bool:
        """Tell whether it is that operation; what parameters are called makes no difference."""
        return self.method == method and without_names(self.path) == without_names(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class InterfaceDescription(Shown):
    """The description of an interface.

    An interface has a version of its own, so that ``product`` and ``version`` are empty.

    Parameters
    ----------
    spec_version
        Of OpenAPI, e.g. ``"3.0.3"``; ``"2.0"`` is Swagger.
    api_version
        As the description states it; empty: it states none.
    errors
        How many faults against the specification there are; None: it cannot be told.
    schemes
        Types of the security schemes that are defined.
    used_schemes
        Those that the interface or an operation asks for.
    """

    spec_version: str
    title: str = ""
    api_version: str = ""
    errors: int | None = None
    operations: tuple[Operation, ...] = ()
    schemes: frozenset[str] = frozenset()
    used_schemes: frozenset[str] = frozenset()


def without_names(path: str) -> str:
    """Give a path whose parameters have lost their names.

    References
    ----------
    OpenAPI 3.0.3, "Paths Object": paths that differ in the names alone are identical.

    Examples
    --------
    >>> without_names("/patient/{id}/note/{note_id}")
    '/patient/{}/note/{}'
    """
    return PARAMETER.sub("{}", path)
