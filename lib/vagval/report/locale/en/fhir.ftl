### FHIR: what a system says that it can do, against what is required. Written for who does not program.

kind-fhir-statement = FHIR statement (CapabilityStatement)

## Words for what FHIR has codes for

# $resource: resource type of FHIR R4; others are written as they are
fhir-resource = { $resource ->
    [Account] billing accounts
    [ActivityDefinition] templates for activities
    [AdverseEvent] adverse events
    [AllergyIntolerance] allergies and intolerances
    [Appointment] appointments
    [AppointmentResponse] replies to appointments
    [AuditEvent] audit log entries
    [Basic] other records
    [Binary] files
    [BiologicallyDerivedProduct] products of human origin (blood and tissue)
    [BodyStructure] body structures
    [Bundle] bundles of records
    [CapabilityStatement] descriptions of what systems can do
    [CarePlan] care plans
    [CareTeam] care teams
    [CatalogEntry] catalogue entries
    [ChargeItem] charge items
    [ChargeItemDefinition] charging rules
    [Claim] claims
    [ClaimResponse] replies to claims
    [ClinicalImpression] clinical assessments
    [CodeSystem] code systems
    [Communication] messages in care
    [CommunicationRequest] requests for messages in care
    [CompartmentDefinition] definitions of compartments
    [Composition] composed documents
    [ConceptMap] maps between code systems
    [Condition] diagnoses and health problems
    [Consent] consents
    [Contract] contracts
    [Coverage] insurance coverage
    [CoverageEligibilityRequest] questions about coverage
    [CoverageEligibilityResponse] replies about coverage
    [DetectedIssue] detected clinical issues
    [Device] medical devices
    [DeviceDefinition] definitions of medical devices
    [DeviceMetric] measurements of medical devices
    [DeviceRequest] orders of medical devices
    [DeviceUseStatement] statements of device use
    [DiagnosticReport] diagnostic reports
    [DocumentManifest] document manifests
    [DocumentReference] document references
    [EffectEvidenceSynthesis] syntheses of treatment effects
    [Encounter] care encounters
    [Endpoint] technical endpoints
    [EnrollmentRequest] insurance enrolments
    [EnrollmentResponse] replies to insurance enrolments
    [EpisodeOfCare] episodes of care
    [EventDefinition] definitions of events
    [Evidence] scientific evidence
    [EvidenceVariable] variables of scientific evidence
    [ExampleScenario] example scenarios
    [ExplanationOfBenefit] explanations of benefit
    [FamilyMemberHistory] family histories
    [Flag] alerts and flags
    [Goal] care goals
    [GraphDefinition] definitions of how records connect
    [Group] groups
    [GuidanceResponse] replies from decision support
    [HealthcareService] healthcare services
    [ImagingStudy] imaging studies
    [Immunization] vaccinations
    [ImmunizationEvaluation] evaluations of vaccinations
    [ImmunizationRecommendation] vaccination recommendations
    [ImplementationGuide] implementation guides
    [InsurancePlan] insurance plans
    [Invoice] invoices
    [Library] libraries of rules
    [Linkage] links between records
    [List] lists
    [Location] locations
    [Measure] quality measures
    [MeasureReport] reports of quality measures
    [Media] pictures, film and sound
    [Medication] medications
    [MedicationAdministration] administered medications
    [MedicationDispense] dispensed medications
    [MedicationKnowledge] facts about medications
    [MedicationRequest] medication orders
    [MedicationStatement] statements of medication use
    [MedicinalProduct] medicinal products
    [MedicinalProductAuthorization] authorisations of medicinal products
    [MedicinalProductContraindication] contraindications of medicinal products
    [MedicinalProductIndication] indications of medicinal products
    [MedicinalProductIngredient] ingredients of medicinal products
    [MedicinalProductInteraction] interactions of medicinal products
    [MedicinalProductManufactured] manufactured forms of medicinal products
    [MedicinalProductPackaged] packages of medicinal products
    [MedicinalProductPharmaceutical] pharmaceutical forms of medicinal products
    [MedicinalProductUndesirableEffect] undesirable effects of medicinal products
    [MessageDefinition] definitions of messages
    [MessageHeader] message headers
    [MolecularSequence] molecular sequences
    [NamingSystem] registers of identifiers
    [NutritionOrder] nutrition orders
    [Observation] observations (measurements and test results)
    [ObservationDefinition] definitions of observations
    [OperationDefinition] definitions of operations
    [OperationOutcome] error messages
    [Organization] organisations
    [OrganizationAffiliation] affiliations between organisations
    [Parameters] parameters
    [Patient] patients
    [PaymentNotice] payment notices
    [PaymentReconciliation] payment reconciliations
    [Person] persons
    [PlanDefinition] templates for care plans
    [Practitioner] healthcare professionals
    [PractitionerRole] professionals’ roles
    [Procedure] procedures
    [Provenance] records of provenance
    [Questionnaire] questionnaires
    [QuestionnaireResponse] completed questionnaires
    [RelatedPerson] related persons
    [RequestGroup] grouped orders
    [ResearchDefinition] definitions of research questions
    [ResearchElementDefinition] definitions of research elements
    [ResearchStudy] research studies
    [ResearchSubject] research subjects
    [RiskAssessment] risk assessments
    [RiskEvidenceSynthesis] syntheses of risk
    [Schedule] schedules
    [SearchParameter] definitions of search parameters
    [ServiceRequest] referrals and service orders
    [Slot] bookable time slots
    [Specimen] specimens
    [SpecimenDefinition] definitions of specimens
    [StructureDefinition] profiles
    [StructureMap] transformation rules
    [Subscription] subscriptions to changes
    [Substance] substances
    [SubstanceNucleicAcid] nucleic acids
    [SubstancePolymer] polymers
    [SubstanceProtein] proteins
    [SubstanceReferenceInformation] reference information on substances
    [SubstanceSourceMaterial] source materials of substances
    [SubstanceSpecification] specifications of substances
    [SupplyDelivery] supply deliveries
    [SupplyRequest] supply orders
    [Task] tasks
    [TerminologyCapabilities] descriptions of terminology services
    [TestReport] test reports
    [TestScript] test scripts
    [ValueSet] sets of codes
    [VerificationResult] verifications of records
    [VisionPrescription] vision prescriptions
    [none] records of all sorts
   *[other] { $resource }
}
# $key: the search parameter's name, with common- for a leading underscore; $name: as it stands
fhir-search = { $key ->
    [abatement-date] date of abatement
    [active] active
    [actor] participant
    [address] address
    [address-city] city
    [address-country] country
    [address-postalcode] postal code
    [address-state] state or county
    [address-use] use of address
    [appointment] appointment
    [asserted-date] date of assertion
    [author] author
    [authored] date authored
    [authoredon] date ordered
    [based-on] basis
    [birthdate] birth date
    [body-site] body site
    [category] category
    [class] class of encounter
    [clinical-status] clinical status
    [code] code
    [common-id] record id
    [common-lastUpdated] last update
    [common-profile] profile
    [common-security] security label
    [common-source] source
    [common-tag] tag
    [common-text] free text
    [context] context
    [creation] creation date
    [criticality] criticality
    [date] date
    [death-date] date of death
    [deceased] deceased
    [description] description
    [discharge-disposition] discharge disposition
    [effective] period of use
    [email] email address
    [encounter] encounter
    [event] event
    [facility] type of facility
    [family] family name
    [format] format
    [gender] gender
    [general-practitioner] general practitioner
    [given] given name
    [identifier] identifier
    [intent] intent
    [issued] date issued
    [language] language
    [lifecycle-status] status of the goal
    [location] location
    [medication] medication
    [name] name
    [onset-date] date of onset
    [organization] organisation
    [owner] owner
    [patient] patient
    [performer] performer
    [period] period
    [phone] phone number
    [practitioner] professional
    [prescriber] prescriber
    [priority] priority
    [questionnaire] questionnaire
    [recipient] recipient
    [recorded-date] date recorded
    [recorder] recorder
    [related] related documents
    [requester] requester
    [result] result
    [role] role
    [security-label] security label
    [service-type] type of service
    [setting] care setting
    [severity] severity
    [specialty] specialty
    [specimen] specimen
    [start] start
    [status] status
    [subject] patient or other subject
    [target-date] target date
    [telecom] contact detail
    [title] title
    [type] type
    [url] web address
    [vaccine-code] vaccine
    [value-quantity] measured value
    [verification-status] verification status
    [version] version
    [whenhandedover] date handed over
    [whenprepared] date prepared
   *[other] { $name }
}

## What a system can do, as words after “can”

fhir-can-interaction = { $name ->
    [read] read { fhir-resource }
    [vread] read earlier versions of { fhir-resource }
    [search-type] search among { fhir-resource }
    [create] add { fhir-resource }
    [update] change { fhir-resource }
    [patch] change parts of { fhir-resource }
    [delete] remove { fhir-resource }
    [history-instance] show how single { fhir-resource } have changed
    [history-type] show how all { fhir-resource } have changed
   *[other] perform “{ $name }” on { fhir-resource }
}
fhir-can-search = search { fhir-resource } by { EACH($name, say: "fhir-search") }
fhir-can-operation = { $name ->
    [docref] find documents on request ($docref on { fhir-resource })
    [everything] hand over all there is about a patient at once ($everything on { fhir-resource })
    [expand] list the codes that belong to it ($expand on { fhir-resource })
    [export] hand over large amounts at once ($export on { fhir-resource })
    [ihe-pix] match the identities of a patient ($ihe-pix on { fhir-resource })
    [match] find the right patient although details differ ($match on { fhir-resource })
    [summary] put together a patient summary ($summary on { fhir-resource })
    [validate] check records before they are saved ($validate on { fhir-resource })
   *[other] perform the operation ${ $name } on { fhir-resource }
}
fhir-can-system-interaction = { $name ->
    [transaction] take several changes that are made together or not at all (transaction)
    [batch] take several calls at once (batch)
    [search-system] search among records of all sorts at once (search-system)
    [history-system] show how all records have changed (history-system)
   *[other] perform “{ $name }” for the whole system
}
fhir-can-system-operation = perform the operation ${ $name } for the whole system
fhir-can-include = send along what { fhir-resource } refer to in the answer to a search (_include={ $name })
fhir-can-revinclude = send along what refers to { fhir-resource } in the answer to a search (_revinclude={ $name })
fhir-can-flag = { $name ->
    [conditionalCreate] add { fhir-resource } only if they are not there yet (conditionalCreate)
    [conditionalUpdate] change { fhir-resource } that a search points out (conditionalUpdate)
    [readHistory] read versions of { fhir-resource } that no longer hold (readHistory)
    [updateCreate] add { fhir-resource } under an id that the sender chooses (updateCreate)
   *[other] “{ $name }” for { fhir-resource }
}
fhir-can-format = exchange data as { fhir-format }
fhir-can-patch-format = take changes to parts of a record as { fhir-format }
fhir-format = { $name ->
    [json] JSON
    [xml] XML
    [ttl] Turtle (RDF)
   *[other] { $name }
}
fhir-security = { $name ->
    [SMART-on-FHIR] SMART on FHIR
    [OAuth] OAuth
    [Certificates] certificates
    [Basic] user name and password (Basic)
   *[other] { $name }
}

## What is required

asks-fhir-statement-format = Can { fhir-can-format }.
asks-fhir-statement-patch-format = Can { fhir-can-patch-format }.
asks-fhir-statement-security = Protects access by { fhir-security }.
asks-fhir-statement-system-interaction = Can { fhir-can-system-interaction }.
asks-fhir-statement-system-operation = Can { fhir-can-system-operation }.
asks-fhir-statement-resource = Handles { fhir-resource }.
asks-fhir-statement-interaction = Can { fhir-can-interaction }.
asks-fhir-statement-search = Can { fhir-can-search }.
asks-fhir-statement-combination = Can { fhir-can-search } together.
asks-fhir-statement-operation = Can { fhir-can-operation }.
asks-fhir-statement-profile = Follows the profile { $name } for { fhir-resource }.
asks-fhir-statement-include = Can { fhir-can-include }.
asks-fhir-statement-revinclude = Can { fhir-can-revinclude }.
asks-fhir-statement-flag = Can { fhir-can-flag }.

## What is missing

# $item: name of the item in the requirement
fhir-ask-about = Ask the bidder whether it is supported but missing in the statement (item { $item }).
fhir-lacks-format = Cannot { fhir-can-format }.
    .do = { fhir-ask-about }
fhir-lacks-patch-format = Cannot { fhir-can-patch-format }.
    .do = { fhir-ask-about }
fhir-lacks-security = Does not protect access by { fhir-security }.
    .do = { fhir-ask-about }
fhir-lacks-system-interaction = Cannot { fhir-can-system-interaction }.
    .do = { fhir-ask-about }
fhir-lacks-system-operation = Cannot { fhir-can-system-operation }.
    .do = { fhir-ask-about }
fhir-lacks-resource = Does not handle { fhir-resource }.
    .do = { fhir-ask-about }
fhir-lacks-interaction = Cannot { fhir-can-interaction }.
    .do = { fhir-ask-about }
fhir-lacks-search = Cannot { fhir-can-search }.
    .do = { fhir-ask-about }
fhir-lacks-combination = Cannot { fhir-can-search }.
    .do = { fhir-ask-about }
fhir-lacks-operation = Cannot { fhir-can-operation }.
    .do = { fhir-ask-about }
fhir-lacks-profile = Does not follow the profile { $name } for { fhir-resource }.
    .do = { fhir-ask-about }
fhir-lacks-include = Cannot { fhir-can-include }.
    .do = { fhir-ask-about }
fhir-lacks-revinclude = Cannot { fhir-can-revinclude }.
    .do = { fhir-ask-about }
fhir-lacks-flag = Cannot { fhir-can-flag }.
    .do = { fhir-ask-about }

## What else the examination came to

fhir-combination-undeclared = Can search { fhir-resource } by { EACH($name, say: "fhir-search") }, each by itself. Whether they can be used together is not said.
    .do = Test it during verification (item { $item }).
fhir-clash = Does what the requirement forbids: { $rule ->
        [interaction] can { fhir-can-interaction }
        [search] can { fhir-can-search }
        [combination] can { fhir-can-search } together
        [operation] can { fhir-can-operation }
        [system-interaction] can { fhir-can-system-interaction }
        [system-operation] can { fhir-can-system-operation }
        [include] can { fhir-can-include }
        [revinclude] can { fhir-can-revinclude }
        [flag] can { fhir-can-flag }
        [format] can { fhir-can-format }
        [patch-format] can { fhir-can-patch-format }
        [security] protects access by { fhir-security }
        [profile] follows the profile { $name } for { fhir-resource }
       *[resource] handles { fhir-resource }
    }.
    .do = Ask the bidder whether it can be turned off.
fhir-other-release = The statement is about FHIR { $shown }. The requirement is about FHIR { $asked }. Different releases of FHIR cannot talk to one another without translation, so nothing counts.
    .do = Ask the bidder whether the system speaks FHIR { $asked } too, and if so for that statement.
fhir-profile-version-unknown = The profile { $name } for { fhir-resource } is named without a version. Version { $asked } is required.
    .do = Ask the bidder which version it is.
fhir-profile-other-version = The profile { $name } for { fhir-resource } is named in another version than { $asked }, which is required.
    .do = Ask the bidder whether version { $asked } is followed too.
fhir-declares = The system says that it fulfils { $canonical } as a whole. That is a claim and does not count.
    .do = Go by what the statement lists, point by point.
fhir-import-unresolved = The statement takes content from { $canonical }, which is not at hand. What stands there does not count.
    .do = Ask for that file too.
fhir-import-cycle = The statements take content from one another in a circle. Each has been read once.
    .do = Ask who wrote them which comes first.
fhir-items-implicit = { $count ->
        [one] One item of the requirement does not say how strongly it is asked for.
       *[other] { NUMBER($count) } items of the requirement do not say how strongly they are asked for.
    } Then the level of what it belongs to holds, else SHALL.
    .do = Write the level in the requirement if something else is meant.
fhir-not-a-statement = The file is no FHIR statement of what a system can do, but { $found ->
        [none] something without a resourceType
       *[other] “{ $found }”
    }.
    .do = Ask for the system’s CapabilityStatement, which it hands out itself at the address /metadata.
fhir-release-unknown = The statement does not say which release of FHIR it is about.
    .do = Ask the bidder. Without a release it cannot be compared with the requirement.

## What is written wrongly in a FHIR statement

fhir-expectation-unknown = { $value ->
        [none] How strongly this holds should stand here, but the word is missing.
       *[other] “{ $value }” is no word for how strongly something holds.
    }
    .do = It must be SHALL, SHOULD, MAY or SHOULD-NOT. It is read as if nothing stood there.
fhir-field-missing = The field “{ $field }” is missing. What stands here can therefore not be read.
    .do = Ask who wrote the statement to fill in the field.
fhir-mode-unknown = “{ $value }” does not say whether it is about a server or a client. What stands here does not count.
    .do = It must be server or client.
fhir-search-without-type = The search parameter “{ $name }” is named without a type.
    .do = Ask the bidder to state the type. The parameter counts all the same.
