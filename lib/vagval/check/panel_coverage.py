"""Whether everyone scored what they were to score, once (fullständiga betygsblad)."""

from collections import Counter, defaultdict

from vagval.check.panel_cells import CellKey, PanelCell
from vagval.domain.errors import Finding, finding
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.score_sheet import Evaluator, PanelScore


def check_coverage(
    criteria: Criteria, material: Material, cells: tuple[PanelCell, ...]
) -> tuple[Finding, ...]:
    """Find missing, repeated and unassigned points, and cells with too few evaluators."""
    given = {(score.evaluator, score.lot, score.bid, score.criterion) for score in material.scores}
    evaluators = sorted(material.evaluators, key=lambda each: each.id)
    procurement = criteria.procurement.id
    missing: list[Finding] = []
    for evaluator in evaluators:
        form = f"vendors/{procurement}/panel/{evaluator.id}.xlsx"
        place = Place(material.panel_file(evaluator.id) or form)
        missing.extend(_missing(evaluator, place, cells, given))
    return (
        *missing,
        *_repeated(material.scores),
        *_unassigned(material, cells),
        *_too_few(criteria, material, cells),
    )


def _missing(
    evaluator: Evaluator,
    place: Place,
    cells: tuple[PanelCell, ...],
    given: set[tuple[str, str, str, str]],
) -> tuple[Finding, ...]:
    """Name an evaluator's missing cells, one finding for each bid in a lot."""
    missing: defaultdict[tuple[str, str], list[PanelCell]] = defaultdict(list)
    for cell in cells:
        if (
            cell.is_evaluated
            and evaluator.scores(cell.lot.id, cell.criterion.id)
            and (evaluator.id, *cell.key) not in given
        ):
            missing[cell.lot.id, cell.bid.id].append(cell)
    return tuple(
        finding(
            "scores-missing",
            place,
            evaluator=evaluator.id,
            lot=lot,
            bid=bid,
            criteria=tuple(cell.criterion.name for cell in group),
            count=len(group),
        )
        for (lot, bid), group in missing.items()
    )


def _in_order(scores: tuple[PanelScore, ...]) -> list[PanelScore]:
    return sorted(scores, key=lambda s: (s.evaluator, s.lot, s.bid, s.criterion, s.place.cell))


def _repeated(scores: tuple[PanelScore, ...]) -> tuple[Finding, ...]:
    times = Counter((s.evaluator, s.lot, s.bid, s.criterion) for s in scores)
    return tuple(
        finding(
            "score-repeated",
            score.place,
            evaluator=score.evaluator,
            lot=score.lot,
            bid=score.bid,
            criterion=score.criterion,
        )
        for score in _in_order(scores)
        if times[score.evaluator, score.lot, score.bid, score.criterion] > 1
    )


def _unassigned(material: Material, cells: tuple[PanelCell, ...]) -> tuple[Finding, ...]:
    """Find points that nobody was asked for: they would count without having been agreed."""
    keys = {cell.key for cell in cells}
    panel = {evaluator.id: evaluator for evaluator in material.evaluators}
    return tuple(
        finding(
            "score-not-assigned",
            score.place,
            evaluator=score.evaluator,
            lot=score.lot,
            bid=score.bid,
            criterion=score.criterion,
        )
        for score in _in_order(material.scores)
        if (score.lot, score.bid, score.criterion) not in keys
        or score.evaluator not in panel
        or not panel[score.evaluator].scores(score.lot, score.criterion)
    )


def _too_few(
    criteria: Criteria, material: Material, cells: tuple[PanelCell, ...]
) -> tuple[Finding, ...]:
    """Find cells that too few have scored: too few are to do it, or some have not done it yet."""
    least = criteria.procurement.minimum_evaluators
    seen: defaultdict[CellKey, set[str]] = defaultdict(set)
    for score in material.scores:
        seen[score.lot, score.bid, score.criterion].add(score.evaluator)
    short: defaultdict[tuple[str, str], list[PanelCell]] = defaultdict(list)
    for cell in cells:
        if cell.is_evaluated and len(seen[cell.key]) < least:
            short[cell.lot.id, cell.criterion.id].append(cell)
    key = criteria.procurement.id
    found: list[Finding] = []
    for (lot, criterion), group in short.items():
        assigned = sum(each.scores(lot, criterion) for each in material.evaluators)
        is_appointed = assigned >= least
        file = f"vendors/{key}/panel" if is_appointed else f"criteria/{key}/panel.toml"
        found.append(
            finding(
                "too-few-evaluators",
                Place(file),
                lot=lot,
                criterion=group[0].criterion.name,
                bids=tuple(cell.bid.id for cell in group),
                found=min(len(seen[cell.key]) for cell in group),
                least=least,
                assigned=assigned,
                lacking="points" if is_appointed else "evaluators",
            )
        )
    return tuple(found)
