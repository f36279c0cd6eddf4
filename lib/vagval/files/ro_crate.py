"""The description of a bundle that other programs read (RO-Crate 1.1, Workflow Run Crate 0.5)."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import quote

from vagval.domain.bundle import BundleAbout
from vagval.domain.run_record import RunRecord
from vagval.files.bundle_predicate import parameters
from vagval.files.canonical_json import Json, readable_json

CRATE, ROOT = "ro-crate-metadata.json", "./"
WORKFLOW = "notebooks/06_report.ipynb"
"""The notebook that every report is made by; the others tell the single steps."""
WEB = "https://w3id.org/"
SPECIFICATION = f"{WEB}ro/crate/1.1"
WORKFLOW_CRATE = f"{WEB}workflowhub/workflow-ro-crate/1.0"
PROFILES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        f"{WEB}ro/wfrun/process/0.5": ("Process Run Crate", "0.5"),
        f"{WEB}ro/wfrun/workflow/0.5": ("Workflow Run Crate", "0.5"),
        WORKFLOW_CRATE: ("Workflow RO-Crate", "1.0"),
    }
)
CONTEXT: tuple[Json, ...] = (
    f"{SPECIFICATION}/context",
    {"sha256": f"{WEB}ro/terms/workflow-run#sha256"},
)
MEDIA: Mapping[str, str] = MappingProxyType(
    {
        ".csv": "text/csv",
        ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".html": "text/html",
        ".ipynb": "application/x-ipynb+json",
        ".json": "application/json",
        ".lock": "text/plain",
        ".pdf": "application/pdf",
        ".pub": "application/x-pem-file",
        ".py": "text/x-python",
        ".svg": "image/svg+xml",
        ".toml": "application/toml",
        ".txt": "text/plain",
        ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".zip": "application/zip",
    }
)
NOTEBOOK = MEDIA[".ipynb"]
Entity = dict[str, Json]


def ro_crate(about: BundleAbout, files: Mapping[str, bytes]) -> bytes:
    """Describe every file, the run that made the results, and what it was asked for.

    Parameters
    ----------
    files
        Path in the archive -> content; the description itself and the signature are not among
        them.

    References
    ----------
    RO-Crate 1.1; Workflow RO-Crate 1.0; Process and Workflow Run Crate 0.5.
    """
    entities: list[Entity] = [
        *described(about, files),
        *(file_entity(path, files[path], about.record) for path in files),
        *run_entities(about, files),
    ]
    first = {CRATE: 0, ROOT: 1}
    ordered = sorted(entities, key=lambda each: (first.get(str(each["@id"]), 2), str(each["@id"])))
    return readable_json({"@context": CONTEXT, "@graph": ordered}).encode("utf-8")


def described(about: BundleAbout, files: Mapping[str, bytes]) -> Iterator[Entity]:
    """Describe the bundle as a whole, and what it conforms to."""
    yield {
        "@id": CRATE,
        "@type": "CreativeWork",
        "about": {"@id": ROOT},
        "conformsTo": [{"@id": SPECIFICATION}, {"@id": WORKFLOW_CRATE}],
    }
    yield {
        "@id": ROOT,
        "@type": "Dataset",
        "conformsTo": [{"@id": profile} for profile in PROFILES],
        "name": about.name,
        "description": about.description,
        "datePublished": about.made_on,
        "inLanguage": about.record.language,
        "license": {"@id": "#terms"},
        "author": {"@id": "#buyer"},
        "publisher": {"@id": "#buyer"},
        "mainEntity": {"@id": WORKFLOW},
        "mentions": {"@id": "#run"},
        "hasPart": references(files),
    }
    yield {
        "@id": "#terms",
        "@type": "CreativeWork",
        "name": about.terms,
        "description": about.terms,
    }
    yield {"@id": "#buyer", "@type": "Organization", "name": about.buyer}
    for profile, (name, version) in PROFILES.items():
        types = ["CreativeWork", "Profile"]
        yield {"@id": profile, "@type": types, "name": name, "version": version}


def file_entity(path: str, content: bytes, record: RunRecord) -> Entity:
    """Describe one file; the notebook that makes the reports as the workflow that it is."""
    entity: Entity = {
        "@id": file_id(path),
        "@type": "File",
        "name": path,
        "encodingFormat": MEDIA.get(PurePosixPath(path).suffix.lower(), "application/octet-stream"),
        "contentSize": str(len(content)),
        "sha256": sha256(content).hexdigest(),
    }
    if path == WORKFLOW:
        entity |= {
            "@type": ["File", "SoftwareSourceCode", "ComputationalWorkflow"],
            "programmingLanguage": {"@id": "#jupyter"},
            "input": [{"@id": "#input-audience"}, {"@id": "#input-language"}],
            "license": {"@id": "#eupl"},
            "version": dict(record.versions).get("vagval", ""),
        }
    return entity


def run_entities(about: BundleAbout, files: Mapping[str, bytes]) -> Iterator[Entity]:
    """Describe the run: which workflow, from what, made what, for whom."""
    asked = {key: value for key, value in parameters(about).items() if isinstance(value, str)}
    read = [path for path in files if path.startswith(("criteria/", "vendors/"))]
    made = [path for path in files if path.startswith("outputs/")]
    yield {
        "@id": "#run",
        "@type": "CreateAction",
        "name": about.name,
        "description": about.description,
        "agent": {"@id": "#buyer"},
        "endTime": about.made_on,
        "instrument": {"@id": WORKFLOW},
        "object": [*references(read), *({"@id": f"#asked-{key}"} for key in WANTED)],
        "result": references(made),
    }
    for key in WANTED:
        formal: Entity = {"@id": f"#input-{key}", "@type": "FormalParameter", "name": key}
        formal |= {"additionalType": "Text", "conformsTo": {"@id": FORMAL}, "valueRequired": True}
        yield formal
        value: Entity = {"@id": f"#asked-{key}", "@type": "PropertyValue", "name": key}
        yield value | {"value": asked[key], "exampleOfWork": {"@id": f"#input-{key}"}}
    yield {"@id": FORMAL, "@type": "CreativeWork", "name": "FormalParameter 1.0"}
    yield {
        "@id": "#jupyter",
        "@type": "ComputerLanguage",
        "name": "Jupyter Notebook",
        "identifier": {"@id": "https://jupyter.org/"},
        "url": {"@id": "https://jupyter.org/"},
    }
    yield {
        "@id": "#eupl",
        "@type": "CreativeWork",
        "name": "EUPL-1.2",
        "identifier": "EUPL-1.2",
        "url": "https://eupl.eu/1.2/en/",
    }


WANTED = ("audience", "language")
FORMAL = "https://bioschemas.org/profiles/FormalParameter/1.0-RELEASE"


def references(paths: Mapping[str, bytes] | list[str]) -> list[Json]:
    """Refer to files, sorted."""
    return [{"@id": file_id(path)} for path in sorted(paths)]


def file_id(path: str) -> str:
    """Give a path as a relative address.

    Examples
    --------
    >>> file_id("vendors/Å b.txt")
    'vendors/%C3%85%20b.txt'
    """
    return quote(path, safe="/")
