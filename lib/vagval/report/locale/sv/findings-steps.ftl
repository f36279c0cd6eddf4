unknown-lot-asked = Det finns ingen del ”{ $lot }” i upphandlingen. Delarna är { LIST($known) }.
    .do = { $nearest ->
        [none] Ange en av delarna efter --lot, eller utelämna --lot för alla delar.
       *[other] Menade du { $nearest }? Utelämna --lot för alla delar.
    }
unknown-parameter = Notebooken har ingen parameter ”{ $parameter }”. Parametrarna är { LIST($known) }.
    .do = { $nearest ->
        [none] Ange bara parametrar som notebooken har.
       *[other] Menade du { $nearest }?
    }
notebook-missing = Notebooken { $notebook } finns varken i arbetsytan eller i det installerade paketet.
    .do = Installera om vagval, eller lägg tillbaka notebooken i mappen notebooks.
notebook-failed = Cell { $cell } i { $notebook } kunde inte köras ({ $kind }). Den börjar ”{ $source }”. Inga utdata har skrivits.
    .do = Läs vad cellen säger nedan. Handlar det om underlaget: rätta filen och kör om. Annars: öppna notebooken i JupyterLab, kör cellen för sig och anmäl felet.
notebook-volatile = Den körda notebooken innehåller ”{ $found }”, som ändras från körning till körning. Inga utdata har skrivits.
    .do = Ta bort utskriften ur notebooken: en rapport ska bli densamma varje gång den görs.
report-defective = Rapporten har fel i sin uppbyggnad: { LIST($faults) }. Inga utdata har skrivits.
    .do = Det är ett fel i vagval eller i en ändrad notebook. Återställ notebooken, eller anmäl felet.
unknown-language = Språket ”{ $language }” finns inte.
    .do = Välj { LIST($known, kind: "or") }.
unknown-audience = Mottagaren ”{ $audience }” finns inte.
    .do = Välj { LIST($known, kind: "or") }.
secret-until-award = Tilldelningsbeslut saknas för { LIST($lots) }. Där gäller absolut sekretess för uppgifter om anbuden, även deras antal (19 kap. 3 § OSL). Samma anbudsgivare kan ha lämnat anbud i flera delar, så ingen rapport för allmänheten görs förrän alla delar är beslutade eller avbrutna.
    .do = Anteckna beslutet i record/decisions när det är fattat, eller gör rapporten för internt bruk (--audience decision).
inputs-changed-during-run = Underlaget ändrades medan utvärderingen kördes. Inga utdata har skrivits.
    .do = Låt ingen ändra filerna under körningen, och kör om.
nothing-to-verify = Det finns inga utdata att kontrollera för { $procurement }.
    .do = Kör först: vagval run { $procurement }
output-differs = { $name } är inte den fil som körningen skrev (antecknat { $recorded }, nu { $now }).
    .do = Filen har ändrats, tagits bort eller lagts till efter körningen. Gör om utdata (vagval run, modellprovet med vagval lab).
input-differs = { $name } är inte den fil som utvärderades (antecknat { $recorded }, nu { $now }).
    .do = Återställ filen till det som utvärderades, eller gör om utdata (vagval run, modellprovet med vagval lab) och jämför resultaten.
version-differs = { $name } har en annan version än när utdata gjordes (antecknat { $recorded }, nu { $now }).
    .do = { $name ->
        [pango] Det är programbiblioteket som sätter PDF-sidor, och det hör till datorn. Lägg till den antecknade versionen med datorns pakethanterare, eller gör om utdata (vagval run) här.
       *[other] Installera de versioner som står i requirements.lock och kontrollera igen.
    }
rerun-differs = { $name } blev inte likadan vid en ny körning (antecknat { $recorded }, nu { $now }).
    .do = Jämför den sparade filen med en ny körning. Samma underlag och samma versioner ska ge samma byte: anmäl felet.
unknown-form = Formen ”{ $form }” finns inte.
    .do = Välj bland { LIST($known) }, åtskilda med komma.
unknown-bid = { $bid ->
        [none] Det är inte sagt vilket anbud det gäller.
       *[other] Anbudet ”{ $bid }” finns inte.
    }
    .do = Ange --bid med ett av anbuden: { LIST($known) }.
bid-without-bidder = Anbudet ”{ $bid }” är angivet, men mottagaren är { $audience }.
    .do = Ta bort --bid, eller välj --audience bidder.
