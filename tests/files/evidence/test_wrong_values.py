"""A wrong value in any field of any kind is read or told, and what is read can be checked."""

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from any_standard import a_standard_of, reasons_of
from evidence_case import FILE, read_as, written
from in_words import in_words
from vagval.files.evidence_readers import EVIDENCE_READERS
from valid_evidence import VALID
from wrong_values import wrong_files

if TYPE_CHECKING:
    from vagval.domain.errors import Finding

IN_JSON = "a.json"
JSON_KINDS = tuple(
    kind for kind in EVIDENCE_READERS if any(name == IN_JSON for name, _ in VALID.get(kind, ()))
)
SECONDS = 30


@pytest.fixture(autouse=True, scope="module")
def libraries() -> None:
    """Import what readers import late, so that no file is blamed for it."""
    import openapi_spec_validator  # noqa: F401


@pytest.mark.slow
@pytest.mark.parametrize("kind", EVIDENCE_READERS)
def test_a_wrong_value_in_any_field_is_read_or_told(kind: str, tmp_path: Path) -> None:
    standard = a_standard_of(kind, tmp_path)
    told: dict[tuple[str, str], Finding] = {}
    for name, content in VALID.get(kind, ()):
        path = tmp_path / name
        for wrong in wrong_files(name, content):
            path.write_bytes(wrong)
            start = time.perf_counter()
            read = EVIDENCE_READERS[kind](path, FILE)
            assert time.perf_counter() - start < SECONDS, wrong
            assert read.shown is not None or read.faults, wrong
            reasons = () if read.shown is None else reasons_of(standard, read.shown)
            for each in (*read.faults, *reasons):
                told.setdefault((each.code, str([*map(type, each.details.values())])), each)
    assert told
    for each in told.values():
        in_words(each)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("kind", JSON_KINDS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_values_in_any_fields_are_read_or_told(
    kind: str, tmp_path: Path, data: st.DataObject
) -> None:
    content = next(content for name, content in VALID[kind] if name == IN_JSON)
    sound = json.loads(content)
    changed = data.draw(st.dictionaries(st.sampled_from(sorted(sound)), VALUES, max_size=3))
    read = read_as(kind, written(tmp_path, {**sound, **changed}, IN_JSON))
    assert read.shown is not None or read.faults
    if read.shown is not None:
        for reason in reasons_of(a_standard_of(kind, tmp_path), read.shown):
            in_words(reason)
