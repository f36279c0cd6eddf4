### Iakttagelser om krävda standarder, och om filer som ska visa att de uppfylls.

## Krävda standarder (criteria/…/standards)

standard-unlisted = Ingen standard nämner filen { $name }. Det som står i den gör ingenting.
    .do = Nämn den i standardens .toml-fil, eller flytta den ur mappen.
standard-without-requirement = Standarden hör inte till något krav.
    .do = Ange minst ett krav som standarden preciserar.
standard-other-kind = Kravet { $requirement } begär { $asked ->
        [none] inget bevis
       *[other] bevis av slaget ”{ $asked }”
    }. Standarden är av slaget ”{ $kind }”.
    .do = Låt kravets bevis och standardens slag vara samma.
standard-counts-nothing = ”counting” står här, men inget av kraven är ett bör-krav.
    .do = Ta bort raden. Ett ska-krav ger inga poäng: det är uppfyllt eller inte.
standard-weights-fall = Vikterna måste vara: SHALL större än 0, SHOULD högst som SHALL och MAY högst som SHOULD.
    .do = Ändra vikterna.
standard-value-malformed = ”{ $key }” är ”{ $value }”. Så skrivs inte en sådan uppgift, och inget anbud kan visa den.
    .do = Rätta texten. Den ska se ut som ”{ $example }”.
standard-without-items = Standarden har inga poster. Då finns det inget att pröva.
    .do = Lägg till minst en [[item]].
requirement-without-standard = Kravet { $requirement } begär bevis av slaget ”{ $kind }”, men ingen standard säger vad beviset ska visa.
    .do = Lägg en fil i mappen standards som nämner kravet, eller begär ett annat slags bevis.
requirement-with-two-standards = Kravet { $requirement } preciseras redan av standarden { $first }.
    .do = Låt varje krav preciseras av en enda standard.
statement-missing = Filen ”{ $value }” finns inte bredvid standarden.
    .do = Lägg filen i samma mapp, och ange bara dess namn.
statement-other-kind = Filen är inte en FHIR-beskrivning (CapabilityStatement).
    .do = Lägg dit den beskrivning som krävs, med kind = ”requirements”.

## Filer som ska visa att en standard uppfylls

evidence-more-faults = Filen har ytterligare { NUMBER($count) } fel som inte visas.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
evidence-is-a-page = Filen är en webbsida (HTML), gjord för att läsas i en webbläsare. En maskin kan inte pröva den.
    .do = Be anbudsgivaren lämna själva filen, inte sidan som visar den. Ofta är det en inloggningssida som har sparats.
evidence-is-a-pdf = Filen är en PDF. En maskin kan inte pröva den.
    .do = Be anbudsgivaren om uppgifterna i det format som begärs.
evidence-too-deep = Filen är nästlad i fler än { NUMBER($most) } nivåer. Den har inte lästs.
    .do = Fråga anbudsgivaren om rätt fil har lämnats. Så är ingen sådan fil skriven.
evidence-too-many-parts = Filen har fler än { NUMBER($most) } värden. Den har inte lästs.
    .do = Fråga anbudsgivaren om rätt fil har lämnats, eller be om en mindre.
evidence-key-repeated = ”{ $key }” står två gånger i samma objekt. Den sista har lästs.
    .do = Fråga anbudsgivaren vad som gäller.
evidence-not-utf8 = Filen är inte sparad som UTF-8. Det första tecknet som inte kan läsas står på rad { NUMBER($line) }.
    .do = Be anbudsgivaren lämna filen i UTF-8, som JSON och YAML alltid skrivs i.
evidence-not-an-object = Filen är JSON, men inte ett objekt.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
evidence-json-broken = Filen är inte hel JSON: den går inte att läsa från rad { NUMBER($line) }, tecken { NUMBER($column) }.
    .do = Fråga anbudsgivaren om filen blev avbruten när den sparades.
evidence-not-json = Filen är inte JSON, det format som begärs.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
evidence-not-xml = Filen är inte XML, det format som begärs.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
evidence-json-number = Filen innehåller ett tal som JSON inte känner, eller ett orimligt långt tal.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
evidence-field-wrong = Fältet innehåller ”{ $value }”. Där ska stå { $kind ->
        [text] en text
        [texts] texter
        [truth] sant eller falskt
        [whole] ett heltal
        [date] ett datum som 2026-03-16
        [object] ett objekt
        [list] en lista
       *[other] något annat
    }.
    .do = Fråga anbudsgivaren vad som ska stå. { $kind ->
        [list] Det som står där har lästs som en lista med en post.
       *[other] Det som står där räknas som om inget stod.
    }
evidence-xml-unsafe = Filen är XML med en dokumenttyp, eller i en annan kodning än UTF-8. Den har inte lästs: så skrivs filer som ska skada den som läser dem.
    .do = Be anbudsgivaren lämna filen utan DOCTYPE, i UTF-8.
evidence-xml-broken = Filen är inte hel XML: den går inte att läsa från rad { NUMBER($line) }.
    .do = Fråga anbudsgivaren om filen blev avbruten när den sparades.
evidence-not-a-table = Filen är varken CSV eller en arbetsbok (.xlsx).
    .do = Be anbudsgivaren fylla i tabellen, i något av de formaten.
evidence-table-too-long = Tabellen har fler än { NUMBER($most) } rader. Den har inte lästs.
    .do = Be anbudsgivaren om ett mindre urval, och fråga om rätt fil har lämnats.
evidence-other-table = Filen är en tabell, men inte den som begärs: den har ingen av kolumnerna { $columns }.
    .do = Be anbudsgivaren fylla i tabellen som beskrivs i STANDARDS.md, och fråga om rätt fil har lämnats.
evidence-table-header-long = Tabellens första rad är orimligt lång. Den har inte lästs.
    .do = Fråga anbudsgivaren om rätt fil har lämnats. Första raden ska bara ha kolumnernas namn.
evidence-not-read = Beviset { $evidence } kan inte läsas: filen { $file } är inte vad den ska vara.
    .do = Se vad som är fel i filen. Fråga anbudsgivaren om rätt fil har lämnats.
evidence-content-other-kind = Beviset { $evidence } är inte vad det anges vara: filen { $file } innehåller något annat.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
evidence-content-other-version = Beviset { $evidence } anger i själva filen version { $shown }. Anbudet offererar version { $offered }.
    .do = Fråga anbudsgivaren vilken version filen gäller.

## Vad granskningen kom till

standard-not-shown = Beviset { $evidence } visar inte allt som krävs: { NUMBER($unmet) } { $unmet ->
        [one] post saknas
       *[other] poster saknas
    }, { NUMBER($unverifiable) } kan bara provas och { NUMBER($malformed) } är fel skrivna.
    .do = Se vilka i tabellen över standarden.
equivalence-to-assess = Beviset { $evidence } säger att något annat är likvärdigt med { $standard }. Det kan ingen maskin avgöra.
    .do = Bedöm likvärdigheten (9 kap. 4–8 §§ LOU) och skriv in bedömningen med skäl i vendors/…/record/assessments.
smart-missing = ”{ $wanted }” finns inte bland det som servern anger som { $field ->
        [capability] förmågor
        [scope] behörigheter (scopes)
        [endpoint] adresser
        [grant-type] sätt att få åtkomst (grant types)
        [authentication] sätt att visa vem klienten är
       *[code-challenge] metoder för PKCE
    }.
    .do = Det som inte anges stöds inte. Fråga anbudsgivaren om konfigurationen är den som gäller.
evidence-without-subject = Beviset { $evidence } anger inte vilken produkt och version det gäller.
    .do = Fråga anbudsgivaren vilken produkt och version filen gäller, och skriv in det i evidence.toml.
evidence-fetch-unstated = Beviset { $evidence } anges vara hämtat av myndigheten (E2), men inte varifrån, när och av vem.
    .do = Hämta filen och skriv in url, fetched och fetched_by i evidence.toml. Har myndigheten inte hämtat den är nivån E1.
evidence-level-own = Beviset { $evidence } anges vara ett prov som myndigheten eller ett ackrediterat organ har gjort (E4), men utfärdaren är anbudsgivaren själv: { $issuer }.
    .do = Fråga vem som har gjort provet. Ett eget prov är nivå E3.
evidence-content-other-product = Filen för beviset { $evidence } kallar produkten ”{ $shown }”. Anbudet offererar { $offered }.
    .do = Fråga om det är samma produkt under ett annat namn.
standard-nothing-counted = Inget av det som räknas i standarden går att läsa ut ur beviset { $evidence }. Då finns ingen grad att ge poäng efter.
    .do = Prova enligt provningsprotokollet, och för in bedömningen i vendors/…/record/assessments.
evidence-url-malformed = ”{ $value }” är ingen adress som börjar med https://.
    .do = Skriv adressen som filen hämtades från.
standard-without-shall = Kravet { $requirement } är ett ska-krav, men ingen post i standarden är en SHALL. Alla anbud skulle uppfylla det.
    .do = Gör minst en post till SHALL, eller låt kravet ge poäng i stället.
smart-unreadable = Fältet där ”{ $wanted }” ska stå är fel skrivet och kan inte läsas.
    .do = Be anbudsgivaren om en rättad konfiguration.
smart-other-file = Filen har inget av de fält som en SMART-konfiguration har.
    .do = Be anbudsgivaren om filen som servern lämnar ut på adressen .well-known/smart-configuration.
