"""Messages read one by one are those that reading whole catalogues gives."""

from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.report.catalogue import Catalogue, entries_of, split_entries


def read_whole(language: Language) -> dict[str, ast.Message | ast.Term]:
    found: dict[str, ast.Message | ast.Term] = {}
    for file in files("vagval.report").joinpath("locale", language).iterdir():
        if file.name.endswith(".ftl"):
            for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
                if isinstance(entry, ast.Message | ast.Term):
                    hyphen = "-" if isinstance(entry, ast.Term) else ""
                    found[f"{hyphen}{entry.id.name}"] = entry
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_read_alone_is_the_one_in_its_catalogue(language: Language) -> None:
    whole, alone = read_whole(language), entries_of(language)
    assert whole.keys() == alone.keys()
    for name, source in alone.items():
        entry = FluentParser().parse_entry(source)
        assert entry.equals(whole[name], ["span", "comment"]), name


def test_messages_and_terms_that_refer_to_others_are_said() -> None:
    entries = split_entries("-product = vagval\na = Use { -product }: { b }\nb = now\n", "x.ftl")
    catalogue = Catalogue("en", entries, {})
    assert catalogue.has_message("a")
    assert not catalogue.has_message("c")
    said = catalogue.get_message("a").value
    assert said is not None
    assert catalogue.format_pattern(said) == ("Use vagval: now", [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a = A\nnothing of ours\n", "cannot be read"),
        ("    .do = B\n", "cannot be read"),
        ("# about\n    more\n", "cannot be read"),
        ("a = A\nb = B\na = C\n", "stands twice"),
    ],
)
def test_what_would_be_lost_is_refused(text: str, told: str) -> None:
    with pytest.raises(KeyError, match=told):
        split_entries(text, "x.ftl")


def test_a_message_that_cannot_be_read_is_refused_when_it_is_said() -> None:
    catalogue = Catalogue("en", split_entries("a = { $n ->\n    [one] A\n}\n", "x.ftl"), {})
    with pytest.raises(KeyError, match="cannot be read"):
        catalogue.get_message("a")
