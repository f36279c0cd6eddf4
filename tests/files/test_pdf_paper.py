"""A page for paper: nothing that needs a screen, everything open, links that a PDF can hold."""

from xml.etree.ElementTree import Element, fromstring

from vagval.files.pdf_paper import for_paper


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
    root = on_paper(f"<details id='a'><summary>Bevis</summary>{folded}</details>")
    assert root.find("details") is None
    assert text(root) == "Bevis 1"
    (caption,) = root.iter("caption")
    assert caption.attrib == {"id": "a"}
    (opened,) = root.iter("div")
    assert opened.attrib == {"class": "evidence"}


def test_links_to_a_table_lead_to_its_caption() -> None:
    table = "<table><caption id='b'>Priser</caption></table>"
    root = on_paper(f"<div id='a'>{table}</div><div id='c'>Ingen</div>")
    assert [(each.tag, each.get("id")) for each in root.iter() if "id" in each.attrib] == [
        ("caption", "a"),
        ("div", "c"),
    ]


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
