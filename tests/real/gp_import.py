"""Build a workspace from the GP IT Futures data; by hand: ``gp_workspace.py``."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from real.gp_accounts import Account, accounts, left_out_of_catalogue
from real.gp_bid import answers_text, bid_text, prices_text
from real.gp_catalogue import read_catalogue
from real.gp_finding import LEFT_OUT, TOLD, ImportFinding
from real.gp_plan import Plan, plan_procurement
from real.gp_procurement import csv_text, price_sheet_text, procurement_text, requirements_text
from real.gp_source import EPIC_VERDICTS, REQUIRED, VERDICTS, Table, read_table
from real.gp_verdicts import read_epic_verdicts, read_verdicts

WITH_PRICES, QUALITY_ONLY = "gp-it-futures", "gp-it-futures-quality"

NOT_IMPORTED: Mapping[str, str] = MappingProxyType(
    {
        "prod_item_capabilities.csv": "another edition of the verdicts, never mixed with them",
        "prod_item_epics.csv": "another edition of the epics' verdicts, never mixed with them",
        "raw_CapabilitiesAndSolutions_MissingData.csv": "a damaged copy of the verdicts",
        "raw_EpicsAndSolutions_MissingData.csv": "a damaged copy of some epics' verdicts",
        "standards.csv": "nobody's conformance to them is in the data",
        "standards_capabilities.csv": "nobody's conformance to them is in the data",
    }
)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was built, everything that was found, and what became of every record."""

    procurement: str
    plan: Plan
    findings: tuple[ImportFinding, ...]
    accounts: tuple[Account, ...]

    def of(self, code: str) -> tuple[ImportFinding, ...]:
        """Give the findings with a code."""
        return tuple(finding for finding in self.findings if finding.code == code)


def read_import(source: Path, *, with_prices: bool = True) -> tuple[ImportReport, dict[str, str]]:
    """Read the data and make the workspace's files as texts, by path."""
    tables = {name: read_table(source / name) for name in (*REQUIRED, *NOT_IMPORTED)}
    found = [finding for table in tables.values() for finding in table.findings]
    found += [_not_imported(tables[name], why) for name, why in NOT_IMPORTED.items()]
    catalogue, about_catalogue = read_catalogue(tables)
    pairs, about_pairs = read_verdicts(tables[VERDICTS])
    epics, about_epics = read_epic_verdicts(tables[EPIC_VERDICTS], catalogue.links, pairs)
    plan, about_plan = plan_procurement(catalogue, pairs, epics, with_prices=with_prices)
    found += [*about_catalogue, *about_pairs, *about_epics, *about_plan]
    found += left_out_of_catalogue(plan, catalogue, pairs)
    procurement = WITH_PRICES if with_prices else QUALITY_ONLY
    balance = accounts(tables, plan, catalogue, found)
    report = ImportReport(procurement, plan, tuple(sorted(found)), balance)
    texts = {
        f"criteria/{procurement}/procurement.toml": procurement_text(procurement, plan),
        f"criteria/{procurement}/requirements.csv": requirements_text(plan, catalogue.epics),
        f"criteria/{procurement}/price_sheet.csv": price_sheet_text(plan),
    }
    for bid in plan.bids:
        folder = f"vendors/{procurement}/bids/{bid.id}"
        texts[f"{folder}/bid.toml"] = bid_text(bid)
        texts[f"{folder}/answers.csv"] = answers_text(bid)
        if bid.price:
            texts[f"{folder}/prices.csv"] = prices_text(bid, plan)
    return report, texts


def build_workspace(source: Path, target: Path, *, with_prices: bool = True) -> ImportReport:
    """Build a workspace, and lay all findings beside it in ``PROCUREMENT_findings.csv``.

    Parameters
    ----------
    source
        The folder with the data.
    target
        A folder; the procurement must not be in it yet.
    with_prices
        Whether capabilities with at least two solutions priced per patient are awarded on price.
        False: quality alone decides in every lot, and no solution is left out.
    """
    report, texts = read_import(source, with_prices=with_prices)
    (target / "criteria" / report.procurement).mkdir(parents=True)  # never onto an older one
    for folder in ("outputs", "notebooks"):
        (target / folder).mkdir(exist_ok=True)
    for name, text in texts.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    rows = [(f.code, f.file, str(f.row), f.subject, f.detail) for f in report.findings]
    findings = csv_text("code,file,row,subject,detail", rows)
    path = target / f"{report.procurement}_findings.csv"
    path.write_text(findings, encoding="utf-8", newline="")
    return report


def _not_imported(table: Table, why: str) -> ImportFinding:
    return ImportFinding("gp-file-not-imported", table.file, 0, f"{table.size} records", why)


def summary(report: ImportReport) -> str:
    """Say what was built and found, for the person at the keyboard."""
    lots, bids = report.plan.lots, report.plan.bids
    priced = sum(lot.is_priced for lot in lots)
    lines = [
        f"{report.procurement}: {len(lots)} lots, {priced} of them awarded on price too",
        f"  {len(bids)} bids for {sum(len(bid.verdicts) for bid in bids)} lots in all",
    ]
    lines += [
        f"  {account.file}: {account.size} records, {len(account.used)} used, "
        f"{len(account.left_out)} left out"
        for account in report.accounts
    ]
    counts = Counter(finding.code for finding in report.findings)
    meanings = {**LEFT_OUT, **TOLD}
    lines += [f"{number:6} {code}: {meanings[code]}" for code, number in sorted(counts.items())]
    return "\n".join(lines) + "\n"
