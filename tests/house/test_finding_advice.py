"""Whoever can be told of a fault is told what to do about it."""

import ast
from collections.abc import Iterator

from house.source_tree import PACKAGE, at, called, python_files, tree
from vagval.domain.bilingual import LANGUAGES
from vagval.report.wording import Wording

# Take a code too, but of a sentence without advice.
NOT_FINDINGS = {"Step", "text", "has", "told", "command_text", "_pattern", "_sentence"}


def positions() -> dict[str, set[int]]:
    """Say where the code stands among the arguments of each function that makes a finding."""
    found: dict[str, set[int]] = {}
    for node in (node for path in python_files(PACKAGE) for node in ast.walk(tree(path))):
        match node:
            case ast.FunctionDef(name=name, args=arguments):
                names = [a.arg for a in (*arguments.posonlyargs, *arguments.args)]
                names = names[1:] if names[:1] in (["self"], ["cls"]) else names
            case ast.ClassDef(name=name, body=body):
                names = [
                    field.target.id
                    for field in body
                    if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
                ]
            case _:
                continue
        if "code" in names and name not in NOT_FINDINGS:
            found.setdefault(name, set()).add(names.index("code"))
    return found


def findings() -> Iterator[tuple[str, str]]:
    """Give the place and the code of each finding that is made with a code on the spot."""
    where = positions()
    for path in python_files(PACKAGE):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call):
                for position in where.get(called(node), set()):
                    match node.args[position : position + 1]:
                        case [ast.Constant(value=str(code))] if "-" in code:
                            yield at(path, node), code


def test_each_finding_has_a_sentence_and_says_what_to_do() -> None:
    silent = sorted(
        {
            f"{place} {code} ({language})"
            for place, code in findings()
            for language in LANGUAGES
            for key in (code, f"{code}.do")
            if not Wording(language).has(key)
        }
    )
    assert silent == [], "\n".join(silent)


def test_findings_are_found_however_they_are_made() -> None:
    assert {"finding", "Finding", "fault"} <= set(positions())
    assert len({code for _, code in findings()}) > 1
