### Iakttagelser när modeller visas och prövas på kommandoraden.

model-unknown = Det finns ingen modell ”{ $model }”.
    .do = { $nearest ->
        [none] Kör vagval models för att se alla modeller.
       *[other] Menade du { $nearest }? Kör vagval models för att se alla.
    }
model-left-out = { $number ->
        [F11] { left-out-f11 }
        [F29] { left-out-f29 }
       *[other] { left-out-f36 }
    }
    .do = Kör vagval models för att se de modeller som finns.
models-which = Det framgår inte vilken modell som ska prövas.
    .do = Skriv modellens nyckel eller nummer efter vagval models, till exempel: vagval models F01 --bids anbud.csv
offers-file-missing = Filen { $file } finns inte.
    .do = Kontrollera sökvägen efter --bids.
offers-file-kind = Filen är varken CSV eller XLSX.
    .do = Spara den som { LIST($known, kind: "or") }, med kolumnerna namn, pris och kvalitet.
offers-none = Filen har inga anbud.
    .do = Skriv ett anbud på varje rad under rubrikerna namn, pris och kvalitet.
offer-price-negative = Ett pris kan inte vara { NUMBER($value) }.
    .do = Skriv priset som ett tal som är 0 eller mer.
offer-quality-outside = Kvaliteten { NUMBER($value) } är inte mellan 0 och 1.
    .do = Skriv kvaliteten som en andel av den bästa möjliga: 0,9 (eller 0.9) för 90 procent.
set-malformed = ”{ $setting }” anger ingen konstant.
    .do = Skriv namn=värde, till exempel: --set price_weight=0.4
set-repeated = Konstanten { $parameter } är angiven två gånger.
    .do = Ange den en gång.
set-quality-weight = Kvalitetsvikten anges inte för sig: den är 1 − prisvikten.
    .do = Ange i stället prisvikten, till exempel: --set price_weight=0.4
set-unknown = Modellen { $model } har ingen konstant ”{ $parameter }”.
    .do = { $known_count ->
        [0] Ta bort --set: modellen har inga konstanter.
       *[other] { $nearest ->
            [none] Konstanterna är { LIST($known) }.
           *[other] Menade du { $nearest }? Konstanterna är { LIST($known) }.
        }
    }
set-not-a-choice = Konstanten { $parameter } kan inte vara ”{ $value }”.
    .do = { $nearest ->
        [none] Välj { LIST($choices, kind: "or") }.
       *[other] Menade du { $nearest }? Det går att välja { LIST($choices, kind: "or") }.
    }
set-not-a-number = Konstanten { $parameter } är ”{ $value }”, som inte är ett tal som är 0 eller mer.
    .do = Skriv siffror med decimalpunkt och utan mellanslag, till exempel 0.4 eller 700000.
set-not-rising = Konstanten { $lower } är { NUMBER($lower_value) } och { $higher } är { NUMBER($higher_value) }.
    .do = Ange { $lower } lägre än { $higher }.
set-out-of-bounds = Konstanten { $parameter } kan inte vara { NUMBER($value) }.
    .do = { $whole ->
        [yes] { $bounds ->
            [both] Skriv ett heltal från { NUMBER($least) } till { NUMBER($most) }.
            [above] Skriv ett heltal som är { NUMBER($least) } eller mer.
            [below] Skriv ett heltal som är { NUMBER($most) } eller mindre.
           *[any] Skriv ett heltal.
        }
       *[no] { $bounds ->
            [both] Skriv ett tal som är större än { NUMBER($least) } och mindre än { NUMBER($most) }.
            [above] Skriv ett tal som är större än { NUMBER($least) }.
           *[below] Skriv ett tal som är mindre än { NUMBER($most) }.
        }
    }
