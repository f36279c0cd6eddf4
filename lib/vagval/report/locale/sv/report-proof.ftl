### Modellbladet: så jämförs anbuden. Och det som alla uträkningar har gemensamt.

## Uträkningens ord

# $of: uttrycket, utan parenteser
term-rounded-open = { $of }, avrundat till { $decimals } decimaler
term-because = (gäller eftersom { LIST($reasons) })

## Små tal: kvalitet per krona

# $what: talet, $power: tiopotens
figure-in-parts = { $what } { $power ->
    [3] tusendelar
    [6] miljondelar
    [9] miljarddelar
   *[12] biljondelar
}
# $what: vad talet heter
head-in-parts = { $what }, { $power ->
    [3] tusendelar
    [6] miljondelar
    [9] miljarddelar
   *[12] biljondelar
}
word-ratio = kvot
