"""A page for the engine: the tree that an HTML parser makes, with sheets read once."""

import re
from importlib.resources import files
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest

from files.pdf_pages import a_page
from vagval.files.pdf_source import page_tree, source_of, taken_styles
from vagval.files.pdf_style import MARGINS, engine_style
from vagval.files.ready_to_set import ready_to_set

THREADS = Path("/proc/self/task")
HOSTILE = "&lt;b&gt; &amp;amp; å\u00a0ä\u200b\u202e \N{SLICE OF PIZZA} ⟨U+0007⟩ ]]&gt; &#x27;&quot;"


def told(element: Element) -> list[object]:
    """Write a tree down: tags, attributes, texts, and what is in each."""
    return [
        element.tag,
        dict(element.attrib),
        element.text or "",
        [(told(child), child.tail or "") for child in element],
    ]


@pytest.mark.pango
@pytest.mark.parametrize("inserted", ["", f'<p title="{HOSTILE}">{HOSTILE}<br>x<wbr>y</p>'])
def test_the_tree_is_the_one_that_an_html_parser_makes(inserted: str) -> None:
    from weasyprint import HTML

    html = a_page("sv").replace("</main>", f"{inserted}</main>")
    bodies = []
    for root in (page_tree(html), HTML(string=html).etree_element):
        (body,) = root.iter("body")
        body[-1].tail = None  # where the space after the body's end goes
        bodies.append(told(body))
        assert root.findtext("head/style")
    assert bodies[0] == bodies[1]


def test_a_style_sheet_is_taken_out_and_read_once() -> None:
    page = "<html><head><style>p { color: red }</style></head><body><p>x</p></body></html>"
    roots = [fromstring(page) for _ in range(2)]  # noqa: S314 - ours
    (first,), (second,) = map(taken_styles, roots)
    assert first is second
    assert [root.find("head/style") for root in roots] == [None, None]


def page_margins() -> list[str]:
    """List the margins that are filled on paper; the lean sheet has to know them."""
    sheet = files("vagval.report").joinpath("templates", "print.css").read_text(encoding="utf-8")
    found = re.findall(r"@(?:top|bottom|left|right)-[a-z-]+", sheet)
    assert found
    return found


@pytest.mark.pango
def test_the_engine_takes_a_tree_as_it_is_with_its_lean_sheet() -> None:
    root = page_tree(a_page())
    assert source_of(root).etree_element is root
    assert not [each for each in page_margins() if f"{each} " not in MARGINS]
    parts_of_anything = {part for _, _, _, part, _ in engine_style().matcher.other_selectors}
    assert parts_of_anything == {None}


@pytest.mark.pango
@pytest.mark.skipif(not THREADS.is_dir(), reason="the system lists no threads of a process")
def test_reading_ahead_leaves_the_process_fit_to_fork() -> None:
    before = len(list(THREADS.iterdir()))
    ready_to_set(a_page())
    assert len(list(THREADS.iterdir())) == before
