"""What a run read and made, by fingerprint (körningsprotokoll)."""

from dataclasses import dataclass

from vagval.domain.audience import Audience
from vagval.domain.bilingual import Language
from vagval.domain.report_form import FORMS, Form


@dataclass(frozen=True, slots=True)
class AskedOfLaboratory:
    """How the laboratory was asked (modellprov).

    Parameters
    ----------
    tenders
        How many tenders were simulated.
    products
        File or folder of known products, from the workspace; empty: those beside the bids, if any.
    """

    tenders: int
    products: str = ""


@dataclass(frozen=True, slots=True)
class RunRecord:
    """The manifest of a folder of outputs.

    Parameters
    ----------
    lot
        Key of the only lot that was evaluated; empty: all lots.
    report_date
        ISO date or empty.
    lock_version
        0: the laboratory tried criteria that no lock holds for.
    versions
        (package, version) of what could change the bytes, sorted.
    inputs, outputs
        (relative path, sha256), sorted by path.
    laboratory
        None: an evaluation.
    bid
        Key of the bid whose view it is, for the audience ``bidder``; else empty.
    forms
        The forms that were made.
    letters
        The kind of letters that were made, or ``"all"``; empty: no letters.
    """

    procurement: str
    lot: str
    language: Language
    audience: Audience
    seed: int
    report_date: str
    lock_version: int
    criteria_sha256: str
    versions: tuple[tuple[str, str], ...]
    inputs: tuple[tuple[str, str], ...]
    outputs: tuple[tuple[str, str], ...]
    laboratory: AskedOfLaboratory | None = None
    bid: str = ""
    forms: tuple[Form, ...] = FORMS
    letters: str = ""
