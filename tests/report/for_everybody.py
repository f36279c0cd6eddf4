"""What keeps somebody from reading a page, as a browser sees it: each gives faults in words."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

NARROW, WIDE, HIGH = 320, 1100, 800
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "EN-301-549", "best-practice")
CONTRAST = "color-contrast"
"""Takes nine tenths of the time on a large page, for the same few colours over and over."""
NAMED = "const named = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 100);"

AXE = """async ([tags, contrast]) => {
    document.querySelectorAll('details').forEach(each => { each.open = true; });
    const said = found => found.map(rule => rule.id + ': ' + rule.nodes[0].html.slice(0, 100));
    const all = await axe.run(document, {
        runOnly: {type: 'tag', values: tags}, rules: {[contrast]: {enabled: false}},
        resultTypes: ['violations', 'incomplete']});
    const ground = each => {
        for (let e = each; e; e = e.parentElement) {
            const colour = getComputedStyle(e).backgroundColor;
            if (colour !== 'rgba(0, 0, 0, 0)') return colour;
        }
        return 'none';
    };
    const looks = new Map();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const e = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !e.getClientRects().length) continue;
        const s = getComputedStyle(e);
        const look = [s.color, ground(e), s.fontSize, s.fontWeight, s.opacity].join();
        if (!looks.has(look)) looks.set(look, e);
    }
    const seen = await axe.run({include: [...looks.values()].map(e => [e])}, {
        runOnly: {type: 'rule', values: [contrast]}, resultTypes: ['violations', 'incomplete']});
    return [...said(all.violations), ...said(all.incomplete), ...said(seen.violations)];
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
    """Run every rule with everything unfolded; contrast on one text of each look."""
    page.evaluate(axe())
    return list(page.evaluate(AXE, [TAGS, CONTRAST]))


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
