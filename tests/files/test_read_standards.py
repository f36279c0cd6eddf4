"""Required standards are read whole, matched with requirements, and every fault is told."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from in_words import in_swedish
from small_case import a_case, changed, put, read_sound, told
from small_case_criteria import CASE, REQUIREMENTS
from vagval.domain.expectation import Expectation
from vagval.domain.standard import Counting, RequiredStandard
from vagval.domain.standard_rule import Rule, RuleValue
from vagval.files.read_standard_items import read_items
from vagval.files.toml_text import read_toml
from vagval.files.workspace import Workspace
from workspaces import write_toml

if TYPE_CHECKING:
    from vagval.domain.errors import Finding

KIND = "smart-configuration"
STANDARD = f"""schema = 1
kind = "{KIND}"
name_sv = "Inloggning"
name_en = "Login"
reference = "SMART App Launch 2.2.0"
requirements = ["AV-B-2"]
counting = "degree"

[weights]
shall = "1"
should = "0.25"
may = "0"

[[item]]
id = "v2"
rule = "capability"
capability = "permission-v2"
level = "SHALL"

[[item]]
id = "token"
rule = "endpoint"
endpoint = "token_endpoint"
level = "MAY"
text_sv = "Adressen finns."
text_en = "The address is there."
"""


@pytest.fixture
def case(tmp_path: Path) -> Workspace:
    """Make the small case with a bör-krav that a machine checks."""
    work = a_case(tmp_path)
    put(work.criteria(CASE), "requirements", changed(REQUIREMENTS, 4, "bevis", KIND), ".csv")
    write_toml(work.criteria(CASE) / "standards" / "login.toml", STANDARD)
    return work


def found(work: Workspace, *edits: tuple[str, str], more: str = "") -> list[tuple[str, str]]:
    """Edit the standard, and give each finding's code and cell."""
    path = work.criteria(CASE) / "standards" / "login.toml"
    text = STANDARD + more
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    write_toml(path, text)
    return [(code, cell) for code, _, cell in told(work, criteria_only=True)]


def the_standard(work: Workspace) -> RequiredStandard:
    (standard,) = read_sound(work).standards
    return standard


def test_a_standard_is_read_as_it_stands(case: Workspace) -> None:
    standard = the_standard(case)
    assert (standard.id, standard.kind, standard.requirements) == ("login", KIND, ("AV-B-2",))
    assert standard.counting is Counting.DEGREE
    assert standard.weights.of(Expectation.SHOULD) == Fraction(1, 4)
    first, second = standard.items
    assert (first.id, first.rule, first.expectation) == ("v2", "capability", Expectation.SHALL)
    assert first.value("capability") == "permission-v2"
    assert first.value("scope") is None
    assert (second.text.sv, second.text_of("endpoint")) == ("Adressen finns.", "token_endpoint")


def test_a_requirement_finds_its_standard_and_others_have_none(case: Workspace) -> None:
    criteria = read_sound(case)
    assert criteria.standard_of("AV-B-2") is criteria.standards[0]
    assert criteria.standard_of("AV-S-1") is None


def test_unless_stated_a_shall_weighs_one_a_should_half_and_a_may_nothing(case: Workspace) -> None:
    path = case.criteria(CASE) / "standards" / "login.toml"
    head, _, rest = STANDARD.partition("[weights]")
    write_toml(path, head + rest[rest.index("[[item]]") :])
    weights = the_standard(case).weights
    assert [weights.of(each) for each in Expectation] == [1, Fraction(1, 2), 0]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (("schema = 1", "schema = 2"), ("schema-unknown", "schema")),
        ((f'kind = "{KIND}"', 'kind = "smart"'), ("value-unknown", "kind")),
        (('"AV-B-2"', '"AV-B-9"'), ("requirement-unknown", "requirements")),
        (('"AV-B-2"', '"AV-S-1"'), ("standard-other-kind", "requirements")),
        (('["AV-B-2"]', "[]"), ("standard-without-requirement", "requirements")),
        (('counting = "degree"', ""), ("key-missing", "counting")),
        (('"degree"', '"half"'), ("value-unknown", "counting")),
        (('shall = "1"', 'shall = "0"'), ("standard-weights-fall", "weights.shall")),
        (('should = "0.25"', 'should = "2"'), ("share-outside", "weights.should")),
        (('"SHALL"', '"MUST"'), ("value-unknown", "item[1] (v2).level")),
        (('rule = "capability"', 'rule = "ability"'), ("value-unknown", "item[1] (v2).rule")),
        (("capability = ", "ability = "), ("key-missing", "item[1] (v2).capability")),
        (('id = "token"', 'id = "v2"'), ("id-repeated", "item[2] (v2).id")),
        (('text_sv = "Adressen finns."', ""), ("key-missing", "item[2] (token).text_sv")),
        (('name_en = "Login"', ""), ("key-missing", "name_en")),
        (('reference = "', 'refrence = "'), ("key-missing", "reference")),
    ],
)
def test_each_fault_is_told_at_its_key(
    case: Workspace, edit: tuple[str, str], expected: tuple[str, str]
) -> None:
    assert expected in found(case, edit)


def test_all_faults_of_a_file_are_told_at_once(case: Workspace) -> None:
    codes = [code for code, _ in found(case, ("schema = 1", "schema = 2"), ('"SHALL"', '"X"'))]
    assert codes == ["schema-unknown", "value-unknown"]


def test_a_standard_without_items_checks_nothing_and_is_refused(case: Workspace) -> None:
    head, _, _ = STANDARD.partition("[[item]]")
    write_toml(case.criteria(CASE) / "standards" / "login.toml", head)
    assert [code for code, *_ in told(case, criteria_only=True)] == ["standard-without-items"]


def test_a_ska_krav_gives_no_points_so_that_counting_is_refused(case: Workspace) -> None:
    rows = changed(changed(REQUIREMENTS, 2, "bevis", KIND), 4, "bevis", "document")
    put(case.criteria(CASE), "requirements", rows, ".csv")
    codes = [code for code, _ in found(case, ('"AV-B-2"', '"AV-S-1"'))]
    assert codes == ["standard-counts-nothing"]


def test_a_requirement_that_a_machine_checks_needs_a_standard(case: Workspace) -> None:
    (case.criteria(CASE) / "standards" / "login.toml").unlink()
    (only,) = told(case, criteria_only=True)
    assert only[0] == "requirement-without-standard"


def test_one_requirement_has_one_standard(case: Workspace) -> None:
    write_toml(case.criteria(CASE) / "standards" / "again.toml", STANDARD)
    (only,) = told(case, criteria_only=True)
    assert only[0] == "requirement-with-two-standards"


def test_a_file_that_no_standard_names_is_refused(case: Workspace) -> None:
    (case.criteria(CASE) / "standards" / "krav.pdf").write_bytes(b"%PDF-1.7")
    assert told(case, criteria_only=True) == [("standard-unlisted", "krav.pdf", "")]


def test_values_of_a_rule_are_read_by_their_kind(tmp_path: Path) -> None:
    rule = Rule(
        "all",
        (
            RuleValue("words", "texts"),
            RuleValue("days", "whole"),
            RuleValue("part", "share"),
            RuleValue("which", "choice", ("a", "b")),
            RuleValue("left_out", is_optional=True),
        ),
    )
    text = (
        '[[item]]\nid="x"\nrule="all"\nlevel="MAY"\nwords=["p","q"]\ndays=30\npart="0.9"\nwhich="b"'
    )
    findings: list[object] = []
    table = read_toml(write_toml(tmp_path / "x.toml", text), "x.toml", findings)  # type: ignore[arg-type] # only read
    assert table is not None
    (item,) = read_items(table, (rule,))
    assert item.values == (
        ("words", ("p", "q")),
        ("days", 30),
        ("part", Decimal("0.9")),
        ("which", "b"),
    )
    assert (item.texts_of("words"), item.texts_of("left_out")) == (("p", "q"), ())
    assert findings == []


def test_a_text_that_no_evidence_could_show_is_refused_in_the_standard(tmp_path: Path) -> None:
    value = RuleValue("uid", pattern=r"[0-9.]+", example="1.2.840.10008.1.1")
    path = write_toml(tmp_path / "x.toml", '[[item]]\nid="x"\nrule="r"\nlevel="MAY"\nuid="CT"')
    findings: list[Finding] = []
    table = read_toml(path, "x.toml", findings)
    assert table is not None
    read_items(table, (Rule("r", (value,)),))
    (refused,) = findings
    assert (refused.code, refused.place.cell) == ("standard-value-malformed", "item[1] (x).uid")
    assert "”uid” är ”CT”" in in_swedish(refused)
    assert "1.2.840.10008.1.1" in in_swedish(refused)
