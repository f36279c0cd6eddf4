"""Columns of tables on paper: measured from their texts, a key never divided."""

from xml.etree.ElementTree import Element, fromstring

from vagval.files.pdf_columns import COLUMNS_CSS, UNBROKEN, set_columns


def columns_of(*rows: tuple[str, ...]) -> tuple[Element, list[float]]:
    cells = ("".join(f"<td>{text}</td>" for text in row) for row in rows)
    body = "".join(f"<tr>{row}</tr>" for row in cells)
    root = fromstring(f"<div><table>{body}</table></div>")  # noqa: S314 - ours
    set_columns(root, lambda text: len(text) / 2)
    widths = [float((each.get("style") or "").strip("width:%")) for each in root.iter("col")]
    return root, widths


def test_a_requirements_key_and_a_date_are_never_divided() -> None:
    root, widths = columns_of(("LM-S-01", "ord " * 400), ("2026-03-20", "ord " * 400))
    classes = [cell.get("class") for cell in root.iter("td")]
    assert classes == [UNBROKEN, None, UNBROKEN, None]
    assert f".{UNBROKEN} {{ white-space: nowrap }}" in COLUMNS_CSS
    # Ten letters and the padding of 59.7 ems.
    assert widths[0] >= (len("2026-03-20") / 2 + 1.2) / 59.7 * 100


def test_so_many_of_so_many_stands_on_one_line() -> None:
    root, _ = columns_of(("42 av 48", "ord " * 400), ("3 of 5", "12 av dem " * 90))
    assert [cell.get("class") for cell in root.iter("td")] == [UNBROKEN, None, UNBROKEN, None]


def test_another_word_may_be_divided_after_its_hyphen() -> None:
    root, _ = columns_of(("vård-informations-miljö", "ord"))
    assert [cell.get("style") for cell in root.iter("td")] == [None, None]


def test_a_caption_over_a_narrow_table_is_let_out_to_the_margin() -> None:
    # A quarter of the page, and three quarters more: as wide as the text.
    assert ".wide-25 > caption { margin-right: -300.0% }" in COLUMNS_CSS


def test_columns_that_fill_the_page_have_a_class_for_it() -> None:
    # Their shares may add up to a hair more than one: there is no class for 101 percent.
    for columns in range(2, 12):
        root, _ = columns_of(*[tuple(f"{'ord ' * (7 * n)}" for n in range(1, columns + 1))] * 9)
        classes = next(root.iter("table")).get("class", "").split()
        assert [each for each in classes if each.startswith("wide-") and int(each[5:]) > 100] == []


def test_a_link_within_the_document_has_room_for_its_page() -> None:
    def needed(href: str) -> float:
        link = f'<a href="{href}">Priser</a>'
        root = fromstring(f"<main><div><table><tr><td>{link}</td></tr></table></div></main>")  # noqa: S314
        set_columns(root, lambda text: len(text) / 2)
        return int(next(root.iter("table")).get("class", "").split("wide-")[1].split()[0])

    assert needed("#prices") > needed("report.html")
