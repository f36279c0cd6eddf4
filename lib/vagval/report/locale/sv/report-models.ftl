### Sidorna om modellerna: förteckningen, en modell i sin helhet, en modell prövad på några anbud.

## Förteckningen

models-title = Utvärderingsmodellerna
models-intro = Varje modell räknas exakt, från en och samma formel i tilldelning, laboratorium och text. Konstanterna är exempel att pröva med; i en upphandling anges alla.
models-family-points = Priset räknas om till poäng
models-family-money = Kvaliteten räknas om till pengar
models-family-ratio = Kvalitet i förhållande till pris
models-family-reference = Avvikelse från ett referensvärde
models-family-other = Andra sätt
# $count: antal modeller
models-caption = { $count ->
    [one] En modell
   *[other] { $count } modeller
}
models-column-number = Nr
models-column-model = Modell
models-column-key = Nyckel och klass
models-constants = Konstanter: { $constants }
models-sources = Källa: { $sources }
models-column-constant = Konstant
models-column-meaning = Betyder
models-column-value = Värde
models-column-bounds = Får vara
models-column-price = Pris
models-column-quality = Kvalitet
models-column-quality-price = Full kvalitet är värd
models-advice-alone = bara råd
models-left-out = Modeller som inte är med, eller bara som råd
left-out-f11 = F11, S-formad prisskala: definitionen är öppen. Formeln är en bild i den enda offentliga källan (Consip), och ingen källa skriver ut den.
left-out-f29 = F29, Superformeln: definitionen är öppen. Ingen offentlig källa säger hur de två delarna läggs ihop.
left-out-f36 = F36, livscykelkostnad: är ingen utvärderingsmodell utan ett pris. Den räknas fram först och är sedan priset i vilken modell som helst.
left-out-f37 = F37, TOPSIS och andra metoder för flermålsanalys: bara råd, aldrig tilldelningsgrund, eftersom anbuden jämförs med varandra.
models-more = vagval models NYCKEL visar allt om en modell. vagval models NYCKEL --bids FIL prövar den på anbud.

## Klass och status

class-absolute = absolut
    .means = Klass: absolut. Bara anbudets egna uppgifter och publicerade konstanter räknas. Inget annat anbud kan ändra ordningen mellan två.
class-shifted = relativ poäng, absolut rangordning
    .means = Klass: relativ poäng med absolut rangordning. Andra anbud ändrar talen, men alla på samma sätt, så att de inte kan kasta om två anbud.
class-relative = relativ
    .means = Klass: relativ. Andra anbud ingår i talet, så att ett anbud som inte vinner kan ändra vem som vinner. I en upphandling krävs ett antecknat skäl för en sådan modell.
definition-source-read = definitionen läst
    .means = Definitionen är läst i källan.
definition-derived = härledd definition
    .means = Definitionen är härledd ur det som källan säger i ord.
definition-to-be-verified = definition att bekräfta
    .means = Definitionen är allmänt känd men ännu inte läst i en källa. Låt någon bekräfta den innan modellen används.

## En modell i sin helhet

# $number: F-nummer, $name: modellens namn
model-title = { $number } { $name }
model-formula = Formeln, rad för rad:
model-order = Anbuden jämförs efter, i ordning:
model-document-title = Text till upphandlingsdokumenten
model-never-award = Metoden kan prövas här, men aldrig anges som utvärderingsmodell i en upphandling.
model-no-constants = Modellen har inga konstanter.
model-constants = Konstanter som texten är skriven med
model-known-title = Vad man bör veta
model-worth = Vad kvalitet är värd sägs i pengar: hur mycket högre pris som väger upp full kvalitet (från 0 till 1), i den takt som gäller vid anbudets eget pris och kvalitet.
model-trap = Fällan:
constant-share = { PERCENT($value) }
constant-money = { MONEY($value) }
constant-points = { NUMBER($value) } poäng
constant-number = { NUMBER($value) }
constant-whole = { NUMBER($value) }
constant-example = { $value } (exempel)
bounds-weight = mellan 0 och 1; vikterna är tillsammans 1
bounds-choice = { LIST($choices, kind: "or") }
bounds-between = mellan { NUMBER($least) } och { NUMBER($most) }
bounds-whole = heltal från { NUMBER($least) } till { NUMBER($most) }
bounds-above = större än { NUMBER($least) }
bounds-none = 0 eller mer
bounds-below = mindre än { NUMBER($most) }
criteria-price-weighted = Kriterierna i procurement.toml har vikter, och priset är ett av dem.
criteria-quality-weighted = Kriterierna i procurement.toml har vikter utan priset; vikterna är tillsammans 1.
criteria-amounts = Kriterierna i procurement.toml har belopp i stället för vikter.
criteria-bare = Kriterierna i procurement.toml har varken vikter eller belopp.

## En modell prövad på anbud

trial-constants = Konstanter:
# $name: konstantens namn, $meaning: vad den betyder, $value: dess värde
trial-constant = { $name }, { $meaning }: { $value }
trial-examples-label = Exempel:
# $names, $count: konstanter som ingen har angett
trial-examples = { $count ->
    [one] { LIST($names) } är inte angiven; värdet är ett exempel att pröva modellen med.
   *[other] { LIST($names) } är inte angivna; värdena är exempel att pröva modellen med.
} Ange egna med --set namn=värde.
# $count: antal anbud
trial-caption = { $count ->
    [one] Ett anbud
   *[other] { $count } anbud
}
figure-money = { MONEY($value) }
figure-points = { POINTS($value) }
figure-ratio = { POINTS($value) }
figure-set-aside = når inte kravnivån
figure-undefined = inget tal
trial-result = Utfallet
# $count: antal anbud som är först
trial-winners = { $count ->
    [0] Inget anbud är först: inget har ett tal.
    [one] { LIST($bids) } är först.
   *[other] { LIST($bids) } är först med exakt lika tal. I en upphandling avgör den publicerade särskiljningen.
}
trial-tie = { LIST($bids) } har exakt lika tal och delar plats { $rank }.
trial-set-aside = { $bid } har kvaliteten { PERCENT($quality) }, som är under kravnivån. Anbudet är borta innan något annat räknas.
trial-undefined = { $bid } får inget tal: { $line } går inte att räkna ut, till exempel därför att man skulle dela med noll. I en upphandling stannar rangordningen där.
trial-steps = Uträkningen
trial-steps-of = { $bid }:
step-topsis = Närhet { NUMBER($similarity) }, avrundad till nio decimaler. Räknad med { $pipeline }.
line-similarity = närheten
