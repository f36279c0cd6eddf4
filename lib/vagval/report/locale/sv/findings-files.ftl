### Iakttagelser när filer läses. Den som läser kan rätta filen: säg vad som är fel, och vad hen gör.

## Arbetsytan

no-workspace = Här finns ingen arbetsyta: varken mappen eller någon mapp ovanför innehåller criteria.
    .do = Gå till arbetsytan, ange den med --workspace, eller gör en ny: vagval new MAPP
unknown-procurement = Det finns ingen upphandling ”{ $value }” i mappen criteria.
    .do = { $known_count ->
        [0] Där finns ingen upphandling alls. Gör en ny arbetsyta: vagval new MAPP
       *[other] { near-or-known }
    }
file-missing = { $holds ->
        [requirements] Varken requirements.csv eller requirements.xlsx finns.
        [price_sheet] Varken price_sheet.csv eller price_sheet.xlsx finns.
        [answers] Varken answers.csv eller answers.xlsx finns.
        [prices] Varken prices.csv eller prices.xlsx finns.
       *[other] Filen saknas.
    }
    .do = { $holds ->
        [procurement] Lägg in procurement.toml: upphandlingens namn, datum, regler, skalor, utvärderingsmodell, kriterier och delar. En kommenterad mall finns i den mapp som vagval new MAPP gör.
        [panel] Lägg in panel.toml: vilka som bedömer, och vad. En kommenterad mall finns i den mapp som vagval new MAPP gör.
        [requirements] Lägg in kravlistan, med ett krav på varje rad. En tom, med rätt rubriker, finns i den mapp som vagval new MAPP gör.
        [price_sheet] Lägg in prisbilagan, med en post att prissätta på varje rad. En tom, med rätt rubriker, finns i den mapp som vagval new MAPP gör.
        [bid] Lägg in bid.toml: anbudsgivaren, delarna och en produkt i varje del. Kommandot vagval sheets gör en kommenterad mall.
        [answers] Lägg in anbudets svar på kraven. Kommandot vagval sheets gör blanketten answers.xlsx.
       *[prices] Lägg in anbudets à-priser. Kommandot vagval sheets gör blanketten prices.xlsx.
    }
file-unexpected = ”{ $name }” läses inte. Den som lade den här kan tro att den räknas.
    .do = { near-or-nothing } flytta den ur mappen. Det som läses här: { LIST($known) }.
folder-name-malformed = Mappens namn ”{ $value }” kan inte vara ett anbuds beteckning.
    .do = Använd bara bokstäverna a–z, siffror, bindestreck och understreck. Börja med en bokstav eller siffra. Högst 64 tecken.
both-formats = Både { $csv } och { $xlsx } finns. Vilken som gäller framgår inte.
    .do = Behåll den som gäller och flytta den andra ur mappen.

## Filen som helhet

file-unreadable = Filen kan inte läsas: { $problem }.
    .do = Kontrollera att filen finns kvar, att du får läsa den och att inget annat program har den låst.
file-empty = Filen är tom.
    .do = Fyll i filen, eller hämta den igen om den skulle ha haft ett innehåll.
file-too-large = Filen är större än { NUMBER($megabytes) } MB.
    .do = Ta bort bilder, dolda blad och tomma rader, och spara om filen.
file-not-utf8 = Filen är inte sparad som UTF-8. Det första tecknet som inte kan läsas står på rad { $line }.
    .do = Öppna filen i Excel, välj Spara som och formatet ”CSV UTF-8”. I en textredigerare: välj kodningen UTF-8.
file-is-utf16 = Filen är sparad som UTF-16 (”Unicode-text”) och inte som UTF-8.
    .do = Öppna filen i Excel, välj Spara som och formatet ”CSV UTF-8”. I en textredigerare: välj kodningen UTF-8.
settings-not-utf8 = Filen är inte sparad som UTF-8. Det första tecknet som inte kan läsas står på rad { $line }.
    .do = Öppna filen i en textredigerare (inte i Excel), skriv om tecken som ser fel ut och spara den med kodningen UTF-8.
settings-not-text = Filen är ingen textfil i UTF-8, trots sitt namn: den är en arbetsbok, eller sparad i en annan kodning (UTF-16, ”Unicode”).
    .do = Öppna rätt fil i en textredigerare (inte i Excel) och spara den som ren text med kodningen UTF-8.
file-not-text = Filen är inte en textfil, trots sitt namn.
    .do = Kontrollera att det är rätt fil. En arbetsbok ska heta något som slutar på .xlsx.
file-is-a-workbook = Filen är en arbetsbok, trots sitt namn.
    .do = Ändra namnets slut till .xlsx, eller spara arbetsboken som ”CSV UTF-8”.
file-is-an-old-workbook = Filen är i Excels gamla format (.xls), eller skyddad med lösenord.
    .do = Öppna filen i Excel, ta bort lösenordet och spara den som ”Excel-arbetsbok (.xlsx)”.

## Arbetsböcker

not-a-workbook = Filen är inte en hel arbetsbok i formatet .xlsx, trots sitt namn.
    .do = Öppna filen i Excel eller LibreOffice och spara den som ”Excel-arbetsbok (.xlsx)”. Går den inte att öppna: begär den på nytt.
workbook-too-large = Arbetsboken är orimligt stor när den packas upp (delen { $part }). Den läses inte.
    .do = Kontrollera var filen kommer ifrån. Kopiera de ifyllda cellerna till en ny arbetsbok.
workbook-many-parts = Arbetsboken består av { NUMBER($count) } delar. Den läses inte.
    .do = Kontrollera var filen kommer ifrån. Kopiera de ifyllda cellerna till en ny arbetsbok.
workbook-encrypted = Arbetsboken är skyddad med lösenord (delen { $part }).
    .do = Öppna arbetsboken, ta bort lösenordet och spara om den.
workbook-unsafe = Arbetsboken har en del som kan göra skada: { $part }. Den läses inte.
    .do = Kontrollera var filen kommer ifrån. Kopiera de ifyllda cellerna till en ny arbetsbok.
workbook-active = Arbetsboken har makron, inbäddade filer eller länkar till andra filer: { $part }. Den läses inte.
    .do = Kopiera de ifyllda cellerna till en ny arbetsbok utan makron och länkar, och spara den som .xlsx.
sheet-hidden = Bladet är dolt men har innehåll.
    .do = Visa bladet om det ska räknas. Ta annars bort det.
sheet-too-large = Bladet sträcker sig till cell { $last }. Så långt ut står inget som hör hit.
    .do = Ta bort raderna och kolumnerna utanför det ifyllda, och spara om arbetsboken.
cells-merged = Cellerna { $area } är sammanslagna. Vilken rad värdet hör till framgår inte.
    .do = Dela upp cellerna och skriv värdet i varje cell som det gäller.
formula-without-value = Cellen har en formel som aldrig har räknats ut: ”{ $value }”.
    .do = Öppna arbetsboken i Excel eller LibreOffice och spara den, eller skriv värdet i stället för formeln.
cell-error = Cellen visar felet ”{ $value }”.
    .do = Rätta formeln, eller skriv värdet.
cell-clock-time = Cellen har ett klockslag: ”{ $value }”.
    .do = Skriv ett datum utan klockslag, eller det tal eller den text som ska stå där.

## Textfiler

csv-separator = Kolumnerna är inte åtskilda med semikolon eller komma.
    .do = Öppna filen i Excel, välj Spara som och formatet ”CSV UTF-8”.
csv-broken = Raden kan inte delas upp i celler (textrad { $line }: { $problem }).
    .do = Kontrollera citattecknen på raden. Ett citattecken i en text skrivs dubbelt, och en cell får ha högst 131 072 tecken.
row-ragged = Raden har { $cells } celler. Rubrikraden har { $columns }.
    .do = Kontrollera att ingen text på raden har ett semikolon eller komma utan citattecken runt hela texten.
decimal-signs-mixed = Filen har både decimalkomma och decimalpunkt: ”{ $first }” och ”{ $value }”.
    .do = Använd ett och samma decimaltecken i hela filen, och inga tusentalsavgränsare.
number-comma-in-comma-file = ”{ $value }” har decimalkomma, men kommat skiljer kolumnerna i den här filen.
    .do = Använd decimalpunkt, eller skilj kolumnerna med semikolon.
number-ambiguous = ”{ $value }” kan läsas både som { $small } med tre decimaler och som { $large }.
    .do = Skriv talet utan tusentalsavgränsare: { $large } om det är vad som menas, annars utan onödiga nollor sist.

## Rubrikraden

column-missing = Kolumnen { $column } saknas.
    .do = Lägg till kolumnen med just det namnet i rubrikraden, som är filens eller bladets första rad.
column-repeated = Kolumnen { $column } finns mer än en gång.
    .do = Behåll en av dem.
column-unknown = Kolumnen ”{ $column }” hör inte hit.
    .do = { near-or-known } Annars: ta bort kolumnen.
column-nameless = Kolumnen har innehåll men inget namn.
    .do = Skriv kolumnens namn i rubrikraden, eller töm kolumnen.

## Celler

cell-empty = ”{ $column }” är inte ifyllt.
    .do = Fyll i cellen. Inget läses in i en tom cell.
text-expected = ”{ $column }” ska vara en text, inte ”{ $value }”.
    .do = Formatera cellen som text och skriv om den.
identifier-malformed = ”{ $value }” i { $column } kan inte vara en beteckning.
    .do = Använd bara bokstäverna a–z, siffror, bindestreck och understreck, utan blanksteg före eller efter. Börja med en bokstav eller siffra. Högst 64 tecken.
id-repeated-in-table = ”{ $value }” finns redan, i cell { $first }.
    .do = Behåll den rad som gäller. Är de två olika saker ska de ha olika beteckningar.
choice-unknown = ”{ $value }” är inget av det som kan stå i { $column }.
    .do = { near-or-known } Stora och små bokstäver ska stämma.
context-changed = ”{ $column }” är ändrat: här står ”{ $value }”, i våra handlingar ”{ $ours }”.
    .do = Återställ texten. Är den ändrad av anbudsgivaren: fråga vad svaret gäller.
not-a-number = ”{ $column }” ska vara ett tal, inte ”{ $value }”.
    .do = Skriv bara talet, utan valuta, enhet eller andra tecken.
number-grouped = ”{ $value }” i { $column } har tusentalsavgränsare.
    .do = Skriv talet utan blanksteg, punkter eller apostrofer mellan siffrorna.
number-as-text = Talet ”{ $value }” i { $column } är sparat som text.
    .do = Formatera cellen som tal och skriv om den.
date-not-number = ”{ $column }” ska vara ett tal men är ett datum: { DATE($value) }. Excel gör om till exempel 3-4 till ett datum.
    .do = Formatera cellen som tal och skriv talet igen.
number-not-whole = ”{ $column }” ska vara ett heltal, inte { NUMBER($value) }.
    .do = Skriv ett heltal.
not-a-date = ”{ $column }” ska vara ett datum, inte ”{ $value }”.
    .do = Skriv datumet som år, månad och dag: 2026-03-16.

## Inställningsfiler (TOML)

toml-key-too-deep = På rad { NUMBER($line) } står en nyckel med { NUMBER($most) } delar eller fler, skilda av punkter. Filen har inte lästs.
    .do = Ingen nyckel här har så många delar. Kontrollera raden.
toml-broken = Filen följer inte TOML på rad { $line }: { $problem }.
    .do = Rätta raden. Texter och decimaltal står inom citattecken, datum, heltal och true/false utan.
key-missing = ”{ $key }” saknas.
    .do = { $kind ->
        [table] Lägg till rubriken [{ $key }] med sina rader.
       *[other] { $heading ->
            [none] Lägg till { $key } överst i filen, före den första rubriken inom hakparentes: { toml-kind }.
           *[other] Lägg till { $key } under { $heading }: { toml-kind }.
        }
    } En rad som börjar med # gäller inte: står raden där redan, ta bort #.
key-wrong-type = ”{ $key }” har ett värde av fel slag: ”{ $value }”.
    .do = Skriv { toml-kind }.
quotes-missing = ”{ $key }” är ett tal utan citattecken.
    .do = Skriv talet inom citattecken: { $key } = "{ $value }".
key-unknown = ”{ $value }” känns inte igen. Det som står där gör ingenting.
    .do = { near-or-known } Annars: ta bort raden.
keys-unknown-more = Ytterligare { NUMBER($count) } nycklar är okända.
    .do = Kontrollera att det är rätt fil.
tables-too-many = ”{ $key }” står { NUMBER($count) } gånger. Det får stå högst { NUMBER($most) } gånger, och inget av dem har lästs.
    .do = Kontrollera att det är rätt fil.
key-malformed = ”{ $value }” kan inte vara en beteckning.
    .do = Använd bara bokstäverna a–z, siffror, bindestreck och understreck, utan blanksteg. Börja med en bokstav eller siffra. Högst 64 tecken.
text-missing = ”{ $key }” är tomt.
    .do = Skriv det som ska stå där, mellan citattecknen.
choice-missing = ”{ $key }” är tomt.
    .do = Skriv { LIST($choices, kind: "or") } mellan citattecknen.
value-unknown = ”{ $value }” är inget av det som kan stå i { $key }.
    .do = { near-or-known } Stora och små bokstäver ska stämma.
value-repeated = ”{ $value }” står mer än en gång i { $key }.
    .do = Behåll en av dem.
list-empty = ”{ $key }” är en tom lista. Då bedöms ingenting, medan en lista som inte finns betyder allt.
    .do = Skriv vad listan ska innehålla, eller ta bort raden om allt menas.
number-too-small = ”{ $key }” är { NUMBER($value) }. Det ska vara lägst { NUMBER($lowest) }.
    .do = Skriv ett heltal som är { NUMBER($lowest) } eller högre.
share-outside = ”{ $key }” är { NUMBER($value) }. En andel ligger mellan 0 och 1.
    .do = Skriv andelen som ett decimaltal: 35 procent är "0.35".
amount-negative = ”{ $key }” är { NUMBER($value) }. Ett belopp är 0 eller högre.
    .do = Skriv beloppet utan minustecken. Ett avdrag är ett positivt belopp.
id-repeated = ”{ $value }” finns redan i filen.
    .do = Ge varje sak en egen beteckning, eller ta bort den ena.

## Upphandlingen

schema-unknown = Filen är skriven för version { NUMBER($value) } av formatet. Det här programmet läser version { NUMBER($known) }.
    .do = Installera den version av vagval som upphandlingen gjordes med, eller börja om från en ny mall: vagval new MAPP.
id-not-folder = Upphandlingen heter ”{ $value }” i filen men mappen heter ”{ $folder }”.
    .do = Ge dem samma namn.
deadline-before-publication = Sista anbudsdag { DATE($value) } kommer inte efter annonseringen { DATE($published) }.
    .do = Rätta det datum som är fel.
unanswered-rule = Obesvarade bör-krav kan inte läsas som ”{ $value }”.
    .do = Skriv "{ $known }": ett krav som ingen har svarat på är inte uppfyllt. Rapporten visar även vad det andra svaret skulle ge.
currency-malformed = ”{ $value }” är ingen valutakod.
    .do = Skriv valutans tre stora bokstäver enligt ISO 4217, till exempel SEK.
no-lots-yet = Upphandlingen har inga delar än.
    .do = Lägg till minst en del: [[lot]] med id, name_sv och name_en. Rader som börjar med # gäller inte: ta bort #. En odelad upphandling har en enda del.
lot-unknown = Det finns ingen del ”{ $value }”.
    .do = { $known_count ->
        [0] Upphandlingen har inga delar än: lägg till [[lot]] i procurement.toml.
       *[other] { near-or-known }
    }
lot-without-award = Delen { $lot } har ingen utvärderingsmodell, och upphandlingen har ingen gemensam.
    .do = Lägg till [award] för hela upphandlingen, eller [lot.award] för delen.
tie-break-unknown = Särskiljningsregeln ”{ $value }” finns inte.
    .do = { near-or-known } Efter highest: skrivs ett kriteriums beteckning.
tie-break-leaf = Särskiljningsregeln går efter poängen på ”{ $value }”, men inget kriterium som ger poäng heter så i den del där regeln gäller.
    .do = { near-or-known }

## Skalor

scale-bounds = Skalan går från { NUMBER($minimum) } till { NUMBER($maximum) }. Den ska stiga, och får ha högst 1 001 steg.
    .do = Skriv skalans lägsta poäng i minimum och den högsta i maximum.
anchors-missing = Skalan säger inte vad { LIST($points) } poäng betyder.
    .do = Lägg till en scale.anchor för varje heltal från { NUMBER($minimum) } till { NUMBER($maximum) }, så att alla vet vad poängen står för.
anchors-outside = Skalan beskriver { LIST($points) } poäng, som inte finns på skalan { NUMBER($minimum) }–{ NUMBER($maximum) }.
    .do = Ta bort beskrivningen, eller ändra skalans gränser.
anchors-repeated = Skalan beskriver { LIST($points) } poäng mer än en gång.
    .do = Behåll en beskrivning för varje poäng.
scale-unknown = Det finns ingen skala ”{ $value }”.
    .do = { $known_count ->
        [0] Upphandlingen har inga skalor än: lägg till [[scale]] med id = "{ $value }". Rader som börjar med # gäller inte: ta bort #.
       *[other] { near-or-known }
    }
scale-not-used = Ett kriterium med poäng från { point-source } har ingen skala.
    .do = Ta bort scale, eller ändra source.

## Kriterier

no-criteria-yet = Det finns inga kriterier än, och utvärderingsmodellen { $model } behöver minst ett.
    .do = Lägg till kriterierna: [[criterion]] för varje, med id, namn, text och source. Rader som börjar med # gäller inte: ta bort #.
parent-unknown = Det finns inget kriterium ”{ $value }” att höra till.
    .do = { near-or-known } Ett kriterium överst har ingen parent.
parent-circle = Kriteriet ”{ $value }” står ovanför sig självt.
    .do = Rätta parent så att varje kriterium leder upp till ett kriterium utan parent.
only-on-leaves = ”{ $key }” hör bara till kriterier som poängsätts, och ”{ $criterion }” har underkriterier.
    .do = Flytta { $key } till underkriterierna.
weights-not-one = Underkriterierna till ”{ $parent }” har vikter som tillsammans är { $sum }. De ska vara exakt 1.
    .do = Rätta vikterna. De räknas aldrig om åt dig: då skulle något annat gälla än det som annonserades.
weights-not-one-top = Kriterierna överst har vikter som tillsammans är { $sum }. De ska vara exakt 1.
    .do = Rätta vikterna. De räknas aldrig om åt dig: då skulle något annat gälla än det som annonserades.
weight-missing = Kriteriet har ingen vikt. I utvärderingsmodellen { $model } har alla kriterier vikter.
    .do = Lägg till weight: andelen av det kriterium det hör till, till exempel "0.35".
weight-not-used = Kriteriet har en vikt, men utvärderingsmodellen { $model } räknar inte med vikter.
    .do = Ta bort weight, eller välj en modell med vikter.
price-leaf-count = Utvärderingsmodellen { $model } ska ha exakt ett kriterium för pris, men här är { NUMBER($count) }.
    .do = Låt ett enda kriterium ha source = "price".
price-leaf-not-used = Utvärderingsmodellen { $model } har inget kriterium för pris.
    .do = Ta bort kriteriet, eller välj modellen weighted_points.
deductions-missing = Kriteriet ”{ $leaf }” säger inte vilket avdrag varje poäng ger.
    .do = Lägg till deductions med ett belopp för varje heltal på skalan, till exempel deductions = {"{"} 0 = "0", 1 = "100000" {"}"}.
deductions-off-scale = Avdragen ska ha ett belopp för varje heltal från { NUMBER($minimum) } till { NUMBER($maximum) } och inga andra.
    .do = Lägg till de belopp som saknas och ta bort dem som inte finns på skalan.
deductions-falling = Avdraget sjunker när poängen stiger. Då skulle ett bättre anbud tjäna på att vara sämre.
    .do = Låt avdraget vara lika stort eller större för varje högre poäng.
deductions-not-used = Avdragen räknas inte: utvärderingsmodellen { $model }, eller kriteriets källa till poäng, använder inga belopp per poäng.
    .do = Ta bort deductions. För bör-krav i value_deduction står beloppen i kravfilen.
deduction-points = ”{ $value }” är inga poäng.
    .do = Skriv ett heltal på skalan till vänster om likhetstecknet.
degree-points-not-used = Ett kriterium med poäng från { point-source } har ingen tabell från uppfyllandegrad till poäng.
    .do = Ta bort degree_points, eller ändra source till "compliance".
degrees-not-rising = Uppfyllandegraderna ska börja på 0, stiga och vara högst 1.
    .do = Skriv paren i stigande ordning: från vilken grad som vilka poäng ges.
degree-points-falling = Poängen sjunker när uppfyllandegraden stiger.
    .do = Låt poängen vara lika höga eller högre för varje högre grad.
degree-points-off-scale = { LIST($points) } poäng finns inte på skalan { NUMBER($minimum) }–{ NUMBER($maximum) }.
    .do = Använd poäng som finns på kriteriets skala.
threshold-on-price = Ett kriterium för pris kan inte ha en kravnivå.
    .do = Ta bort threshold. Ett högsta pris som måste hållas är ett ska-krav.
threshold-off-scale = Kravnivån { NUMBER($value) } finns inte på skalan { NUMBER($minimum) }–{ NUMBER($maximum) }.
    .do = Skriv en kravnivå på kriteriets skala.

## Krav

no-requirements-yet = Det finns inga krav än.
    .do = Fyll i ett krav på varje rad under rubrikraden.
evidence-without-level = Kravet begär bevis men säger inte vilken bevisnivå som godtas.
    .do = Skriv den lägsta bevisnivå som godtas, E0–E4, eller töm kolumnen för bevis.
level-without-evidence = Kravet har en bevisnivå men säger inte vilket bevis som begärs.
    .do = Skriv vilket slags bevis som begärs, eller töm bevisnivån.
mandatory-is-scored = ”{ $column }” är ifyllt på ett ska-krav. Ett ska-krav ger inga poäng: utan det faller anbudet.
    .do = Töm cellen, eller gör kravet till ett bör-krav.
scored-without-criterion = Bör-kravet hör inte till något kriterium och skulle inte räknas.
    .do = Skriv det kriterium där kravet räknas.
criterion-unknown = Det finns inget kriterium ”{ $value }” i delen.
    .do = { near-or-known }
criterion-not-for-requirements = Kriteriet ”{ $value }” får inte sina poäng från krav.
    .do = { $known_count ->
        [0] Delen har inget kriterium vars source är requirements eller compliance. Lägg till ett, eller gör kravet till ett ska-krav.
       *[other] Välj ett kriterium vars source är requirements eller compliance: { LIST($known) }.
    }
points-not-used = Poängen räknas inte i utvärderingsmodellen { $model }.
    .do = Töm cellen. Ett krav som räknas i value_deduction har ett belopp i kolumnen för avdrag.
points-not-positive = Ett bör-krav ska ge mer än 0 poäng, inte { NUMBER($value) }.
    .do = Skriv ett tal över 0.
requirement-points-missing = Bör-kravet har inga poäng, och i utvärderingsmodellen { $model } räknas det genom dem.
    .do = Skriv vad ett uppfyllt krav ger, som ett tal över 0.
deduction-not-used = Avdraget räknas inte här, i utvärderingsmodellen { $model }.
    .do = Töm cellen. Krav under ett kriterium med source = "compliance" har poäng, aldrig avdrag.
deduction-missing = Bör-kravet har inget avdrag, och i utvärderingsmodellen { $model } räknas det genom avdraget.
    .do = Skriv det belopp som ett uppfyllt krav drar av från priset.
deduction-negative = Ett avdrag kan inte vara { NUMBER($value) }.
    .do = Skriv beloppet utan minustecken.
leaf-without-requirements = Kriteriet ”{ $criterion }” i delen { $lot } får sina poäng från bör-krav, men inget bör-krav hör dit.
    .do = Lägg till bör-krav med det kriteriet, eller ta bort kriteriet.

## Prisbilagan

lot-without-items = Delen { $lot } har inga poster i prisbilagan.
    .do = Lägg till minst en post som anbudsgivarna prissätter.
item-in-fixed-price-lot = Delen { $lot } har fast pris, och då prissätter anbudsgivarna ingenting.
    .do = Ta bort posten, eller välj en annan utvärderingsmodell för delen.
quantity-not-positive = Mängden ska vara större än 0, inte { NUMBER($value) }.
    .do = Skriv den mängd som utvärderas och som avtalet binder.
quantity-not-binding = Mängden för posten { $item } binder inte i avtalet, men skulle räknas i utvärderingen. Det är inte tillåtet: bara det som binder får avgöra (Kammarrätten i Göteborg 2021).
    .do = Gör mängden bindande i avtalet och skriv ja, eller ta bort posten ur utvärderingen.

## Panelen

no-evaluators-yet = Det finns inga bedömare än, men kriterier som en panel ska bedöma.
    .do = Lägg till [[evaluator]] för varje bedömare, med id, name, role_sv och role_en. Rader som börjar med # gäller inte: ta bort #.
evaluator-unknown = ”{ $value }” finns inte bland bedömarna i panel.toml.
    .do = { near-or-known } Bladet ska heta som bedömarens id.
consensus-not-used = Här finns ett konsensusblad, men upphandlingens panelregel är { $rule }.
    .do = Flytta bladet ur mappen. Panelregeln är annonserad och kan inte bytas nu.
criterion-not-for-panel = ”{ $value }” är inget kriterium som panelen bedömer där.
    .do = { near-or-known }
not-assigned = Bedömaren har inte i uppdrag att bedöma ”{ $value }” i delen { $lot }.
    .do = Ta bort raden, eller ändra uppdraget i panel.toml om det är fel.
bid-unknown = Det finns inget anbud ”{ $value }”.
    .do = { near-or-known }
bid-not-in-lot = Anbudet ”{ $value }” gäller inte delen { $lot }.
    .do = Rätta delen eller anbudet, eller ta bort raden.
points-blank = Det finns en motivering men inga poäng.
    .do = Skriv poängen som ett heltal på skalan.
points-off-scale = { NUMBER($points) } poäng finns inte på skalan { NUMBER($minimum) }–{ NUMBER($maximum) }.
    .do = Skriv ett heltal från { NUMBER($minimum) } till { NUMBER($maximum) }.
reason-missing = Motivering saknas.
    .do = Skriv varför anbudet fick { NUMBER($points) } poäng.
reason-too-short = Motiveringen har { $length } tecken. Den ska ha minst { $least }.
    .do = Skriv så att en utomstående förstår vad i anbudet som ger poängen.

## Anbud

no-bids-yet = Det finns inga anbud än.
    .do = Lägg varje anbud i en egen mapp med bid.toml, svar, priser och bevis.
bid-without-lots = Anbudet gäller ingen del.
    .do = Skriv vilka delar anbudet gäller, till exempel lots = ["LM", "PV"].
currency-differs = Anbudet är i { $value }. Upphandlingens valuta är { $ours }.
    .do = Pröva om anbudet får rättas eller förtydligas så att priserna anges i { $ours } (4 kap. 9 § LOU). Inget räknas om till annan valuta.
criteria-version-unknown = Anbudet svarar på version { NUMBER($value) } av kriterierna, men den senaste är version { NUMBER($current) }.
    .do = Rätta criteria_version.
answers-stale = Anbudet svarar på version { NUMBER($value) } av kriterierna. Nu gäller version { NUMBER($current) }.
    .do = Fråga anbudsgivaren om svaren står fast, och för in svaret i record/clarifications. Ange den nya versionen i criteria_version när svaren står fast. Till dess är resultatet preliminärt.
product-missing = Anbudet säger inte vilken produkt som offereras i delen { $lot }.
    .do = Lägg till en tabell product för delen, med namn och version.
product-repeated = Anbudet har flera produkter i delen { $lot }.
    .do = Behåll den produkt som offereras. Två alternativ är två anbud.
product-of-other-lot = Produkten gäller delen ”{ $value }”, som anbudet inte omfattar.
    .do = { $known_count ->
        [0] Anbudet omfattar ingen del som finns: rätta lots överst i filen.
       *[other] { near-or-known }
    }
requirement-unknown = Det finns inget krav ”{ $value }”.
    .do = { near-or-known }
requirement-of-other-lot = Kravet { $value } hör till delen { $lot }, som anbudet inte omfattar.
    .do = Ta bort det, eller lägg till delen i bid.toml om anbudet gäller den.
evidence-unknown = Det finns inget bevis ”{ $value }” i anbudets evidence.toml.
    .do = { $known_count ->
        [0] Anbudet har ingen lista över bevis: lägg till [[evidence]] i evidence.toml, eller töm cellen. Kommandot vagval sheets gör en kommenterad mall.
       *[other] { near-or-known }
    }
item-unknown = Det finns ingen post ”{ $value }” i prisbilagan.
    .do = { near-or-known }
item-of-other-lot = Posten { $value } hör till delen { $lot }, som anbudet inte omfattar.
    .do = Ta bort raden, eller lägg till delen i bid.toml om anbudet gäller den.
item-unpriced = Posten { $item } har inget pris i anbudet.
    .do = Lägg till posten med det à-pris som anbudsgivaren angav. Ett pris som saknas läses aldrig som noll.
price-missing = Posten { $item } har inget à-pris.
    .do = Fyll i det à-pris som anbudsgivaren angav. Ett tomt pris läses aldrig som noll; är priset noll skrivs 0.
price-negative = Ett pris kan inte vara { NUMBER($value) }.
    .do = Skriv priset utan minustecken. Lämnar anbudsgivaren rabatt ska den vara inräknad i à-priset.

## Bevis

evidence-outside = Filen { $value } ligger inte i anbudets mapp.
    .do = Lägg filen i anbudets mapp evidence och skriv dess väg därifrån, till exempel "evidence/intyg.pdf".
evidence-expires-before-issue = Beviset slutar gälla { DATE($value) }, innan det utfärdades { DATE($issued) }.
    .do = Rätta det datum som är fel.
evidence-unlisted = Filen finns bland bevisen men står inte i evidence.toml. Ingen prövar den.
    .do = Lägg till den i evidence.toml om den åberopas för ett krav. Annars behöver inget göras.
sha256-malformed = ”{ $value }” är ingen kontrollsumma.
    .do = Skriv filens sha256: 64 tecken, siffror och a–f.

## Dokumentationen

correction-of-other-price = Rättelsen utgår från { NUMBER($value) }, men det öppnade à-priset är { NUMBER($opened) }.
    .do = Skriv det öppnade priset som tidigare pris. En post rättas en gång, från det som öppnades.
correction-changes-nothing = Rättelsen ändrar ingenting: priset är { NUMBER($value) } både före och efter.
    .do = Ta bort raden, eller skriv det rättade priset.
assessed-before-asked = Förklaringen bedömdes { DATE($value) }, innan anbudsgivaren frågades { DATE($asked) }.
    .do = Rätta det datum som är fel. Ett lågt pris får inte bedömas förrän anbudsgivaren har fått förklara det (16 kap. 7 § LOU).
drawing-of-one = Lottningen har bara ett anbud: { $value }.
    .do = Skriv alla lottade anbud från första till sista, med blanksteg emellan.
drawing-own-witness = ”{ $value }” är både den som lottade och vittne.
    .do = Skriv någon annan som vittne. Har ingen annan sett lottningen ska den göras om.
drawn-twice = Anbudet ”{ $value }” har redan lottats i delen, i cell { $first }.
    .do = Behåll den lottning som gjordes först. En lottning görs inte om.
