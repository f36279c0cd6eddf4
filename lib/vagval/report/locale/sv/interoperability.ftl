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

## Avsnittet om samverkan

section-interoperability = Samverkan mellan produkter
section-interoperability-intro = Varje del kan få en egen produkt. Produkterna ska ändå kunna utbyta det som upphandlingen kräver. Här prövas båda sidor: att den ena produkten kan fråga, och att den andra kan svara. Ett par av produkter är aldrig starkare än sin svagare sida.
interoperability-states = Påvisat: ett bevis som håller visar det. Påstått: anbudsgivaren svarar att kravet är uppfyllt, men inget bevis visar det. Saknas: varken bevis eller svar. Motsagt: ett bevis som håller, och som gäller just detta, visar det inte. Har myndigheten själv bedömt kravet gäller bedömningen: uppfyllt är påvisat, ej uppfyllt är motsagt, och oklart är inte mer än påstått.
interoperability-reading = Tabellen räknar utbytena mellan två produkter efter vad som är känt om dem. Ett utbyte är påvisat bara om båda sidor är det. Tabellen är lika från båda håll; ett streck betyder att inget krävs mellan produkterna.
interoperability-matrix = Varje produkt mot varje annan ({ $products } produkter)
interoperability-block = { $first } mot { $second }
interoperability-no-pairs = Inga två anbud gäller delar som ska utbyta något med varandra.
interoperability-many = { NUMBER($count) } produkter är för många för en tabell. Alla par av produkter står i result.json.
interoperability-sides = { $name }: vem som kan fråga och vem som kan svara
column-side = Sida
column-grounds = Bevis och skäl
exchange-role-asks = Frågar
exchange-role-answers = Svarar
exchange-state-shown = Påvisat
exchange-state-claimed = Påstått
exchange-state-missing = Saknas
exchange-state-contradicted = Motsagt
exchange-assessed = Myndighetens bedömning av kravet { $requirement }, { $on }: { $reason }
exchange-counts-shall = Ska: { LIST($counts) }
exchange-counts-should = Bör: { LIST($counts) }
exchange-count-shown = { $count ->
    [one] { $count } påvisat
   *[other] { $count } påvisade
}
exchange-count-claimed = { $count ->
    [one] { $count } påstått
   *[other] { $count } påstådda
}
exchange-count-missing = { $count } saknas
exchange-count-contradicted = { $count ->
    [one] { $count } motsagt
   *[other] { $count } motsagda
}
# $product: namn och version, eller "none" om anbudet inte nämner någon
product-of-vendor = { $product ->
    [none] { $vendor } ({ $lot })
   *[other] { $product } ({ $vendor })
}
exchange-level = { $level ->
    [shall] Ska-utbyte (SHALL).
    [should] Bör-utbyte (SHOULD).
   *[may] Kan-utbyte (MAY), som inte räknas i tabellen ovan.
}
exchange-over-fhir = { exchange-level } Produkten i { $asks } frågar, produkten i { $answers } svarar, över HL7 FHIR { $release }. Båda ska kunna { LIST($can) }.{ $profile ->
    [none] {""}
   *[other] {" "}Båda ska följa profilen { $profile }.
}
exchange-over-contract = { exchange-level } Produkten i { $asks } frågar (tjänstekonsument), produkten i { $answers } svarar (tjänsteproducent), genom tjänstekontraktet { $contract } { $version } i RIV-TA. Båda ska vara prövade med beslutet { $at_least ->
    [approved] Godkänd
   *[with-reservations] Godkänd eller Godkänd med förbehåll
}.
exchange-over-ihe = { exchange-level } Produkten i { $asks } frågar som { $asking }, produkten i { $answers } svarar som { $answering }, enligt IHE-profilen { $profile }.
caption-interoperability = Ska-utbyten mellan produkterna: hur många som är påvisade på båda sidor, av hur många som krävs. Färg och mönster visar det svagaste av dem; en tom ruta betyder att inget ska-utbyte krävs.
alt-interoperability = Rutnät med produkterna längs båda sidor. Ska-utbyten som är påvisade på båda sidor: { $pairs }.
alt-interoperability-pair = { $first } och { $second }: { $shown } av { $all }
# $states: hur många par som är kända hur
alt-interoperability-many = Rutnät med produkterna längs båda sidor. { NUMBER($count) } par ska kunna utbyta något. Det svagaste av deras ska-utbyten: { $states }. Varje par står i tabellerna nedan.
alt-interoperability-state = { $state }, { NUMBER($count) } par
