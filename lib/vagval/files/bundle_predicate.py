"""What made a bundle, as a predicate on provenance (ursprung)."""

from vagval.domain.bundle import BundleAbout
from vagval.files.canonical_json import Json

BUILD, BUILDER = "urn:vagval:bundle:1", "urn:vagval"


def bundle_predicate(about: BundleAbout) -> dict[str, Json]:
    """State the parameters of the run, what it read, and the versions that computed it.

    No time: whoever signs could state any. A time stamp has to come from somebody else.

    References
    ----------
    SLSA 1.0, Provenance: ``buildDefinition``, ``runDetails``.
    """
    record = about.record
    return {
        "buildDefinition": {
            "buildType": BUILD,
            "externalParameters": parameters(about),
            "internalParameters": {
                "criteria_sha256": record.criteria_sha256,
                "lock_version": record.lock_version,
            },
            "resolvedDependencies": [
                {"name": path, "digest": {"sha256": sha256}} for path, sha256 in about.inputs
            ],
        },
        "runDetails": {"builder": {"id": BUILDER, "version": dict(record.versions)}},
    }


def parameters(about: BundleAbout) -> dict[str, Json]:
    """Give what the run was asked for."""
    record = about.record
    return {
        "audience": record.audience,
        "bid": record.bid,
        "forms": list(record.forms),
        "language": record.language,
        "lot": record.lot,
        "procurement": record.procurement,
        "report_date": record.report_date,
        # As text: some readers of JSON round large numbers.
        "seed": str(record.seed),
    }
