"""Texts in two languages."""

from vagval.domain.bilingual import Bilingual


def test_each_language_gives_its_own_text() -> None:
    both = Bilingual("Läkemedel", "Medicines")
    assert both.in_language("sv") == "Läkemedel"
    assert both.in_language("en") == "Medicines"
