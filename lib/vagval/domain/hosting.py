"""Where and by whom a service is run, and under whose law (drift och jurisdiktion)."""

from dataclasses import dataclass

from vagval.domain.shown import Shown


@dataclass(frozen=True, slots=True)
class Owner:
    """The ultimate parent of a provider (yttersta ägare); ``lei`` is its Legal Entity Identifier.

    References
    ----------
    ISO 17442-1:2020 (LEI).
    """

    name: str = ""
    country: str = ""
    lei: str = ""


@dataclass(frozen=True, slots=True)
class Processor:
    """A sub-processor (underbiträde); what is empty is not said.

    Parameters
    ----------
    role, data
        What it does, and with which data.
    parent_country
        Where its ultimate parent has its seat.
    """

    name: str = ""
    country: str = ""
    role: str = ""
    data: str = ""
    parent_country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosting(Shown):
    """What a bidder says of how the service is run; what is empty or could not be read is not said.

    Parameters
    ----------
    provider
        Who runs it.
    countries
        Where data is stored and processed, as ISO 3166-1 codes.
    keys
        Who holds the keys of the encryption.
    transfer
        By which means data may leave the EEA; ``"none"``: it does not.
    processors
        None: nothing is said of them, which is not the same as none.
    """

    provider: str = ""
    countries: tuple[str, ...] = ()
    parent: Owner | None = None
    keys: str = ""
    transfer: str = ""
    processors: tuple[Processor, ...] | None = None
