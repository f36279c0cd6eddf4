### Formlernas delar: vad som räknas, med vad, i vilken ordning. Namnen står mitt i meningar och formler.

## Det som räknas

term-price = pris
term-quality = kvalitet
term-lowest = lägsta { $of }
term-highest = { $of ->
    [rabatt] största { $of }
   *[other] högsta { $of }
}
term-mean = { $of ->
    [pris] medelpris
    [kvalitet] medelkvalitet
    [rabatt] medelrabatt
   *[other] medelvärdet av { $of }
}
term-median = { $of ->
    [pris] prisernas median
    [kvalitet] kvaliteternas median
   *[other] medianen av { $of }
}
term-place-low = platsen räknat från lägsta { $of }
term-place-high = platsen räknat från högsta { $of }
term-smaller = det minsta av { $left } och { $right }
term-larger = det största av { $left } och { $right }
term-choice = { $then } om { $left } { $sign } { $right }, annars { $otherwise }
term-rounded = avrunda({ $of }; { $decimals } decimaler)

## Rader i uträkningen

line-price-share = prisets andel
line-price-points = prispoäng
line-quality-points = kvalitetspoäng
line-points-total = poängsumma
line-deduction = avdrag för kvalitet
line-comparison-figure = jämförelsetal
line-price-alone = utvärderat pris
line-quality-alone = kvalitetens poäng
line-quality-price-ratio = kvalitet per krona
line-corridor-edge = korridorens nedre gräns
line-inside-corridor = inom korridoren (1 ja, 0 nej)
line-deciding-value = avgörande värde
line-quality-share = kvalitetens andel
line-discount = rabatt
line-surcharge = påslag för kvalitet som saknas
line-deduction-share = avdrag som andel av priset
line-quality-value = kvalitetens värde
line-quality-premium = kvalitetspremie
line-coefficient = kvalitetskoefficient
line-price-per-quality = pris per kvalitet
line-quality-exponent = kvalitetens exponent
line-weighted-ratio = viktad kvalitet per krona
line-exponential-ratio = kvot med exponenter
line-offset-ratio = kvalitet med grundtal per krona
line-base-share = grundkvalitet
line-calibrated-quality = kalibrerad kvalitet
line-calibrated-ratio = kalibrerad kvalitet per krona
line-value-share = värde efter förlorad kvalitet
line-utility = nyttoindex
line-quality-part = kvalitetens del
line-price-part = prisets del
line-weighed-figure = viktat jämförelsetal
line-price-place = plats i pris
line-quality-place = plats i kvalitet
line-rank-points = rangpoäng
line-quality-compared = jämförd kvalitet
line-price-if-first = priset, som jämförs först
line-price-last = priset bland anbud med lika kvalitet

## Det som upphandlingsdokumenten bestämmer

parameter-quality_weight = kvalitetsvikt
parameter-price_weight = prisvikt
parameter-full_points = full poäng
parameter-full_quality_value = värdet av full kvalitet
parameter-price_full = pris för hela andelen
parameter-price_zero = pris för andelen 0
parameter-outside = utanför prisskalan
parameter-threshold = kravnivå
parameter-log_base = logaritmens bas
parameter-decimals = antal decimaler
parameter-corridor = korridorens bredd
parameter-deciding = avgörande i korridoren
parameter-multiple = multipel
parameter-share_at_mean = andel vid medelvärdet
parameter-base_price = takpris
parameter-stop_price = lägsta pris som räknas
parameter-exponent = exponent
parameter-full_deduction = fullt avdrag som andel av priset
parameter-willingness_to_pay = betalningsvilja per procent kvalitet
parameter-estimate = uppskattad kostnad
parameter-full_coefficient = kvalitetens högsta värde
parameter-quality_exponent = kvalitetens exponent
parameter-offset = grundtal
parameter-basic_price = grundpris
parameter-highest_price = högsta godtagbara pris
parameter-reference_quality = referenskvalitet
parameter-reference_price = referenspris
parameter-first = först i ordningen
