### Prövning av resultatet: ram, sammanfattning, vägen till förstaplatsen, poängändringar, det som utelämnas.

## Ram

stress-frame-weights-before = Vikterna prövas innan de publiceras, för att visa vad modellen gör. När de har publicerats är de låsta och gäller för alla.
    .label = Före publicering.
stress-frame-weights-internal = Publicerade vikter och belopp är låsta. Att pröva andra vikter efter öppningen visar bara hur känsligt resultatet är. Det får inte ligga till grund för tilldelningen och ändrar varken vikter, poäng eller rangordning.
    .label = Bara för internt bruk.
stress-frame-weights-withheld = Vikterna är publicerade och låsta, och bara de gäller. Vad andra vikter hade gett prövas internt och redovisas inte här.
    .label = Vikterna är låsta.
stress-frame-after-opening = Poäng, priser och utelämnanden prövas efter att anbuden har öppnats, för att visa hur säkert resultatet är. Tilldelningen följer den publicerade modellen; inget här ändrar den.
    .label = Efter öppningen.

## Ord för det som prövas

change-points = { $criterion } från { POINTS($before) } till { POINTS($after) } för { $bid }
change-met = kravet { $requirement } uppfyllt av { $bid }
change-unmet = kravet { $requirement } inte uppfyllt av { $bid }
change-below = når då inte den publicerade lägsta nivån
change-reaches = når då den publicerade lägsta nivån
change-given = inom det bedömarna gav
change-not-given = ingen bedömare gav det
left-out-evaluator = bedömaren { $name }
left-out-requirement = kravet { $name }
left-out-criterion = kriteriet { $name }
left-out-bid = anbudet från { $name }
left-out-price-item = prisposten { $name }
left-out-more-evaluator = { $count } bedömare till
left-out-more-requirement = { $count } krav till
left-out-more-criterion = { $count ->
    [one] { $count } kriterium till
   *[other] { $count } kriterier till
}
left-out-more-bid = { $count } anbud till
left-out-more-price-item = { $count ->
    [one] { $count } prispost till
   *[other] { $count } prisposter till
}

## Vägen till förstaplatsen

section-certificates = Vad som hade krävts för varje anbud
section-certificates-intro = För varje anbud som inte är först: vad som hade behövt vara annorlunda för att det skulle ha vunnit, och hur långt dit det är. Varje avstånd är räknat för sig, med allt annat lika. I bilderna slutar axlarna lika för alla anbud i delen, och en överkryssad stapel betyder att den vägen inte leder till första platsen.
certificates-not-ranked = { LIST($bids) } är inte med i rangordningen och räknas inte här; en ändring som hade gjort ett sådant anbud först står under Andra poäng.
# $count: antalet rangordnade anbud
certificate-rank = { $bid } är på plats { $rank } av { $count }.
certificate-gap-above = Anbudet har { $gap } högre { $name } än { $first }.
certificate-gap-below = Anbudet har { $gap } lägre { $name } än { $first }.
certificate-gap-order = Anbudet kommer efter { $first } i den ordning som modellen ger.
certificate-gap-none = Anbudet har exakt samma resultat som { $first }; särskiljningen skiljer dem åt.
certificate-shares = { $bid } delar första platsen med { LIST($others) }; särskiljningen skiljer dem inte åt.
certificate-nothing = Inget av det som har prövats ({ LIST($ways) }) hade fört { $bid } till första platsen.
certificate-way-price = lägre pris
certificate-way-points = andra poäng
certificate-way-without = något utelämnat
certificate-way-weights = andra vikter
certificate-price-fixed = Priset är fast och skiljer inte anbuden åt.
certificate-price-none = Inget pris, inte ens 0, hade räckt.
certificate-price-any = En prissänkning, hur liten som helst, hade gjort anbudet ensamt först.
certificate-price-tie = Med { MONEY($cut) } lägre pris ({ $share } av priset) hade anbudet fått exakt samma resultat som { LIST($first) }; med ett ännu lägre pris hade det varit först.
certificate-price-least = Med { MONEY($cut) } lägre pris ({ $share } av priset) hade inget anbud kommit före.
certificate-price-turned = { $before } hade då inte längre varit före { $after }, eftersom priset ingår i hur andra anbud räknas.
certificate-no-points = I delen ges inga poäng som hade kunnat vara andra.
certificate-points-none = Inte ens högre poäng för anbudet självt tillsammans med lägre poäng för dem före hade räckt.
certificate-points-not-found = Inga andra poäng som räcker har hittats, men alla kombinationer är inte prövade.
certificate-steps = { $steps ->
    [one] Ett enda stegs ändring av poängen hade räckt: { $changes }.
   *[other] Av poängen hade minst { $steps } steg behövt ändras: { $changes }.
}
certificate-steps-enough = Dessa ändringar av poängen ({ $steps } steg) hade räckt: { $changes }. Om färre steg hade räckt är inte utrett, eftersom alla kombinationer inte är prövade.
certificate-single = { $count ->
    [one] { $also ->
        [yes] Även denna ändring
       *[no] En ändring
    } hade räckt ensam: { $changes }.
   *[other] { $also ->
        [yes] Även var för sig hade dessa
       *[no] Var för sig hade dessa
    } { $count } ändringar räckt: { $changes }{ $more ->
        [0] .
       *[other] { "" }, och { $more } till.
    }
}
certificate-single-none = Ingen ändring på ett enda kriterium hade räckt ensam.
certificate-can-be-first = Inom det bedömarna gav, tillsammans, kan anbudet vara först.
certificate-shared = { $what } (delad första plats)
certificate-by-mean = { $what } (på medelvärdet av bedömarnas poäng)
certificate-without = { $count ->
    [one] Utan { $things } hade anbudet varit först.
   *[other] Anbudet hade varit först utan något av detta, utelämnat för sig: { $things }.
}
certificate-without-none = Inget som har utelämnats för sig ({ $count } fall) hade gjort anbudet först.
certificate-internally = Internt{ $basis ->
    [worked-out] , med beloppen omräknade till vikter
   *[published] { "" }
}
certificate-weights = { certificate-internally }: om { $moved } procentenheter av vikten hade flyttats, från { LIST($losing) } till { LIST($gaining) }, hade anbudet varit lika bra som { LIST($equal) }, och lite längre bort ensamt först.
certificate-moved = { $criterion } ({ $points })
certificate-weights-any = { certificate-internally }: redan den minsta ändring av vikterna åt rätt håll hade gjort anbudet ensamt först.
certificate-weights-none = { certificate-internally }: inga vikter alls hade gjort anbudet ensamt först.
certificate-weights-beaten = { $other } är minst lika bra på varje kriterium.
certificate-weights-mixed = De andra anbuden är tillsammans, i blandningen { LIST($parts) }, minst lika bra på varje kriterium.
certificate-mixed = { $share } { $bid }
bar-way-price = Lägre pris, procent av priset
bar-way-points = Andra poäng, antal steg
bar-way-weights = Andra vikter (internt), procentenheter
bar-price = { $share } av priset ({ $cut })
bar-price-fixed = priset är fast
bar-no-price = inget pris räcker
bar-points = { $steps } steg{ $how ->
    [all] , allt inom det bedömarna gav
    [some] , { $given } av { $changes } ändringar inom det bedömarna gav
    [none] , utanför det bedömarna gav
   *[not-judged] { "" }
}
bar-no-points = inga poäng räcker
bar-points-not-found = inga poäng som räcker har hittats
bar-without-points = inga poäng ges
bar-weights = { $points } procentenheter av vikten
bar-no-weights = inga vikter räcker
caption-certificate = Hur långt { $bid } har till första platsen, på varje väg för sig.
alt-certificate = Liggande staplar över hur långt { $bid } har till första platsen. { $distances }.
alt-certificate-way = { $way }: { $distance }

## Det som utelämnas

section-left-out = Vem som hade varit först utan en enda sak
section-left-out-intro = Varje bedömare, krav, kriterium, anbud och prispost har utelämnats, en i taget, och resten räknats om på det publicerade sättet. Att ett anbud utelämnas motsvarar att det utesluts eller återkallas.
left-out-summary = { $count ->
    [one] En sak har utelämnats.
   *[other] { $count } saker har utelämnats, en i taget.
} { $changing ->
    [0] Ingen av dem ändrar vem som är först
    [one] En av dem ändrar vem som är först
   *[other] { $changing } av dem ändrar vem som är först
}{ left-out-own-loss }.{ $undecided ->
    [0] { "" }
    [one] { " " }För en kan det inte avgöras.
   *[other] { " " }För { $undecided } kan det inte avgöras.
}
left-out-own-loss = { $has_next ->
    [yes] { " " }(det första anbudets eget bortfall är inte räknat)
   *[no] { "" }
}
left-out-by-kind = Vad som händer utan var och en, efter slag
column-left-out-kind = Utelämnat
column-left-out-tried = Prövade
column-left-out-changing = Ändrar vem som är först
column-left-out-next = Näst på tur
column-left-out-unchanged = Ändrar inte
column-left-out-undecided = Kan inte avgöras
left-out-kind-evaluator = Bedömare
left-out-kind-requirement = Krav
left-out-kind-criterion = Kriterier
left-out-kind-bid = Anbud
left-out-kind-price-item = Prisposter
left-out-mean = Bedömarna har enats om poängen, så ingen enskild bedömares poäng står i dem. Därför är medelvärdet av vad bedömarnas egna poäng är värda jämfört, med och utan var och en. Med alla bedömare är { LIST($first) } först { $compared ->
    [same] också på det sättet.
   *[other] på det sättet, alltså ett annat anbud än i rangordningen.
}
left-out-mean-undecided = Bedömarna har enats om poängen, och det finns inte poäng från bedömare i varje ruta att räkna ett medelvärde av.
left-out-table = Det som ändrar vem som är först, det som inte kan avgöras, och vem som är näst på tur
left-out-same-table = { $count ->
    [one] Det enda som inte ändrar något
   *[other] De { $count } som inte ändrar något
}
column-left-out = Utan
column-first-then = Först då
column-meaning = Vad det betyder
left-out-effect-changes = Ett annat anbud blir först.
left-out-effect-next = Näst på tur om det första anbudet faller bort.
left-out-effect-same = Samma anbud är först.
left-out-effect-empty = Inget anbud finns kvar att rangordna.
left-out-hidden = Prisposterna utelämnas inte här, eftersom svaret kan röja enskilda priser: { $instead }.

## Poängändringar

section-flips = Andra poäng
section-flips-intro = Vilka andra poäng som hade ändrat vem som är först, och vem som kan vara först inom det bedömarna gav. En poäng kan ändras bara om bedömningen var fel, aldrig för resultatets skull.
flips-none = Ingen ändring av ett enda anbuds poäng på ett enda kriterium, hur stor som helst på skalan, hade ändrat vem som är först.
flips-summary = { $count ->
    [one] En enda ändring av poäng eller bör-krav hade ensam ändrat vem som är först.
   *[other] { $count } ändringar av poäng eller bör-krav hade var för sig ändrat vem som är först.
}{ $given ->
    [0] { " " }Ingen ligger inom det bedömarna gav.
    [one] { " " }En ligger inom det bedömarna gav.
   *[other] { " " }{ $given } ligger inom det bedömarna gav.
}
flips-table = Ändringar som ensamma hade ändrat vem som är först, de närmaste överst
flips-nearest-table = De { $count } närmaste ändringarna
flips-all-table = Alla { $count } ändringar
column-steps = Steg
column-given = Inom det bedömarna gav
flips-points = från { POINTS($before) } till { POINTS($after) }
flips-met = kravet { $requirement } uppfyllt
flips-unmet = kravet { $requirement } inte uppfyllt
flips-given = ja
flips-given-farther = ja, till { POINTS($after) } ({ LIST($first) } först)
flips-not-given = nej
given-always-first = Vilka av bedömarnas poäng man än räknar med är { $bid } först.
given-can-be-first = Inom det bedömarna gav, var för sig eller tillsammans, kan { LIST($bids) } vara först, beroende på vilka poäng man räknar med.
given-equal = Inom det bedömarna gav kan { $bid } som bäst få samma resultat som { LIST($first) }; då avgör särskiljningen.
given-always-before = { $bid } är där alltid före { LIST($others) }.
given-simulated = Hur ofta varje anbud hade varit först om poängen hade dragits slumpvis bland bedömarnas, med de publicerade vikterna: { NUMBER($draws) } dragningar på två sätt, med frö { $seed }. I det första dras varje ruta för sig. I det andra dras en bedömare för varje kriterium, och den bedömarens poäng gäller för alla anbud, så att stränghet drabbar alla lika.
given-shares-table = Andel dragningar där anbudet är först, med felmarginal (95 procents säkerhet)
given-each-cell = Varje ruta för sig
given-one-evaluator = En bedömare för alla anbud
given-shared = Delar flera anbud första platsen i en dragning räknas vart och ett av dem som först. Andelarna kan därför tillsammans bli mer än 100 procent.
given-rounded = Talen är för fina för att räknas exakt i alla dragningar, och avrundades. Anbud som är exakt lika kan därför ha räknats som olika.
legend-counted = det som räknas
caption-evaluators = { $name } för varje anbud om en enda bedömares poäng hade gällt på varje kriterium som bedömaren har poängsatt. Romb: det som räknas.
alt-evaluators = Diagram över { $name } för { $lot } med en bedömares poäng i taget. { $bids }.
alt-evaluators-bid-equal = { $bid }: { $counted } hos alla bedömare
alt-evaluators-bid = { $bid }: från { $lowest } till { $highest }, { $counted } räknas

## Sammanfattning

section-stress-summary = Håller resultatet?
section-stress-summary-intro = Det viktigaste ur prövningen. Avsnitten nedan har alla svar och hur de är räknade.
summary-first = { $count ->
    [one] { LIST($bids) } är först.
   *[other] { LIST($bids) } delar första platsen.
}
summary-single = { $count ->
    [0] Ingen ändring av poängen på ett enda kriterium hade ändrat vem som är först.
    [one] En enda ändring av poäng eller bör-krav hade ensam ändrat vem som är först{ $given ->
        [0] , och den ligger utanför det bedömarna gav.
       *[other] , och den ligger inom det bedömarna gav.
    }
   *[other] { $count } ändringar av poäng eller bör-krav hade var för sig ändrat vem som är först{ $given ->
        [0] , ingen inom det bedömarna gav.
        [one] , en av dem inom det bedömarna gav.
       *[other] , { $given } av dem inom det bedömarna gav.
    }
}
summary-price = Närmast på pris är { $bid }, som hade behövt sänka priset med { $share } ({ MONEY($cut) }).
summary-price-any = Närmast på pris är { $bid }, som hade blivit ensamt först med en prissänkning, hur liten som helst.
summary-no-price = Inget annat anbud hade blivit först med ett lägre pris.
summary-points = Närmast på poäng är { $bid }, med { $steps } steg.
summary-points-unranked = Närmast på poäng är { $bid }, som inte är med i rangordningen, med { $steps } steg.
summary-no-points = Inget annat anbud hade blivit ensamt först med högre egna poäng och lägre för dem före.
summary-points-not-found = Inga andra poäng som gör ett annat anbud ensamt först har hittats, men alla kombinationer är inte prövade.
summary-left-out = Att utelämna en sak i taget ({ $count } prövade) ändrar { $changing ->
    [0] inte vem som är först
    [one] vem som är först i ett fall
   *[other] vem som är först i { $changing } fall
}{ left-out-own-loss }{ $undecided ->
    [0] .
    [one] ; i ett fall kan det inte avgöras.
   *[other] ; i { $undecided } fall kan det inte avgöras.
}
summary-notes = Till prövningen hör också:
