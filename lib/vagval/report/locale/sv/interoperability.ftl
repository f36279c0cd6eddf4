### Samverkan: vad produkter i olika delar ska kunna utbyta, och vad som är påvisat om det.

## Krävda informationsutbyten (criteria/…/standards/exchanges.toml)

exchanges-none = Filen nämner inget informationsutbyte.
    .do = Lägg till minst en [[exchange]], eller ta bort filen.
exchange-within-lot = Delen { $lot } står både som den som frågar och den som svarar.
    .do = Ange två olika delar. Vad en produkt gör med sig själv är inget utbyte mellan produkter.
exchange-requirement-other-lot = Kravet { $requirement } hör till delen { $of }, men på den här sidan av utbytet står delen { $lot }.
    .do = Ange det krav i delen { $lot } som anbudsgivaren svarar på, eller ta bort raden.
exchange-repeated = Samma utbyte mellan samma delar står redan som ”{ $other }”.
    .do = Ta bort det ena. Annars räknas det två gånger.
exchange-resource-malformed = ”{ $value }” är inget namn på en resurs i FHIR.
    .do = Skriv som i FHIR, till exempel ”MedicationRequest”.
exchange-operation-dollar = ”{ $value }” börjar med dollartecken.
    .do = Skriv operationens namn utan dollartecken.
exchange-asks-nothing = Utbytet säger inte vad som ska kunna göras med resursen.
    .do = Ange minst en interaktion (till exempel ”read”) eller operation.
exchange-search-without-interaction = Sökparametrar står här, men inte att det ska gå att söka.
    .do = Lägg till ”search-type” bland interaktionerna, eller ta bort sökparametrarna.
exchange-version-malformed = ”{ $value }” är inte en version av ett tjänstekontrakt.
    .do = Skriv två heltal med punkt emellan, till exempel ”2.1”.

## Vad bevis säger om ett utbyte

exchange-side-silent = Beviset { $evidence } säger { $role ->
        [asks] inget om vad produkten frågar andra system om
       *[answers] inget om vad produkten svarar på
    }.
    .do = Fråga anbudsgivaren efter en beskrivning av den andra sidan också.
