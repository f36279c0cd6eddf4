"""Commented settings for bidders to fill in beside the forms (mallar till anbudet)."""

from importlib.resources import files
from string import Template

from vagval.domain.bilingual import Language
from vagval.domain.procurement import Criteria

NAMES = ("bid.toml", "evidence.toml")


def bid_templates(criteria: Criteria, language: Language) -> dict[str, str]:
    """Give the text of each file, with the procurement's lots and currency written in."""
    lots = tuple(lot.id for lot in criteria.procurement.lots)
    asked = (each.id for each in criteria.requirements if each.evidence)
    ours = {
        "lots": ", ".join(f'"{lot}"' for lot in lots),
        "currency": criteria.procurement.currency,
        "products": "".join(
            f'[[product]]\nlot = "{lot}"\nname = ""\nversion = ""\n\n' for lot in lots
        ).removesuffix("\n"),
        "requirement": f'"{next(asked, "")}"',
    }
    folder = files("vagval.files").joinpath("templates", language)
    return {
        name: Template(folder.joinpath(name).read_text(encoding="utf-8")).substitute(ours)
        for name in NAMES
    }
