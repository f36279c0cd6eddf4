### Iakttagelser om utvärderingsmodeller, särskiljning, tilldelning och andra metoder.

## Modellen och dess parametrar

unknown-award-model = Utvärderingsmodellen ”{ $model }” för del { $lot } finns inte.
    .do = { $nearest ->
        [none] Välj en av { LIST($known, kind: "or") }.
       *[other] Menade du { $nearest }? Modellerna är { LIST($known) }.
    }
award-parameter-unknown = Modellen { $model } har ingen parameter ”{ $parameter }”.
    .do = { $known_count ->
        [0] Ta bort parametern: modellen har inga.
       *[other] { $nearest ->
            [none] Ta bort parametern. Modellens parametrar är { LIST($known) }.
           *[other] Menade du { $nearest }? Modellens parametrar är { LIST($known) }.
        }
    }
award-parameter-missing = Modellen { $model } saknar parametern { $parameter }.
    .do = Skriv in { $parameter } under award.parameters. Den har inget förval, eftersom den avgör resultatet.
award-parameter-not-a-number = Parametern { $parameter } är ”{ $value }”, som inte är ett tal modellen kan använda.
    .do = { $above_zero ->
        [yes] Skriv ett tal större än 0 inom citattecken, med decimalpunkt och utan mellanslag, till exempel "100".
       *[no] Skriv ett tal som är 0 eller mer inom citattecken, med decimalpunkt och utan mellanslag, till exempel "700000".
    }
award-parameter-not-a-choice = Parametern { $parameter } är ”{ $value }”, som inte går att välja.
    .do = { $nearest ->
        [none] Välj { LIST($choices, kind: "or") }.
       *[other] Menade du { $nearest }? Det går att välja { LIST($choices, kind: "or") }.
    }
award-parameter-out-of-bounds = Parametern { $parameter } är { NUMBER($value) }, och med det talet betyder modellen ingenting.
    .do = { $bounds ->
        [above] Skriv ett tal större än { NUMBER($least) }.
        [whole] Skriv ett heltal från { NUMBER($least) } till { NUMBER($most) }.
       *[between] Skriv ett tal större än { NUMBER($least) } och mindre än { NUMBER($most) }.
    }
award-parameters-not-rising = Parametern { $lower } är { NUMBER($lower_value) }, men ska vara mindre än { $higher }, som är { NUMBER($higher_value) }.
    .do = Sätt { $lower } lägre, eller { $higher } högre.
award-order-unknown = Ordningen nämner ”{ $word }”, som varken är ett kriterium som får poäng eller ordet price.
    .do = { $nearest ->
        [none] Skriv { LIST($known, kind: "or") }.
       *[other] Menade du { $nearest }? Ordningen består av { LIST($known) }.
    }
award-order-repeated = ”{ $word }” står mer än en gång i ordningen.
    .do = Låt det stå en gång. Andra gången kan det inte skilja några anbud åt.
award-order-lacking = Ordningen för del { $lot } saknar { LIST($words) }.
    .do = { $count ->
        [one] Skriv in det där det ska komma i ordningen.
       *[other] Skriv in dem där de ska komma i ordningen.
    } Det som inte står i ordningen räknas inte.
award-order-ambiguous = I del { $lot } har ett kriterium id price, och det ordet betyder det utvärderade priset i ordningen.
    .do = Ge kriteriet ett annat id.
price-scale-not-falling = Prisskalan ger full andel vid { MONEY($price_full) } och andelen 0 vid { MONEY($price_zero) }. Då lönar sig inte ett lägre pris.
    .do = Sätt price_zero högre än price_full.

## Vad modellen kräver av kriterierna

award-weight-missing = Kriteriet { $criterion } i del { $lot } saknar vikt.
    .do = Skriv weight som en decimal inom citattecken, till exempel "0.35".
award-weight-negative = Kriteriet { $criterion } i del { $lot } har vikten { NUMBER($weight) }.
    .do = En vikt är 0 eller mer. Rätta vikten.
award-top-weights-not-one = Vikterna överst i kriterieträdet för del { $lot } är tillsammans { NUMBER($total) }, inte 1.
    .do = Rätta vikterna så att summan blir exakt 1. De räknas aldrig om åt dig.
award-weights-not-one = Vikterna under { $criterion } i del { $lot } är tillsammans { NUMBER($total) }, inte 1.
    .do = Rätta vikterna så att summan blir exakt 1. De räknas aldrig om åt dig.
award-weight-not-allowed = Kriteriet { $criterion } i del { $lot } har en vikt, men modellen { $model } räknar inte med vikter.
    .do = Ta bort weight, eller välj en modell med vikter. En vikt som inte räknas vilseleder anbudsgivarna.
award-price-leaf-not-one = Del { $lot } har { NUMBER($count) } kriterier med source = "price". En modell som viktar priset ska ha exakt ett.
    .do = Låt exakt ett kriterium ha source = "price".
award-price-leaf-not-allowed = Kriteriet { $criterion } i del { $lot } har source = "price", men i modellen { $model } är priset inget eget kriterium.
    .do = Ta bort kriteriet, eller välj en modell som viktar priset, till exempel weighted_points.
award-quality-weight-zero = I del { $lot } har inget kvalitetskriterium någon vikt. Då räknas inte kvaliteten.
    .do = Ge kvaliteten en vikt, eller välj modellen lowest_price.
award-criterion-above-bound = Kriteriet { $criterion } kan ge { NUMBER($value) } av { $parameter }. Ett enda kriterium får ge högst { NUMBER($most) }.
    .do = Sänk kriteriets vikt eller { $parameter }.
award-deductions-missing = Kriteriet { $criterion } i del { $lot } saknar avdrag (deductions).
    .do = Ange ett belopp för varje hel poäng på skalan.
award-deductions-falling = Kriteriet { $criterion } i del { $lot } ger mindre avdrag för en högre poäng.
    .do = Rätta deductions så att beloppet aldrig minskar när poängen ökar. Annars förlorar ett anbud på att vara bättre.

## Modeller som inte får användas

price-floor-in-scale = Prisskalan slutar räkna vid { MONEY($price_full) }: ett anbud på { MONEY($lower_price) } får { POINTS($lower_points) } poäng och ett på { MONEY($price_full) } får { POINTS($points) }. Ett lägre pris ger alltså inte fler poäng. En sådan modell är otillåten ({ $source }).
    .do = Sätt outside = "continue", så att linjen fortsätter ned till 0, eller välj modellen value_deduction.
price-ceiling-in-scale = Prisskalan slutar räkna vid { MONEY($price_zero) }: anbud på { MONEY($price_zero) } och på { MONEY($higher_price) } får båda { POINTS($points) } poäng. Bland dyra anbud lönar sig inte ett lägre pris. { $source } gällde skalans andra ände; här tillämpas samma skäl.
    .do = Sätt outside = "continue", så att varje krona räknas. Ett högsta pris får ställas som ska-krav.
price-stops-between-two-bids = Med bara två anbud får det billigare alltid alla prispoäng och det dyrare inga, hur stor skillnaden än är. Ett lägre pris ger då ingenting förrän det går förbi det andra. { $source } gällde ett golv i en prisskala; här tillämpas samma skäl.
    .do = Välj en modell där varje krona räknas, till exempel weighted_points med outside = "continue", eller value_deduction.
price-stops-above-multiple = Prispoängen stannar vid 0 för varje anbud som är dyrare än multipeln av det lägsta priset. Bland dem lönar sig inte ett lägre pris, och är alla andra anbud så dyra lönar det sig inte heller för det billigaste. { $source } gällde skalans andra ände; här tillämpas samma skäl.
    .do = Sätt outside = "continue", så att varje krona räknas.
price-stops-at-threshold = Prispoängen slutar växa vid { MONEY($price) }: ett lägre pris ger inte fler poäng. En sådan modell är otillåten ({ $source }).
    .do = Sätt stop_price till "0", så att poängen växer hela vägen ned till 0 kr.
price-stops-in-corridor = Inom korridoren avgör kvaliteten ensam. Ett lägre pris ger ett anbud där ingenting, så länge ingen annan hamnar utanför. { $source } gällde ett golv i en prisskala; här tillämpas samma skäl.
    .do = Sätt deciding = "price", eller välj modellen quality_per_price.
price-stops-between-ranks = Bara platsen efter priset räknas, inte hur stora skillnaderna är. Ett lägre pris ger ingenting förrän det når eller går förbi ett annat. { $source } gällde ett golv i en prisskala; här tillämpas samma skäl.
    .do = Välj en modell där varje krona räknas, till exempel weighted_points med outside = "continue", eller value_deduction.
award-override-unsigned = Avsteget från ”{ $fault }” saknar namn eller skäl, och gäller därför inte.
    .do = Skriv vem som har beslutat (by) och varför modellen ändå är tillåten (reason).
award-override-impossible = Avsteg kan inte göras från ”{ $fault }”: utan det finns ingen modell att räkna med.
    .do = Ta bort avsteget, och rätta modellen.
price-weight-zero = Priskriteriet { $criterion } har vikten 0. Då räknas inte priset.
    .do = Ge priset en vikt, eller välj modellen fixed_price om priset ska vara fast.

## Särskiljning

tie-break-rule-unknown = Särskiljningsregeln ”{ $rule }” finns inte.
    .do = { $nearest ->
        [none] Skriv lowest_price, highest: följt av ett kriteriums id, eller drawing.
       *[other] Menade du { $nearest }?
    }
tie-break-repeated = Särskiljningsregeln ”{ $rule }” står mer än en gång.
    .do = Ta bort den ena. Andra gången kan den inte skilja några anbud åt.
tie-break-without-price = Särskiljningsregeln lowest_price kan inte användas i del { $lot }, där priset är fast.
    .do = Ta bort regeln, och använd till exempel highest: följt av ett kriteriums id, eller drawing.
tie-break-criterion-unknown = Särskiljningsregeln nämner kriteriet ”{ $criterion }”, som inte är ett kvalitetskriterium på lägsta nivån i delen.
    .do = { $nearest ->
        [none] Skriv id för ett kriterium som får poäng.
       *[other] Menade du { $nearest }?
    }
drawings-contradict = Det finns flera lottningar för { LIST($bids) }, och de ger olika ordning.
    .do = Låt den lottning stå kvar som gäller, och anteckna i journalen varför den andra togs bort.

## Det som saknas för att avgöra

award-price-missing = Anbudet { $bid } saknar utvärderat pris.
    .do = Kontrollera anbudets prisbilaga. Ett pris som saknas räknas aldrig som 0.
award-price-above-ceiling = Anbudet { $bid } har priset { MONEY($price) }, och det högsta pris som godtas är { MONEY($ceiling) }.
    .do = Pröva anbudet mot ska-kravet på ett högsta pris. Modellen räknar rabatten från det priset, och ett dyrare anbud utvärderas inte.
award-figure-undefined = Anbudet { $bid } får inget tal: { $line ->
        [price-share] { line-price-share }
        [quality-share] { line-quality-share }
        [quality-premium] { line-quality-premium }
        [quality-price-ratio] { line-quality-price-ratio }
        [price-per-quality] { line-price-per-quality }
        [quality-exponent] { line-quality-exponent }
        [weighted-ratio] { line-weighted-ratio }
        [exponential-ratio] { line-exponential-ratio }
        [offset-ratio] { line-offset-ratio }
        [base-share] { line-base-share }
        [calibrated-quality] { line-calibrated-quality }
        [calibrated-ratio] { line-calibrated-ratio }
        [value-share] { line-value-share }
        [utility] { line-utility }
        [quality-part] { line-quality-part }
        [price-part] { line-price-part }
        [points-total] { line-points-total }
        [price-points] { line-price-points }
        [coefficient] { line-coefficient }
        [discount] { line-discount }
        [comparison-figure] { line-comparison-figure }
       *[other] ett led
    } går inte att räkna ut, till exempel därför att man skulle dela med 0.
    .do = Kontrollera anbudets pris och poäng. Ett pris på 0 kr prövas som onormalt lågt (16 kap. 7 § LOU). Är underlaget rätt, låt en jurist avgöra hur upphandlingen kan avslutas.
award-score-missing = Anbudet { $bid } saknar poäng i { $criterion }.
    .do = Fyll i poängen med motivering. En poäng som saknas räknas aldrig som 0.
award-deduction-missing = Anbudet { $bid } har inget avdrag i { $criterion }.
    .do = Kontrollera att upphandlingen anger ett belopp för anbudets poäng.
award-deduction-not-published = Anbudet { $bid } har { NUMBER($points) } poäng i { $criterion } och avdraget { MONEY($deduction) }, men upphandlingen anger { MONEY($published) } för den poängen.
    .do = Det är ett fel i vagval eller i ändrade data. Kör om från början; är felet kvar, anmäl det.

## Preliminärt resultat

provisional-mandatory = Det är oklart om anbudet { $bid } uppfyller ska-kravet { $requirement } i del { $lot }.
    .do = Utred kravet, vid behov med en fråga om förtydligande (4 kap. 9 § LOU), och anteckna bedömningen i record/assessments.
    .many = Det är oklart om anbudet { $bid } uppfyller { $count } ska-krav.
provisional-low-price = Priset i anbudet { $bid } i del { $lot } verkar onormalt lågt, och ingen förklaring finns antecknad.
    .do = Be anbudsgivaren förklara priset (16 kap. 7 § LOU), och anteckna fråga, svar och bedömning i record/low_price.
provisional-answer = Anbudet { $bid } saknar ett klart svar på bör-kravet { $requirement } i del { $lot }, och svaret avgör vem som blir först.
    .do = Utred om svaret får förtydligas eller kompletteras (4 kap. 9 § LOU), och anteckna bedömningen i record/assessments.
    .many = { $count } bör-krav är obesvarade i anbudet { $bid }, och svaren kan ändra vilket anbud som är först.
provisional-tie = { LIST($bids) } har exakt samma resultat i del { $lot }, och särskiljningen skiljer dem inte åt.
    .do = Låt en jurist avgöra hur upphandlingen kan avslutas. Ordningen får inte bestämmas i efterhand.
provisional-tie-drawing = { LIST($bids) } har exakt samma resultat i del { $lot }. Lottning ska avgöra, och ingen lottning som omfattar dem alla är antecknad.
    .do = Lotta med vittne, och anteckna ordningen i record/drawings.
no-bids = Inga anbud har lämnats i del { $lot }. Ingen tilldelning föreslås.
    .do = Besluta om delen ska avbrytas, och anteckna skälen.
no-admitted-bids = Inget anbud i del { $lot } får utvärderas. Ingen tilldelning föreslås.
    .do = Se under prövningen varför varje anbud föll. Besluta om delen ska avbrytas, och anteckna skälen.
no-bid-reaches-thresholds = Inget anbud i del { $lot } når alla kravnivåer. Ingen tilldelning föreslås.
    .do = Se vilken kravnivå varje anbud inte nådde. Besluta om delen ska avbrytas, och anteckna skälen.

## Andra metoder

matrix-price-decides = I del { $lot } avgör priset ensamt bland de anbud som når kravnivåerna. Metoder som väger flera kriterier har inget att väga.
    .do = Läs rangordningen i tilldelningen.
matrix-too-few-bids = I del { $lot } är { NUMBER($count) } anbud att jämföra. Andra metoder behöver minst två.
    .do = Ingenting behöver göras: jämförelsen är ett råd och påverkar inte tilldelningen.
matrix-nothing-weighs = I del { $lot } finns inga vikter att jämföra med: inga avdrag är möjliga, och alla priser är lika.
    .do = Ingenting behöver göras: jämförelsen är ett råd och påverkar inte tilldelningen.
matrix-weights-constructed = Upphandlingens modell har inga vikter i del { $lot }. För jämförelsens skull har varje kriterium fått en vikt efter sitt största möjliga avdrag, och priset efter skillnaden mellan det högsta och det lägsta priset ({ MONEY($spread) }).
    .do = Läs jämförelsen som ett råd. Vikterna är gjorda i efterhand och får inte användas för tilldelning.
matrix-constant-criterion = Alla anbud är lika i { $criterion }. Kriteriet skiljer inga anbud åt och är inte med i jämförelsen; de andra vikterna är omräknade så att summan är 1.
    .do = Ingenting behöver göras: jämförelsen är ett råd och påverkar inte tilldelningen.
matrix-constant-price = Alla anbud har samma pris. Priset skiljer inga anbud åt och är inte med i jämförelsen.
    .do = Ingenting behöver göras: jämförelsen är ett råd och påverkar inte tilldelningen.
matrix-all-equal = Anbuden är lika i alla kriterier. Det finns inget att jämföra.
    .do = Ingenting behöver göras: särskiljningen avgör.
