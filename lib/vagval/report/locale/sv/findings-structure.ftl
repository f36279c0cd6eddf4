### Iakttagelser om livscykelkostnad, andel per poäng och regler för flera delar.

## Livscykelkostnad

life-cycle-not-told = { $what ->
        [method] Upphandlingsdokumenten säger inte hur livscykelkostnaden räknas ut.
       *[data] Upphandlingsdokumenten säger inte vilka uppgifter anbudsgivarna ska lämna för livscykelkostnaden.
    } Det måste de göra (16 kap. 4 och 5 §§ LOU).
    .do = Fyll i { $key } under [life_cycle].
decimals-too-many = Summan kan inte avrundas till { NUMBER($value) } decimaler.
    .do = Skriv ett heltal från 0 till { NUMBER($most) }. 0 betyder hela kronor, eller hela enheter av den valuta som gäller.
index-share-outside = Indexets förändring per år är { NUMBER($value) }. Den ska ligga mellan −1 och 1.
    .do = Skriv förändringen som ett decimaltal: 3 procent per år är "0.03".
index-unknown = Det finns inget index ”{ $value }” i procurement.toml.
    .do = { $known_count ->
        [0] Lägg till [[life_cycle.index]] med id, name_sv, name_en och share, eller töm cellen om priset inte räknas upp.
       *[other] { near-or-known } En tom cell betyder att priset inte räknas upp.
    }
time-not-used = ”{ $column }” är ifyllt, men upphandlingen räknar ingen livscykelkostnad. Det som står här skulle inte påverka något.
    .do = Lägg till [life_cycle] i procurement.toml, eller ta bort kolumnen.
year-outside = Året är { NUMBER($value) }. Det räknas från år 0 och är högst { NUMBER($last) }.
    .do = Skriv hur många år efter år 0 som posten betalas, inte ett årtal: 0, 1, 2 …
item-without-year = Posten { $item } har inget år, men upphandlingen räknar livscykelkostnad.
    .do = Skriv hur många år efter år 0 som posten betalas.

## Andel per poäng

level-shares-not-used = Andelarna räknas inte: utvärderingsmodellen { $model }, eller kriteriets källa till poäng, använder inga andelar per poäng.
    .do = Ta bort level_shares. Andelar per poäng finns i modeller med vikter, för kriterier med source = "panel" eller "compliance".
level-shares-off-scale = Andelarna ska vara en för varje heltal från { NUMBER($minimum) } till { NUMBER($maximum) } och inga andra.
    .do = Lägg till de andelar som saknas och ta bort dem som inte finns på skalan.
level-shares-falling = Andelen sjunker när poängen stiger. Då skulle ett bättre anbud tjäna på att vara sämre.
    .do = Låt andelen vara lika stor eller större för varje högre poäng.
level-shares-ends = Andelarna går inte från 0 till 1. Då väger kriteriet i praktiken mindre än den vikt som annonseras.
    .do = Låt skalans lägsta poäng ge "0" och den högsta "1", och ändra vikten om kriteriet ska väga mindre.
level-between-points = { $criterion }: { POINTS($points) } poäng ligger mellan två hela poäng, och andelar är bestämda bara för hela.
    .do = Sätt hela poäng på skalan.
level-not-published = { $criterion }: ingen andel är bestämd för { POINTS($points) } poäng.
    .do = Kontrollera poängen. Är den rätt saknas en andel i de låsta kriterierna: låt en jurist avgöra om upphandlingen kan fullföljas.
criteria-average-levels = { $rule ->
        [mean] Panelens poäng är bedömarnas medelvärde och kan hamna mellan två hela poäng.
       *[other] Panelens poäng är bedömarnas median och kan hamna mellan två hela poäng.
    } Andelarna per poäng { in-lots } är bestämda bara för hela poäng.
    .do = Välj panelregeln consensus, där panelen enas om hela poäng, eller ta bort level_shares: då gäller en rät linje.

## Regler för flera delar

lots-not-announced = Det står inte var i annonsen regeln finns. En regel om flera delar som inte är annonserad får inte användas (4 kap. 13–17 §§ LOU, artikel 46 i direktiv 2014/24/EU).
    .do = Skriv i announced var i annonsen regeln står, till exempel "Annonsen, punkt 5.1.6".
lots-order-incomplete = Ordningen nämner inte alla delar. Där saknas { LIST($lots) }.
    .do = Skriv varje del en gång i order, i den ordning som är annonserad.
lots-rule-idle = Regeln ändrar ingenting: den har varken en gräns för hur många delar en anbudsgivare får eller delar som får kombineras.
    .do = Lägg till most_per_vendor eller minst en [[combination]], eller ta bort [lots].
lots-limit-idle = Gränsen { NUMBER($value) } hindrar ingen: upphandlingen har { NUMBER($lots) } delar.
    .do = Skriv ett lägre tal i most_per_vendor, eller ta bort raden.
lots-not-money = Regeln lowest_total lägger ihop delarnas jämförelsetal. Det går bara när varje del jämförs i pengar och lägst vinner, och så är det inte { in-lots }. Poäng i olika delar säger ingenting tillsammans, varken som summa eller som medelvärde (Conseil d’État den 1 juli 2015).
    .do = Välj rule = "lot_order", eller en utvärderingsmodell i pengar för alla delar, till exempel value_deduction eller lowest_price.
combinations-without-rule = Delar får kombineras, men ingen regel säger hur en kombination jämförs med anbud på delarna var för sig.
    .do = Lägg till [lots] med rule, order och announced.
combinations-need-total = Med rule = "lot_order" tilldelas delarna en i taget. Då kan ingen kombination jämföras med anbuden på delarna var för sig.
    .do = Välj rule = "lowest_total", eller ta bort [[combination]].
combination-of-one = En kombination har minst { NUMBER($fewest) } delar.
    .do = Skriv de delar som får tilldelas tillsammans.
combination-repeated = Kombinationen ”{ $other }” har redan samma delar.
    .do = Behåll en av dem.
combination-above-limit = Kombinationen har { NUMBER($count) } delar, men ingen anbudsgivare får mer än { NUMBER($most) }. Den skulle aldrig kunna tilldelas.
    .do = Höj most_per_vendor, eller ta bort kombinationen.
combination-unknown = Det finns ingen annonserad kombination ”{ $value }”.
    .do = { $known_count ->
        [0] Upphandlingen har inga kombinationer. Ta bort [[combination]]: ett annat rabattvillkor får inte räknas.
       *[other] { near-or-known }
    }
combination-without-lots = Anbudet ger rabatt för kombinationen ”{ $value }” men gäller inte { LIST($lots) }.
    .do = Ta bort rabatten. En kombination kräver ett anbud på var och en av delarna.
discount-of-nothing = Rabatten är 0.
    .do = Skriv det belopp som dras av, eller ta bort [[combination]].
provisional-lot-alone = Vem som får del { $lot } avgörs tillsammans med de andra delarna, och de kan inte utvärderas än.
    .do = Gör klart de andra delarna. Kör sedan utan --lot: då visas vad som fattas.
provisional-other-lots = Vem som får del { $lot } avgörs tillsammans med de andra delarna, och { $count ->
        [one] resultatet för { LIST($lots) } är preliminärt.
       *[other] resultaten för { LIST($lots) } är preliminära.
    }
    .do = Besvara de öppna frågorna i { $count ->
        [one] den delen.
       *[other] de delarna.
    }
provisional-equal-plans = Den annonserade regeln ger flera lika goda fördelningar av delarna, så det är inte avgjort vem som får del { $lot }.
    .do = Tillämpa särskiljningen i de delar där anbud har exakt samma resultat, till exempel lottningen. Finns ingen annonserad särskiljning: låt en jurist avgöra.
