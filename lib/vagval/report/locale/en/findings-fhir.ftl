### Findings on FHIR statements as requirements, before the criteria are locked.

fhir-requirement-incomplete = The requirement takes content from { $canonical }, which is not beside it. Without it less would be asked for than it says.
    .do = Put that file in the same folder and name it among the standard's imports.
fhir-requirement-without-server = The requirement says nothing of what a server must be able to do. There is nothing to compare with.
    .do = See that rest.mode is server, and that it is the right file.
