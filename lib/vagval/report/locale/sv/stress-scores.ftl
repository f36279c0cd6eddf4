### Prövning av resultatet: ram, sammanfattning, vägen till förstaplatsen, poängändringar, det som utelämnas.

## Ram

stress-frame-weights-before = Vikterna prövas innan de publiceras, för att visa vad modellen gör. När de har publicerats är de låsta och gäller för alla.
    .label = Före publicering.
stress-frame-weights-internal = Vikterna är publicerade och låsta. Att pröva andra vikter efter öppningen visar bara hur känsligt resultatet är. Det får inte ligga till grund för tilldelningen och ändrar varken vikter, poäng eller rangordning.
    .label = Bara för internt bruk.
stress-frame-weights-withheld = Vikterna är publicerade och låsta, och bara de gäller. Vad andra vikter hade gett prövas internt och redovisas inte här.
    .label = Vikterna är låsta.
stress-frame-after-opening = Avsnittet prövar poäng, priser och det som skulle kunna utelämnas, efter att anbuden har öppnats. Det är upplysningar om hur säkert resultatet är. Tilldelningen följer den publicerade modellen och ändras inte av något som står här.
    .label = Efter öppningen.

## Ord för det som prövas

change-points = { $criterion } från { POINTS($before) } till { POINTS($after) } för { $bid }
change-met = kravet { $requirement } uppfyllt av { $bid }
change-unmet = kravet { $requirement } inte uppfyllt av { $bid }
change-given = { $change } (inom det bedömarna gav)
change-not-given = { $change } (ingen bedömare gav det)
left-out-evaluator = bedömaren { $name }
left-out-requirement = kravet { $name }
left-out-criterion = kriteriet { $name }
left-out-bid = anbudet från { $name }
left-out-price-item = prisposten { $name }

## Vägen till förstaplatsen

section-certificates = Vad som hade krävts för varje anbud
section-certificates-intro = För varje anbud som inte är först: vad som hade behövt vara annorlunda för att det skulle ha vunnit, och hur långt dit det är. Varje avstånd är räknat för sig, med allt annat lika.
certificates-not-ranked = { LIST($bids) } är inte med i rangordningen. Ett sådant anbud har inget avstånd till första platsen.
# $count: antalet rangordnade anbud
certificate-rank = { $bid } är på plats { $rank } av { $count }.
certificate-shares = { $bid } delar första platsen med { LIST($others) }; särskiljningen skiljer dem inte åt.
certificate-nothing = Inget av det som har prövats ({ LIST($ways) }) hade fört { $bid } till första platsen.
certificate-way-price = lägre pris
certificate-way-points = andra poäng
certificate-way-without = något utelämnat
certificate-way-weights = andra vikter
certificate-price-fixed = Priset är fast och skiljer inte anbuden åt.
margin-price-hidden = Vilket pris som hade räckt sägs inte här: { $instead }.
certificate-price-none = Inget pris, inte ens 0, hade räckt.
certificate-price-any = En prissänkning, hur liten som helst, hade gjort { $bid } ensamt först.
certificate-price-tie = Med { MONEY($cut) } lägre pris ({ $share } av priset) hade { $bid } fått exakt samma resultat som { LIST($first) }; med ett ännu lägre pris hade { $bid } varit först.
certificate-price-least = Med { MONEY($cut) } lägre pris ({ $share } av priset) hade inget anbud kommit före { $bid }.
certificate-no-points = I delen ges inga poäng som hade kunnat vara andra.
certificate-points-none = Inga andra poäng, för { $bid } eller för det första anbudet, hade räckt.
certificate-steps = { $steps ->
    [one] Ett enda stegs ändring av poängen hade räckt: { $changes }.
   *[other] Av poängen hade minst { $steps } steg behövt ändras: { $changes }.
}
certificate-single = { $count ->
    [one] En ändring hade räckt ensam: { $changes }.
   *[other] Var för sig hade dessa { $count } ändringar räckt: { $changes }{ $more ->
        [0] .
       *[other] { "" }, och { $more } till.
    }
}
certificate-single-none = Ingen ändring på ett enda kriterium hade räckt ensam.
certificate-shared = { $what } (delad första plats)
certificate-by-mean = { $what } (räknat på medelvärdet av bedömarnas egna poäng)
certificate-without = { $count ->
    [one] Utan { LIST($things) } hade { $bid } varit först.
   *[other] Var och en av dessa, utelämnad för sig, hade gjort { $bid } först: { LIST($things) }.
}
certificate-without-none = Inget som har utelämnats för sig ({ $count } fall) hade gjort { $bid } först.
certificate-weights = Internt: om { $moved } procentenheter av vikten hade flyttats, från { LIST($losing) } till { LIST($gaining) }, hade { $bid } varit lika bra som { LIST($equal) }. Lite längre bort hade { $bid } varit ensamt först.
certificate-moved = { $criterion } ({ $points })
certificate-weights-any = Internt: redan den minsta ändring av vikterna åt rätt håll hade gjort { $bid } ensamt först.
certificate-weights-none = Internt: inga vikter alls hade gjort { $bid } ensamt först.
certificate-weights-beaten = Internt: inga vikter alls hade gjort { $bid } ensamt först. { $other } är minst lika bra på varje kriterium.
certificate-weights-mixed = Internt: inga vikter alls hade gjort { $bid } ensamt först. De andra anbuden är tillsammans, i blandningen { LIST($parts) }, minst lika bra på varje kriterium.
certificate-mixed = { $share } { $bid }
bar-way-price = Lägre pris, procent av priset
bar-way-points = Andra poäng, antal steg
bar-way-weights = Andra vikter (internt), procentenheter
bar-price = { $share } av priset ({ MONEY($cut) })
bar-price-fixed = priset är fast
bar-no-price = inget pris räcker
bar-points = { $steps } steg{ $judged ->
    [0] { "" }
   *[other] , { $given } av { $changes } ändringar inom det bedömarna gav
}
bar-no-points = inga poäng räcker
bar-without-points = inga poäng ges
bar-weights = { $points } procentenheter av vikten
bar-no-weights = inga vikter räcker
caption-certificate = Hur långt { $bid } har till första platsen på varje väg för sig. Axlarna är lika långa i alla bilder för delen. En överkryssad stapel betyder att den vägen inte leder dit.
alt-certificate = Liggande staplar över hur långt { $bid } har till första platsen. { $distances }.
alt-certificate-way = { $way }: { $distance }

## Det som utelämnas

section-left-out = Vem som hade varit först utan en enda sak
section-left-out-intro = Varje bedömare, krav, kriterium, anbud och prispost har utelämnats, en i taget, och resten räknats om på det publicerade sättet. Att ett anbud utelämnas motsvarar att det utesluts eller återkallas.
left-out-summary = { $count } har utelämnats, en i taget. { $changing ->
    [0] Ingen av dem ändrar vem som är först.
    [one] En av dem ändrar vem som är först.
   *[other] { $changing } av dem ändrar vem som är först.
}{ $undecided ->
    [0] { "" }
    [one] { " " }För en kan det inte avgöras.
   *[other] { " " }För { $undecided } kan det inte avgöras.
}
left-out-by-kind = Vad som händer utan var och en, efter slag
column-left-out-kind = Utelämnat
column-left-out-tried = Prövade
column-left-out-changing = Ändrar vem som är först
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
