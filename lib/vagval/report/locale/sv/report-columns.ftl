### Rubriker i tabeller och arbetsböcker, och korta ord som står i cellerna.

column-admitted = Får utvärderas
column-answer = Svar
column-answer-text = Svarets text
column-answers = Svar på de öppna frågorna
column-area = Område
column-asked = Fråga ställd
column-asked-evidence = Krav som ska styrkas
column-assessment = Myndighetens bedömning
column-basis = Slutsatsen vilar på
column-bid = Anbud
column-bid-key = Anbuds-id
column-bids = Anbud
column-by = Av, datum
column-calculation = Uträkning
column-case = Fall
column-changes-offer = Ändrar anbudet
column-claimed = Påstått
column-claimed-met = Påstås uppfyllda
column-conclusion = Slutsats
column-consensus = Gäller
column-contradicted = Motsagda
column-corrected-unit = Rättat à-pris
column-correction-reason = Skäl till rättelsen
column-corrections = Rättelser
column-criterion = Kriterium
column-date = Datum
column-deduction = Avdrag
column-deduction-worth = Avdrag om uppfyllt
column-degree = Uppfyllandegrad
column-direction = Riktning
column-dissent = Avvikande mening
column-equal-with = Samma resultat som
column-evaluated = Utvärderat pris
column-evaluated-sum = Utvärderad summa
column-evaluated-unit = Utvärderat à-pris
column-evaluator = Bedömare
column-evidence = Bevis
column-explanation = Anbudsgivarens förklaring
column-fact = Uppgift
column-farthest = Längst från de andra
column-figure = Resultat
column-figure-unit = Enhet
column-file = Fil
column-finding = Iakttagelse
column-first = Först
column-gap = Avstånd till första
column-item = Post
column-item-text = Posttext
column-kind = Slag
column-limit = Gräns för frågan
column-line = Rad
column-lot = Del
column-lot-name = Delens namn
column-malformed = Fel fil
column-maximum = Högst
column-method = Metod
column-model = Utvärderingsmodell
column-most-deducted = Högsta avdrag
column-not-admitted = Får inte utvärderas
column-open = Öppen fråga
column-opened = Öppnat pris
column-opened-sum = Öppnad summa
column-opened-unit = Öppnat à-pris
column-option = Option
column-package = Programvara
column-period = Period
column-pipeline = Så räknas den
column-points = Poäng
column-points-worth = Poäng om uppfyllt
column-price-cut = Prissänkning för lika resultat
column-price-cut-share = Del av priset
column-product = Produkt
column-quality = Kvalitet
column-quantity = Mängd
column-question = Fråga
column-range = Bedömarnas poäng
column-rank = Plats
column-reason = Skäl
column-reasons = Skäl
column-requirement = Krav
column-requirement-text = Kravtext
column-separated-by = Skilda åt genom
column-sha256 = sha256
column-share = Andel
column-shown = Visade
column-source = Källa
column-spread = Spridning
column-standing = Prövning
column-status = Läge
column-sum = Summa
column-text = Text
column-threshold = Kravnivå
column-todo = Att göra
column-unit = Enhet
column-unverifiable = Går inte att kontrollera
column-value = Värde
column-vendor = Anbudsgivare
column-verdict = Påvisat
column-version = Version
column-weight = Vikt
column-weightiness = Betydelse
column-without-evidence = Utan bevis
column-worth = Värt

word-yes = ja
word-no = nej
word-points = poäng
row-total = Summa
lot-all = alla
# $name, $lot: delens namn och id
lot-heading = { $name } ({ $lot })
# $vendor, $bid: när en anbudsgivare har flera anbud i delen
bid-of-vendor = { $vendor } ({ $bid })
listed = { LIST($items) }
by-on = { $by }, { DATE($date) }
assessed-by = { $by }, { DATE($date) }: { $reason }
unit-points = { $points } poäng
unit-millions = miljoner { $currency }
unit-amounts = { $currency }
bids-counted = { $count } anbud
first-named = { LIST($bids) }
first-either = { LIST($bids, kind: "or") }, beroende på svaren
first-none = inget anbud

## Sekretess

masked-secret = [maskat: affärshemlighet, OSL 31:16]
masked-evaluator = Bedömare { $number }

## Hur mycket en iakttagelse betyder

severity-stop = Måste rättas
severity-question = Öppen fråga
severity-note = Upplysning

## Prövning

standing-admitted = Får utvärderas
standing-not-admitted = Får inte utvärderas
standing-open = Öppen fråga

## Svar, bevis, slutsats

claim-met = Uppfylls
claim-not-met = Uppfylls inte
claim-partly = Uppfylls delvis
claim-unanswered = Obesvarat
shown-met = Visat
shown-unmet = Motsagt
shown-unverifiable = Går inte att kontrollera
shown-malformed = Fel fil
shown-none = Inget bevis åberopat
shown-not-asked = Bevis begärs inte
result-met = Uppfyllt
result-not-met = Inte uppfyllt
result-unclear = Oklart

## Beslut som är antecknade

decision-opening = Öppning
decision-evaluation = Utvärdering
decision-award = Tilldelning
decision-cancellation = Avbrytande
