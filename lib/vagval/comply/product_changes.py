"""What a bid's statement says that its own earlier one did not (ändrat sedan förra filen)."""

from collections import defaultdict
from collections.abc import Iterator

from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.comply.statement_changes import statement_changes
from vagval.domain.bid import Bid
from vagval.domain.capability import CapabilityStatement
from vagval.domain.evidence import Evidence
from vagval.domain.examination import Examination
from vagval.domain.procurement import Criteria
from vagval.domain.product_changes import ProductChanges
from vagval.domain.standard import RequiredStandard

Pair = tuple[Evidence, CapabilityStatement]


def product_changes(criteria: Criteria, lot: str, bid: Bid) -> tuple[ProductChanges, ...]:
    """Compare the two latest statements of each product that a bid shows for a standard.

    Statements issued on the same day have no order, and are not compared.

    Returns
    -------
    tuple of ProductChanges
        By standard, then by product; empty where a bid hands in one statement of a product.
    """
    asked = {requirement.id for requirement in criteria.requirements_of(lot)}
    return tuple(
        found
        for standard in criteria.standards
        if standard.statement is not None and asked.intersection(standard.requirements)
        for found in _against(standard, standard.statement, bid)
    )


def _against(
    standard: RequiredStandard, required: CapabilityStatement, bid: Bid
) -> Iterator[ProductChanges]:
    for product, pairs in sorted(_by_product(standard, bid).items()):
        (older, earlier), (newer, now) = pairs[-2:]
        examined = (
            _examined(standard, required, earlier),
            _examined(standard, required, now),
        )
        yield ProductChanges(
            bid=bid.id,
            standard=standard.id,
            product=product,
            earlier=older.id,
            earlier_on=older.issued,
            now=newer.id,
            now_on=newer.issued,
            changes=statement_changes(earlier, now, standard.imports, newer.place, examined),
        )


def _by_product(standard: RequiredStandard, bid: Bid) -> dict[str, list[Pair]]:
    """Give a product's statements by day, if there are several and one is for the standard."""
    cited = {a.evidence for a in bid.answers if a.requirement in standard.requirements}
    found: defaultdict[str, list[Pair]] = defaultdict(list)
    for evidence in bid.evidence:
        if isinstance(evidence.shown, CapabilityStatement):
            product = evidence.product or evidence.shown.product
            found[product].append((evidence, evidence.shown))
    kept: dict[str, list[Pair]] = {}
    for product, pairs in found.items():
        is_for_it = any(
            e.id in cited or set(e.requirements).intersection(standard.requirements)
            for e, _ in pairs
        )
        by_day = {e.issued: (e, shown) for e, shown in sorted(pairs, key=lambda pair: pair[0].id)}
        if is_for_it and product and len(by_day) > 1:
            kept[product] = [by_day[day] for day in sorted(by_day)]
    return kept


def _examined(
    standard: RequiredStandard, required: CapabilityStatement, shown: CapabilityStatement
) -> Examination:
    return check_fhir_statement(
        required, standard.imports, shown, place=standard.place, weights=standard.weights
    )
