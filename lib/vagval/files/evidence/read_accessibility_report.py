"""A report on accessibility in OpenACR, as YAML or JSON (tillgänglighetsrapport)."""

from pathlib import Path

from vagval.domain.accessibility_report import (
    AccessibilityReport,
    Adherence,
    ReportedChapter,
    ReportedCriterion,
)
from vagval.domain.errors import finding
from vagval.files.evidence.node import Node
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.yaml_text import from_yaml

LEVELS = frozenset(each.value for each in Adherence)


def read_accessibility_report(path: Path, file: str) -> Parsed:
    """Read what a report says of each criterion."""
    return from_yaml(path, file, build)


def build(top: Node) -> AccessibilityReport | None:
    """Take what can be asked for from the file's fields.

    References
    ----------
    GSA OpenACR 0.1.0, schema ``openacr-0.1.0.json``.
    """
    if isinstance(top.fields.get("chapters"), list):
        top.faults.append(finding("acr-is-a-catalogue", top.place("chapters")))
        return None
    product, chapters = top.node("product"), top.node("chapters")
    if product is None or chapters is None:
        top.faults.append(finding("acr-not-a-report", top.place()))
        return None
    if not top.text("catalog"):
        top.faults.append(finding("acr-without-catalogue", top.place("catalog")))
    return AccessibilityReport(
        product=product.text("name"),
        version=product.text("version"),
        dated=top.day("report_date") or top.day("last_modified_date"),
        catalogue=top.text("catalog"),
        has_methods=bool(top.text("evaluation_methods_used").strip()),
        chapters=tuple(
            chapter(key, node)
            for key in chapters.fields
            if (node := chapters.node(key)) is not None
        ),
    )


def chapter(key: str, node: Node) -> ReportedChapter:
    """Take one chapter."""
    criteria = tuple(criterion(each) for each in node.nodes("criteria"))
    return ReportedChapter(key, criteria, is_left_out=bool(node.truth("disabled")))


def criterion(node: Node) -> ReportedCriterion:
    """Take one criterion with what is said of each part of the product."""
    number = node.text("num")
    if not number:
        node.faults.append(finding("acr-criterion-without-number", node.place("num")))
    parts = tuple((each.text("name"), adherence(each)) for each in node.nodes("components"))
    return ReportedCriterion(number, parts)


def adherence(component: Node) -> Adherence:
    """Take how far it is met; where nothing is said it has not been evaluated."""
    said = component.node("adherence")
    level = said.text("level") if said else ""
    if said is not None and level and level not in LEVELS:
        said.faults.append(finding("acr-level-unknown", said.place("level"), value=level[:60]))
        return Adherence.NOT_EVALUATED
    return Adherence(level) if level else Adherence.NOT_EVALUATED
