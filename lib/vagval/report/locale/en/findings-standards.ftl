### Findings on required standards, and on files that should show that they are met.

## Required standards (criteria/…/standards)

standard-unlisted = No standard names the file { $name }. What stands in it does nothing.
    .do = Name it in the standard's .toml file, or move it out of the folder.
standard-without-requirement = The standard belongs to no requirement.
    .do = Name at least one requirement that the standard makes precise.
standard-other-kind = Requirement { $requirement } asks for { $asked ->
        [none] no evidence
       *[other] evidence of the kind "{ $asked }"
    }. The standard is of the kind "{ $kind }".
    .do = Let the requirement's evidence and the standard's kind be the same.
standard-counts-nothing = "counting" stands here, but none of the requirements is scored.
    .do = Remove the line. A mandatory requirement gives no points: it is met or it is not.
standard-weights-fall = The weights must be: SHALL above 0, SHOULD at most as SHALL, and MAY at most as SHOULD.
    .do = Change the weights.
standard-value-malformed = "{ $key }" is "{ $value }". Such a thing is not written so, and no bid can show it.
    .do = Correct the text. It must look like "{ $example }".
standard-without-items = The standard has no items, so there is nothing to check.
    .do = Add at least one [[item]].
requirement-without-standard = Requirement { $requirement } asks for evidence of the kind "{ $kind }", but no standard says what the evidence must show.
    .do = Put a file that names the requirement in the folder standards, or ask for evidence of another kind.
requirement-with-two-standards = Requirement { $requirement } is already made precise by the standard { $first }.
    .do = Let one standard alone make each requirement precise.
statement-missing = The file "{ $value }" is not beside the standard.
    .do = Put the file in the same folder, and give its name alone.
statement-other-kind = The file is no FHIR statement (CapabilityStatement).
    .do = Put the statement that is required there, with kind = "requirements".

## Files that should show that a standard is met

evidence-more-faults = The file has { NUMBER($count) } more faults that are not shown.
    .do = Ask the bidder whether the right file was handed in.
evidence-is-a-page = The file is a web page (HTML), made to be read in a browser. A machine cannot check it.
    .do = Ask the tenderer for the file itself, not for the page that shows it. Often it is a login page that was saved.
evidence-is-a-pdf = The file is a PDF. A machine cannot check it.
    .do = Ask the tenderer for the information in the format that is asked for.
evidence-too-deep = The file is nested in more than { NUMBER($most) } levels. It was not read.
    .do = Ask the bidder whether the right file was handed in. No such file is written like that.
evidence-too-many-parts = The file has more than { NUMBER($most) } values. It was not read.
    .do = Ask the bidder whether the right file was handed in, or for a smaller one.
evidence-key-repeated = "{ $key }" stands twice in the same object. The last one was read.
    .do = Ask the bidder what holds.
evidence-not-utf8 = The file is not saved as UTF-8. The first character that cannot be read stands on line { NUMBER($line) }.
    .do = Ask the bidder for the file in UTF-8, which JSON and YAML are always written in.
evidence-not-an-object = The file is JSON, but not an object.
    .do = Ask the bidder whether the right file was handed in.
evidence-json-broken = The file is no complete JSON: it cannot be read from line { NUMBER($line) }, character { NUMBER($column) }.
    .do = Ask the bidder whether the file was cut off when it was saved.
evidence-not-json = The file is not JSON, the format that is asked for.
    .do = Ask the tenderer whether the right file was handed in.
evidence-not-xml = The file is not XML, the format that is asked for.
    .do = Ask the tenderer whether the right file was handed in.
evidence-json-number = The file holds a number that JSON does not know, or one that is unreasonably long.
    .do = Ask the bidder whether the right file was handed in.
evidence-field-wrong = The field holds "{ $value }". It should hold { $kind ->
        [text] a text
        [texts] texts
        [truth] true or false
        [whole] a whole number
        [date] a date such as 2026-03-16
        [object] an object
        [list] a list
       *[other] something else
    }.
    .do = Ask the bidder what should stand there. { $kind ->
        [list] What stands there was read as a list of one.
       *[other] What stands there counts as if nothing did.
    }
evidence-xml-unsafe = The file is XML with a document type, or in another encoding than UTF-8. It was not read: files that harm their reader are written like that.
    .do = Ask the bidder for the file without a DOCTYPE, in UTF-8.
evidence-xml-broken = The file is no complete XML: it cannot be read from line { NUMBER($line) }.
    .do = Ask the bidder whether the file was cut off when it was saved.
evidence-not-a-table = The file is neither CSV nor a workbook (.xlsx).
    .do = Ask the bidder to fill in the table in one of those formats.
evidence-table-too-long = The table has more than { NUMBER($most) } rows. It was not read.
    .do = Ask the tenderer for a smaller sample, and whether the right file was handed in.
evidence-other-table = The file is a table, but not the one that is asked for: it has none of the columns { $columns }.
    .do = Ask the tenderer to fill in the table described in STANDARDS.md, and whether the right file was handed in.
evidence-table-header-long = The first line of the table is absurdly long. It was not read.
    .do = Ask the tenderer whether the right file was handed in. The first line holds only the names of the columns.
evidence-not-read = Evidence { $evidence } cannot be read: the file { $file } is not what it should be.
    .do = See what is wrong in the file. Ask the bidder whether the right file was handed in.
evidence-content-other-kind = Evidence { $evidence } is not what it is said to be: the file { $file } holds something else.
    .do = Ask the bidder whether the right file was handed in.
evidence-content-other-version = The file of evidence { $evidence } itself says version { $shown }. The bid offers version { $offered }.
    .do = Ask the bidder which version the file is about.

## What the examination came to

standard-not-shown = Evidence { $evidence } does not show all that is required: { NUMBER($unmet) } { $unmet ->
        [one] item is missing
       *[other] items are missing
    }, { NUMBER($unverifiable) } can only be tested and { NUMBER($malformed) } are written wrongly.
    .do = See which in the table of the standard.
equivalence-to-assess = Evidence { $evidence } says that something else is equivalent to { $standard }. No machine can decide that.
    .do = Assess the equivalence (LOU 9:4-8) and enter the assessment with its reasons in vendors/…/record/assessments.
smart-missing = "{ $wanted }" is not among what the server states as { $field ->
        [capability] capabilities
        [scope] scopes
        [endpoint] addresses
        [grant-type] grant types
        [authentication] ways for the client to show who it is
       *[code-challenge] methods for PKCE
    }.
    .do = What is not stated is not supported. Ask the bidder whether the configuration is the one that holds.
evidence-without-subject = Evidence { $evidence } does not say which product and version it is about.
    .do = Ask the bidder which product and version the file is about, and enter it in evidence.toml.
evidence-fetch-unstated = Evidence { $evidence } is said to be fetched by the authority (E2), but not whence, when and by whom.
    .do = Fetch the file and enter url, fetched and fetched_by in evidence.toml. If the authority did not fetch it, its level is E1.
evidence-level-own = Evidence { $evidence } is said to be a test by the authority or an accredited body (E4), but its issuer is the bidder itself: { $issuer }.
    .do = Ask who made the test. A test of one's own is level E3.
evidence-content-other-product = The file of evidence { $evidence } calls the product "{ $shown }". The bid offers { $offered }.
    .do = Ask whether it is the same product under another name.
standard-nothing-counted = Nothing that counts in the standard can be read from evidence { $evidence }, so that there is no degree to give points by.
    .do = Test by the test protocol, and enter the assessment in vendors/…/record/assessments.
evidence-url-malformed = "{ $value }" is no address that begins with https://.
    .do = Write the address that the file was fetched from.
standard-without-shall = Requirement { $requirement } is mandatory, but no item of the standard is a SHALL. Any bid would meet it.
    .do = Make at least one item a SHALL, or let the requirement be scored.
smart-unreadable = The field where "{ $wanted }" should stand is written wrongly and cannot be read.
    .do = Ask the bidder for a corrected configuration.
smart-other-file = The file has none of the fields of a SMART configuration.
    .do = Ask the bidder for the file that the server hands out at the address .well-known/smart-configuration.
