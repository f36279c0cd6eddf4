"""What other methods would say (andra omdömen): advice, never the award."""

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Block, Bullets, Callout, Paragraph, Section
from vagval.domain.method_panel import MethodPanel
from vagval.domain.second_opinion import SecondOpinion
from vagval.report.context import ReportContext
from vagval.report.figure_frame import MOST_ROWS
from vagval.report.figure_gaia import gaia_picture
from vagval.report.figure_outranking import outranking_picture
from vagval.report.figure_parallel import parallel_picture
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports, lot_sections
from vagval.report.opinion_differences import difference_blocks
from vagval.report.opinion_evidence import (
    common_methods,
    common_table,
    methods_table,
    scores_table,
    weights_table,
)
from vagval.report.opinion_ranks import agreement_sentence, ranks_table, together_sentences
from vagval.report.opinion_words import method_name
from vagval.report.told_finding import told

FEWEST_AXES = 2


def second_opinion_section(context: ReportContext) -> tuple[Section, ...]:
    """Put other methods' rankings beside the award model's, clearly as advice."""
    reports = lot_reports(context)
    common = common_methods(reports) if len(reports) > 1 else frozenset()
    sections = lot_sections(context, "second-opinion", lambda report: _blocks(report, common))
    table = common_table(reports, common)
    if not table or not sections:
        return sections
    title = context.wording.text("opinion-methods-all")
    return (*sections, Section("second-opinion-methods", title, table, level=3))


def _blocks(report: LotReport, common: frozenset[str]) -> tuple[Block, ...]:
    opinion = report.context.opinions.get(report.each.lot.id)
    if opinion is None:
        return ()
    remarks = (
        *(told(f, report.context, report.each.lot.id).what for f in opinion.findings),
        *_unable(report, opinion),
    )
    notice = Callout(report.text("label-advice"), report.text("opinion-is-advice"), "warning")
    if opinion.matrix is None or not opinion.rankings:
        return (notice, Paragraph(report.text("opinion-none")), *_bullets(remarks))
    panel = opinion.panel
    return (
        notice,
        Paragraph(agreement_sentence(report, opinion, opinion.matrix)),
        *(_bullets(together_sentences(report, panel, opinion.matrix)) if panel else ()),
        ranks_table(report, opinion, opinion.matrix),
        *_bullets(remarks),
        *(_pictures(report, opinion.matrix, panel) if panel else ()),
        weights_table(report, opinion.matrix),
        *((Paragraph(report.text("opinion-not-asked")),) if panel else ()),
        *methods_table(report, opinion, common),
        scores_table(report, opinion, opinion.matrix),
    )


def _pictures(report: LotReport, matrix: DecisionMatrix, panel: MethodPanel) -> tuple[Block, ...]:
    """Say why methods differ, and show bids over criteria, the plane and who is before whom."""
    has_axes = len(matrix.criteria) >= FEWEST_AXES
    has_room = len(matrix.alternatives) <= MOST_ROWS
    return (
        *difference_blocks(report, panel),
        *((parallel_picture(report, matrix),) if has_axes else ()),
        *((outranking_picture(report, panel.orders),) if has_room else ()),
        *((gaia_picture(report, matrix, panel.plane),) if has_axes and has_room else ()),
    )


def _bullets(items: tuple[str, ...]) -> tuple[Block, ...]:
    return (Bullets(items),) if items else ()


def _unable(report: LotReport, opinion: SecondOpinion) -> tuple[str, ...]:
    """Say which methods could not be used, a sentence a reason."""
    methods: dict[str, list[str]] = {}
    for each in opinion.unable:
        methods.setdefault(each.reason, []).append(method_name(report, each.method))
    return tuple(
        report.text(f"opinion-unable-{reason}", methods=tuple(names))
        for reason, names in methods.items()
    )
