"""Values for tests: each builder names only what the test is about, the rest is sensible.

Numbers may be written as whole numbers or as decimal strings, never as floats. The default lot is
``"LM"`` with one panel criterion ``"kvalitet"`` on the scale 0 to 5 and one price item ``"pris"``.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from vagval.domain.admission import Admission, BidAdmission, OpenQuestion, Standing
from vagval.domain.award_rule import AwardRule, ParameterValue
from vagval.domain.bid import Answer, Bid, Claim, Product, UnitPrice
from vagval.domain.bid_price import BidPrice, PriceLine
from vagval.domain.bilingual import Bilingual
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.evidence import Evidence, EvidenceLevel
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.price_sheet import PriceItem
from vagval.domain.procurement import Criteria, PanelRule, Procurement
from vagval.domain.record import (
    Clarification,
    LowPriceReview,
    PriceCorrection,
    Record,
    RequirementAssessment,
    RequirementResult,
)
from vagval.domain.requirement import Requirement, RequirementKind
from vagval.domain.scale import Anchor, Scale
from vagval.domain.score_sheet import Consensus, Evaluator, PanelScore
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids, ThresholdBreach

Number = int | str | Decimal | Fraction
LOT = "LM"
PUBLISHED, DEADLINE, OPENED = date(2026, 1, 15), date(2026, 3, 16), date(2026, 3, 17)
SCALE = Scale("kvalitet", 0, 5, tuple(Anchor(n, Bilingual(f"nivå {n}", f"level {n}")) for n in range(6)))  # fmt: skip
DIGEST = "0" * 64
REASON = "Visades i körning med tre fall."


def named(text: str) -> Bilingual:
    """Call a thing the same in both languages."""
    return Bilingual(text, text)


def amounts(*steps: Number) -> tuple[tuple[int, Decimal], ...]:
    """Give the deductions for 0, 1, 2 … points."""
    return tuple((points, Decimal(str(amount))) for points, amount in enumerate(steps))


def a_criterion(key: str = "kvalitet", *, parent: str = "", weight: Number | None = None,
                source: PointSource | None = PointSource.PANEL, scale: str | None = None,
                threshold: Number | None = None, deductions: Iterable[tuple[int, Decimal]] = (),
                degree_points: Iterable[tuple[Number, int]] = ()) -> Criterion:  # fmt: skip
    """Make a criterion; a node above leaves has ``source=None``."""
    on_scale = source in {PointSource.PANEL, PointSource.COMPLIANCE}
    return Criterion(
        key, parent, named(key.capitalize()), named(f"Vad som bedöms i {key}."),
        None if weight is None else Fraction(weight), source,
        ("kvalitet" if on_scale else "") if scale is None else scale,
        None if threshold is None else Fraction(threshold), tuple(deductions),
        tuple((Fraction(degree), points) for degree, points in degree_points),
    )  # fmt: skip


def a_price_leaf(weight: Number = "0.4", key: str = "pris") -> Criterion:
    """Make the leaf that is price."""
    return a_criterion(key, source=PointSource.PRICE, weight=weight)


def an_award_rule(model: str = "value_deduction", parameters: Mapping[str, ParameterValue] | None = None,
                  tie_break: tuple[str, ...] = ("lowest_price",)) -> AwardRule:  # fmt: skip
    """Make an award rule."""
    return AwardRule(model, parameters or {}, tie_break)


def a_lot(key: str = LOT, *criteria: Criterion, award: AwardRule | str = "value_deduction") -> Lot:
    """Make a lot; without criteria it has ``kvalitet`` with 100 000 a point."""
    default = a_criterion(deductions=amounts(*(100_000 * n for n in range(6))))
    rule = an_award_rule(award) if isinstance(award, str) else award
    return Lot(key, named(key), rule, CriteriaTree(criteria or (default,)))


def a_procurement(*lots: Lot, **changed: Any) -> Procurement:
    """Make a procurement; name any field of it that the test is about."""
    fields: dict[str, Any] = {
        "id": "prov", "name": named("Prov"), "buyer": "Region Exempel", "procedure": "open",
        "language": "sv", "currency": "SEK", "seed": 20260101, "published": PUBLISHED,
        "deadline": DEADLINE, "panel_rule": PanelRule.CONSENSUS, "minimum_evaluators": 1,
        "spread_share": Fraction("0.4"), "partly_share": Fraction(0),
        "low_price_share": Fraction("0.6"), "evaluators_public": False, "scales": (SCALE,),
        "lots": lots or (a_lot(),), "is_invented": True,
    }  # fmt: skip
    return Procurement(**(fields | changed))


def a_requirement(key: str = "S-1", *, lot: str = LOT, criterion: str = "", evidence: str = "",
                  level: EvidenceLevel | None = None, points: Number | None = None,
                  deduction: Number | None = None, kind: RequirementKind | None = None) -> Requirement:  # fmt: skip
    """Make a requirement: a bör-krav if it has a criterion, points or a deduction, else a ska-krav."""
    scored = bool(criterion) or points is not None or deduction is not None
    return Requirement(
        key, lot, "Process", criterion,
        kind or (RequirementKind.SCORED if scored else RequirementKind.MANDATORY),
        named(f"Systemet ska klara {key}."), Place("criteria/prov/requirements.csv", cell=key), evidence,
        (EvidenceLevel.E1 if level is None else level) if evidence else None,
        None if points is None else Fraction(points), None if deduction is None else Decimal(str(deduction)),
    )  # fmt: skip


def a_price_item(key: str = "pris", *, lot: str = LOT, quantity: Number = 1, is_option: bool = False) -> PriceItem:  # fmt: skip
    """Make a line of the price sheet."""
    return PriceItem(key, lot, named(key), "år 1-10", "st", Decimal(str(quantity)), is_option, Place("criteria/prov/price_sheet.csv"))  # fmt: skip


def criteria_of(*requirements: Requirement, lots: Iterable[Lot] = (),
                price_items: Iterable[PriceItem] | None = None, **changed: Any) -> Criteria:  # fmt: skip
    """Make criteria: every lot that is not fixed_price has the price item ``pris`` unless others are given."""
    procurement = a_procurement(*lots, **changed)
    priced = [lot.id for lot in procurement.lots if lot.award.model != "fixed_price"]
    items = [a_price_item("pris" if key == LOT else f"pris-{key}", lot=key) for key in priced]
    return Criteria(procurement, requirements, tuple(items if price_items is None else price_items))


def an_answer(requirement: str = "S-1", claim: Claim | None = Claim.MET, *, evidence: str = "", text: str = "", bid: str = "alfa") -> Answer:  # fmt: skip
    """Make an answer; ``None`` is an empty cell."""
    return Answer(requirement, claim, text, evidence, Place(f"vendors/prov/bids/{bid}/answers.csv", cell=requirement))  # fmt: skip


def an_evidence(key: str = "bevis", *requirements: str, kind: str = "document", product: str = "",
                version: str = "", issued: date = date(2025, 6, 1), expires: date | None = None,
                level: EvidenceLevel = EvidenceLevel.E1, found_sha256: str | None = DIGEST, bid: str = "alfa") -> Evidence:  # fmt: skip
    """Make sound evidence of level E1 about the vendor; ``found_sha256=None``: the file is not there."""
    place = Place(f"vendors/prov/bids/{bid}/evidence.toml", cell=key)
    return Evidence(key, kind, f"evidence/{key}.txt", DIGEST, found_sha256, product, version, "Utfärdaren AB", issued, expires, level, requirements, place)  # fmt: skip


def a_bid(key: str = "alfa", *, vendor: str = "", lots: tuple[str, ...] = (LOT,), price: Number | None = 1_000,
          prices: Mapping[str, Number] | None = None, answers: Mapping[str, Claim | None] | Iterable[Answer] = (),
          evidence: Iterable[Evidence] = (), version: str = "1.0", **changed: Any) -> Bid:  # fmt: skip
    """Make a bid; ``price`` is the unit price of ``pris``, ``prices`` replaces it by item."""
    given = prices if prices is not None else ({} if price is None else {"pris": price})
    place = Place(f"vendors/prov/bids/{key}/prices.csv")
    units = tuple(UnitPrice(item, Decimal(str(amount)), place) for item, amount in given.items())
    said = tuple(an_answer(k, c, bid=key) for k, c in answers.items()) if isinstance(answers, Mapping) else tuple(answers)  # fmt: skip
    products = tuple(Product(lot, f"{key.capitalize()} {lot}", version) for lot in lots)
    fields: dict[str, Any] = {
        "id": key, "vendor": vendor or f"{key.capitalize()} AB", "lots": lots, "products": products,
        "answers": said, "prices": units, "evidence": tuple(evidence),
        "place": Place(f"vendors/prov/bids/{key}/bid.toml"),
    }  # fmt: skip
    return Bid(**(fields | changed))


def an_evaluator(key: str = "anna", *, lots: tuple[str, ...] = (), criteria: tuple[str, ...] = ()) -> Evaluator:
    """Make an evaluator; without lots and criteria all of them."""
    return Evaluator(key, key.capitalize(), named("Apotekare"), lots, criteria)


def a_score(points: int = 3, *, evaluator: str = "anna", bid: str = "alfa", criterion: str = "kvalitet",
            lot: str = LOT, reason: str = REASON) -> PanelScore:  # fmt: skip
    """Make one evaluator's points."""
    return PanelScore(evaluator, lot, bid, criterion, points, reason, "", Place(f"vendors/prov/panel/{evaluator}.csv"))  # fmt: skip


def a_consensus(points: int = 3, *, bid: str = "alfa", criterion: str = "kvalitet", lot: str = LOT,
                reason: str = REASON, dissent: str = "") -> Consensus:  # fmt: skip
    """Make the panel's agreed points."""
    return Consensus(lot, bid, criterion, points, reason, dissent, Place("vendors/prov/panel/_consensus.csv"))  # fmt: skip


def an_assessment(requirement: str, result: RequirementResult, *, bid: str = "alfa") -> RequirementAssessment:
    """Make the authority's assessment of a requirement."""
    return RequirementAssessment(bid, requirement, result, REASON, "Bo", OPENED, Place("vendors/prov/record/assessments.csv"))  # fmt: skip


def a_correction(item: str = "pris", old: Number = 1_000, new: Number = 900, *, bid: str = "alfa") -> PriceCorrection:
    """Make a correction of a unit price."""
    return PriceCorrection(bid, item, Decimal(str(old)), Decimal(str(new)), "Skrivfel.", "Bo", OPENED, Place("vendors/prov/record/corrections.csv"))  # fmt: skip


def a_low_price_review(bid: str = "alfa", *, is_accepted: bool, lot: str = LOT) -> LowPriceReview:
    """Make a question on a low price with its outcome."""
    return LowPriceReview(bid, lot, OPENED, "Delat lager.", is_accepted, REASON, "Bo", OPENED, Place("vendors/prov/record/low_price.csv"))  # fmt: skip


def a_clarification(requirement: str = "", *, changes_offer: bool = False, bid: str = "alfa") -> Clarification:
    """Make a clarification."""
    return Clarification(bid, requirement, "Vad menas?", "Detta.", changes_offer, "Bo", OPENED, Place("vendors/prov/record/clarifications.csv"))  # fmt: skip


def a_material(*bids: Bid, evaluators: Iterable[Evaluator] = (), scores: Iterable[PanelScore] = (),
               consensus: Iterable[Consensus] = (), **record: Any) -> Material:  # fmt: skip
    """Make material: bids sorted by key; the rest by keyword, the record's lists too."""
    return Material(tuple(sorted(bids, key=lambda b: b.id)), tuple(evaluators), tuple(scores), tuple(consensus), Record(**{k: tuple(v) for k, v in record.items()}))  # fmt: skip


def a_bid_price(bid: str = "alfa", price: Number = 1_000, *, lot: str = LOT) -> BidPrice:
    """Make a bid's price of one item."""
    return BidPrice(bid, lot, (PriceLine(a_price_item(lot=lot), Decimal(str(price))),))


def an_admitted(bid: Bid, *, lot: str = LOT, standing: Standing = Standing.ADMITTED, price: Number | None = 1_000, **changed: Any) -> BidAdmission:  # fmt: skip
    """Make a bid's admission."""
    cost = None if price is None else a_bid_price(bid.id, price, lot=lot)
    fields: dict[str, Any] = {"bid": bid, "standing": standing, "reasons": (), "statuses": (), "price": cost}
    return BidAdmission(**(fields | changed))


def an_admission(*bids: BidAdmission, lot: str = LOT, questions: Iterable[OpenQuestion] = ()) -> Admission:
    """Make a lot's admission."""
    return Admission(lot, tuple(sorted(bids, key=lambda b: b.bid.id)), tuple(questions))


def a_criterion_score(criterion: Criterion, points: Number, maximum: Number = 5) -> CriterionScore:
    """Make the score on a leaf; the deduction is the published one where there is one."""
    exact, most = Fraction(points), Fraction(maximum)
    amount = criterion.deduction_for(int(exact)) if exact.denominator == 1 else None
    return CriterionScore(criterion, exact, most, exact / most, None if amount is None else Fraction(amount))


def a_scored_bid(name: str = "alfa", *, price: Number | None = 1_000, points: Mapping[str, Number] | None = None,
                 criteria: Iterable[Criterion] = (), breaches: Iterable[ThresholdBreach] = ()) -> ScoredBid:  # fmt: skip
    """Make a scored bid from points by criterion key; the criteria named in ``criteria`` are used."""
    known = {c.id: c for c in criteria}
    scores = tuple(a_criterion_score(known.get(k) or a_criterion(k), p) for k, p in (points or {}).items())
    return ScoredBid(name, f"{name.capitalize()} AB", None if price is None else Fraction(price), scores, tuple(breaches))  # fmt: skip


def scored_bids(*bids: ScoredBid, lot: Lot | None = None) -> ScoredBids:
    """Make the scored bids of a lot."""
    return ScoredBids(lot or a_lot(), tuple(sorted(bids, key=lambda b: b.bid)))
