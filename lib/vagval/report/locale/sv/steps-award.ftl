### Uträkningens rader, utvärderingsmodellerna, särskiljningen och de andra metoderna.
### Namnen är de som upphandlingsdokument på svenska brukar använda (LOU, Upphandlingsmyndigheten).

## Uträkningens rader

step-price = Utvärderat pris: { MONEY($price) }.
step-fixed-price = Priset är fast: { MONEY($price) }. Det är lika för alla anbud och skiljer dem inte åt.
step-deduction-points = { $criterion }: { NUMBER($points) } poäng ger avdraget { MONEY($deduction) }.
step-surcharge-points = { $criterion }: { NUMBER($points) } poäng ger påslaget { MONEY($deduction) }.
step-deduction-requirements = { $criterion }: de bör-krav som uppfylls ger avdraget { MONEY($deduction) } av högst { MONEY($maximum) }.
step-deductions-total = Avdrag sammanlagt: { MONEY($deductions) }.
step-comparison-figure = Jämförelsetal: { NUMBER($price) } − { NUMBER($deductions) } = { MONEY($figure) }.
step-comparison-figure-added = Jämförelsetal: { NUMBER($price) } + { NUMBER($deductions) } = { MONEY($figure) }.
step-weighted-points = { $criterion }: { NUMBER($score) } poäng är andelen { $share } av skalan. { PERCENT($weight) } × { $share } × { NUMBER($full_points) } ger { POINTS($points) } poäng.
step-weighted-requirements = { $criterion }: { NUMBER($score) } av { NUMBER($maximum) } bör-kravspoäng är andelen { $share }. { PERCENT($weight) } × { $share } × { NUMBER($full_points) } ger { POINTS($points) } poäng.
step-price-points = { $criterion }: { PERCENT($weight) } × ({ NUMBER($price_zero) } − { NUMBER($price) }) / ({ NUMBER($price_zero) } − { NUMBER($price_full) }) × { NUMBER($full_points) } ger { POINTS($points) } poäng.
step-price-points-clipped = { $criterion }: priset { MONEY($price) } ligger utanför { MONEY($price_full) } till { MONEY($price_zero) }, och andelen stannar vid { NUMBER($share) }. { PERCENT($weight) } × { NUMBER($share) } × { NUMBER($full_points) } ger { POINTS($points) } poäng.
step-points-total = Summa: { POINTS($figure) } poäng.
step-quality-share = { $criterion }: { NUMBER($score) } av { NUMBER($maximum) } är andelen { $share }. Vikten { $weight } × { $share } = { POINTS($part) }.
step-quality = Kvalitet, summan av dessa: { POINTS($quality) }.
step-line = { $worked }
step-surcharge-missing-points = { $criterion }: { NUMBER($points) } poäng är värda { MONEY($earned) }, och det mesta är { MONEY($largest) }. Det som saknas ger påslaget { MONEY($surcharge) }.
step-surcharge-missing-requirements = { $criterion }: de bör-krav som uppfylls är värda { MONEY($earned) }, och alla tillsammans { MONEY($largest) }. Det som saknas ger påslaget { MONEY($surcharge) }.
step-surcharges-total = Påslag sammanlagt: { MONEY($surcharges) }.
step-order-points = Nummer { $place } i ordningen: { $criterion }, { NUMBER($points) } av { NUMBER($maximum) } poäng.
step-order-price = Nummer { $place } i ordningen: utvärderat pris, { MONEY($price) }.
step-order-figure-points = Anbuden jämförs i denna ordning, och ett senare nummer avgör bara mellan anbud som är lika i alla tidigare. Först jämförs { $criterion }: { NUMBER($figure) } poäng.
step-order-figure-price = Anbuden jämförs i denna ordning, och ett senare nummer avgör bara mellan anbud som är lika i alla tidigare. Först jämförs det utvärderade priset: { MONEY($figure) }.
step-threshold-points = { $criterion }: { NUMBER($reached) } av { NUMBER($maximum) } poäng når kravnivån { NUMBER($threshold) }.
step-threshold-share = { $criterion }: { PERCENT($reached) } av bör-kravspoängen når kravnivån { PERCENT($threshold) }.
step-lowest-price = Jämförelsetal: { MONEY($figure) }, det utvärderade priset.

## Vad modellerna lovar; varje löfte prövas av test

promise-absolute = Inget annat anbud påverkar ett anbuds jämförelsetal eller poäng. Rangordningen mellan två anbud är densamma oavsett vilka andra anbud som finns.
promise-order-absolute = Andra anbud ändrar alla anbuds tal på samma sätt. Rangordningen mellan två anbud är densamma oavsett vilka andra anbud som finns.
promise-order-never-swapped = Andra anbud ändrar alla anbuds tal på samma sätt före avrundningen. Två anbud byter därför aldrig ordning; bara avrundningen kan göra dem lika eller skilja dem åt.
promise-price-counts = Varje sänkning av priset förbättrar anbudets läge mot varje annat anbud, hela vägen ned till 0.
promise-price-counts-above-zero = Varje sänkning av priset förbättrar anbudets läge mot varje annat anbud, så länge alla priser är högre än 0.
promise-price-never-worsens = En sänkning av priset gör aldrig att ett annat anbud går förbi.
promise-quality-counts = Vid varje pris över 0 förbättrar högre sammanvägd kvalitet anbudets läge mot varje annat anbud. Högre poäng i ett enskilt kriterium försämrar det aldrig.
promise-quality-never-worsens = Högre kvalitet gör aldrig att ett annat anbud går förbi.
promise-quality-price-constant = Vad högre kvalitet är värd i pris är bestämt på förhand och lika för alla anbud.
promise-quality-threshold-only = Kvaliteten prövas mot kravnivåerna och påverkar inte rangordningen i övrigt.
promise-price-fixed = Priset är lika för alla anbud; bara kvaliteten avgör.

## Varifrån modellerna kommer

source-lou-best-ratio = Tilldelning på grunden bästa förhållandet mellan pris och kvalitet, med kriterier som har anknytning till det som köps.
source-lou-weights = Tilldelning på grunden bästa förhållandet mellan pris och kvalitet, med kriteriernas viktning angiven i förväg.
source-lou-priority = Kriterierna får anges i prioritetsordning bara om det inte är möjligt att vikta dem.
source-lou-price = Tilldelning på grunden pris.
source-lindback-monetary = Jämförelsetal = anbudspris − (avdrag 1 + avdrag 2 + avdrag 3 …).
source-mercell-weighted-score = Prisets andel = (övre pris − pris) / (övre pris − nedre pris), med båda priserna bestämda i förväg.
source-hfd-2022-41 = En prisskala får inte sluta räkna lägre priser.
source-montte = En lägsta nivå för kvaliteten får krävas också i ett öppet förfarande.
source-directive-fixed-price = Priset får vara fast, så att anbuden konkurrerar enbart med kvalitet.
source-karlstad-302-17 = En modell med fast pris, där bara kvaliteten avgjorde, godtogs.

## Särskiljning

tie-rule-lowest-price = lägst utvärderat pris
tie-rule-highest = flest poäng i { $criterion }
tie-rule-drawing = lottning
tie-rule-none = ingen särskiljning är bestämd
