### Utvärderingsmodellerna: namn, hur de räknar, text till upphandlingsdokumenten, vad kvalitet är värd och vad som går fel.
###
### .how: hur modellen räknar. .figure: vad talet heter. .wins: vem som vinner.
### .document: så som modellen kan stå i upphandlingsdokumenten (eForms BT-543); varje konstant har sitt namn som variabel.
### .worth: vad kvalitet är värd i pengar, och hur det ändras längs skalan. .trap: vad som går fel.

## Meningar som flera texter till upphandlingsdokumenten har gemensamma

document-price = Priset är anbudets utvärderade pris enligt prisblanketten, utan mervärdesskatt.
document-quality = Kvaliteten är ett tal från 0 till 1: för varje kvalitetskriterium räknas den andel av skalan som anbudet når × kriteriets del av kvalitetens vikt, och andelarna läggs ihop.
document-quality-points = Kvalitetspoäng = { NUMBER($full_points) } × { PERCENT($quality_weight) } × kvaliteten.
document-highest-points = Varje anbud får en poängsumma = kvalitetspoäng + prispoäng. Det anbud som har högst poängsumma är mest fördelaktigt.
document-highest-figure = Det anbud som har högst jämförelsetal är mest fördelaktigt.
document-lowest-figure = Det anbud som har lägst jämförelsetal är mest fördelaktigt. Jämförelsetalet används bara för att jämföra anbuden; det som betalas är anbudets priser.
document-absolute = Inget annat anbud påverkar anbudets tal.
document-relative = Det som tas från andra anbud tas från dem som får utvärderas och når alla kravnivåer. Ändras vilka de är räknas allt om, och ordningen mellan två anbud kan då bli en annan.
document-shifted = Det som tas från andra anbud tas från dem som får utvärderas och når alla kravnivåer. Ändras vilka de är ändras alla tal på samma sätt, så att ordningen mellan två anbud består.
document-shifted-rounded = Det som tas från andra anbud tas från dem som får utvärderas och når alla kravnivåer. Ändras vilka de är flyttas alla poängsummor lika mycket före avrundningen: två anbud kan inte byta ordning, bara bli lika eller skiljas åt av avrundningen.
document-price-above-zero = Modellen ger inget tal vid priset 0. Ett sådant anbud prövas som onormalt lågt (16 kap. 7 § LOU); godtas det kan anbuden inte rangordnas med modellen.
document-base-price = Takpriset är { MONEY($base_price) }; ett högre pris får inte lämnas.
document-below-zero = Jämförelsetalet kan bli negativt och skärs inte av.
document-exact = Inget avrundas. Har flera anbud exakt samma tal avgör den särskiljning som anges i upphandlingsdokumenten.
document-rounded = Logaritmer och potenser räknas med 40 siffror, och det färdiga talet avrundas till { NUMBER($decimals) } decimaler, där en halv avrundas bort från noll. Har flera anbud samma avrundade tal avgör den särskiljning som anges i upphandlingsdokumenten.

## Priset räknas om till poäng

model-lowest_price_ratio = Prispoäng i förhållande till lägsta pris
    .how = Kvaliteten ger kvalitetspoäng efter sin vikt. Det lägsta priset får alla prispoäng, och varje annat pris får så stor del av dem som det lägsta priset är av anbudets pris: dubbelt pris ger hälften. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × lägsta pris / anbudets pris.
        { document-price }
        { document-quality }
        { document-relative }
        { document-price-above-zero }
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × priset² / lägsta pris: fyra gånger så mycket för ett dubbelt så dyrt anbud, och mer för alla ju lägre det lägsta priset är.
    .trap = Ett mycket lågt pris trycker ihop alla andras prispoäng, så att ett anbud som inte kan vinna bestämmer vem som vinner.

model-min_max_price = Prispoäng mellan lägsta och högsta pris
    .how = Kvaliteten ger kvalitetspoäng efter sin vikt. Det lägsta priset får alla prispoäng och det högsta inga; däremellan fördelas poängen på en rät linje. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × (högsta pris − anbudets pris) / (högsta pris − lägsta pris). Är alla priser lika, eller finns ett enda anbud, får varje anbud alla prispoäng.
        { document-price }
        { document-quality }
        { document-relative }
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × (högsta pris − lägsta pris): lika mycket vid alla priser, men ingen vet hur mycket förrän anbuden är öppnade.
    .trap = Ett dyrt anbud som inte kan vinna ändrar vad alla priser är värda, och med två anbud får det billigare alla prispoäng hur liten skillnaden än är; i simulerade upphandlingar byttes vinnaren i ungefär vart åttonde fall när en förlorare föll bort.

model-multiple_of_lowest = Prispoäng till en multipel av lägsta pris
    .how = Kvaliteten ger kvalitetspoäng efter sin vikt. Det lägsta priset får alla prispoäng, och poängen sjunker på en rät linje till 0 vid en bestämd multipel av det lägsta priset. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ NUMBER($multiple) } × lägsta pris − anbudets pris) / (({ NUMBER($multiple) } − 1) × lägsta pris). { $outside ->
            [clip] Ett anbud som är dyrare än { NUMBER($multiple) } gånger det lägsta priset får 0 prispoäng.
           *[continue] Ett anbud som är dyrare än { NUMBER($multiple) } gånger det lägsta priset får minuspoäng för priset.
        }
        { document-price }
        { document-quality }
        { document-relative }
        Modellen ger inga tal när det lägsta priset är 0. Ett sådant anbud prövas som onormalt lågt (16 kap. 7 § LOU); godtas det kan anbuden inte rangordnas med modellen.
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × (multipeln − 1) × lägsta pris: lika mycket vid alla priser, men mindre för alla ju lägre det lägsta priset är.
    .trap = Med en stor multipel nyttjas nästan inga prispoäng, så att priset neutraliseras (Conseil d’État 3 november 2014, Belleville-sur-Loire); med en liten som skärs av vid 0 slutar priset räknas för dyra anbud.

model-mean_deviation = Prispoäng efter avvikelsen från medelpriset
    .how = Kvaliteten ger kvalitetspoäng efter sin vikt. Ett pris som är lika med medelpriset får en bestämd andel av prispoängen; varje procent under medelpriset ger en procentenhet mer och varje procent över en mindre. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ NUMBER($share_at_mean) } − (anbudets pris − medelpris) / medelpris). Prispoängen kan bli negativa eller fler än { PERCENT($price_weight) } av { NUMBER($full_points) } och skärs inte av.
        { document-price }
        { document-quality }
        { document-relative }
        Modellen ger inga tal när alla priser är 0.
        { document-exact }
    .worth = Full kvalitet är värd ungefär kvalitetsvikt / prisvikt × medelpriset: lika mycket vid alla priser, men medelpriset beror på alla anbud, även det egna.
    .trap = Medelpriset flyttas av anbud som inte kan vinna, så att vinnaren kan bytas när ett av dem faller bort, och prispoängen kan bli negativa eller större än de högsta.

model-best_discount = Rabatt i förhållande till största rabatten
    .how = Kvaliteten ger kvalitetspoäng efter sin vikt. Rabatten är hur långt under takpriset anbudet ligger. Den största rabatten får alla prispoäng och varje annan rabatt så stor del av dem som den är av den största. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × rabatten / största rabatten, där rabatten = (takpris − anbudets pris) / takpris. { document-base-price }
        { document-price }
        { document-quality }
        { document-relative }
        Modellen ger inga tal när inget anbud ger någon rabatt.
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × (takpris − lägsta pris): lika mycket vid alla priser, men beroende av det lägsta priset.
    .trap = Ligger alla anbud nära takpriset blåses små rabatter upp till hela prisvikten, och ett mycket lågt pris från ett anbud som inte kan vinna trycker ihop alla andras prispoäng.

model-best_discount_power = Rabatt i förhållande till största rabatten, med exponent
    .how = Kvaliteten ger kvalitetspoäng efter sin vikt. Rabatten under takpriset delas med den största rabatten, och kvoten upphöjs till en bestämd exponent: en exponent under 1 gör de sista kronorna av rabatt mindre värda, en över 1 gör dem mer värda. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × (rabatten / största rabatten) upphöjt till { NUMBER($exponent) }, där rabatten = (takpris − anbudets pris) / takpris. { document-base-price }
        { document-price }
        { document-quality }
        { document-relative }
        Modellen ger inga tal när inget anbud ger någon rabatt.
        { document-rounded }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × (takpris − lägsta pris)^a × (takpris − priset)^(1 − a) / a, där a är exponenten: med en exponent under 1 mer ju lägre det egna priset är.
    .trap = Den som läser texten ser inte vad en krona är värd, och ett mycket lågt pris från ett anbud som inte kan vinna trycker ihop alla andras prispoäng.

model-bilinear_discount = Rabatt med knäck vid medelrabatten
    .how = Kvaliteten ger kvalitetspoäng efter sin vikt. Rabatten är hur långt under takpriset anbudet ligger. Upp till medelrabatten växer prispoängen på en rät linje till en bestämd andel; därifrån växer de på en annan linje till alla poäng för den största rabatten. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        Rabatten = (takpris − anbudets pris) / takpris. { document-base-price }
        Är rabatten högst medelrabatten: prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × { NUMBER($share_at_mean) } × rabatten / medelrabatten.
        Är rabatten större än medelrabatten: prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ NUMBER($share_at_mean) } + (1 − { NUMBER($share_at_mean) }) × (rabatten − medelrabatten) / (största rabatten − medelrabatten)).
        { document-price }
        { document-quality }
        { document-relative }
        Modellen ger inga tal när inget anbud ger någon rabatt.
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × takpriset × medelrabatten / andelen vid knäcken för en rabatt under medel, och för en rabatt över medel oftast flera gånger mer.
    .trap = Var knäcken hamnar bestäms av alla anbud, så att vinnaren ofta byts när en förlorare faller bort: i ungefär vart tionde fall i simulerade upphandlingar.

model-weighted_points = Viktade poäng med absolut prisskala
    .how = Varje tilldelningskriterium har en vikt, och vikterna är tillsammans 100 procent. För varje kriterium får anbudet vikten × den andel av skalan som anbudet når × full poäng. Priset får sin andel på en rät linje mellan två priser som står i upphandlingsdokumenten: det ena ger hela andelen och det andra ger andelen 0. Linjen fortsätter utanför de två priserna, så att ett lägre pris alltid ger fler poäng. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ MONEY($price_zero) } − anbudets pris) / ({ MONEY($price_zero) } − { MONEY($price_full) }). { $outside ->
            [clip] Ett pris under { MONEY($price_full) } ger inte fler prispoäng än { MONEY($price_full) }, och ett pris över { MONEY($price_zero) } ger 0 prispoäng.
           *[continue] Linjen fortsätter utanför de två priserna: ett lägre pris än { MONEY($price_full) } ger fler prispoäng än { PERCENT($price_weight) } av { NUMBER($full_points) }, och ett högre pris än { MONEY($price_zero) } ger minuspoäng.
        }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × (priset för andelen 0 − priset för hela andelen): lika mycket vid alla priser och bestämt på förhand.
    .trap = Skärs skalan av slutar ett lägre pris att räknas, och modellen är då otillåten (HFD 2022 ref. 41); sätts ändarna långt ifrån anbudens priser blir kvaliteten dyrare än vikterna låter påskina.

model-discount_from_base = Rabatt från takpriset
    .how = Kvaliteten ger kvalitetspoäng efter sin vikt. Prispoängen växer på en rät linje från 0 vid takpriset till alla prispoäng vid ett lägre pris som står i upphandlingsdokumenten. Är det priset 0 kr räknas varje sänkning. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        { $stop_price ->
            [0] Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × (takpris − anbudets pris) / takpris.
           *[other] Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × (takpris − anbudets pris) / (takpris − { MONEY($stop_price) }). Ett pris under { MONEY($stop_price) } ger inte fler prispoäng än { MONEY($stop_price) }.
        } { document-base-price }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × (takpriset − det pris där alla prispoäng nås): lika mycket vid alla priser och bestämt på förhand.
    .trap = Är takpriset högt satt nyttjas bara en liten del av prispoängen, och priset väger mindre än vikten säger; nås alla prispoäng över 0 kr slutar ett lägre pris att räknas, vilket är otillåtet (HFD 2022 ref. 41).

model-logarithmic_price = Prispoäng efter prisets logaritm
    .how = Kvaliteten ger kvalitetspoäng efter sin vikt. Det lägsta priset får alla prispoäng, och varje procent som ett pris är högre kostar ungefär lika många poäng var man än är på skalan. Vid en bestämd multipel av det lägsta priset är prispoängen 0, och över den är de negativa. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        { document-quality-points }
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × (1 − ln(anbudets pris / lägsta pris) / ln({ NUMBER($log_base) })), där ln är den naturliga logaritmen. Ett pris som är mer än { NUMBER($log_base) } gånger det lägsta ger minuspoäng.
        { document-price }
        { document-quality }
        { document-shifted-rounded }
        { document-price-above-zero }
        { document-rounded }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × priset × ln(logaritmens bas): samma andel av priset vid alla priser, alltså fler kronor för ett dyrare anbud.
    .trap = Poängsumman i sig säger inget om hur bra ett anbud är, eftersom det lägsta priset flyttar alla, och den som vill räkna om behöver logaritmer.

## Kvaliteten räknas om till pengar

model-value_deduction = Mervärdesmodellen (avdrag från priset)
    .how = Varje anbud får ett jämförelsetal: det utvärderade priset minus ett avdrag för varje tilldelningskriterium. Hur stort avdrag varje poäng och varje uppfyllt bör-krav ger är bestämt i upphandlingsdokumenten. Det anbud som har lägst jämförelsetal är mest fördelaktigt. Jämförelsetalet används bara för att jämföra anbuden; det som betalas är anbudets priser.
    .figure = Jämförelsetal
    .wins = Lägst jämförelsetal vinner.
    .document =
        Jämförelsetal = anbudets pris − avdragen för kvalitet. { document-lowest-figure } { document-below-zero }
        Varje tilldelningskriterium har ett belopp för varje poäng på sin skala, och varje bör-krav som ger avdrag har sitt belopp; beloppen står vid kriterierna och kraven. Skillnaden mellan lägsta och högsta avdrag på skalorna är sammanlagt { MONEY($full_quality_value) }.
        { document-price }
        { document-absolute }
        { document-exact }
    .worth = Full kvalitet är värd skillnaden mellan det högsta och det lägsta sammanlagda avdraget: lika mycket vid alla priser och bestämt på förhand.
    .trap = Sätts avdragen utan att jämföras med det väntade priset kan kvaliteten bli värd mer än hela priset, eller nästan ingenting.

model-price_surcharge = Prispåslag för kvalitet som saknas
    .how = Varje anbud får ett jämförelsetal: det utvärderade priset plus ett påslag för det som anbudet saknar i kvalitet. Hur stort påslag varje poäng som fattas och varje bör-krav som inte uppfylls ger är bestämt i upphandlingsdokumenten; full kvalitet ger inget påslag. Det anbud som har lägst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Lägst jämförelsetal vinner.
    .document =
        Jämförelsetal = anbudets pris + påslagen för kvalitet som saknas. { document-lowest-figure }
        Varje tilldelningskriterium har ett belopp för varje poäng på sin skala, och varje bör-krav som ger påslag har sitt belopp; beloppen står vid kriterierna och kraven. Påslaget för ett kriterium är det största beloppet på skalan minus beloppet för anbudets poäng, och påslaget för ett bör-krav som inte uppfylls är dess belopp. Påslagen på skalorna är sammanlagt högst { MONEY($full_quality_value) }.
        { document-price }
        { document-absolute }
        { document-exact }
    .worth = Full kvalitet är värd summan av de största påslagen: lika mycket vid alla priser och bestämt på förhand, precis som lika stora avdrag.
    .trap = Sätts påslagen utan att jämföras med det väntade priset kan kvaliteten bli värd mer än hela priset, eller nästan ingenting.

model-percentage_deduction = Procentuellt avdrag från priset
    .how = Varje anbud får ett jämförelsetal: det utvärderade priset minskat med en procentsats som beror på kvaliteten. Det anbud som har lägst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Lägst jämförelsetal vinner.
    .document =
        Jämförelsetal = anbudets pris × (1 − { PERCENT($full_deduction) } × kvaliteten). { document-lowest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full kvalitet är värd fullt avdrag × priset / (1 − fullt avdrag × kvaliteten): mer för ett dyrt anbud än för ett billigt.
    .trap = Samma kvalitet är värd fler kronor för den som är dyr, och närmar sig priset 0 blir kvaliteten värdelös.

model-willingness_to_pay = Betalningsvilja för kvalitet
    .how = Varje anbud får ett jämförelsetal: det utvärderade priset minus vad myndigheten i förväg har sagt sig vilja betala för varje procent kvalitet. Det anbud som har lägst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Lägst jämförelsetal vinner.
    .document =
        Jämförelsetal = anbudets pris − { MONEY($willingness_to_pay) } × kvaliteten i procent. { document-lowest-figure } { document-below-zero }
        { document-price }
        { document-quality } Kvaliteten i procent är 100 × kvaliteten.
        { document-absolute }
        { document-exact }
    .worth = Full kvalitet är värd 100 gånger betalningsviljan för en procent: lika mycket vid alla priser och bestämt på förhand.
    .trap = Betalningsviljan är ett påstående om vad kvalitet är värd; är den inte grundad i verksamhetens nytta avgör en gissning tilldelningen.

model-quality_premium = Kvalitetspremie från en uppskattad kostnad
    .how = Varje anbud får ett jämförelsetal: det utvärderade priset minus en premie för den kvalitet som anbudet har utöver det sämsta anbudet. Premien räknas från en uppskattad kostnad och vikterna. Det anbud som har lägst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Lägst jämförelsetal vinner.
    .document =
        Jämförelsetal = anbudets pris − premie. { document-lowest-figure } { document-below-zero }
        Premie = { MONEY($estimate) } × { PERCENT($quality_weight) } / { PERCENT($price_weight) } × (kvaliteten − lägsta kvalitet).
        { document-price }
        { document-quality }
        { document-shifted }
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × den uppskattade kostnaden: lika mycket vid alla priser och bestämt på förhand.
    .trap = Är den uppskattade kostnaden fel blir kvaliteten fel värderad i samma proportion.

model-price_coefficient = Priset delat med en kvalitetskoefficient
    .how = Varje anbud får ett jämförelsetal: det utvärderade priset delat med en koefficient som är 1 utan kvalitet och växer med kvaliteten. Det anbud som har lägst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Lägst jämförelsetal vinner.
    .document =
        Jämförelsetal = anbudets pris / koefficienten. { document-lowest-figure }
        Koefficienten = 1 + { PERCENT($full_coefficient) } × kvaliteten / (1 − { PERCENT($full_coefficient) }).
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full kvalitet är värd v × priset / ((1 − v) + v × kvaliteten), där v är kvalitetens högsta värde: mer för ett dyrt anbud, och mindre ju högre kvaliteten redan är.
    .trap = Samma kvalitet är värd fler kronor för den som är dyr, och vid priset 0 räknas kvaliteten inte alls.

## Kvalitet i förhållande till pris

model-quality_per_price = Kvalitet per krona (kvotmodellen)
    .how = Varje anbud får ett jämförelsetal: kvaliteten delad med det utvärderade priset. Det anbud som har högst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Högst jämförelsetal vinner.
    .document =
        Jämförelsetal = kvaliteten / anbudets pris. { document-highest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-exact }
    .worth = Full kvalitet är värd priset / kvaliteten: mer för ett dyrt anbud och för ett med låg kvalitet.
    .trap = Ett billigt anbud med mycket låg kvalitet kan slå ett bra, kvaliteten 0 förlorar alltid, och modellen är inte 50/50 mellan pris och kvalitet.

model-price_per_quality = Pris per kvalitet
    .how = Varje anbud får ett jämförelsetal: det utvärderade priset delat med kvaliteten, alltså vad full kvalitet skulle kosta i samma takt. Det anbud som har lägst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Lägst jämförelsetal vinner.
    .document =
        Jämförelsetal = anbudets pris / kvaliteten. { document-lowest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        Modellen ger inget tal vid kvaliteten 0; ett sådant anbud kan inte rangordnas.
        { document-exact }
    .worth = Full kvalitet är värd priset / kvaliteten: mer för ett dyrt anbud och för ett med låg kvalitet.
    .trap = Vid priset 0 räknas kvaliteten inte alls, och ett billigt anbud med mycket låg kvalitet kan slå ett bra.

model-weighted_quality_per_price = Viktad kvalitet per krona
    .how = Varje anbud får ett jämförelsetal: kvaliteten upphöjd till kvoten mellan kvalitetsvikten och prisvikten, delad med det utvärderade priset. Det anbud som har högst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Högst jämförelsetal vinner.
    .document =
        Jämförelsetal = kvaliteten upphöjd till ({ PERCENT($quality_weight) } / { PERCENT($price_weight) }), delad med anbudets pris. { document-highest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-rounded }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × priset / kvaliteten: mer för ett dyrt anbud och för ett med låg kvalitet.
    .trap = Några få procentenheter i vikterna ändrar mycket, och en kvalitetsvikt över 70 procent låter nästan bara kvaliteten räknas.

model-exponential_quality_price = Kvalitet och pris med exponenter
    .how = Varje anbud får ett jämförelsetal: kvaliteten upphöjd till en exponent, delad med det utvärderade priset upphöjt till 1 minus samma exponent. Ju större exponent, desto mer väger kvaliteten. Det anbud som har högst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Högst jämförelsetal vinner.
    .document =
        Jämförelsetal = kvaliteten upphöjd till { NUMBER($quality_exponent) }, delad med anbudets pris upphöjt till (1 − { NUMBER($quality_exponent) }). { document-highest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-rounded }
    .worth = Full kvalitet är värd a / (1 − a) × priset / kvaliteten, där a är exponenten: mer för ett dyrt anbud och för ett med låg kvalitet.
    .trap = En liten ändring av exponenten ändrar mycket, kvaliteten 0 förlorar alltid, och den som vill räkna om behöver potenser.

model-offset_quality_per_price = Kvalitet per krona med grundtal
    .how = Varje anbud får ett jämförelsetal: kvaliteten plus ett grundtal, delat med det utvärderade priset. Ju större grundtal, desto mindre väger kvaliteten. Det anbud som har högst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Högst jämförelsetal vinner.
    .document =
        Jämförelsetal = (kvaliteten + { NUMBER($offset) }) / anbudets pris. { document-highest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-exact }
    .worth = Full kvalitet är värd priset / (kvaliteten + grundtalet): mer för ett dyrt anbud och för ett med låg kvalitet, och mindre ju större grundtalet är.
    .trap = Grundtalet avgör vad kvaliteten är värd, men ingen kan läsa ut det ur texten utan att räkna.

model-calibrated_quality_per_price = Kvalitet per krona, kalibrerad mot högsta godtagbara pris
    .how = Ett anbud utan extra kvalitet till ett grundpris ska vara lika bra som ett anbud med full kvalitet till det högsta godtagbara priset. Därför får varje anbud en grundkvalitet, och den egna kvaliteten fyller på upp till 1. Jämförelsetalet är summan delad med det utvärderade priset. Det anbud som har högst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Högst jämförelsetal vinner.
    .document =
        Jämförelsetal = (grundkvaliteten + (1 − grundkvaliteten) × kvaliteten) / anbudets pris. { document-highest-figure }
        Grundkvaliteten = grundpris / högsta godtagbara pris = { MONEY($basic_price) } / { MONEY($highest_price) }.
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-exact }
    .worth = Full kvalitet är för ett anbud i grundutförande till grundpriset värd skillnaden mellan högsta godtagbara pris och grundpriset, och i samma proportion mer för ett anbud som är dyrare vid samma kvalitet.
    .trap = Gissas grundpriset eller det högsta godtagbara priset fel blir kvaliteten fel värderad, och samma kvalitet är värd fler kronor för den som är dyr.

model-utility_index = Nyttoindex
    .how = Varje anbud får ett index: 1 minus det viktade avståndet till den bästa kvaliteten, delat med det utvärderade priset och gånger det lägsta priset. Det anbud som har högst index är mest fördelaktigt.
    .figure = Nyttoindex
    .wins = Högst nyttoindex vinner.
    .document =
        Nyttoindex = (1 − (högsta kvalitet − kvaliteten) × { PERCENT($quality_weight) } / { PERCENT($price_weight) }) / anbudets pris × lägsta pris. Det anbud som har högst nyttoindex är mest fördelaktigt. Indexet kan bli negativt och skärs inte av.
        { document-price }
        { document-quality }
        { document-relative }
        { document-price-above-zero }
        { document-exact }
    .worth = Full kvalitet är värd N × priset / (1 − (högsta kvalitet − kvaliteten) × N), där N är kvalitetsvikt / prisvikt: mer för ett dyrt anbud och för ett som ligger långt under den bästa kvaliteten.
    .trap = Ett anbud med hög kvalitet som inte kan vinna ändrar allas avstånd och därmed kanske vem som vinner, och är indexet negativt blir ett högre pris bättre.

model-quality_corridor = Kvalitet per krona inom en korridor
    .how = Varje anbud får ett jämförelsetal: kvaliteten delad med det utvärderade priset. De anbud som ligger högst en bestämd andel under det högsta jämförelsetalet är inom korridoren, och bland dem avgör ett enda kriterium. Anbud utanför korridoren kommer efter.
    .figure = Kvalitet per krona
    .wins = Inom korridoren avgör det publicerade kriteriet; utanför den vinner det högsta talet.
    .document =
        Jämförelsetal = kvaliteten / anbudets pris. Anbud vars jämförelsetal är minst (1 − { PERCENT($corridor) }) × det högsta jämförelsetalet är inom korridoren.
        { $deciding ->
            [price] Bland anbuden inom korridoren är det anbud mest fördelaktigt som har lägst pris.
           *[quality] Bland anbuden inom korridoren är det anbud mest fördelaktigt som har högst kvalitet.
        } Anbud utanför korridoren kommer efter dem, ordnade efter sitt jämförelsetal.
        { document-price }
        { document-quality }
        { document-relative }
        { document-price-above-zero }
        { document-exact }
    .worth = Full kvalitet är värd priset / kvaliteten utanför korridoren; inom den är kvalitet värd hur mycket som helst om kvaliteten avgör, och ingenting om priset avgör.
    .trap = Inom korridoren slutar det ena av pris och kvalitet att räknas, och var korridoren börjar bestäms av det högsta jämförelsetalet, så att vinnaren kan bytas när det anbudet faller bort, fast det inte vann.

## Avvikelse från ett referensvärde

model-mean_reference = Viktad jämförelse med medelvärden
    .how = Varje anbud får ett jämförelsetal: kvalitetsvikten × kvaliteten i förhållande till medelkvaliteten, minus prisvikten × priset i förhållande till medelpriset. Det anbud som har högst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Högst jämförelsetal vinner.
    .document =
        Jämförelsetal = { PERCENT($quality_weight) } × kvaliteten / medelkvalitet − { PERCENT($price_weight) } × anbudets pris / medelpris. { document-highest-figure } { document-below-zero }
        { document-price }
        { document-quality }
        { document-relative }
        Modellen ger inga tal när alla priser, eller all kvalitet, är 0.
        { document-exact }
    .worth = Full kvalitet är värd ungefär kvalitetsvikt / prisvikt × medelpris / medelkvalitet: lika mycket vid alla priser, men medelvärdena beror på alla anbud.
    .trap = Medelvärdena flyttas av anbud som inte kan vinna, så att vinnaren kan bytas när ett av dem faller bort; den tyska vägledning som modellen kommer från avråder numera från den.

model-median_reference = Viktad jämförelse med medianer
    .how = Varje anbud får ett jämförelsetal: kvalitetsvikten × kvaliteten i förhållande till medianen av kvaliteterna, minus prisvikten × priset i förhållande till medianen av priserna. Det anbud som har högst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Högst jämförelsetal vinner.
    .document =
        Jämförelsetal = { PERCENT($quality_weight) } × kvaliteten / kvaliteternas median − { PERCENT($price_weight) } × anbudets pris / prisernas median. { document-highest-figure } { document-below-zero }
        Medianen är det mittersta värdet; är anbuden jämnt många är den medelvärdet av de två mittersta.
        { document-price }
        { document-quality }
        { document-relative }
        Modellen ger inga tal när prisernas eller kvaliteternas median är 0.
        { document-exact }
    .worth = Full kvalitet är värd ungefär kvalitetsvikt / prisvikt × prisernas median / kvaliteternas median: lika mycket vid alla priser, men medianerna beror på alla anbud.
    .trap = Faller ett anbud bort kan en median hoppa och vinnaren bytas; med fyra anbud hände det oftare än med medelvärden.

model-fixed_reference = Viktad jämförelse med fasta referensvärden
    .how = Varje anbud får ett jämförelsetal: kvalitetsvikten × kvaliteten i förhållande till en referenskvalitet, minus prisvikten × priset i förhållande till ett referenspris. Referensvärdena står i upphandlingsdokumenten. Det anbud som har högst jämförelsetal är mest fördelaktigt.
    .figure = Jämförelsetal
    .wins = Högst jämförelsetal vinner.
    .document =
        Jämförelsetal = { PERCENT($quality_weight) } × kvaliteten / { NUMBER($reference_quality) } − { PERCENT($price_weight) } × anbudets pris / { MONEY($reference_price) }. { document-highest-figure } { document-below-zero }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × referenspris / referenskvalitet: lika mycket vid alla priser och bestämt på förhand.
    .trap = Vikterna säger inte själva vad kvaliteten är värd: sätts referensvärdena långt från anbuden blir den värd mycket mer eller mindre än vikterna låter påskina.

## Andra sätt

model-rated_criteria = Poäng mot bästa kvalitet och lägsta kostnad
    .how = Kvaliteten får så stor del av kvalitetspoängen som den är av den bästa kvaliteten, och priset så stor del av prispoängen som det lägsta priset är av anbudets pris. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        Kvalitetspoäng = { NUMBER($full_points) } × { PERCENT($quality_weight) } × kvaliteten / högsta kvalitet.
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × lägsta pris / anbudets pris.
        { document-price }
        { document-quality }
        { document-relative }
        { document-price-above-zero } Inte heller ger den några tal när all kvalitet är 0.
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × priset² / (lägsta pris × högsta kvalitet): fyra gånger så mycket för ett dubbelt så dyrt anbud, och beroende av andra anbuds pris och kvalitet.
    .trap = Både ett mycket lågt pris och en mycket hög kvalitet från anbud som inte kan vinna ändrar allas poäng: i simulerade upphandlingar byttes vinnaren i vart femte fall när ett sådant lågprisanbud kom till.

model-relative_quality = Kvalitet mot bästa kvalitet, absolut prisskala
    .how = Kvaliteten får så stor del av kvalitetspoängen som den är av den bästa kvaliteten. Priset får sin andel på en rät linje mellan två priser som står i upphandlingsdokumenten. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        { document-highest-points }
        Kvalitetspoäng = { NUMBER($full_points) } × { PERCENT($quality_weight) } × kvaliteten / högsta kvalitet.
        Prispoäng = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ MONEY($price_zero) } − anbudets pris) / ({ MONEY($price_zero) } − { MONEY($price_full) }). Linjen fortsätter utanför de två priserna.
        { document-price }
        { document-quality }
        { document-relative }
        Modellen ger inga tal när all kvalitet är 0.
        { document-exact }
    .worth = Full kvalitet är värd kvalitetsvikt / prisvikt × (priset för andelen 0 − priset för hela andelen) / högsta kvalitet: lika mycket vid alla priser, men mer ju lägre den högsta kvaliteten är.
    .trap = Faller anbudet med bäst kvalitet bort blir allas kvalitet mer värd, och vinnaren kan bytas fast prisskalan är absolut.

model-rank_points = Poäng efter plats
    .how = Anbuden ordnas efter pris och, i en egen ordning, efter kvalitet. Varje plats efter den första kostar vikten, och det anbud som har förlorat minst är mest fördelaktigt. Hur stora skillnaderna är räknas inte.
    .figure = Poäng
    .wins = Högst tal vinner.
    .document =
        Poäng = − { PERCENT($price_weight) } × (prisets plats − 1) − { PERCENT($quality_weight) } × (kvalitetens plats − 1). Det anbud som har högst poäng är mest fördelaktigt.
        Lägst pris och högst kvalitet har plats 1. Lika värden delar plats, och nästa värde får nästa plats (1, 1, 2).
        { document-price }
        { document-quality }
        { document-relative }
        { document-exact }
    .worth = Kvalitet har inget pris: en höjning är värd en hel plats eller ingenting, hur stor den än är.
    .trap = Storleken på skillnaderna räknas inte, och vinnaren byts oftare än i någon annan modell när en förlorare faller bort: i nästan vart fjärde fall i simulerade upphandlingar.

model-lowest_price = Lägsta pris med kravnivåer
    .how = Kvaliteten prövas mot de lägsta nivåer som står i upphandlingsdokumenten. Ett anbud som inte når en kravnivå går inte vidare. Bland de anbud som når alla kravnivåer är det mest fördelaktigt som har lägst utvärderat pris. Kvalitet över kravnivån påverkar inte rangordningen.
    .figure = Utvärderat pris
    .wins = Lägst utvärderat pris vinner.
    .document =
        Det anbud som har lägst pris är mest fördelaktigt, bland dem som når alla kravnivåer. { $threshold ->
            [0] Kravnivåerna står vid kriterierna.
           *[other] Ett anbud vars kvalitet är mindre än { PERCENT($threshold) } når inte kravnivån.
        } Kvalitet över kravnivån påverkar inte ordningen.
        { document-price }
        { document-absolute }
        { document-exact }
    .worth = Kvalitet har inget pris: den räknas bara upp till kravnivån.
    .trap = Kvalitet utöver kravnivån ger ingenting, så att den som skriver kravnivåerna också bestämmer vilken kvalitet som köps.

model-fixed_price = Fast pris, kvaliteten avgör
    .how = Priset är bestämt på förhand och lika för alla. Varje tilldelningskriterium har en vikt, och vikterna är tillsammans 100 procent. För varje kriterium får anbudet vikten × den andel av skalan som anbudet når × full poäng. Det anbud som har högst poängsumma är mest fördelaktigt.
    .figure = Poängsumma
    .wins = Högst poängsumma vinner.
    .document =
        Priset är fast och lika för alla anbud; det anges i upphandlingsdokumenten. Poängsumma = { NUMBER($full_points) } × kvaliteten. Det anbud som har högst poängsumma är mest fördelaktigt.
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Kvalitet har inget pris: priset är fast, och all konkurrens gäller kvaliteten.
    .trap = Är priset satt för högt betalar myndigheten för mycket, och är det för lågt uteblir anbuden; ingen konkurrens rättar det.

model-priority_order = Prioritetsordning
    .how = Anbuden jämförs i det första kriteriet i ordningen. Bara de som är exakt lika där jämförs i nästa. Hur stor skillnaden är räknas inte.
    .figure = Först i ordningen
    .wins = Den som är bäst i det första kriteriet vinner; bland lika avgör nästa.
    .document =
        Kriterierna har ingen vikt utan en ordning, som står i upphandlingsdokumenten; priset har sin plats i den. { $first ->
            [price] Först jämförs priset.
           *[quality] Först jämförs kvaliteten.
        }
        Det anbud som är bäst i det första kriteriet är mest fördelaktigt. Bara anbud som är exakt lika där jämförs i nästa kriterium, och så vidare. Bäst är lägst pris och flest poäng.
        { document-price }
        { document-absolute }
        { document-exact }
    .worth = Kvalitet har inget pris: det som står först är värt hur mycket som helst av det som står sedan.
    .trap = En obetydlig skillnad i det första kriteriet slår en hur stor skillnad som helst i det andra, och ordningen får användas bara när det inte är möjligt att vikta (16 kap. 6 § LOU).

model-topsis = TOPSIS (närhet till det bästa tänkbara anbudet)
    .how = Priserna och kvaliteterna skalas så att de kan jämföras, och viktas. Av anbudens bästa och sämsta värden görs ett tänkt bästa och ett tänkt sämsta anbud. Varje anbud får ett tal från 0 till 1: hur nära det ligger det bästa, jämfört med det sämsta. Högst tal är bäst.
    .figure = Närhet
    .wins = Högst närhet är bäst.
    .document = TOPSIS kan inte anges som utvärderingsmodell. Som råd jämför metoden anbuden efter priset, som väger { PERCENT($price_weight) }, och kvaliteten, som väger { PERCENT($quality_weight) }: varje värde delas med roten ur summan av alla anbuds kvadrater, och närheten är avståndet till de sämsta värdena delat med summan av avstånden till de sämsta och de bästa. Talen är avrundade till nio decimaler.
    .worth = Vad kvalitet är värd beror på alla anbud på en gång och kan inte sägas i förväg.
    .trap = Varje anbud ändrar alla andras tal, så att ett annat anbud kan bli bäst när en förlorare faller bort: därför är metoden ett råd och aldrig tilldelningsgrund.
