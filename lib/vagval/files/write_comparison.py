"""How one FHIR statement stands to another, for other programs (jämförelse i maskinläsbar form)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

from vagval.domain.errors import Finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import SCORED, Examination, ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.pressure import Pressure, ShallPressure
from vagval.domain.standard import RequiredItem
from vagval.domain.statement_changes import StatementChanges
from vagval.domain.statement_comparison import StatementComparison, StatementFile
from vagval.files.canonical_json import Json, readable_json

SCHEMA = 1
NONE = "none"
"""What a finding has where there is no resource or name."""
LAST_DECIMAL = Decimal("0.000001")
MOST_DIGITS = 40
LEVELS = (Expectation.SHALL, Expectation.SHOULD, Expectation.MAY)


@dataclass(frozen=True, slots=True)
class Say:
    """How items and findings are put into words, in the language that was asked for."""

    item: Callable[[RequiredItem], str]
    finding: Callable[[Finding], str]


def comparison_json(comparison: StatementComparison, say: Say) -> str:
    """Give a comparison: exact degrees as fractions, beside them decimals, never floats."""
    return readable_json({"schema": SCHEMA, **_comparison(comparison, say)})


def changes_json(
    changes: StatementChanges, earlier: StatementFile, now: StatementFile, say: Say
) -> str:
    """Give what changed between two statements."""
    return readable_json(
        {
            "schema": SCHEMA,
            "earlier": _file(earlier),
            "statement": _file(now),
            "added": [_item(each, say) for each in changes.added],
            "removed": [_item(each, say) for each in changes.removed],
            "changed": [
                {
                    **_item(each.item, say),
                    "level": each.item.expectation.value,
                    "before": each.before.value,
                    "now": each.now.value,
                }
                for each in changes.changed
            ],
            "notes": [_finding(each, say) for each in changes.notes],
        }
    )


def pressure_json(pressures: Iterable[Pressure], say: Say) -> str:
    """Give what each requirement would do to the statements that are known."""
    return readable_json(
        {"schema": SCHEMA, "requirements": [_pressure(each, say) for each in pressures]}
    )


def _comparison(comparison: StatementComparison, say: Say) -> dict[str, Json]:
    examination = comparison.examination
    unmet = {
        level.value: [_outcome(e, say) for e in examination.of(EvidenceVerdict.UNMET, level)]
        for level in LEVELS
    }
    return {
        "statement": _file(comparison.offered),
        "requirement": _file(comparison.required),
        "verdict": "pass" if examination.has_passed else "fail",
        "gate": _gate(comparison),
        "degree": _fraction(examination.degree),
        "degree_decimal": decimal(examination.degree),
        "ungated_degree": _fraction(examination.ungated_degree),
        "ungated_degree_decimal": decimal(examination.ungated_degree),
        "macro_degree": _fraction(examination.macro_degree),
        "macro_degree_decimal": decimal(examination.macro_degree),
        "by_level": {
            level.value: _counts(e for e in examination.outcomes if e.item.expectation is level)
            for level in LEVELS
        },
        "by_category": _by_category(examination),
        "met": [each.item.id for each in examination.of(EvidenceVerdict.MET)],
        "unmet": unmet,
        "breaches": [_outcome(each, say) for each in examination.breaches],
        "clashes": [_finding(each, say) for each in examination.clashes],
        "unverifiable": [
            _outcome(each, say) for each in examination.of(EvidenceVerdict.UNVERIFIABLE)
        ],
        "unreadable": [_outcome(each, say) for each in examination.of(EvidenceVerdict.MALFORMED)],
        "malformed": [
            {**_finding(each, say), "file": each.place.file, "place": each.place.cell or None}
            for each in (*comparison.required.faults, *comparison.offered.faults)
        ],
        "notes": [_finding(each, say) for each in examination.notes],
        "implicit": sum(each.item.is_implicit for each in examination.outcomes),
    }


def decimal(value: Fraction | None) -> str | None:
    """Write a share with six decimals; None if there is none.

    Examples
    --------
    >>> decimal(Fraction(11, 17))
    '0.647059'
    """
    if value is None:
        return None
    exact = Context(prec=MOST_DIGITS)
    quotient = exact.divide(Decimal(value.numerator), Decimal(value.denominator))
    return str(quotient.quantize(LAST_DECIMAL, ROUND_HALF_UP, exact))


def _file(file: StatementFile) -> Json:
    stated = file.statement
    return {
        "file": file.file,
        "sha256": file.sha256,
        "name": stated.name,
        "url": stated.url,
        "version": stated.statement_version,
        "fhir_version": stated.fhir_version,
        "software": stated.product,
        "software_version": stated.version,
        "date": stated.dated,
    }


def _gate(comparison: StatementComparison) -> Json:
    if not comparison.examination.gate:
        return None
    asked, shown = comparison.required.statement.release, comparison.offered.statement.release
    return {"reason": "release", "asked": asked or None, "shown": shown or None}


def _fraction(value: Fraction | None) -> Json:
    return None if value is None else str(value)


def _counts(outcomes: Iterable[ItemOutcome]) -> dict[str, Json]:
    """Count outcomes; ``scored`` are those that the degree is taken of."""
    every = tuple(outcomes)
    found = {v.value: sum(e.verdict is v for e in every) for v in EvidenceVerdict}
    return {**found, "scored": sum(e.verdict in SCORED for e in every), "of": len(every)}


def _by_category(examination: Examination) -> Json:
    rules = sorted({each.item.rule for each in examination.outcomes})
    return {rule: _counts(e for e in examination.outcomes if e.item.rule == rule) for rule in rules}


def _item(item: RequiredItem, say: Say) -> dict[str, Json]:
    return {
        "id": item.id,
        "rule": item.rule,
        "resource": item.text_of("resource") or None,
        "name": item.text_of("name") or None,
        "text": say.item(item),
    }


def _outcome(outcome: ItemOutcome, say: Say) -> dict[str, Json]:
    told = " ".join(say.finding(each) for each in outcome.reasons)
    return {**_item(outcome.item, say), "text": told}


def _finding(finding: Finding, say: Say) -> dict[str, Json]:
    about = {key: finding.details.get(key) for key in ("rule", "resource", "name", "canonical")}
    stated = {
        key: value for key, value in about.items() if isinstance(value, str) and value != NONE
    }
    return {"code": finding.code, **stated, "text": say.finding(finding)}


def _pressure(pressure: Pressure, say: Say) -> Json:
    return {
        "requirement": pressure.requirement,
        "statements": [
            {
                "statement": each.name,
                "survives": each.survives,
                "unmet": each.unmet,
                "clashes": each.clashes,
                "degree": _fraction(each.degree),
                "degree_decimal": decimal(each.degree),
            }
            for each in pressure.tried
        ],
        "other_release": [
            {"statement": name, "release": release or None}
            for name, release in pressure.other_release
        ],
        "survivors": list(pressure.survivors),
        "survivors_of_the_rest": list(pressure.survivors_of_the_rest),
        "met_by_nobody": [each.item.id for each in pressure.met_by_nobody],
        "shall": [_shall(each, len(pressure.survivors), say) for each in pressure.shall],
    }


def _shall(shall: ShallPressure, survivors: int, say: Say) -> Json:
    return {
        **_item(shall.item, say),
        "met_by": list(shall.met_by),
        "lacked_by": list(shall.lacked_by),
        "untold_by": list(shall.untold_by),
        "survivors_without": survivors + len(shall.excludes_alone),
    }
