"""Which options of ``vagval comply`` belong together."""

import pytest

from steps.telling import Tell, refused


@pytest.mark.parametrize(("language", "help_line"), [("sv", "Fel användning"), ("en", "Wrong use")])
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--json",),
        ("--statement", "a.json"),
        ("--requirement", "a.json"),
        ("--statement", "a.json", "--imports", "b.json"),
        ("--earlier", "a.json"),
        ("--pressure",),
        ("--pressure", "--statement", "a"),
        ("--pressure", "--statement", "a", "--requirement", "b", "--earlier", "c"),
        ("--statement", "a", "--requirement", "b", "--lot", "LM"),
        ("--statement", "a", "--requirement", "b", "--strict"),
        ("--statement", "a", "--requirement", "b", "--date", "2026-03-16"),
        ("exempel-moduler", "--statement", "a"),
        ("exempel-moduler", "--json"),
        ("exempel-moduler", "--pressure"),
        ("exempel-moduler", "--pressure", "--statement", "a", "--requirement", "b"),
        ("exempel-moduler", "--pressure", "--statement", "a", "--lot", "LM"),
    ],
)
def test_options_that_do_not_belong_together_are_refused_before_anything_is_read(
    comply: Tell, arguments: tuple[str, ...], language: str, help_line: str
) -> None:
    code, told = refused(comply, *arguments, "--language", language)
    assert code == 2
    assert help_line in told.partition(":")[0]
    assert "--" in told
