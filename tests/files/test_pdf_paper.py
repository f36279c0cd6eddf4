"""A page for paper: nothing that needs a screen, everything open, links that a PDF can hold."""

from xml.etree.ElementTree import Element, fromstring

from files.pdf_pages import a_page
from vagval.files.pdf_columns import UNBROKEN
from vagval.files.pdf_paper import for_paper
from vagval.files.pdf_source import page_tree


def on_paper(inner: str) -> Element:
    root = fromstring(f"<body>{inner}</body>")  # noqa: S314 - ours
    for_paper(root)
    return root


def text(root: Element) -> str:
    return " ".join(" ".join(root.itertext()).split())


def test_what_needs_a_screen_goes_and_the_text_after_it_stays() -> None:
    root = on_paper('<a class="skip" href="#x">Hoppa</a> Först <script>1</script>sedan')
    assert text(root) == "Först sedan"


def test_what_is_folded_is_open_and_keeps_its_name_once() -> None:
    folded = "<table><caption class='unseen'>Bevis</caption><tr><td>1</td></tr></table>"
    root = on_paper(f"<details id='table-a'><summary>Bevis</summary>{folded}</details>")
    assert root.find("details") is None
    assert text(root) == "Bevis 1"
    (caption,) = root.iter("caption")
    assert caption.attrib == {"id": "table-a"}
    (opened,) = root.iter("div")
    assert opened.attrib == {"class": "evidence"}


def test_links_to_a_table_lead_to_its_caption() -> None:
    table = "<table><caption id='own'>Priser</caption></table>"
    others = f"<div id='c'>{table}</div><div id='table-d'>Ingen</div>"
    root = on_paper(f"<div id='table-a'>{table}</div><div id='table-b'>{table * 2}</div>{others}")
    assert [(each.tag, each.get("id")) for each in root.iter() if "id" in each.attrib] == [
        ("caption", "table-a"),
        ("div", "table-b"),
        ("caption", "own"),
        ("caption", "own"),
        ("div", "c"),
        ("caption", "own"),
        ("div", "table-d"),
    ]


def test_a_requirements_key_in_a_caption_is_kept_whole() -> None:
    said = "A-1 <span>1.</span> Krav LM-S-1, <b>MVC-S-20 och LM-B-1 (2.1-AA, ett-två)</b> PV-1"
    root = on_paper(f"<table><caption>{said}</caption></table>")
    whole = [each.text for each in root.iter("span") if each.get("class") == UNBROKEN]
    assert whole == ["A-1", "LM-S-1", "MVC-S-20", "LM-B-1", "PV-1"]
    assert "".join(root.itertext()) == "".join(fromstring(f"<b>{said}</b>").itertext())  # noqa: S314


def test_every_link_of_a_page_leads_somewhere_on_paper() -> None:
    root = page_tree(a_page(rows=9))
    for_paper(root)
    led = {href[1:] for each in root.iter("a") if (href := each.get("href", ""))[:1] == "#"}
    assert led
    assert led <= {each.get("id") for each in root.iter()}


def test_facts_become_a_list_of_items_alone() -> None:
    root = on_paper("<dl>\n<div>\n<dt>Köpare</dt>\n<dd>Region Prov</dd>\n</div>\n</dl>")
    (facts,) = root.findall("ul")
    assert [item.tag for item in facts] == ["li"]
    assert [(part.get("class"), part.text) for part in facts[0]] == [
        ("dt", "Köpare"),
        ("dd", "Region Prov"),
    ]
    assert "\n" not in "".join(facts.itertext())


def test_a_link_is_one_text_with_its_number_before_it() -> None:
    inside = '<a href="#x"><span class="number">1</span> Skälen <em>i korthet</em></a>'
    root = on_paper(f"<ol><li>{inside}</li></ol>")
    (item,) = root.iter("li")
    assert [part.tag for part in item] == ["span", "a"]
    assert item[1].text == "Skälen i korthet"
    assert len(item[1]) == 0


def test_a_heading_has_a_short_name_for_running_heads_and_the_outline() -> None:
    root = on_paper(f"<h2><span>3</span> Pris</h2><h3>{'mycket långt ' * 8_000}</h3>")
    assert root[0].get("data-short") == "3 Pris"
    short = root[1].get("data-short") or ""
    assert short.startswith("mycket långt")
    assert short.endswith(" …")
    assert len(short) <= 90
    assert len(text(root)) > 90_000
