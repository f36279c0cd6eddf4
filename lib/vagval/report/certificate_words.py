"""What would have to be true for a bid to be first, in sentences (vägen till förstaplatsen)."""

from fractions import Fraction

from vagval.domain.certificate import Certificate
from vagval.domain.stability import Margin
from vagval.report.certificate_ways import (
    can_be_first,
    points_sentences,
    together_sentence,
    without_sentence,
)
from vagval.report.certificate_weights import weights_sentence
from vagval.report.lot_report import LotReport
from vagval.report.robustness_section import gap_code, gap_details
from vagval.report.stress_words import has_price


def certificate_place(report: LotReport, certificate: Certificate) -> str:
    """Say rank and distance, and whether nothing that was tried makes the bid first."""
    nothing = "" if has_way(report, certificate) else _nothing(report, certificate)
    return _sentences(_place(report, certificate), nothing)


def certificate_ways(report: LotReport, certificate: Certificate) -> tuple[str, ...]:
    """Say each way to the first place: by price, points, what is left out, and weights."""
    points = points_sentences(report, certificate)
    ways = (
        _price(report, certificate),
        _sentences(*points, together_sentence(report, certificate)),
        without_sentence(report, certificate),
        weights_sentence(report, certificate),
    )
    return tuple(way for way in ways if way)


def _sentences(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def has_way(report: LotReport, certificate: Certificate) -> bool:
    """Tell whether something that was tried makes the bid first."""
    fewest, nearest = certificate.fewest, certificate.nearest
    return bool(
        certificate.margin.price_cut is not None
        or (fewest is not None and fewest.changes)
        or certificate.single
        or can_be_first(report, certificate)
        or certificate.without
        or (nearest is not None and nearest.weights is not None)
    )


def cut_share(report: LotReport, certificate: Certificate) -> Fraction | None:
    """Give the price cut as a share of the bid's price; None where no cut makes it first."""
    ranking = report.each.decision.ranking
    price = next((each.bid.price for each in ranking if each.bid.bid == certificate.bid), None)
    cut = certificate.margin.price_cut
    return None if cut is None or not price else cut / price


def _place(report: LotReport, certificate: Certificate) -> str:
    bid, first = report.bid_name(certificate.bid), report.each.decision.first
    if certificate.bid in first:
        others = report.bid_names(tuple(key for key in first if key != certificate.bid))
        return report.text("certificate-shares", bid=bid, others=others)
    count = len(report.each.decision.ranking)
    rank = report.text("certificate-rank", bid=bid, rank=certificate.rank, count=count)
    code, details = gap_code(report, certificate.margin), gap_details(report, certificate.margin)
    return f"{rank} {report.text(f'certificate-gap-{code}', **details)}"


def _nothing(report: LotReport, certificate: Certificate) -> str:
    stress = report.context.stress[report.each.lot.id]
    tried = {
        "price": has_price(report),
        "points": certificate.fewest is not None,
        "without": any(not each.undecided for each in stress.left_out),
        "weights": certificate.nearest is not None,
    }
    ways = tuple(report.text(f"certificate-way-{way}") for way, was in tried.items() if was)
    return report.text("certificate-nothing", bid=report.bid_name(certificate.bid), ways=ways)


def _price(report: LotReport, certificate: Certificate) -> str:
    """Say the cut in money and as a share of the price."""
    margin = certificate.margin
    if not has_price(report):
        return report.text("certificate-price-fixed")
    share = cut_share(report, certificate)
    if margin.price_cut is None or share is None:
        return report.text("certificate-price-none")
    if margin.price_cut == 0:
        return report.text("certificate-price-any")
    told, cut = report.percent(share), margin.price_cut
    first = report.bid_names(report.each.decision.first)
    said = (
        report.text("certificate-price-tie", cut=cut, share=told, first=first)
        if margin.is_tie
        else report.text("certificate-price-least", cut=cut, share=told)
    )
    return " ".join((said, *_turned(report, margin)))


def _turned(report: LotReport, margin: Margin) -> tuple[str, ...]:
    """Say whose order changes with the price of a third: what is taken from all bids moves."""
    return tuple(
        report.text(
            "certificate-price-turned",
            before=report.bid_name(before),
            after=report.bid_name(after),
        )
        for before, after in margin.turned
    )
