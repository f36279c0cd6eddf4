"""A sample of all data, from an archive with a list of its files (dataexport)."""

from collections.abc import Mapping
from pathlib import Path

from vagval.domain.data_export import DataExport, ExportedFile
from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.evidence.export_archive import read_archive
from vagval.files.evidence.export_formats import open_as
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import parse_toml

LIST = "export.toml"
LARGEST_LIST = 1_000_000


def read_data_export(path: Path, file: str) -> Parsed:
    """Unpack an export in memory, and open each file that its list names."""
    findings: list[Finding] = []
    parts = read_archive(path, file, findings)
    listed = None if parts is None else read_list(parts, file, findings)
    if parts is None or listed is None:
        return parsed(None, findings, file)
    return parsed(build(listed, parts, file), findings, file)


def read_list(parts: Mapping[str, bytes], file: str, findings: list[Finding]) -> TomlTable | None:
    """Read what the export says of itself; None, with a finding, if it does not."""
    content = parts.get(LIST)
    place = Place(f"{file}/{LIST}")
    if content is None:
        findings.append(finding("export-without-list", Place(file), name=LIST))
        return None
    if len(content) > LARGEST_LIST:
        findings.append(finding("file-too-large", place, megabytes=LARGEST_LIST // 1_000_000))
        return None
    try:
        return parse_toml(content.decode("utf-8-sig"), place.file, findings)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        findings.append(finding("settings-not-utf8", place, line=line))
        return None


def build(table: TomlTable, parts: Mapping[str, bytes], file: str) -> DataExport:
    """Open each listed file; one that the list does not name is there all the same."""
    table.whole("schema", 1)
    product, version = table.text("product"), table.text("version")
    made, patients = table.day("made"), table.text("patients")
    schemas: set[str] = set()
    files: dict[str, ExportedFile] = {}
    for each in table.tables("file"):
        schema = each.optional_text("schema")
        schemas.add(schema)
        read = read_file(each, schema, parts, file)
        if read.path in files:
            each.fault("value-repeated", "path", value=read.path[:60])
        files[read.path] = read
    table.refuse_other_keys()
    for path in sorted(parts.keys() - files.keys() - schemas - {LIST}):
        table.findings.append(finding("export-file-unlisted", Place(f"{file}/{path[:200]}")))
        files[path] = ExportedFile(path, size=len(parts[path]))
    listed = tuple(each for path, each in sorted(files.items()) if path)
    return DataExport(product=product, version=version, dated=made, patients=patients, files=listed)


def read_file(table: TomlTable, schema: str, parts: Mapping[str, bytes], file: str) -> ExportedFile:
    """Read one ``[[file]]``, and open the file that it names."""
    path, form, content = table.text("path"), table.text("format"), table.text("content")
    stated = table.whole("rows", 0) if table.has("rows") else None
    table.refuse_other_keys()
    found = parts.get(path)
    if found is None:
        if path.strip():
            table.fault("export-file-missing", "path", value=path[:200])
        return ExportedFile(path, form, content, "missing", has_schema=schema in parts)
    opened = open_as(form, found, f"{file}/{path[:200]}", table.findings)
    if stated is not None and opened.rows is not None and stated != opened.rows:
        table.fault("export-rows-differ", "rows", stated=stated, found=opened.rows)
    return ExportedFile(
        path=path,
        format=form,
        content=content,
        state=opened.state,
        size=len(found),
        rows=opened.rows,
        has_schema=schema in parts,
        resources=opened.resources,
    )
