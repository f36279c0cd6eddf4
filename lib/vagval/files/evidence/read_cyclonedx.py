"""A bill of materials in CycloneDX (SBOM, CycloneDX)."""

from collections.abc import Iterator

from vagval.domain.errors import finding
from vagval.domain.sbom import Component, ComponentField, Sbom, Vulnerability
from vagval.domain.standard_rules.sbom import CYCLONEDX_VERSIONS
from vagval.files.evidence.node import Node

NOT_SOFTWARE = frozenset({"cryptographic-asset", "data"})
"""Types that have neither a version nor a licence."""
STATES = frozenset(
    {"resolved", "resolved_with_pedigree", "exploitable", "in_triage", "false_positive",
     "not_affected"}
)  # fmt: skip
MOST_COMPONENTS = 100_000
"""A hundred times the largest seen; more is no list of what a product is made of."""


def build_cyclonedx(top: Node) -> Sbom | None:
    """Take what can be asked for from the file's fields.

    References
    ----------
    CycloneDX 1.6 JSON reference: ``metadata``, ``components``, ``vulnerabilities``.
    """
    version = top.text("specVersion")
    if version not in CYCLONEDX_VERSIONS:
        top.faults.append(
            finding("sbom-version-unknown", top.place("specVersion"), value=version[:60])
        )
        return None
    metadata = top.node("metadata") or Node({}, "metadata", top.file, top.faults)
    main = metadata.node("component")
    inside = main.nodes("components") if main else ()
    components: list[Component] = []
    for each in flattened((*inside, *top.nodes("components"))):
        if len(components) == MOST_COMPONENTS:
            top.faults.append(
                finding("sbom-too-many", top.place("components"), most=MOST_COMPONENTS)
            )
            return None
        if each.text("type") not in NOT_SOFTWARE:
            components.append(component(each))
    return Sbom(
        product=main.text("name") if main else "",
        version=main.text("version") if main else "",
        dated=metadata.day("timestamp"),
        format="CycloneDX",
        spec_version=version,
        components=tuple(components),
        vulnerabilities=vulnerabilities(top),
        has_author=has_author(metadata),
        has_security_contact=any(
            reference.text("type") == "security-contact"
            for owner in (top, main)
            if owner is not None
            for reference in owner.nodes("externalReferences")
        ),
    )


def flattened(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Give components and those inside them, at any depth, in the file's order."""
    waiting = list(reversed(nodes))
    while waiting:
        each = waiting.pop()
        yield each
        waiting.extend(reversed(each.nodes("components")))


def component(node: Node) -> Component:
    """Take what is known of one component."""
    name = node.text("name")
    if not name:
        node.faults.append(finding("sbom-component-without-name", node.place()))
    known: set[ComponentField] = set()
    if node.text("version"):
        known.add("version")
    if node.text("purl").startswith("pkg:"):
        known.add("purl")
    if any(has_licence(each) for each in node.nodes("licenses")):
        known.add("licence")
    if any(each.text("content") for each in node.nodes("hashes")):
        known.add("hash")
    supplier = node.node("supplier")
    if (supplier and supplier.text("name")) or node.text("publisher"):
        known.add("supplier")
    return Component(name, frozenset(known))


def has_licence(choice: Node) -> bool:
    """Tell whether a licence is named, by its SPDX id, its name or an expression."""
    if choice.text("expression"):
        return True
    licence = choice.node("license")
    return licence is not None and bool(licence.text("id") or licence.text("name"))


def vulnerabilities(top: Node) -> tuple[Vulnerability, ...] | None:
    """Take the vulnerabilities; None if the file says nothing of any."""
    if top.fields.get("vulnerabilities") is None:
        return None
    found: list[Vulnerability] = []
    for each in top.nodes("vulnerabilities"):
        analysis = each.node("analysis")
        state = analysis.text("state") if analysis else ""
        if analysis is not None and state and state not in STATES:
            analysis.faults.append(
                finding("sbom-state-unknown", analysis.place("state"), value=state[:60])
            )
            state = ""
        found.append(Vulnerability(each.text("id"), state))
    return tuple(found)


def has_author(metadata: Node) -> bool:
    """Tell whether the file names a person or an organization behind it; a tool is neither."""
    if any(each.text("name") or each.text("email") for each in metadata.nodes("authors")):
        return True
    organizations = (metadata.node(key) for key in ("manufacturer", "manufacture", "supplier"))
    return any(each.text("name") for each in organizations if each is not None)
