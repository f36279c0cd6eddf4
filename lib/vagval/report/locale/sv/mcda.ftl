# Kommandot vagval mcda: en beslutsmatris rangordnad med en metod, och vad som kan vara fel i filen.

ranking-title = Rangordning med { $method }
ranking-is-advice = En metod som jämför alternativen med varandra är ett andra omdöme. Den är ingen publicerad utvärderingsmodell och avgör ingen tilldelning.
ranking-table = Alternativen i ordning, bäst först.
ranking-alternative = Alternativ
ranking-score = Värde. { $better }
ranking-number = { NUMBER($value) }
ranking-share = { PERCENT($value) }
ranking-weights = Kriterierna, deras riktning och vikt så som de räknades.
ranking-pipeline = Räknat så här: { $pipeline }
ranking-left-out = Kolumner utan riktning och vikt är inga kriterier och räknades inte: { LIST($columns) }.
ranking-weights-sum = Vikterna i filen summerar till { NUMBER($total) } och inte till 1. De delades med sin summa.

matrix-file-missing = Filen { $file } finns inte.
    .do = Kontrollera sökvägen efter vagval mcda.
matrix-file-kind = Filen är varken JSON eller CSV.
    .do = Spara beslutsmatrisen som { LIST($known, kind: "or") }.
matrix-column-unnamed = Kolumnen har ingen rubrik.
    .do = Skriv kriteriets namn i tabellens första rad.
matrix-name-twice = ”{ $value }” står två gånger.
    .do = Ge varje alternativ, kriterium och märkt rad ett eget namn.
matrix-row-unknown = Raden är märkt ”{ $value }”, vilket inte betyder något.
    .do = Märk rader med { LIST($known, kind: "or") }, eller ta bort # om raden är ett alternativ.
matrix-row-directions-missing = Tabellen säger inte om mer eller mindre är bäst.
    .do = Lägg till en rad som börjar med #riktning och har max eller min under varje kriterium.
matrix-rows-missing = Matrisen saknas eller har färre än två alternativ.
    .do = { $form ->
        [table] Skriv minst två rader med ett namn och tal, en för varje alternativ.
       *[other] Skriv minst två rader med tal under matrix, en för varje alternativ.
    }
matrix-row-no-list = Raden är ingen lista av tal.
    .do = Skriv alternativets värden inom hakparenteser, ett för varje kriterium.
matrix-rows-ragged = Raderna är olika långa: { LIST($lengths) } tal.
    .do = Ge varje alternativ ett värde för varje kriterium.
matrix-not-a-number = { $value } är inget tal.
    .do = Skriv ett tal. Ett värde som saknas måste bestämmas först, det räknas aldrig som noll.
matrix-names-wrong = Namnen är ingen lista av texter med innehåll.
    .do = Skriv en lista av namn, eller ta bort nyckeln så numreras de.
matrix-count-wrong = Här står { NUMBER($count) } värden, men det ska vara { NUMBER($wanted) }.
    .do = Skriv lika många som matrisen har.
matrix-objectives-missing = Det står inte om mer eller mindre är bäst.
    .do = Skriv objectives: en lista med "max" eller "min" för varje kriterium.
matrix-objective-unknown = { $value } är ingen riktning.
    .do = Skriv max om mer är bättre och min om mindre är bättre.
matrix-weights-missing = Vikterna saknas.
    .do = { $form ->
        [table] Lägg till en rad som börjar med #vikt och har ett tal under varje kriterium. Lika vikter är också ett val och skrivs ut.
       *[other] Skriv en vikt för varje kriterium under weights. Lika vikter är också ett val och skrivs ut.
    }
matrix-weight-negative = Vikten { $value } är mindre än noll.
    .do = Skriv vikten som noll eller mer. Är mindre bättre, säg det i riktningen.
matrix-weights-zero = Alla vikter är noll.
    .do = Ge minst ett kriterium en vikt.
matrix-weights-sum = Vikterna summerar till { NUMBER($total) } och inte till 1.
    .do = Rätta vikterna, eller säg med normalise=True att de ska delas med sin summa.
matrix-number-not-finite = { $value } är inget ändligt tal.
    .do = Bestäm värdet först. Det räknas aldrig som noll.
matrix-number-out-of-range = { $value } ligger för långt från 1 för att räkna med.
    .do = Välj en annan enhet. Ett tal är 0 eller ligger mellan 1e-300 och 1e300.
matrix-name-hiding = Namnet { $value } innehåller tecken som döljer eller vänder text.
    .do = Skriv namnet på nytt utan dem. De visas här med sin kod.
matrix-not-skcriteria = { $kind } är ingen beslutsmatris från scikit-criteria.
    .do = Lämna en skcriteria.DecisionMatrix, eller gör en matris av egna tal med decision_matrix_from.
mcda-method-which = Det framgår inte vilken metod som ska räkna.
    .do = Skriv --method och en av { LIST($known, kind: "or") }.
matrix-key-unknown = Nyckeln { $value } betyder ingenting här och skulle inte läsas.
    .do = { $nearest ->
        [none] Ta bort den, lägg den under notes, eller välj bland { LIST($known) }.
       *[other] Menade du { $nearest }? Lägg den annars under notes.
    }
matrix-key-repeated = ”{ $key }” står två gånger i samma objekt.
    .do = Behåll den som gäller och ta bort den andra.
matrix-not-an-object = Filen är JSON men inget objekt.
    .do = Sätt allt inom klammerparenteser: matrix, objectives och weights.
matrix-json-broken = Filen är ingen fullständig JSON: den går inte att läsa från rad { NUMBER($line) }, tecken { NUMBER($column) }.
    .do = Leta där efter en parentes, ett komma eller ett citattecken för mycket eller för lite.
matrix-not-json = Filen är inte JSON.
    .do = Spara beslutsmatrisen som JSON eller CSV.
matrix-json-number = Filen innehåller ett tal som JSON inte känner, eller ett som är orimligt långt.
    .do = Leta efter NaN, Infinity och mycket långa tal. Ett värde som saknas måste bestämmas först.
mcda-method-no-text = Metoden är ingen text.
    .do = Skriv namnet på en metod inom citattecken.
mcda-parameters-no-object = Parametrarna är inget objekt med namn och värden.
    .do = Skriv varje parameters namn med dess värde, eller utelämna parameters.
matrix-of-another-kind = { $kind } är ingen beslutsmatris i vagval.
    .do = Gör en med decision_matrix_from, eller med from_skcriteria om den kommer från scikit-criteria.
mcda-too-many-alternatives = Metoden { $method } jämför varje par, och { NUMBER($count) } alternativ är fler än de { NUMBER($most) } den tar.
    .do = Välj en metod som inte jämför par, eller färre alternativ.
mcda-method-unknown = Det finns ingen metod ”{ $method }”.
    .do = { $nearest ->
        [none] Välj en av { LIST($known, kind: "or") }.
       *[other] Menade du { $nearest }? Metoderna är { LIST($known) }.
    }

weighed-title = Vikter enligt { $method }
weighed-table = Kriterierna och deras vikter. De summerar till exakt 1.
weighed-interval = Lika goda vikter
weighed-between = { PERCENT($low) } till { PERCENT($high) }
weighed-measures = Vad metoden säger om sitt underlag.
weighed-measure = Mått
weighed-value = Värde
weighed-tolerance = Vikterna är räknade med decimaler och ligger högst { NUMBER($tolerance) } från det som metoden definierar.
measure-consistency-ratio = Motsägelser i bedömningarna (konsistenskvot; högst 0,1 brukar godtas)
measure-largest-eigenvalue = Jämförelsernas största egenvärde
measure-input-inconsistency = Den största motsägelsen i de givna jämförelserna
measure-ksi = Största avvikelse från bedömningarna (ξ)
measure-epsilon = Största avvikelse från bedömningarna (ε)
