### Vikter före publiceringen: iakttagelser om bedömningar, och sidan som visar hur vikterna kom till.

## Bedömningar, i en viktningsfil eller för sig

weights-method-unknown = Viktningsmetoden ”{ $method }” finns inte.{ $nearest ->
        [none] {""}
       *[other] {" "}Menades ”{ $nearest }”?
    }
    .do = Ange en av { LIST($known, kind: "or") }.
weighting-criterion-unknown = Kriteriet ”{ $value }” finns inte bland dem som viktas.{ $nearest ->
        [none] {""}
       *[other] {" "}Menades ”{ $nearest }”?
    }
    .do = Ange ett av { LIST($known, kind: "or") }.
weighting-criterion-repeated = Kriteriet ”{ $criterion }” står två gånger.
    .do = Låt det stå en gång.
weighting-criterion-missing = Kriteriet ”{ $criterion }” är inte bedömt.
    .do = Fråga den som viktade. Ett kriterium som saknas räknas inte som noll.
weighting-points-negative = ”{ $criterion }” har { NUMBER($value) } poäng.
    .do = Skriv 0 eller mer.
weighting-points-above = ”{ $criterion }” har { NUMBER($value) } poäng. Det kriterium som betyder mest har 100.
    .do = Skriv poäng från 0 till 100.
weighting-swing-without-full = Inget kriterium har 100 poäng; det högsta har { NUMBER($highest) }.
    .do = Ge det kriterium vars steg från sämst till bäst betyder mest 100 poäng, och de andra vad de är värda bredvid det.
weighting-points-all-zero = Alla kriterier har 0 poäng.
    .do = Ge minst ett kriterium mer än 0.
weighting-points-sum = Poängen är { NUMBER($sum) } tillsammans, inte 100.
    .do = Fråga den som fördelade dem. De räknas inte om.
weighting-group-empty = En plats i ordningen är tom.
    .do = Ta bort den. Tomma platser betyder något bara i en kortlek (simos).
weighting-white-card-at-end = Kortleken börjar eller slutar med ett vitt kort. Ett vitt kort ligger mellan två platser.
    .do = Ta bort det, eller lägg det mellan två kriterier.
weighting-ratio-too-small = ”ratio” är { NUMBER($value) }. Det viktigaste kriteriet måste väga mer än det minst viktiga.
    .do = Ange hur många gånger mer det väger, ett tal större än 1.
weighting-ratio-not-one = ”ratio” är { NUMBER($value) }, men alla kriterier ligger på samma plats.
    .do = Ange 1, eller lägg korten på olika platser.
weighting-pair-off-scale = ”{ $first }” mot ”{ $second }” är { NUMBER($value) }. Det talet finns inte på Saatys skala.
    .do = Skriv ett heltal från 1 till 9, eller ett delat med det ("1/3").
weighting-pair-same = ”{ $criterion }” jämförs med sig självt.
    .do = Ta bort paret.
weighting-pair-repeated = ”{ $first }” och ”{ $second }” jämförs två gånger.
    .do = Låt paret stå en gång. Det omvända förhållandet följer av det.
weighting-pair-missing = ”{ $first }” och ”{ $second }” är inte jämförda.
    .do = Fråga den som viktade. Alla par behövs; inget fylls i.
weighting-best-is-worst = ”{ $criterion }” är både det viktigaste och det minst viktiga.
    .do = Ange två olika kriterier.
weighting-two-extremes = ”{ $key }” är { LIST($named) }. Det kan bara vara ett kriterium.
    .do = Ange ett. Ett annat som betyder lika mycket får 1 i jämförelsen.
weighting-not-one = ”{ $criterion }” jämfört med sig självt är { NUMBER($value) }.
    .do = Skriv 1.
weighting-best-worst-differ = Det viktigaste mot det minst viktiga är { NUMBER($first) } på ena stället och { NUMBER($second) } på det andra.
    .do = Det är samma jämförelse. Fråga den som viktade vilket som gäller.
weighting-best-worst-equal = Det viktigaste är bara en gång så viktigt som det minst viktiga. Då finns inget att jämföra med.
    .do = Ange ett tal från 2 till 9, eller välj en annan metod om alla betyder lika mycket.
weighting-beyond-worst = ”{ $criterion }” har { NUMBER($value) }, men det viktigaste mot det minst viktiga är { NUMBER($whole) }. Ingen jämförelse kan vara större.
    .do = Fråga den som viktade.
weighting-judgment-off-scale = ”{ $criterion }” har { NUMBER($value) }. Det talet finns inte på skalan.
    .do = Skriv ett heltal från 1 till 9.
weighting-judgment-absent = ”{ $key }” saknas.
    .do = Ange det. Metoden frågar efter det.
weighting-not-a-number = ”{ $value }” är inget tal.
    .do = Skriv ett heltal, eller ett tal inom citattecken ("62.5" eller "1/3").
weighting-not-a-pair = ”{ $value }” är ingen jämförelse av två kriterier.
    .do = Skriv ["det ena", "det andra", hur många gånger viktigare det ena är].
weighting-not-by-criterion = ”{ $key }” är ”{ $value }”. Där ska stå ett tal för varje kriterium.
    .do = Skriv { "{" } kriterium = tal, … { "}" }.
weighting-not-a-list = ”{ $key }” är ”{ $value }”. Där ska stå en lista.
    .do = Skriv kriterierna inom hakparenteser, de som betyder lika mycket i en egen parentes.
weighting-not-a-criterion = ”{ $key }” är ”{ $value }”. Där ska stå ett kriterium.
    .do = Ange kriteriets id.
weighting-matrix-missing = ”matrix” saknas, eller är ingen lista av rader.
    .do = Skriv en rad för varje alternativ, eller för varje kriterium om kriterierna jämförs parvis.
weighting-matrix-not-square = Matrisen har { NUMBER($rows) } rader, men inte lika många kolumner i alla, eller ett annat antal kriterier.
    .do = Skriv ett tal för varje par av kriterier. Inget fylls i.
weighting-matrix-uneven = Första raden har { NUMBER($columns) } kolumner, men inte alla rader, eller ett annat antal kriterier.
    .do = Skriv lika många tal i varje rad.
weighting-matrix-diagonal = ”{ $criterion }” jämfört med sig självt är { NUMBER($value) }.
    .do = Skriv 1.
weighting-matrix-not-reciprocal = ”{ $first }” mot ”{ $second }” är { NUMBER($value) } och omvänt { NUMBER($mirror) }. Det ena ska vara 1 delat med det andra.
    .do = Fråga den som jämförde vilket som gäller.
weighting-objectives = ”objectives” ska ha { NUMBER($columns) } ord, "max" eller "min".
    .do = Ange för varje kriterium om mer eller mindre är bättre.
weighting-undefined = { $method ->
        [entropy_weights] Entropivikter finns inte för dessa tal. De kräver minst två alternativ, inga negativa tal, ingen kolumn med bara nollor och minst en kolumn som skiljer dem åt.
        [critic_weights] CRITIC-vikter finns inte för dessa tal. De kräver minst två kriterier, att alternativen skiljer sig åt i varje kolumn, och att inte alla kolumner säger samma sak.
       *[other] MEREC-vikter finns inte för dessa tal. De kräver tal större än noll och minst en kolumn som skiljer alternativen åt.
    }
    .do = Ta bort de kolumner där alternativen är lika, eller välj en annan metod.

## Viktningsfiler (criteria/…/weighting)

weighting-file-unread = Filen ”{ $name }” är inget viktningsprotokoll. Det som står i den gör ingenting.
    .do = Lägg bara .toml-filer i mappen weighting, en för varje person.
weighting-after-publication = Viktningen är daterad { DATE($value) }, efter publiceringen { DATE($day) }.
    .do = Rätta datumet. Protokollet visar hur vikterna kom till före publiceringen; efter den ändras inga vikter.
weighting-nothing = Protokollet innehåller ingen viktning.
    .do = Lägg till minst en [[weighting]].
weighting-from-bids = Metoden ”{ $method }” tar vikterna ur anbuden. Sådana vikter får inte användas vid tilldelning: de måste vara kända innan anbuden lämnas.
    .do = Välj en metod som frågar människor.
weighting-lot-unknown = Delen ”{ $value }” finns inte.{ $nearest ->
        [none] {""}
       *[other] {" "}Menades ”{ $nearest }”?
    }
    .do = { $known_count ->
        [0] Ange en del i upphandlingen.
       *[other] Ange en av { LIST($known, kind: "or") }.
    }
weighting-lot-unweighted = Del { $lot } har inga vikter: modellen ”{ $model }” väger inte kriterierna mot varandra.
    .do = Ta bort viktningen av delen.
weighting-parent-unknown = ”{ $value }” är inget kriterium med minst två underkriterier.{ $nearest ->
        [none] {""}
       *[other] {" "}Menades ”{ $nearest }”?
    }
    .do = { $known_count ->
        [0] Skriv parent = "" för den översta nivån, eller ta bort raden om alla kriterier viktas på en gång.
       *[other] Ange { LIST($known, kind: "or") }, eller parent = "" för den översta nivån.
    }
weighting-twice = Del { $lot } viktas två gånger { $node ->
        [top] på den översta nivån
       *[other] under ”{ $node }”
    }.
    .do = Låt en av viktningarna stå kvar.
weighting-whole-and-parts = Del { $lot } viktas både på en gång och nivå för nivå.
    .do = Välj det ena.
weighting-node-missing = I del { $lot } är inget viktat { $node ->
        [top] på den översta nivån
       *[other] under ”{ $node }”
    }.
    .do = Lägg till en [[weighting]] för den nivån. Inget fylls i.

## Sidan som visar hur vikterna kom till

weights-title = Hur vikterna kom till
weights-subtitle = { $name }, { $buyer }
weights-lead = { $people ->
        [0] Ingen har lämnat något viktningsprotokoll.
        [one] En person har viktat kriterierna i { $lots ->
            [one] en del
           *[other] { NUMBER($lots) } delar
        }. Här står vad svaren ger och hur det förhåller sig till vikterna i kriterierna.
       *[other] { NUMBER($people) } personer har viktat kriterierna i { $lots ->
            [one] en del
           *[other] { NUMBER($lots) } delar
        }. Här står vad var och en svarade, vad svaren ger tillsammans och hur det förhåller sig till vikterna i kriterierna.
    }
weights-none-title = Inget viktningsprotokoll
weights-none = Det finns inget viktningsprotokoll för upphandlingen. Lägg en fil för varje person i mappen weighting bland kriterierna, innan de publiceras.
weights-frame-title = Vad detta är
weights-frame-label = Före publiceringen
weights-frame = Vikter väljs innan upphandlingen publiceras. Efter det visar protokollet bara hur de kom till: de publicerade vikterna gäller, och inget här ändrar dem eller rangordnar något anbud.
weights-lot = Del { $lot }: { $name }
weights-weighed = { $people ->
        [one] { LIST($names) } har viktat kriterierna.
       *[other] { LIST($names) } har viktat kriterierna.
    }
weights-agreement = { LIST($names) } har viktat kriterierna. Hur lika de ordnar kriterierna mäts med Kendalls W: { $w }, där 0 är ingen samstämmighet och 1 är samma ordning hos alla.
weights-near = Inget kriterium skiljer mer än fem procentenheter mellan dem.
weights-apart = { $count ->
        [one] På ett kriterium skiljer det fem procentenheter eller mer:
       *[other] På { NUMBER($count) } kriterier skiljer det fem procentenheter eller mer, mest först:
    }
weights-disagree = { $first } och { $second } är oense om { $criterion }: { $lowest } mot { $highest }.
weights-published-same = Kriteriernas vikter är desamma som personernas medelvärde.
weights-published-differ = Kriteriernas vikter skiljer sig från personernas medelvärde: { $moved } av vikten ligger på andra kriterier. Mest skiljer { $criterion }: { $published } i kriterierna mot { $combined } i medelvärdet.
weights-people-title = Vem som viktade del { $lot }, hur och varför
weights-table = Vikterna i { $lot }, som andel av helheten
weights-people-table = Personer, metoder och konsistens i { $lot }
weights-reasons-table = Skälen för vikterna i { $lot }
weights-column-criterion = Kriterium
weights-column-mean = Medelvärde
weights-column-geometric = Geometriskt medelvärde
weights-column-median = Median
weights-column-published = I kriterierna
weights-column-person = Person
weights-column-role = Roll
weights-column-date = Datum
weights-column-level = Vad som viktades
weights-column-method = Metod
weights-column-consistency = Konsistens
weights-column-reason = Skäl
weights-day = { DATE($date) }
weights-level-all = alla kriterier på en gång
weights-level-top = översta nivån
weights-level-below = under { $name }
weights-method-swing = Svängning: vad steget från sämst till bäst är värt
weights-method-direct-rating = Betyg på varje kriterium
weights-method-point-allocation = 100 poäng att fördela
weights-method-roc = Rangordning (ROC)
weights-method-rank-sum = Rangordning (rangsumma)
weights-method-simos = Kortlek (Simos)
weights-method-ahp-weights = Parvisa jämförelser (AHP)
weights-method-ahp-geometric-mean = Parvisa jämförelser (geometriskt medelvärde)
weights-method-bwm-linear = Viktigast och minst viktigt (BWM, linjär)
weights-method-bwm-nonlinear = Viktigast och minst viktigt (BWM, kvoter)
weights-ratio-ahp = { $accepted ->
        [yes] Kvot { $ratio }, godtagbar (högst 0,1)
       *[no] Kvot { $ratio }, över 0,1: jämförelserna motsäger varandra och bör ses över
    }
weights-ratio-bwm = Kvot { $ratio } (0 är helt konsistent)
weights-ksi = Största avvikelse { $ksi } (0 är helt konsistent)
weights-several = { $person }, { $level }: flera vikter stämmer lika bra med svaren. En av dem, i mitten, har använts.
alt-weights-people = Prickdiagram över vikterna i { $lot }, { $people ->
        [one] en person
       *[other] { NUMBER($people) } personer
    }. { $cases }.
alt-weights-people-case = { $criterion }: från { $lowest } till { $highest }, i medelvärde { $combined }, i kriterierna { $published }
caption-weights-people = Varje persons vikter i { $lot }, medelvärdet och det som står i kriterierna. Linjen visar hur långt det är mellan dem.
axis-weights-people = Vikt i helheten, procent
legend-weights-person = En person
legend-weights-combined = Medelvärde
legend-weights-published = I kriterierna
weights-made = Sidan finns i { $file }
page-footer-weights = { $procurement } · { $buyer } · kriterier med fingeravtryck { $sha256 }
