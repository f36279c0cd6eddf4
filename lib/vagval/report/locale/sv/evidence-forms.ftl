### Blanketter för bevis: tabeller som anbudsgivaren fyller i, och vad som efterfrågas. Första raden är rubriken.

# $kind: bevisslagets namn
evidence-form-title = Bevis: { $kind }
# $procurement, $buyer: namn; $kind: bevisslagets nyckel
evidence-form-who = Fylls i av anbudsgivaren i { $procurement } och lämnas med anbudet till { $buyer }. Lägg filen i anbudets mapp evidence och nämn den i evidence.toml med kind = "{ $kind }". Gäller uppgifterna flera produkter: fyll i en blankett för varje produkt.
evidence-form-asked = Detta efterfrågas (ska: SHALL, bör: SHOULD, kan: MAY):
# $requirements: kravens nycklar; $name, $reference: standarden
evidence-form-standard = { LIST($requirements) }: { $name } ({ $reference })
# $level: SHALL, SHOULD eller MAY
evidence-form-item = – { $text } ({ $level })
# $key: standardens nyckel
evidence-form-replaceable = "{ $key }" – { LIST($requirements) }: { $name } ({ $reference })
# $key: punktens id; $text: vad den säger, eller none
evidence-form-replaceable-item = – "{ $key }"{ $text ->
        [none] { "" }
       *[other] : { $text }
    }
# $asks, $answers: delarnas nycklar
evidence-form-exchange = Utbyte mellan delar: { $name }. Produkten i del { $asks } frågar, och produkten i del { $answers } svarar.
evidence-form-rows = De första raderna är det som efterfrågas. Ta bort de rader som inte gäller er produkt: en rad som bara är delvis ifylld kan inte läsas.
evidence-form-more-rows = Lägg till så många rader som behövs, direkt efter varandra eller med tomma rader mellan. Tabellen får också lämnas som CSV-fil med samma rubriker.
evidence-form-fhir = Utdraget får i stället lämnas så som systemet skriver ut det i FHIR: en Bundle med AuditEvent (JSON).
evidence-form-blank = Ändra inte rubrikerna. Det som inte står i tabellen är inte visat. Inget gissas och inget fylls i åt er.
evidence-form-columns = Kolumnerna:
evidence-form-column = { $column }: { $text }
evidence-form-sheet = Uppgifter

evidence-form-riv-ta-decisions-contract = Tjänstekontraktets namn med domän, som Inera skriver det.
evidence-form-riv-ta-decisions-version = Den version som beslutet gäller: två tal med punkt mellan, till exempel 2.1.
evidence-form-riv-ta-decisions-role = tjänsteproducent: produkten lämnar ut uppgifter. tjänstekonsument: produkten hämtar uppgifter.
evidence-form-riv-ta-decisions-decision = Ineras beslut efter provning: Godkänd, Godkänd med förbehåll eller Underkänd.
evidence-form-riv-ta-decisions-decided = Beslutets datum, till exempel 2026-05-12.
evidence-form-riv-ta-decisions-reference = Beslutets nummer, om det har något.
evidence-form-riv-ta-decisions-deviations = Förbehåll och avvikelser ur beslutet, om det har några.

evidence-form-ihe-statement-profile = Profilens korta namn som IHE skriver det, till exempel XDS.b.
evidence-form-ihe-statement-actor = Aktören som IHE skriver den, till exempel Document Source.
evidence-form-ihe-statement-option = Tillvalet (option) som IHE skriver det. Tom cell: raden gäller aktören själv.
evidence-form-ihe-statement-supported = ja: produkten har det. nej: produkten har det inte. Varje rad ska ha ett svar.
evidence-form-ihe-statement-version = Profilens version, om den är känd.
evidence-form-ihe-statement-result = Adress eller nummer där ett godkänt prov vid en Connectathon finns listat. Tom cell: inget sådant prov.
evidence-form-ihe-statement-date = Provets datum, till exempel 2026-04-20. Bara om det finns ett resultat.

evidence-form-dicom-conformance-sop-uid = DICOM-tjänstens nummer (UID). Tom cell på en rad om en webbtjänst.
evidence-form-dicom-conformance-sop-class = DICOM-tjänstens namn, för den som läser. Får vara tom.
evidence-form-dicom-conformance-web-service = Webbtjänst. Tom cell på en rad om en DICOM-tjänst (sop_uid).
evidence-form-dicom-conformance-role = SCU: produkten frågar, skickar eller anropar. SCP: produkten svarar, tar emot eller erbjuder. SCU/SCP: båda.
evidence-form-dicom-conformance-transfer-syntaxes = Överföringssyntaxernas nummer (UID) med blanksteg mellan. Tom cell: inget sagt om dem.

evidence-form-code-systems-system = Kodverkets adress (URI) eller OID, som i lagrade och skickade uppgifter.
evidence-form-code-systems-edition = Kodverkets utgåva. För SNOMED CT adressen med datum, till exempel http://snomed.info/sct/45991000052106/version/20251130. Får vara tom om ingen utgåva krävs.
evidence-form-code-systems-code = En kod som produkten har lämnat ut. En rad för varje kod.
evidence-form-code-systems-display = Kodens text i produkten. Får vara tom.

evidence-form-audit-log-time = När det gjordes, med tidszon: 2026-03-01T08:15:00+01:00. Bara påhittade patienter och användare.
evidence-form-audit-log-action = Vad som gjordes: skapat, läst, ändrat, raderat, utfört eller loggens eget ord.
evidence-form-audit-log-unit = Vid vilken vårdenhet det gjordes. Antingen vårdenhet eller vårdprocess.
evidence-form-audit-log-process = I vilken vårdprocess det gjordes. Antingen vårdenhet eller vårdprocess.
evidence-form-audit-log-user = Vem som gjorde det (påhittad).
evidence-form-audit-log-patient = Vilken patient det gällde (påhittad).
evidence-form-audit-log-kept-until = Till vilken dag händelsen bevaras, till exempel 2036-03-01.

evidence-table-blank = Tabellen är inte ifylld: den har inga rader under rubrikerna.
    .do = Fråga anbudsgivaren om fel fil har lämnats.
