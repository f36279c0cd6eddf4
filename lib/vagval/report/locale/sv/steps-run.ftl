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
