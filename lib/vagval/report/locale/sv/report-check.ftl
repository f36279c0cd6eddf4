### Prövning, ska-krav, priser, påstått och påvisat.

## Prövning av anbuden

section-admission = Prövning av anbuden
section-admission-intro = Ett anbud som inte uppfyller ett ska-krav får inte utvärderas. Är det oklart om ett ska-krav är uppfyllt utvärderas anbudet, men resultatet är preliminärt tills frågan är besvarad.
admission-no-bids = Inga anbud kom in.
admission-table = Prövning av anbuden för { $name }
admission-all-met = { $count ->
    [0] Delen har inga ska-krav.
    [one] Det enda ska-kravet är uppfyllt.
   *[other] Alla { $count } ska-krav är uppfyllda.
}
admission-unmet = Ska-krav som inte är uppfyllda
admission-clarifications = Förtydliganden från anbudsgivare (4 kap. 9 § LOU)

## Ska-krav

section-mandatory = Ska-krav
section-mandatory-intro = Slutsatsen om varje ska-krav vilar på anbudets svar, på bevis där kravet begär det, och på myndighetens egen bedömning där en sådan är antecknad.
mandatory-none = Delen har inga ska-krav.
mandatory-matrix = Alla ska-krav ({ $requirements }) för { $bids ->
    [one] det enda anbudet
   *[other] { $bids } anbud
}
table-unclear = Oklara ska-krav, och vad de vilar på
table-assessed = Krav som myndigheten själv har bedömt

## Priser

section-prices = Priser
section-prices-intro = Det öppnade priset, rättelserna och det utvärderade priset hålls isär. Priset är à-pris gånger den mängd som står i prisbilagan.
prices-fixed = Priset är fast och lika för alla anbud. Inga priser lämnas i delen.
prices-table = Öppnade och utvärderade priser
prices-corrections = Rättelser av à-priser
prices-low-rule = Ett utvärderat pris under { PERCENT($share) } av medianen av de giltiga anbuden ska förklaras av anbudsgivaren (16 kap. 7 § LOU). Inget anbud förkastas enbart på grund av en uträkning.
prices-none-low = Inget utvärderat pris ligger under { PERCENT($share) } av medianen av de giltiga anbuden, och inget pris har ifrågasatts.
prices-low = Priser som verkar onormalt låga, eller som har ifrågasatts
prices-limit = { MONEY($limit) }
    median { MONEY($median) }
prices-low-open = Frågan är inte ställd eller inte bedömd. Resultatet är preliminärt.
prices-low-accepted = Förklaringen är godtagen.
prices-low-rejected = Förklaringen är underkänd. Anbudet får inte utvärderas.
prices-items = { $count ->
    [one] { $bid }: den enda posten
   *[other] { $bid }: alla { $count } poster
}
item-is-option = option, ingår i det utvärderade priset

## Påstått och påvisat

section-compliance = Påstått och påvisat
section-compliance-intro = Vad anbudet svarar står alltid bredvid vad beviset visar. Ett svar utan bevis är ett påstående.
compliance-none = Inget krav i delen ska styrkas med bevis.
compliance-levels = Bevisnivåer: E0 fritext, E1 en fil från anbudsgivaren, E2 hämtat av myndigheten, E3 prov utfört av leverantören, E4 prov av myndigheten eller en ackrediterad tredje part.
evidence-named = { $evidence } ({ $level }, { $issuer }, { DATE($issued) })
compliance-summary = Krav som ska styrkas: vad som påstås och vad som är påvisat
compliance-details = { $count ->
    [one] { $bid }: det enda kravet som ska styrkas
   *[other] { $bid }: alla { $count } krav som ska styrkas
}
compliance-degrees = { $criterion }: från uppfyllandegrad till poäng, som tabellen är publicerad
compliance-scored = { $criterion }: poäng efter vad som är påvisat
degree-from = från { PERCENT($degree) }
