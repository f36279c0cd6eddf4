### Vikternas betydelse: intern robusthet, aldrig en andra tilldelning.

section-weights = Vikternas betydelse (internt)
section-weights-public = Vikterna
section-weights-intro = Vad resultatet hade blivit med andra vikter än de som gäller. Andelar av alla viktningar räknas som om varje fördelning av vikten mellan kriterierna vore lika tänkbar.
stress-no-weights-lowest-price = Det finns inga vikter att pröva: utvärderingsmodellen är lägst pris, där priset ensamt avgör.
stress-no-weights = Det finns inga vikter att pröva: utvärderingsmodellen är ingen viktad summa.

## Svaret

# $share: en andel, redan utskriven
weights-first-share = { $bid } är först för { $share } av alla tänkbara viktningar.
weights-more-often = Fler viktningar talar för { $bid }, som är först för { $share }.
weights-always-first = { $bid } är minst lika bra som alla andra på varje kriterium, och är därför först vilka vikter som än väljs.
weights-tied = { LIST($bids) } är exakt lika och delar första platsen. Därför finns inget spann av vikter där ett av dem är först ensamt.
weights-separated = { LIST($bids) } är exakt lika, och den publicerade särskiljningen avgör vem som är först. Därför finns inget spann av vikter där ett av dem är först ensamt.
# $lowest, $highest: ändarna, redan utskrivna; $ends: vilka ändar som finns
weights-most-sensitive = Känsligast är kriteriet { $criterion }, som väger { PERCENT($weight) }: det { $ends ->
    [same] kan väga mellan { $lowest } och { $highest } innan { LIST($below) } går förbi
    [both] kan väga mellan { $lowest } och { $highest }; väger det mindre går { LIST($below) } förbi, väger det mer { LIST($above) }
    [below] kan väga allt från { $lowest } till { $highest }; väger det mindre går { LIST($below) } förbi
   *[above] kan väga allt från { $lowest } till { $highest }; väger det mer går { LIST($above) } förbi
}. De övriga vikterna behåller då sina proportioner.
weights-decorative = { $count ->
    [one] Kriteriet { LIST($criteria) } kan väga allt mellan ingenting och allt utan att ett annat anbud blir först: dess vikt avgör ingenting bland de här anbuden.
   *[other] Kriterierna { LIST($criteria) } kan vart och ett väga allt mellan ingenting och allt utan att ett annat anbud blir först: deras vikter avgör ingenting bland de här anbuden.
}
weights-all-decorative = Inget enskilt kriteriums vikt avgör: vart och ett kan väga allt mellan ingenting och allt utan att ett annat anbud blir först.

## Tabeller

weights-intervals = Mellan vilka vikter { LIST($bids) } förblir först, när ett kriterium i taget ändras (avrundat inåt)
weights-intervals-exact = Samma gränser som exakta bråk
weights-column-published-weight = { $stage ->
    [constructed] Räknad vikt
   *[locked] Publicerad vikt
}
weights-column-lowest-weight = Lägsta vikt
weights-column-highest-weight = Högsta vikt
weights-column-first-below = Först därunder
weights-column-first-above = Först däröver
label-constructed = Räknade vikter.
weights-constructed = Modellen har inga publicerade vikter. De här är räknade ur de publicerade beloppen och anbudens priser.
weights-amounts = Vad beloppen för ett kriterium i taget kan multipliceras med innan { LIST($bids) } inte längre är först (avrundat inåt)
weights-column-least-factor = Minst
weights-column-most-factor = Mest
weights-times = × { $factor }
weights-no-end = utan gräns
weights-nearest = De närmaste vikterna med vilka inget annat anbud är före
weights-column-moved-weight = Vikt som måste flyttas
weights-column-moved-from-to = Flyttas så
weights-column-equal-then = Lika med då
weights-change = { $criterion }: { $before } → { $after }
weights-never = Ingen viktning gör { $bid } ensamt först.
weights-never-one = Ingen viktning gör { $bid } ensamt först: { $other } är minst lika bra på varje kriterium.
weights-never-mixture = Ingen viktning gör { $bid } ensamt först: blandar man { LIST($parts) } är blandningen minst lika bra som { $bid } på varje kriterium.
weights-mixture-part = { $share } av { $bid }
weights-mixture-how = En blandning är ett bevis: hur vikterna än väljs får blandningen minst lika mycket som anbudet, och då får minst ett av anbuden i den det också.
weights-mixtures = Blandningarnas exakta andelar
weights-column-mixed-of = Blandas av
weights-column-exact-share = Exakt andel
weights-first = För hur stor andel av alla viktningar varje anbud är först
# $is_exact: yes om andelen är räknad som volym, no om den bara är simulerad
weights-first-how = { $is_exact ->
    [yes] Med utvärderingsmodellens egen summa är andelen räknad exakt, som en volym. Efter de simulerade andelarna står felmarginalen: den rätta andelen ryms i den 95 gånger av 100.
   *[no] Andelen är simulerad och inte räknad som en volym: kriterierna är fler än åtta, eller så är något område för smalt för att mätas. Efter varje andel står felmarginalen: den rätta andelen ryms i den 95 gånger av 100.
}
weights-column-first-exact = Modellens egen summa, räknad exakt
weights-column-first-simulated = { $method }, simulerad
weights-ranks = { $method }: för hur stor andel av viktningarna varje anbud har varje plats
weights-column-rank-number = Plats { $rank }
weights-central = Vikter som talar för varje anbud: medelvärdet av de vikter med vilka det är först
weights-pairs = För hur stor andel av alla viktningar anbudet till vänster är före anbudet i kolumnen (räknat exakt, här avrundat)
weights-pairs-first = Varje anbud mot { $bid }: andel av alla viktningar (räknad exakt, här avrundad)
weights-pairs-exact = { $count ->
    [one] Den exakta andelen för { $count } par
   *[other] De exakta andelarna för { $count } par
}
weights-column-before = Före
weights-column-behind = Efter
weights-column-it-before = Före { $bid }
weights-column-it-behind = Efter { $bid }

## Simuleringen

weights-simulation = Simuleringens frö, dragningar och fingeravtryck
weights-simulation-how = Vikterna är dragna likformigt bland alla fördelningar av vikten, av en räknarbaserad heltalsgenerator. Samma frö ger samma dragningar på varje dator.
weights-simulation-rounded = Med följande metoder avrundades talen innan de jämfördes, så att anbud som är exakt lika kan ha räknats som olika: { LIST($methods) }.
weights-column-seed = Frö
weights-column-draws = Dragningar
weights-column-tried = Försökta
weights-column-half-width = Felmarginal, högst
weights-column-counts-digest = Fingeravtryck av antalen
weights-method-short = Modellens egen summa
weights-method = { $method ->
    [weighted-sum] Utvärderingsmodellens egen summa
    [topsis] TOPSIS
    [vikor] VIKOR
    [promethee2] PROMETHEE II
   *[other] { $method }
}
# $share, $width: redan utskrivna
weights-seen = { $share } ± { PERCENT($width) }
weights-not-seen = i ingen dragning (under { PERCENT($limit) })
weights-always-seen = i alla dragningar (över { PERCENT($limit) })
weights-at-most = högst { PERCENT($limit) }
weights-at-least = minst { PERCENT($limit) }
weights-under = under { $share }
weights-over = över { $share }

## Figurer

axis-stability = Kriteriets vikt, procent; de övriga behåller sina proportioner
legend-held = samma anbud är först
legend-published-weight = { $stage ->
    [constructed] räknad vikt
   *[locked] publicerad vikt
}
figure-criterion-weight = { $criterion } ({ PERCENT($weight) })
figure-under = < { $share }
figure-over = > { $share }
figure-beyond = { $side ->
    [below] ◂ under { $end }: { LIST($bids) }
   *[above] över { $end }: { LIST($bids) } ▸
}
caption-stability = Stapeln visar mellan vilka vikter { LIST($bids) } förblir först när ett kriterium i taget ändras. Vid ändarna står vem som går förbi.
alt-stability = Liggande staplar över vikterna för { $lot }, mellan vilka { LIST($bids) } är först. { $criteria }.
alt-stability-criterion = { $criterion }: { $stage ->
    [constructed] räknad vikt
   *[locked] publicerad vikt
} { PERCENT($weight) }, från { $lowest } till { $highest }
# $methods: metodernas namn; $width: den största felmarginalen
caption-acceptability = För hur stor andel av alla viktningar varje anbud har varje plats, i hela procent, enligt { LIST($methods) }. Simulerat med { NUMBER($draws) } dragningar; felmarginalen är högst ± { PERCENT($width) }.
caption-acceptability-cut = Visar plats 1–{ $ranks }; tabellen har alla.
figure-acceptability-panel = { $method }, plats
alt-acceptability = Rutnät, ett för varje metod, över hur ofta varje anbud för { $lot } har varje plats. { $panels }
alt-acceptability-method = { $method }: { $bids }.
alt-acceptability-bid = { $bid }: { LIST($shares) }
alt-acceptability-rank = plats { $rank } { $share }
# $unit: enheten, eller inget; share där anbudens tal inte säger något om den
axis-tornado = Försprång före det andra anbudet{ $kind ->
    [share] , procent av hela vikten
    [unit] , { $unit }
   *[none] { "" }
}; till vänster om noll är det andra före
axis-unit-points = poäng
legend-less-weight = lägre vikt
legend-more-weight = högre vikt
legend-lead-now = försprånget nu
figure-unchanged = ändrar ingenting
legend-equal = lika
caption-tornado = Försprånget för { $bid } före { $rival } när vikterna ändras en i taget, med { NUMBER($band) } procentenheter nedåt och uppåt men aldrig under 0 eller över 100. De övriga behåller sina proportioner. Vid ändarna står vikten där, och vid en ring vikten då de är lika. En stapel som når förbi noll betyder att { $rival } då går förbi.
alt-tornado = Liggande staplar över försprånget för { $bid } före { $rival } i { $lot } när vikterna ändras en i taget. { $criteria }{ $kind ->
    [share] , allt som andelar av hela vikten
   *[figure] { "" }
}.
alt-tornado-criterion = { $criterion }: { $at_lowest } vid vikten { $lowest }, { $at_highest } vid { $highest }
weights-turn = { $criterion } vid { $weight }
weights-turns = { $count ->
    [0] Ändras vikterna en i taget med upp till { NUMBER($band) } procentenheter går { $rival } aldrig förbi { $bid }.
   *[other] Ändras vikterna en i taget med upp till { NUMBER($band) } procentenheter är { $rival } lika bra som { $bid } vid följande vikter: { LIST($turns) }.
}
# $total: vad de tre väger tillsammans
figure-corner = { $criterion } { $total } (allt)
legend-region = { $share }: { LIST($bids) }
legend-weights-now = vikterna nu
caption-ternary = Vem som är först när vikten fördelas på andra sätt mellan { LIST($criteria) }. De väger tillsammans { PERCENT($total) }; i varje hörn har ett av dem allt detta{ $others ->
    [some] , och de övriga kriterierna behåller sina vikter
   *[none] { "" }
}. Gränserna är räknade exakt. Procenttalen är andelar av triangelns yta.
alt-ternary = Triangel över vem som är först för { $lot } när vikten fördelas på andra sätt mellan { LIST($criteria) }. { $bids }.
alt-ternary-bid = { LIST($bids) } på { $share } av ytan
