"""Every text that people write in one language alone is marked, and nothing else."""

from dataclasses import fields as dataclass_fields
from dataclasses import replace

from build_standards import a_standard
from build_weighting import who_divides
from report.classified import reachable_fields, strings, told_fields
from report.evaluated import some_criteria
from report.test_mask_fields import full_case
from vagval.domain.award_rule import Override
from vagval.domain.bilingual import Language
from vagval.domain.errors import finding
from vagval.domain.expectation import Expectation
from vagval.domain.letter_facts import REPORT_HEADINGS, LetterFacts
from vagval.domain.place import Place
from vagval.domain.quoted import language_of, unquoted
from vagval.domain.standard import RequiredItem
from vagval.report.context import ReportContext
from vagval.report.mask_fields import kind_of
from vagval.report.masking import masked
from vagval.report.own_language import FREE_TEXTS, in_own_language, marked
from vagval.report.wording import Wording

DETAILS = {("Finding", "details"), ("Step", "details")}
"""Told apart by their keys."""


def told_in(language: Language) -> ReportContext:
    context = full_case("audit")
    return replace(context, wording=Wording(language, context.wording.currency))


def test_every_text_that_the_authority_or_a_bidder_writes_is_named() -> None:
    written = {
        (noun.__name__, field)
        for noun, field in reachable_fields()
        if kind_of(noun, field) == "text" or field in {"text", "reason", "question", "answer"}
        if noun.__module__.rpartition(".")[2] in {"bid", "record", "score_sheet", "lock", "errors"}
    }
    named = {(noun.__name__, field) for noun, fields in FREE_TEXTS.items() for field in fields}
    assert written - named - DETAILS == set()


def test_nothing_is_named_that_is_not_there() -> None:
    for noun, fields in FREE_TEXTS.items():
        assert set(fields) <= {each.name for each in dataclass_fields(noun)}, noun


def test_a_page_in_the_other_language_has_each_free_text_marked_and_no_name() -> None:
    found = [
        (noun, field, value)
        for noun, field, value in told_fields(in_own_language(told_in("en")).evaluation)
        if isinstance(value, str) and value.strip()
    ]
    assert {language_of(v) for n, f, v in found if f in FREE_TEXTS.get(n, ())} == {"sv"}
    assert {language_of(v) for n, f, v in found if f not in FREE_TEXTS.get(n, ())} == {None}


def test_a_page_in_the_language_of_the_procurement_keeps_its_values() -> None:
    context = told_in("sv")
    assert in_own_language(context) is context


def test_only_the_language_is_added() -> None:
    context = told_in("en")
    before, after = (list(strings(each)) for each in (context, in_own_language(context)))
    assert [unquoted(each) for each in after] == before


def test_what_is_written_in_place_of_a_secret_is_in_the_language_of_the_page() -> None:
    context = replace(told_in("en"), audience="public")
    seen = masked(in_own_language(context)).evaluation.material
    assert seen.bids[0].answers[0].text == context.wording.text("masked-secret")
    assert {language_of(each.reason) for each in seen.consensus} == {"sv"}


def test_what_a_person_states_in_a_letter_is_marked_under_every_heading() -> None:
    stated = dict.fromkeys(REPORT_HEADINGS, "Gäller inte den här upphandlingen.")
    facts = LetterFacts(Place("letters.toml"), contact="Eva Ek", statements=stated)
    language = some_criteria().procurement.language
    seen = marked(facts, language, "en")
    assert {language_of(each) for each in seen.statements.values()} == {"sv"}
    assert language_of(seen.contact) is None


def test_why_somebody_weighs_so_is_marked_and_who_is_not() -> None:
    record = marked(who_divides("anna", 40, 30, 30, name="Anna Berg"), "sv", "en")
    reasons = [why for node in record.weightings for _, why in node.reasons]
    assert {language_of(each) for each in (record.role, *reasons)} == {"sv"}
    assert language_of(record.name) is None


def test_who_takes_responsibility_for_a_model_gives_a_marked_reason() -> None:
    override = Override(
        "price-ceiling", "Eva Ek", "Taket är publicerat.", Place("procurement.toml")
    )
    seen = marked(override, "sv", "en")
    assert (language_of(seen.by), language_of(seen.reason)) == (None, "sv")


def test_a_scope_that_is_a_code_is_in_no_language_and_one_that_is_told_is() -> None:
    asked = (("scope", "launch/patient"), ("covers", "drift av tjänsten"))
    item = RequiredItem("x", "scope", Expectation.SHALL, Place("x.toml"), asked)
    code, words = (value for _, value in marked(item, "sv", "en").values)
    assert (language_of(str(code)), language_of(str(words))) == (None, "sv")
    told = finding("record-scope-to-read", Place("x.toml"), scope="drift av tjänsten")
    assert language_of(str(marked(told, "sv", "en").details["scope"])) == "sv"


def test_what_a_standard_is_called_is_in_no_language() -> None:
    standard = replace(a_standard(), reference="ISO/IEC 27001:2022")
    assert marked(standard, "sv", "en").reference == "ISO/IEC 27001:2022"


def test_an_english_text_in_a_swedish_page_is_marked_as_well() -> None:
    override = Override("price-ceiling", "Eve", "The ceiling is published.", Place("x.toml"))
    assert language_of(marked(override, "en", "sv").reason) == "en"
    assert marked(override, "en", "en") is override
