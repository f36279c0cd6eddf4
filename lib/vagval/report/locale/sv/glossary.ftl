### Ordlistan: orden som rapporten använder, ett i sänder.
###
### Värdet är ordet självt. .forms: de former som räknas som ordet, åtskilda med lodstreck. .means: vad det betyder, i en mening.

section-glossary = Ordlista
section-glossary-intro = Orden här är de som används i rapporten. Varje ord leder tillbaka till det avsnitt där det står först. LOU är lagen (2016:1145) om offentlig upphandling, OSL är offentlighets- och sekretesslagen (2009:400).
glossary-table = { $count ->
    [one] Ett ord
   *[other] { $count } ord
}
column-word = Ord
column-word-from = Varifrån ordet kommer
column-first-used = Står först i
glossary-cover = Försättsbladet

## Varifrån orden kommer

glossary-from-lou = { $chapter ->
    [0] LOU
   *[other] LOU { NUMBER($chapter) } kap. { NUMBER($section) } §
}
glossary-from-osl = OSL { NUMBER($chapter) } kap. { NUMBER($section) } §
glossary-from-eforms = EU:s annonsformulär (eForms)
glossary-from-usage = Vedertaget i offentlig upphandling
glossary-from-here = Ordets mening i denna rapport

## Orden

glossary-word-bid = anbud
    .forms = anbud|anbudet|anbuden|anbudets|anbudens|anbuds
    .means = Det som en leverantör erbjuder i en upphandling: svar på kraven, priser och bevis.
glossary-word-bidder = anbudsgivare
    .forms = anbudsgivare|anbudsgivaren|anbudsgivarna|anbudsgivares|anbudsgivarens|anbudsgivarnas
    .means = Den leverantör som har lämnat ett anbud.
glossary-word-supplier = leverantör
    .forms = leverantör|leverantören|leverantörer|leverantörerna|leverantörens|leverantörernas
    .means = Den som på marknaden tillhandahåller det som ska köpas.
glossary-word-procurement = upphandling
    .forms = upphandling|upphandlingen|upphandlingar|upphandlingens
    .means = Det som en myndighet gör för att tilldela ett kontrakt om varor, tjänster eller byggentreprenader.
glossary-word-authority = upphandlande myndighet
    .forms = upphandlande myndighet|upphandlande myndigheten|upphandlande myndighetens
    .means = Den region, kommun eller statliga myndighet som köper och som svarar för upphandlingen.
glossary-word-documents = upphandlingsdokument
    .forms = upphandlingsdokument|upphandlingsdokumenten|upphandlingsdokumentens
    .means = De handlingar där myndigheten beskriver vad som köps, vilka krav som gäller och hur anbuden utvärderas.
glossary-word-lot = del
    .forms = del|delen|delar|delarna|delens|delarnas
    .means = En avgränsad del av upphandlingen som tilldelas för sig; kallas också anbudsområde.
glossary-word-mandatory = ska-krav
    .forms = ska-krav|ska-kravet|ska-kraven|ska-kravets
    .means = Ett krav som måste vara uppfyllt för att anbudet ska få utvärderas.
glossary-word-desirable = bör-krav
    .forms = bör-krav|bör-kravet|bör-kraven|bör-kravets
    .means = Något som efterfrågas men inte krävs, och som ger anbudet poäng eller avdrag när det uppfylls.
glossary-word-criterion = tilldelningskriterium
    .forms = tilldelningskriterium|tilldelningskriteriet|tilldelningskriterier|tilldelningskriterierna|kriterium|kriteriet|kriterier|kriterierna|kriteriets|kriteriernas
    .means = En i förväg publicerad egenskap som anbuden jämförs efter.
# Not "vikten": in requirements of care that is what a patient weighs.
glossary-word-weight = vikt
    .forms = vikt|vikter|vikterna|viktning|viktningen
    .means = Hur mycket ett tilldelningskriterium räknas i förhållande till de andra.
glossary-word-threshold = kravnivå
    .forms = kravnivå|kravnivån|kravnivåer|kravnivåerna|lägsta nivå|tröskeln
    .means = Det minsta antal poäng, eller den minsta andel, som ett anbud måste nå i ett kriterium för att rangordnas.
glossary-word-panel = panel
    .forms = panel|panelen|panelens|paneler
    .means = De bedömare som sätter poäng på anbuden, var för sig och sedan tillsammans.
glossary-word-consensus = konsensus
    .forms = konsensus
    .means = De poäng som bedömarna har enats om, med ett gemensamt skäl.
glossary-word-scale = skala
    .forms = skala|skalan|skalans|skalor
    .means = De publicerade stegen som poäng sätts på, med en beskrivning av vad varje steg kräver.
glossary-word-spread = spridning
    .forms = spridning|spridningen
    .means = Avståndet mellan den högsta och den lägsta poängen som bedömarna gav samma anbud i samma kriterium.
glossary-word-model = utvärderingsmodell
    .forms = utvärderingsmodell|utvärderingsmodellen|utvärderingsmodeller|utvärderingsmodellens
    .means = Det i förväg publicerade sättet att räkna från pris och kvalitet till en rangordning.
glossary-word-evaluation = utvärdering
    .forms = utvärdering|utvärderingen|utvärderingar|utvärderingens
    .means = Jämförelsen av de anbud som uppfyller kraven, för att finna det ekonomiskt mest fördelaktiga.
glossary-word-price = utvärderat pris
    .forms = utvärderat pris|utvärderade priset|utvärderade priser|utvärderade pris
    .means = Anbudets pris för allt som prisblanketten räknar upp, utan mervärdesskatt; det är det pris som jämförs.
glossary-word-figure = jämförelsetal
    .forms = jämförelsetal|jämförelsetalet|jämförelsetalen|jämförelsetals
    .means = Ett tal som bara används för att jämföra anbuden: priset efter avdrag eller påslag för kvalitet. Det är inte det som betalas.
glossary-word-deduction = avdrag
    .forms = avdrag|avdraget|avdragen|mervärdesavdrag
    .means = Ett publicerat belopp som dras från priset när anbuden jämförs, för den kvalitet som anbudet ger.
glossary-word-surcharge = påslag
    .forms = påslag|påslaget|påslagen
    .means = Ett publicerat belopp som läggs till priset när anbuden jämförs, för den kvalitet som saknas.
glossary-word-sum = poängsumma
    .forms = poängsumma|poängsumman|poängsummor|poängsummorna
    .means = Alla kriteriers poäng sammanlagda efter sina vikter.
glossary-word-ranking = rangordning
    .forms = rangordning|rangordningen|rangordnas|rangordnat|rangordnade
    .means = Anbuden i ordning, från det ekonomiskt mest fördelaktiga.
glossary-word-tie = särskiljning
    .forms = särskiljning|särskiljningen|särskiljningsregler|särskiljningsreglerna
    .means = De publicerade regler som avgör mellan anbud med exakt samma resultat.
glossary-word-drawing = lottning
    .forms = lottning|lottningen
    .means = Att slumpen avgör mellan anbud som inget annat skiljer åt, inför vittne.
glossary-word-relative = relativ modell
    .forms = relativ modell|relativa modeller|relativ
    .means = En utvärderingsmodell där ett anbuds tal beror på vilka andra anbud som finns.
glossary-word-provisional = preliminärt
    .forms = preliminärt|preliminär|preliminära
    .means = Resultatet kan ändras när öppna frågor besvaras; ingen tilldelning föreslås under tiden.
glossary-word-margin = marginal
    .forms = marginal|marginalen|marginaler|marginalerna
    .means = Hur mycket som hade behövt vara annorlunda för att ett annat anbud skulle vara först.
glossary-word-award = tilldelningsbeslut
    .forms = tilldelningsbeslut|tilldelningsbeslutet|tilldelningsbesluten
    .means = Myndighetens beslut om vilken anbudsgivare som ska tilldelas kontraktet, med skälen för det.
glossary-word-standstill = avtalsspärr
    .forms = avtalsspärr|avtalsspärren
    .means = Den tid efter underrättelsen om tilldelningsbeslutet då avtal inte får ingås.
glossary-word-review = överprövning
    .forms = överprövning|överprövningen|överprövas
    .means = Att en domstol prövar om upphandlingen har följt lagen.
glossary-word-cancel = avbryta upphandlingen
    .forms = avbryta upphandlingen|avbruten|avbrutits|avbryts|avbrutna
    .means = Att sluta utan att tilldela något kontrakt, med skäl.
glossary-word-reasons = skäl
    .forms = skäl|skälen|skälet
    .means = Varför något bedömdes eller beslutades så, skrivet av den som gjorde det.
glossary-word-opening = anbudsöppning
    .forms = anbudsöppning|anbudsöppningen
    .means = Tillfället då alla anbud öppnas, samtidigt och så snart som möjligt efter anbudstiden.
glossary-word-low = onormalt lågt anbud
    .forms = onormalt lågt anbud|onormalt låga anbud|onormalt lågt|onormalt låga
    .means = Ett anbud vars pris är så lågt att myndigheten måste fråga om det och pröva svaret.
glossary-word-clarification = förtydligande
    .forms = förtydligande|förtydligandet|förtydliganden|förtydligandena
    .means = En anbudsgivares svar på myndighetens fråga om vad anbudet innebär; anbudet ändras inte.
glossary-word-correction = rättelse
    .forms = rättelse|rättelsen|rättelser|rättelserna
    .means = Att ett uppenbart fel i ett anbud rättas, utan att andra anbudsgivare behandlas sämre.
glossary-word-evidence = bevis
    .forms = bevis|beviset|bevisen|bevisets
    .means = Det som visar ett påstående i anbudet: ett dokument, en demonstration, ett provresultat.
glossary-word-standard = standard
    .forms = standard|standarden|standarder|standarderna|standardens
    .means = En gemensam beskrivning av hur något ska fungera, som ett anbud kan prövas mot.
glossary-word-secrecy = absolut sekretess
    .forms = absolut sekretess|sekretess|sekretessen
    .means = Att uppgifter om anbuden inte får lämnas ut, i regel fram till tilldelningsbeslutet.
glossary-word-lock = låsning
    .forms = låsning|låsningen|låst|låsta
    .means = Att kriterierna får ett fingeravtryck innan anbuden öppnas, så att en senare ändring märks.
glossary-word-fingerprint = fingeravtryck
    .forms = fingeravtryck|fingeravtrycket|fingeravtrycken|sha256
    .means = Ett tal som räknas ur en fils innehåll; ändras ett enda tecken blir det ett annat.
glossary-word-seed = frö
    .forms = frö|fröet
    .means = Det tal som slumpmässiga försök börjar med, så att samma försök kan göras om och ge samma svar.
glossary-word-median = median
    .forms = median|medianen
    .means = Det mittersta värdet: lika många är högre som lägre.
glossary-word-subcontractor = underleverantör
    .forms = underleverantör|underleverantören|underleverantörer|underleverantörerna
    .means = Ett annat företag som utför en del av kontraktet åt leverantören.
