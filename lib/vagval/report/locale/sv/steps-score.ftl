### Hur poängen kom till, och vad varje slutsats om ett krav vilar på.

## Panelens poäng

panel-consensus = Panelen enades om { POINTS($points) } av { $of } poäng. Skäl: { $reason }
panel-mean = Medelvärdet av bedömarnas poäng ({ LIST($given) }) är { POINTS($points) } av { $of }.
panel-median = Medianen av bedömarnas poäng ({ LIST($given) }) är { POINTS($points) } av { $of }.

## Bör-krav

requirements-met-points = { $count ->
    [one] Bör-kravet { LIST($requirements) } är uppfyllt: { POINTS($value) } poäng.
   *[other] { $count } bör-krav är uppfyllda ({ LIST($requirements) }): { POINTS($value) } poäng.
}
requirements-met-money = { $count ->
    [one] Bör-kravet { LIST($requirements) } är uppfyllt: avdrag { MONEY($value) }.
   *[other] { $count } bör-krav är uppfyllda ({ LIST($requirements) }): avdrag { MONEY($value) }.
}
requirements-shown-points = { $count ->
    [one] Bör-kravet { LIST($requirements) } är visat: { POINTS($value) } poäng.
   *[other] { $count } bör-krav är visade ({ LIST($requirements) }): { POINTS($value) } poäng.
}
requirements-degree-points = { $count ->
    [one] Bör-kravet { LIST($requirements) } är uppfyllt och ger poäng efter hur stor del av standarden som är visad: { POINTS($value) } av { POINTS($of) } poäng.
   *[other] { $count } bör-krav är uppfyllda ({ LIST($requirements) }) och ger poäng efter hur stor del av standarderna som är visad: { POINTS($value) } av { POINTS($of) } poäng.
}
requirements-degree-money = { $count ->
    [one] Bör-kravet { LIST($requirements) } är uppfyllt och ger avdrag efter hur stor del av standarden som är visad: { MONEY($value) } av { MONEY($of) }.
   *[other] { $count } bör-krav är uppfyllda ({ LIST($requirements) }) och ger avdrag efter hur stor del av standarderna som är visad: { MONEY($value) } av { MONEY($of) }.
}
requirements-partly-points = { $count ->
    [one] Bör-kravet { LIST($requirements) } är delvis uppfyllt: { PERCENT($share) } av { POINTS($of) } poäng är { POINTS($value) } poäng.
   *[other] { $count } bör-krav är delvis uppfyllda ({ LIST($requirements) }): { PERCENT($share) } av { POINTS($of) } poäng är { POINTS($value) } poäng.
}
requirements-partly-money = { $count ->
    [one] Bör-kravet { LIST($requirements) } är delvis uppfyllt: { PERCENT($share) } av { MONEY($of) } är { MONEY($value) } i avdrag.
   *[other] { $count } bör-krav är delvis uppfyllda ({ LIST($requirements) }): { PERCENT($share) } av { MONEY($of) } är { MONEY($value) } i avdrag.
}
requirements-claimed = { $count ->
    [one] Bör-kravet { LIST($requirements) } är påstått men inte visat: räknas inte.
   *[other] { $count } bör-krav är påstådda men inte visade ({ LIST($requirements) }): räknas inte.
}
requirements-not-shown = { $count ->
    [one] Bör-kravet { LIST($requirements) } är påstått, men det begärda beviset saknas eller går inte att kontrollera: räknas inte.
   *[other] { $count } bör-krav är påstådda, men de begärda bevisen saknas eller går inte att kontrollera ({ LIST($requirements) }): räknas inte.
}
requirements-unclear = { $count ->
    [one] Bör-kravet { LIST($requirements) } är oklart enligt myndighetens bedömning: räknas inte.
   *[other] { $count } bör-krav är oklara enligt myndighetens bedömning ({ LIST($requirements) }): räknas inte.
}
requirements-unanswered = { $count ->
    [one] Bör-kravet { LIST($requirements) } är obesvarat och läses som inte uppfyllt, som upphandlingsdokumenten anger.
   *[other] { $count } bör-krav är obesvarade ({ LIST($requirements) }) och läses som inte uppfyllda, som upphandlingsdokumenten anger.
}
requirements-not-met = { $count ->
    [one] Bör-kravet { LIST($requirements) } är inte uppfyllt.
   *[other] { $count } bör-krav är inte uppfyllda ({ LIST($requirements) }).
}
requirements-sum-points = Sammanlagt { POINTS($value) } av { POINTS($of) } poäng.
requirements-sum-money = Sammanlagt avdrag { MONEY($value) } av högst { MONEY($of) }.

## Uppfyllandegrad

compliance-degree = Uppfyllandegraden är { POINTS($value) } av { POINTS($total) } poäng, det vill säga { PERCENT($degree) }.
compliance-points = Enligt tabellen ger { PERCENT($degree) } (från { PERCENT($least) }) { POINTS($points) } av { $of } poäng.

## Avdrag

deduction-for-points = Enligt tabellen ger { POINTS($points) } poäng { MONEY($amount) } i avdrag.

## Vad slutsatsen om ett krav vilar på

basis-assessed = myndighetens bedömning
basis-claimed = anbudets svar; inget bevis begärs
basis-claimed-not-met = anbudets svar: uppfylls inte
basis-claimed-partly = anbudets svar: uppfylls delvis
basis-unanswered = obesvarat
basis-shown = anbudets svar, visat med bevis
basis-contradicted = beviset motsäger svaret
basis-not-shown = påstått; inget bevis åberopas
basis-unverifiable = påstått; beviset går inte att knyta till kravet
basis-malformed = påstått; bevisfilen saknas eller är en annan än den som angavs
basis-supposed-met = antas vara uppfyllt
basis-supposed-not-met = antas inte vara uppfyllt
