"""The rows that a form of evidence begins with: what is asked for by name (begärda rader)."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from vagval.domain.bilingual import Language
from vagval.domain.evidence_form import standards_of
from vagval.domain.exchange import ContractExchange, Exchange, IheExchange, Role
from vagval.domain.procurement import Criteria
from vagval.domain.standard import RequiredItem
from vagval.report.evidence_columns import CONSUMER, PRODUCER

Row = tuple[str, ...]
"""The first cells of a row; those that are filled in follow or are left empty."""

RIV_TA, IHE, DICOM = "riv-ta-decisions", "ihe-statement", "dicom-conformance"
CODES, AUDIT_LOG = "code-systems", "audit-log"
ROLES = MappingProxyType({"producer": PRODUCER, "consumer": CONSUMER})
EXCHANGES = MappingProxyType({RIV_TA: ContractExchange, IHE: IheExchange})
BLANK = 20
"""Rows to fill in beyond those that are asked for; anyone may add more below."""


def asked_rows(criteria: Criteria, kind: str, language: Language) -> tuple[Row, ...]:
    """Give each row that the standards and exchanges ask for, once, and blank ones."""
    asked = tuple(dict.fromkeys(ROWS[kind](criteria, language)))
    return (*asked, *((),) * max(BLANK, _at_least(criteria, kind)))


def exchanges_of(criteria: Criteria, kind: str) -> tuple[Exchange, ...]:
    """Give the exchanges between lots that a table shows one side of."""
    content = EXCHANGES.get(kind)
    return tuple(e for e in criteria.exchanges if content and isinstance(e.content, content))


def _items(criteria: Criteria, kind: str) -> Iterator[RequiredItem]:
    return (item for standard in standards_of(criteria, kind) for item in standard.items)


def _at_least(criteria: Criteria, kind: str) -> int:
    """Give how many events a log's sample must have; no sheet has a row for all of a million."""
    asked = (item.value("at_least") for item in _items(criteria, kind) if item.rule == "rows")
    return min(1000, max((each for each in asked if isinstance(each, int)), default=0))


def _contracts(criteria: Criteria, language: Language) -> Iterator[Row]:
    for item in _items(criteria, RIV_TA):
        role = ROLES.get(item.text_of("role"))
        version = f"{item.value('major')}.{item.value('minor')}"
        yield (item.text_of("contract"), version, role.in_language(language) if role else "")
    for exchange in exchanges_of(criteria, RIV_TA):
        content = exchange.content
        if isinstance(content, ContractExchange):
            version = f"{content.major}.{content.minor}"
            for side in (PRODUCER, CONSUMER):
                yield (content.contract, version, side.in_language(language))


def _actors(criteria: Criteria, language: Language) -> Iterator[Row]:
    del language
    for item in _items(criteria, IHE):
        yield (item.text_of("profile"), item.text_of("actor"), item.text_of("option"))
    for exchange in exchanges_of(criteria, IHE):
        content = exchange.content
        if isinstance(content, IheExchange):
            for side in Role:
                yield (content.profile, content.actor(side), "")


def _services(criteria: Criteria, language: Language) -> Iterator[Row]:
    """Leave the role to the bidder: a row that says everything would be an answer already."""
    named: dict[Row, str] = {}
    for item in _items(criteria, DICOM):
        is_class = item.rule == "sop-class"
        uid = item.text_of("uid") if is_class else item.text_of("sop_uid")
        named.setdefault((uid, item.text_of("service")), "")
        if is_class and not named[uid, ""]:
            named[uid, ""] = item.text.in_language(language)
    for (uid, service), name in named.items():
        if uid or service:
            yield (uid, name, service)


def _systems(criteria: Criteria, language: Language) -> Iterator[Row]:
    del language
    for item in _items(criteria, CODES):
        yield item.texts_of("systems")[:1]


def _events(criteria: Criteria, language: Language) -> Iterator[Row]:
    del criteria, language
    yield from ()


ROWS: Mapping[str, Callable[[Criteria, Language], Iterator[Row]]] = MappingProxyType(
    {
        RIV_TA: _contracts,
        IHE: _actors,
        DICOM: _services,
        CODES: _systems,
        AUDIT_LOG: _events,
    }
)
