"""Which points, and what left out, would make a bid first, in sentences (vägar dit)."""

from vagval.domain.certificate import Certificate
from vagval.domain.grade_flips import SingleFlip
from vagval.domain.left_out import LeftOut
from vagval.report.cell_words import ALSO
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import left_out_name, told_change

MOST_SINGLE, MOST_OF_KIND = 4, 3
"""So many single changes, and things left out of a kind, a sentence holds; tables have the rest."""


def points_sentences(report: LotReport, certificate: Certificate) -> tuple[str, ...]:
    """Say the fewest steps, each named, and which single changes are enough."""
    fewest = certificate.fewest
    if fewest is None:
        return (report.text("certificate-no-points"),)
    if not fewest.changes:
        code = "certificate-points-none" if fewest.is_fewest else "certificate-points-not-found"
        return (report.text(code), _single(report, certificate))
    changes = ALSO.join(told_change(report, each) for each in fewest.changes)
    code = "certificate-steps" if fewest.is_fewest else "certificate-steps-enough"
    said = report.text(code, steps=fewest.steps, changes=changes)
    return (said, _single(report, certificate))


def _single(report: LotReport, certificate: Certificate) -> str:
    """Say which changes are enough each by itself, besides the one already named."""
    fewest = certificate.fewest.changes if certificate.fewest is not None else ()
    named = fewest if len(fewest) == 1 else ()
    others = tuple(each for each in certificate.single if each.change not in named)
    if not others:
        return report.text("certificate-single-none") if len(fewest) > 1 else ""
    shown = tuple(_single_text(report, certificate.bid, each) for each in others[:MOST_SINGLE])
    return report.text(
        "certificate-single",
        changes=ALSO.join(shown),
        count=len(others),
        more=len(others) - len(shown),
        also="yes" if named else "no",
    )


def _single_text(report: LotReport, bid: str, flip: SingleFlip) -> str:
    said = told_change(report, flip.change)
    return said if flip.first == (bid,) else report.text("certificate-shared", what=said)


def can_be_first(report: LotReport, certificate: Certificate) -> bool:
    """Tell whether what the evaluators gave, taken together, can put the bid first."""
    possible = report.context.stress[report.each.lot.id].possible
    return possible is not None and certificate.bid in possible.possible


def together_sentence(report: LotReport, certificate: Certificate) -> str:
    """Say that given points together can put the bid first; empty where one alone does, or none."""
    alone = any(each.change.is_given for each in certificate.single)
    if alone or not can_be_first(report, certificate):
        return ""
    return report.text("certificate-can-be-first")


def without_sentence(report: LotReport, certificate: Certificate) -> str:
    """Say what, left out by itself, would make the bid first; empty where nothing was tried."""
    things = _things(report, certificate)
    if things:
        return report.text("certificate-without", things=ALSO.join(things), count=len(things))
    stress = report.context.stress[report.each.lot.id]
    tried = sum(not each.undecided for each in stress.left_out)
    return report.text("certificate-without-none", count=tried) if tried else ""


def _things(report: LotReport, certificate: Certificate) -> tuple[str, ...]:
    """Name what was left out, the first ones of each kind, and count the rest."""
    named: list[str] = []
    for kind in dict.fromkeys(each.kind for each in certificate.without):
        of_kind = [each for each in certificate.without if each.kind == kind]
        named.extend(_thing(report, certificate.bid, each) for each in of_kind[:MOST_OF_KIND])
        more = len(of_kind[MOST_OF_KIND:])
        if more:
            named.append(report.text(f"left-out-more-{kind}", count=more))
    return tuple(named)


def _thing(report: LotReport, bid: str, left_out: LeftOut) -> str:
    name = left_out_name(report, left_out)
    if left_out.basis == "evaluators-mean":
        name = report.text("certificate-by-mean", what=name)
    return name if left_out.first == (bid,) else report.text("certificate-shared", what=name)
