### Data export: what a sample of all data must show, so that it can be used without the product.

kind-data-export = sample data export
asks-data-export-parses = Every file of the export can be opened as the format it is stated to have.
asks-data-export-rows = The export has { NUMBER($expected) } { $expected ->
        [one] row
       *[other] rows
    } of the content "{ $content }", if it is made from the test patients { $patients }.
asks-data-export-formats = At least { PERCENT($share) } of the export is in the formats { LIST($formats, kind: "or") }, counted in files and in bytes alike.
asks-data-export-schema = Every file of the export has a description of its fields, which comes with it.
asks-data-export-resource = The export has FHIR resources of the type { $resource }.

export-not-a-zip = The file is no complete ZIP archive.
    .do = Ask the bidder whether the file was cut off when it was saved, or whether the right file was handed in.
export-many-parts = The archive has unreasonably many parts. It was not opened.
    .do = Ask the bidder for a smaller sample.
export-encrypted = The part "{ $part }" is locked with a password. The archive was not read.
    .do = Ask the bidder for the archive without a password. It should hold invented patients only.
export-unsafe = The part "{ $part }" has a name that leads out of the archive. It was not read: files that harm whoever opens them are written like that.
    .do = Ask the bidder for an archive with ordinary names.
export-part-twice = The part "{ $part }" is in the archive twice. Nobody can say which one holds.
    .do = Ask the bidder for an archive that has each file once.
export-too-large = The archive becomes too large when it is unpacked (the part "{ $part }"). It was not read.
    .do = Ask the bidder for a smaller sample.
export-without-list = The archive lacks the file { $name }, which says what it holds.
    .do = Ask the bidder for an archive with that file at the top, not in a folder.
export-file-unlisted = The file is in the archive, but export.toml does not name it.
    .do = Ask the bidder what it holds. It counts as a format that nobody knows.
export-file-missing = The file "{ $value }" is named, but is not in the archive.
    .do = Ask the bidder whether the archive is complete.
export-rows-differ = This states { NUMBER($stated) } rows. The file has { NUMBER($found) }.
    .do = The file's own rows count. Ask the bidder why they differ.
export-line-broken = Line { NUMBER($line) } is no complete JSON object.
    .do = In NDJSON every line is an object. Ask the bidder whether the file was cut off.
export-row-ragged = Line { NUMBER($line) } has another number of cells than the header, or a quotation mark that is not closed.
    .do = The file cannot be read with certainty. Ask the bidder to correct how it is written.
export-not-its-format = The file is not { $form ->
        [pdf] a PDF
       *[dicom] a DICOM file
    }, as export.toml says.
    .do = Ask the bidder what the file is.
export-too-many-rows = The file has more than { NUMBER($most) } rows. They were not counted.
    .do = Ask the bidder for a smaller sample.

export-not-opened = Item { $item }: { $count ->
        [0] the export names no files
        [one] one file is missing or cannot be opened: { LIST($files) }
       *[other] { NUMBER($count) } files are missing or cannot be opened, among them { LIST($files) }
    }.
    .do = See what is wrong in the files. Data that cannot be opened is not exported.
export-format-unknown = Item { $item }: { NUMBER($count) } { $count ->
        [one] file is
       *[other] files are
    } in a format that cannot be opened here: { LIST($files) }.
    .do = Test whether the files open in another program than the vendor's.
export-content-missing = Item { $item }: no file of the export has the content "{ $content }".
    .do = What is not in the export is not exported. Ask the bidder where it is.
export-other-patients = Item { $item }: the export is made from the test patients "{ $shown }". The rows are counted for { $patients }.
    .do = Ask the bidder to make the export from the test patients that were handed out.
export-rows-uncounted = Item { $item }: the rows of "{ $content }" cannot be counted in the format of { LIST($files) }.
    .do = Count them by hand, or see whether the files are whole.
export-rows-wrong = Item { $item }: the export has { NUMBER($found) } { $found ->
        [one] row
       *[other] rows
    } of "{ $content }". It should be { NUMBER($expected) }.
    .do = Ask the bidder what is missing or there twice.
export-formats-other = Item { $item }: { PERCENT($share) } of the export is in the formats { LIST($formats, kind: "or") }. It should be at least { PERCENT($asked) }. { $count ->
        [0] { "" }
       *[other] In other formats, or broken: { LIST($files) }.
    }
    .do = Data in other formats may be readable by the vendor's program alone. Ask whether it can be handed over in an open format.
export-without-schema = Item { $item }: { $count ->
        [0] the export has no files
        [one] one file lacks a description of its fields: { LIST($files) }
       *[other] { NUMBER($count) } files lack a description of their fields, among them { LIST($files) }
    }.
    .do = The description must be named in export.toml and be in the archive. Without it nobody who takes over knows what the fields mean.
export-resource-missing = Item { $item }: the export has no FHIR resources of the type { $resource }.
    .do = What is not in the export is not exported. Ask the bidder where it is.
