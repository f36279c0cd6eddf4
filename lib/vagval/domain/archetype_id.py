"""The name and version of an openEHR archetype (arketypidentitet)."""

import re
from dataclasses import dataclass

PATTERN = (
    r"(?:[A-Za-z0-9.-]{1,100}::)?[A-Za-z]\w{0,40}-[A-Za-z]\w{0,40}-[A-Za-z]\w{0,60}"
    r"\.[\w-]{1,200}\.v\d{1,6}(?:\.\d{1,6}){0,2}"
)
"""Such as ``openEHR-EHR-OBSERVATION.height.v2``.

References
----------
openEHR, Archetype Identification, "Human-readable identifier": reference model, class, concept
and version; between two major versions data need not fit.
"""
WHOLE = re.compile(PATTERN)


@dataclass(frozen=True, slots=True)
class ArchetypeId:
    """An archetype's identifier in its two parts.

    Parameters
    ----------
    name
        All before the version, e.g. ``"openEHR-EHR-OBSERVATION.height"``.
    version
        Numbers of the version, at least the first.

    Examples
    --------
    >>> ArchetypeId.parsed("openEHR-EHR-OBSERVATION.height.v2.1")
    ArchetypeId(name='openEHR-EHR-OBSERVATION.height', version=(2, 1))
    """

    name: str
    version: tuple[int, ...]

    @staticmethod
    def parsed(text: str) -> "ArchetypeId | None":
        """Split an identifier; None if it is none."""
        if not WHOLE.fullmatch(text):
            return None
        name, _, version = text.rpartition(".v")
        return ArchetypeId(name, tuple(int(part) for part in version.split(".")))

    @property
    def major(self) -> int:
        """The first number of the version: another one breaks with what was before."""
        return self.version[0]

    def is_specialised_from(self, other: "ArchetypeId") -> bool:
        """Tell whether its name says that it narrows another archetype (ADL 1.4)."""
        return self.name.startswith(f"{other.name}-")

    def __str__(self) -> str:
        return f"{self.name}.v{'.'.join(str(part) for part in self.version)}"
