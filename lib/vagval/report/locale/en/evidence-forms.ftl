### Forms of evidence: tables that the bidder fills in, and what is asked for. The first line is the title.

# $kind: name of the kind of evidence
evidence-form-title = Evidence: { $kind }
# $procurement, $buyer: names; $kind: key of the kind of evidence
evidence-form-who = Filled in by the tenderer in { $procurement } and handed in with the bid to { $buyer }. Put the file into the bid's folder evidence and name it in evidence.toml with kind = "{ $kind }". If it is about several products, fill in one form for each product.
evidence-form-asked = This is asked for (shall: SHALL, should: SHOULD, may: MAY):
# $requirements: keys of the requirements; $name, $reference: the standard
evidence-form-standard = { LIST($requirements) }: { $name } ({ $reference })
# $level: SHALL, SHOULD or MAY
evidence-form-item = – { $text } ({ $level })
# $key: key of the standard
evidence-form-replaceable = "{ $key }" – { LIST($requirements) }: { $name } ({ $reference })
# $key: id of the item; $text: what it says, or none
evidence-form-replaceable-item = – "{ $key }"{ $text ->
        [none] { "" }
       *[other] : { $text }
    }
# $asks, $answers: keys of the lots
evidence-form-exchange = Exchange between lots: { $name }. The product of lot { $asks } asks, and the product of lot { $answers } answers.
evidence-form-rows = The first rows are what is asked for. Take out the rows that are not about your product: a row that is filled in only in part cannot be read.
evidence-form-more-rows = Add as many rows as are needed, one after another or with empty rows between. The table may also be handed in as a CSV file with the same headings.
evidence-form-fhir = The sample may instead be handed in as the system writes it in FHIR: a Bundle of AuditEvent (JSON).
evidence-form-blank = Do not change the headings. What does not stand in the table is not shown. Nothing is guessed or filled in for you.
evidence-form-columns = The columns:
evidence-form-column = { $column }: { $text }
evidence-form-sheet = Particulars

evidence-form-riv-ta-decisions-contract = Name of the service contract with its domain, as Inera writes it.
evidence-form-riv-ta-decisions-version = The version that the decision is about: two numbers with a point between, such as 2.1.
evidence-form-riv-ta-decisions-role = producer: the product gives out data. consumer: the product fetches data.
evidence-form-riv-ta-decisions-decision = Inera's decision after testing: approved, approved with reservations or rejected.
evidence-form-riv-ta-decisions-decided = Date of the decision, such as 2026-05-12.
evidence-form-riv-ta-decisions-reference = Number of the decision, if it has one.
evidence-form-riv-ta-decisions-deviations = Reservations and deviations in the decision, if it has any.

evidence-form-ihe-statement-profile = Short name of the profile as IHE writes it, such as XDS.b.
evidence-form-ihe-statement-actor = The actor as IHE writes it, such as Document Source.
evidence-form-ihe-statement-option = The option as IHE writes it. Empty: the row is about the actor itself.
evidence-form-ihe-statement-supported = yes: the product has it. no: the product does not. Every row needs an answer.
evidence-form-ihe-statement-version = Version of the profile, if it is known.
evidence-form-ihe-statement-result = Address or number where a passed test at a Connectathon is listed. Empty: there is no such test.
evidence-form-ihe-statement-date = Date of the test, such as 2026-04-20. Only if there is a result.

evidence-form-dicom-conformance-sop-uid = Number (UID) of the DICOM service. Empty in a row about a web service.
evidence-form-dicom-conformance-sop-class = Name of the DICOM service, for whoever reads. May be empty.
evidence-form-dicom-conformance-web-service = Web service. Empty in a row about a DICOM service (sop_uid).
evidence-form-dicom-conformance-role = SCU: the product asks, sends or calls. SCP: the product answers, receives or offers. SCU/SCP: both.
evidence-form-dicom-conformance-transfer-syntaxes = Numbers (UIDs) of the transfer syntaxes with blanks between. Empty: nothing is said of them.

evidence-form-code-systems-system = Address (URI) or OID of the code system, as in data that is stored and sent.
evidence-form-code-systems-edition = Edition of the code system. For SNOMED CT the address with the date, such as http://snomed.info/sct/45991000052106/version/20251130. May be empty if no edition is asked for.
evidence-form-code-systems-code = A code that the product gave out. One row for each code.
evidence-form-code-systems-display = The code's text in the product. May be empty.

evidence-form-audit-log-time = When it was done, with time zone: 2026-03-01T08:15:00+01:00. Invented patients and users only.
evidence-form-audit-log-action = What was done: create, read, update, delete, execute or the log's own word.
evidence-form-audit-log-unit = At which care unit it was done. Either care unit or care process.
evidence-form-audit-log-process = In which care process it was done. Either care unit or care process.
evidence-form-audit-log-user = Who did it (invented).
evidence-form-audit-log-patient = Which patient it was about (invented).
evidence-form-audit-log-kept-until = Until which day the event is kept, such as 2036-03-01.

evidence-table-blank = The table is not filled in: it has no rows below the headings.
    .do = Ask the bidder whether the wrong file was handed in.
