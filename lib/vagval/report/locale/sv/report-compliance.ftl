### Krävda standarder: vad anbuden påstår, vad bevisen visar, vad som återstår att prova.

section-standards = Krävda standarder
section-standards-intro = Varje krävd standard är uppdelad i punkter. En dator har läst anbudens bevis och jämfört dem med punkterna, en för en. Påstått är vad anbudet svarar, påvisat är vad filen själv säger.
standards-none = Ingen standard krävs punkt för punkt i delen.
standards-degree = Uppfyllandegraden är vikten av de punkter som är visade, som andel av vikten av alla punkter som går att läsa ut ur beviset. En ska-punkt (SHALL) väger 1 och en bör-punkt (SHOULD) en halv, om standarden inte anger annat; kan-punkter (MAY) räknas inte. Det som bara kan provas räknas varken som visat eller som saknat. Godkänt är ett bevis bara om ingen ska-punkt saknas, hur hög graden än är.
standards-matrix = Påstått och påvisat: { $bids ->
    [one] ett anbud
   *[other] { $bids } anbud
} mot { $standards ->
    [one] en standard
   *[other] { $standards } standarder
}
# $weight: vad som vilar på standarden i delen
standard-head = { $name } ({ $weight ->
    [gate] ska-krav
    [points] bör-krav
   *[both] ska-krav och bör-krav
})
claimed-and-shown = Påstått: { $claimed }
    Påvisat: { $shown }
degree-gated = räknas inte
degree-none = inget att räkna
degree-in-full = { PERCENT($degree) }
    ({ $fraction })
degree-gated-in-full = 0, räknas inte
    (annars { PERCENT($ungated) }, { $fraction })
shown-lacking = { $count } ska saknas
shown-to-test = { $count } att prova
shown-broken = { $count } fel skrivna
shall-met = { $met } av { $every }
unmet-shall = Ska: { $count }
unmet-should = Bör: { $count }
unmet-may = Kan: { $count }
open-unverifiable = Kan bara provas: { $count }
open-malformed = Fel skrivna: { $count }
evidence-until = gäller till { DATE($expires) }
standard-details = { $name } ({ $reference }): vad varje anbud visar för { $count ->
    [one] kravet { LIST($requirements) }
   *[other] kraven { LIST($requirements) }
}
standard-remarks = { $name }: { $count ->
    [one] en iakttagelse
   *[other] { $count } iakttagelser
} vid granskningen
items-all = { $name }: { $count ->
    [one] den enda punkten
   *[other] alla { $count } punkter
}, anbud för anbud
items-lacking = { $name }: { $count ->
    [one] en punkt
   *[other] { $count } punkter
} som något anbud inte visar
items-met = { $name }: { $count ->
    [one] en punkt
   *[other] { $count } punkter
} som alla granskade anbud visar
remarks-clashes = { $count ->
    [one] En krock
   *[other] { $count } krockar
} med vad som är förbjudet
remarks-breaches = { $count ->
    [one] Ett villkorat brott
   *[other] { $count } villkorade brott
}
remarks-notes = { $count ->
    [one] En upplysning
   *[other] { $count } upplysningar
}
remark-gate = Räknas inte
remark-clash = Krock
remark-breach = Villkorat brott
remark-note = Upplysning
# $group: resurstypen i FHIR, eller none
breach-of = { $group ->
    [none] Eftersom anbudet erbjuder detta område ska också detta finnas, och det finns inte: { $item }
   *[other] Eftersom { $group } erbjuds ska också detta finnas, och det finns inte: { $item }
}
breach-do = Räknas inte i graden. Fråga anbudsgivaren när det finns på plats, eller avtala om det.

column-shall = Ska-punkter visade
column-lacking = Saknas
column-remains = Återstår
column-remarks = Att veta
column-remark = Slag
column-asked-for = Vad som krävs
column-expectation = Nivå
expectation-shall = Ska (SHALL)
expectation-should = Bör (SHOULD)
expectation-may = Kan (MAY)
item-met = Visat
item-unmet = Saknas
item-unverifiable = Kan bara provas
item-malformed = Fel skrivet

## Värmekartan

figure-weight = { $weight ->
    [gate] [ska]
    [points] [bör]
   *[both] [ska + bör]
}
figure-gate = räknas inte
legend-gate = räknas inte
legend-not-examined = kunde inte granskas
caption-compliance = Hur mycket av varje krävd standard som anbuden visar med bevis, i hela procent. Ju mörkare ruta, desto mer är visat. ✓ visat, ✗ motsagt, ? går inte att kontrollera, ! fel fil, – inget bevis. [ska] betyder att ett ska-krav vilar på standarden.
alt-compliance = Värmekarta över anbud och krävda standarder för { $lot }. { $standards }.
alt-compliance-standard = { $standard }: { $bids }
alt-compliance-bid = { $bid } påstår { $claimed }, påvisat { $shown }
