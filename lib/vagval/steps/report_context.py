"""Gather what a report is told from (rapportunderlag)."""

import platform
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from importlib.metadata import version

from vagval.award.decide import decide
from vagval.comply.product_changes import product_changes
from vagval.comply.risks import risks_of
from vagval.domain.audience import Audience, sees_prices
from vagval.domain.bilingual import Language
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.stability import Withdrawal
from vagval.files.pdf_library import pdf_versions
from vagval.mcda.decision_matrix import decision_matrix
from vagval.mcda.second_opinion import second_opinion
from vagval.report.context import ReportContext
from vagval.report.wording import Wording
from vagval.robustness.margin import margins
from vagval.robustness.withdrawal import without_each_bid
from vagval.steps.audience import check_audience
from vagval.steps.blind import blind

VERSIONED = (
    "vagval",
    "babel",
    "fluent.runtime",
    "fonttools",
    "jinja2",
    "matplotlib",
    "nbconvert",
    "numpy",
    "pydyf",
    "python-docx",
    "scikit-criteria",
    "scipy",
    "weasyprint",
    "xlsxwriter",
)


def report_context(  # noqa: PLR0913 - how it is told is told by name
    evaluation: Evaluation,
    language: Language,
    audience: Audience,
    seed: int | None,
    *,
    is_whole: bool,
    bid: str = "",
) -> ReportContext:
    """Gather an evaluation, its margins, and the way it is told.

    Parameters
    ----------
    seed
        Overrides the locked seed; None: the locked one.

    Raises
    ------
    UndecidedError
        If the audience is outside the authority and no award decision is on record (OSL 19:3).
    UsageError
        If a bidder's view is asked for without a bid, or a bid for another audience.
    """
    check_audience(evaluation, audience, bid)
    evaluation = evaluation if sees_prices(audience) else blind(evaluation)
    priced = evaluation.lots if sees_prices(audience) else ()
    procurement = evaluation.criteria.procurement
    return ReportContext(
        evaluation=evaluation,
        wording=Wording(language, procurement.currency),
        audience=audience,
        bid=bid,
        is_whole=is_whole,
        seed=procurement.seed if seed is None else seed,
        is_seed_overridden=seed is not None and seed != procurement.seed,
        margins={each.lot.id: margins(each.scored, each.model, each.decision) for each in priced},
        withdrawals={
            each.lot.id: withdrawals(each, evaluation)
            for each in priced
            if each.model.formula.kind != "absolute"
        },
        risks={
            each.lot.id: risks_of(evaluation.criteria, each.admission) for each in evaluation.lots
        },
        changes={
            each.lot.id: tuple(
                found
                for bid in evaluation.material.bids_in(each.lot.id)
                for found in product_changes(evaluation.criteria, each.lot.id, bid)
            )
            for each in evaluation.lots
        },
        versions=versions(),
    )


def withdrawals(lot: LotEvaluation, evaluation: Evaluation) -> tuple[Withdrawal, ...]:
    """Decide a lot again without each bid in turn, where another bid can change the order of two.

    Where none can (an absolute formula), that is proved, and nothing needs to be computed.
    """
    drawings = tuple(d for d in evaluation.material.record.drawings if d.lot == lot.lot.id)
    again = partial(decide, model=lot.model, drawings=drawings)
    return without_each_bid(lot.scored, lot.decision, again)


def with_second_opinions(context: ReportContext) -> ReportContext:
    """Add what other methods say about each lot; takes seconds (scikit-criteria)."""
    return replace(
        context,
        opinions={
            each.lot.id: second_opinion(
                decision_matrix(each.scored, each.model),
                {ranked.bid.bid: ranked.rank for ranked in each.decision.ranking},
            )
            for each in context.evaluation.lots
        },
    )


def versions() -> tuple[tuple[str, str], ...]:
    """Name what could change the bytes of a report."""
    return (("python", platform.python_version()), *((name, version(name)) for name in VERSIONED))


def versions_of(outputs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Name what could change the bytes of some outputs: with PDFs, what sets their lines too."""
    sets_pages = any(path.endswith(".pdf") for path, _ in outputs)
    return (*versions(), *(pdf_versions() if sets_pages else ()))
