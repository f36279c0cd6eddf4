"""What came in and what was done about it, as values for tests; used through ``builders``."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from build_criteria import LOT, Number, money, named
from vagval.domain.bid import Answer, Bid, Claim, Product, UnitPrice
from vagval.domain.evidence import Evidence, EvidenceLevel
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.record import (
    Clarification,
    LowPriceReview,
    PriceCorrection,
    Record,
    RequirementAssessment,
    RequirementResult,
)
from vagval.domain.score_sheet import Consensus, Evaluator, PanelScore

OPENED = date(2026, 3, 17)
DIGEST = "0" * 64
REASON = "Visades i körning med tre fall."


def an_answer(
    requirement: str = "S-1",
    claim: Claim | None = Claim.MET,
    *,
    evidence: str = "",
    text: str = "",
    bid: str = "alfa",
) -> Answer:
    """Make an answer; ``None`` is an empty cell."""
    place = Place(f"vendors/prov/bids/{bid}/answers.csv", cell=requirement)
    return Answer(requirement, claim, text, evidence, place)


def an_evidence(  # noqa: PLR0913 - a test names one or two of them
    key: str = "bevis",
    *requirements: str,
    kind: str = "document",
    product: str = "",
    version: str = "",
    issued: date = date(2025, 6, 1),
    expires: date | None = None,
    level: EvidenceLevel = EvidenceLevel.E1,
    found_sha256: str | None = DIGEST,
    bid: str = "alfa",
) -> Evidence:
    """Make sound evidence about the vendor; ``found_sha256=None``: the file is not there."""
    return Evidence(
        id=key,
        kind=kind,
        file=f"evidence/{key}.txt",
        sha256=DIGEST,
        found_sha256=found_sha256,
        product=product,
        version=version,
        issuer="Utfärdaren AB",
        issued=issued,
        expires=expires,
        level=level,
        requirements=requirements,
        place=Place(f"vendors/prov/bids/{bid}/evidence.toml", cell=key),
    )


def a_bid(  # noqa: PLR0913 - a test names one or two of them
    key: str = "alfa",
    *,
    vendor: str = "",
    lots: tuple[str, ...] = (LOT,),
    price: Number | None = 1_000,
    prices: Mapping[str, Number] | None = None,
    answers: Mapping[str, Claim | None] | Iterable[Answer] = (),
    evidence: Iterable[Evidence] = (),
    version: str = "1.0",
    **changed: object,
) -> Bid:
    """Make a bid; ``price`` is the unit price of ``pris``, ``prices`` replaces it by item."""
    given = prices if prices is not None else ({} if price is None else {"pris": price})
    folder = f"vendors/prov/bids/{key}"
    fields: dict[str, Any] = {
        "id": key,
        "vendor": vendor or f"{key.capitalize()} AB",
        "lots": lots,
        "products": tuple(Product(lot, f"{key.capitalize()} {lot}", version) for lot in lots),
        "answers": tuple(an_answer(k, c, bid=key) for k, c in answers.items())
        if isinstance(answers, Mapping)
        else tuple(answers),
        "prices": tuple(
            UnitPrice(item, money(amount), Place(f"{folder}/prices.csv", cell=item))
            for item, amount in given.items()
        ),
        "evidence": tuple(evidence),
        "place": Place(f"{folder}/bid.toml"),
    }
    fields.update(changed)
    return Bid(**fields)


def an_evaluator(
    key: str = "anna", *, lots: tuple[str, ...] = (), criteria: tuple[str, ...] = ()
) -> Evaluator:
    """Make an evaluator; without lots and criteria all of them."""
    return Evaluator(key, key.capitalize(), named("Apotekare"), lots, criteria)


def a_score(  # noqa: PLR0913 - a test names one or two of them
    points: int = 3,
    *,
    evaluator: str = "anna",
    bid: str = "alfa",
    criterion: str = "kvalitet",
    lot: str = LOT,
    reason: str = REASON,
) -> PanelScore:
    """Make one evaluator's points."""
    place = Place(f"vendors/prov/panel/{evaluator}.csv", cell=f"{lot}-{bid}-{criterion}")
    return PanelScore(evaluator, lot, bid, criterion, points, reason, "", place)


def a_consensus(  # noqa: PLR0913 - a test names one or two of them
    points: int = 3,
    *,
    bid: str = "alfa",
    criterion: str = "kvalitet",
    lot: str = LOT,
    reason: str = REASON,
    dissent: str = "",
) -> Consensus:
    """Make the panel's agreed points."""
    place = Place("vendors/prov/panel/_consensus.csv", cell=f"{lot}-{bid}-{criterion}")
    return Consensus(lot, bid, criterion, points, reason, dissent, place)


def an_assessment(
    requirement: str, result: RequirementResult, *, bid: str = "alfa", on: date = OPENED
) -> RequirementAssessment:
    """Make the authority's assessment of a requirement."""
    place = Place("vendors/prov/record/assessments.csv", cell=f"{bid}-{requirement}")
    return RequirementAssessment(bid, requirement, result, REASON, "Bo", on, place)


def a_correction(
    item: str = "pris", old: Number = 1_000, new: Number = 900, *, bid: str = "alfa"
) -> PriceCorrection:
    """Make a correction of a unit price."""
    place = Place("vendors/prov/record/corrections.csv", cell=f"{bid}-{item}")
    return PriceCorrection(bid, item, money(old), money(new), "Skrivfel.", "Bo", OPENED, place)


def a_low_price_review(
    bid: str = "alfa", *, is_accepted: bool, lot: str = LOT, on: date = OPENED
) -> LowPriceReview:
    """Make a question on a low price with its outcome."""
    place = Place("vendors/prov/record/low_price.csv", cell=bid)
    return LowPriceReview(bid, lot, OPENED, "Delat lager.", is_accepted, REASON, "Bo", on, place)


def a_clarification(
    requirement: str = "", *, changes_offer: bool = False, bid: str = "alfa"
) -> Clarification:
    """Make a clarification."""
    place = Place("vendors/prov/record/clarifications.csv", cell=bid)
    return Clarification(
        bid, requirement, "Vad menas?", "Detta.", changes_offer, "Bo", OPENED, place
    )


def a_material(
    *bids: Bid,
    evaluators: Iterable[Evaluator] = (),
    scores: Iterable[PanelScore] = (),
    consensus: Iterable[Consensus] = (),
    **record: Iterable[object],
) -> Material:
    """Make material: bids sorted by key; the lists of the record are keywords too."""
    lists: dict[str, Any] = {name: tuple(entries) for name, entries in record.items()}
    return Material(
        bids=tuple(sorted(bids, key=lambda bid: bid.id)),
        evaluators=tuple(evaluators),
        scores=tuple(scores),
        consensus=tuple(consensus),
        record=Record(**lists),
    )
