### Iakttagelser om FHIR-beskrivningar som bygger på andra beskrivningar.

fhir-requirement-incomplete = Kravet hämtar innehåll ur { $canonical }, som inte ligger bredvid det. Utan det skulle mindre krävas än vad som står.
    .do = Lägg den filen i samma mapp och nämn den i standardens imports.
fhir-requirement-without-server = Kravet säger inget om vad en server ska kunna. Då finns inget att jämföra med.
    .do = Kontrollera att rest.mode är server, och att det är rätt fil.
fhir-import-counted = Beskrivningen säger att systemet kan allt som står i { $canonical }, i stället för att räkna upp det. Det räknas som om det stod där.
    .do = Pröva i verifieringen att det stämmer. Jämför med vad systemet självt lämnar ut på adressen /metadata.
fhir-import-claims = Beskrivningen säger att systemet kan allt som står i kravet { $canonical }, i stället för att säga vad det kan. Det är ett påstående och räknas inte.
    .do = Gå efter det som beskrivningen räknar upp, punkt för punkt. Be anbudsgivaren om det som systemet självt lämnar ut på adressen /metadata.
fhir-evidence-is-requirement = Filen säger vad som krävs av ett system (kind = requirements), inte vad anbudsgivarens system kan. Den visar ingenting.
    .do = Be anbudsgivaren om systemets egen CapabilityStatement, som det lämnar ut på adressen /metadata.
fhir-item-unreadable = { $resource ->
        [none] Något av det som beskrivningen säger om hela servern är fel skrivet och kan inte läsas.
       *[other] Något av det som beskrivningen säger om { fhir-resource } är fel skrivet och kan inte läsas.
    } Det som krävs här kan finnas där.
    .do = Be anbudsgivaren om en rättad beskrivning (post { $item }).
fhir-xml-without-namespace = Filen säger inte att den är FHIR: adressen http://hl7.org/fhir saknas i dess första tagg. Den lästes inte.
    .do = Be anbudsgivaren om filen så som systemet självt lämnar ut den på adressen /metadata.
fhir-more-addresses = Ytterligare { NUMBER($count) } beskrivningar nämns här. De har inte lästs.
    .do = Fråga den som har skrivit beskrivningen vilka av dem den gäller.
fhir-mode-misspelt = Här står ”{ $value }”. Det lästes som { $mode }.
    .do = Be den som har skrivit beskrivningen att skriva { $mode }.
statement-no-file = Det finns ingen sådan fil.
    .do = Kontrollera att namnet stämmer, och att det är en fil och inte en mapp eller en enhet.
statement-is-required = Filen säger vad någon kräver (kind = requirements), inte vad ett system kan. Den har inte räknats med.
    .do = Lägg systemets egen beskrivning där, om det är ett av de kända.
statement-no-requirement = Filens kind { $value ->
        [none] saknas
       *[other] är ”{ $value }”
    }. Det som publiceras som krav måste säga att det är ett krav.
    .do = Skriv kind = "requirements" i filen, eller lägg rätt fil där.
