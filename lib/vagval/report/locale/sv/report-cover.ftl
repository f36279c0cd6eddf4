### Rapportens och stegens försättsblad, översikt, iakttagelser och ursprung.

cover-title = Utvärderingsrapport: { $name }
cover-lot = { $name }, del { $lot }
cover-lots = { $count ->
    [one] { $name }, en del
   *[other] { $name }, { $count } delar
}

## Beslutet i en mening

# $name: vad talet heter
result-proposed-lowest = { $bid } föreslås tilldelas kontraktet för { $lot } med lägst { $name }, { $figure }.
result-proposed-highest = { $bid } föreslås tilldelas kontraktet för { $lot } med högst { $name }, { $figure }.
result-proposed-order = { $bid } föreslås tilldelas kontraktet för { $lot }, som först i den ordning som modellen ger ({ $name }: { $figure }).
# $count: hur många anbud som har exakt samma resultat
result-after-tie-break = { $count ->
    [2] Två
   *[other] { $count }
} anbud har exakt samma resultat; den publicerade regeln ”{ $rule }” avgjorde.
result-tie = Inget anbud föreslås för { $lot }: { LIST($bids) } har exakt samma resultat, och särskiljningsreglerna skiljer dem inte åt.
result-no-bids = Inget anbud kom in för { $lot }.
result-none-left = { $count ->
    [one] Inget anbud föreslås för { $lot }: det enda anbudet kan inte antas.
   *[other] Inget anbud föreslås för { $lot }: inget av de { $count } anbuden kan antas.
}
result-provisional = { $count ->
    [one] Resultatet för { $lot } är preliminärt och ingen tilldelning föreslås: en fråga är öppen. { $outlook }
   *[other] Resultatet för { $lot } är preliminärt och ingen tilldelning föreslås: { $count } frågor är öppna. { $outlook }
}
outlook-same = { LIST($bids) } är först hur frågorna än besvaras.
outlook-now = Som underlaget är nu är { LIST($bids, kind: "or") } först.
outlook-depends = Svaren avgör vem som är först: { LIST($bids, kind: "or") }.
outlook-or-none = Svaren avgör om { LIST($bids, kind: "or") } är först eller inget anbud kan antas.
outlook-none = Inget anbud kan antas hur frågorna än besvaras.
outlook-tie = { LIST($bids) } har exakt samma resultat.
# $proposed, $provisional, $nothing: antal delar
lead-whole = { $proposed ->
    [0] För ingen av de { $lots } delarna föreslås tilldelning
    [one] För 1 av { $lots } delar föreslås tilldelning
   *[other] För { $proposed } av { $lots } delar föreslås tilldelning
}{ $provisional ->
    [0] { "" }
    [one] ; 1 del är preliminär
   *[other] ; { $provisional } delar är preliminära
}{ $nothing ->
    [0] { "" }
    [one] ; för 1 del kan inget anbud föreslås
   *[other] ; för { $nothing } delar kan inget anbud föreslås
}{ $cancelled ->
    [0] .
    [one] ; 1 del är avbruten.
   *[other] ; { $cancelled } delar är avbrutna.
}
lead-cancelled = Upphandlingen av { $lot } avbröts { DATE($date) }. Inget kontrakt tilldelas.
lead-awarded = Tilldelningsbeslut fattades { LIST($dates) }.

## Stegens frågor och svar

question-of-check = Får anbuden utvärderas?
question-of-compliance = Vad är visat, och inte bara påstått?
question-of-scores = Vad gav bedömarna, och vad kom de överens om?
question-of-award = Vilket anbud är ekonomiskt mest fördelaktigt?
question-of-robustness = Skulle resultatet hålla?
lead-check = { $lots ->
    [one] { $admitted } av { $bids } anbud får utvärderas; { $out } får det inte, och för { $open } är en fråga öppen.
   *[other] { $admitted } av { $bids } anbud, räknade per del, får utvärderas; { $out } får det inte, och för { $open } är en fråga öppen.
}
lead-compliance = Av { $asked } svar på krav som ska styrkas är { $shown } visade med bevis, { $contradicted } motsagda och { $unclear } omöjliga att kontrollera; för { $none } åberopas inget bevis.
lead-scores = { $evaluators ->
    [0] Inga kriterier bedöms av en panel.
    [one] En bedömare har satt poäng { $scores } gånger.
   *[other] { $evaluators } bedömare har satt poäng { $scores } gånger, varje gång med skäl; { $wide ->
        [0] ingenstans är spridningen
        [one] i ett fall är spridningen
       *[other] i { $wide } fall är spridningen
    } större än { PERCENT($share) } av skalan.
}
lead-robustness = I { $compared } av { $lots } delar finns mer än ett rangordnat anbud; där visas hur långt det är till den första platsen.
lead-robustness-alone = Ingen del har mer än ett rangordnat anbud: det finns inget att jämföra.

## Uppgifter på försättsbladet

fact-buyer = Upphandlande myndighet
fact-procedure = Förfarande
fact-deadline = Sista anbudsdag
fact-model = Utvärderingsmodell
fact-panel = Panelens regel
fact-lock = Kriterierna låsta
fact-lock-value = version { $version }, { $time }, av { LIST($by) }
fact-fingerprint = Kriteriernas fingeravtryck
fact-report-date = Rapportens datum
fact-seed = Frö för slumptal
fact-award = Tilldelningsbeslut
fact-lock-version = Version
fact-locked-at = Låst
fact-locked-by = Låst av
fact-lock-reason = Skäl till ny version
fact-content = Kriteriernas fingeravtryck (sha256)
seed-locked = { $seed } (det låsta)
seed-overridden = { $seed } (ändrat; det låsta är { $locked })
date-not-stated = inte angivet
# $offset: avstånd från UTC, till exempel +01:00; none: okänt
lock-time = { DATE($date) } kl. { $time }{ $offset ->
    [none] { "" }
   *[other] { " " }(UTC{ $offset })
}
panel-rule-consensus = konsensus: panelen enas om poängen, med skäl
panel-rule-mean = medelvärdet av bedömarnas poäng
panel-rule-median = medianen av bedömarnas poäng
procedure-open = öppet förfarande
procedure-restricted = selektivt förfarande
procedure-negotiated = förhandlat förfarande
procedure-dialogue = konkurrenspräglad dialog
procedure-innovation = förfarande för inrättande av innovationspartnerskap
procedure-direct = direktupphandling

## Det som måste sägas först

label-invented = Påhittat exempel.
notice-invented = Upphandlingen är uppdiktad. Inget här är ett omdöme om en verklig leverantör eller produkt.
label-secret = Sekretess.
notice-secret = Fram till tilldelningsbeslutet gäller absolut sekretess för uppgifter om anbuden, även för anbudsgivarnas namn och antal (19 kap. 3 § OSL). Rapporten får bara läsas av dem som arbetar med utvärderingen.
label-provisional = Preliminärt.
notice-provisional = { $count ->
    [one] Resultatet för { LIST($lots) } kan ändras när öppna frågor besvaras. Där föreslås ingen tilldelning.
   *[other] Resultaten för { LIST($lots) } kan ändras när öppna frågor besvaras. Där föreslås ingen tilldelning.
}
label-cancelled = Avbruten.
label-result = Resultat.

## Översikt

section-overview = Översikt
section-overview-intro = Varje del utvärderas för sig. Detaljerna står i delens egen rapport.
overview-table = { $count ->
    [one] Den enda delen
   *[other] De { $count } delarna
}
status-proposed = Tilldelning föreslås
status-provisional = Preliminärt
status-nothing = Inget anbud föreslås

## Iakttagelser

section-notes = Iakttagelser om underlaget
section-notes-intro = Inget här hindrar utvärderingen, men läsaren bör känna till det.
notes-none = Det finns inga iakttagelser om underlaget.
notes-table = { $count ->
    [one] 1 iakttagelse
   *[other] { $count } iakttagelser
}

## Ursprung

section-provenance = Ursprung och kontroll
section-provenance-intro = Rapporten vilar på de låsta kriterierna, på anbuden och betygsbladen som de är lagrade, och på det som är antecknat. Källor anges med fil och cell i vendors/{ $procurement }. Den som har underlaget kan göra om allt och få samma resultat, byte för byte.
provenance-lock = Låsningen av kriterierna
provenance-files = { $count ->
    [one] Den låsta filen
   *[other] De { $count } låsta filerna
}
provenance-decisions = Antecknade beslut
provenance-no-decisions = Inga beslut är antecknade.
provenance-verify = Så kontrolleras rapporten:
verify-get = Ha arbetsytan med criteria/{ $procurement } och vendors/{ $procurement }, och de programversioner som anges nedan.
verify-run = Kör: vagval verify { $procurement }
verify-compare = Kommandot gör om allt och jämför fingeravtrycken (sha256) för indata och utdata. Skiljer något sägs vilken fil det gäller.
provenance-versions = { $count ->
    [one] Den programversion som rapporten är gjord med
   *[other] De { $count } programversioner som rapporten är gjord med
}
overview-of = { $some } av { $all }
