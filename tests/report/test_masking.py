"""What the public must not see is in no section, figure, file name or workbook."""

from dataclasses import replace
from datetime import date

import pytest

from builders import (
    a_bid,
    a_clarification,
    a_consensus,
    a_correction,
    a_low_price_review,
    a_price_item,
    a_score,
    a_smart_evidence,
    a_standard,
    an_answer,
    an_assessment,
    an_evidence,
    an_item,
)
from report.complied import criteria_with
from report.evaluated import (
    BOR,
    SKA,
    WITH_EVIDENCE,
    decided,
    said,
    scored_material,
    some_criteria,
    told,
    words,
)
from vagval.domain.audience import Audience
from vagval.domain.bid import Claim, SecrecyClaim
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.domain.record import RequirementResult
from vagval.domain.smart_configuration import SmartConfiguration
from vagval.report.context import ReportContext
from vagval.report.evaluation_workbook import evaluation_workbook
from vagval.report.masking import masked
from vagval.report.pictures import pictures

NAMES = ("Anna", "Karlstedt", "Lindqvist", "panel/anna", "panel/bo")
SECRETS = (
    "91 373",
    "91373",
    "82 713",
    "82713",
    "hemlig arkitektur",
    "hemligt intyg",
    "Utfärdaren",
    "hemlig kalkyl",
)
AUDIENCES: tuple[Audience, Audience] = ("public", "audit")
PLACE = Place("vendors/prov/panel/_consensus.csv")
UNIT = "[maskat: affärshemlighet, OSL 31:16]"


def secret_case(
    audience: Audience,
    language: Language = "sv",
    *,
    is_public: bool = False,
    fields: tuple[str, ...] = ("prices", "answers", "evidence"),
) -> ReportContext:
    """Tell of alfa, that claims secrecy, and of beta, that does not."""
    alfa = a_bid(
        "alfa", price=91_373, secrecy=tuple(SecrecyClaim(name, "Skadar oss.") for name in fields),
        answers=[an_answer("S-1", text="hemlig arkitektur"), an_answer("B-1"),
                 an_answer("S-2", evidence="hemligt intyg")],
        evidence=[an_evidence("hemligt intyg", "S-2", found_sha256=None)],
    )  # fmt: skip
    beta = a_bid(
        "beta", price=500_000, answers={"S-1": Claim.MET, "S-2": Claim.MET, "B-1": Claim.MET}
    )
    low = replace(a_low_price_review(is_accepted=True), answer="hemlig kalkyl")
    agreed = [
        a_consensus(3, dissent="Anna Karlstedt vidhåller 2. Lindqvist höll med Anna."),
        a_consensus(3, bid="beta"),
    ]
    criteria = some_criteria(SKA, WITH_EVIDENCE, BOR, evaluators_public=is_public,
                            price_items=(a_price_item(quantity=3),))  # fmt: skip
    material = scored_material(
        alfa, beta, consensus=agreed, decisions=[decided()], low_price=[low],
        corrections=[a_correction(old=91_373, new=82_713)],
        assessments=[an_assessment("S-2", RequirementResult.MET, bid=b) for b in ("alfa", "beta")],
        clarifications=[
            replace(a_clarification("S-1"), answer="hemlig arkitektur", by="Anna Karlstedt")
        ],
    )  # fmt: skip
    return told(criteria, material, language, audience)


def everything(context: ReportContext) -> str:
    """Give all that leaves the report: sections, figures with their names, the workbook."""
    book = evaluation_workbook(context)
    cells = "\n".join(str(cell) for sheet in book.sheets for row in sheet.rows for cell in row)
    return "\n".join((said(context), words(pictures(context)), cells, book.title))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_public_reads_no_evaluators_name_anywhere(language: Language) -> None:
    public = everything(secret_case("public", language))
    assert [name for name in NAMES if name in public] == []
    first = "Bedömare 1" if language == "sv" else "Evaluator 1"
    assert first in public


def test_the_audit_reads_every_name_and_every_secret() -> None:
    audit = everything(secret_case("audit"))
    assert [text for text in (*NAMES, *SECRETS) if text not in audit] == []
    assert UNIT not in audit


def test_the_public_reads_no_unit_price_answer_or_evidence_that_is_claimed_secret() -> None:
    public = everything(secret_case("public"))
    assert [text for text in SECRETS if text in public] == []
    assert UNIT in public


def test_the_price_in_all_is_no_secret() -> None:
    assert "248 139 kr" in everything(secret_case("public")), "it is what the award rests on"


def test_what_stands_in_a_secret_file_of_evidence_is_nowhere_to_be_read() -> None:
    secrets = (
        "hemligt-intyg",
        "capability-y” finns inte",
        "9.9.9",
        "Utfärdaren",
        "1 september 2031",
    )
    public, audit = (everything(secret_standard(audience)) for audience in AUDIENCES)
    assert [text for text in secrets if text in public] == []
    assert [text for text in secrets if text not in audit] == []
    # The conclusion itself is what the decision rests on.
    assert "Påvisat: går inte att kontrollera" in public


def secret_standard(audience: Audience) -> ReportContext:
    """Tell of alfa, whose file of evidence is secret and shows one of two things."""
    evidence = a_smart_evidence("hemligt-intyg", "launch", "capability-x", expires=date(2031, 9, 1))
    shown = replace(evidence.shown or SmartConfiguration(), version="9.9.9")
    note = a_smart_evidence("annat", "launch", version="9.9.9", requirements=("S-3",))
    alfa = a_bid(
        "alfa", secrecy=(SecrecyClaim("evidence", "Skadar oss."),),
        answers=[an_answer("S-2", evidence="hemligt-intyg"), an_answer("S-3", evidence="annat")],
        evidence=[replace(evidence, shown=shown, version="1.0"), note],
    )  # fmt: skip
    login = a_standard("login", an_item("launch"), an_item("capability-y"))
    other = a_standard("other", an_item("launch"), requirements=("S-3",))
    criteria = criteria_with(login, other)
    return told(criteria, scored_material(alfa, decisions=[decided()]), "sv", audience)


def test_only_what_is_claimed_is_masked() -> None:
    public = everything(secret_case("public", fields=("prices",)))
    assert "hemlig arkitektur" in public
    assert "hemligt intyg" in public
    assert "hemlig kalkyl" not in public


def test_a_bid_without_claims_is_shown_in_full() -> None:
    assert "500 000 kr" in everything(secret_case("public"))


def test_evaluators_are_named_where_the_procurement_says_so() -> None:
    public = everything(secret_case("public", is_public=True))
    assert "Anna Karlstedt" in public
    assert "Bedömare 1" not in public


def test_what_the_authority_wrote_is_kept_without_names() -> None:
    public = everything(secret_case("public"))
    assert "Bedömare 1 vidhåller 2. Bedömare 2 höll med Bedömare 1." in public
    assert "Visades i körning med tre fall." in public


def test_a_text_of_the_authority_that_states_a_secret_unit_price_is_hidden_whole() -> None:
    context = secret_case("public")
    material = context.evaluation.material
    stated = replace(
        material,
        consensus=(
            a_consensus(3, reason="Vi vet att posten kostar 82.713 kronor."),
            a_consensus(3, bid="beta", reason="Beta kan mer än så."),
        ),
        scores=(a_score(reason="Dyrt: 91 373 kr."), a_score(bid="beta", reason="Kan 91 saker.")),
        record=replace(
            material.record, decisions=(replace(decided(), text="Avtal till 91 373,00 kr."),)
        ),
    )
    note = finding("reasons-identical", PLACE, bids=("alfa", "beta"), reason="Dyrt: 91 373 kr.")
    evaluation = replace(context.evaluation, material=stated, findings=(note,))
    seen = masked(replace(context, evaluation=evaluation)).evaluation
    panel = [each.reason for each in seen.material.consensus]
    panel += [each.reason for each in seen.material.scores]
    assert panel == [UNIT, "Beta kan mer än så.", UNIT, "Kan 91 saker."]
    assert [each.text for each in seen.material.record.decisions] == [UNIT]
    assert [each.details["reason"] for each in seen.findings] == [UNIT]


def test_masking_twice_is_masking_once_and_audit_is_left_alone() -> None:
    public, audit = secret_case("public"), secret_case("audit")
    once = masked(public)
    assert masked(once) is once
    assert masked(audit) is audit


def test_what_is_not_masked_stays_the_same_value() -> None:
    public = secret_case("public")
    seen = masked(public)
    assert seen.evaluation.criteria is public.evaluation.criteria
    assert seen.evaluation.lots[0].decision.first == public.evaluation.lots[0].decision.first
