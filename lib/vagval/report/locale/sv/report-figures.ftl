### Figurernas axlar, bildtexter och beskrivningar för den som inte ser dem.

axis-bids = Antal anbud
axis-mandatory = Antal ska-krav
axis-quality = Andel av det högsta möjliga, procent (mer är bättre)
axis-spread = Poäng på skalan (mer är bättre)
axis-ranking-value_deduction = Jämförelsetal = utvärderat pris − avdrag, i { $unit } exkl. moms (lägst vinner)
axis-ranking-weighted_points = Poäng (högst summa vinner)
axis-ranking-lowest_price = Utvärderat pris i { $unit } exkl. moms (lägst vinner)
axis-ranking-fixed_price = Poäng (högst summa vinner)
legend-individual = en bedömares poäng
legend-consensus = poängen som räknas
figure-and-price = { $figure } (pris { MONEY($price) })

caption-cut = Visar { $drawn } av { $all }; tabellen har alla.
caption-lots = Anbuden i varje del: får utvärderas, öppen fråga, får inte utvärderas.
caption-mandatory = Hur många ska-krav varje anbud uppfyller. Ett enda ska-krav som inte är uppfyllt räcker för att anbudet inte får utvärderas.
caption-quality = Varje anbuds poäng på varje kriterium, som andel av det högsta möjliga.
caption-quality-least = Varje anbuds poäng på varje kriterium, som andel av det högsta möjliga. Streckade lodräta linjer är kravnivåer.
caption-spread = Bedömarnas poäng, det största avståndet överst. Tjock linje: spridningen är större än den publicerade gränsen. Romb: poängen som räknas.
caption-ranking-value_deduction = Den mörka delen till vänster är jämförelsetalet. De övriga delarna är avdragen. Hela stapeln är det utvärderade priset, som står efter den.
caption-ranking-weighted_points = Vad varje kriterium bidrar med till poängsumman. Delar till vänster om noll drar ned summan.
caption-ranking-lowest_price = Utvärderade priser för de anbud som når alla kravnivåer.
caption-ranking-fixed_price = Vad varje kriterium bidrar med till poängsumman. Priset är lika för alla.

alt-lots = Liggande staplar över antalet anbud i varje del. { $lots }.
alt-lots-lot = { $lot }: { $admitted } får utvärderas, { $open } med öppen fråga, { $out } får inte utvärderas
alt-mandatory = Liggande staplar över ska-krav för { $lot }. { $bids }.
alt-mandatory-bid = { $bid }: { $met } uppfyllda, { $unclear } oklara, { $unmet } inte uppfyllda
alt-quality = Prickdiagram över poäng för { $lot }, som andel av det högsta möjliga. { $criteria }.
alt-quality-criterion = { $criterion }: { LIST($bids) }
alt-quality-bid = { $bid } { PERCENT($share) }
alt-spread = Diagram över bedömarnas poäng för { $lot }. { $cases }.
alt-spread-case = { $case }: från { $lowest } till { $highest }, { $counted } räknas
alt-ranking-value_deduction = Liggande staplar över jämförelsetal för { $lot }, lägst först: { LIST($bids) }.
alt-ranking-weighted_points = Liggande staplar över poängsummor för { $lot }, högst först: { LIST($bids) }.
alt-ranking-lowest_price = Liggande staplar över utvärderade priser för { $lot }, lägst först: { LIST($bids) }.
alt-ranking-fixed_price = Liggande staplar över poängsummor för { $lot }, högst först: { LIST($bids) }.
alt-ranking-bid = { $bid } { $figure }
