"""The page in a bundle, opened from disk in a browser: what it finds, and who can use it."""

import io
import random
import zipfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from build_bundle import a_bundle, a_key
from report.browsed import MARKS, a_browser
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.files.bundle_verifier.verify import AS_THEY_ARE, ENVELOPE, check
from vagval.files.canonical_zip import canonical_zip
from vagval.files.verifier_files import verifier_files
from vagval.files.write_bundle import packed_bundle
from vagval.report.verifier_words import verifier_words

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = MARKS

FLIPS, SEED = 60, 7
LISTEN = """document.addEventListener('securitypolicyviolation',
    event => console.error('policy', event.violatedDirective))"""
HOSTILE = "vendors/<img src=x onerror=alert(1)>\N{RIGHT-TO-LEFT OVERRIDE}.txt"
WORDS = verifier_words()


@cache
def bundle() -> bytes:
    return packed_bundle(a_bundle(), a_key())


def members() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(bundle())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with a_browser() as made:
        yield made


@pytest.fixture
def page(browser: "Browser", tmp_path: Path) -> Iterator["Page"]:
    """Open the page from disk, in a narrow window; it asks for nothing and breaks no policy."""
    file = tmp_path / "verify.html"
    file.write_bytes(verifier_files(WORDS, "sv")["verify.html"])
    shown, said = browser.new_page(viewport={"width": 320, "height": 800}), list[str]()
    shown.add_init_script(LISTEN)
    shown.on("console", lambda message: said.append(message.text))
    shown.on("pageerror", lambda error: said.append(str(error)))
    shown.on("dialog", lambda dialog: said.append(dialog.message))
    shown.on("request", lambda request: said.append(request.url))
    shown.goto(file.as_uri())
    yield shown
    shown.close()
    assert said == [file.as_uri()]


def choose(page: "Page", archive: bytes) -> str:
    """Choose an archive, and give how the page found it."""
    page.evaluate("document.getElementById('result').dataset.state = ''")
    given = {"name": "arkiv.zip", "mimeType": "application/zip", "buffer": archive}
    page.locator("#bundle").set_input_files(given)  # type: ignore[arg-type] # a payload, as told
    done = (f"#result[data-state={each}]" for each in ("good", "bad", "wait", "unreadable"))
    page.locator(", ".join(done)).wait_for(state="attached")
    return str(page.locator("#result").get_attribute("data-state"))


def faults(page: "Page") -> set[str]:
    return set(page.locator("#details li").all_inner_texts())


def sentence(code: str, name: str, language: Language = "sv") -> str:
    return WORDS[language][code].replace("{name}", name)


def test_a_bundle_is_found_unchanged(page: "Page") -> None:
    assert choose(page, bundle()) == "good"
    assert WORDS["sv"]["page-good"] in page.locator("#result").inner_text()
    assert WORDS["sv"]["compare-key"] in page.locator("#result").inner_text()
    assert page.locator("dd.key").inner_text().replace(" ", "") == a_key().fingerprint
    assert faults(page) == set()


@pytest.mark.parametrize("given", ["same", "other"])
def test_the_published_fingerprint_is_compared(page: "Page", given: str) -> None:
    choose(page, bundle())
    spaced = f" {a_key().fingerprint.upper()[:32]} {a_key().fingerprint[32:]}"
    page.locator("#trusted").fill(spaced if given == "same" else "0" * 64)
    code, state = ("same", "good") if given == "same" else ("differs", "bad")
    assert WORDS["sv"][f"page-key-{code}"] in page.locator("#result").inner_text()
    assert page.locator("#result").get_attribute("data-state") == state


def test_every_flipped_bit_is_found_as_the_program_finds_it(page: "Page") -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    for _ in range(FLIPS):
        archive = bytearray(bundle())
        archive[chance.randrange(len(archive))] ^= 1 << chance.randrange(8)
        assert choose(page, bytes(archive)) == "bad"
        found = {sentence(each.kind, each.name) for each in check(bytes(archive)).faults}
        assert faults(page) == found


def changed() -> Mapping[str, bytes]:
    """Give archives that differ otherwise than by a bit."""
    kept, content = members(), members()["parameters.json"]
    fewer = {name: kept[name] for name in kept if name != "parameters.json"}
    return {
        "added": canonical_zip({**kept, "ny": b"1"}, AS_THEY_ARE),
        "removed": canonical_zip(fewer, AS_THEY_ARE),
        "renamed": canonical_zip({**fewer, "annat.json": content}, AS_THEY_ARE),
        "capitals": canonical_zip({**kept, "Parameters.json": b"1"}, AS_THEY_ARE),
        "accents": canonical_zip({**kept, "LA\u0308SMIG.txt": b"1"}, AS_THEY_ARE),
        "before": b"x" + bundle(),
        "after": bundle() + b"x",
        "shortened": bundle()[:-30],
        "empty": b"",
        "other": b"%PDF-1.7",
        "key": canonical_zip({**kept, "sign.pub": a_key(b"2" * 32).public_pem}, AS_THEY_ARE),
        "signature": canonical_zip({**kept, ENVELOPE: b"{}"}, AS_THEY_ARE),
    }


@pytest.mark.parametrize("kind", changed())
def test_what_differs_is_told_as_the_program_tells_it(page: "Page", kind: str) -> None:
    archive = changed()[kind]
    assert choose(page, archive) == "bad"
    assert faults(page) == {sentence(e.kind, e.name) for e in check(archive).faults}


def test_names_from_a_bundle_are_text_and_steer_nothing(page: "Page") -> None:
    assert choose(page, canonical_zip({**members(), HOSTILE: b""}, AS_THEY_ARE)) == "bad"
    shown = HOSTILE.replace("\N{RIGHT-TO-LEFT OVERRIDE}", "\\u202e")
    assert faults(page) == {sentence("file-added", shown)}
    assert page.locator("img").count() == 0


NO_ED25519 = """SubtleCrypto.prototype.importKey =
    async () => { throw new DOMException('no such algorithm', 'NotSupportedError'); }"""


def test_an_older_browser_says_what_it_cannot_check_and_finds_what_it_can(page: "Page") -> None:
    page.evaluate("() => { delete window.DecompressionStream; }")
    assert choose(page, bundle()) == "good"
    page.evaluate(f"() => {{ {NO_ED25519} }}")
    assert choose(page, bundle()) == "wait"
    assert WORDS["sv"]["page-no-ed25519"] in page.locator("#result").inner_text()
    assert choose(page, canonical_zip({**members(), "ny": b"1"}, AS_THEY_ARE)) == "bad"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_can_be_chosen_by_keyboard(page: "Page", language: Language) -> None:
    choose(page, bundle()[:-30])
    page.keyboard.press("Tab")
    if language == "en":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("h1").inner_text() == page.title() == WORDS[language]["page-title"]
    assert WORDS[language]["page-bad"] in page.locator("#result").inner_text()


def test_the_file_and_the_fingerprint_are_reached_by_keyboard(page: "Page") -> None:
    stops = []
    for _ in range(4):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.id || document.activeElement.lang"))
    assert stops == ["sv", "en", "bundle", "trusted"]


COUNT_CHANGES = """() => { window.changes = 0; new MutationObserver(
    (all) => { window.changes += all.filter(each => each.type === 'childList').length; }
).observe(document.getElementById('result'), {childList: true, subtree: true}); }"""


def test_a_fingerprint_is_no_other_key_while_it_is_written(page: "Page") -> None:
    choose(page, bundle())
    page.locator("#trusted").press_sequentially("5")
    page.evaluate(COUNT_CHANGES)
    page.locator("#trusted").press_sequentially("6475aa7")
    assert page.locator("#result").get_attribute("data-state") == "good"
    assert WORDS["sv"]["page-key-why"] in page.locator("#result").inner_text()
    assert page.evaluate("window.changes") == 0


def flipped() -> bytes:
    """Give the archive with one bit of a report turned."""
    archive = bytearray(bundle())
    archive[archive.index(b"outputs/prov/sv/report.html") + 40] ^= 4
    return bytes(archive)


SEEN = {
    "none": (None, ""),
    "good": (bundle(), ""),
    "other-key": (bundle(), "0" * 64),
    "flipped": (flipped(), ""),
    "shortened": (bundle()[:-30], ""),
}
"""What somebody may see: an archive, and the fingerprint that is written beside it."""


def showing(page: "Page", seen: str, language: Language) -> None:
    """Show what the page says of an archive in a language."""
    archive, key = SEEN[seen]
    if archive:
        choose(page, archive)
    page.locator("#trusted").fill(key)
    page.locator(f"[data-language={language}]").click()


@pytest.mark.parametrize("seen", SEEN)
def test_nothing_is_wider_than_a_narrow_window(page: "Page", seen: str) -> None:
    for language in LANGUAGES:
        showing(page, seen, language)
        assert page.evaluate("document.documentElement.scrollWidth") == 320, language


@pytest.mark.parametrize("seen", SEEN)
def test_axe_finds_nothing(browser: "Browser", tmp_path: Path, seen: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs 'browser'")
    file = tmp_path / "verify.html"
    file.write_bytes(verifier_files(WORDS, "sv")["verify.html"])
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(file.as_uri())
    for language in LANGUAGES:
        showing(page, seen, language)
        found = axe.Axe().run(page).response
        assert [*found["violations"], *found["incomplete"]] == [], language
        assert len(found["passes"]) > 10
    context.close()
