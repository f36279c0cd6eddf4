### Uppgifter som anbudsgivaren fyller i om intyg: certifikat, godkännanden, medicinteknik, EHDS.

## Vad som kan krävas

kind-certificate-record = certifikat
asks-certificate-record-certificate = Leverantören har ett certifikat som gäller sista anbudsdagen, enligt { LIST($schemes, kind: "or") }.
asks-certificate-record-accredited = Certifikatet enligt { LIST($schemes, kind: "or") } är utfärdat av ett organ som är ackrediterat{ $bodies ->
        [none] { "" }
       *[other] { " " }av { LIST($bodies, kind: "or") }
    }.
asks-certificate-record-scope = Certifikatet enligt { LIST($schemes, kind: "or") } omfattar { $covers }.

kind-approval-record = godkännande eller anslutning
asks-approval-record-approval = Produkten är godkänd{ $at_least ->
        [approved] { "" }
       *[approved-with-reservations] {" "}eller godkänd med förbehåll
    } för { LIST($schemes, kind: "or") }, i den version som offereras{ $issuers ->
        [none] { "" }
       *[other] , av { LIST($issuers, kind: "or") }
    }.
asks-approval-record-declaration = Det finns en daterad försäkran eller anslutning som gäller sista anbudsdagen: { LIST($schemes, kind: "or") }{ $issuers ->
        [none] { "" }
       *[other] , av { LIST($issuers, kind: "or") }
    }.

kind-device-record = uppgift om medicinteknik
asks-device-record-class = Produkten är medicinteknik av klass { LIST($classes, kind: "or") } (NMI: nationellt medicinskt informationssystem).
asks-device-record-registration = Produkten är registrerad, med UDI-DI, EUDAMED-nummer eller NMI-ID.
asks-device-record-notified-body = Produkten har ett gällande certifikat från ett anmält organ, om klassen kräver det (IIa, IIb och III).

kind-ehds-record = beredskap för EHDS
asks-ehds-record-commitment = Leverantören åtar sig i avtalet att följa EHDS-förordningen för { $category ->
        [patient-summary] patientöversikt
        [e-prescription] e-recept
        [e-dispensation] utlämnande av läkemedel
        [imaging] medicinska bilder
        [test-results] provsvar
       *[discharge-report] utskrivningsmeddelande
    } senast { DATE($by) }.
asks-ehds-record-test-evidence = Produkten har klarat ett test mot { $specification } för { $category ->
        [patient-summary] patientöversikt
        [e-prescription] e-recept
        [e-dispensation] utlämnande av läkemedel
        [imaging] medicinska bilder
        [test-results] provsvar
       *[discharge-report] utskrivningsmeddelande
    }.
asks-ehds-record-eu-declaration = Produkten har en EU-försäkran om överensstämmelse enligt EHDS-förordningen och är införd i EU:s databas, för { $category ->
        [patient-summary] patientöversikt
        [e-prescription] e-recept
        [e-dispensation] utlämnande av läkemedel
        [imaging] medicinska bilder
        [test-results] provsvar
       *[discharge-report] utskrivningsmeddelande
    }.

## Fel i filen

record-none = Filen innehåller inget intyg.
    .do = Be anbudsgivaren fylla i minst en [[record]].
record-ends-before-start = Intyget slutar gälla innan det utfärdades { DATE($issued) }.
    .do = Fråga anbudsgivaren vilka datum som stämmer.

## Vad prövningen kommer fram till

record-not-sound = Intyget om { $scheme } har uppgifter som inte går att läsa.
    .do = Se vad som är fel i filen, och fråga anbudsgivaren vad som ska stå.
record-missing = Inget intyg i filen gäller { LIST($asked, kind: "or") }. Intygen gäller { LIST($there) }.
    .do = Det som inte står i filen är inte påvisat. Pröva om anbudsgivaren får komplettera (4 kap. 9 § LOU).
record-missing-sort = Filen har { $rule ->
        [commitment] inget åtagande (scheme = "commitment")
        [test-evidence] ingen testrapport (scheme = "test-report")
        [eu-declaration] ingen EU-försäkran (scheme = "declaration")
       *[class] varken uppgift om MDR eller NMI, eller skäl till att produkten inte är medicinteknik
    }. Intygen gäller { LIST($there) }.
    .do = Det som inte står i filen är inte påvisat. Pröva om anbudsgivaren får komplettera (4 kap. 9 § LOU).
record-without-edition = Intyget gäller { $scheme } men säger inte vilken utgåva. Begärt är { LIST($asked, kind: "or") }.
    .do = Läs utgåvan i själva certifikatet.
record-other-product = Intyget om { $scheme } gäller produkten { $shown }. { $offered ->
        [none] Anbudet anger ingen produkt för anbudsområdet.
       *[other] Anbudet offererar { $offered }.
    }
    .do = Fråga anbudsgivaren om intyget gäller det som offereras.
record-other-version = Intyget om { $scheme } gäller version { $shown }. { $offered ->
        [none] Anbudet anger ingen produkt för anbudsområdet.
       *[other] Anbudet offererar version { $offered }.
    }
    .do = Fråga anbudsgivaren om intyget gäller också den version som offereras, och be att få se det.
record-without-product = Intyget om { $scheme } säger inte vilken produkt och version det gäller.
    .do = Läs det i själva intyget, eller fråga den som har utfärdat det.
record-field-missing = Intyget om { $scheme } saknar { $field ->
        [number] nummer
        [issuer] utfärdare
        [issued] datum för utfärdandet
        [expires] sista giltighetsdag
        [scope] omfattning
        [outcome] beslutets utfall
        [class] klass
        [reason] skäl till att produkten inte är medicinteknik
        [by] den dag då åtagandet ska vara uppfyllt
       *[covers] uppgift om vilka slags hälsodata det gäller
    } (”{ $field }”).
    .do = Läs uppgiften i själva intyget, eller pröva om anbudsgivaren får komplettera (4 kap. 9 § LOU).
record-issued-late = Intyget om { $scheme } utfärdades { DATE($issued) }, efter sista anbudsdagen { DATE($deadline) }. Det visar inte vad som gällde då.
    .do = Fråga anbudsgivaren om ett tidigare intyg gällde den dagen.
record-expired = Intyget om { $scheme } gällde till { DATE($expires) }. Det måste gälla längre än till sista anbudsdagen { DATE($deadline) }.
    .do = Fråga anbudsgivaren om ett förnyat intyg fanns den dagen.
record-not-accredited = Certifikatet enligt { $scheme } anger ingen ackreditering för { $issuer ->
        [none] den som har utfärdat det
       *[other] { $issuer }
    }.
    .do = Sök utfärdaren hos Swedac eller motsvarande organ. Ett certifikat utan ackreditering visar inte det som krävs.
record-accreditation-other = Certifikatet enligt { $scheme } är utfärdat av ett organ som är ackrediterat av { $shown }. Godtagna är { LIST($asked) }.
    .do = Pröva om organet är likvärdigt: ett nationellt ackrediteringsorgan i ett annat EU-land ska godtas.
record-scope-to-read = Certifikatet enligt { $scheme } omfattar: ”{ $scope }”. En människa måste läsa om det täcker { $covers }.
    .do = Läs certifikatets omfattning, och skriv in bedömningen med skäl i vendors/…/record/assessments.
record-issuer-other = Intyget om { $scheme } är utfärdat av { $shown }. Godtagna utfärdare är { LIST($asked) }.
    .do = Kontrollera utfärdarens namn i själva intyget.
record-outcome-low = Beslutet om { $scheme } lyder ”{ $shown ->
        [REJECTED] Underkänd
        [WITH_RESERVATIONS] Godkänd med förbehåll
       *[APPROVED] Godkänd
    }”. Det krävs minst ”{ $asked ->
        [approved] Godkänd
       *[approved-with-reservations] Godkänd med förbehåll
    }”.
    .do = Läs förbehållen i beslutet, om det finns några.
device-class-unknown = Klassen { $shown ->
        [none] saknas
       *[other] ”{ $shown }” finns inte
    }. Klasserna i MDR är { LIST($known) }.
    .do = Läs klassen i tillverkarens EU-försäkran.
device-class-other = Produkten är av klass { $shown }. Det krävs { LIST($asked, kind: "or") }.
    .do = Läs tillverkarens EU-försäkran, och låt den som är ansvarig för medicinteknik bedöma klassningen.
device-contradicts = Filen säger olika saker om vad produkten är: { LIST($shown) }.
    .do = Fråga tillverkaren vilket som gäller, och låt den som är ansvarig för medicinteknik bedöma svaret.
device-neither = Produkten sägs inte vara medicinteknik, med skälet: ”{ $reason }”. Det kan ingen maskin avgöra.
    .do = Låt den som är ansvarig för medicinteknik bedöma skälet, och skriv in bedömningen i vendors/…/record/assessments.
device-not-registered = Uppgiften om { $scheme } saknar registrering (UDI-DI, EUDAMED-nummer eller NMI-ID).
    .do = Sök produkten i EUDAMED eller i Läkemedelsverkets register.
device-check-digit = Numret { $shown } är inget riktigt UDI-DI: kontrollsiffran stämmer inte.
    .do = Fråga anbudsgivaren efter rätt nummer. En siffra är fel skriven.
ehds-category-missing = Uppgiften gäller inte { $asked ->
        [patient-summary] patientöversikt
        [e-prescription] e-recept
        [e-dispensation] utlämnande av läkemedel
        [imaging] medicinska bilder
        [test-results] provsvar
       *[discharge-report] utskrivningsmeddelande
    }. Den gäller { LIST($there) }.
    .do = Det som inte står i filen är inte påvisat.
ehds-commitment-late = Åtagandet ska vara uppfyllt { DATE($shown) }. Det krävs senast { DATE($asked) }.
    .do = Åtagandet är för sent. Läs villkoret i avtalsförslaget.
ehds-other-specification = Testet gjordes mot { $shown ->
        [none] en specifikation som inte nämns
       *[other] { $shown }
    }. Begärt är { $asked }.
    .do = Bedöm om testet säger detsamma, eller prova produkten själv.
ehds-declaration-early = Ingen kan ännu försäkra överensstämmelse: EU:s gemensamma specifikationer ska finnas först { DATE($due) }.
    .do = Begär i stället ett daterat åtagande eller ett testresultat. Låt detta krav inte avgöra något.
ehds-not-registered = Försäkran saknar produktens nummer i EU:s databas (”registration”).
    .do = Sök produkten i EU:s databas över journalsystem.

## Drift och jurisdiktion

kind-hosting-record = uppgift om drift och ägare
asks-hosting-record-country = Uppgifterna lagras och behandlas bara i { LIST($countries, kind: "or") }, också hos underbiträden.
asks-hosting-record-parent-country = Leverantören av driften och alla underbiträden har sina yttersta ägare i { LIST($countries, kind: "or") }.
asks-hosting-record-parent-identified = Den yttersta ägaren är angiven med namn, land och LEI (internationellt nummer för juridiska personer).
asks-hosting-record-keys = Krypteringsnycklarna innehas av { LIST($holders, kind: "or") } (customer: kunden, independent: en oberoende part, provider: leverantören av driften, processor: ett underbiträde).
asks-hosting-record-sub-processors-listed = Alla underbiträden är förtecknade med namn, land, uppgift, data och ägarens land.
asks-hosting-record-transfer = Uppgifter lämnar EES bara på godtaget sätt: { LIST($mechanisms, kind: "or") } (none: inte alls, adequacy-decision: beslut om adekvat skyddsnivå, standard-clauses: standardavtalsklausuler, binding-rules: bindande företagsbestämmelser).
country-unknown = ”{ $value }” är ingen landskod.
    .do = Skriv landets två bokstäver enligt ISO 3166, till exempel SE.
hosting-unsaid = Det går inte att läsa ut { $field ->
        [countries] i vilka länder uppgifterna behandlas
        [processor] om det finns underbiträden. Finns inga ska det stå processor = []
        [parent] vem som är yttersta ägare, och i vilket land
        [keys] vem som har krypteringsnycklarna
       *[transfer] om och hur uppgifter förs ut ur EES
    } (”{ $field }”).
    .do = Pröva om anbudsgivaren får komplettera (4 kap. 9 § LOU). Det som inte sägs är inte påvisat.
hosting-processor-unsaid = { $field ->
        [name] Namn
        [country] Land
        [role] Roll
        [data] Uppgift om vilka data som behandlas
       *[parent_country] Ägarens land
    } saknas för underbiträden: { LIST($names) }.
    .do = Pröva om anbudsgivaren får komplettera (4 kap. 9 § LOU).
hosting-country-outside = Uppgifter behandlas i { LIST($outside) }. Godtaget är { LIST($accepted) }.
    .do = Se i filen vem som behandlar dem där.
hosting-parent-outside = Den som ytterst styr finns i ett annat land än de som godtas ({ LIST($accepted) }): { LIST($owners) }. Ingen maskin kan avgöra vad det betyder för sekretessen.
    .do = Låt en jurist bedöma om uppgifterna därmed kan anses röjda (OSL) och om överföringen är tillåten (GDPR). Skriv in bedömningen i vendors/…/record/assessments.
hosting-lei-missing = Den yttersta ägaren { $name } är angiven utan LEI.
    .do = Sök ägaren i GLEIF:s register, eller fråga anbudsgivaren.
hosting-lei-wrong = { $lei } är inget LEI: formen eller kontrollsiffrorna stämmer inte.
    .do = Fråga anbudsgivaren efter rätt nummer. Det ska ha 20 tecken.
hosting-keys-held = Krypteringsnycklarna innehas av { $holder ->
        [customer] kunden
        [independent] en oberoende part
        [provider] leverantören av driften
       *[processor] ett underbiträde
    }. Det godtas inte.
    .do = Läs kravet. Den som har nycklarna kan läsa uppgifterna.
hosting-transfer-contradicts = Det sägs att inga uppgifter lämnar EES, men de behandlas i { LIST($countries) }.
    .do = Fråga anbudsgivaren vad som gäller.
hosting-transfer-other = Så här förs uppgifter ut ur EES, enligt anbudet: { $mechanism ->
        [none] inte alls
        [adequacy-decision] med stöd av ett beslut om adekvat skyddsnivå
        [standard-clauses] med stöd av standardavtalsklausuler
       *[binding-rules] med stöd av bindande företagsbestämmelser
    }. Det är inte vad som godtas.
    .do = Läs kravet, och låt en jurist bedöma överföringen.

## Likvärdigt

equivalence-other-standard = Beviset { $evidence } säger att något är likvärdigt med ”{ $shown }”. Kravet gäller { $standard }.
    .do = Läs om det är samma standard. Annars visar uppgiften inget om kravet.
equivalence-silent = Beviset { $evidence } säger inget om { $count ->
        [one] en sak som standarden kräver
       *[other] { NUMBER($count) } saker som standarden kräver
    }: { LIST($items) }.
    .do = Det är anbudsgivaren som ska visa att lösningen är likvärdig. Pröva om uppgiften får kompletteras (4 kap. 9 § LOU).
equivalence-evidence-unlisted = Beviset { $evidence } hänvisar till { LIST($cited) }, som inte finns i anbudets lista över bevis.
    .do = Fråga anbudsgivaren vilket bevis som avses.
