### Poäng: gemensamma, egna, spridning, bör-krav.

## Poäng och skäl

section-scores = Poäng och skäl
section-scores-intro = De poäng som räknas, kriterium för kriterium, med panelens skäl och var de står. Vikten är kriteriets andel av helheten.
scores-no-bids = Inget anbud är poängsatt.
scores-table = Poäng per kriterium och anbud
scores-reasons = { $criterion }: poäng och skäl
scores-rule-consensus = Panelen enas om poängen. Bedömarnas egna poäng ändras inte av det och visas för sig.
scores-rule-mean = Poängen är medelvärdet av bedömarnas egna poäng, utan avrundning.
scores-rule-median = Poängen är medianen av bedömarnas egna poäng.
worth-none = –
threshold-points = minst { NUMBER($points) } poäng
threshold-share = minst { PERCENT($share) }
score-of = { POINTS($points) } av { NUMBER($maximum) }
score-amount-of = avdrag { MONEY($points) }
    av högst { MONEY($maximum) }
score-deduction = avdrag { MONEY($amount) }
score-below-threshold = under kravnivån
source-individual = bedömarnas egna poäng

## Bedömarnas egna poäng

section-individual = Bedömarnas egna poäng
section-individual-intro = För varje poäng anges bedömare, skäl och plats i betygsbladet.
individual-table = { $count ->
    [one] { $criterion }: den enda poängsättningen
   *[other] { $criterion }: alla { $count } poängsättningar
}

## Spridning

section-spread = Där bedömarna skiljer sig åt
section-spread-intro = En spridning är något att tala om, aldrig skäl att rätta eller stryka poäng.
spread-count = { $wide ->
    [0] Ingenstans skiljer sig bedömarna åt mer än { PERCENT($share) } av skalan ({ $all } jämförelser).
    [one] I ett av { $all } fall skiljer sig bedömarna åt mer än { PERCENT($share) } av skalan.
   *[other] I { $wide } av { $all } fall skiljer sig bedömarna åt mer än { PERCENT($share) } av skalan.
}
spread-wide = Störst spridning
spread-all = { $count ->
    [one] Den enda jämförelsen
   *[other] Alla { $count } jämförelser
}
spread-dissent = Avvikande meningar
spread-range = { $lowest }–{ $highest }
spread-label = { $bid }: { $criterion }

## Bör-krav

section-requirements-scored = Bör-krav
section-requirements-scored-intro = Vad varje bör-krav gav varje anbud. Under kriterier som bedöms efter uppfyllandegrad räknas bara det som är visat.
requirements-partly = { $share ->
    [0] Svaret ”uppfylls delvis” ger inget. Ett obesvarat bör-krav läses som inte uppfyllt.
   *[other] Svaret ”uppfylls delvis” ger { PERCENT($share) } av kravets värde. Ett obesvarat bör-krav läses som inte uppfyllt.
}
requirements-sum-how = Så blev summan för { $criterion }, där det inte räcker att lägga ihop raderna:
requirements-sum-of = { $bid }: { $how }
requirements-table = { $count ->
    [one] { $criterion }: det enda bör-kravet
   *[other] { $criterion }: alla { $count } bör-krav
}
