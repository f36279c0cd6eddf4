"""What people need to know to assess an equivalent (bedömning av likvärdighet)."""

from vagval.comply.subject import Subject
from vagval.domain.equivalence import Equivalence
from vagval.domain.errors import DetailValue, Finding, Severity, finding
from vagval.domain.evidence import Evidence
from vagval.domain.expectation import Expectation
from vagval.domain.standard import RequiredStandard


def judge_equivalence(
    evidence: Evidence, shown: Equivalence, standard: RequiredStandard, subject: Subject
) -> tuple[Finding, ...]:
    """Say that an equivalent is to be assessed, and what its record leaves out.

    No machine decides whether something is as good; it sees whether the record speaks of every
    SHALL of the standard, and whether the evidence that it names is in the bid.

    References
    ----------
    LOU 9:4-8: the tenderer shows in its bid that the solution is equivalent.
    """

    def note(code: str, **details: DetailValue) -> Finding:
        return finding(code, evidence.place, Severity.NOTE, evidence=evidence.id, **details)

    notes = [note("equivalence-to-assess", standard=standard.name)]
    names = (standard.id, standard.reference, standard.name.sv, standard.name.en)
    if folded(shown.asked) not in {folded(each) for each in names}:
        notes.append(note("equivalence-other-standard", shown=shown.asked, standard=standard.name))
    spoken = {folded(each.asked) for each in shown.items}
    silent = tuple(
        names[0] for names in demanded(standard) if spoken.isdisjoint(map(folded, names))
    )
    if silent:
        notes.append(note("equivalence-silent", count=len(silent), items=silent))
    listed = {each.id for each in subject.bid.evidence}
    missing = tuple(sorted({each.evidence for each in shown.items} - listed))
    if missing:
        notes.append(note("equivalence-evidence-unlisted", cited=missing))
    return tuple(notes)


def demanded(standard: RequiredStandard) -> tuple[tuple[str, ...], ...]:
    """Name each SHALL of a standard by its id and its wordings; of FHIR, each required resource."""
    items = tuple(
        tuple(name for name in (item.id, item.text.sv, item.text.en) if name)
        for item in standard.items
        if item.expectation is Expectation.SHALL
    )
    statements = (standard.statement, *standard.imports)
    resources = dict.fromkeys(
        resource.type
        for statement in statements
        if statement is not None
        for rest in statement.rests
        if rest.mode == "server"
        for resource in rest.resources
        if not resource.is_prohibited and resource.expectation in {None, Expectation.SHALL}
    )
    return (*items, *((resource,) for resource in resources))


def folded(text: str) -> str:
    """Give a text as names are compared: without regard to case and blanks."""
    return " ".join(text.split()).casefold()
