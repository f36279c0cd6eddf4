### Den regionala rapporten om läget i alla upphandlingar.

status-title = Regional rapport { $subject }
status-compiled = Sammanställd
status-compiled-at = { $date } klockan { $time }
status-as-of = Läget i upphandlingarna avser den { DATE($on) }.
status-invented = Regionen, upphandlingarna och alla uppgifter i rapporten är uppdiktade.
status-lead = { $lots ->
    [one] En modul: { $told }.
   *[other] { $lots } moduler: { $told }.
} { $decided ->
    [0] Inget tilldelningsbeslut är fattat.
    [one] Tilldelningsbeslut är fattat för en modul.
   *[other] Tilldelningsbeslut är fattat för { $decided } moduler.
}
status-lead-none = Ingen upphandling finns i arbetsytan.
status-count-incomplete = { $count } med ofullständiga kriterier
status-count-complete = { $count } med färdiga kriterier
status-count-tried = { $count } med prövad utvärderingsmodell
status-count-locked = { $count } med låsta kriterier
status-count-published = { $count ->
    [one] 1 annonserad
   *[other] { $count } annonserade
}
status-count-closed = { $count } där anbudstiden har gått ut
status-count-opened = { $count } där anbudsöppning har hållits
status-count-checked = { $count } där ska-kraven är prövade
status-count-scored = { $count ->
    [one] 1 poängsatt
   *[other] { $count } poängsatta
}
status-count-provisional = { $count ->
    [one] 1 preliminärt utvärderad
   *[other] { $count } preliminärt utvärderade
}
status-count-evaluated = { $count ->
    [one] 1 utvärderad
   *[other] { $count } utvärderade
}
status-count-standstill = { $count ->
    [one] 1 tilldelad (avtalsspärr)
   *[other] { $count } tilldelade (avtalsspärr)
}
status-count-awarded = { $count ->
    [one] 1 tilldelad
   *[other] { $count } tilldelade
}
status-count-cancelled = { $count ->
    [one] 1 avbruten
   *[other] { $count } avbrutna
}

## Rubriker

status-section-summary = Sammanfattande lägesbild
status-section-decisions = Beslut
status-section-modules = Så långt har upphandlingarna kommit
status-section-costs = Kostnader
status-section-risks = Risker
status-section-communication = Kommunikativ lägesbild
status-section-comment = Verksamhetens kommentar
status-section-measures = Kommunikativa åtgärder
status-section-next = Nästa steg
status-section-about = Om { $subject }
status-section-spokespersons = Talesperson
status-section-about-report = Om Regional rapport { $subject }

## Beslut

status-decided-award = { DATE($on) }: Tilldelningsbeslut för { LIST($lots) }.
status-decided-cancellation = { DATE($on) }: Upphandlingen avbröts i fråga om { LIST($lots) }.
status-decided-none = Inget beslut om tilldelning eller om att avbryta är fattat i upphandlingarna.

## Läget, modul för modul

status-module-of = { $lot } ({ $procurement })
status-table = { $name }. Annonseringsdag { DATE($published) }, sista anbudsdag { DATE($deadline) }.
status-table-several = Alla upphandlingar, modul för modul
status-column-module = Modul
status-column-procurement = Upphandling
status-column-stage = Läge
status-column-since = Sedan
status-column-told = Vad det betyder
stage-incomplete = Kriterier ofullständiga
stage-complete = Kriterier klara
stage-tried = Modellen prövad
stage-locked = Kriterier låsta
stage-published = Annonserad
stage-closed = Anbudstiden slut
stage-opened = Anbudsöppning hållen
stage-checked = Ska-krav prövade
stage-scored = Poängsatt
stage-provisional = Preliminärt utvärderad
stage-evaluated = Utvärderad
stage-standstill = Tilldelad, avtalsspärr
stage-awarded = Tilldelad
stage-cancelled = Avbruten
station-complete = Kriterier
station-locked = Låsning
station-published = Annons
station-opened = Öppning
station-checked = Prövning
station-scored = Poäng
station-evaluated = Utvärdering
station-standstill = Tilldelning
station-awarded = Avtalsspärr slut
status-told-incomplete = Det som ska efterfrågas är inte färdigt och kan inte låsas.
status-told-complete = Krav, vikter och utvärderingsmodell är på plats men inte låsta.
status-told-tried = Utvärderingsmodellen är prövad på de kriterier som gäller, innan något anbud finns.
status-told-locked = Två personer har låst kriterierna; de kan inte ändras obemärkt.
status-told-published = Anbud tas emot till och med den { DATE($until) }.
status-told-closed = Anbudstiden har gått ut; anbudsöppning är inte antecknad.
status-told-opened = Ska-kraven prövas.
status-told-checked = Det är klart vilka anbud som får utvärderas.
status-told-scored = Bedömargruppens poäng och motiveringar är klara.
status-told-provisional = Utvärderingen är genomförd, men något avgörande återstår att klarlägga.
status-told-evaluated = Utvärderingen är genomförd; beslut om tilldelning är inte fattat.
status-told-standstill = Tilldelning är beslutad; avtal får inte ingås till och med den { DATE($until) }.
status-told-standstill-to = Tilldelas { $vendor }; avtal får inte ingås till och med den { DATE($until) }.
status-told-awarded = Tilldelning är beslutad och avtalsspärren har löpt ut.
status-told-awarded-to = Tilldelas { $vendor }; avtalsspärren har löpt ut.
status-told-cancelled = Inget avtal kommer att ingås i denna upphandling.

## Figuren

status-legend-now = Har kommit hit
status-legend-ahead = Återstår
status-legend-provisional = Preliminärt
caption-status = Modulernas väg från kriterier till avtal den { DATE($on) }.
alt-status = Hur långt varje modul har kommit: { $modules }.
alt-status-module = { $module }: { $stage } ({ $reached } av { $all } steg)

## Kostnader

status-cost-awarded = { $module }: { $vendor } tilldelas för { MONEY($price) } exklusive moms, räknat på hela avtalstiden (utvärderat pris).
status-cost-secret = { $module }: leverantören har begärt att priset hålls hemligt (31 kap. 16 § OSL).
status-costs-secret = Priser och andra uppgifter om anbuden omfattas av absolut sekretess tills beslut är fattat i alla delar (19 kap. 3 § OSL) och finns inte med här.
status-costs-none = Inga kostnader är redovisade.

## Risker

status-risk-of = { $procurement }: { $risk }
status-risks-none = Inga risker är kända.

## Nästa steg

status-next = { LIST($modules) }: { $step }
status-next-incomplete = Kriterierna görs färdiga.
status-next-complete = Utvärderingsmodellen prövas med påhittade anbud.
status-next-tried = Två personer låser kriterierna.
status-next-locked = Upphandlingen annonseras den { DATE($until) }.
status-next-published = Anbudstiden går ut den { DATE($until) }.
status-next-closed = Anbuden öppnas samtidigt av minst två utsedda personer.
status-next-opened = Ska-kraven prövas färdigt, och bedömarna anmäler eventuellt jäv.
status-next-checked = Bedömarna sätter poäng var för sig och enas om poäng och motiveringar.
status-next-scored = Utvärderingen räknas fram och antecknas.
status-next-provisional = Det som återstår klarläggs innan tilldelning kan beslutas.
status-next-evaluated = Kompletterande dokument kontrolleras, därefter fattas beslut om tilldelning.
status-next-standstill = Avtal kan ingås efter den { DATE($until) }, om ingen ansöker om överprövning.
status-next-awarded = Avtal ingås; dokumentationen görs klar inom 30 dagar därefter.
status-next-cancelled = Dokumentationen görs klar senast den { DATE($until) }.
status-standstill-counted = Avtalsspärren är räknad från beslutsdagen, för underrättelser som skickas elektroniskt samma dag (20 kap. 1 § LOU).

## Om rapporten

status-compiled-by = Sammanställs av { $by } på uppdrag av { $behalf }.
status-purpose = Rapporten ger en regionövergripande intern information om läge, händelser och beslut. Uppgifterna om upphandlingarna är hämtade ur deras egna handlingar och avser den { DATE($on) }. Det är en sammanfattande lägesbild som är aktuell när den skickas. Rapporten skickas till politisk ledning och chefer och publiceras på intranätet.

## Terminalen

status-line = { $procurement }, { $name }: { $stage }
