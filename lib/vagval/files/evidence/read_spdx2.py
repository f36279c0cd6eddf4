"""A bill of materials in SPDX 2 (SBOM, SPDX)."""

from vagval.domain.errors import finding
from vagval.domain.sbom import Component, ComponentField, Sbom
from vagval.domain.standard_rules.sbom import SPDX_VERSIONS
from vagval.files.evidence.node import Node
from vagval.files.evidence.read_cyclonedx import MOST_COMPONENTS

PREFIX = "SPDX-"
UNTOLD = frozenset({"", "NOASSERTION", "NONE"})
PEOPLE = ("Person:", "Organization:")
DOCUMENT = "SPDXRef-DOCUMENT"


def build_spdx2(top: Node) -> Sbom | None:
    """Take what can be asked for from the file's fields.

    The main component is the one package that the document describes; if it describes several,
    there is none. SPDX 2 tells of vulnerabilities only by links, never how far they are analysed.

    References
    ----------
    SPDX 2.3, clauses 6 (document creation information), 7 (package) and 11 (relationships).
    """
    version = top.text("spdxVersion").removeprefix(PREFIX)
    if version not in SPDX_VERSIONS or version.startswith("3"):
        top.faults.append(
            finding("sbom-version-unknown", top.place("spdxVersion"), value=version[:60])
        )
        return None
    packages = top.nodes("packages")
    if len(packages) > MOST_COMPONENTS:
        top.faults.append(finding("sbom-too-many", top.place("packages"), most=MOST_COMPONENTS))
        return None
    described = described_by(top)
    mains = [each for each in packages if each.text("SPDXID") in described]
    main = mains[0] if len(mains) == 1 else None
    creation = top.node("creationInfo") or Node({}, "creationInfo", top.file, top.faults)
    return Sbom(
        product=main.text("name") if main else "",
        version=told(main, "versionInfo") if main else "",
        dated=creation.day("created"),
        format="SPDX",
        spec_version=version,
        components=tuple(component(each) for each in packages if each is not main),
        has_author=any(each.startswith(PEOPLE) for each in creation.texts("creators")),
    )


def told(node: Node, key: str) -> str:
    """Give a text; empty if the file asserts nothing."""
    text = node.text(key)
    return "" if text in UNTOLD else text


def described_by(top: Node) -> frozenset[str]:
    """Give the ids that the document describes, by either of the two ways to say so."""
    related = (
        (each.text("spdxElementId"), each.text("relationshipType"), each.text("relatedSpdxElement"))
        for each in top.nodes("relationships")
    )
    by_relation = {
        to if kind == "DESCRIBES" else source
        for source, kind, to in related
        if (kind == "DESCRIBES" and source == DOCUMENT)
        or (kind == "DESCRIBED_BY" and to == DOCUMENT)
    }
    return frozenset(by_relation) | frozenset(top.texts("documentDescribes"))


def component(node: Node) -> Component:
    """Take what is known of one package."""
    name = node.text("name")
    if not name:
        node.faults.append(finding("sbom-component-without-name", node.place()))
    known: set[ComponentField] = set()
    if told(node, "versionInfo"):
        known.add("version")
    if any(
        each.text("referenceType") == "purl" and each.text("referenceLocator").startswith("pkg:")
        for each in node.nodes("externalRefs")
    ):
        known.add("purl")
    if told(node, "licenseConcluded") or told(node, "licenseDeclared"):
        known.add("licence")
    if any(each.text("checksumValue") for each in node.nodes("checksums")):
        known.add("hash")
    if told(node, "supplier"):
        known.add("supplier")
    return Component(name, frozenset(known))
