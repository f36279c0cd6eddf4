### Formlernas delar: vad som räknas, med vad, i vilken ordning. Namnen står mitt i meningar och formler.

## Det som räknas

term-price = pris
term-quality = kvalitet
term-lowest = lägsta { $of }
term-highest = högsta { $of }
term-mean = medelvärdet av { $of }
term-median = medianen av { $of }
term-place-low = platsen efter lägsta { $of }
term-place-high = platsen efter högsta { $of }
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

## Det som upphandlingsdokumenten bestämmer

parameter-quality_weight = kvalitetsvikt
parameter-price_weight = prisvikt
parameter-full_points = full poäng
parameter-full_quality_value = fullt kvalitetsavdrag
parameter-price_full = pris för hela andelen
parameter-price_zero = pris för andelen 0
parameter-outside = utanför prisskalan
parameter-threshold = kravnivå
parameter-log_base = logaritmens bas
parameter-decimals = avrundning
parameter-corridor = korridorens bredd
parameter-deciding = avgörande i korridoren
