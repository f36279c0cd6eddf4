### Rangordning, uträkning, utfall, marginaler, andra metoder.

## Rangordning

section-award = Rangordning
section-award-intro = Rangordnat enligt den publicerade modellen, räknat exakt och utan avrundning. Lika är lika; då avgör den publicerade särskiljningen.
award-table = Rangordning för { $name }
award-table-provisional = Preliminär rangordning för { $name }
provisional-basis = Det gäller om öppna ska-krav och prisfrågor besvaras till anbudens fördel och obesvarade bör-krav räknas som inte uppfyllda.
award-not-ranked = Anbud som inte rangordnas, och varför
breach-points = { $criterion }: { POINTS($reached) } poäng, minst { NUMBER($threshold) } krävs.
breach-share = { $criterion }: { PERCENT($reached) }, minst { PERCENT($threshold) } krävs.
tie-broken = { LIST($bids) } har exakt samma resultat, { $figure }. Särskiljningen ({ LIST($rules) }) ger ordningen { $order }.
tie-left = { LIST($bids) } har exakt samma resultat, { $figure }. Särskiljningsreglerna skiljer dem inte åt.
tie-rules = Den publicerade särskiljningen, i ordning:
tie-drawn = Lottningen gjordes { DATE($date) } av { $by } med { $witness } som vittne: { $order }. Den är antecknad i { $place }.

## Uträkningen

section-steps = Uträkningen steg för steg
section-steps-intro = Varje rad kan räknas om med penna och papper. Ett tal som slutar med … har fler decimaler, och räkningen går vidare med dem alla.
model-promises = Vad modellen lovar:
model-sources = Var modellen kommer från:
model-source = { $title }: { $use }
step-of-criterion = { $criterion }. { $line }
steps-points-of = { $bid }: så blev poängen
steps-figure-of = { $bid }: så blev resultatet (plats { $rank })

## Utfall

section-outcomes = Utfall vid andra svar
section-outcomes-intro = Vad resultatet skulle bli om de öppna frågorna besvaras på det ena eller det andra sättet.
outcomes-provisional = { $differing ->
    [0] Samma anbud är först i alla { $outcomes } prövade fall.
    [one] I ett av { $outcomes } prövade fall blir ett annat anbud först än om alla öppna ska-krav och prisfrågor besvaras till anbudens fördel.
   *[other] I { $differing } av { $outcomes } prövade fall blir ett annat anbud först än om alla öppna ska-krav och prisfrågor besvaras till anbudens fördel.
}
outcomes-decided = { $differing ->
    [0] Svar som saknas ändrar inte vem som är först, i något av { $outcomes } prövade fall.
    [one] Svar som saknas ändrar vem som är först i ett av { $outcomes } prövade fall.
   *[other] Svar som saknas ändrar vem som är först i { $differing } av { $outcomes } prövade fall.
}
outcomes-table = { $count ->
    [one] Det enda prövade fallet
   *[other] De { $count } prövade fallen
}
outcome-number = Fall { $number }
outcome-answer = { $question }: { $answer }
question-mandatory = { $bid }, ska-kravet { $requirement }
question-answer = { $bid }, bör-kravet { $requirement }
question-low-price = { $bid }, det låga priset
questions-mandatory = { $bid }, { $count } ska-krav
questions-answer = { $bid }, { $count } bör-krav
answer-mandatory-yes = uppfyllt
answer-mandatory-no = inte uppfyllt
answer-answer-yes = uppfyllt
answer-answer-no = inte uppfyllt
answer-low-price-yes = förklaringen godtas
answer-low-price-no = förklaringen underkänns

## Marginaler

section-robustness = Marginaler
section-robustness-intro = Hur långt det är till ett annat resultat. Marginalerna är räknade exakt; en liten marginal är inget fel, men den som beslutar bör känna till den.
robustness-no-bids = Inget anbud är rangordnat.
robustness-alone = { $bid } är det enda rangordnade anbudet; det finns inget att jämföra med.
robustness-table = Avståndet till det första anbudet
# $name: vad talet heter
margin-gap-above = { $bid } har { $gap } högre { $name } än { $first }.
margin-gap-below = { $bid } har { $gap } lägre { $name } än { $first }.
margin-gap-order = { $bid } kommer efter { $first } i den ordning som modellen ger.
margin-gap-none = { $bid } har exakt samma resultat som { $first }; särskiljningen skiljer dem åt.
margin-price-cut = Om { $bid } hade haft { MONEY($cut) } lägre pris, och allt annat varit lika, hade { $bid } och { $first } fått exakt samma resultat. Med ett ännu lägre pris hade { $bid } varit först.
margin-price-cut-least = Om { $bid } hade haft { MONEY($cut) } lägre pris, och allt annat varit lika, hade inget anbud kommit före { $bid }. Det är den minsta sänkningen som räcker, räknad i hela hundradelar.
margin-price-cut-none = Inget pris, inte ens 0, hade fört { $bid } till första plats.
margin-price-fixed = Priset är fast. Bara fler poäng hade kunnat föra { $bid } till första plats.
withdrawal-changes = Utan { $gone } hade { LIST($first) } varit först, fast { $gone } inte är först.
withdrawal-same = Utan { $gone } är { LIST($first) } fortfarande först.
withdrawal-next = Utan { $gone } hade { LIST($first) } varit först.
withdrawal-empty = Utan { $gone } finns inget anbud kvar att rangordna.
price-cut-none = inget pris räcker

## Andra metoder

section-second-opinion = Andra metoder (råd)
section-second-opinion-intro = Samma anbud, räknade med andra metoder för flermålsanalys. Det görs efter anbudsöppningen med de publicerade vikterna, och varken poäng, priser, vikter eller rangordning ändras av det.
label-advice = Råd, inte tilldelningsgrund.
opinion-is-advice = Bara den publicerade utvärderingsmodellen avgör tilldelningen. De andra metoderna jämför anbuden med varandra och kan ändra ordning när ett anbud kommer till eller faller bort.
criterion-price = Pris
direction-more = Högst är bäst.
direction-less = Lägst är bäst.
