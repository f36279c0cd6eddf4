"""A notebook's outputs make the same page as the fragments do."""

from collections.abc import Mapping
from typing import Any

import nbformat
import pytest
from nbconvert.exporters import TemplateExporter

from report.demonstration import COVER, FOOTER, SECTIONS, demonstration
from report.walked import an_explorer
from vagval.domain.document import Section
from vagval.report.check_page import check_page
from vagval.report.html import fragments, page
from vagval.report.notebook_page import TEMPLATE, stray_outputs, template_folder
from vagval.report.page_outline import outline
from vagval.report.page_script import script_text

Part = Mapping[str, Any]
ERROR = {"output_type": "error", "ename": "KeyError", "evalue": "'x'", "traceback": []}


def code(source: str, *outputs: Part, tags: tuple[str, ...] = ()) -> Part:
    """Make a code cell with what it gave."""
    head = {"cell_type": "code", "execution_count": 1, "metadata": {"tags": list(tags)}}
    return {**head, "source": source, "outputs": list(outputs)}


def prose(source: str, *tags: str) -> Part:
    """Make a cell of prose."""
    return {"cell_type": "markdown", "metadata": {"tags": list(tags)}, "source": source}


def displayed(**data: str) -> Part:
    """Make an output that shows something; ``text_html`` stands for ``text/html``."""
    shown = {kind.replace("_", "/"): value for kind, value in data.items()}
    return {"output_type": "display_data", "data": shown, "metadata": {}}


def printed(name: str, text: str) -> Part:
    """Make an output that was printed."""
    return {"output_type": "stream", "name": name, "text": text}


def a_notebook(*more: Part) -> Part:
    """Make an executed notebook as ours are."""
    cells = (
        prose("# Får anbuden utvärderas?", "guide"),
        code("procurement = 'exempel'", tags=("parameters",)),
        *(
            code("page.show('x')  # <tags>", displayed(text_html=fragments(p), text_plain="vagval"))
            for p in (COVER, *SECTIONS)
        ),
        *more,
    )
    numbered = [{**cell, "id": f"cell-{n}"} for n, cell in enumerate(cells)]
    return {"cells": numbered, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def body_of(notebook: Part) -> str:
    """Convert a notebook as the shell does."""
    node = nbformat.from_dict(notebook)
    nbformat.validate(node)
    with template_folder() as folder:
        exporter = TemplateExporter(
            extra_template_basedirs=[str(folder)],
            template_name=TEMPLATE,
            file_extension=".html",
        )
        body, _ = exporter.from_notebook_node(node)
    return str(body)


def test_the_page_is_the_one_that_the_fragments_make() -> None:
    body = body_of(a_notebook())
    assert page(outline(body)[0].text, "sv", body, FOOTER) == demonstration()


def test_what_can_be_moved_gets_its_script_in_the_page_and_none_in_the_notebook() -> None:
    shown = fragments(Section("prov", "Viktprov", (an_explorer(),)))
    body = body_of(a_notebook(code("page.show('y')", displayed(text_html=shown))))
    assert script_text() not in body
    html = page("Rapport", "sv", body)
    assert html.count(script_text()) == 1
    assert check_page(html) == ()


def test_no_code_and_no_guide_is_in_sight() -> None:
    body = body_of(a_notebook())
    for unseen in ("page.show", "procurement =", "Får anbuden", ">vagval<"):
        assert unseen not in body


def test_prose_that_is_no_guide_stays() -> None:
    body = body_of(a_notebook(prose("## Vår egen anmärkning\n\nEn **rad**.")))
    html = page("Rapport", "sv", body)
    assert "<strong>rad</strong>" in html
    assert outline(html)[-1].text == "Vår egen anmärkning"
    assert check_page(html) == ()


@pytest.mark.parametrize(
    ("output", "stray"),
    [
        (printed("stdout", "<b>klart</b>"), "cell 9: stdout"),
        (printed("stderr", "Warning"), "cell 9: stderr"),
        (displayed(text_plain="<Figure>"), "cell 9: text/plain"),
        (displayed(image_png="x", text_plain="x"), "cell 9: image/png"),
        (ERROR, "cell 9: KeyError"),
    ],
)
def test_what_is_no_part_of_a_report_is_named_and_harmless(output: Part, stray: str) -> None:
    notebook = a_notebook(code("1", output))
    (named,) = stray_outputs(notebook)
    assert named.startswith(stray)
    assert "<b>" not in body_of(notebook)


def test_a_sound_notebook_has_nothing_stray() -> None:
    assert stray_outputs(a_notebook()) == ()
