"""Where a rule comes from (rättskälla eller litteratur)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A paragraph, a judgment or a paper that a rule rests on.

    Parameters
    ----------
    title
        As it is cited, e.g. ``"HFD 2022 ref. 41"``.
    used_for
        Key of the catalogue text that says which part is used.
    """

    title: str
    used_for: str = ""
