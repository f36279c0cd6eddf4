### Brev och protokoll enligt LOU: beslut, underrättelser, frågor, protokoll, rapport.

letter-title-award-decision = Tilldelningsbeslut
letter-title-notice = Underrättelse om tilldelningsbeslut
letter-title-individual-report = Individuell rapport
letter-title-opening-record = Öppningsprotokoll
letter-title-clarification-request = Begäran om förtydligande av anbud
letter-title-low-price-question = Begäran om förklaring av lågt pris
letter-title-cancellation-record = Beslut att avbryta upphandlingen
letter-subtitle = Upphandling: { $procurement }
letter-award-window = Tilldelningsbeslut, { $lot }
letter-notice-window = Underrättelse om tilldelningsbeslut till { $bid }
letter-clarification-window = Begäran om förtydligande till { $bid }
letter-cancellation-window = Beslut att avbryta { $what }
letter-low-price-window = Begäran om förklaring av lågt pris till { $bid }

## Brevets huvud

letter-fact-registry = Diarienummer
letter-fact-authority = Upphandlande myndighet
letter-fact-contact = Kontakt
letter-fact-to = Till
letter-fact-date = Datum
letter-fact-sent = Skickad
letter-fact-answer-by = Svara senast
letter-fact-lot = Gäller
letter-fact-lots = Delar
letter-fact-opened = Öppnat
letter-fact-decided-on = Beslutsdatum
letter-fact-decided-by = Beslutar
letter-fact-reported-by = Föredrar
letter-fact-took-part = Deltar i övrigt
letter-nobody-else = ingen
letter-date-open = fylls i när det är bestämt
letter-opened-at = { DATE($date) } klockan { $time }
letter-whole-procurement = hela upphandlingen
letter-label-draft = Utkast.
letter-draft = Inget tilldelningsbeslut är fattat. Uppgifterna om anbuden omfattas av absolut sekretess (19 kap. 3 § OSL), och utkastet får inte lämnas till någon anbudsgivare.
letter-laws = LOU: lagen (2016:1145) om offentlig upphandling. OSL: offentlighets- och sekretesslagen (2009:400).
letter-secret = Handlingen innehåller uppgifter om anbud. De omfattas av absolut sekretess tills alla anbud offentliggörs eller tilldelningsbeslut har fattats (19 kap. 3 § OSL).

## Avsnitt

letter-section-decision = Beslutet
letter-section-ground = Upphandlingen och grunden för utvärderingen
letter-section-admission = Prövning av anbuden
letter-section-reasons = Skälen för beslutet
letter-section-after = Efter beslutet
letter-section-secrecy = Offentlighet och sekretess
letter-section-why = Skälen för beslutet: { $lot }
letter-section-own = Ert anbud
letter-section-accepted = Det antagna anbudet och dess relativa fördelar
letter-section-negotiation = Förhandling eller dialog
letter-section-standstill = Avtalsspärr
letter-section-review = Om ni vill ansöka om överprövning
letter-section-on-request = Fler upplysningar och sekretess
letter-section-opening-time = Tid
letter-section-persons = Förrättningen
letter-section-list = Anbudsförteckning
letter-section-files = Mottagna filer
letter-section-certified = Bestyrkande
letter-section-question = Frågan
letter-section-limits = Vad svaret får innehålla
letter-section-answer = Svar
letter-section-low-price = Priset
letter-section-explanations = Vad ni kan förklara
letter-section-consequence = Vad som händer sedan
letter-section-cancellation-reasons = Skälen för beslutet
letter-section-code = Skälet i annonsen
letter-section-abnormally-low = 1. Skäl till att ett förkastat anbud har ansetts onormalt lågt
letter-section-not-awarded = 2. Skäl till att kontrakt inte har tilldelats en leverantör
letter-section-dynamic-system = 3. Skäl till att en leverantör inte har godkänts i ett dynamiskt inköpssystem
letter-section-procedure-chosen = 4. Skäl till att förhandlat förfarande eller konkurrenspräglad dialog har använts
letter-section-non-electronic = 5. Skäl till att anbud har fått lämnas på annat sätt än elektroniskt
letter-section-conflicts = 6. Intressekonflikter och vidtagna åtgärder
letter-section-signed = Upprättad

## Tilldelningsbeslut

# $state: utkast eller beslutat
letter-award-lead = { $state ->
    [draft] Utkast till { $buyer }s beslut om vilket anbud som antas i delen { $lot }.
   *[decided] { $buyer } har beslutat vilket anbud som antas i delen { $lot }.
}
letter-awarded-lowest = { $buyer } tilldelar { $bid } kontraktet i delen { $lot }. Anbudet är det ekonomiskt mest fördelaktiga av { $count } rangordnade anbud: det har lägst { $name }, { $figure }.
letter-awarded-highest = { $buyer } tilldelar { $bid } kontraktet i delen { $lot }. Anbudet är det ekonomiskt mest fördelaktiga av { $count } rangordnade anbud: det har högst { $name }, { $figure }.
letter-awarded-order = { $buyer } tilldelar { $bid } kontraktet i delen { $lot }. Anbudet är det ekonomiskt mest fördelaktiga av { $count } rangordnade anbud: det kommer först i den ordning som modellen ger ({ $name }: { $figure }).
letter-awarded-alone = { $buyer } tilldelar { $bid } kontraktet i delen { $lot }. Anbudet är det enda som uppfyller kraven och har utvärderats ({ $name }: { $figure }).
letter-awarded-allocated = { $buyer } tilldelar { $bid } kontraktet i delen { $lot }. Anbudet har plats { $rank } av { $count } i rangordningen ({ $name }: { $figure }) och tilldelas kontraktet enligt den annonserade regeln om tilldelning av flera delar (4 kap. 15 och 16 §§ LOU).
letter-decided = Beslutet fattades { DATE($date) } av { $by }: ”{ $text }”
letter-recorded = Antecknat { DATE($date) } av { $by }: ”{ $text }”
letter-ground-procedure = Upphandlingen görs med { $procedure }. Den annonserades { DATE($published) }, och sista anbudsdag var { DATE($deadline) }.
letter-ground-bids = { $count ->
    [one] Ett anbud kom in i delen.
   *[other] { $count } anbud kom in i delen.
}
# $ground: kvalitet och pris, eller enbart pris
letter-ground-model = Grund för utvärderingen är { $ground ->
    [quality] bästa förhållandet mellan pris och kvalitet
   *[price] pris
} (16 kap. 1 § LOU), med den publicerade utvärderingsmodellen ”{ $model }”. { $direction ->
    [lowest] Anbudet med lägst { $name } antas.
    [highest] Anbudet med högst { $name } antas.
   *[order] Anbudet som är först i modellens ordning antas.
}
letter-ground-lock = Kriterier, vikter och utvärderingsmodell låstes innan anbuden öppnades (version { $version }, fingeravtryck { $sha256 }).
letter-admission = Bara anbud som uppfyller samtliga ska-krav utvärderas (4 kap. 10 § LOU).
letter-all-met = Alla ska-krav är uppfyllda.
letter-table-admission = Anbuden i delen, och om de får utvärderas
letter-table-reasons-of = { $bid }: poäng och skäl
letter-table-reasons-below = { $bid }: poäng och skäl (anbudet når inte den lägsta kravnivån)
letter-calculation = Så räknades resultatet för { $bid } (plats { $rank })
letter-after-notices = Alla anbudsgivare underrättas snarast möjligt och samtidigt om beslutet, med skälen för det (12 kap. 12 § LOU).
letter-after-standstill = Avtal får inte ingås förrän avtalsspärren har löpt ut (20 kap. 1 § LOU). Hur länge den gäller framgår av underrättelserna.
letter-after-review = En leverantör som anser sig ha lidit eller kunna komma att lida skada får ansöka om överprövning hos { $court ->
    [none] förvaltningsrätten
   *[other] { $court }
} (20 kap. 4 och 5 §§ LOU). Hur och när det görs framgår av underrättelserna.
# $state: utkast eller beslutat
letter-secrecy-award = { $state ->
    [draft] Fram till beslutet gäller absolut sekretess för uppgifterna om anbuden, även för anbudsgivarnas namn och antal (19 kap. 3 § OSL). Den upphör när beslutet har fattats.
   *[decided] Den absoluta sekretessen för anbuden i delen upphörde när beslutet fattades (19 kap. 3 § OSL).
}
letter-secrecy-undecided = { $count ->
    [one] I delen { LIST($lots) } är beslut inte fattat, och där gäller den absoluta sekretessen fortfarande.
   *[other] I delarna { LIST($lots) } är beslut inte fattat, och där gäller den absoluta sekretessen fortfarande.
}
letter-secrecy-after = Efter beslutet är uppgifterna som huvudregel offentliga. Uppgifter om en anbudsgivares affärs- eller driftförhållanden är hemliga om det av särskild anledning kan antas att anbudsgivaren lider skada om de röjs (31 kap. 16 § OSL).
letter-secrecy-claimed = { LIST($bids) } har begärt sekretess för uppgifter i { $count ->
    [one] sitt anbud
   *[other] sina anbud
}. Uppgifterna är inte maskade i den här handlingen, och ska sekretessprövas innan den lämnas ut. I underrättelserna till andra anbudsgivare är de maskade.
letter-secrecy-unclaimed = Ingen anbudsgivare i delen har begärt sekretess. Begär någon ut handlingen prövas ändå om någon uppgift är hemlig.

## Underrättelse

letter-notice-lead = { $won_count ->
    [0] { $count ->
        [one] { $buyer } har prövat ert anbud i delen { LIST($lots) }. Ert anbud tilldelas inte kontraktet.
       *[other] { $buyer } har prövat era anbud i delarna { LIST($lots) }. Ni tilldelas inget av kontrakten.
    }
   *[other] { $buyer } tilldelar er kontraktet i { $won_count ->
        [one] delen { LIST($won) }.
       *[other] delarna { LIST($won) }.
    } { $count ->
        [1] { "" }
       *[other] Underrättelsen gäller delarna { LIST($lots) }.
    }
}
letter-column-awarded = Tilldelas kontraktet
letter-column-own = Ert anbud
letter-column-yours = Ert anbud
letter-column-accepted = Det antagna anbudet
letter-column-difference = Skillnad
letter-table-decision = Beslutet i de delar som ni har lämnat anbud i
letter-lot-draft = I delen { $lot } är beslutet ännu inte fattat. Ni får en egen underrättelse.
letter-lot-waiting = I delen { $lot } är utvärderingen inte avslutad. Ni får en egen underrättelse.
letter-lot-cancelled = Delen { $lot } är avbruten. Ni får en egen underrättelse med skälen.
letter-own-accepted = Antas
letter-own-rejected = Förkastas: ett eller flera krav är inte uppfyllda
letter-own-below = Antas inte: når inte den lägsta kravnivån
letter-own-rank = Plats { $rank } av { $of }
letter-rejected = Ert anbud förkastas och har inte utvärderats. Skälen är:
letter-below = Ert anbud når inte den lägsta nivå som är publicerad, och rangordnas därför inte:
letter-price-alone = I den här delen utvärderas bara priset.
letter-table-points-own = Era poäng, kriterium för kriterium, med skälen
letter-table-points-accepted = Det antagna anbudets poäng, kriterium för kriterium, med skälen
letter-accepted = { $bid } har lämnat det antagna anbudet. Det avser { $product }.
letter-accepted-own = Ert anbud är det antagna. Några relativa fördelar hos ett annat anbud finns därför inte att redovisa.
letter-accepted-none = Inget anbud är antaget i delen.
letter-not-compared = Ert anbud har inte utvärderats och kan därför inte jämföras med det antagna anbudet kriterium för kriterium. Skälen för det antagna anbudets poäng redovisas ändå.
letter-table-compared = Ert anbud jämfört med det antagna anbudet
letter-lower-price = priset
letter-better-accepted = Här är det antagna anbudet bättre: { LIST($at) }.
letter-better-yours = Här är ert anbud bättre: { LIST($at) }.
letter-better-none = De två anbuden har samma pris och samma poäng på varje kriterium.
letter-gap-same = ingen
letter-gap-price-more = det antagna är { $size } lägre
letter-gap-price-less = det antagna är { $size } högre
letter-gap-points-more = det antagna har { $size } poäng mer
letter-gap-points-less = det antagna har { $size } poäng mindre
letter-gap-amount-more = det antagna har { $size } större avdrag
letter-gap-amount-less = det antagna har { $size } mindre avdrag
letter-negotiation-none = Upphandlingen görs med { $procedure }. Någon förhandling eller dialog har inte förekommit.
letter-on-request = Den här underrättelsen innehåller de upplysningar som ni kan begära enligt 12 kap. 13 § LOU. Är något oklart kan ni skriftligen begära ytterligare upplysningar. Vi lämnar dem snarast möjligt och senast 15 dagar efter att begäran kom in.
letter-secrets = Uppgifter som en annan anbudsgivare har begärt sekretess för, och som bedöms vara affärshemligheter, är ersatta med { $masked } (31 kap. 16 § OSL). Vi prövar sekretessen på nytt om någon begär ut uppgifterna.
letter-questions = Frågor besvaras av { $contact }.

## Avtalsspärr och överprövning

letter-label-standstill = Avtalsspärr.
letter-standstill = Avtalsspärren gäller till och med { DATE($last) }. Avtal får ingås tidigast { DATE($earliest) }.
letter-standstill-open = Avtal får inte ingås förrän avtalsspärren har löpt ut: 10 dagar från det att underrättelsen skickades om den skickas elektroniskt till alla, annars 15 dagar (20 kap. 1 § LOU). Datumen räknas ut när det är bestämt vilken dag underrättelsen skickas.
letter-standstill-planned = Datumen förutsätter att underrättelsen skickas den dag som är planerad.
letter-standstill-sent = Underrättelsen skickas { DATE($sent) } { $how ->
    [electronic] med elektroniska medel till alla anbudsgivare
   *[other] på annat sätt än elektroniskt till minst en anbudsgivare
}. Avtalsspärren är { $days } dagar, och dagen då underrättelsen skickas räknas inte.
letter-standstill-counted = Sista dagen är { DATE($last) }, som är en vardag.
letter-standstill-moved = Sista dagen skulle ha blivit { DATE($counted) }. Den infaller på en lördag, söndag, annan helgdag eller sådan afton som räknas lika, och flyttas till nästa vardag: { DATE($last) }.
letter-standstill-law = Beräkningen följer 20 kap. 1 och 18 §§ LOU och 2 § lagen (1930:173) om beräkning av lagstadgad tid.
letter-standstill-extended = Om någon ansöker om överprövning i tid fortsätter avtalsspärren att gälla under handläggningen i förvaltningsrätten (20 kap. 8 § LOU).
letter-review = En leverantör som anser sig ha lidit eller kunna komma att lida skada får ansöka om överprövning av upphandlingen (20 kap. 4 § LOU).
letter-review-where = Ansökan görs skriftligen hos { $court }, { $address } (20 kap. 5 § LOU).
letter-review-until-award = Ansökan ska ha kommit in till förvaltningsrätten före utgången av avtalsspärren, senast { DATE($last) } (20 kap. 11 § LOU).
letter-review-until-award-open = Ansökan ska ha kommit in till förvaltningsrätten före utgången av avtalsspärren (20 kap. 11 § LOU).
letter-review-until-cancellation = Ansökan ska ha kommit in till förvaltningsrätten senast { DATE($last) } (20 kap. 12 § LOU).
letter-review-until-cancellation-open = Ansökan ska ha kommit in till förvaltningsrätten innan 10 dagar har gått från det att underrättelsen med skälen skickades elektroniskt, eller 15 dagar om den skickades på annat sätt (20 kap. 12 § LOU).
letter-review-how = Ange vilken upphandling det gäller (diarienummer { $registry }), vad ni yrkar, vilket fel ni anser att myndigheten har gjort och hur det har medfört eller kan medföra skada för er.
letter-review-circumstances = Omständigheter som ni åberopar senare än tre veckor från det att ansökan kom in får domstolen beakta bara i vissa fall (20 kap. 5 b § LOU).

## Öppningsprotokoll

letter-opening-lead = { $count ->
    [one] Ett anbud öppnades.
   *[other] { $count } anbud öppnades samtidigt.
}
letter-opening-time = Sista anbudsdag var { DATE($deadline) }. Anbuden öppnades { $when }, efter att anbudstiden hade gått ut.
letter-opening-persons = Vid förrättningen deltog, utsedda av myndigheten:
letter-opening-chamber = Närvaro av person utsedd av handelskammare: { $chamber }
letter-column-number = Nr
letter-column-lots = Delar
letter-column-files = Filer
letter-column-file = Fil
letter-column-sha256 = Fingeravtryck (SHA-256)
letter-column-name = Namn
letter-column-signature = Underskrift och datum
letter-column-role = Uppgift
letter-column-declared = Förklaring
letter-column-why = Skäl
letter-to-sign = undertecknas
letter-table-list = { $count ->
    [one] Det anbud som öppnades
   *[other] De { $count } anbud som öppnades
}
letter-opening-files = Varje mottagen fil har ett fingeravtryck. Ändras filen stämmer det inte längre, så att det går att visa att anbuden inte har förvanskats (12 kap. 8 och 9 §§ LOU).
letter-table-files = Anbud { $number }, { $bid }: { $count ->
    [one] en fil
   *[other] { $count } filer
}
letter-certified = De som deltog i förrättningen bestyrker att förteckningen är riktig och fullständig (12 kap. 10 § LOU).
letter-table-certified = Bestyrks av

## Begäran om förtydligande

letter-clarification-lead = { $buyer } behöver ett svar från er för att kunna pröva ert anbud.
letter-question-requirement = Frågan gäller kravet { $requirement }: { $text }
letter-question-open = Det framgår inte klart av anbudet om kravet { $requirement } är uppfyllt. Förklara hur anbudet uppfyller kravet, och ange var i anbudet det framgår.
letter-limits = Myndigheten får begära att en leverantör rättar, förtydligar eller kompletterar sitt anbud om det kan ske med beaktande av principerna om likabehandling och öppenhet (4 kap. 9 § LOU).
letter-limits-may = Svaret får förtydliga vad anbudet redan innehåller, rätta ett uppenbart fel och komplettera med handlingar som styrker förhållanden som fanns på sista anbudsdagen.
letter-limits-may-not = Svaret får inte ändra anbudet: inte priset, inte den produkt eller version som offereras, och inte vad ni åtar er att utföra.
letter-limits-equal = Anbudsgivare i samma läge får samma möjlighet att svara.
letter-limits-written = Svaret ska vara skriftligt. Det dokumenteras tillsammans med frågan.
letter-answer-by = Svara senast { $date }. Skicka svaret till { $contact }.
letter-clarification-unanswered = Kommer inget svar in i tid prövas anbudet på det underlag som finns.

## Begäran om förklaring av lågt pris

letter-low-price-lead = Priset i ert anbud i delen { $lot } förefaller onormalt lågt. Vi ber er därför att förklara det.
letter-low-price = Ert utvärderade pris är { $price }.
letter-low-price-limit = Enligt upphandlingsdokumenten ställs frågan när ett pris är lägre än { PERCENT($share) } av medianen av de giltiga anbudens priser i delen. Gränsen är bara en anledning att fråga. Den säger inget om att priset är fel.
letter-explanations = Förklara det låga priset eller kostnaden. Enligt 16 kap. 7 § LOU kan förklaringen gälla
letter-explanation-1 = om ni kan utnyttja särskilt kostnadseffektiva metoder för att fullgöra kontraktet,
letter-explanation-2 = om ni kan utnyttja tekniska lösningar eller ovanligt gynnsamma förhållanden för att fullgöra kontraktet,
letter-explanation-3 = egenarten hos de varor eller tjänster som ni erbjuder,
letter-explanation-4 = hur ni avser att fullgöra kontraktet i fråga om tillämpliga miljö-, social- eller arbetsrättsliga skyldigheter,
letter-explanation-5 = om ni kan få statligt stöd, eller
letter-explanation-6 = era planerade underleverantörer och uppgifterna om dem (17 kap. 6 och 7 §§ LOU).
letter-explanations-calculation = Visa gärna med en kalkyl, post för post, att priset täcker kostnaderna för att fullgöra kontraktet.
letter-state-aid = Beror priset på statligt stöd får ni inom skälig tid visa att stödet är förenligt med EUF-fördraget (16 kap. 8 § LOU).
letter-not-automatic = Inget anbud förkastas automatiskt för att priset är lågt. Vi bedömer er förklaring innan något beslutas.
letter-must-reject = Om det låga priset eller kostnaden inte förklaras på ett tillfredsställande sätt ska anbudet förkastas. Det ska också förkastas om det låga priset beror på att anbudet inte stämmer överens med tillämpliga miljö-, social- eller arbetsrättsliga skyldigheter (16 kap. 7 § LOU).
letter-low-price-secret = Vi kan inte lämna uppgifter om andra anbud förrän tilldelningsbeslut har fattats (19 kap. 3 § OSL).

## Avbrytande

letter-cancellation-lead = { $bids ->
    [0] { $buyer } avbryter { $what }.
   *[other] { $buyer } avbryter { $what } och underrättar anbudsgivarna om skälen.
}
letter-cancelled = { $buyer } beslutade { DATE($date) } att avbryta { $what }.
letter-cancellation-code = { $code ->
    [none] Skälet är inte angivet.
   *[other] Skälet anges i annonsen om resultatet med koden { $code } (eForms BT-144): { $meaning }.
}
bt-144-all-rej = alla anbud, anbudsansökningar eller projekt har dragits tillbaka eller kan inte antas
bt-144-chan-need = myndighetens behov har ändrats
bt-144-ins-fund = medlen räcker inte
bt-144-no-rece = inga anbud, anbudsansökningar eller projekt har kommit in
bt-144-no-signed = den högst rangordnade anbudsgivaren vägrade att skriva under kontraktet
bt-144-one-admis = bara ett anbud, en ansökan eller ett projekt kunde antas
bt-144-other = annat skäl
bt-144-rev-body = ett beslut av ett prövningsorgan
bt-144-rev-buyer = myndighetens beslut efter en begäran om prövning
bt-144-tch-pr-error = tekniska fel eller fel i förfarandet

## Individuell rapport

letter-report-lead = Rapporten redovisar de sex punkterna i 12 kap. 16 § LOU.
letter-price-rejected = { $bid }, delen { $lot }: { $reason }
letter-table-not-awarded = Anbud som inte har lett till kontrakt, del för del
letter-report-behind = Plats { $rank } ({ $name }: { $figure }). { $bid } har lämnat det ekonomiskt mest fördelaktiga anbudet.
letter-report-waiting = I delen { $lot } är utvärderingen inte avslutad.
letter-table-declarations = Vad de som deltar i ärendet har förklarat om jäv och intressekonflikter
letter-report-signed = Upprättad av { $by }, { $date }.
letter-report-deadline = Rapporten ska vara upprättad senast 30 dagar efter att avtal har ingåtts eller upphandlingen har avbrutits (12 kap. 16 § LOU).

## Vad ett brev ska innehålla

letter-content-authority = myndighet, diarienummer och kontakt
letter-content-deciders = vem som beslutar och föredrar
letter-content-decision = beslutet
letter-content-ground = grunden för utvärderingen
letter-content-admission = prövningen av anbuden
letter-content-reasons = skälen för beslutet
letter-content-after-decision = underrättelse och avtalsspärr
letter-content-recipient = mottagaren
letter-content-own-bid = anbudsgivarens egna poäng med skäl, eller skälen för att anbudet förkastas
letter-content-winner = namnet på den som tilldelas kontraktet
letter-content-advantages = det antagna anbudets relativa fördelar
letter-content-negotiation = hur förhandlingarna eller dialogen har fortlöpt
letter-content-standstill = avtalsspärren
letter-content-review = hur man ansöker om överprövning
letter-content-on-request = att fler upplysningar kan begäras
letter-content-abnormally-low = skäl till att ett anbud har ansetts onormalt lågt (p. 1)
letter-content-not-awarded = skäl till att kontrakt inte har tilldelats (p. 2)
letter-content-dynamic-system = skäl i fråga om dynamiskt inköpssystem (p. 3)
letter-content-procedure-chosen = skäl för valet av förfarande (p. 4)
letter-content-non-electronic = skäl till annat än elektronisk inlämning (p. 5)
letter-content-conflicts = intressekonflikter och åtgärder (p. 6)
letter-content-report-signed = vem som har upprättat rapporten, och när
letter-content-opening-time = tiden för öppningen
letter-content-two-persons = minst två utsedda personer
letter-content-list-of-tenders = anbudsförteckningen
letter-content-received-files = de mottagna filerna
letter-content-chamber = handelskammarens närvaro
letter-content-certified = bestyrkandet
letter-content-secrecy = sekretessen
letter-content-question = frågan
letter-content-limits = vad svaret får och inte får ändra
letter-content-answer-by = sista dag för svar
letter-content-price = priset och varför frågan ställs
letter-content-explanations = vad förklaringen kan gälla
letter-content-no-automatic-rejection = att inget anbud förkastas automatiskt
letter-content-cancelled = vad som avbryts
letter-content-code = koden för skälet (BT-144)

## I terminalen

letters-made = { $count ->
    [0] { $earlier ->
        [kept] Inga brev gjordes. De som gjordes tidigare ligger kvar orörda i { $folder }, och kan vara inaktuella.
       *[none] Inga brev gjordes.
    }
    [one] Ett brev gjordes i { $folder }:
   *[other] { $count } brev gjordes i { $folder }:
}
letters-one = { $name }: { $title }{ $draft ->
    [yes] { " " }(utkast)
   *[no] { "" }
}
letters-kept = Kvar från tidigare, eftersom de inte kan göras på nytt nu:
letters-held-back = { $count ->
    [one] Ett brev saknar inget men gjordes inte heller, eftersom mappen byts i sin helhet. Komplettera det som saknas för de andra, gör brevet i en egen mapp med --kind eller --bid, eller flytta undan de tidigare breven:
   *[other] { $count } brev saknar inget men gjordes inte heller, eftersom mappen byts i sin helhet. Komplettera det som saknas för de andra, gör breven i en egen mapp med --kind eller --bid, eller flytta undan de tidigare:
}
letters-refused = { $count ->
    [one] Ett brev gjordes inte, för att något saknas:
   *[other] { $count } brev gjordes inte, för att något saknas:
}
letters-not-due = Detta finns inget att göra av än:
