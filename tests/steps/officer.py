"""A procurement officer who does what each finding says, and nothing else."""

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

from vagval.domain.errors import Finding
from workspaces import write_csv

VALUES = {"procedure": "open", "rule": "consensus"}
"""What is chosen where a text is asked for; any other text may say anything."""
REASON = "Visades i demonstrationen av anbudet"
Correction = Callable[[Path, Finding], None]


def correct(root: Path, finding: Finding) -> None:
    """Do what the finding says; one that nobody could act on is a fault of the finding."""
    CORRECTIONS[finding.code](root, finding)


def key_of(finding: Finding) -> str:
    """Give the last key of the place, as it stands at the start of a line."""
    return finding.place.cell.rpartition(".")[2]


def change(path: Path, pattern: str, new: str, count: int = 1) -> None:
    """Replace a pattern, which must be there."""
    text, found = re.subn(pattern, new, path.read_text("utf-8"), count=count, flags=re.MULTILINE)
    assert found, f"{pattern!r} does not stand in {path.name}"
    path.write_text(text, encoding="utf-8", newline="\n")


def fill_in(root: Path, finding: Finding) -> None:
    """Write between the quotation marks of the first empty text of that name."""
    key = key_of(finding)
    value = VALUES.get(key, f"Text om {key}")
    change(root / finding.place.file, f'^{key} = ""$', f'{key} = "{value}"')


def take_up(root: Path, finding: Finding) -> None:
    """Remove the # in front of the suggestion."""
    file = next(root.glob("criteria/*/procurement.toml"))
    change(file, f"^#(?={key_of(finding)} = )", "")


def leave_out(root: Path, finding: Finding) -> None:
    """Remove the line."""
    change(root / finding.place.file, f"^{key_of(finding)} = .*\n", "")


def remove_criterion(root: Path, finding: Finding) -> None:
    """Remove the block of the criterion that the finding names."""
    path = root / finding.place.file
    chosen = re.search(r"criterion\[\d+\] \((.+?)\)", finding.place.cell)
    assert chosen, finding.place.cell
    blocks = path.read_text("utf-8").split("\n\n")
    kept = [block for block in blocks if f'[[criterion]]\nid = "{chosen[1]}"' not in block]
    assert len(kept) == len(blocks) - 1
    path.write_text("\n\n".join(kept), encoding="utf-8", newline="\n")


def let_one_weigh_all(root: Path, finding: Finding) -> None:
    """Correct the weight of the criterion that is alone at the top."""
    change(root / finding.place.file, r'^weight = "0\.60"$', 'weight = "1"')


def break_ties_by_drawing(root: Path, finding: Finding) -> None:
    """Remove the rule that cannot be used."""
    change(root / finding.place.file, r'^tie_break = \["lowest_price", ', "tie_break = [")


def take_up_blocks(heading: str, count: int = 1) -> Correction:
    """Remove the # in front of a heading and of the lines that belong to it."""

    def take(root: Path, finding: Finding) -> None:
        path = root / finding.place.file
        blocks = path.read_text("utf-8").split("\n\n")
        if any(f"\n{heading}\n" in block for block in blocks):
            return  # Two findings may ask for the same thing.
        chosen = [n for n, block in enumerate(blocks) if f"\n#{heading}\n" in f"\n{block}"]
        assert chosen, f"no suggestion for {heading} in {path.name}"
        for number in chosen[:count]:
            blocks[number] = re.sub(r"^#(?=[a-z\[])", "", blocks[number], flags=re.MULTILINE)
        path.write_text("\n\n".join(blocks), encoding="utf-8", newline="\n")

    return take


def add_requirement(root: Path, finding: Finding) -> None:
    """Add one requirement: mandatory, or scored under the criterion that has none."""
    leaf = finding.details.get("criterion", "")
    asked = ("statement", "E1") if leaf in {"standarder", "standards"} else ("", "")
    kind, points = ("bör", "5") if leaf else ("ska", "")
    row = (f"K-{leaf or 'ska'}", lot_of(root), "Process", leaf, kind, "Krav", "Demand", *asked)
    add_row(root / finding.place.file, *map(str, row), points, "")


def add_item(root: Path, finding: Finding) -> None:
    """Add one item to the price sheet."""
    row = ("P-01", str(finding.details["lot"]), "Licens", "Licence", "1-4", "år", "4", "no", "yes")
    add_row(root / finding.place.file, *row)


def add_row(path: Path, *cells: str) -> None:
    """Add a row below the last one."""
    path.write_bytes(path.read_bytes() + ";".join(cells).encode() + b"\r\n")


def lot_of(root: Path) -> str:
    """Give the procurement's only lot."""
    file = next(root.glob("criteria/*/procurement.toml"))
    return str(tomllib.loads(file.read_text("utf-8"))["lot"][0]["id"])


def add_evaluators(root: Path, finding: Finding) -> None:
    """Take up the suggested evaluator, and add another like it."""
    take_up_blocks("[[evaluator]]")(root, finding)
    path = root / finding.place.file
    change(path, r'^(name|role_sv|role_en) = ""$', r'\1 = "Anna"', 0)
    text = path.read_text("utf-8")
    block = text[text.index("\n[[evaluator]]\n") :]
    path.write_text(f"{text}\n{block.replace('anna', 'bo')}", encoding="utf-8", newline="\n")


def agree(root: Path, _: Finding) -> None:
    """Write the panel's points."""
    panel = next(root.glob("vendors/*/panel"))
    criterion = next(iter(panel_criteria(root)))
    header = ("lot", "bid", "criterion", "points", "reason", "evidence", "dissent")
    points = {"alfa": 2, "beta": 1}
    rows = [(lot_of(root), bid, criterion, n, REASON, "", "") for bid, n in points.items()]
    write_csv(panel / "_consensus.csv", [header, *rows])


def panel_criteria(root: Path) -> list[str]:
    """Give the criteria that the panel scores."""
    file = next(root.glob("criteria/*/procurement.toml"))
    criteria = tomllib.loads(file.read_text("utf-8")).get("criterion", [])
    return [str(each["id"]) for each in criteria if each.get("source") == "panel"]


CORRECTIONS: Mapping[str, Correction] = {
    "text-missing": fill_in,
    "choice-missing": fill_in,
    "key-missing": take_up,
    "award-parameter-missing": take_up,
    "deductions-not-used": leave_out,
    "price-leaf-not-used": remove_criterion,
    "weights-not-one-top": let_one_weigh_all,
    "tie-break-without-price": break_ties_by_drawing,
    "no-lots-yet": take_up_blocks("[[lot]]"),
    "no-criteria-yet": take_up_blocks("[[criterion]]", 5),
    "scale-unknown": take_up_blocks("[[scale]]"),
    "no-requirements-yet": add_requirement,
    "leaf-without-requirements": add_requirement,
    "lot-without-items": add_item,
    "no-evaluators-yet": add_evaluators,
    "consensus-missing": agree,
}
