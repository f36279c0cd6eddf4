"""What a FHIR statement lacks is said so that who does not program understands it."""

import pytest
from fluent.syntax import ast

from report.test_catalogues import patterns
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.report.wording import Wording


def lacks(rule: str, resource: str, name: str, language: Language = "sv") -> str:
    return Wording(language).text(f"fhir-lacks-{rule}", item="x", resource=resource, name=name)


@pytest.mark.parametrize(
    ("rule", "resource", "name", "sentence"),
    [
        ("combination", "MedicationRequest", "patient+status",
         "Kan inte söka läkemedelsordinationer på patient och status."),
        ("search", "Patient", "birthdate", "Kan inte söka patienter på födelsedatum."),
        ("search", "Patient", "_id", "Kan inte söka patienter på postens id."),
        ("interaction", "Observation", "read",
         "Kan inte läsa observationer (mätvärden och provsvar)."),
        ("profile", "Patient", "http://example.org/patient|1.0",
         "Följer inte profilen http://example.org/patient|1.0 för patienter."),
        ("operation", "ValueSet", "expand",
         "Kan inte räkna upp de koder som ingår ($expand på urval av koder)."),
        ("security", "", "SMART-on-FHIR", "Skyddar inte åtkomsten med SMART on FHIR."),
        ("system-interaction", "", "batch", "Kan inte ta emot flera anrop på en gång (batch)."),
        ("resource", "Immunization", "none", "Hanterar inte vaccinationer."),
        ("search", "none", "_id", "Kan inte söka alla slags uppgifter på postens id."),
    ],
)  # fmt: skip
def test_what_is_missing_reads_as_people_say_it(
    rule: str, resource: str, name: str, sentence: str
) -> None:
    assert lacks(rule, resource, name) == sentence


def test_what_has_no_word_of_its_own_is_written_as_it_stands() -> None:
    told = lacks("search", "Permission", "patient.identifier+_has:Group", "en")
    assert told == "Cannot search Permission by patient.identifier and _has:Group."


@pytest.mark.parametrize("name", ["+".join(["url"] * 125), "+".join(["url"] * 700), "x" * 4000])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_length_of_a_combination_breaks_the_sentence(name: str, language: Language) -> None:
    assert "???" not in lacks("combination", "Patient", name, language)


def test_a_list_of_names_is_said_like_a_joined_text() -> None:
    told = Wording("sv").text("fhir-can-search", resource="Patient", name=("birthdate", "family"))
    assert told == "söka patienter på födelsedatum och efternamn"


def words(language: Language, code: str) -> dict[str, str]:
    """Give the word of each variant of a message that is a choice."""
    pattern = patterns(language, "fhir.ftl")[code]
    choice = pattern.elements[0]
    assert isinstance(choice, ast.Placeable)
    assert isinstance(choice.expression, ast.SelectExpression)
    return {
        v.key.name: v.value.elements[0].value
        for v in choice.expression.variants
        if isinstance(v.key, ast.Identifier) and isinstance(v.value.elements[0], ast.TextElement)
    }


@pytest.mark.parametrize("code", ["fhir-resource", "fhir-search"])
def test_both_languages_have_words_for_the_same_things(code: str) -> None:
    assert set(words("sv", code)) == set(words("en", code))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_types_of_resource_are_called_the_same(language: Language) -> None:
    named = words(language, "fhir-resource")
    del named["none"]
    assert len(named) == 146  # FHIR R4 has 148, two of them abstract
    assert len(set(named.values())) == len(named)
    assert all(each[0].islower() for each in named.values())
