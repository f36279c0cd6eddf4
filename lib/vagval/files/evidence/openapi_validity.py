"""Whether a description of an interface follows OpenAPI, without network (giltighet)."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from itertools import islice
from typing import Any, NoReturn

from vagval.domain.errors import finding
from vagval.files.evidence.node import Node

MOST_ERRORS = 20
LONGEST = 200
MOST_STEPS = 20_000
"""Schemas visited; the largest real description seen needs less than a tenth."""
MOST_VALUES = 100_000
BASES = frozenset({"$id", "$schema", "jsonSchemaDialect", "$dynamicRef", "$recursiveRef"})
"""Fields by which a description can send the validator elsewhere."""


# The validator is made for descriptions, not against them: it breaks on some.
BROKEN_BY = (
    ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError,
    ValueError,
)  # fmt: skip


class UntoldError(Exception):
    """The validator was about to leave the file, or would never end."""


def errors_in(top: Node, version: str) -> int | None:
    """Count the faults against the specification, and tell each as a finding.

    A description that refers outside itself is not validated: nothing is ever fetched. Default
    values are not tried against their schemas, since a pattern of the bidder's could run forever.

    Returns
    -------
    int or None
        At most ``MOST_ERRORS``; None, with a finding, if it cannot be told.
    """
    outside, count = survey(top.fields)
    if count > MOST_VALUES:
        top.faults.append(finding("openapi-too-large", top.place(), most=MOST_VALUES))
        return None
    if outside:
        for where, value in sorted(outside)[:MOST_ERRORS]:
            top.faults.append(
                finding("openapi-refers-outside", top.place(where), value=value[:LONGEST])
            )
        return None
    try:
        told = list(islice(all_errors(plain(top.fields), version), MOST_ERRORS))
    except (UntoldError, *BROKEN_BY):
        top.faults.append(finding("openapi-not-validated", top.place()))
        return None
    told_findings(told, top)
    return len(told)


def told_findings(told: list[tuple[str, str]], top: Node) -> None:
    """Tell each fault, where it is and in the validator's own words."""
    for where, problem in told:
        short = problem if len(problem) <= LONGEST else f"{problem[: LONGEST - 1]}…"
        top.faults.append(finding("openapi-error", top.place(where), problem=short))


def survey(fields: Mapping[str, Any]) -> tuple[set[tuple[str, str]], int]:
    """Give what refers outside the file, with its place, and how many values there are."""
    outside: set[tuple[str, str]] = set()
    waiting: list[tuple[str, Any]] = [("", fields)]
    count = 0
    while waiting and count <= MOST_VALUES:
        where, value = waiting.pop()
        count += 1
        if isinstance(value, list):
            waiting.extend((f"{where}[{number}]", each) for number, each in enumerate(value))
        elif isinstance(value, Mapping):
            for key, each in value.items():
                path = f"{where}.{key}".strip(".")
                waiting.append((path, each))
                if isinstance(each, str) and is_outside(key, each):
                    outside.add((path, each))
    return outside, count


def is_outside(key: str, value: str) -> bool:
    """Tell whether a field leads out of the file, or to another language of schemas."""
    if key == "$ref":
        return not (value == "#" or value.startswith("#/"))
    return key in BASES


def plain(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Give the value as the validator knows it: numbers are binary, as in JSON schema."""
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return float(value) if isinstance(value, Decimal) else value


def all_errors(document: Mapping[str, Any], version: str) -> Iterator[tuple[str, str]]:
    """Give the place and the words of each fault: of structure, or if there are none, of sense."""
    from jsonschema_path import SchemaPath
    from referencing.exceptions import Unresolvable

    validator_class = bounded(version)
    structural = False
    for error in validator_class.schema_validator.iter_errors(document):
        structural = True
        yield place_of(error), error.message
    if structural:
        return
    path = SchemaPath.from_dict(document, handlers=NoHandlers())
    validator = validator_class(path)
    try:
        for error in validator.root_validator(path):
            yield place_of(error), error.message
    except Unresolvable as error:
        yield "", str(error)


def place_of(error: Any) -> str:  # noqa: ANN401 - an error of jsonschema's
    """Write where an error is as a path of keys."""
    return ".".join(str(part) for part in error.absolute_path)


class NoHandlers(dict[str, Callable[[str], Any]]):
    """Handles every scheme of address, by refusing it."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> Callable[[str], NoReturn]:
        return refuse


def refuse(address: str) -> NoReturn:
    """Fetch nothing.

    Raises
    ------
    UntoldError
        Always.
    """
    raise UntoldError(address)


def bounded(version: str) -> Any:  # noqa: ANN401 - one of the library's validator classes
    """Make the library's validator for a version stop, try no defaults, and count its steps."""
    import openapi_spec_validator as library
    from openapi_spec_validator.validation.keywords import ValueValidator

    base: Any = {
        "2.0": library.OpenAPIV2SpecValidator,
        "3.0": library.OpenAPIV30SpecValidator,
        "3.1": library.OpenAPIV31SpecValidator,
        "3.2": library.OpenAPIV32SpecValidator,
    }[version]
    schemas: Any = base.keyword_validators["schema"]

    class Untried(ValueValidator):
        def __call__(self, schema: Any, value: Any) -> Iterator[Any]:  # noqa: ANN401
            del schema, value
            return iter(())

    class Counted(schemas):  # type: ignore[misc] # which class it is stands in the version
        steps = 0

        def step(self) -> None:
            self.steps += 1
            if self.steps > MOST_STEPS:
                raise UntoldError

        def __call__(self, *given: Any, **named: Any) -> Iterator[Any]:  # noqa: ANN401
            self.step()
            yield from super().__call__(*given, **named)

        def _collect_properties(self, schema: Any) -> Any:  # noqa: ANN401
            self.step()
            return super()._collect_properties(schema)

    keywords = {**base.keyword_validators, "default": Untried, "schema": Counted}
    return type("Bounded", (base,), {"keyword_validators": keywords})
