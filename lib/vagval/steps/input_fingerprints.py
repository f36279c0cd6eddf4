"""Which inputs an evaluation may read, and what they are today (underlagets fingeravtryck)."""

import hashlib

from vagval.domain.audience import Audience, is_outside, sees_prices
from vagval.domain.errors import MaterialError, finding
from vagval.domain.place import Place
from vagval.files.canonical_json import canonical_json
from vagval.files.fingerprint import fingerprints
from vagval.files.workspace import Workspace

Fingerprints = tuple[tuple[str, str], ...]
"""(path from the workspace, sha256), sorted by path."""


def input_fingerprints(work: Workspace, procurement: str) -> Fingerprints:
    """Fingerprint everything that the evaluation may read."""
    roots = (work.criteria(procurement), work.vendors(procurement))
    return tuple(
        (f"{work.relative(root)}/{path}", sha256)
        for root in roots
        if root.is_dir()
        for path, sha256 in fingerprints(root)
        if path != "journal.jsonl"
    )


def refuse_if_changed(work: Workspace, procurement: str, before: Fingerprints) -> None:
    """Stop where an input is no longer what it was when the evaluation began to read.

    Raises
    ------
    MaterialError
        If so.
    """
    if input_fingerprints(work, procurement) != before:
        raise MaterialError(finding("inputs-changed-during-run", Place(f"vendors/{procurement}")))


def told_inputs(inputs: tuple[tuple[str, str], ...], audience: Audience) -> Fingerprints:
    """Give the inputs' fingerprints; one of all where file names name people, or tell of prices.

    A price sheet has few unknown figures: its own fingerprint would let anyone try them out.
    """
    if sees_prices(audience) and not is_outside(audience):
        return inputs
    listed = canonical_json([list(each) for each in inputs])
    return (("all inputs", hashlib.sha256(listed.encode("utf-8")).hexdigest()),)
