"""What keeps somebody from reading a page, as a browser sees it: each gives faults in words."""

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

NARROW, WIDE, HIGH = 320, 1100, 800
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "EN-301-549", "best-practice")
CONTRAST = "color-contrast"
MOST_FOR_CONTRAST = 700
"""Elements of a page that axe looks at the contrast of: it first lays a grid over the whole page,
which takes a large one most of a minute. ``contrast_faults`` looks at every page."""
NAMED = "const named = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 100);"

AXE = f"""async ([tags, contrast, most]) => {{
    {NAMED}
    document.querySelectorAll('details').forEach(each => {{ each.open = true; }});
    const isSmall = document.querySelectorAll('*').length < most;
    const found = await axe.run(document, {{
        runOnly: {{type: 'tag', values: tags}}, rules: {{[contrast]: {{enabled: isSmall}}}},
        resultTypes: ['violations', 'incomplete'], selectors: false, elementRef: true,
        preload: false}});
    return [...found.violations, ...found.incomplete]
        .map(rule => rule.id + ': ' + rule.nodes.slice(0, 2).map(n => named(n.element)));
}}"""

LOOKS = """() => {
    const looks = new Map(), grounds = new Map();
    const ground = e => {
        if (!e) return 'rgb(255, 255, 255)';
        if (!grounds.has(e)) {
            const own = getComputedStyle(e).backgroundColor;
            grounds.set(e, own === 'rgba(0, 0, 0, 0)' ? ground(e.parentElement) : own);
        }
        return grounds.get(e);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const e = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || e.closest('script, .unseen')) continue;
        const s = getComputedStyle(e);
        const look = [s.color, ground(e), parseFloat(s.fontSize), Number(s.fontWeight)];
        looks.set(look.join(), [...look, texts.currentNode.data.trim().slice(0, 40)]);
    }
    return [...looks.values()];
}"""

OUTSIDE = f"""width => {{
    {NAMED}
    const wide = document.documentElement.scrollWidth;
    const out = [...document.body.querySelectorAll('*')].filter(e =>
        !e.closest('[role=region], .skip, .unseen, script') &&
        e.getBoundingClientRect().right > width + .5);
    return [...(wide > width ? [`the page is ${{wide}} wide`] : []),
            ...out.slice(0, 3).map(e => 'outside the window: ' + named(e))];
}}"""

OUT_OF_REACH = f"""() => {{
    {NAMED}
    const every = [...document.querySelectorAll('*')];
    const scrolls = e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
    return [
        ...every.filter(e => e.tabIndex > 0).map(e => 'out of order: ' + named(e)),
        ...every.filter(e => e.matches('a[href], summary, input, button') && e.tabIndex < 0)
            .map(e => 'cannot be reached: ' + named(e)),
        ...every.filter(e => scrolls(e) && e.tabIndex < 0)
            .map(e => 'scrolls by pointer alone: ' + named(e)),
    ];
}}"""

STOPS = """() => [...document.querySelectorAll('a[href], summary, input, button, [tabindex="0"]')]
    .filter(e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}))
    .map((e, n) => { e.dataset.stop = n; return e.tagName.toLowerCase(); })"""

HERE = """() => {
    const e = document.activeElement, s = getComputedStyle(e), box = e.getBoundingClientRect();
    return {stop: e.dataset.stop ?? '', tag: e.tagName.toLowerCase(),
        isSeen: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 &&
            box.bottom > 0 && box.top < innerHeight};
}"""

FOLDED = f"""async () => {{
    {NAMED}
    // A closed fold is laid out only when it is next drawn.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    return [...document.querySelectorAll('details .table')]
        .filter(e => !e.checkVisibility() || !e.offsetHeight)
        .slice(0, 3).map(e => 'folded on paper: ' + named(e));
}}"""


@cache
def axe() -> str:
    """Give the text of axe-core, which ``axe-playwright-python`` carries."""
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def axe_faults(page: "Page") -> list[str]:
    """Run every rule of axe with everything unfolded."""
    page.evaluate(axe())
    return list(page.evaluate(AXE, [TAGS, CONTRAST, MOST_FOR_CONTRAST]))


def contrast_faults(page: "Page") -> list[str]:
    """Tell which texts stand out too little from what is behind them (WCAG 1.4.3)."""
    return [
        f"{text!r} in {colour} on {ground}"
        for colour, ground, size, weight, text in page.evaluate(LOOKS)
        if contrast(colour, ground) < least_contrast(size, weight)
    ]


def least_contrast(size: float, weight: float) -> float:
    """Give the least contrast of a text: large is 18 points, or 14 and bold; a point is 4/3 px."""
    return 3 if size >= 24 or (size >= 56 / 3 and weight >= 700) else 4.5


def contrast(one: str, other: str) -> float:
    """Give the ratio of two colours' luminances as WCAG 2.1 defines it.

    Examples
    --------
    >>> round(contrast("rgb(0, 0, 0)", "rgb(255, 255, 255)"))
    21
    """
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Give a colour's relative luminance; a transparent colour is none that a page may use."""
    solid = re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", colour)
    assert solid, colour
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (int(part) / 255 for part in solid.groups())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def reflow_faults(page: "Page") -> list[str]:
    """Tell what does not fit a window as narrow as a page at 400 % (WCAG 1.4.10)."""
    page.set_viewport_size({"width": NARROW, "height": HIGH})
    found = list(page.evaluate(OUTSIDE, NARROW))
    page.set_viewport_size({"width": WIDE, "height": HIGH})
    return found


def reach_faults(page: "Page") -> list[str]:
    """Tell what the keyboard cannot reach, or reaches out of order, in the narrow window."""
    page.set_viewport_size({"width": NARROW, "height": HIGH})
    found = list(page.evaluate(OUT_OF_REACH))
    page.set_viewport_size({"width": WIDE, "height": HIGH})
    return found


def keyboard_faults(page: "Page", most: int = 400) -> list[str]:
    """Go through a page by Tab alone: every stop in order and seen; Enter unfolds.

    Parameters
    ----------
    most
        Stops to make before the page is taken to have no end.
    """
    tags = page.evaluate(STOPS)
    found: list[str] = []
    for number, tag in enumerate(tags[:most]):
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        if here["stop"] != str(number):
            return [*found, f"stop {number} is not the {tag} that comes next but {here}"]
        if not here["isSeen"]:
            found.append(f"nobody sees that stop {number}, a {tag}, is reached")
    return [*found, *_unfolding_faults(page)]


def _unfolding_faults(page: "Page") -> list[str]:
    fold = page.locator("summary")
    if not fold.count():
        return []
    is_open = "e => e.parentElement.open"
    before = fold.first.evaluate(is_open)
    fold.first.focus()
    page.keyboard.press("Enter")
    return [] if fold.first.evaluate(is_open) != before else ["Enter does not unfold"]


def paper_faults(page: "Page") -> list[str]:
    """Tell what is folded on paper, where nobody can unfold it."""
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = false; })")
    page.emulate_media(media="print")
    hidden = page.evaluate(FOLDED)
    page.emulate_media(media="screen")
    return list(hidden)
