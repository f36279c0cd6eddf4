### Findings on FHIR statements that build on other statements.

fhir-requirement-incomplete = The requirement takes content from { $canonical }, which is not beside it. Without it less would be asked for than it says.
    .do = Put that file in the same folder and name it among the standard's imports.
fhir-requirement-without-server = The requirement says nothing of what a server must be able to do. There is nothing to compare with.
    .do = See that rest.mode is server, and that it is the right file.
fhir-import-counted = The statement says that the system can do all that stands in { $canonical }, in place of listing it. It counts as if it stood there.
    .do = Test during verification that it holds. Compare with what the system itself hands out at the address /metadata.
