### Figurernas axlar, bildtexter och beskrivningar för den som inte ser dem.

axis-bids = Antal anbud
axis-mandatory = Antal ska-krav
axis-quality = Andel av det högsta möjliga, procent (mer är bättre)
axis-spread = Poäng på skalan (mer är bättre)
axis-ranking-money = { $figure } i { $unit } exkl. moms{ $direction ->
    [lowest] { " " }(lägst vinner)
    [highest] { " " }(högst vinner)
   *[order] { "" }
}
axis-ranking-number = { $figure }{ $direction ->
    [lowest] { " " }(lägst vinner)
    [highest] { " " }(högst vinner)
   *[order] { "" }
}
legend-individual = en bedömares poäng
legend-consensus = poängen som räknas
figure-and-price = { $figure } (pris { MONEY($price) })

caption-cut = Visar { $drawn } av { $all }; tabellen har alla.
caption-lots = Anbuden i varje del: får utvärderas, öppen fråga, får inte utvärderas.
caption-mandatory = Hur många ska-krav varje anbud uppfyller. Ett enda ska-krav som inte är uppfyllt räcker för att anbudet inte får utvärderas.
caption-quality = Varje anbuds poäng på varje kriterium, som andel av det högsta möjliga.
caption-quality-least = Varje anbuds poäng på varje kriterium, som andel av det högsta möjliga. Streckade lodräta linjer är kravnivåer.
caption-spread = Bedömarnas poäng, det största avståndet överst. Tjock linje: spridningen är större än den publicerade gränsen. Romb: poängen som räknas.
# $name, $title: vad talet heter, inne i och först i en mening
caption-ranking-sum = { $title }, och vad varje del bidrar med.
caption-ranking-sum-below = { $title }, och vad varje del bidrar med. Delar till vänster om noll drar ned summan.
caption-ranking-off-price = Mörkast, till vänster: { $name }. De övriga delarna: avdragen. Hela stapeln: det utvärderade priset, som står efter den.
caption-ranking-on-price = Det utvärderade priset till vänster och påslagen till höger är tillsammans { $name }.
caption-ranking-alone = { $title } för varje rangordnat anbud, det främsta överst.

alt-lots = Liggande staplar över antalet anbud i varje del. { $lots }.
alt-lots-lot = { $lot }: { $admitted } får utvärderas, { $open } med öppen fråga, { $out } får inte utvärderas
alt-mandatory = Liggande staplar över ska-krav för { $lot }. { $bids }.
alt-mandatory-bid = { $bid }: { $met } uppfyllda, { $unclear } oklara, { $unmet } inte uppfyllda
alt-quality = Prickdiagram över poäng för { $lot }, som andel av det högsta möjliga. { $criteria }.
alt-quality-criterion = { $criterion }: { LIST($bids) }
alt-quality-bid = { $bid } { PERCENT($share) }
alt-spread = Diagram över bedömarnas poäng för { $lot }. { $cases }.
alt-spread-case = { $case }: från { $lowest } till { $highest }, { $counted } räknas
alt-ranking = Liggande staplar över { $figure } för { $lot }, { $direction ->
    [lowest] lägst först
    [highest] högst först
   *[order] det främsta anbudet först
}: { LIST($bids) }.
alt-ranking-bid = { $bid } { $figure }
