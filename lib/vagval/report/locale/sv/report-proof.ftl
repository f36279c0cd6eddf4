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

## Modellbladet

proof-title = Så jämförs anbuden
proof-subtitle = Bilaga till upphandlingsdokumenten: { $name }
# $wins: vem som vinner, en mening
proof-lead = Alla anbud jämförs på samma sätt, som är bestämt i förväg. { $wins }
proof-lead-several = Upphandlingen har { $count } sätt att jämföra anbud, vart och ett för sina delar. Alla är bestämda i förväg.
proof-label-short = I korthet.

proof-formula = Modellen och formeln
proof-quality = Så blir kvaliteten
proof-example = Räkneexempel
proof-rules = Avrundning, kravnivåer och lika resultat
proof-worth = Vad kvalitet är värd
proof-promises = Vad modellen lovar, och inte lovar

proof-formula-lines = Formeln, rad för rad
proof-lines-value_deduction =
    Avdrag = summan av de belopp som kriterierna ger
    Jämförelsetal = pris − avdrag
proof-lines-price_surcharge =
    Påslag = summan av de belopp som saknas till det högsta i varje kriterium
    Jämförelsetal = pris + påslag
proof-lines-lowest_price = Utvärderat pris = pris
proof-order-first = Först jämförs { $what }.
proof-order-next = Bland anbud som är lika så långt jämförs { $what }.
proof-terms = Vad orden i formeln betyder
proof-column-term = Ord
proof-column-means = Betyder
proof-price = Anbudets utvärderade pris utan mervärdesskatt.
proof-quality-term = Ett tal från 0 till 1 som räknas fram ur kriterierna, se nedan.
proof-from-all = Tas från alla anbud som jämförs.
proof-settled = Bestämt i upphandlingsdokumenten.
proof-of-bid = anbudets eget
proof-of-all = samma för alla anbud
proof-sign = tecken
proof-sign-power = Upphöjt till: 0,9^2 är 0,9 × 0,9.
    .sign = ^
proof-sign-logarithm = Den naturliga logaritmen.
    .sign = ln

proof-quality-price-weighted = Varje kriterium ger en andel från 0 till 1. Kvaliteten är summan av varje kriteriums andel × dess del av kvaliteten.
proof-quality-quality-weighted = Varje kriterium ger en andel från 0 till 1. Kvaliteten är summan av varje kriteriums andel × dess del av kvaliteten.
proof-quality-amounts = Varje kriterium ger ett belopp för de poäng som anbudet får. Beloppen läggs ihop.
proof-quality-bare = Kriterierna bedöms så här.
proof-column-how = Så bedöms det
proof-column-amount = Belopp
proof-column-part = Del av kvaliteten
proof-column-whole = Vikt i helheten
# $lots: delarnas namn
proof-criteria = Kriterier för { $lots }
proof-how-panel = Bedömarna ger { $lowest } till { $highest } poäng.
proof-how-compliance = Det som visas med bevis ger { $lowest } till { $highest } poäng.
proof-how-requirements = De bör-krav som uppfylls räknas.
proof-share-from-zero = Andelen är poängen / { $highest }.
proof-share = Andelen är (poängen − { $lowest }) / ({ $highest } − { $lowest }).
proof-share-requirements = Andelen är deras poäng / alla bör-kravens poäng.
proof-level-share = { $points } poäng ger andelen { $share }
proof-level-amount = { $points } poäng: { MONEY($amount) }
proof-amount-requirements = varje bör-krav har sitt belopp, sammanlagt { MONEY($most) }
# $name: kriteriet ovanför, om kravnivån står där
proof-least-points = minst { NUMBER($least) } poäng{ $own ->
    [yes] { "" }
   *[no] { " " }i { $name }
}
proof-least-share = minst { PERCENT($least) }{ $own ->
    [yes] { "" }
   *[no] { " " }i { $name }
}

proof-label-invented = Påhittat.
proof-invented = Anbuden A, B och C finns inte. De visar hur det räknas och säger inget om vilka priser som väntas.
proof-example-lot = Exemplet använder kriterierna för { $lot }.
proof-example-table = De påhittade anbuden
proof-column-of-bid = Uppgift
proof-bid = Anbud { $bid }
proof-going-on = Varje rad kan räknas om med penna och papper. Ett tal som slutar med … har fler decimaler, och räkningen går vidare med dem alla.
proof-label-result = Utfall.
proof-place = anbud { $bid } ({ $figure })
proof-result = { $wins } Ordningen blir { $order }.

proof-exact = Inget avrundas. Ett tal med ≈ framför är avrundat bara där det står; räkningen går vidare med det exakta.
proof-rounded = Det färdiga talet avrundas till { NUMBER($decimals) } decimaler, och en halv avrundas bort från noll. Inget avrundas på vägen.
proof-ties = Har flera anbud exakt samma resultat avgörs ordningen mellan dem så här, i tur och ordning:
proof-ties-of-lots = För { $lots }:
proof-no-ties = Har flera anbud exakt samma resultat finns ingen regel som skiljer dem åt.
proof-least = Ett anbud som inte når en kravnivå jämförs inte med de andra.
proof-no-least = Det finns inga kravnivåer på kvaliteten.

proof-promises-kept = Modellen lovar:
proof-promises-not = Modellen lovar inte:
proof-not-other-bids = Att andra anbud saknar betydelse. Ett anbuds tal beror på vilka andra anbud som jämförs.
proof-not-price = Att varje sänkning av priset förbättrar anbudets läge.
proof-not-quality = Att varje höjning av kvaliteten förbättrar anbudets läge.
proof-not-worth = Att kvalitet är värd lika mycket i pengar för alla anbud.
proof-not-winner = Att det billigaste anbudet vinner, eller det bästa. Modellen väger pris mot kvalitet.
