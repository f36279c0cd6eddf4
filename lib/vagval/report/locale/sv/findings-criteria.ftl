### Iakttagelser om kriterier som går att läsa men inte att utvärdera. De sägs före låsningen, när de ännu kan rättas.

criteria-average-deducts = { $rule ->
        [mean] Panelens poäng är bedömarnas medelvärde och kan hamna mellan två hela poäng.
       *[other] Panelens poäng är bedömarnas median och kan hamna mellan två hela poäng.
    } Avdragen { in-lots } finns bara för hela poäng.
    .do = Välj panelregeln consensus, där panelen enas om hela poäng. Det går också att välja modellen weighted_points eller fixed_price, som räknar med poäng mellan två hela.
criteria-threshold-unweighted = Kriteriet { $criterion } { in-lots } har en kravnivå, men kriterierna under det har inga vikter. Då går det inte att räkna ut vilken nivå ett anbud når.
    .do = Flytta threshold till de kriterier som får poängen, eller välj en modell med vikter.
criteria-threshold-over-price = Kriteriet { $criterion } { in-lots } har en kravnivå, men priset ingår i kriteriet. Hur stor del av nivån ett pris når går inte att räkna ut.
    .do = Flytta threshold till kvalitetskriterierna, eller flytta priset så att det inte ligger under { $criterion }.
criteria-price-alone = Priset är det enda kriteriet { in-lots }. Modellen weighted_points har då inget att väga priset mot.
    .do = Lägg till de kvalitetskriterier som ska räknas, eller välj modellen lowest_price.
criteria-without-value = Kriteriet { $criterion } i del { $lot } får sina poäng från bör-krav, men inget bör-krav under det ger { $unit ->
        [money] något avdrag
       *[points] några poäng
    }.
    .do = Ge minst ett av bör-kraven { $unit ->
        [money] ett avdrag större än 0
       *[points] poäng större än 0
    }, eller ta bort kriteriet.
criteria-without-evidence = Bör-kravet { $requirement } begär inget bevis. Under kriteriet { $criterion } i del { $lot } räknas bara det som är visat, så ett svar skulle inte ge några poäng.
    .do = Ange vilket bevis som begärs och lägsta bevisnivå, eller flytta kravet till ett kriterium med source = "requirements".
criteria-deduct-nothing = I del { $lot } blir avdragen lika stora hur bra ett anbud än är. Då avgör priset ensamt.
    .do = Ange högre avdrag för högre poäng eller för uppfyllda bör-krav, eller välj modellen lowest_price.
