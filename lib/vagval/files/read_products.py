"""What is known about products before any bid is in, from a table or from earlier bids."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from vagval.domain.bid import Claim
from vagval.domain.errors import Finding, MaterialError, Severity, UsageError, finding
from vagval.domain.known_product import KnownProduct
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.columns import Column
from vagval.files.folder import entries
from vagval.files.keys_once import KeysOnce
from vagval.files.own_bids import reaches_own_bids
from vagval.files.read_answers import STEM as ANSWERS
from vagval.files.read_earlier_bid import Requirements, read_claim, read_earlier_bid
from vagval.files.read_lines import TABLE_ENDINGS, find_table, read_lines
from vagval.files.workspace import Workspace

STEM = "known_products"
COLUMNS = (
    Column("product", "produkt"),
    Column("requirement", "krav"),
    Column("answer", "svar"),
    Column("requirement_text", "kravtext", is_optional=True),
)
Known = dict[str, dict[str, Claim]]
"""Product -> requirement -> claim."""


@dataclass(frozen=True, slots=True)
class KnownProducts:
    """The products that are known, and what was read to know them.

    Parameters
    ----------
    files
        Every file that was read, sorted.
    findings
        Notes that stop nothing.
    """

    products: tuple[KnownProduct, ...] = ()
    files: tuple[Path, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_products(work: Workspace, criteria: Criteria, chosen: Path | None) -> KnownProducts:
    """Read a table of products, or a folder of earlier bids.

    Parameters
    ----------
    chosen
        A file or a folder; None: ``vendors/PROCUREMENT/known_products``, if it is there.

    Raises
    ------
    UsageError
        If there is no such file, it lies outside the workspace, or it holds the procurement's own
        bids: those are not read before the criteria are locked, and never here.
    MaterialError
        If a file must be corrected; carries every finding.
    """
    requirements = {each.id: each for each in criteria.requirements}
    findings: list[Finding] = []
    if chosen is None:
        folder = work.vendors(criteria.procurement.id)
        path = find_table(folder, STEM, work.relative(folder / STEM), findings)
    else:
        path = chosen if chosen.is_absolute() else work.root / chosen
    files: tuple[Path, ...] = ()
    if path is not None:
        refuse_own_bids(work, criteria, (path,))
        files = files_of(work, path, findings)
        refuse_own_bids(work, criteria, files)
    known: Known = {}
    for file in files:
        if file == path:
            known = read_table(work, file, requirements, findings)
        else:
            known[file.parent.name] = read_earlier_bid(work, file, requirements, findings)
    if stops := tuple(f for f in findings if f.severity is Severity.STOP):
        raise MaterialError(*stops)
    return KnownProducts(products_of(known), files, tuple(findings))


def products_of(known: Known) -> tuple[KnownProduct, ...]:
    """Give the products with their answers, sorted by name."""
    return tuple(
        KnownProduct(name, tuple(sorted(answers.items(), key=lambda each: each[0])))
        for name, answers in sorted(known.items())
    )


def files_of(work: Workspace, path: Path, findings: list[Finding]) -> tuple[Path, ...]:
    """Give the tables to read: the one that was named, or each earlier bid's answers."""
    place = Place(work.relative(path))
    if work.root.resolve() not in path.resolve().parents:
        raise UsageError(finding("products-outside", place))
    if path.is_file() and path.suffix in TABLE_ENDINGS:
        return (path,)
    found = tuple(
        table
        for bid in entries(path)
        if bid.is_dir()
        and (table := find_table(bid, ANSWERS, work.relative(bid / ANSWERS), findings))
    )
    if not found and not findings:
        raise UsageError(finding("products-missing", place))
    return found


def refuse_own_bids(work: Workspace, criteria: Criteria, read: Iterable[Path]) -> None:
    """Refuse the bids of the procurement itself, however they are reached."""
    procurement = criteria.procurement.id
    if reaches_own_bids(work, procurement, read):
        place = Place(work.relative(work.bids(procurement)))
        raise UsageError(finding("products-are-bids", place))


def read_table(
    work: Workspace, path: Path, requirements: Requirements, findings: list[Finding]
) -> Known:
    """Read one row for each answer of each product; it is ours, so nothing unknown may stand."""
    known: defaultdict[str, dict[str, Claim]] = defaultdict(dict)
    seen = KeysOnce()
    for line in read_lines(path, work.relative(path), COLUMNS, findings) or ():
        name = line.filled("product")
        key = line.known("requirement", requirements, "requirement-unknown")
        seen.check(line, "requirement", name, key)
        if key:
            text = requirements[key].text
            line.unchanged("requirement_text", text.sv, text.en)
        claim = read_claim(line)
        if claim is not None and line.is_sound:
            known[name][key] = claim
    return dict(known)
