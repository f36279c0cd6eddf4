"""What the model promises, and what it does not (löften)."""

from vagval.domain.document import Block, Bullets, Paragraph
from vagval.domain.expression import PRICE, QUALITY
from vagval.report.lab_report import LabReport

USUAL = (
    ("other-bids", frozenset({"promise-absolute", "promise-order-absolute",
                              "promise-order-never-swapped"})),
    ("price", frozenset({"promise-price-counts", "promise-price-counts-above-zero",
                         "promise-price-fixed"})),
    ("quality", frozenset({"promise-quality-counts", "promise-quality-threshold-only"})),
    ("worth", frozenset({"promise-quality-price-constant"})),
)  # fmt: skip
"""What a bidder may expect, and the promises that give it."""


def promise_blocks(report: LabReport) -> tuple[Block, ...]:
    """List the promises, each tested, and say of the usual ones which are not made."""
    promised = report.test.formula.promises
    kept = tuple(report.text(each) for each in promised)
    lacking = tuple(
        report.text(f"proof-not-{name}") for name, any_of in USUAL if not any_of & set(promised)
    )
    weighs = report.counts(PRICE) and report.counts(QUALITY)
    not_said = (*lacking, *((report.text("proof-not-winner"),) if weighs else ()))
    return (
        *((Paragraph(report.text("proof-promises-kept")), Bullets(kept)) if kept else ()),
        *((Paragraph(report.text("proof-promises-not")), Bullets(not_said)) if not_said else ()),
    )
