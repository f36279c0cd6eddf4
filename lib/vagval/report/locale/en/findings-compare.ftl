### Findings when FHIR statements are compared by vagval comply.

requirement-import-missing = The requirement takes content from { $canonical }, which is neither named nor in the same folder. Without it, nobody knows what is required.
    .do = Name the file with --imports, or put it beside the requirement.
requirement-import-ambiguous = The requirement takes content from { $canonical }. That may be any of { LIST($files) }.
    .do = Say with --imports which of the files it is.
fhir-other-product = The earlier statement is about { $before ->
        [none] a product without a name
       *[other] { $before }
    }, the later one about { $now ->
        [none] a product without a name
       *[other] { $now }
    }. Then the differences are no changes of one product.
    .do = Make sure that the right files were named.
fhir-release-changed = The earlier statement is about FHIR { $before ->
        [none] without a version
       *[other] { $before }
    }, the later one about FHIR { $now ->
        [none] without a version
       *[other] { $now }
    }. What has the same name may still differ.
    .do = Compare two statements of the same release of FHIR, if there are such.
fhir-earlier-is-later = The statement that was named as the earlier one is dated { DATE($before) }, the other one { DATE($now) }.
    .do = Swap the files if they were mixed up.
comply-nothing-asked = It is not said what to examine.
    .do = Name a procurement, or two files: --statement FILE --requirement FILE.
comply-options-apart = { $first } and { $second } cannot be used together.
    .do = See vagval comply --help for what belongs together.
comply-option-missing = { $given } needs { $missing } too.
    .do = Add { $missing }. See vagval comply --help for what belongs together.
statements-folder-missing = A folder with FHIR statements of known systems is needed here, and this is no folder.
    .do = Name the folder after --statement.
statements-missing = There is no FHIR statement in the folder.
    .do = Put statements there (.json or .xml), one file for each known system.
statements-are-bids = The folder belongs to the procurement’s own bids. They are not read before the criteria are locked, and never here.
    .do = Name a folder of statements that are known in another way, such as those that vendors publish.
procurement-without-fhir = The procurement { $procurement } requires no FHIR statement.
    .do = Put a standard of the kind fhir-statement into the folder standards, or name a requirement with --requirement.
