"""Exact comparison of FHIR statements against a plain loop over their JSON.

Prints one JSON line a question: name, ours_s, theirs_s, ratio (ours/theirs), size. ``theirs`` is
what one would write in an afternoon: names collected into sets straight from ``json.loads``, and a
share in floats; it knows no levels, imports, spellings, combinations, releases or findings.

- ``check``: a statement of 700 kB against a requirement of 200 items, both parsed (limit 0.010 s).
- ``read``: the same statement from its file; theirs is ``json.loads`` alone.
- ``pairs``: the 18 largest statements against the 14 largest requirements, all parsed (limit 2 s).
- ``pairs-read``: the same with every file read first.

Best of several runs. Skips, with a line to stderr, where the real statements are not at hand.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from measured import best_of, tell

from vagval.comply.check_fhir_statement import check_fhir_statement, compare
from vagval.comply.fhir_items import required_items
from vagval.comply.fhir_offer import offered
from vagval.domain.capability import CapabilityStatement
from vagval.domain.place import Place
from vagval.domain.standard import ItemWeights
from vagval.files.evidence.read_fhir_statement import read_fhir_statement

FHIR = Path(__file__).resolve().parents[3] / "shared" / "data" / "fhir"
LARGE = "smile_cdr_2019.08_r4.json"
REQUIRED = "ipa_server.json"
ITEMS = 200
SERVERS, REQUIREMENTS = 18, 14
PLACE = Place("")
WEIGHTS = ItemWeights()
LISTS = ("interaction", "searchParam", "operation")


def read(path: Path) -> CapabilityStatement:
    """Read one statement."""
    shown = read_fhir_statement(path, path.name).shown
    if not isinstance(shown, CapabilityStatement):
        raise SystemExit(path.name)
    return shown


def check(required: CapabilityStatement, shown: CapabilityStatement) -> object:
    """Compare, with all that is told of it."""
    return check_fhir_statement(required, (), shown, place=PLACE, weights=WEIGHTS).degree


def naive_keys(statement: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Collect names as they stand."""
    for rest in statement.get("rest", []):
        for resource in rest.get("resource", []):
            kind = resource.get("type", "")
            yield kind, "", ""
            for name in LISTS:
                for each in resource.get(name, []):
                    yield kind, name, each.get("name") or each.get("code") or ""
            for name in ("supportedProfile", "searchInclude", "searchRevInclude"):
                for each in resource.get(name, []):
                    yield kind, name, each


def naive(required: dict[str, Any], shown: dict[str, Any]) -> float:
    """Give the share of the names that are there."""
    asked, offered = set(naive_keys(required)), set(naive_keys(shown))
    return len(asked & offered) / max(1, len(asked))


def of_size(statement: CapabilityStatement, items: int) -> CapabilityStatement:
    """Ask for more resources of the same kind until there are so many items."""
    (rest,) = statement.rests
    resources = list(rest.resources)
    grown = statement
    while len(required_items(grown, (), PLACE).items) < items:
        number = len(resources)
        template = rest.resources[number % len(rest.resources)]
        resources.append(replace(template, type=f"{template.type}{number}"))
        grown = replace(statement, rests=(replace(rest, resources=tuple(resources)),))
    return grown


def largest(folder: str, count: int) -> list[Path]:
    """Give the largest statements of a folder."""
    paths = sorted((FHIR / folder).glob("*.json"))
    return sorted(paths, key=lambda path: path.stat().st_size, reverse=True)[:count]


def measure_one() -> None:
    """Measure the large statement against the requirement."""
    path = FHIR / "servers" / LARGE
    content = path.read_bytes()
    shown, plain = read(path), json.loads(content)
    required = of_size(read(FHIR / "requirements" / REQUIRED), ITEMS)
    plain_required = json.loads((FHIR / "requirements" / REQUIRED).read_bytes())
    items = len(required_items(required, (), PLACE).items)
    size = f"{len(content) // 1000} kB x {items} items"
    tell(
        "check",
        size,
        best_of(9, lambda: check(required, shown)),
        best_of(9, lambda: naive(plain_required, plain)),
    )
    tell(
        "read",
        f"{len(content) // 1000} kB",
        best_of(5, lambda: read(path)),
        best_of(5, lambda: json.loads(path.read_bytes())),
    )


def measure_pairs() -> None:
    """Measure every pair of known statements and requirements."""
    servers = largest("servers", SERVERS)
    requirements = largest("requirements", REQUIREMENTS)
    shown, required = [read(each) for each in servers], [read(each) for each in requirements]
    plain = [json.loads(each.read_bytes()) for each in servers]
    plain_required = [json.loads(each.read_bytes()) for each in requirements]
    size = f"{len(servers)}x{len(requirements)}"

    def ours_parsed() -> object:
        offers = [offered(each, (), PLACE) for each in shown]
        items = [required_items(asked, (), PLACE) for asked in required]
        return [compare(each, offer, WEIGHTS).degree for each in items for offer in offers]

    def ours_read() -> object:
        offers = [offered(read(each), (), PLACE) for each in servers]
        items = [required_items(read(each), (), PLACE) for each in requirements]
        return [compare(each, offer, WEIGHTS).degree for each in items for offer in offers]

    def theirs_read() -> object:
        mine = [json.loads(each.read_bytes()) for each in servers]
        return [
            naive(json.loads(asked.read_bytes()), each) for asked in requirements for each in mine
        ]

    theirs = best_of(2, lambda: [naive(asked, each) for asked in plain_required for each in plain])
    tell("pairs", size, best_of(2, ours_parsed), theirs)
    tell("pairs-read", size, best_of(2, ours_read), best_of(2, theirs_read))


def main() -> None:
    """Measure, if the statements are at hand."""
    if not FHIR.is_dir():
        print("bench_comply: the FHIR statements are not beside the project", file=sys.stderr)
        return
    measure_one()
    measure_pairs()


if __name__ == "__main__":
    main()
