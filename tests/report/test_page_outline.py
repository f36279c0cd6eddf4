"""Headings in order."""

from vagval.report.page_outline import Heading, outline


def test_headings_come_in_order_with_their_text_in_one_line() -> None:
    html = "<h1>Rapport\n om <em>pris</em></h1><p>x</p><h2 id='a'>Pris &lt;1&gt;</h2>"
    assert outline(html) == (Heading(1, "", "Rapport om pris"), Heading(2, "a", "Pris <1>"))


def test_without_headings_there_is_nothing() -> None:
    assert outline("<p>text</p>") == ()
