"""Words for people stand in the catalogues, where the lawyer reads them."""

import ast
import re
from types import MappingProxyType

import pytest

from house.source_tree import PACKAGE, ROOT, at, python_files, shown, tree

SWEDISH = re.compile("[åäöÅÄÖ]")
# Column names and words that people write in files are the format's: FORMATS.md has them too.
FORMAT = frozenset(
    part.strip()
    for quoted in re.findall(r"`([^`\n]+)`", (ROOT / ".github/FORMATS.md").read_text("utf-8"))
    for part in re.split(r"[/,]", quoted)
)
OTHER = MappingProxyType(
    {
        "lib/vagval/award/formulas/fixed_price.py": "cites a judgment by its Swedish name",
        "lib/vagval/award/formulas/value_deduction.py": "cites a paper by its Swedish name",
        "lib/vagval/comply/ihe_result.py": "words of failure that bidders write",
        "lib/vagval/domain/placeholder.py": "placeholders of STANDARDS.md",
        "lib/vagval/files/evidence/read_audit_log.py": "columns and words of STANDARDS.md",
        "lib/vagval/files/evidence/read_dicom_conformance.py": "columns of STANDARDS.md",
        "lib/vagval/files/evidence/read_ihe_statement.py": "columns of STANDARDS.md",
        "lib/vagval/files/evidence/read_riv_ta_decisions.py": "columns and words of STANDARDS.md",
        "lib/vagval/files/evidence/read_attestations.py": "decisions as Inera words them",
        "lib/vagval/report/evidence_columns.py": "columns and words of STANDARDS.md",
        "lib/vagval/files/evidence/read_code_sample.py": "columns of STANDARDS.md",
    }
)


def literals(module: ast.Module) -> list[ast.Constant]:
    """Give the string literals that are no docstrings, parts of f-strings among them."""
    nodes = list(ast.walk(module))
    docstrings = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    return [
        node
        for node in nodes
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docstrings
    ]


def swedish(module: ast.Module) -> list[ast.Constant]:
    """Give the literals with Swedish letters that are no words of the file formats."""
    return [
        node
        for node in literals(module)
        if SWEDISH.search(str(node.value)) and node.value not in FORMAT
    ]


def test_no_code_holds_swedish_text() -> None:
    found = [
        at(path, node)
        for path in python_files(PACKAGE)
        if shown(path) not in OTHER
        for node in swedish(tree(path))
    ]
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("path", OTHER)
def test_no_reason_outlives_its_text(path: str) -> None:
    assert swedish(tree(ROOT / path))


def test_a_sentence_would_be_found_and_a_column_or_docstring_not() -> None:
    module = ast.parse('"""Åtgärd."""\nHEAD = "poäng"\ntext = f"Poängen {HEAD} saknas"')
    assert [node.value for node in swedish(module)] == ["Poängen "]
