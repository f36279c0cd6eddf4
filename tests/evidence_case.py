"""One item of a required standard, a subject and a file: what tests of evidence are about."""

import json
from datetime import date
from pathlib import Path

from in_words import in_words
from vagval.comply.item_checkers import ITEM_CHECKERS
from vagval.comply.subject import Subject
from vagval.domain.bid import Bid, Product
from vagval.domain.bilingual import LANGUAGES
from vagval.domain.examination import ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.shown import Shown
from vagval.domain.standard import ItemValue, RequiredItem
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence_readers import EVIDENCE_READERS
from vagval.report.item_text import item_text
from vagval.report.wording import Wording

DEADLINE = date(2026, 3, 16)
FILE = "evidence/file"


def an_item(rule: str, **values: ItemValue) -> RequiredItem:
    """Make an item that asks for something by a rule."""
    place = Place("criteria/P/standards/S.toml")
    return RequiredItem(rule, rule, Expectation.SHALL, place, tuple(values.items()))


def a_subject(name: str = "Journal Exempel", version: str = "2.1") -> Subject:
    """Make a bid for one lot; the product and its vendor are invented."""
    product = Product("L", name, version)
    bid = Bid("B", "Exempelbolaget", ("L",), (product,), (), (), (), Place("bid.toml"))
    return Subject(bid, product, DEADLINE)


def checked(
    kind: str, shown: Shown, rule: str, subject: Subject | None = None, **values: ItemValue
) -> ItemOutcome:
    """Check one item as the registry does; what is asked and why must be sayable."""
    item = an_item(rule, **values)
    noun, check = ITEM_CHECKERS[kind]
    assert isinstance(shown, noun)
    for language in LANGUAGES:
        assert "{ $" not in item_text(item, kind, Wording(language))
    outcome = check(item, shown, subject or a_subject())
    for reason in outcome.reasons:
        in_words(reason)
    return outcome


def said(outcome: ItemOutcome) -> tuple[str, tuple[str, ...]]:
    """Give a verdict and the codes of its reasons."""
    return outcome.verdict.value, tuple(each.code for each in outcome.reasons)


def read_as(kind: str, path: Path) -> Parsed:
    """Read a file as a kind of evidence; each fault must be sayable."""
    read = EVIDENCE_READERS[kind](path, FILE)
    for fault in read.faults:
        in_words(fault)
    return read


def codes(read: Parsed) -> set[str]:
    """Give the codes of what is wrong with a file."""
    return {each.code for each in read.faults}


def written(folder: Path, content: object, name: str = "file.json") -> Path:
    """Write bytes or a text as they are, and anything else as JSON."""
    path = folder / name
    match content:
        case bytes():
            path.write_bytes(content)
        case str():
            path.write_text(content, "utf-8")
        case _:
            path.write_text(json.dumps(content), "utf-8")
    return path
