"""Which IHE profiles a product says that it follows, in which parts (IHE-förklaring)."""

from dataclasses import dataclass
from datetime import date

from vagval.domain.shown import Shown


def ihe_key(name: str) -> str:
    """Give what two spellings of a name of IHE's have in common: case and blanks do not count.

    Examples
    --------
    >>> ihe_key("Document  Source") == ihe_key("document source")
    True
    """
    return " ".join(name.split()).casefold()


@dataclass(frozen=True, slots=True)
class IheRow:
    """One part (actor) that a product plays in a profile, or one option of that part.

    Parameters
    ----------
    option
        Empty: the row is about the part itself.
    version
        Of the profile, as the vendor writes it; empty where it says none.
    result
        Where a passed test at a Connectathon is listed; empty: none is.
    tested
        When that test was; None where the row does not say.
    """

    profile: str
    actor: str
    option: str = ""
    version: str = ""
    result: str = ""
    tested: date | None = None

    def is_about(self, profile: str, actor: str, option: str = "") -> bool:
        """Tell whether it shows a part, or one of its options if one is named."""
        mine, wanted = (self.profile, self.actor), (profile, actor)
        if [ihe_key(each) for each in mine] != [ihe_key(each) for each in wanted]:
            return False
        return not option or ihe_key(self.option) == ihe_key(option)


@dataclass(frozen=True, slots=True, kw_only=True)
class IheStatement(Shown):
    """An integration statement as a table; what is not in it is not supported.

    Parameters
    ----------
    unreadable
        What the rows that are not rightly written are about, as far as they say.

    References
    ----------
    IHE Technical Frameworks, General Introduction, Appendix F "Integration Statements".
    """

    rows: tuple[IheRow, ...] = ()
    unreadable: tuple[IheRow, ...] = ()

    def of(self, profile: str, actor: str, option: str = "") -> tuple[IheRow, ...]:
        """Give the rows that show a part, or one of its options if one is named."""
        return tuple(each for each in self.rows if each.is_about(profile, actor, option))
