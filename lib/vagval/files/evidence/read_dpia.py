"""An assessment of the impact on data protection, from CNIL's PIA tool (konsekvensbedömning)."""

import re
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from vagval.domain.dpia import SIZES, Dpia, DpiaStatus, Evaluation, Role
from vagval.domain.errors import finding
from vagval.files.evidence.json_text import from_json
from vagval.files.evidence.node import Node
from vagval.files.evidence.parsed import Parsed

TEMPLATES = frozenset({"structure", "sections"})
TAG = re.compile(r"<[^<>]*>")
BLANK = re.compile(r"(\s|&nbsp;)*")
ROLES: MappingProxyType[str, Role] = MappingProxyType(
    {
        "author_name": "author",
        "evaluator_name": "evaluator",
        "validator_name": "validator",
        "dpos_names": "data-protection-officer",
    }
)
State = TypeVar("State", bound=Enum)


def read_dpia(path: Path, file: str) -> Parsed:
    """Read what is assessed and how far it has come."""
    return from_json(path, file, build)


def build(top: Node) -> Dpia | None:
    """Take what can be asked for from the file's fields; the names of people are not kept.

    References
    ----------
    CNIL, PIA software, ``pia.model.ts`` and ``evaluation.model.ts``: what the numbers mean.
    """
    if top.fields.get("pia") is None:
        is_template = bool(TEMPLATES & top.fields.keys())
        code = "dpia-is-a-template" if is_template else "dpia-not-an-assessment"
        top.faults.append(finding(code, top.place()))
        return None
    pia = top.node("pia")
    if pia is None:
        return None
    evaluations = {
        reference(each): state(each, "status", Evaluation) or Evaluation.PENDING
        for each in top.nodes("evaluations")
    }
    return Dpia(
        product=pia.text("name"),
        dated=pia.day("updated_at") or pia.day("created_at"),
        status=state(pia, "status", DpiaStatus),
        roles=frozenset(role for key, role in ROLES.items() if says(pia.text(key))),
        officer_agrees=officer_agrees(pia),
        answered=frozenset(reference(each) for each in top.nodes("answers") if is_answered(each)),
        has_measures=any(says(each.text("content")) for each in top.nodes("measures")),
        evaluations=tuple(sorted(evaluations.items(), key=lambda each: each[0])),
    )


def reference(node: Node) -> str:
    """Give the question or section that is meant, which the tool writes as a number or a text."""
    value = node.fields.get("reference_to")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return node.text("reference_to")


def state(node: Node, key: str, states: type[State]) -> State | None:
    """Read a number as one of the states, counted from 0; None, with a fault, if it is none."""
    value = node.whole(key)
    if value is None:
        return None
    known = tuple(states)
    if not 0 <= value < len(known):
        node.faults.append(finding("dpia-state-unknown", node.place(key), value=str(value)[:60]))
        return None
    return known[value]


def officer_agrees(pia: Node) -> bool | None:
    """Read the officer's opinion: it is given if there are words, and a number that is its sum."""
    status = pia.whole("dpo_status")
    if status not in {0, 1} or not says(pia.text("dpo_opinion")):
        return None
    return status == 1


def is_answered(answer: Node) -> bool:
    """Tell whether there are words or a list, and a size where one is asked for."""
    data = answer.node("data")
    if data is None:
        return False
    if reference(answer) in SIZES:
        return bool(data.whole("gauge"))
    return says(data.text("text")) or any(map(says, data.texts("list")))


def says(text: str) -> bool:
    """Tell whether anything is left of a text without its markup.

    Examples
    --------
    >>> says("<p>Yes</p>"), says("<p>&nbsp;<br /></p>")
    (True, False)
    """
    return not BLANK.fullmatch(TAG.sub("", text))
