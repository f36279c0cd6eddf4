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
certificate-price-hidden = Vilket pris som hade räckt sägs inte här: { $instead }.
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
