### Findings on FHIR statements that build on other statements.

fhir-requirement-incomplete = The requirement takes content from { $canonical }, which is not beside it. Without it less would be asked for than it says.
    .do = Put that file in the same folder and name it among the standard's imports.
fhir-requirement-without-server = The requirement says nothing of what a server must be able to do. There is nothing to compare with.
    .do = See that rest.mode is server, and that it is the right file.
fhir-import-counted = The statement says that the system can do all that stands in { $canonical }, in place of listing it. It counts as if it stood there.
    .do = Test during verification that it holds. Compare with what the system itself hands out at the address /metadata.
fhir-import-claims = The statement says that the system can do all that stands in the requirement { $canonical }, in place of saying what it can do. That is a claim and does not count.
    .do = Go by what the statement lists, point by point. Ask the bidder for what the system itself hands out at the address /metadata.
fhir-evidence-is-requirement = The file says what is required of a system (kind = requirements), not what the bidder's system can do. It shows nothing.
    .do = Ask the bidder for the system’s own CapabilityStatement, which it hands out at the address /metadata.
