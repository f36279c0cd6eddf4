### Records that the bidder fills in of attestations: certificates, approvals, devices, EHDS.

## What can be required

kind-certificate-record = certificates
asks-certificate-record-certificate = The vendor has a certificate that is valid on the last day for bids, to { LIST($schemes, kind: "or") }.
asks-certificate-record-accredited = The certificate to { LIST($schemes, kind: "or") } is issued by a body that is accredited{ $bodies ->
        [none] { "" }
       *[other] { " " }by { LIST($bodies, kind: "or") }
    }.
asks-certificate-record-scope = The certificate to { LIST($schemes, kind: "or") } covers { $covers }.

kind-approval-record = approval or connection
asks-approval-record-approval = The product is approved{ $at_least ->
        [approved] { "" }
       *[approved-with-reservations] {" "}or approved with reservations
    } for { LIST($schemes, kind: "or") }, in the version that is offered{ $issuers ->
        [none] { "" }
       *[other] , by { LIST($issuers, kind: "or") }
    }.
asks-approval-record-declaration = There is a dated declaration or connection that holds on the last day for bids: { LIST($schemes, kind: "or") }{ $issuers ->
        [none] { "" }
       *[other] , by { LIST($issuers, kind: "or") }
    }.

kind-device-record = medical device record
asks-device-record-class = The product is a medical device of class { LIST($classes, kind: "or") } (NMI: national medical information system).
asks-device-record-registration = The product is registered, with a UDI-DI, a EUDAMED number or an NMI-ID.
asks-device-record-notified-body = The product has a valid certificate from a notified body, if its class needs one (IIa, IIb and III).

kind-ehds-record = readiness for the EHDS
asks-ehds-record-commitment = The vendor commits itself in the contract to follow the EHDS regulation for { $category ->
        [patient-summary] patient summaries
        [e-prescription] electronic prescriptions
        [e-dispensation] electronic dispensations
        [imaging] medical images
        [test-results] test results
       *[discharge-report] discharge reports
    } by { DATE($by) }.
asks-ehds-record-test-evidence = The product has passed a test against { $specification } for { $category ->
        [patient-summary] patient summaries
        [e-prescription] electronic prescriptions
        [e-dispensation] electronic dispensations
        [imaging] medical images
        [test-results] test results
       *[discharge-report] discharge reports
    }.
asks-ehds-record-eu-declaration = The product has an EU declaration of conformity under the EHDS regulation and is entered in the EU database, for { $category ->
        [patient-summary] patient summaries
        [e-prescription] electronic prescriptions
        [e-dispensation] electronic dispensations
        [imaging] medical images
        [test-results] test results
       *[discharge-report] discharge reports
    }.

## Faults of the file

record-none = The file holds no record.
    .do = Ask the bidder to fill in at least one [[record]].
record-ends-before-start = The record expires before it was issued on { DATE($issued) }.
    .do = Ask the bidder which dates are right.

## What the examination comes to

record-not-sound = The record of { $scheme } has values that cannot be read.
    .do = See what is wrong in the file, and ask the bidder what should stand there.
record-missing = No record in the file is about { LIST($asked, kind: "or") }. The records are about { LIST($there) }.
    .do = What is not in the file is not shown. Examine whether the bidder may supplement it (LOU 4:9).
record-missing-sort = The file has { $rule ->
        [commitment] no commitment (scheme = "commitment")
        [test-evidence] no test report (scheme = "test-report")
        [eu-declaration] no EU declaration (scheme = "declaration")
       *[class] nothing on MDR or NMI, nor a reason why the product is no medical device
    }. The records are about { LIST($there) }.
    .do = What is not in the file is not shown. Examine whether the bidder may supplement it (LOU 4:9).
record-without-edition = The record is about { $scheme } but does not say which edition. Asked for is { LIST($asked, kind: "or") }.
    .do = Read the edition in the certificate itself.
record-other-product = The record of { $scheme } is about the product { $shown }. { $offered ->
        [none] The bid names no product for the lot.
       *[other] The bid offers { $offered }.
    }
    .do = Ask the bidder whether the record is about what is offered.
record-other-version = The record of { $scheme } is about version { $shown }. { $offered ->
        [none] The bid names no product for the lot.
       *[other] The bid offers version { $offered }.
    }
    .do = Ask the bidder whether it holds for the offered version too, and to see it.
record-without-product = The record of { $scheme } does not say which product and version it is about.
    .do = Read it in the document itself, or ask who issued it.
record-field-missing = The record of { $scheme } lacks { $field ->
        [number] a number
        [issuer] an issuer
        [issued] a date of issue
        [expires] an end date
        [scope] a scope
        [outcome] the outcome of the decision
        [class] a class
        [reason] a reason why the product is no medical device
        [by] the day by which the commitment is fulfilled
       *[covers] what kinds of health data it is about
    } ("{ $field }").
    .do = Read it in the document itself, or examine whether the bidder may supplement it (LOU 4:9).
record-issued-late = The record of { $scheme } was issued on { DATE($issued) }, after the last day for bids { DATE($deadline) }. It does not show what held then.
    .do = Ask the bidder whether an earlier one held on that day.
record-expired = The record of { $scheme } held until { DATE($expires) }. It has to hold beyond the last day for bids { DATE($deadline) }.
    .do = Ask the bidder whether a renewed one existed on that day.
record-not-accredited = The certificate to { $scheme } states no accreditation of { $issuer ->
        [none] whoever issued it
       *[other] { $issuer }
    }.
    .do = Look the issuer up with Swedac or its like. A certificate without accreditation does not show what is required.
record-accreditation-other = The certificate to { $scheme } is issued by a body that is accredited by { $shown }. Accepted are { LIST($asked) }.
    .do = Examine whether the body is equivalent: the national accreditation body of another EU country is to be accepted.
record-scope-to-read = The certificate to { $scheme } covers: "{ $scope }". A person has to read whether that includes { $covers }.
    .do = Read the scope of the certificate, and enter the assessment with its reasons in vendors/…/record/assessments.
record-issuer-other = The record of { $scheme } is issued by { $shown }. Accepted issuers are { LIST($asked) }.
    .do = Check the issuer's name in the document itself.
record-outcome-low = The decision on { $scheme } is { $shown ->
        [REJECTED] rejected
        [WITH_RESERVATIONS] approved with reservations
       *[APPROVED] approved
    }. It has to be at least { $asked ->
        [approved] approved
       *[approved-with-reservations] approved with reservations
    }.
    .do = Read the reservations in the decision, if there are any.
device-class-unknown = The class { $shown ->
        [none] is missing
       *[other] "{ $shown }" does not exist
    }. The classes of the MDR are { LIST($known) }.
    .do = Read the class in the manufacturer's EU declaration.
device-class-other = The product is of class { $shown }. Required is { LIST($asked, kind: "or") }.
    .do = Read the manufacturer's EU declaration, and let whoever answers for medical devices judge the class.
device-contradicts = The file says different things of what the product is: { LIST($shown) }.
    .do = Ask the manufacturer which holds, and let whoever answers for medical devices judge the answer.
device-neither = The product is said to be no medical device, for the reason: "{ $reason }". No machine can decide that.
    .do = Let whoever answers for medical devices judge the reason, and enter the assessment in vendors/…/record/assessments.
device-not-registered = The record of { $scheme } lacks a registration (UDI-DI, EUDAMED number or NMI-ID).
    .do = Look the product up in EUDAMED or in the register of the Swedish Medical Products Agency.
device-check-digit = The number { $shown } is no true UDI-DI: its check digit is wrong.
    .do = Ask the bidder for the right number. A digit is written wrongly.
ehds-category-missing = The record is not about { $asked ->
        [patient-summary] patient summaries
        [e-prescription] electronic prescriptions
        [e-dispensation] electronic dispensations
        [imaging] medical images
        [test-results] test results
       *[discharge-report] discharge reports
    }. It is about { LIST($there) }.
    .do = What is not in the file is not shown.
ehds-commitment-late = The commitment is to be fulfilled by { DATE($shown) }. Required is { DATE($asked) } at the latest.
    .do = The commitment is too late. Read the clause in the draft contract.
ehds-other-specification = The test was made against { $shown ->
        [none] a specification that is not named
       *[other] { $shown }
    }. Asked for is { $asked }.
    .do = Judge whether the test says the same, or test the product yourselves.
ehds-declaration-early = Nobody can declare conformity yet: the common specifications of the EU are due on { DATE($due) }.
    .do = Ask for a dated commitment or a test result instead. Let this requirement decide nothing.
ehds-not-registered = The declaration lacks the product's number in the EU database ("registration").
    .do = Look the product up in the EU database of EHR systems.

## Hosting and jurisdiction

kind-hosting-record = record of hosting and owners
asks-hosting-record-country = Data is stored and processed only in { LIST($countries, kind: "or") }, by sub-processors too.
asks-hosting-record-parent-country = The hosting provider and all sub-processors have their ultimate parents in { LIST($countries, kind: "or") }.
asks-hosting-record-parent-identified = The ultimate parent is stated with name, country and LEI (international number of legal entities).
asks-hosting-record-keys = The encryption keys are held by { LIST($holders, kind: "or") } (customer: the customer, independent: an independent party, provider: the hosting provider, processor: a sub-processor).
asks-hosting-record-sub-processors-listed = All sub-processors are listed with name, country, role, data and their parent's country.
asks-hosting-record-transfer = Data leaves the EEA only by an accepted means: { LIST($mechanisms, kind: "or") } (none: not at all, adequacy-decision: a decision on adequate protection, standard-clauses: standard contractual clauses, binding-rules: binding corporate rules).
country-unknown = "{ $value }" is no code of a country.
    .do = Write the two letters of the country as in ISO 3166, such as SE.
hosting-unsaid = It cannot be read { $field ->
        [countries] in which countries data is processed
        [processor] whether there are sub-processors. If there are none, it has to say processor = []
        [parent] who the ultimate parent is, and in which country
        [keys] who holds the encryption keys
       *[transfer] whether and how data leaves the EEA
    } ("{ $field }").
    .do = Examine whether the bidder may supplement it (LOU 4:9). What is not said is not shown.
hosting-processor-unsaid = { $field ->
        [name] The name
        [country] The country
        [role] The role
        [data] Which data is processed
       *[parent_country] The parent's country
    } is missing for sub-processors: { LIST($names) }.
    .do = Examine whether the bidder may supplement it (LOU 4:9).
hosting-country-outside = Data is processed in { LIST($outside) }. Accepted is { LIST($accepted) }.
    .do = See in the file who processes it there.
hosting-parent-outside = Ultimate control lies in another country than those accepted ({ LIST($accepted) }): { LIST($owners) }. No machine can decide what that means for secrecy.
    .do = Let a lawyer assess whether the data may thereby count as disclosed (OSL) and whether the transfer is allowed (GDPR). Enter the assessment in vendors/…/record/assessments.
hosting-lei-missing = The ultimate parent { $name } is stated without an LEI.
    .do = Look the parent up in the register of GLEIF, or ask the bidder.
hosting-lei-wrong = { $lei } is no LEI: its form or its check digits are wrong.
    .do = Ask the bidder for the right number. It has 20 signs.
hosting-keys-held = The encryption keys are held by { $holder ->
        [customer] the customer
        [independent] an independent party
        [provider] the hosting provider
       *[processor] a sub-processor
    }. That is not accepted.
    .do = Read the requirement. Whoever holds the keys can read the data.
hosting-transfer-contradicts = It is said that no data leaves the EEA, but it is processed in { LIST($countries) }.
    .do = Ask the bidder what holds.
hosting-transfer-other = This is how data leaves the EEA, by the bid: { $mechanism ->
        [none] not at all
        [adequacy-decision] by a decision on adequate protection
        [standard-clauses] by standard contractual clauses
       *[binding-rules] by binding corporate rules
    }. That is not what is accepted.
    .do = Read the requirement, and let a lawyer assess the transfer.

## Equivalents

equivalence-other-standard = Evidence { $evidence } says that something is equivalent to "{ $shown }". The requirement is about { $standard }.
    .do = Read whether that is the same standard. Otherwise the record says nothing of the requirement.
equivalence-silent = Evidence { $evidence } says nothing of { $count ->
        [one] one thing that the standard requires
       *[other] { NUMBER($count) } things that the standard requires
    }: { LIST($items) }.
    .do = It is for the bidder to show that the solution is equivalent. Examine whether the record may be supplemented (LOU 4:9).
equivalence-evidence-unlisted = Evidence { $evidence } refers to { LIST($cited) }, which is not in the bid's list of evidence.
    .do = Ask the bidder which evidence is meant.
