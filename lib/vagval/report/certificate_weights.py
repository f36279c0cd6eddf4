"""Which weights would make a bid first, or why none would, in a sentence (närmaste vikter)."""

from fractions import Fraction

from vagval.domain.certificate import Certificate
from vagval.domain.weight_answers import NearestWeights
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import criterion_name, weight_points


def weights_sentence(report: LotReport, certificate: Certificate) -> str:
    """Say how far the nearest such weights are; empty where they are not told or not asked for."""
    nearest = certificate.nearest
    if nearest is None:
        return ""
    if nearest.weights is None:
        return _proof(report, nearest)
    if not nearest.moved:
        return report.text("certificate-weights-any", basis=basis(report))
    return report.text(
        "certificate-weights",
        basis=basis(report),
        moved=weight_points(report, nearest.moved),
        losing=_named(report, nearest, -1),
        gaining=_named(report, nearest, 1),
        equal=report.bid_names(nearest.equal),
    )


def _proof(report: LotReport, nearest: NearestWeights) -> str:
    """Say that no weights put the bid first alone, and which bids prove it."""
    mixture = nearest.mixture
    none = report.text("certificate-weights-none", basis=basis(report))
    if not mixture:
        return none
    if len(mixture) == 1:
        other = report.bid_name(mixture[0][0])
        return f"{none} {report.text('certificate-weights-beaten', other=other)}"
    parts = tuple(
        report.text("certificate-mixed", share=report.percent(share), bid=report.bid_name(key))
        for key, share in mixture
    )
    return f"{none} {report.text('certificate-weights-mixed', parts=parts)}"


def basis(report: LotReport) -> str:
    """Tell what the weights are: published, or worked out of amounts where none are published."""
    is_weighted = report.each.model.formula.shape.endswith("-weighted")
    return "published" if is_weighted else "worked-out"


def _named(report: LotReport, nearest: NearestWeights, sign: int) -> tuple[str, ...]:
    """Name the criteria whose weight falls (-1) or rises (1), and by how much, the most first."""
    moves = [(key, move * sign) for key, move in moves_of(report, nearest) if move * sign > 0]
    moves.sort(key=lambda each: (-each[1], each[0]))
    return tuple(
        report.text(
            "certificate-moved",
            criterion=criterion_name(report, key),
            points=weight_points(report, move),
        )
        for key, move in moves
    )


def moves_of(report: LotReport, nearest: NearestWeights) -> tuple[tuple[str, Fraction], ...]:
    """Give each criterion's change of weight; nothing without a matrix that has the weights."""
    stress = report.context.stress[report.each.lot.id]
    matrix = stress.weights.matrix if stress.weights is not None else stress.matrix
    if matrix is None or nearest.weights is None or len(nearest.weights) != len(matrix.weights):
        return ()
    return tuple(
        (key, new - old)
        for key, old, new in zip(matrix.criteria, matrix.weights, nearest.weights, strict=True)
    )
