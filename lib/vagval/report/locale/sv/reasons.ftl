### Skälen: varför det föreslagna anbudet är först, så att meningarna kan läsas högt.

section-reasons = Skälen
section-reasons-intro = Vad som avgjorde, i korthet. Talen är exakt de som står i underlaget längre fram; inget är räknat om här.
reasons-cancelled = Upphandlingen är avbruten i den här delen sedan { DATE($date) }. { $text } Beslutet är antecknat i { $place }.
reasons-open = { $count ->
    [one] Det här är öppet:
   *[other] De här { $count } frågorna är öppna:
}
# $count: antal regler
reasons-tie-rules = { $count ->
    [0] Ingen särskiljning är publicerad.
   *[other] Den publicerade särskiljningen prövades i ordning: { LIST($rules) }.
}
# $announced: var regeln står
reasons-passed-limit = { LIST($bids) } är före i delen men får den inte: så många delar som en anbudsgivare får ha är redan uppnått. Regeln är annonserad ({ $announced }).
reasons-passed-total = { LIST($bids) } är före i delen men får den inte: { $count ->
    [one] med det anbudet
   *[other] med något av de anbuden
} hade delarna tillsammans blivit dyrare, eller färre delar fått ett kontrakt. Regeln är annonserad ({ $announced }).

## Det ena anbudet mot det andra

# $name: vad talet heter
reasons-figures = { $own } har { $own_figure } i { $name }. Närmast efter kommer { $other }, med { $other_figure }.
reasons-figures-asking = { $own } har { $own_figure } i { $name }. { $other } har { $other_figure }.
reasons-relative = Talen beror på vilka anbud som jämförs.
reasons-for = Det som talar för { $bid } framför { $other }:
reasons-alike = Lika är de i { LIST($things) }.
reasons-lines = Så räknar modellen vidare, { $bid } mot { $other }:
reasons-line = { $name }: { $own } mot { $other }
reasons-the-price = priset
reasons-by-price = Priset: { MONEY($own) } mot { MONEY($other) }, alltså { MONEY($saved) } lägre
reasons-by-price-points = Priset: { MONEY($own) } mot { MONEY($other) }, vilket ger { POINTS($lead) } poäng mer
# $name: vad talet heter
reasons-by-money = { $criterion }: { NUMBER($own) } mot { NUMBER($other) } av { NUMBER($maximum) } poäng, vilket ger { MONEY($lead) } lägre { $name }
reasons-by-amount = { $criterion }: bör-krav värda { MONEY($own) } mot { MONEY($other) } av högst { MONEY($maximum) }, en skillnad på { MONEY($lead) }
reasons-by-points = { $criterion }: { NUMBER($own) } mot { NUMBER($other) } av { NUMBER($maximum) } poäng, vilket ger { POINTS($lead) } poäng mer
reasons-by-quality = { $criterion }: { NUMBER($own) } mot { NUMBER($other) } av { NUMBER($maximum) } poäng, vilket ger { POINTS($lead) } mer i sammanvägd kvalitet (som är högst 1)

## I en prioritetsordning

# $count: hur många som är lika före det som skiljer
reasons-order-points = { $count ->
    [0] Redan det som står först i ordningen skiljer dem åt: { $thing }, { NUMBER($own) } mot { NUMBER($other) } poäng.
   *[other] De är lika i { LIST($before) }. Nästa i ordningen skiljer dem åt: { $thing }, { NUMBER($own) } mot { NUMBER($other) } poäng.
}
reasons-order-price = { $count ->
    [0] Redan det som står först i ordningen skiljer dem åt: { $thing }, { MONEY($own) } mot { MONEY($other) }.
   *[other] De är lika i { LIST($before) }. Nästa i ordningen skiljer dem åt: { $thing }, { MONEY($own) } mot { MONEY($other) }.
}
reasons-order-equal = De är lika i allt som ordningen jämför.

## Vad panelen skrev

reasons-quote = Panelen skrev om { $bid } i { $criterion }: ”{ $reason }” ({ $place })
reasons-panel-lead = Vad panelen enades om av de två anbuden står här bredvid varandra.
reasons-panel = Vad panelen enades om, och varför
reasons-cell = { $points }
    { $reason }
    ({ $place })
reasons-no-words = Panelen har inte skrivit något gemensamt skäl.

## Anbud som inte rangordnas

reasons-not-ranked = Utanför rangordningen:
# $count: antal skäl som läsaren får se
reasons-not-admitted = { $bid } utvärderas inte. { $count ->
    [0] Skälet vilar på uppgifter som är belagda med sekretess.
   *[other] { $reasons }
}
reasons-below-threshold = { $bid } når inte en publicerad lägsta nivå. { $reasons }
reasons-not-ranked-many = { $count } anbud utvärderas inte eller når inte en publicerad lägsta nivå. Vart och ett står under Rangordning, med sina skäl.
