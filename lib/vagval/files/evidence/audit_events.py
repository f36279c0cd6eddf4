"""Events of an access log, from FHIR AuditEvent (åtkomstlogg i FHIR)."""

from types import MappingProxyType

from vagval.domain.audit_log import AuditLog, LogEvent
from vagval.domain.errors import finding
from vagval.domain.placeholder import is_placeholder
from vagval.files.evidence.moment import read_moment
from vagval.files.evidence.node import Node

ACTIONS = MappingProxyType(
    {"C": "create", "R": "read", "U": "update", "D": "delete", "E": "execute"}
)
UNITS = frozenset({"Organization", "Location", "HealthcareService", "CareTeam"})
PROCESSES = frozenset({"Encounter", "EpisodeOfCare", "CarePlan"})
PATIENT = frozenset({"Patient"})
NOBODY = UNITS | {"Device"}
"""Agents that are no user."""
MOST_EVENTS = 100_000
"""As many as a table may have rows; a sample needs a thousandth."""
PATIENT_ROLE = "1"
"""Of http://terminology.hl7.org/CodeSystem/object-role."""


def build_log(top: Node) -> AuditLog | None:
    """Take the events of a bundle, or the one event that the file is.

    References
    ----------
    HL7 FHIR R4 and R5, AuditEvent; IHE Basic Audit Log Patterns for where a patient stands.
    """
    kind = top.text("resourceType")
    if kind == "AuditEvent":
        return AuditLog(form="bundle", events=(read_event(1, top),))
    if kind != "Bundle":
        top.faults.append(finding("audit-not-a-bundle", top.place("resourceType")))
        return None
    if top.count("entry") > MOST_EVENTS:
        top.faults.append(finding("audit-too-many", top.place("entry"), most=MOST_EVENTS))
        return None
    resources = (each.node("resource") for each in top.nodes("entry"))
    events = [each for each in resources if each and each.text("resourceType") == "AuditEvent"]
    return AuditLog(
        form="bundle", events=tuple(read_event(n, each) for n, each in enumerate(events, 1))
    )


def read_event(number: int, event: Node) -> LogEvent:
    """Read one event; users and patients are only looked for."""
    agents = [who for each in event.nodes("agent") if (who := each.node("who")) is not None]
    entities = event.nodes("entity")
    things = [what for each in entities if (what := each.node("what")) is not None]
    at = [node for key in ("encounter", "patient") if (node := event.node(key)) is not None]
    stated = event.text("recorded")
    moment = read_moment(stated)
    if stated and moment is None:
        event.faults.append(finding("audit-time-wrong", event.place("recorded"), column="recorded"))
    actions = read_actions(event)
    there = {
        "action": bool(actions),
        "unit": has_site(event)
        or any(refers_to(each, UNITS | PROCESSES) for each in (*agents, *things, *at)),
        "time": moment is not None,
        "user": any(is_named(each) and not refers_to(each, NOBODY) for each in agents)
        or any(is_told(each.text("altId")) for each in event.nodes("agent")),
        "patient": any(refers_to(each, PATIENT) for each in (*things, *at))
        or any(is_patient(each) for each in entities),
    }
    return LogEvent(
        number, frozenset(name for name, is_there in there.items() if is_there), actions, moment
    )


def read_actions(event: Node) -> frozenset[str]:
    """Give what was done: FHIR's five kinds in words, and the codes of the subtypes."""
    code = event.text("action")
    subtypes = (each.text("code").casefold() for each in event.nodes("subtype"))
    told = {ACTIONS.get(code, code.casefold()), *subtypes}
    return frozenset(each for each in told if is_told(each))


def has_site(event: Node) -> bool:
    """Tell whether the source names where it stands: a text in R4, a reference in R5."""
    source = event.node("source")
    if source is None or not source.has("site"):
        return False
    if isinstance(source.fields.get("site"), dict):
        site = source.node("site")
        return site is not None and is_named(site)
    return is_told(source.text("site"))


def is_patient(entity: Node) -> bool:
    """Tell whether an entity has the role of patient, and is named."""
    role, what = entity.node("role"), entity.node("what")
    has_role = role is not None and role.text("code") == PATIENT_ROLE
    return has_role and what is not None and is_named(what)


def is_told(text: str) -> bool:
    """Tell whether a text says something: neither nothing nor a placeholder."""
    return bool(text.strip()) and not is_placeholder(text)


def is_named(reference: Node) -> bool:
    """Tell whether a reference leads to somebody, by address or by identifier."""
    identifier = reference.node("identifier")
    has_identifier = identifier is not None and is_told(identifier.text("value"))
    return has_identifier or is_told(reference.text("reference").rstrip("/ ").rpartition("/")[2])


def refers_to(reference: Node, kinds: frozenset[str]) -> bool:
    """Tell whether a reference names something, of one of these kinds of resource."""
    parts = (*reference.text("reference").split("/"), reference.text("type"))
    return is_named(reference) and not kinds.isdisjoint(parts)
