"""What each person is called instead of by name (pseudonymer)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace

from vagval.domain.evaluation import Evaluation
from vagval.domain.place import Place
from vagval.domain.score_sheet import Evaluator
from vagval.report.context import ReportContext

SHORTEST_PART = 3
"""Shorter parts of a name are ordinary words too often to be taken out of a text."""
PEOPLES_FOLDERS = ("panel", "weighting")
"""Folders whose files are named by people."""
_BETWEEN = re.compile(r"\s*(?:[,;/&+]|\b(?:och|and|samt)\b)\s*")


@dataclass(frozen=True, slots=True)
class NameMask:
    """What each evaluator and each official is called instead.

    Parameters
    ----------
    evaluators
        In the order in which they are numbered.
    pseudonyms
        One for each.
    officials
        (name, pseudonym) of who locked, decided, assessed, asked, fetched or witnessed.
    files
        (stem, stem told instead) of further files that are named by people.
    """

    evaluators: tuple[Evaluator, ...]
    pseudonyms: tuple[str, ...]
    officials: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, str], ...] = ()

    def key(self, key: str) -> str:
        """Give an evaluator's pseudonym for the key."""
        known = {e.id: p for e, p in zip(self.evaluators, self.pseudonyms, strict=True)}
        return known.get(key, key)

    def text(self, text: str) -> str:
        """Give a text with full names, and then single names, replaced.

        Evaluators also in other cases of letters, and all with the ``s`` of the genitive.
        """
        return _replaced(_replaced(text, self._words(), re.IGNORECASE), self._official_words(), 0)

    def person(self, by: str) -> str:
        """Give who did something: pseudonyms alone, since a role beside them may name a person."""
        officials = dict(self.officials)
        told = (officials.get(name) or self.text(name) for name in people_in(by))
        return ", ".join(dict.fromkeys(told))

    def place(self, place: Place) -> Place:
        """Give a place without a person's key in the file's name."""
        folder, slash, name = place.file.rpartition("/")
        stem, dot, ending = name.partition(".")
        if not folder.endswith(PEOPLES_FOLDERS):
            return place
        told = dict(self.files).get(stem, self.key(stem))
        return place if told == stem else replace(place, file=f"{folder}{slash}{told}{dot}{ending}")

    def _words(self) -> dict[str, str]:
        words: dict[str, str] = {}
        for evaluator, pseudonym in zip(self.evaluators, self.pseudonyms, strict=True):
            parts = (p for p in evaluator.name.split() if len(p) >= SHORTEST_PART)
            for word in (evaluator.name, evaluator.id, *parts):
                words.setdefault(word.casefold(), pseudonym)
        return words

    def _official_words(self) -> dict[str, str]:
        words = dict(self.officials)
        for name, pseudonym in self.officials:
            for part in name.split():
                if len(part) >= SHORTEST_PART and part[0].isupper():
                    words.setdefault(part, pseudonym)
        return words


def people_in(by: str) -> tuple[str, ...]:
    """Give the names in a field that says who: what begins with a capital, else all of it.

    Examples
    --------
    >>> people_in("Eva Upphandlarsson, upphandlare")
    ('Eva Upphandlarsson',)
    >>> people_in("Eva Ek och Nils Al")
    ('Eva Ek', 'Nils Al')
    """
    parts = tuple(part for part in _BETWEEN.split(by) if part)
    return tuple(part for part in parts if part[0].isupper()) or ((by,) if by else ())


def name_mask(context: ReportContext) -> NameMask:
    """Give each evaluator and each official a number: in published order, and by name."""
    evaluation = context.evaluation
    evaluators = evaluation.material.evaluators
    known = {each.name for each in evaluators} | {evaluation.criteria.procurement.buyer}
    stated = {name for by in _stated(_told_by(evaluation)) for name in people_in(by)} - known
    weighed = sorted(each.id for each in evaluation.criteria.weightings)
    text = context.wording.text
    return NameMask(
        evaluators,
        tuple(text("masked-evaluator", number=n) for n, _ in enumerate(evaluators, start=1)),
        tuple(
            (name, text("masked-official", number=n))
            for n, name in enumerate(sorted(stated), start=1)
        ),
        tuple((key, str(n)) for n, key in enumerate(weighed, start=1)),
    )


def _told_by(evaluation: Evaluation) -> tuple[object, ...]:
    """Give what says who did something; the published rules name who answers for them."""
    fetched = (each.fetched for bid in evaluation.material.bids for each in bid.evidence)
    return (evaluation.lock, evaluation.material.record, *fetched)


def _stated(value: object) -> Iterator[str]:
    """Find every field in a value that says who did something."""
    if isinstance(value, tuple):
        for part in value:
            yield from _stated(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            part = getattr(value, each.name)
            if each.name in {"by", "witness"}:
                yield part
            elif each.name == "locked_by":
                yield from part
            else:
                yield from _stated(part)


def _replaced(text: str, words: Mapping[str, str], flags: int) -> str:
    if not words or not text:
        return text
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    pattern = "|".join(re.escape(word) for word in longest_first)
    return re.sub(
        rf"(?<!\w)({pattern})(s?)(?!\w)",
        lambda found: f"{words.get(found[1]) or words[found[1].casefold()]}{found[2]}",
        text,
        flags=flags,
    )
