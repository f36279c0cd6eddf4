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
fhir-item-unreadable = { $resource ->
        [none] Some of what the statement says of the whole server is written wrongly and cannot be read.
       *[other] Some of what the statement says of { fhir-resource } is written wrongly and cannot be read.
    } What is asked for here may be among it.
    .do = Ask the bidder for a corrected statement (item { $item }).
fhir-xml-without-namespace = The file does not say that it is FHIR: the address http://hl7.org/fhir is missing in its first tag. It was not read.
    .do = Ask the bidder for the file as the system itself hands it out at the address /metadata.
fhir-more-addresses = { NUMBER($count) } more statements are named here. They were passed over.
    .do = Ask who wrote the statement which of them it is about.
fhir-mode-misspelt = “{ $value }” stands here. It was read as { $mode }.
    .do = Ask who wrote the statement to write { $mode }.
statement-no-file = There is no such file.
    .do = See that the name is right, and that it is a file and not a folder or a device.
statement-is-required = The file says what somebody requires (kind = requirements), not what a system can do. It was passed over.
    .do = Put the system's own statement there, if it is one of those that are known.
statement-no-requirement = The file's kind is { $value ->
        [none] missing
       *[other] “{ $value }”
    }. What is published as a requirement must say that it is one.
    .do = Write kind = "requirements" in the file, or put the right file there.
