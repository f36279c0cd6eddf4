"""Whether a sample of all data could be used without the product (dataexport vid avslut)."""

from decimal import Decimal
from fractions import Fraction

from vagval.comply.subject import Subject
from vagval.comply.told import met, unmet, unverifiable
from vagval.domain.data_export import DataExport, ExportedFile
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem

TOLD = 10
"""So many files are named."""


def check_data_export(item: RequiredItem, shown: DataExport, subject: Subject) -> ItemOutcome:
    """Check one thing for the whole sample.

    What is not in the export is not exported: *unmet*. Whether a file of a format that nobody here
    can open is sound, only a test can tell: *unverifiable*.
    """
    del subject  # which version made it is compared for every piece of evidence
    match item.rule:
        case "parses":
            return _check_parses(item, shown)
        case "rows":
            return _check_rows(item, shown)
        case "formats":
            return _check_formats(item, shown)
        case "schema":
            return _check_schema(item, shown)
        case _:
            return _check_resource(item, shown)


def _check_parses(item: RequiredItem, shown: DataExport) -> ItemOutcome:
    broken = [each for each in shown.listed if each.state in {"broken", "missing"}]
    if broken or not shown.listed:
        return unmet(item, "export-not-opened", count=len(broken), files=_names(broken))
    unknown = [each for each in shown.listed if each.state == "unknown"]
    if unknown:
        return unverifiable(
            item, "export-format-unknown", count=len(unknown), files=_names(unknown)
        )
    return met(item)


def _check_rows(item: RequiredItem, shown: DataExport) -> ItemOutcome:
    content, patients = item.text_of("content"), item.text_of("patients")
    holding = [each for each in shown.listed if each.content == content]
    if not holding:
        return unmet(item, "export-content-missing", content=content)
    if shown.patients != patients:
        return unverifiable(
            item, "export-other-patients", shown=shown.patients or "none", patients=patients
        )
    counts = [each.rows for each in holding if each.rows is not None]
    if len(counts) < len(holding):
        return unverifiable(item, "export-rows-uncounted", content=content, files=_names(holding))
    expected = item.value("expected")
    if sum(counts) == expected:
        return met(item)
    return unmet(
        item, "export-rows-wrong", content=content, found=sum(counts), expected=expected or 0
    )


def _check_formats(item: RequiredItem, shown: DataExport) -> ItemOutcome:
    formats, asked = item.texts_of("formats"), item.value("share")
    share = shown.share_in(frozenset(formats))
    if isinstance(asked, Decimal) and share >= Fraction(asked):
        return met(item)
    other = [each for each in shown.files if each.format not in formats or each.state == "broken"]
    return unmet(
        item, "export-formats-other", formats=formats, share=share, asked=asked or 0,
        count=len(other), files=_names(other),
    )  # fmt: skip


def _check_schema(item: RequiredItem, shown: DataExport) -> ItemOutcome:
    lacking = [each for each in shown.files if not each.has_schema]
    if lacking or not shown.files:
        return unmet(item, "export-without-schema", count=len(lacking), files=_names(lacking))
    return met(item)


def _check_resource(item: RequiredItem, shown: DataExport) -> ItemOutcome:
    resource = item.text_of("resource")
    if any(resource in each.resources for each in shown.listed):
        return met(item)
    return unmet(item, "export-resource-missing", resource=resource)


def _names(files: list[ExportedFile]) -> tuple[str, ...]:
    return tuple(each.path for each in files[:TOLD])
