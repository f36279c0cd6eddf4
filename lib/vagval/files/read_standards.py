"""The required standards, from the folder ``standards/`` (krävda standarder)."""

from pathlib import Path
from types import MappingProxyType

from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Finding, finding
from vagval.domain.expectation import Expectation
from vagval.domain.fhir_imports import reach, strongest
from vagval.domain.place import Place
from vagval.domain.requirement import Requirement
from vagval.domain.standard import Counting, ItemWeights, RequiredStandard
from vagval.domain.standard_kinds import FHIR_STATEMENT, STANDARD_KINDS
from vagval.files.folder import entries
from vagval.files.identifier import is_identifier
from vagval.files.read_required_statement import RequiredStatements, read_required_statements
from vagval.files.read_standard_items import read_items
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml
from vagval.files.workspace import Workspace

FOLDER = "standards"
EXCHANGES = "exchanges.toml"
"""Says what products exchange with one another; read by ``read_exchanges``."""
KINDS = MappingProxyType({kind: kind for kind in STANDARD_KINDS})
COUNTINGS = MappingProxyType({counting.value: counting for counting in Counting})
SCHEMA = 1


def read_standards(
    work: Workspace, folder: Path, requirements: tuple[Requirement, ...], findings: list[Finding]
) -> tuple[RequiredStandard, ...]:
    """Read every required standard, sorted by key, and match them with the requirements.

    Parameters
    ----------
    folder
        The procurement's criteria.
    requirements
        Those that could be read.
    """
    known = {each.id: each for each in requirements}
    before = len(findings)
    standards: list[RequiredStandard] = []
    named: set[str] = {EXCHANGES}
    paths = entries(folder / FOLDER)
    for path in paths:
        if path.suffix != ".toml" or path.name == EXCHANGES:
            continue
        named.add(path.name)
        table = read_toml(path, work.relative(path), findings)
        if table is not None:
            standard, others = read_standard(work, path, table, known, findings)
            named |= others
            standards.append(standard)
    for path in paths:
        if path.name not in named:
            place = Place(work.relative(path))
            findings.append(finding("standard-unlisted", place, name=path.name))
    if len(findings) == before:
        check_requirements_have_standards(standards, requirements, findings)
    return tuple(standards)


def read_standard(
    work: Workspace,
    path: Path,
    table: TomlTable,
    requirements: dict[str, Requirement],
    findings: list[Finding],
) -> tuple[RequiredStandard, set[str]]:
    """Read one standard, with nothing for what is wrong, and the other files that it names."""
    if not is_identifier(path.stem):
        findings.append(finding("folder-name-malformed", table.place(), value=path.stem))
    schema = table.whole("schema")
    if schema is not None and schema != SCHEMA:
        table.fault("schema-unknown", "schema", value=schema, known=SCHEMA)
    kind = table.choice("kind", KINDS) or ""
    keys = read_requirement_keys(table, kind, requirements)
    statements = RequiredStatements()
    if kind == FHIR_STATEMENT:
        statements = read_required_statements(work, path, table, findings)
    standard = RequiredStandard(
        id=path.stem,
        kind=kind,
        name=Bilingual(table.text("name_sv"), table.text("name_en")),
        reference=table.text("reference"),
        requirements=keys,
        place=table.place(),
        counting=read_counting(table, [requirements[key] for key in keys if key in requirements]),
        weights=read_weights(table),
        items=() if kind in {"", FHIR_STATEMENT} else read_items(table, STANDARD_KINDS[kind]),
        statement=statements.statement,
        imports=statements.imports,
    )
    table.refuse_other_keys()
    check_something_is_asked(standard, requirements, table)
    return standard, set(statements.files)


def check_something_is_asked(
    standard: RequiredStandard, requirements: dict[str, Requirement], table: TomlTable
) -> None:
    """Refuse a standard that any bid would meet: a ska-krav needs an item that is a SHALL."""
    gates = [k for k in standard.requirements if k in requirements and requirements[k].is_mandatory]
    if standard.statement is not None:
        reached = reach(standard.statement, standard.imports, standard.place)
        strengths = {strongest(reached)}
    else:
        strengths = {each.expectation for each in standard.items}
    has_items = not strengths <= {None}
    if gates and has_items and Expectation.SHALL not in strengths:
        table.fault("standard-without-shall", "requirements", requirement=gates[0])


def read_requirement_keys(
    table: TomlTable, kind: str, requirements: dict[str, Requirement]
) -> tuple[str, ...]:
    """Read which requirements the standard makes precise: those that ask for its kind."""
    keys = table.texts("requirements")
    if not keys and table.has("requirements"):
        table.fault("standard-without-requirement", "requirements")
    for key in keys:
        if key not in requirements:
            table.unknown("requirement-unknown", "requirements", key, requirements)
        elif kind and requirements[key].evidence != kind:
            asked = requirements[key].evidence or "none"
            table.fault(
                "standard-other-kind", "requirements", requirement=key, asked=asked, kind=kind
            )
    return tuple(sorted(keys))


def read_counting(table: TomlTable, requirements: list[Requirement]) -> Counting | None:
    """Read how bör-krav earn their points: stated exactly if there are any."""
    scored = tuple(each.id for each in requirements if not each.is_mandatory)
    if scored:
        return table.choice("counting", COUNTINGS)
    if table.has("counting"):
        table.fault("standard-counts-nothing", "counting")
    return None


def read_weights(table: TomlTable) -> ItemWeights:
    """Read what SHALL, SHOULD and MAY weigh; unless stated 1, one half and nothing."""
    below = table.table("weights") if table.has("weights") else None
    if below is None:
        return ItemWeights()
    shares = [below.share(name) for name in ("shall", "should", "may")]
    below.refuse_other_keys()
    sound = [share for share in shares if share is not None]
    if len(sound) < len(shares):
        return ItemWeights()
    if not sound[0] or sound != sorted(sound, reverse=True):
        below.fault("standard-weights-fall", "shall")
    return ItemWeights(*sound)


def check_requirements_have_standards(
    standards: list[RequiredStandard],
    requirements: tuple[Requirement, ...],
    findings: list[Finding],
) -> None:
    """Refuse a requirement that a machine should check with no standard, or with two."""
    for requirement in requirements:
        if requirement.evidence not in STANDARD_KINDS:
            continue
        found = [each for each in standards if requirement.id in each.requirements]
        kind = requirement.evidence
        if not found:
            findings.append(
                finding(
                    "requirement-without-standard",
                    requirement.place,
                    requirement=requirement.id,
                    kind=kind,
                )
            )
        findings.extend(
            finding(
                "requirement-with-two-standards",
                each.place,
                requirement=requirement.id,
                first=found[0].id,
            )
            for each in found[1:]
        )
