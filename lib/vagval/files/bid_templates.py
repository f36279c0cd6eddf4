"""Commented settings for bidders to fill in beside the forms (mallar till anbudet)."""

from collections.abc import Iterator
from importlib.resources import files
from string import Template

from vagval.domain.bilingual import Language
from vagval.domain.evidence_form import EVIDENCE_FORMS, FOLDER, form_kinds
from vagval.domain.procurement import Criteria

NAMES = ("bid.toml", "evidence.toml")
COMBINATION = "combination.toml"
"""What ``bid.toml`` goes on with where combinations of lots are announced."""


def bid_templates(criteria: Criteria, language: Language) -> dict[str, str]:
    """Give the text of each file, with the procurement's lots and currency written in."""
    lots = tuple(lot.id for lot in criteria.procurement.lots)
    asked = tuple(each.id for each in criteria.requirements if each.evidence)
    ours = {
        "lots": ", ".join(f'"{lot}"' for lot in lots),
        "currency": criteria.procurement.currency,
        "products": "".join(
            f'[[product]]\nlot = "{lot}"\nname = ""\nversion = ""\n\n' for lot in lots
        ).removesuffix("\n"),
        "requirement": f'"{next(iter(asked), "")}"',
        "kinds": "\n".join(_kinds(criteria)) or "# -",
    }
    made = {name: _filled(language, name, ours) for name in NAMES}
    if combinations := tuple(f'"{each.id}"' for each in criteria.procurement.combinations):
        known = {"first": combinations[0], "known": ", ".join(combinations)}
        made["bid.toml"] += _filled(language, COMBINATION, known)
    return made


def _kinds(criteria: Criteria) -> Iterator[str]:
    """Name each kind of evidence that is asked for, with its blank form if there is one."""
    forms = {kind: f"{FOLDER}/{EVIDENCE_FORMS[kind]}" for kind in form_kinds(criteria)}
    asked = {each.evidence for each in criteria.requirements if each.evidence}
    for kind in sorted(asked | set(forms)):
        yield f'#   "{kind}"{f": {forms[kind]}" if kind in forms else ""}'


def _filled(language: Language, name: str, ours: dict[str, str]) -> str:
    template = files("vagval.files").joinpath("templates", language, name)
    return Template(template.read_text(encoding="utf-8")).substitute(ours)
