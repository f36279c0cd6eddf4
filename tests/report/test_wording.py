"""Messages: whole sentences or a loud fault."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from fluent.runtime import FluentBundle, FluentResource

from vagval.domain.assessment import Step
from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.errors import DetailValue
from vagval.report import wording as module
from vagval.report.wording import Wording
from vagval.report.wording_values import functions

MESSAGES = """
bare = Värdet { $value }.
money = Pris { MONEY($value) }.
number = Antal { NUMBER($value) }.
percent = Andel { PERCENT($value) }.
points = Poäng { POINTS($value) }.
date = Den { DATE($value) }.
list = Något av { LIST($value, kind: "or") }.
count = { $value ->
    [one] en sak
   *[other] flera saker
}
choice = { $value ->
    [ska] ska-krav
   *[other] annat
}
with-do = Fel.
    .do = Rätta { $value }.
"""


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> Wording:
    """Give wording with the messages above instead of the catalogues."""

    def bundle(language: Language, currency: str) -> FluentBundle:
        made = FluentBundle(["sv-SE"], functions=functions(language, currency), use_isolating=False)
        made.add_resource(FluentResource(MESSAGES))
        return made

    monkeypatch.setattr(module, "_bundle", bundle)
    return Wording("sv", "SEK")


def read(text: str) -> str:
    """Show no-break spaces as spaces."""
    return text.replace("\u00a0", " ")


def test_a_missing_message_is_a_loud_fault() -> None:
    with pytest.raises(KeyError, match="no message 'no-such-message'"):
        Wording("sv").text("no-such-message")


def test_a_missing_attribute_is_a_loud_fault(messages: Wording) -> None:
    with pytest.raises(KeyError, match=r"bare\.do"):
        messages.text("bare.do", value=1)


def test_a_missing_value_is_a_loud_fault(messages: Wording) -> None:
    with pytest.raises(KeyError, match="value"):
        messages.text("bare")


@pytest.mark.parametrize("value", [1.5, True, None])
def test_a_value_that_is_not_exact_is_refused(messages: Wording, value: DetailValue) -> None:
    with pytest.raises(TypeError, match="cannot name"):
        messages.text("bare", value=value)


@pytest.mark.parametrize(
    ("code", "value"), [("money", "5"), ("date", 5), ("list", "abc"), ("number", date(2026, 1, 1))]
)
def test_a_function_on_the_wrong_kind_of_value_is_a_loud_fault(
    messages: Wording, code: str, value: DetailValue
) -> None:
    with pytest.raises(KeyError, match="asked for"):
        messages.text(code, value=value)


@pytest.mark.parametrize(
    ("code", "value", "expected"),
    [
        ("bare", 1234, "Värdet 1 234."),
        ("bare", -3, "Värdet \u22123."),
        ("bare", Decimal("1.2345678"), "Värdet 1,2345678."),
        ("bare", Fraction(1, 3), "Värdet ≈ 0,333333."),
        ("bare", date(2026, 3, 16), "Värdet 16 mars 2026."),
        ("bare", Bilingual("läkemedel", "medicines"), "Värdet läkemedel."),
        ("bare", ("a", Bilingual("b", "x"), 3), "Värdet a, b och 3."),
        ("money", Decimal("1234.50"), "Pris 1 234,50 kr."),
        ("money", 0, "Pris 0 kr."),
        ("number", Fraction(7, 2), "Antal 3,5."),
        ("percent", Fraction("0.35"), "Andel 35 %."),
        ("percent", 1, "Andel 100 %."),
        ("points", Fraction(10, 3), "Poäng ≈ 3,333333 (10/3)."),
        ("date", date(2026, 3, 16), "Den 16 mars 2026."),
        ("list", ("LM", "PV"), "Något av LM eller PV."),
        ("count", 1, "en sak"),
        ("count", Fraction(2), "flera saker"),
        ("choice", "ska", "ska-krav"),
    ],
)
def test_values_are_written_exactly_and_in_the_language(
    messages: Wording, code: str, value: DetailValue, expected: str
) -> None:
    assert read(messages.text(code, value=value)) == expected


def test_a_long_answer_is_given_in_full(messages: Wording) -> None:
    answer = "Vi uppfyller kravet. " * 500
    assert messages.text("bare", value=answer) == f"Värdet {answer}."


def test_a_long_list_is_given_in_full(messages: Wording) -> None:
    keys = tuple(f"LM-S-{n:04d}" for n in range(600))
    assert messages.text("bare", value=keys).count("LM-S-") == 600


def test_text_from_a_bid_is_never_read_as_a_message(messages: Wording) -> None:
    assert messages.text("bare", value="{ $x } \ue0000\ue001") == "Värdet { $x } \ue0000\ue001."


def test_a_detail_may_have_any_name(messages: Wording) -> None:
    assert messages.text("with-do.do", value="cellen", code="x", self="y") == "Rätta cellen."


def test_a_step_is_told_by_its_code(messages: Wording) -> None:
    assert read(messages.of(Step("money", {"value": Decimal(400)}))) == "Pris 400 kr."


def test_what_is_in_the_catalogues_can_be_asked(messages: Wording) -> None:
    assert messages.has("with-do.do")
    assert not messages.has("bare.do")
    assert not messages.has("nothing")
