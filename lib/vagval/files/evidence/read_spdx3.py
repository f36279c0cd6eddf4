"""A bill of materials in SPDX 3, as JSON-LD (SBOM, SPDX 3)."""

from collections import defaultdict
from types import MappingProxyType

from vagval.domain.errors import finding
from vagval.domain.sbom import Component, ComponentField, Sbom, Vulnerability
from vagval.files.evidence.node import Node
from vagval.files.evidence.read_cyclonedx import MOST_COMPONENTS
from vagval.files.evidence.read_spdx2 import UNTOLD, told

PACKAGE = "software_Package"
VULNERABILITY = "security_Vulnerability"
EXPRESSION = "simplelicensing_LicenseExpression"
LICENCE_RELATIONS = frozenset({"hasConcludedLicense", "hasDeclaredLicense"})
STATES = MappingProxyType(
    {
        "security_VexAffectedVulnAssessmentRelationship": "exploitable",
        "security_VexUnderInvestigationVulnAssessmentRelationship": "in_triage",
        "security_VexFixedVulnAssessmentRelationship": "resolved",
        "security_VexNotAffectedVulnAssessmentRelationship": "not_affected",
    }
)
"""In the words of CycloneDX, worst first."""


class Graph:
    """The elements of the file, by id, type and relation."""

    def __init__(self, top: Node) -> None:
        self.elements = top.nodes("@graph")
        self.by_id = {self.id_of(each): each for each in self.elements}
        self.links: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for each in self.elements:
            if each.fields.get("relationshipType") is not None:
                source = each.text("from"), each.text("relationshipType")
                self.links[source].extend(each.texts("to"))

    @staticmethod
    def id_of(node: Node) -> str:
        """Give an element's id, by either of its names."""
        return node.text("spdxId") or node.text("@id")

    def of_type(self, name: str) -> tuple[Node, ...]:
        """Give the elements of a type, in the file's order."""
        return tuple(each for each in self.elements if each.fields.get("type") == name)

    def creation(self) -> Node | None:
        """Give the creation information of the document, else the first there is."""
        infos = self.of_type("CreationInfo")
        for document in self.of_type("SpdxDocument"):
            value = document.fields.get("creationInfo")
            if isinstance(value, dict):
                return document.node("creationInfo")
            if isinstance(value, str) and value in self.by_id:
                return self.by_id[value]
        return infos[0] if infos else None


def build_spdx3(top: Node) -> Sbom | None:
    """Take what can be asked for from the graph's elements.

    The main component is the one package among the roots of the document or of its bill of
    materials.

    References
    ----------
    SPDX 3.0.1, profiles Core, Software, SimpleLicensing and Security.
    """
    graph = Graph(top)
    creation = graph.creation()
    version = creation.text("specVersion") if creation else ""
    if creation is None or not version.startswith("3.0"):
        top.faults.append(finding("sbom-version-unknown", top.place("@graph"), value=version[:60]))
        return None
    packages = graph.of_type(PACKAGE)
    if len(packages) > MOST_COMPONENTS:
        top.faults.append(finding("sbom-too-many", top.place("@graph"), most=MOST_COMPONENTS))
        return None
    main = main_package(graph)
    return Sbom(
        product=main.text("name") if main else "",
        version=told(main, "software_packageVersion") if main else "",
        dated=creation.day("created"),
        format="SPDX",
        spec_version=version,
        components=tuple(component(each, graph) for each in packages if each is not main),
        vulnerabilities=vulnerabilities(graph),
        has_author=bool(creation.texts("createdBy")),
    )


def main_package(graph: Graph) -> Node | None:
    """Give the one package among the roots; None if there is none, or several."""
    owners = (*graph.of_type("SpdxDocument"), *graph.of_type("software_Sbom"))
    roots = {root for each in owners for root in each.texts("rootElement")}
    mains = [each for each in graph.of_type(PACKAGE) if graph.id_of(each) in roots]
    return mains[0] if len(mains) == 1 else None


def component(node: Node, graph: Graph) -> Component:
    """Take what is known of one package."""
    name = node.text("name")
    if not name:
        node.faults.append(finding("sbom-component-without-name", node.place()))
    known: set[ComponentField] = set()
    if told(node, "software_packageVersion"):
        known.add("version")
    if node.text("software_packageUrl").startswith("pkg:"):
        known.add("purl")
    licences = (to for kind in LICENCE_RELATIONS for to in graph.links[graph.id_of(node), kind])
    if any(has_licence(to, graph) for to in licences):
        known.add("licence")
    if any(each.text("hashValue") for each in node.nodes("verifiedUsing")):
        known.add("hash")
    if told(node, "suppliedBy"):
        known.add("supplier")
    return Component(name, frozenset(known))


def has_licence(to: str, graph: Graph) -> bool:
    """Tell whether a licence that is related to says something."""
    licence = graph.by_id.get(to)
    if licence is None:
        return to.rpartition("/")[2] not in {*UNTOLD, "NoAssertionLicense", "NoneLicense"}
    is_expression = licence.fields.get("type") == EXPRESSION
    return not is_expression or bool(told(licence, "simplelicensing_licenseExpression"))


def vulnerabilities(graph: Graph) -> tuple[Vulnerability, ...] | None:
    """Take each vulnerability with the worst that is said of it; None if there are none."""
    found = graph.of_type(VULNERABILITY)
    if not found:
        return None
    states: defaultdict[str, set[str]] = defaultdict(set)
    for kind, state in STATES.items():
        for each in graph.of_type(kind):
            states[each.text("from")].add(state)
    return tuple(
        Vulnerability(
            each.text("name") or graph.id_of(each),
            next((s for s in STATES.values() if s in states[graph.id_of(each)]), ""),
        )
        for each in found
    )
