### Required standards: what bids claim, what evidence shows, what remains to be tested.

section-standards = Required standards
# After the sentence lead-compliance
lead-standards = { $examined ->
    [one] One examination against a required standard is made
   *[other] { $examined } examinations against required standards are made
}; in { $passed } of them no SHALL item is lacking. { $tests ->
    [0] Nothing remains to be tested.
    [one] One thing remains to be tested.
   *[other] { $tests } things remain to be tested.
}
section-standards-intro = Each required standard is made of items. A computer has read the bids' evidence and compared it with the items, one by one. Claimed is what the bid answers, shown is what the file itself says.
standards-none = No standard is required item by item in the lot.
standards-degree = The degree is the weight of the items that are shown, as a share of the weight of all items that can be told from the evidence. A SHALL item weighs 1 and a SHOULD item one half, unless the standard says otherwise; MAY items are not counted. What only a test can tell counts neither as shown nor as lacking. Evidence passes only if no SHALL item is lacking, however high the degree.
standards-matrix = Claimed and shown: { $bids ->
    [one] one bid
   *[other] { $bids } bids
} against { $standards ->
    [one] one standard
   *[other] { $standards } standards
}{ $is_all ->
    [yes] { "" }
   *[no] { " " }(no. { $first }–{ $last })
}
# $weight: what rests on the standard in the lot
standard-head = { $name } ({ $weight ->
    [gate] mandatory
    [points] scored
   *[both] mandatory and scored
})
claimed-and-shown = Claimed: { $claimed }
    Shown: { $shown }
degree-gated = does not count
degree-none = nothing to count
degree-in-full = { PERCENT($degree) }
    ({ $fraction })
degree-gated-in-full = 0, does not count
    (else { PERCENT($ungated) }, { $fraction })
shown-lacking = { $count } SHALL lacking
shown-to-test = { $count } to test
shown-broken = { $count } malformed
shall-met = { $met } of { $every }
unmet-shall = { $count } SHALL lacking
unmet-should = { $count } SHOULD lacking
unmet-may = { $count } MAY lacking
open-unverifiable = { $count } for a test to tell
open-malformed = { $count } malformed
evidence-until = valid until { DATE($expires) }
standard-details = { $name } ({ $reference }): what each bid shows for { $count ->
    [one] requirement { LIST($requirements) }
   *[other] requirements { LIST($requirements) }
}
standard-remarks = { $name }: { $count ->
    [one] one remark
   *[other] { $count } remarks
} of the examination
items-all = { $name }: { $count ->
    [one] the only item
   *[other] all { $count } items
}, bid by bid
items-lacking = { $name }: { $count ->
    [one] one item
   *[other] { $count } items
} that some bid does not show
items-met = { $name }: { $count ->
    [one] one item
   *[other] { $count } items
} that all examined bids show
remarks-clashes = { $count ->
    [one] One clash
   *[other] { $count } clashes
} with what is forbidden
remarks-breaches = { $count ->
    [one] One conditional breach
   *[other] { $count } conditional breaches
}
remarks-notes = { $count ->
    [one] One note
   *[other] { $count } notes
}
remark-gate = Does not count
remark-clash = Clash
remark-breach = Conditional breach
remark-note = Note
# $group: the type of resource in FHIR, or none
breach-of = { $group ->
    [none] Since the bid offers this area this must be there too, and it is not: { $item }
   *[other] Since { $group } is offered this must be there too, and it is not: { $item }
}
breach-do = It is not counted in the degree. Ask the bidder when it will be in place, or put it into the contract.

column-shall = SHALL items shown
column-lacking = Shortcomings
column-remarks = To know
column-remark = Kind
column-asked-for = What is asked for
column-expectation = Level
expectation-shall = SHALL
expectation-should = SHOULD
expectation-may = MAY
item-met = Shown
item-unmet = Lacking
item-unverifiable = Only a test can tell
item-malformed = Malformed

## The heat map

figure-weight = { $weight ->
    [gate] [mandatory]
    [points] [scored]
   *[both] [both kinds]
}
figure-gate = does not count
legend-gate = does not count
legend-not-examined = could not be examined
caption-compliance = How much of each required standard the bids show by evidence, in whole per cent. The darker the cell, the more is shown. ✓ shown, ✗ contradicted, ? cannot be checked, ! wrong file, – no evidence. "Assessed": the authority has examined it itself, and that holds. [mandatory] means that a mandatory requirement rests on the standard.
alt-compliance = Heat map of bids and required standards for { $lot }. { $standards }.
alt-compliance-standard = { $standard }: { $bids }
alt-compliance-bid = { $bid } claims { $claimed }, shown { $shown }

## Risks: what the contract or the verification has to take care of

section-risks = Risks in what is shown
section-risks-intro = None of this keeps a bid from being evaluated. It is what can go wrong later, and what the authority can do about it in the contract or when the bid is verified.
risks-none = Nothing in the evidence gives cause for a particular risk.
risks-hidden = The evidence of these bids is secret; their risks are not shown here: { LIST($bids) }.
risks-table = { $count ->
    [one] One risk
   *[other] { $count } risks
}, bid by bid
column-risk = What can go wrong
column-action = What the authority can do
risk-not-shown = { $bid } claims that { $count ->
        [one] requirement { LIST($requirements) } is met
       *[other] requirements { LIST($requirements) } are met
    }, but { $verdict ->
        [none] cites no evidence
        [unmet] the evidence contradicts it
        [unverifiable] the evidence cannot be checked
       *[malformed] the file of the evidence is wrong
    }.
    .do = { $verdict ->
        [unmet] Do not count on it in the care services. Agree on when it will be there, if it is needed.
       *[other] Let the bidder show it in the verification, or put the requirement into the contract with a penalty until it is shown.
    }
risk-weak-evidence = { $bid } shows { $count ->
        [one] the mandatory requirement { LIST($requirements) }
       *[other] the mandatory requirements { LIST($requirements) }
    } only by text or files that the bidder itself handed in (level E0 or E1). Nobody has checked them with their source.
    .do = Fetch the statement from whoever issued it, or test in the verification against the system that will be delivered, and give the contract a right to terminate if it is not so.
risk-conditional-breach = { $bid } offers parts of { $standard } without { $count ->
        [one] one thing
       *[other] { $count } things
    } that the standard requires of whoever offers them. Other systems that trust the standard may get wrong or incomplete answers.
    .do = Agree on when it will be in place, and test it before the part is put into use.
risk-profile-version = { $bid } names { $count ->
        [one] one profile
       *[other] { $count } profiles
    } for { $standard } without a version. Another version may ask for other content.
    .do = Ask which version it is (a clarification), and put the version into the contract.
risk-should-unmet = { $bid } does not show { $count ->
        [one] one SHOULD item
       *[other] { $count } SHOULD items
    } of { $standard }, which a mandatory requirement rests on.
    .do = Decide which of them the care services need, and put them into the contract's development plan.
risk-expires-before-contract = The evidence { $evidence } of { $bid } expires on { DATE($expires) }, before the contract can be assumed to begin ({ DATE($begins) }: half a year after the last day for bids, since no start of the contract is stated).
    .do = Ask for new evidence before the contract is signed.
risk-expires-first-year = The evidence { $evidence } of { $bid } expires on { DATE($expires) }, during the first year of the contract (reckoned from { DATE($begins) }: half a year after the last day for bids, since no start of the contract is stated).
    .do = Put into the contract that the vendor renews the evidence in time and shows it.
risk-owner-outside = { $bid } itself shows, in the evidence for { $standard }, owners or operation outside the accepted countries ({ $count ->
        [one] one item
       *[other] { $count } items
    }). The laws of that country can force data to be handed out.
    .do = Let the data protection officer assess it. Agree on who holds the keys, where the data is, and what holds if the owner changes.
risk-third-country = { $bid } states { $who ->
        [country] its country
       *[ultimate_parent] its ultimate parent
    } as “{ $named }”, outside the EEA (country code { $country }). The laws of that country can force data to be handed out.
    .do = Let the data protection officer assess it. Agree on who holds the keys, where the data is, and what holds if the owner changes.

## The test protocol: what only a test can tell

section-testing = Remains to be tested
section-testing-intro = Not everything can be read from a file. What no file can show is tested against the system, before a bid is accepted or a delivered system is approved.
testing-none = Nothing remains to be tested: every piece of evidence in the lot says whether what is required is met or not.
# $workbook, $page: file names
testing-where = The test protocol has a row for each thing to test, with what is required, how to test it and room for the result. It is written by vagval run and vagval report: { $workbook } is filled in on a computer and { $page } on paper.
testing-table = { $count ->
    [one] One thing
   *[other] { $count } things
} to test, bid by bid
column-to-test = Number to test
column-test-number = No
column-test-bid = Bid
column-test-vendor = Bidder
column-test-requirement = Requirement
column-test-standard = Standard
column-test-expectation = Level
column-test-asked-for = What is to be shown
column-test-why = Why it has to be tested
column-test-how = How to test it
column-test-expected = Expected result
column-test-result = Result
column-test-tester = Tested by
column-test-date = Date
column-test-note = Note
column-test-how-and-expected = How to test it
column-test-result-and-signed = Result, tested by, date
test-title = Test protocol: { $procurement }
test-lead = { $count ->
    [one] One thing
   *[other] { $count } things
} of { $bids ->
    [one] one bid
   *[other] { $bids } bids
} cannot be told from the files that were handed in, and must be tested.
section-test-how = How to use the protocol
test-what = Each row is something that is required, where the bid's evidence shows neither that it is met nor that it is lacking. Bids that may not be evaluated are left out, and so is what the authority has assessed already.
test-level = Test all bids in the same way, in the product and version that is offered, with invented patients. Words in capitals in the requests (ID, VALUE, VERSION) are replaced by test data.
test-fill = Choose a result for each row, and write who tested, when, and what was seen. A row that could not be tested is left without a result, with the reason as a note.
test-record = A requirement is shown when all its SHALL rows are met. Then enter the requirement with result, reason, name and date in vendors/…/record/assessments.csv (or .xlsx). It counts only there: this protocol is not read by vagval.
test-met = met
test-not-met = not met
test-result-note = Choose met or not met. If the row could not be tested: leave it empty and write why.
test-note-note = What was done and what was seen, so that someone else can do it again.
test-boxes = ☐ met
    ☐ not met
    ________________
    ________________
# $how, $expected: whole sentences
test-how-and-expected = { $how }
    Expected: { $expected }
test-table = { $bid }: { $count ->
    [one] one thing
   *[other] { $count } things
} to test
test-why-unsaid = The evidence cannot be checked.
test-how-requirement = Ask the bidder to show the requirement in a test environment with the product and version that is offered, or to hand in evidence that can be checked.
test-how-equivalence = Let an expert compare what the bid cites with what is required, item by item, and write down whether it is equivalent (LOU 9:4–8).
test-expected-requirement = What the requirement says can be seen.
test-how-any = Ask the bidder to show it in the test environment, or to hand in a document that says it, and look it up.
test-expected-any = What stands under “What is to be shown” can be seen or read.
test-how-smart-configuration = Fetch the address .well-known/smart-configuration from the test environment, log in with a registered test client and ask for what is required.
test-how-riv-ta-decisions = Look the decision up at Inera, or run Inera's test suite for the service contract against the test environment.
test-how-sbom = Ask for a new SBOM of the version that is offered, and compare it with the files of an installation.
test-how-audit-log = Open an invented patient's record in the test environment, fetch the log and read the row of that very event.
test-how-certificate-record = Look the certificate up with whoever issued it, and read what it covers.
test-how-approval-record = Look the decision up with whoever made it, for the product and version that is offered.
test-how-device-record = Look the product up in EUDAMED or with the Medical Products Agency, and read class and version.
test-how-ehds-record = Read the signed commitment or declaration, and check which specification and which date it is about.
test-how-openehr-template = Load the template into the test environment, save an invented composition by it and read it back.
test-how-openehr-options = Send OPTIONS / to the test environment and read the answer, then call what is required.
test-how-openapi = Call the interface in the test environment as it is described, with and without authorisation.
test-how-data-export = Order an export of the test patients that were handed out, and count the rows against the key.
test-how-dicom-conformance = Send a test image of that kind to the system, fetch it back and compare.
test-how-code-systems = Ask for a new sample from the test environment, and look the codes up in the edition that is required.
test-how-accessibility-report = Try the page with keyboard, screen reader and zoom to 400 per cent, and write down what does not work.
test-how-ihe-statement = Run the transaction against a simulator (such as Gazelle) in the test environment, and keep the log.
test-how-federation-metadata = Log in to the test environment through the federation with a test identity, and read which attributes come along.
test-how-dpia = Go through the assessment with the data protection officer, and let the bidder answer what is lacking.
test-how-hosting-record = Read the documents on owners, sub-processors and keys together with the data protection officer.
# $request: the request, as it is sent to the base address of the test environment
test-how-fhir = Send to the FHIR address of the test environment: { $request }
test-how-fhir-combination = Make test records that meet all conditions, only one of them, and none. Send to the FHIR address of the test environment: { $request }
test-how-fhir-profile = Send to the FHIR address of the test environment: { $request }
    Validate at least three of the records against the profile in the version that is required.
test-expected-fhir = The answer is 200 or 201 and holds what was asked for. An error (4xx, 5xx) or an answer that passes over the condition is not met.
test-expected-fhir-combination = The answer is 200 and holds all test records that meet every condition, and no others.
test-expected-fhir-profile = Each record names the profile in meta.profile or follows it all the same, and the validation gives no errors.
test-expected-fhir-security = Without authorisation the answer is 401 or 403. With valid authorisation it is 200.

## Changes since an earlier statement of the same product

section-changes = Changed since an earlier statement
section-changes-intro = Some bids hold two statements of the same product from different days. Here is what was added, what is gone, and what comes out differently against what is required.
# $earlier, $now: days
changes-count = { $bid }, { $product }: between { DATE($earlier) } and { DATE($now) } { $added ->
    [0] nothing was added
    [one] one thing was added
   *[other] { $added } things were added
} and { $removed ->
    [0] nothing
    [one] one thing
   *[other] { $removed } things
} removed. { $changed ->
    [0] Nothing that { $standard } requires comes out differently.
    [one] One thing that { $standard } requires comes out differently.
   *[other] { $changed } things that { $standard } requires come out differently.
}
changes-table = { $bid }, { $product }, against { $standard }: { $count ->
    [one] one change
   *[other] { $count } changes
} from { DATE($earlier) } to { DATE($now) }
column-change = Change
column-outcome-now = Outcome against the requirement
change-turned = Other outcome
change-removed = Removed
change-added = Added
change-outcome = Before: { $before }
    Now: { $now }
change-unasked = The outcome is the same, or it is not required

## The workbook

sheet-compliance = Claimed and shown
sheet-risks = Risks
column-standard = Standard
column-degree-fraction = As a fraction
column-shall-met = SHALL items met
column-shall-all = All SHALL items
column-unmet-shall = Lacking, SHALL
column-unmet-should = Lacking, SHOULD
column-unmet-may = Lacking, MAY
column-broken = Malformed
column-gated = Does not count
column-clashes = Clashes
column-breaches = Conditional breaches
column-evidence-level = Evidence level
column-issued = Issued
column-expires = Expires
standard-assessed = Assessed: { $result ->
    [met] met
    [not-met] not met
   *[unclear] unclear
}
figure-assessed = assessed: { $result ->
    [met] met
    [not-met] not met
   *[unclear] unclear
}
