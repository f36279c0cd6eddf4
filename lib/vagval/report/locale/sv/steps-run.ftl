### Det som sägs medan rapporterna görs, och när någon av dem inte blev av.

# $ended: processens slutkod, negativ för en signal, 0 om den inte är känd
notebook-died = Cell { $cell } i { $notebook } avbröts: processen tog slut mitt i cellen ({ $ended ->
        [0] okänt hur
       *[other] slutkod { $ended }
    }). Inga utdata har skrivits.
    .do = Minnet kan ha tagit slut. Kör om med ett kommando i taget, och med VAGVAL_ENGINE=kernel. Blir det likadant: anmäl felet.
notebook-too-slow = Cell { $cell } i { $notebook } var inte klar efter { NUMBER($seconds) } sekunder och avbröts. Inga utdata har skrivits.
    .do = Kör cellen för sig i JupyterLab och se var den fastnar. Våra egna notebooks tar sekunder: anmäl felet om det är en av dem.
unknown-engine = Motorn ”{ $engine }”, som står i VAGVAL_ENGINE, finns inte.
    .do = Välj { LIST($known) }, eller ta bort variabeln.
report-not-made = Rapporten { $report } blev inte gjord: { $lot ->
        [none] hela upphandlingen { $procurement }
       *[other] del { $lot } i { $procurement }
    }, språk { $language }, mottagare { $audience }.
    .do = Felet står på nästa rad. De andra rapporterna prövades också, och utdata från förra körningen är orörda.
pdf-not-made = Rapporten { $report } kunde inte göras till pdf.
    .do = Felet står på nästa rad. Med --forms html,xlsx görs allt utom pdf. Utdata från förra körningen är orörda.
output-not-made = Filerna { $name } blev inte gjorda.
    .do = Felet står på nästa rad. Utdata från förra körningen är orörda.
task-crashed = Något oväntat hände när { $task } skulle göras ({ $kind }).
    .do = Det är ett fel i vagval. Anmäl det tillsammans med texten nedan.
task-died = Processen som gjorde { $task } tog slut i förtid (slutkod { $ended }).
    .do = Minnet kan ha tagit slut. Kör om med VAGVAL_AT_ONCE=1, så görs en rapport i taget.
not-a-number-at-once = ”{ $stated }”, som står i VAGVAL_AT_ONCE, är inget antal rapporter.
    .do = Skriv ett heltal från 1, eller ta bort variabeln.

pdf-holds-workbook = Arbetsboken som räknar tilldelningen
pdf-holds-result = Resultatet i maskinläsbar form

# Medan körningen pågår, en rad för varje färdig fil
run-done = Klart: { $name } ({ $seconds } s)
run-failed = Misslyckades: { $name } ({ $seconds } s)
run-time-left = kvar
# $made, $failed: antal uppgifter; en rapport och dess pdf är två
run-summary = { $failed ->
        [0] { $made } gjorda på { $seconds } s.
       *[other] { $made } gjorda och { $failed } misslyckade på { $seconds } s.
    }
