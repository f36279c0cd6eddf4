### Iakttagelser i prövning, bevisgranskning, panelens arbete och poängsättning.

## Bevis

evidence-file-missing = Beviset { $evidence } finns inte: filen { $file } saknas i anbudet.
    .do = Lägg in filen som anbudsgivaren lämnade, eller pröva om den får begäras in (4 kap. 9 § LOU).
evidence-file-differs = Beviset { $evidence } är inte den fil som angavs: kontrollsumman för { $file } stämmer inte.
    .do = Lägg in filen som anbudsgivaren lämnade, eller fråga vilken fil som gäller.
evidence-not-listed = Svaret hänvisar till beviset { $evidence }, som inte finns i anbudets lista över bevis.
    .do = Fråga anbudsgivaren vilket bevis som avses.
evidence-without-product = Beviset { $evidence } gäller en viss produkt, men anbudet anger ingen produkt i delen.
    .do = Fråga anbudsgivaren vilken produkt och version som offereras i delen.
evidence-other-product = Beviset { $evidence } gäller { $shown }. Anbudet offererar { $offered }.
    .do = Fråga anbudsgivaren om det finns bevis för den produkt som offereras.
evidence-other-version = Beviset { $evidence } gäller version { $shown }. Anbudet offererar version { $offered }.
    .do = Fråga anbudsgivaren om det finns bevis för den version som offereras.
evidence-other-kind = Beviset { $evidence } är { $shown ->
        [certificate] ett certifikat
        [test-report] en provningsrapport
        [reference] en referens
        [demonstration] en demonstration
        [statement] ett intyg
        [document] ett dokument
       *[other] av slaget ”{ $shown }”
    }. Kravet begär { $asked ->
        [certificate] ett certifikat
        [test-report] en provningsrapport
        [reference] en referens
        [demonstration] en demonstration
        [statement] ett intyg
        [document] ett dokument
       *[other] bevis av slaget ”{ $asked }”
    }.
    .do = Fråga anbudsgivaren om det bevis som kravet begär, eller bedöm om beviset är likvärdigt.
evidence-level-low = Beviset { $evidence } har bevisnivå { $shown }. Kravet godtar lägst { $asked }.
    .do = Begär bevis på den nivå som kravet anger, eller bedöm kravet och skriv varför.
evidence-issued-late = Beviset { $evidence } utfärdades { DATE($issued) }, efter sista anbudsdag { DATE($deadline) }.
    .do = Bedöm om beviset visar vad som gällde sista anbudsdag, och skriv varför.
evidence-expired = Beviset { $evidence } gällde till { DATE($expires) }. Det måste gälla även efter sista anbudsdag { DATE($deadline) }.
    .do = Inget behöver rättas i underlaget. Anser myndigheten att kravet ändå är uppfyllt ska bedömningen föras in med skäl.
evidence-best-of-several = Flera bevis åberopas. { $evidence } avgör, eftersom det visar mest ({ $verdict ->
        [met] kravet är visat
        [unmet] kravet är motsagt
        [unverifiable] kravet kan inte kontrolleras
       *[malformed] filen kan inte läsas som angivet
    }). Övriga: { LIST($others) }.
    .do = Inget behöver göras.

## Det som är antecknat

record-same-day = Två anteckningar om samma sak har samma senaste datum, { DATE($date) }. Vilken som gäller framgår inte.
    .do = Behåll den anteckning som gäller, eller ge dem olika datum.

## Pris

item-without-price = Anbudet { $bid } har inget pris för posten { $item }.
    .do = Fyll i à-priset som anbudsgivaren angav. Ett tomt pris läses aldrig som noll.
item-priced-twice = Anbudet { $bid } har flera priser för posten { $item }.
    .do = Behåll det pris som anbudsgivaren angav, eller pröva om priset får rättas eller förtydligas (4 kap. 9 § LOU).
price-corrected-twice = Priset för posten { $item } rättas mer än en gång.
    .do = Behåll en rättelse, från det öppnade priset till det pris som gäller.
correction-of-another-price = Rättelsen av posten { $item } utgår från { MONEY($stated) }, men det öppnade priset är { MONEY($opened) }.
    .do = Skriv det öppnade priset som tidigare pris, eller rätta vilken post det gäller.
low-price-open = Priset { MONEY($evaluated) } i anbudet { $bid } kan vara onormalt lågt. Medianen i delen är { MONEY($median) }, och ett pris under { MONEY($limit) } ska förklaras.
    .do = Begär en förklaring av anbudsgivaren (16 kap. 7 § LOU), bedöm svaret och för in det i record/low_price. Anbudet får inte förkastas innan anbudsgivaren har fått tillfälle att förklara priset.
low-price-accepted = Priset { MONEY($evaluated) } i anbudet { $bid } är förklarat. { $by } godtog förklaringen { DATE($date) }: { $reason }
    .do = Inget behöver göras.
low-price-rejected = Priset { MONEY($evaluated) } i anbudet { $bid } är onormalt lågt och inte förklarat på ett tillfredsställande sätt. { $by } underkände förklaringen { DATE($date) }: { $reason }
    .do = Anbudet ska förkastas (16 kap. 7 § LOU). Ta med skälen i underrättelsen.

## Ska-krav

mandatory-not-met = Anbudet { $bid } uppfyller inte ska-kravet { $requirement }: { $text } { $basis ->
        [basis-assessed] Myndighetens bedömning: { $reason }
        [basis-claimed-not-met] Anbudsgivaren svarar själv att kravet inte uppfylls.
        [basis-claimed-partly] Anbudet svarar att kravet uppfylls delvis, och ett ska-krav ska uppfyllas helt.
        [basis-contradicted] Anbudet svarar att kravet uppfylls, men beviset { $evidence } motsäger det.
       *[other] Så antas frågan vara besvarad.
    }
    .do = Anbudet utvärderas inte. Ta med kravet och skälet i underrättelsen.
mandatory-unclear = Det är oklart om anbudet { $bid } uppfyller ska-kravet { $requirement }: { $text } { $basis ->
        [basis-assessed] Myndighetens bedömning: { $reason }
        [basis-unanswered] Anbudet svarar inte på kravet.
        [basis-not-shown] Anbudet svarar att kravet uppfylls men åberopar inget bevis, och kravet begär bevis.
        [basis-unverifiable] Anbudet svarar att kravet uppfylls, men beviset { $evidence } går inte att knyta till kravet.
       *[basis-malformed] Anbudet svarar att kravet uppfylls, men beviset { $evidence } saknas eller är inte den fil som angavs.
    }
    .do = Pröva om ett förtydligande får begäras (4 kap. 9 § LOU), och för in bedömningen i record/assessments. Till dess är resultatet preliminärt.
clarification-changes-offer = Ett förtydligande från { DATE($date) } ändrar anbudet { $bid }{ $requirement ->
        [none] { "" }
       *[other] { " " }(kravet { $requirement })
    }. Ett anbud får förtydligas, inte ändras.
    .do = Pröva om uppgiften får beaktas (4 kap. 9 § LOU). Utvärdera annars anbudet som det lämnades. För in bedömningen av kravet i record/assessments. Till dess är resultatet preliminärt.

## Antaganden om öppna frågor

question-not-open = Frågan om anbudet { $bid } i delen { $lot } är inte öppen, eller besvaras två gånger.
    .do = Räkna bara med frågor som är öppna, och besvara var och en en gång.
supposed-not-met = Ska-kravet { $requirement } antas inte vara uppfyllt av anbudet { $bid }.
    .do = Inget behöver göras: antagandet visar vad som skulle hända.
supposed-price-rejected = Förklaringen av priset i anbudet { $bid } antas inte bli godtagen.
    .do = Inget behöver göras: antagandet visar vad som skulle hända.

## Panelens betygsblad

scores-missing = { $count ->
        [one] { $evaluator } har inte satt poäng på { LIST($criteria) } för anbudet { $bid } i delen { $lot }.
       *[other] { $evaluator } har inte satt poäng på { $count } kriterier för anbudet { $bid } i delen { $lot }: { LIST($criteria) }.
    }
    .do = Fyll i poäng och motivering (kommandot vagval sheets gör bedömarnas blanketter), eller ändra i panel.toml vem som bedömer vad.
score-repeated = { $evaluator } har satt poäng mer än en gång på kriteriet { $criterion } för anbudet { $bid } i delen { $lot }.
    .do = Behåll den rad som gäller.
score-not-assigned = { $evaluator } har satt poäng på kriteriet { $criterion } för anbudet { $bid } i delen { $lot } men ska inte bedöma det.
    .do = Ta bort raden, eller ändra i panel.toml vem som bedömer vad.
too-few-evaluators = { $lacking ->
        [points] Kriteriet { $criterion } i delen { $lot } är bedömt av { $found } av de { $assigned } som ska bedöma det, och minst { $least } behövs. Det gäller anbuden { LIST($bids) }.
       *[evaluators] Kriteriet { $criterion } i delen { $lot } är bedömt av { $found } när minst { $least } ska bedöma det, och panel.toml ger bara { $assigned } i uppdrag att göra det. Det gäller anbuden { LIST($bids) }.
    }
    .do = { $lacking ->
        [points] Vänta in de bedömare som inte har fyllt i sina poäng. Uppdragen i panel.toml räcker.
       *[evaluators] Låt fler bedöma kriteriet och för in dem i panel.toml.
    }
consensus-missing = { $count ->
        [one] Panelen har inte enats om poäng på { LIST($criteria) } för anbudet { $bid } i delen { $lot }.
       *[other] Panelen har inte enats om poäng på { $count } kriterier för anbudet { $bid } i delen { $lot }: { LIST($criteria) }.
    }
    .do = För in de gemensamma poängen med motivering (kommandot vagval sheets gör blanketten). De räknas aldrig ut som ett medelvärde.
consensus-repeated = Panelens gemensamma poäng på kriteriet { $criterion } för anbudet { $bid } i delen { $lot } står mer än en gång.
    .do = Behåll den rad som gäller.
dissent-missing = Panelen enades om { $agreed } poäng på { $criterion } för anbudet { $bid } i delen { $lot }. { LIST($evaluators) } hade satt { LIST($points, kind: "or") }. Ingen avvikande mening är antecknad.
    .do = Anteckna den avvikande meningen, eller hur panelen resonerade sig fram till de gemensamma poängen.
reasons-identical = Samma motivering står för anbuden { LIST($bids) } på { $criterion } i delen { $lot }: ”{ $reason }”
    .do = Kontrollera att motiveringen stämmer för vart och ett av anbuden. Skriv vad som skiljer dem åt.
reason-repeats-scale = Motiveringen för anbudet { $bid } på { $criterion } i delen { $lot } upprepar mest skalans text: ”{ $reason }”
    .do = Skriv vad i anbudet som gav poängen, och var det står.
evaluators-identical = { LIST($evaluators) } har satt samma poäng i alla { $cells } rutor i delen { $lot }.
    .do = Kontrollera att var och en satte sina egna poäng innan panelen möttes.

## Poängsättning

criterion-without-points = { $rule ->
        [consensus] Panelens gemensamma poäng saknas på { $criterion }.
       *[other] Bedömarnas poäng saknas på { $criterion }.
    }
    .do = Fyll i poängen i panelens blad. Poäng som saknas läses aldrig som noll.
points-given-twice = Poäng för samma anbud och kriterium står mer än en gång.
    .do = Behåll den rad som gäller.
requirement-without-points = Bör-kravet { $requirement } saknar poäng.
    .do = Ange kravets poäng och lås kriterierna på nytt.
requirement-without-deduction = Bör-kravet { $requirement } saknar avdrag.
    .do = Ange kravets avdrag och lås kriterierna på nytt.
criterion-without-value = Under { $criterion } finns inget bör-krav som ger något.
    .do = Ge kriteriet bör-krav med poäng eller avdrag, eller ta bort det, och lås kriterierna på nytt.
criterion-without-scale = Kriteriet { $criterion } har ingen skala.
    .do = Ange kriteriets skala och lås kriterierna på nytt.
degree-below-table = Uppfyllandegraden { PERCENT($degree) } på { $criterion } ligger under tabellens lägsta grad.
    .do = Låt tabellen börja vid graden 0 och lås kriterierna på nytt.
deduction-between-points = { $criterion } har fått { POINTS($points) } poäng. Avdraget är bara bestämt för hela poäng.
    .do = Använd panelregeln consensus i en modell med avdrag, eller bestäm i förväg hur poäng mellan två nivåer räknas.
deduction-not-published = För { POINTS($points) } poäng på { $criterion } är inget avdrag bestämt.
    .do = Ange avdraget för varje poäng på skalan och lås kriterierna på nytt.
threshold-without-weights = { $criterion } har en kravnivå, men kriterierna under det har inga vikter. Då går det inte att räkna ut vilken nivå ett anbud når.
    .do = Sätt kravnivån på de enskilda kriterierna, eller ge dem vikter, och lås kriterierna på nytt.
threshold-over-price = { $criterion } har en kravnivå, men priset ingår under det. Priset har ingen andel av en skala.
    .do = Sätt kravnivån på kvalitetskriterierna och lås kriterierna på nytt.
lot-to-score-unknown = Delen { $lot } finns inte i upphandlingen.
    .do = Ange en av delarna i procurement.toml.
mandatory-met-against-answer = Myndigheten ({ $by }) har bedömt ska-kravet { $requirement } som uppfyllt, fast anbudet { $bid } { $claimed ->
        [none] inte svarar på det
        [partly] svarar att det uppfylls delvis
       *[other] svarar att det inte uppfylls
    }: { $reason }
    .do = Kontrollera att bedömningen är förenlig med likabehandling: ett krav som anbudet inte uppfyller kan inte efterges för ett anbud.

price-above-base = Anbudet { $bid } har det utvärderade priset { MONEY($price) }, som är högre än takpriset { MONEY($base) }. Det får inte utvärderas.
    .do = Kontrollera priset mot prisbilagan. Är det rätt är anbudet ute, och det ska stå i underlaget för tilldelningsbeslutet.
