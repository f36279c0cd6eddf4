"""The worked example of comparing FHIR statements, from the published rules.

The requirement (FHIR 4.0.1), level by level:

====================  ======================================================================
the whole             format json (no level), security SMART-on-FHIR (no level)
Patient SHALL         profile patient|1.0.0 (no level), read SHALL, search-type SHOULD, search on
                      family SHALL, birthdate SHALL and _id MAY, family+birthdate together SHALL
Observation SHOULD    read SHALL, delete SHOULD-NOT
====================  ======================================================================

The statement (FHIR 4.0.0) offers application/fhir+json, Patient with read, family and birthdate,
Observation with delete. With SHALL 1 and SHOULD 1/2, what can be told from the file weighs:

- the whole: format 1 (met), security 1: 1 of 2
- Patient: itself 1 (met), profile 1, read 1 (met), search-type 1/2, family 1 (met),
  birthdate 1 (met): 4 of 5 1/2. family+birthdate is for a test, and in no sum.
- Observation: itself 1/2 (met), read 1/2 (a SHALL inside a SHOULD): 1/2 of 1

Together 5 1/2 of 8 1/2 = 11/17; the mean of 1/2, 8/11 and 1/2 is 19/33.
"""

from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    Combination,
    RestCapability,
)
from vagval.domain.expectation import Expectation

SHALL, SHOULD, MAY = Expectation.SHALL, Expectation.SHOULD, Expectation.MAY
REQUIREMENT = "http://example.org/CapabilityStatement/R"

REQUIRED = CapabilityStatement(
    url=REQUIREMENT,
    kind="requirements",
    fhir_version="4.0.1",
    formats=(Capability("json"),),
    rests=(
        RestCapability(
            "server",
            security=(Capability("SMART-on-FHIR"),),
            resources=(
                CapabilityResource(
                    "Patient",
                    SHALL,
                    profiles=(Capability("http://example.org/SD/patient|1.0.0"),),
                    interactions=(Capability("read", SHALL), Capability("search-type", SHOULD)),
                    searches=(
                        Capability("family", SHALL),
                        Capability("birthdate", SHALL),
                        Capability("_id", MAY),
                    ),
                    combinations=(Combination(("birthdate", "family"), SHALL),),
                ),
                CapabilityResource(
                    "Observation",
                    SHOULD,
                    interactions=(
                        Capability("read", SHALL),
                        Capability("delete", is_prohibited=True),
                    ),
                ),
            ),
        ),
    ),
)
PATIENT = CapabilityResource(
    "Patient",
    interactions=(Capability("read"),),
    searches=(Capability("family"), Capability("birthdate")),
)
OBSERVATION = CapabilityResource("Observation", interactions=(Capability("delete"),))


def a_server(
    *resources: CapabilityResource, searches: tuple[Capability, ...] = ()
) -> CapabilityStatement:
    """Make the statement of the worked example, with other resources or general searches."""
    return CapabilityStatement(
        kind="instance",
        fhir_version="4.0.0",
        formats=(Capability("application/fhir+json"),),
        instantiates=(f"{REQUIREMENT}|2.0",),
        rests=(RestCapability("server", searches=searches, resources=resources),),
    )


SHOWN = a_server(PATIENT, OBSERVATION)
