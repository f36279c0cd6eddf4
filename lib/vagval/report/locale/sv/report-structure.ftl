### Livscykelkostnad, andel per poäng och fördelning av delarna.

## Livscykelkostnad

column-year = År
column-index = Index
column-factor = Nuvärdesfaktor
column-present = Nuvärde
row-rounded = Utvärderat pris, avrundat
# $rate, $growth: 1 + ränta, 1 + index
price-factor = { NUMBER($factor) }
    1 / { NUMBER($rate) }^{ NUMBER($year) }
price-factor-indexed = { NUMBER($factor) }
    ({ NUMBER($growth) } / { NUMBER($rate) })^{ NUMBER($year) }
life-cycle-rate-real = Kostnader som betalas olika år räknas om till värdet i år 0. Kalkylräntan är { PERCENT($rate) } per år. Den är real: inflationen är borträknad.
life-cycle-rate-nominal = Kostnader som betalas olika år räknas om till värdet i år 0. Kalkylräntan är { PERCENT($rate) } per år. Den är nominell: inflationen ingår.
life-cycle-formula = Nuvärdet av en post är mängd × à-pris × nuvärdesfaktor. Faktorn är (1 + index)^år / (1 + ränta)^år, och ^ betyder upphöjt till. Följer posten inget index är indexet 0. År 0 är { $base }.
life-cycle-rounding = Nuvärdena läggs ihop utan avrundning. Summan avrundas en enda gång, { $decimals ->
    [0] till heltal
    [one] till 1 decimal
   *[other] till { $decimals } decimaler
}; en halv avrundas uppåt. Det är det utvärderade priset.
life-cycle-indexes = Priser som följer ett index räknas upp så här:
life-cycle-index = { $name }: { PERCENT($share) } per år
life-cycle-method = Den publicerade metoden: { $text }
life-cycle-data = Uppgifter som anbudsgivarna lämnar: { $text }
form-prices-life-cycle = Priserna räknas om till nuvärde. Nuvärdet av en post är mängd × à-pris × (1 + index)^år / (1 + ränta)^år, och ^ betyder upphöjt till. Kalkylräntan är { PERCENT($rate) } per år, { $kind ->
    [real] real (inflationen är borträknad)
   *[nominal] nominell (inflationen ingår)
}. År 0 är { $base }. Ange priset som det är i år 0: index räknar upp det åt dig.
form-prices-life-cycle-flat = Priserna räknas om till nuvärde. Nuvärdet av en post är mängd × à-pris / (1 + ränta)^år, och ^ betyder upphöjt till. Kalkylräntan är { PERCENT($rate) } per år, { $kind ->
    [real] real (inflationen är borträknad)
   *[nominal] nominell (inflationen ingår)
}. År 0 är { $base }.
form-prices-life-cycle-index = Index { $id }, { $name }: { PERCENT($share) } per år.

## Andel per poäng

level-share = Enligt tabellen ger { POINTS($points) } poäng { PERCENT($share) } av kriteriet.
step-weighted-levels = { $criterion }: { NUMBER($score) } poäng ger enligt tabellen andelen { $share }. { PERCENT($weight) } × { $share } × { NUMBER($full_points) } ger { POINTS($points) } poäng.
step-quality-levels = { $criterion }: { NUMBER($score) } av { NUMBER($maximum) } ger enligt tabellen andelen { $share }. Vikten { $weight } × { $share } = { POINTS($part) }.

## Fördelning av delarna

section-allocation = Fördelning av delarna
# $order: delarnas id i annonserad ordning
allocation-rule-order = Delarna tilldelas i den annonserade ordningen: { LIST($order) }. Varje del går till det bästa anbudet i delen; en anbudsgivare som har nått gränsen hoppas över, och nästa anbud i rangordningen prövas.
allocation-rule-total = Delarna fördelas tillsammans. Så många delar som möjligt får ett kontrakt. Bland de tillåtna fördelningar som ger det gäller den som har lägst summa av jämförelsetal{ $combinations ->
    [0] { "" }
   *[other] , sedan rabatter på annonserade kombinationer har dragits av
}. Är två summor exakt lika går den del som står först i ordningen { LIST($order) } till anbudet med bättre plats; därefter prövas nästa del.
allocation-limit = En anbudsgivare får högst { $most ->
    [one] en del
   *[other] { $most } delar
}.
allocation-announced = Regeln är annonserad: { $announced }.
allocation-costs = Summan enligt regeln är { MONEY($total) }. Med det bästa anbudet i varje del för sig hade den varit { MONEY($best) }. Gränsen för hur många delar en anbudsgivare får kostar alltså { MONEY($difference) }.
allocation-saves = Summan enligt regeln är { MONEY($total) }. Med det bästa anbudet i varje del för sig hade den varit { MONEY($best) }. Regeln sparar alltså { MONEY($difference) }.
allocation-proved = Ingen tillåten fördelning är bättre enligt regeln: alla är prövade, eller uteslutna genom räkning.
allocation-same-sum = Summan enligt regeln är { MONEY($total) }, exakt lika mycket som med det bästa anbudet i varje del för sig.
allocation-changed = Enligt regeln går minst en del till ett annat anbud än det bästa i delen. Resultaten läggs inte ihop, för alla delar räknas inte i pengar.
allocation-unchanged = Regeln ändrar ingenting: i varje del får det bästa anbudet kontraktet.
allocation-open = { $count ->
    [one] Resultatet för { LIST($lots) } är preliminärt
   *[other] Resultaten för { LIST($lots) } är preliminära
}, och eftersom delarna fördelas tillsammans föreslås ingen tilldelning i någon del.
allocation-equal = Regeln ger flera fördelningar som är exakt lika bra. Ingen av dem väljs här, och ingen tilldelning föreslås.
allocation-equal-list = Fördelningar som regeln inte skiljer åt:
allocation-more = Det finns fler än så.
allocation-pair = { $lot }: { $bid }
allocation-table = De bästa anbuden i varje del för sig, och vad regeln ger
allocation-table-provisional = De bästa anbuden i varje del för sig, och vad regeln ger (preliminärt)
allocation-unawarded = { LIST($lots) } får inget kontrakt enligt regeln. Summan enligt regeln och summan av de bästa anbuden gäller då inte samma delar, och de jämförs inte.
allocation-either = { LIST($bids, kind: "or") }
allocation-nobody = Ingen
allocation-why-no-bids = Inget anbud är rangordnat i delen.
# $count: antal anbud som hoppas över
allocation-why-limit = { LIST($bids) }, som har nått gränsen.
allocation-why-total = { LIST($bids) }: med { $count ->
    [one] det anbudet
   *[other] något av de anbuden
} här blir summan över alla delar högre, eller gränsen överskriden.
allocation-combined = Kombinationer som tilldelas som ett kontrakt
column-best-alone = Bäst i delen
column-its-figure = Resultat
column-gets-lot = Får delen
column-why = Förbigångna anbud
column-combination = Kombination
column-lots = Delar
column-discount = Rabatt
column-announced = Annonserad
row-discounts = Rabatt för kombinationer
row-after-discounts = Summa efter rabatt
result-allocated = { $bid } föreslås tilldelas kontraktet för { $lot }. Anbudet har plats { $rank } i delen ({ $figure }). Den annonserade regeln för flera delar hoppar över { LIST($before) }.
result-allocated-tie = { $bid } föreslås tilldelas kontraktet för { $lot }. { LIST($equal) } har exakt samma resultat i delen, { $figure }; den annonserade regeln för flera delar avgjorde.
result-allocated-nobody = Inget anbud föreslås för { $lot }: enligt den annonserade regeln för flera delar kan ingen av anbudsgivarna i delen få fler delar.
