"""What each field of each noun is, for who may not see everything (uppgifternas slag).

One table, so that nobody adds a field without thinking of who may read it: a test walks from
``ReportContext`` through every noun, and fails for a text or an amount that is not here.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Kind = Literal["open", "people", "text", "prices", "answers", "evidence", "price", "weights"]
"""``open``: anyone may read it once the award is public, and evaluators before that.
``people``: who worked with the bids; outsiders read pseudonyms, unless the procurement names them.
``text``: written by the authority; without names, and hidden whole where it states a secret price.
``prices``, ``answers``, ``evidence``: a bidder's own, hidden from outsiders where it is claimed as
a business secret; ``prices`` is never shown to evaluators.
``price``: follows from prices, or speaks of them; never shown to evaluators.
``weights``: what other weights would give; shown to nobody outside, and never to evaluators."""

_NOUNS: dict[str, Kind] = {
    # Published with the criteria, and what is made of values that are masked already.
    **dict.fromkeys(
        ("scale", "life_cycle", "lot_rule", "price_sheet", "exchange", "document", "standard"),
        "open",
    ),
    # Told to nobody outside: how people came to the weights that were published.
    **dict.fromkeys(("weighting_record", "weighting_judgments"), "people"),
    # What files of evidence say: gone with the evidence.
    **dict.fromkeys(
        (
            "accessibility_report", "archetype_id", "attestations", "audit_log", "capability",
            "code_sample", "data_export", "dicom_conformance", "dpia", "equivalence", "federation",
            "hosting", "ihe_statement", "interface_description", "openehr_options",
            "openehr_template", "riv_ta_decisions", "sbom", "smart_configuration",
            "product_changes",
        ),
        "evidence",
    ),
    # Computed from prices and points together.
    **dict.fromkeys(
        (
            "allocation", "assessment.Assessment", "bid_price.LowPriceScreening",
            "bid_price.PriceTotals", "certificate", "decision", "decision_matrix", "grade_flips",
            "left_out", "method_panel", "outranking", "possible_winners", "second_opinion",
            "simulated", "stability", "weight_space",
        ),
        "price",
    ),
    **dict.fromkeys(("lead_by_weight", "ternary_map", "weight_answers"), "weights"),
}  # fmt: skip
"""By module of ``domain``, or noun in it, where a noun is of one kind as a whole."""

_FIELDS: dict[str, dict[str, Kind]] = {
    "procurement.Procurement": dict.fromkeys(
        ("id", "buyer", "procedure", "currency", "seed", "minimum_evaluators", "spread_share",
         "partly_share", "low_price_share"), "open"),
    "lock.Lock": {"procurement": "open", "version": "open", "locked_by": "people",
                  "reason": "text", "files": "people", "content_sha256": "open"},
    "place.Place": {"file": "people", "sheet": "open", "cell": "open", "position": "open"},
    "material.Material": {"panel_files": "people"},
    "bid.Bid": dict.fromkeys(("id", "vendor", "lots", "criteria_version", "jurisdiction"), "open"),
    "bid.Product": dict.fromkeys(("lot", "name", "version"), "open"),
    "bid.Answer": {"requirement": "open", "text": "answers", "evidence": "evidence"},
    "bid.UnitPrice": {"item": "prices", "amount": "prices"},
    "bid.SecrecyClaim": {"field": "open", "reason": "answers"},
    "bid.CombinationDiscount": {"combination": "price", "amount": "price"},
    "evidence.Evidence": dict.fromkeys(
        ("id", "kind", "file", "sha256", "found_sha256", "product", "version", "issuer",
         "requirements"), "evidence"),
    "evidence.Fetched": {"url": "evidence", "by": "people"},
    "errors.Finding": {"code": "open", "details": "text"},
    "worked.Worked": {"values": "price"},
    "score_sheet.Evaluator": {"id": "people", "name": "people", "lots": "open",
                              "criteria": "open"},
    "score_sheet.PanelScore": {
        "evaluator": "people", "lot": "open", "bid": "open", "criterion": "open", "points": "open",
        "reason": "text", "evidence": "evidence"},
    "score_sheet.Consensus": {"lot": "open", "bid": "open", "criterion": "open", "points": "open",
                              "reason": "text", "dissent": "text"},
    "record.PriceCorrection": {"bid": "price", "item": "price", "old": "prices", "new": "prices",
                               "reason": "text", "by": "people"},
    "record.LowPriceReview": {"bid": "price", "lot": "price", "answer": "prices",
                              "reason": "text", "by": "people"},
    "record.RequirementAssessment": {"bid": "open", "requirement": "open", "reason": "text",
                                     "by": "people"},
    "record.Clarification": {"bid": "open", "requirement": "open", "question": "text",
                             "answer": "answers", "by": "people"},
    "record.Drawing": {"lot": "price", "order": "price", "by": "people", "witness": "people"},
    "record.RecordedDecision": {"lot": "open", "text": "text", "by": "people"},
    "evaluation.LotEvaluation": {"allocated": "price"},
    "decision.Decision": {"lot": "open", "model": "open"},
    "admission.Admission": {"lot": "open"},
    "admission.RequirementStatus": {"bid": "open", "basis": "open"},
    "admission.OpenQuestion": {"bid": "open", "requirement": "open"},
    "conformance.Conformance": {"bid": "open", "requirement": "open", "evidence": "evidence",
                                "standard": "open", "share": "open"},
    "bid_price.BidPrice": {"bid": "price", "lot": "price"},
    "bid_price.PriceLine": {"opened_unit": "prices", "factor": "price"},
    "scored_bids.ScoredBid": {"bid": "open", "vendor": "open", "price": "price"},
    "scored_bids.CriterionScore": dict.fromkeys(
        ("points", "maximum", "share", "deduction"), "open"),
    "scored_bids.ThresholdBreach": {"reached": "open", "threshold": "open"},
    "scored_bids.Spread": {"bid": "open", "criterion": "open", "lowest": "open",
                           "highest": "open", "share": "open", "farthest": "people"},
    "assessment.Step": {"code": "open", "details": "text"},
    "interoperability.OfferedProduct": dict.fromkeys(("lot", "bid", "name", "version"), "open"),
    "interoperability.ExchangeSide": {"exchange": "open", "evidence": "evidence"},
    "evaluator_totals.EvaluatorTotals": {"bid": "price", "counted": "price"},
    "evaluator_totals.EvaluatorFigure": {"evaluator": "people", "figure": "price"},
    "wording.Wording": {"currency": "open"},
    "context.ReportContext": {
        "seed": "open", "margins": "price", "withdrawals": "price", "opinions": "price",
        "stress": "price", "risks": "evidence", "changes": "evidence", "versions": "open",
        "hidden_fields": "open", "bid": "open"},
}  # fmt: skip
"""By noun and field, where a noun is of several kinds: a new field of one must be added here."""

FIELDS: Mapping[str, Mapping[str, Kind]] = MappingProxyType(_FIELDS)
NOUNS: Mapping[str, Kind] = MappingProxyType(_NOUNS)


def kind_of(noun: type, field: str) -> Kind | None:
    """Tell what kind a field is of; None: nobody has said.

    Examples
    --------
    >>> from vagval.domain.bid import Answer
    >>> kind_of(Answer, "text"), kind_of(Answer, "unheard_of")
    ('answers', None)
    """
    module = noun.__module__.rpartition(".")[2]
    name = f"{module}.{noun.__name__}"
    if name in FIELDS:
        return FIELDS[name].get(field)
    return NOUNS.get(name, NOUNS.get(module))
