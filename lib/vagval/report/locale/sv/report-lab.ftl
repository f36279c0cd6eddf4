### Modellprovet: vad utvärderingsmodellerna gör, prövat innan något anbud finns.

lab-title = Modellprovet
lab-subtitle = { $name }, { $buyer }
lab-lead = { $models ->
    [one] En utvärderingsmodell är prövad innan något anbud finns.
   *[other] { $models } utvärderingsmodeller är prövade innan något anbud finns.
} { $stops ->
    [0] { $questions ->
        [0] Inget hindrar låsningen.
        [one] Inget hindrar låsningen, men en fråga bör besvaras först.
       *[other] Inget hindrar låsningen, men { $questions } frågor bör besvaras först.
    }
    [one] En sak måste rättas innan kriterierna kan låsas.
   *[other] { $stops } saker måste rättas innan kriterierna kan låsas.
}
lab-model-of-lots = { $model }: { $lots }
# $lots: delarnas namn
lab-model-and-lots =
    { $lots }
    { $model }
lab-heading = { $lots }: { $model }
lab-fact-simulated = Simulerade upphandlingar
lab-simulated = { NUMBER($tenders) } med { NUMBER($bids) } anbud i varje
lab-not-locked = inte låsta
lab-locked = version { $version }, { DATE($date) }
lab-label-assumed = Antagna priser.
lab-assumed = Upphandlingen anger inte vilka priser och kvaliteter som är rimliga för { LIST($lots) }. Provet har antagit dem; de står under Ursprung och kontroll.

## Anbud i provets tabeller

lab-offer = { $price } med kvaliteten { $quality }
lab-column-bid = Anbud
lab-column-price = Pris
lab-column-quality = Kvalitet
lab-column-outcome = Utfall
lab-no-figure = inget tal
lab-outcome-first = vinner
lab-outcome-tied = delad seger

## Sammanfattning

section-lab-summary = Sammanfattning
lab-summary-table = { $count ->
    [one] Modellen i korthet
   *[other] De { $count } modellerna i korthet
}
lab-column-model = Delar och modell
lab-column-loser = Kan en förlorare ändra vem som vinner?
lab-column-price-counts = Slutar priset räknas?
lab-column-worth = En procentenhet kvalitet är värd
lab-column-before-lock = Före låsningen
lab-loser-own-only = Nej, bevisat: inget annat anbud finns i formeln
lab-loser-common-part = Nej, bevisat: andra anbud flyttar allas tal lika
lab-loser-not-found = Inget fall hittat bland { NUMBER($searched) }, men inget är bevisat
lab-loser-can = Ja, i { $share } av de simulerade upphandlingarna
lab-price-fixed = Priset är fast
lab-price-counts = Nej, varje sänkning räknas
lab-price-stops = Ja, { LIST($stretches) }
lab-worth-none = Inget bestämt belopp
lab-worth-same = { $worth }, lika för alla anbud
lab-worth-between = från { $least } till { $most }
lab-must-change = { $count ->
    [one] En sak måste rättas
   *[other] { $count } saker måste rättas
}
lab-should-answer = { $count ->
    [one] En fråga bör besvaras
   *[other] { $count } frågor bör besvaras
}
lab-nothing-to-do = Inget att göra
lab-label-clear = Klart för låsning.
lab-clear = Provet fann inget som måste rättas eller besvaras.
lab-label-stop = Hindrar låsningen.
lab-stop = { $count ->
    [one] En sak måste rättas, om inte någon med sitt namn tar ansvar för ett avsteg:
   *[other] { $count } saker måste rättas, om inte någon med sitt namn tar ansvar för ett avsteg:
}
lab-label-questions = Bör besvaras.
lab-questions = { $count ->
    [one] Dessutom bör en fråga besvaras innan upphandlingen publiceras; den står under Iakttagelser.
   *[other] Dessutom bör { $count } frågor besvaras innan upphandlingen publiceras; de står under Iakttagelser.
}
lab-questions-only = { $count ->
    [one] En fråga bör besvaras innan upphandlingen publiceras; den står under Iakttagelser.
   *[other] { $count } frågor bör besvaras innan upphandlingen publiceras; de står under Iakttagelser.
}

## Iakttagelser

section-lab-findings = Iakttagelser
section-lab-findings-intro = Det allvarligaste först. Det som hindrar låsningen måste rättas, om inte någon med sitt namn tar ansvar för ett avsteg.
lab-findings-none = Provet fann inget att påpeka.
lab-findings-table = { $count ->
    [one] 1 iakttagelse
   *[other] { $count } iakttagelser
}
lab-severity-stop = Hindrar låsningen
lab-severity-question = Bör besvaras
lab-severity-note = Upplysning
lab-column-lots = Delar
lab-column-law = Rättskälla
lab-column-by = Beslutat av
lab-overrides = Avsteg
lab-overrides-intro = Här har någon med sitt namn beslutat att gå vidare, trots ett fel som annars hindrar låsningen. Avstegen publiceras med upphandlingen.
lab-reason = Skälet till att { $lots } har modellen ”{ $model }”: { $reason }

## Kan en förlorare ändra vem som vinner?

section-lab-class = Kan en förlorare ändra vem som vinner?
section-lab-class-intro = Ett anbud som inte vinner ska inte avgöra vem som gör det. Här står beviset för att det inte kan hända, eller de minsta anbud som visar att det kan.
lab-label-proved = Nej, det är bevisat.
lab-class-own-only = Formeln räknar bara med anbudets eget pris, dess egen kvalitet och tal som står i upphandlingsdokumenten. Inget annat anbud finns i den. Ett anbud som lämnar eller kommer till kan därför aldrig ändra ordningen mellan två andra.
lab-class-common = Formeln tar { LIST($taken) } från alla anbud, men det flyttar allas tal på samma sätt. Ett anbud som lämnar eller kommer till kan därför aldrig kasta om två andra.
lab-class-common-rounded = Formeln tar { LIST($taken) } från alla anbud, men det flyttar allas tal på samma sätt. Ett anbud som lämnar eller kommer till kan därför aldrig kasta om två andra. Avrundningen kan däremot göra två nästan lika anbud exakt lika, eller skilja dem åt.
lab-label-loser = Ja, en förlorare kan avgöra.
lab-class-others = Formeln tar { LIST($taken) } från alla anbud. Därför kan ett anbud som själv inte vinner ändra vem som gör det. Här är de minsta exempel som provet fann, räknade exakt.
lab-label-not-proved = Inte bevisat.
lab-class-not-found = Formeln tar { LIST($taken) } från alla anbud. Bland { NUMBER($searched) } prövade uppsättningar anbud ändrade ingen förlorare vinnaren, men det är inte bevisat att det inte kan hända.
# $moved, $before, $after: anbudens namn
lab-loser-leaves = Först vinner { $before }. När { $moved }, som inte vinner, drar tillbaka sitt anbud eller utesluts { $tied ->
    [yes] delar { $after } på segern.
   *[no] vinner { $after } i stället.
}
lab-loser-joins = Först vinner { $before }. När { $moved } kommer till, utan att vinna, { $tied ->
    [yes] delar { $after } på segern.
   *[no] vinner { $after } i stället.
}
lab-loser-leaves-before = Med alla anbud
lab-loser-leaves-after = Utan { $moved }
lab-loser-joins-before = Utan { $moved }
lab-loser-joins-after = Med { $moved }
lab-column-event = Vad som händer
lab-column-tenders = Upphandlingar
lab-never = I { NUMBER($tenders) } simulerade upphandlingar hände det inte en enda gång.
lab-rates = Hur ofta det händer i { NUMBER($tenders) } simulerade upphandlingar med { NUMBER($bids) } anbud
lab-rate-withdrawn = Någon förlorare ändrar vinnaren genom att dra tillbaka sitt anbud
lab-rate-joined = Ett mycket lågt anbud kommer till, vinner inte, men ändrar vinnaren
lab-rate-intruder = Det mycket låga anbudet vinner självt

## Räknas varje krona och varje poäng?

section-lab-flat = Räknas varje krona och varje poäng?
section-lab-flat-intro = En modell får inte sluta räkna lägre priser (HFD 2022 ref. 41). Här står var priset eller kvaliteten slutar räknas, var poängen lämnar sin skala, och när det inte blir något tal alls.
lab-label-counts = Ja.
lab-label-fixed = Priset är fast.
lab-counts-quality = Det skiljer inte anbuden åt. Provet fann ingen kvalitet där en höjning inte räknas.
lab-counts-price = Provet fann inget pris där en sänkning inte räknas. Kvaliteten räknas inte utöver kravnivåerna.
lab-counts = Provet fann inget pris där en sänkning inte räknas, och ingen kvalitet där en höjning inte räknas.
lab-label-price-stops = Nej, priset slutar räknas.
lab-label-stops = Nej, kvaliteten slutar räknas.
lab-stops = { $count ->
    [one] På en sträcka har ett anbud ingen nytta av att bli billigare eller bättre.
   *[other] På { $count } sträckor har ett anbud ingen nytta av att bli billigare eller bättre.
}
lab-flat-table = Sträckor där en förbättring inte räknas
lab-column-what = Vad
lab-column-from = Från
lab-column-to = Till
lab-column-at = För ett anbud med
lab-column-rivals = Mot anbuden
lab-flat-price = Pris
lab-flat-quality = Kvalitet
lab-flat-at-price = kvaliteten { $other }
lab-flat-at-quality = priset { $other }
lab-no-rivals = vilka anbud som helst
lab-off-scale = Poäng som lämnar sin skala. Det är tillåtet, och kan vara just det som gör att varje krona räknas:
lab-below-zero = Ett anbud på { $bid }: { $line } { $points }, under noll.
lab-above-full = Ett anbud på { $bid }: { $line } { $points }, mer än det fulla { $full }.
lab-undefined-points = När det inte blir något tal:
lab-when-price-zero = Vid priset 0 går { $line } inte att räkna ut.
lab-when-single-bid = När det bara finns ett anbud går { $line } inte att räkna ut.
lab-when-equal-prices = När alla priser är lika går { $line } inte att räkna ut.
lab-when-equal-bids = När alla anbud är lika går { $line } inte att räkna ut.
lab-when-quality-zero = Vid kvaliteten 0 går { $line } inte att räkna ut.

## Vad väger priset?

section-lab-weight = Vad väger priset i verkligheten?
section-lab-weight-intro = Vikten i dokumenten säger hur många poäng som finns att få. Vad den väger beror på hur stor del av poängen som skiljer anbuden åt.
lab-weight-all = Bara priset skiljer anbuden åt: det väger 100 procent.
lab-weight-nothing = Bara kvaliteten skiljer anbuden åt: priset väger 0 procent.
lab-weight-order = Anbuden jämförs i en ordning, inte efter ett enda tal. Då finns ingen vikt att mäta.
lab-weight-in-use = I dokumenten väger priset { $nominal }. I de simulerade upphandlingarna väger det { $middle } i mitten, och nio gånger av tio mellan { $lowest } och { $highest }.
lab-weight-without = Modellen har inga vikter. I de simulerade upphandlingarna väger priset { $middle } i mitten, och nio gånger av tio mellan { $lowest } och { $highest }.
lab-weight-nominal = I dokumenten
lab-weight-lowest = Lågt: lägre en gång av tjugo
lab-weight-middle = I mitten av de simulerade upphandlingarna
lab-weight-highest = Högt: högre en gång av tjugo
lab-weight-invented = På de tre påhittade anbuden
lab-weight-table = Vad som är sagt, och vad det blir
lab-column-weighed = Var
lab-column-price-weighs = Priset väger
lab-column-quality-weighs = Kvaliteten väger
lab-label-belleville = Räcker skillnaderna?
lab-belleville = Ligger priserna nära varandra på en bred skala används nästan inga prispoäng, och priset slutar betyda något. En fransk domstol underkände en sådan modell (Conseil d’État, 3 november 2014, Commune de Belleville-sur-Loire, nr 373362).
lab-neutral-table = Hur stor del av prispoängen som skiljer det dyraste anbudet från det billigaste
lab-column-dearer = Det dyraste anbudet kostar
lab-column-used = Använd del av prispoängen
lab-dearer = { $share } mer än det billigaste

## Vad är kvalitet värd?

section-lab-worth = Vad är en procentenhet kvalitet värd?
section-lab-worth-intro = Full kvalitet är 100 procent. Här står hur mycket högre pris som väger upp en procentenhet: modellens besked om vad beställaren vill betala för kvalitet.
lab-worth-everywhere = En procentenhet kvalitet är värd { $percent }, och hela vägen från 0 till full kvalitet är värd { $full }. Det är lika för alla anbud.
lab-worth-table = Vad kvalitet är värd hos tre anbud
lab-worth-least = Där den är värd minst
lab-worth-middle = I mitten
lab-worth-most = Där den är värd mest
lab-worth-grid = Vad en procentenhet kvalitet är värd vid varje prövat pris och varje prövad kvalitet
lab-column-where = Var
lab-column-per-cent = En procentenhet kvalitet
lab-column-per-full = Full kvalitet
lab-column-at-quality = Vid kvaliteten { $quality }
axis-price = Pris i { $unit } exkl. moms (lägre är bättre)
axis-worth = Vad en procentenhet kvalitet är värd, i { $unit }
legend-every-quality = vid alla kvaliteter
legend-quality = vid kvaliteten { $quality }
caption-worth = Vad en procentenhet kvalitet är värd vid olika priser. Är linjen vågrät är det lika vid alla priser.
alt-worth = Linjediagram över vad en procentenhet kvalitet är värd enligt { $model }. { $lines }.
alt-worth-line = Vid kvaliteten { $quality }: { $least } vid priset { $first }, { $most } vid priset { $last }

## Vilka anbud är lika bra?

section-lab-even = Vilka anbud är lika bra?
section-lab-even-intro = En modell säger hur mycket mer ett bättre anbud får kosta. Kurvan visar vilka anbud som är exakt lika bra som det mellersta av tre påhittade.
lab-even-how = Kurvan går genom anbud { $bid }: { $at }. Anbud under kurvan är bättre, anbud över den är sämre.
lab-even-none = Inget pris gör ett annat anbud exakt lika bra som anbud { $bid }.
lab-invented-table = De tre påhittade anbuden
lab-even-table = Kurvan i siffror: priset för att vara lika bra som { $bid }
lab-column-even-price = Pris för lika resultat
lab-no-price = inget pris
axis-even-quality = Kvalitet, procent av full kvalitet (mer är bättre)
even-better = bättre än { $bid }
even-worse = sämre än { $bid }
caption-even = Alla anbud på kurvan är lika bra som { $bid }. De tre märkena är påhittade anbud.
caption-even-beyond = Den fortsätter utanför bilden, till { $price } vid kvaliteten { $quality }.
alt-even = Kurva över anbud som är lika bra som { $bid }: från { $least } vid kvaliteten { $worst } till { $most } vid kvaliteten { $best }. Märken för de påhittade anbuden: { LIST($bids) }.
alt-even-bid = { $bid } på { $at }

## Hur kan någon spela på modellen?

section-lab-exploits = Hur kan någon spela på modellen?
section-lab-exploits-intro = Provet har letat efter det bästa strategiska anbudet mot de påhittade. Att det finns är inget fel i sig, men den som väljer modellen bör ha sett det.
lab-label-none = Inget hittat.
lab-exploits-none = Provet fann inget strategiskt anbud.
# $bound: det lägsta eller högsta pris som väntas
lab-exploit-low-price = Så lite kvalitet som möjligt. { $bid } erbjuder bara kvaliteten { $quality }, och vinner ändå så länge priset är högst { $price }. Det lägsta pris som väntas är { $bound }{ $against ->
    [below] : under det måste ett sådant anbud gå.
   *[above] : ett billigt anbud med dålig kvalitet vinner alltså.
}
lab-exploit-high-price = Så hög kvalitet som möjligt. { $bid } erbjuder kvaliteten { $quality }, och vinner { $limit ->
    [none] hur högt priset än är, så långt provet har letat: { $price }.
   *[some] ända upp till priset { $price }.
} Det högsta pris som väntas är { $bound }.
lab-exploit-decoy = Bulvan. Först vinner { $before }. Sedan lämnar { $bid } ett anbud på { $price } med kvaliteten { $quality }, som inte kan vinna. Då vinner { $after } i stället. Den som får någon annan att lämna ett sådant anbud avgör alltså vem som vinner.
lab-exploit-before = Före
lab-exploit-after = Efter, med { $bid }
section-lab-loaded = Obalanserade à-priser
section-lab-loaded-intro = Den som gissar mängderna bättre än förfrågan kan flytta priset dit där det betalas, med samma utvärderade pris.
lab-loaded-items = { $lot }: { LIST($options) } räknas in i priset, men behöver inte avropas. Ett lågt pris där kan dölja ett högt på { LIST($binding) }.

## Vad hade andra modeller beslutat?

section-lab-twins = Vad hade andra modeller beslutat?
section-lab-twins-intro = Samma simulerade anbud och samma vikter, men andra formler. Skillnaden är vad själva formeln avgör.
lab-twins-none = Inga andra modeller kunde jämföras.
lab-twins-told = { $alike } av { $all } andra modeller hade alltid utsett samma vinnare. Längst bort ligger ”{ $model }”, som hade utsett en annan vinnare i { $share } av upphandlingarna.
lab-twins-table = Hur ofta vinnaren är densamma, och hurdan den andra modellens vinnare är när den inte är det
lab-twins-constants = Konstanter som de andra modellerna är prövade med
lab-column-other-model = Annan modell
lab-column-same = Samma vinnare
lab-column-apart = Annars är dess vinnare i genomsnitt
lab-column-constants = Konstanter
lab-apart = { $amount } { $price ->
    [more] dyrare
   *[less] billigare
} och { $points } procentenheter { $quality ->
    [better] bättre
   *[worse] sämre
}
lab-constant = { $name }: { $value }
axis-twins = Andel av de simulerade upphandlingarna, procent
legend-same-winner = samma vinnare
legend-other-winner = en annan vinnare
caption-twins = Hur ofta andra modeller hade utsett samma vinnare, den mest olika överst.
alt-twins = Liggande staplar över hur ofta andra modeller hade utsett samma vinnare som ”{ $model }”: { LIST($twins) }.
alt-twin = { $model } { $share }

## Vilka ska-krav utesluter vem?

section-lab-knockout = Vilka ska-krav utesluter vem?
section-lab-knockout-intro = Ett ska-krav som ingen klarar avslutar upphandlingen. Prognosen räknar med det som är känt i dag; svar som saknas räknas varken för eller emot.
lab-no-products = Inga kända produkter är angivna, så ingen prognos är gjord. En tabell över vad marknadens produkter klarar, eller anbuden i en tidigare upphandling, räcker.
lab-label-none-left = Ingen blir kvar.
lab-label-one-left = Bara en blir kvar.
lab-label-several-left = Flera blir kvar.
lab-remaining = { $left ->
    [0] Ingen av { $all } kända produkter uppfyller alla ska-krav som det finns svar på.
   *[other] { $left } av { $all } kända produkter uppfyller alla ska-krav som det finns svar på: { LIST($products) }.
}
lab-excludes-none = Inget ska-krav utesluter någon känd produkt.
lab-excluding-table = { $count ->
    [one] Ska-kravet som utesluter någon
   *[other] De { $count } ska-krav som utesluter någon, det hårdaste först
}
lab-column-excludes = Utesluter
lab-column-if-dropped = Kvar utan kravet
lab-if-dropped = Utan { $requirement } kommer { LIST($back) } med igen, och { $left } blir kvar.
lab-unknown-table = Svar som saknas
lab-column-unknown = Antal

## Ursprung

section-lab-provenance = Ursprung och kontroll
section-lab-provenance-intro = Provet är gjort på kriterierna som de är, innan något anbud finns. Varje motexempel är räknat exakt. De simulerade upphandlingarna dras ur ett frö, så att de kan dras om på samma sätt.
lab-facts-table = Vad provet vilar på
lab-bands-table = Priser och kvaliteter som modellerna är prövade med
lab-column-prices = Priser
lab-column-qualities = Kvaliteter
lab-column-origin = Varifrån
lab-from-to = { $lowest } till { $highest }
lab-band-assumed = antagna av provet
lab-band-stated = angivna i upphandlingen
lab-again = Så görs provet om:
lab-again-get = Ha arbetsytan med criteria/{ $procurement } och de programversioner som anges nedan.
lab-again-run = Kör: vagval lab { $procurement } --seed { $seed }
lab-again-compare = Samma frö ger samma tal. Är fingeravtrycket ett annat har kriterierna ändrats.
