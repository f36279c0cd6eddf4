### FHIR: vad ett system beskriver att det kan, mot vad som krävs. Skrivet för den som inte programmerar.

kind-fhir-statement = FHIR-beskrivning (CapabilityStatement)

## Ord för det som FHIR har engelska koder för

# $resource: resurstyp i FHIR R4; andra skrivs som de är
fhir-resource = { $resource ->
    [Account] debiteringskonton
    [ActivityDefinition] mallar för aktiviteter
    [AdverseEvent] negativa händelser i vården
    [AllergyIntolerance] allergier och överkänslighet
    [Appointment] bokade tider
    [AppointmentResponse] svar på bokade tider
    [AuditEvent] loggposter
    [Basic] övriga uppgifter
    [Binary] filer
    [BiologicallyDerivedProduct] produkter av mänskligt ursprung (blod och vävnad)
    [BodyStructure] kroppsdelar
    [Bundle] samlingar av poster
    [CapabilityStatement] beskrivningar av vad system kan
    [CarePlan] vårdplaner
    [CareTeam] vårdteam
    [CatalogEntry] katalogposter
    [ChargeItem] debiteringsposter
    [ChargeItemDefinition] debiteringsregler
    [Claim] ersättningsanspråk
    [ClaimResponse] besked om ersättning
    [ClinicalImpression] kliniska bedömningar
    [CodeSystem] kodsystem
    [Communication] meddelanden i vården
    [CommunicationRequest] begärda meddelanden i vården
    [CompartmentDefinition] definitioner av informationsområden
    [Composition] sammansatta dokument
    [ConceptMap] översättningar mellan kodsystem
    [Condition] diagnoser och hälsoproblem
    [Consent] samtycken
    [Contract] avtal
    [Coverage] försäkringsskydd
    [CoverageEligibilityRequest] frågor om försäkringsskydd
    [CoverageEligibilityResponse] svar om försäkringsskydd
    [DetectedIssue] upptäckta kliniska risker
    [Device] medicintekniska produkter
    [DeviceDefinition] produktblad för medicinteknik
    [DeviceMetric] mätfunktioner i medicinteknik
    [DeviceRequest] beställningar av medicinteknik
    [DeviceUseStatement] uppgifter om använd medicinteknik
    [DiagnosticReport] utlåtanden och svarsrapporter
    [DocumentManifest] dokumentförteckningar
    [DocumentReference] dokumentreferenser
    [EffectEvidenceSynthesis] sammanställningar av behandlingseffekt
    [Encounter] vårdkontakter
    [Endpoint] tekniska adresser
    [EnrollmentRequest] anmälningar till försäkring
    [EnrollmentResponse] svar på anmälningar till försäkring
    [EpisodeOfCare] vårdepisoder
    [EventDefinition] definitioner av händelser
    [Evidence] vetenskapliga underlag
    [EvidenceVariable] variabler i vetenskapliga underlag
    [ExampleScenario] exempelscenarier
    [ExplanationOfBenefit] ersättningsredovisningar
    [FamilyMemberHistory] uppgifter om ärftlighet
    [Flag] varningar och uppmärksamhetsmarkeringar
    [Goal] vårdmål
    [GraphDefinition] definitioner av hur poster hör ihop
    [Group] grupper
    [GuidanceResponse] svar från beslutsstöd
    [HealthcareService] vårdtjänster
    [ImagingStudy] bildundersökningar
    [Immunization] vaccinationer
    [ImmunizationEvaluation] bedömningar av vaccinationer
    [ImmunizationRecommendation] vaccinationsrekommendationer
    [ImplementationGuide] tillämpningsanvisningar
    [InsurancePlan] försäkringsplaner
    [Invoice] fakturor
    [Library] regelbibliotek
    [Linkage] kopplingar mellan poster
    [List] listor
    [Location] platser
    [Measure] kvalitetsmått
    [MeasureReport] utfall av kvalitetsmått
    [Media] bilder, film och ljud
    [Medication] läkemedel
    [MedicationAdministration] givna läkemedel
    [MedicationDispense] utlämnade läkemedel
    [MedicationKnowledge] läkemedelsfakta
    [MedicationRequest] läkemedelsordinationer
    [MedicationStatement] uppgifter om läkemedelsanvändning
    [MedicinalProduct] godkända läkemedelsprodukter
    [MedicinalProductAuthorization] godkännanden av läkemedel
    [MedicinalProductContraindication] kontraindikationer för läkemedel
    [MedicinalProductIndication] indikationer för läkemedel
    [MedicinalProductIngredient] innehållsämnen i läkemedel
    [MedicinalProductInteraction] interaktioner mellan läkemedel
    [MedicinalProductManufactured] tillverkade läkemedelsformer
    [MedicinalProductPackaged] läkemedelsförpackningar
    [MedicinalProductPharmaceutical] beredningsformer av läkemedel
    [MedicinalProductUndesirableEffect] biverkningar av läkemedel
    [MessageDefinition] definitioner av meddelanden
    [MessageHeader] meddelandehuvuden
    [MolecularSequence] molekylära sekvenser
    [NamingSystem] register över identifierare
    [NutritionOrder] kostordinationer
    [Observation] observationer (mätvärden och provsvar)
    [ObservationDefinition] definitioner av observationer
    [OperationDefinition] definitioner av operationer
    [OperationOutcome] felmeddelanden
    [Organization] organisationer
    [OrganizationAffiliation] samarbeten mellan organisationer
    [Parameters] parametrar
    [Patient] patienter
    [PaymentNotice] betalningsmeddelanden
    [PaymentReconciliation] betalningsavstämningar
    [Person] personer
    [PlanDefinition] mallar för vårdprogram
    [Practitioner] hälso- och sjukvårdspersonal
    [PractitionerRole] personalens roller
    [Procedure] åtgärder
    [Provenance] uppgifter om ursprung
    [Questionnaire] formulär
    [QuestionnaireResponse] ifyllda formulär
    [RelatedPerson] närstående
    [RequestGroup] grupperade beställningar
    [ResearchDefinition] definitioner av forskningsfrågor
    [ResearchElementDefinition] definitioner av forskningsvariabler
    [ResearchStudy] forskningsstudier
    [ResearchSubject] forskningspersoner
    [RiskAssessment] riskbedömningar
    [RiskEvidenceSynthesis] sammanställningar av risk
    [Schedule] tidböcker
    [SearchParameter] definitioner av sökvillkor
    [ServiceRequest] remisser och beställningar
    [Slot] bokningsbara tider
    [Specimen] prover
    [SpecimenDefinition] provtagningsanvisningar
    [StructureDefinition] profiler
    [StructureMap] omvandlingsregler
    [Subscription] prenumerationer på ändringar
    [Substance] substanser
    [SubstanceNucleicAcid] nukleinsyror
    [SubstancePolymer] polymerer
    [SubstanceProtein] proteiner
    [SubstanceReferenceInformation] referensuppgifter om substanser
    [SubstanceSourceMaterial] ursprungsmaterial för substanser
    [SubstanceSpecification] specifikationer av substanser
    [SupplyDelivery] materialleveranser
    [SupplyRequest] materialbeställningar
    [Task] arbetsuppgifter
    [TerminologyCapabilities] beskrivningar av terminologitjänster
    [TestReport] testrapporter
    [TestScript] testskript
    [ValueSet] urval av koder
    [VerificationResult] verifieringar av uppgifter
    [VisionPrescription] glasögonordinationer
    [none] alla slags uppgifter
   *[other] { $resource }
}
# $key: sökparameterns namn, med common- i stället för ett inledande understreck; $name: som det står
fhir-search = { $key ->
    [abatement-date] datum då besvären upphörde
    [active] aktiv
    [actor] deltagare
    [address] adress
    [address-city] ort
    [address-country] land
    [address-postalcode] postnummer
    [address-state] län eller delstat
    [address-use] slag av adress
    [appointment] bokad tid
    [asserted-date] bedömningsdatum
    [author] författare
    [authored] upprättandedatum
    [authoredon] ordinationsdatum
    [based-on] underlag
    [birthdate] födelsedatum
    [body-site] kroppsdel
    [category] kategori
    [class] vårdform
    [clinical-status] klinisk status
    [code] kod
    [common-id] postens id
    [common-lastUpdated] senaste ändring
    [common-profile] profil
    [common-security] säkerhetsmärkning
    [common-source] källa
    [common-tag] märkning
    [common-text] fritext
    [context] sammanhang
    [creation] skapandedatum
    [criticality] allvarlighetsgrad
    [date] datum
    [death-date] dödsdatum
    [deceased] avliden
    [description] beskrivning
    [discharge-disposition] utskriven till
    [effective] användningstid
    [email] e-postadress
    [encounter] vårdkontakt
    [event] händelse
    [facility] slag av enhet
    [family] efternamn
    [format] format
    [gender] kön
    [general-practitioner] ansvarig läkare
    [given] förnamn
    [identifier] identifierare
    [intent] avsikt
    [issued] utfärdandedatum
    [language] språk
    [lifecycle-status] målets status
    [location] plats
    [medication] läkemedel
    [name] namn
    [onset-date] debutdatum
    [organization] organisation
    [owner] ansvarig
    [patient] patient
    [performer] utförare
    [period] period
    [phone] telefonnummer
    [practitioner] personal
    [prescriber] ordinatör
    [priority] prioritet
    [questionnaire] formulär
    [recipient] mottagare
    [recorded-date] registreringsdatum
    [recorder] registrerad av
    [related] relaterade dokument
    [requester] beställare
    [result] resultat
    [role] roll
    [security-label] sekretessmärkning
    [service-type] slag av tjänst
    [setting] vårdmiljö
    [severity] svårighetsgrad
    [specialty] specialitet
    [specimen] prov
    [start] starttid
    [status] status
    [subject] patient eller annat subjekt
    [target-date] måldatum
    [telecom] kontaktuppgift
    [title] titel
    [type] typ
    [url] webbadress
    [vaccine-code] vaccin
    [value-quantity] mätvärde
    [verification-status] verifieringsstatus
    [version] version
    [whenhandedover] utlämningsdatum
    [whenprepared] datum för iordningställande
   *[other] { $name }
}

## Vad ett system kan göra, som ord efter ”kan”

fhir-can-interaction = { $name ->
    [read] läsa { fhir-resource }
    [vread] läsa äldre versioner av { fhir-resource }
    [search-type] söka bland { fhir-resource }
    [create] lägga till { fhir-resource }
    [update] ändra { fhir-resource }
    [patch] ändra delar av { fhir-resource }
    [delete] ta bort { fhir-resource }
    [history-instance] visa hur enskilda { fhir-resource } har ändrats
    [history-type] visa hur alla { fhir-resource } har ändrats
   *[other] utföra ”{ $name }” på { fhir-resource }
}
fhir-can-search = söka { fhir-resource } på { EACH($name, say: "fhir-search") }
fhir-can-operation = { $name ->
    [docref] leta upp dokument på begäran ($docref på { fhir-resource })
    [everything] lämna ut allt om en patient på en gång ($everything på { fhir-resource })
    [expand] räkna upp de koder som ingår ($expand på { fhir-resource })
    [export] lämna ut stora mängder på en gång ($export på { fhir-resource })
    [ihe-pix] para ihop en patients identiteter ($ihe-pix på { fhir-resource })
    [match] leta upp rätt patient fast uppgifterna inte stämmer helt ($match på { fhir-resource })
    [summary] sammanställa en patientöversikt ($summary på { fhir-resource })
    [validate] kontrollera uppgifter innan de sparas ($validate på { fhir-resource })
   *[other] utföra operationen ${ $name } på { fhir-resource }
}
fhir-can-system-interaction = { $name ->
    [transaction] ta emot flera ändringar som görs tillsammans eller inte alls (transaction)
    [batch] ta emot flera anrop på en gång (batch)
    [search-system] söka bland alla slags uppgifter på en gång (search-system)
    [history-system] visa hur alla uppgifter har ändrats (history-system)
   *[other] utföra ”{ $name }” för hela systemet
}
fhir-can-system-operation = utföra operationen ${ $name } för hela systemet
fhir-can-include = skicka med det som { fhir-resource } hänvisar till i svaret på en sökning (_include={ $name })
fhir-can-revinclude = skicka med det som hänvisar till { fhir-resource } i svaret på en sökning (_revinclude={ $name })
fhir-can-flag = { $name ->
    [conditionalCreate] lägga till { fhir-resource } bara om de inte redan finns (conditionalCreate)
    [conditionalUpdate] ändra { fhir-resource } som pekas ut genom en sökning (conditionalUpdate)
    [readHistory] läsa versioner av { fhir-resource } som inte längre gäller (readHistory)
    [updateCreate] lägga till { fhir-resource } under ett id som avsändaren väljer (updateCreate)
   *[other] ”{ $name }” för { fhir-resource }
}
fhir-can-format = utbyta uppgifter som { fhir-format }
fhir-can-patch-format = ta emot ändringar av delar av en post som { fhir-format }
fhir-format = { $name ->
    [json] JSON
    [xml] XML
    [ttl] Turtle (RDF)
   *[other] { $name }
}
fhir-security = { $name ->
    [SMART-on-FHIR] SMART on FHIR
    [OAuth] OAuth
    [Certificates] certifikat
    [Basic] användarnamn och lösenord (Basic)
   *[other] { $name }
}

## Vad som krävs

asks-fhir-statement-format = Kan { fhir-can-format }.
asks-fhir-statement-patch-format = Kan { fhir-can-patch-format }.
asks-fhir-statement-security = Skyddar åtkomsten med { fhir-security }.
asks-fhir-statement-system-interaction = Kan { fhir-can-system-interaction }.
asks-fhir-statement-system-operation = Kan { fhir-can-system-operation }.
asks-fhir-statement-resource = Hanterar { fhir-resource }.
asks-fhir-statement-interaction = Kan { fhir-can-interaction }.
asks-fhir-statement-search = Kan { fhir-can-search }.
asks-fhir-statement-combination = Kan { fhir-can-search } tillsammans.
asks-fhir-statement-operation = Kan { fhir-can-operation }.
asks-fhir-statement-profile = Följer profilen { $name } för { fhir-resource }.
asks-fhir-statement-include = Kan { fhir-can-include }.
asks-fhir-statement-revinclude = Kan { fhir-can-revinclude }.
asks-fhir-statement-flag = Kan { fhir-can-flag }.

## Vad som saknas

# $item: postens namn i kravet
fhir-ask-about = Fråga anbudsgivaren om det stöds men saknas i beskrivningen (punkten { $item }).
fhir-lacks-format = Kan inte { fhir-can-format }.
    .do = { fhir-ask-about }
fhir-lacks-patch-format = Kan inte { fhir-can-patch-format }.
    .do = { fhir-ask-about }
fhir-lacks-security = Skyddar inte åtkomsten med { fhir-security }.
    .do = { fhir-ask-about }
fhir-lacks-system-interaction = Kan inte { fhir-can-system-interaction }.
    .do = { fhir-ask-about }
fhir-lacks-system-operation = Kan inte { fhir-can-system-operation }.
    .do = { fhir-ask-about }
fhir-lacks-resource = Hanterar inte { fhir-resource }.
    .do = { fhir-ask-about }
fhir-lacks-interaction = Kan inte { fhir-can-interaction }.
    .do = { fhir-ask-about }
fhir-lacks-search = Kan inte { fhir-can-search }.
    .do = { fhir-ask-about }
fhir-lacks-combination = Kan inte { fhir-can-search }.
    .do = { fhir-ask-about }
fhir-lacks-operation = Kan inte { fhir-can-operation }.
    .do = { fhir-ask-about }
fhir-lacks-profile = Följer inte profilen { $name } för { fhir-resource }.
    .do = { fhir-ask-about }
fhir-lacks-include = Kan inte { fhir-can-include }.
    .do = { fhir-ask-about }
fhir-lacks-revinclude = Kan inte { fhir-can-revinclude }.
    .do = { fhir-ask-about }
fhir-lacks-flag = Kan inte { fhir-can-flag }.
    .do = { fhir-ask-about }

## Vad granskningen i övrigt kom till

fhir-combination-undeclared = Kan söka { fhir-resource } på { EACH($name, say: "fhir-search") }, vart och ett för sig. Om villkoren går att använda tillsammans framgår inte.
    .do = Prova det under verifieringen (punkten { $item }).
fhir-clash = Gör något som kravet förbjuder: { $rule ->
        [interaction] kan { fhir-can-interaction }
        [search] kan { fhir-can-search }
        [combination] kan { fhir-can-search } tillsammans
        [operation] kan { fhir-can-operation }
        [system-interaction] kan { fhir-can-system-interaction }
        [system-operation] kan { fhir-can-system-operation }
        [include] kan { fhir-can-include }
        [revinclude] kan { fhir-can-revinclude }
        [flag] kan { fhir-can-flag }
        [format] kan { fhir-can-format }
        [patch-format] kan { fhir-can-patch-format }
        [security] skyddar åtkomsten med { fhir-security }
        [profile] följer profilen { $name } för { fhir-resource }
       *[resource] hanterar { fhir-resource }
    }.
    .do = Fråga anbudsgivaren om det går att stänga av.
fhir-other-release = Beskrivningen gäller FHIR { $shown }. Kravet gäller FHIR { $asked }. Olika versioner av FHIR kan inte tala med varandra utan översättning, så inget räknas.
    .do = Fråga anbudsgivaren om systemet också talar FHIR { $asked }, och be i så fall om den beskrivningen.
fhir-profile-version-unknown = Profilen { $name } för { fhir-resource } anges utan version. Kravet gäller version { $asked }.
    .do = Fråga anbudsgivaren vilken version det är.
fhir-profile-other-version = Profilen { $name } för { fhir-resource } anges i en annan version än { $asked }, som krävs.
    .do = Fråga anbudsgivaren om också version { $asked } följs.
fhir-declares = Systemet säger sig uppfylla { $canonical } i sin helhet. Det är ett påstående och räknas inte.
    .do = Gå efter vad beskrivningen räknar upp, punkt för punkt.
fhir-import-unresolved = Beskrivningen hämtar innehåll från { $canonical }, som inte finns med. Det som står där räknas inte.
    .do = Be om den filen också.
fhir-import-cycle = Beskrivningarna hämtar innehåll från varandra i en ring. Varje beskrivning har lästs en gång.
    .do = Fråga den som har skrivit dem vilken som är först.
fhir-items-implicit = { $count ->
        [one] En punkt i kravet säger inte hur starkt den gäller.
       *[other] { NUMBER($count) } punkter i kravet säger inte hur starkt de gäller.
    } Då gäller nivån hos det som punkten hör till, annars SHALL.
    .do = Skriv ut nivån i kravet om något annat är menat.
fhir-not-a-statement = Filen är inte en FHIR-beskrivning av vad ett system kan, utan { $found ->
        [none] något utan resourceType
       *[other] ”{ $found }”
    }.
    .do = Be om systemets CapabilityStatement, som det självt lämnar på adressen /metadata.
fhir-release-unknown = Beskrivningen säger inte vilken version av FHIR den gäller.
    .do = Fråga anbudsgivaren. Utan version kan den inte jämföras med kravet.

## Vad som är fel skrivet i en FHIR-beskrivning

fhir-expectation-unknown = { $value ->
        [none] Här borde stå hur starkt detta gäller, men ordet saknas.
       *[other] ”{ $value }” är inget ord för hur starkt något gäller.
    }
    .do = Där ska stå SHALL, SHOULD, MAY eller SHOULD-NOT. Det räknas som om inget stod.
fhir-field-missing = Fältet ”{ $field }” saknas. Det som står här kan därför inte läsas.
    .do = Be den som har skrivit beskrivningen fylla i fältet.
fhir-mode-unknown = ”{ $value }” säger inte om det gäller en server eller en klient. Det som står här räknas inte.
    .do = Där ska stå server eller client.
fhir-search-without-type = Sökparametern ”{ $name }” anges utan typ.
    .do = Be anbudsgivaren ange typen. Parametern räknas ändå.
