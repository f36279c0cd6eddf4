"""What a server says of its login (SMART on FHIR, ``.well-known/smart-configuration``)."""

from dataclasses import dataclass

from vagval.domain.shown import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class SmartConfiguration(Shown):
    """A SMART configuration.

    Parameters
    ----------
    endpoints
        Fields whose value is an address, as (field, address), sorted.
    damaged
        Fields of which something could not be read.
    """

    capabilities: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()
    grant_types: frozenset[str] = frozenset()
    authentication_methods: frozenset[str] = frozenset()
    code_challenges: frozenset[str] = frozenset()
    endpoints: tuple[tuple[str, str], ...] = ()
    damaged: frozenset[str] = frozenset()

    def endpoint(self, name: str) -> str:
        """Give the address of an endpoint; empty if there is none."""
        return dict(self.endpoints).get(name, "")
