"""What an openEHR platform says of its interface (openEHR, ``OPTIONS /``)."""

from dataclasses import dataclass

from vagval.domain.shown import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenehrOptions(Shown):
    """The answer to ``OPTIONS /``; every field may be left out, so that empty is "not said".

    Parameters
    ----------
    rest_version
        Release of the REST specification, as the platform writes it.
    profiles
        Levels of conformance that it says, in capitals, e.g. ``{"STANDARD"}``.
    endpoints
        Paths below the base address, such as ``"/ehr"``.
    """

    vendor: str = ""
    rest_version: str = ""
    profiles: frozenset[str] = frozenset()
    endpoints: frozenset[str] = frozenset()
