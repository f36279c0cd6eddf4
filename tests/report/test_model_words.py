"""Every model's words: there in both languages, with every constant, promising nothing untrue."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from vagval.award.evaluate_formula import evaluate
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.model_entry import ModelEntry
from vagval.domain.offer import Offer
from vagval.report.model_words import document_text, formula_lines, source_text
from vagval.report.wording import Wording
from vagval.steps.models import LEFT_OUT, all_models

MODELS = all_models()
WITH_FORMULA = tuple(each for each in MODELS if each.formula is not None)
PARTS = ("", ".how", ".figure", ".wins", ".worth", ".trap")

every_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.key)
every_formula = pytest.mark.parametrize("model", WITH_FORMULA, ids=lambda model: model.key)
every_language = pytest.mark.parametrize("language", LANGUAGES)


class References(Visitor):
    """What a text names, and which shared sentences it is made of."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - its name
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - its name
        self.messages.add(node.id.name)


@cache
def catalogue(language: Language) -> dict[str, References]:
    """Give what every message and attribute of the models' catalogue refers to."""
    path = files("vagval.report").joinpath("locale", language, "models.ftl")
    found: dict[str, References] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Message):
            keyed = {entry.id.name: entry.value}
            keyed |= {f"{entry.id.name}.{each.id.name}": each.value for each in entry.attributes}
            for key, pattern in keyed.items():
                found[key] = References()
                found[key].visit(pattern)
    return found


def document(model: ModelEntry, language: Language = "sv", **changed: Fraction) -> str:
    constants = {**model.examples, **changed}
    return document_text(model.key, model.parameters, constants, Wording(language))


def shared(model: ModelEntry) -> set[str]:
    """Give the shared sentences that a document is made of."""
    return catalogue("sv")[f"model-{model.key}.document"].messages


def named(model: ModelEntry, language: Language) -> set[str]:
    """Give every value that a document names, by itself or through a shared sentence."""
    own = catalogue(language)[f"model-{model.key}.document"]
    return own.values.union(*(catalogue(language)[each].values for each in own.messages))


@every_language
@every_model
def test_every_model_has_all_its_words(model: ModelEntry, language: Language) -> None:
    texts = [Wording(language).text(f"model-{model.key}{part}") for part in PARTS]
    assert all(text == text.strip() and len(text) > 3 for text in texts)
    assert all(text.endswith(".") for text in (texts[1], *texts[3:]))


@every_language
@every_model
def test_worth_and_trap_are_one_sentence_each(model: ModelEntry, language: Language) -> None:
    for part in (".worth", ".trap"):
        text = Wording(language).text(f"model-{model.key}{part}")
        assert ". " not in text.replace("ref. ", "").replace("kap. ", "")


@every_language
@every_model
def test_the_document_names_every_constant_and_nothing_else(
    model: ModelEntry, language: Language
) -> None:
    assert document(model, language)
    assert named(model, language) == set(model.examples)


@every_language
@every_formula
def test_each_choice_makes_a_text_of_its_own(model: ModelEntry, language: Language) -> None:
    for each in model.parameters:
        texts = {
            document(model, language, **{each.name: Fraction(place)})
            for place in range(len(each.choices))
        }
        assert len(texts) == len(each.choices)


@every_model
def test_the_worth_is_called_fixed_beforehand_exactly_where_that_is_promised(
    model: ModelEntry,
) -> None:
    told = Wording("sv").text(f"model-{model.key}.worth")
    is_promised = "promise-quality-price-constant" in model.promises
    assert ("bestämt på förhand" in told) == is_promised


def at_price_zero(model: ModelEntry) -> Iterator[bool]:
    """Tell for each of two bids, one of them at price 0, whether its figure is undefined."""
    assert model.formula is not None
    offers = (Offer("A", Fraction(0), Fraction(1)), Offer("B", Fraction(100), Fraction(1, 2)))
    return (bool(each.undefined) for each in evaluate(model.formula, model.examples, offers))


@every_formula
def test_a_price_of_zero_is_told_exactly_where_the_formula_has_no_value(model: ModelEntry) -> None:
    assert any(at_price_zero(model)) == ("(16 kap. 7 § LOU)" in document(model))


@every_formula
def test_the_document_says_what_other_bids_do(model: ModelEntry) -> None:
    sentences = {
        "absolute": {"document-absolute"},
        "relative": {"document-relative"},
        "shifted": {"document-shifted", "document-shifted-rounded"},
    }
    said = shared(model) & set().union(*sentences.values())
    assert len(said) == 1
    assert said <= sentences[model.kind]


@every_formula
def test_the_document_says_how_the_figure_is_rounded_and_ties_are_broken(model: ModelEntry) -> None:
    is_rounded = "decimals" in model.examples
    assert ("document-rounded" in shared(model)) == is_rounded
    assert ("document-exact" in shared(model)) == (not is_rounded)
    assert ("document-shifted-rounded" in shared(model)) <= is_rounded


@every_formula
def test_the_document_says_which_figure_wins(model: ModelEntry) -> None:
    wrong = "högst jämförelsetal" if model.lowest_wins else "lägst jämförelsetal"
    assert f"{wrong} är mest fördelaktigt" not in document(model)
    assert "mest fördelaktigt" in document(model)


@every_language
@every_formula
def test_the_formula_can_be_written_in_words_to_its_last_line(
    model: ModelEntry, language: Language
) -> None:
    assert model.formula is not None
    wording = Wording(language)
    lines = formula_lines(model.formula, model.examples, wording)
    last = model.formula.order[-1] if model.formula.order else model.formula.figure
    assert lines
    assert len(set(lines)) == len(lines)
    name = getattr(last, "name", "")
    assert any(each.startswith(wording.text(f"line-{name}")) for each in lines if name)


@every_language
@every_model
def test_constants_class_promises_and_sources_have_words(
    model: ModelEntry, language: Language
) -> None:
    wording = Wording(language)
    codes = [f"parameter-{name}" for name in model.examples]
    codes += [f"class-{model.kind}", f"class-{model.kind}.means"]
    codes += [f"definition-{model.status}", f"definition-{model.status}.means", *model.promises]
    if model.formula is not None:
        codes.append(f"criteria-{model.formula.shape}")
    assert [code for code in codes if not wording.has(code)] == []
    assert all(source_text(each, wording) for each in model.sources)


@every_language
@pytest.mark.parametrize("number", LEFT_OUT)
def test_what_is_left_out_has_a_reason(number: str, language: Language) -> None:
    assert Wording(language).text(f"left-out-{number.lower()}").startswith(f"{number}, ")


def test_a_clipped_scale_is_said_to_stop_and_a_continued_one_to_go_on() -> None:
    (model,) = (each for each in MODELS if each.key == "weighted_points")
    assert "Linjen fortsätter" in document(model, outside=Fraction(0))
    assert "ger inte fler prispoäng än 60" in document(model, outside=Fraction(1))


def test_thresholds_on_the_criteria_are_not_told_as_one_on_all_quality() -> None:
    (model,) = (each for each in MODELS if each.key == "lowest_price")
    assert "Kravnivåerna står vid kriterierna." in document(model, threshold=Fraction(0))
    assert "mindre än 60" in document(model)


def test_the_award_rule_of_deductions_reads_as_it_would_be_published() -> None:
    (model,) = (each for each in MODELS if each.key == "value_deduction")
    text = document(model, full_quality_value=Fraction(1_500_000)).replace(
        "\N{NO-BREAK SPACE}", " "
    )
    assert text.startswith("Jämförelsetal = anbudets pris − avdragen för kvalitet.")
    assert "är sammanlagt 1 500 000 kr." in text
