### Krävda standarder: vad anbuden påstår, vad bevisen visar, vad som återstår att prova.

section-standards = Krävda standarder
# Efter meningen lead-compliance
lead-standards = { $examined ->
    [one] En granskning mot en krävd standard är gjord
   *[other] { $examined } granskningar mot krävda standarder är gjorda
}; i { $passed } saknas ingen ska-punkt. { $tests ->
    [0] Inget återstår att prova.
    [one] En sak återstår att prova.
   *[other] { $tests } saker återstår att prova.
}
section-standards-intro = Varje krävd standard är uppdelad i punkter. En dator har läst anbudens bevis och jämfört dem med punkterna, en för en. Påstått är vad anbudet svarar, påvisat är vad filen själv säger.
standards-none = Ingen standard krävs punkt för punkt i delen.
standards-degree = Uppfyllandegraden är vikten av de punkter som är visade, som andel av vikten av alla punkter som går att läsa ut ur beviset. En ska-punkt (SHALL) väger 1 och en bör-punkt (SHOULD) en halv, om standarden inte anger annat; kan-punkter (MAY) räknas inte. Det som bara kan provas räknas varken som visat eller som saknat. Godkänt är ett bevis bara om ingen ska-punkt saknas, hur hög graden än är.
standards-matrix = Påstått och påvisat: { $bids ->
    [one] ett anbud
   *[other] { $bids } anbud
} mot { $standards ->
    [one] en standard
   *[other] { $standards } standarder
}{ $is_all ->
    [yes] { "" }
   *[no] { " " }(nr { $first }–{ $last })
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
unmet-shall = { $count } ska saknas
unmet-should = { $count } bör saknas
unmet-may = { $count } kan saknas
open-unverifiable = { $count } kan bara provas
open-malformed = { $count } fel skrivna
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
column-lacking = Brister
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
caption-compliance = Hur mycket av varje krävd standard som anbuden visar med bevis, i hela procent. Ju mörkare ruta, desto mer är visat. ✓ visat, ✗ motsagt, ? går inte att kontrollera, ! fel fil, – inget bevis. ”Bedömt”: myndigheten har själv prövat saken, och det gäller. [ska] betyder att ett ska-krav vilar på standarden.
alt-compliance = Värmekarta över anbud och krävda standarder för { $lot }. { $standards }.
alt-compliance-standard = { $standard }: { $bids }
alt-compliance-bid = { $bid } påstår { $claimed }, påvisat { $shown }

## Risker: vad avtalet eller verifieringen ska ta hand om

section-risks = Risker i det som är påvisat
section-risks-intro = Det här hindrar inte att ett anbud utvärderas. Det är vad som kan gå fel sedan, och vad myndigheten kan göra åt det i avtalet eller när anbudet verifieras.
risks-none = Inget i bevisen ger anledning till en särskild risk.
risks-hidden = Bevisen i följande anbud omfattas av sekretess; deras risker visas inte här: { LIST($bids) }.
risks-table = { $count ->
    [one] En risk
   *[other] { $count } risker
}, anbud för anbud
column-risk = Vad som kan gå fel
column-action = Vad myndigheten kan göra
risk-not-shown = { $bid } påstår att { $count ->
        [one] kravet { LIST($requirements) } uppfylls
       *[other] kraven { LIST($requirements) } uppfylls
    }, men { $verdict ->
        [none] åberopar inget bevis
        [unmet] beviset motsäger det
        [unverifiable] beviset går inte att kontrollera
       *[malformed] bevisets fil är fel
    }.
    .do = { $verdict ->
        [unmet] Räkna inte med det i verksamheten. Avtala om när det ska finnas, om det behövs.
       *[other] Låt anbudsgivaren visa det i verifieringen, eller skriv in kravet i avtalet med vite tills det är visat.
    }
risk-weak-evidence = { $bid } visar { $count ->
        [one] ska-kravet { LIST($requirements) }
       *[other] ska-kraven { LIST($requirements) }
    } bara med text eller filer som anbudsgivaren själv har lämnat (nivå E0 eller E1). Ingen har kontrollerat dem mot källan.
    .do = Hämta uppgiften hos den som har utfärdat den, eller prova i verifieringen mot det system som ska levereras, och ge avtalet rätt att häva om det inte stämmer.
risk-conditional-breach = { $bid } erbjuder delar av { $standard } utan { $count ->
        [one] en sak
       *[other] { $count } saker
    } som standarden kräver av den som erbjuder dem. Andra system som litar på standarden kan få fel eller ofullständiga svar.
    .do = Avtala om när det ska vara på plats, och prova det innan delen tas i drift.
risk-profile-version = { $bid } uppger { $count ->
        [one] en profil
       *[other] { $count } profiler
    } för { $standard } utan version. En annan version kan ha andra krav på innehållet.
    .do = Fråga vilken version det är (ett förtydligande), och skriv in versionen i avtalet.
risk-should-unmet = { $bid } visar inte { $count ->
        [one] en bör-punkt
       *[other] { $count } bör-punkter
    } i { $standard }, som ett ska-krav vilar på.
    .do = Avgör vilka av dem verksamheten behöver, och ta med dem i avtalets utvecklingsplan.
risk-expires-before-contract = Beviset { $evidence } från { $bid } går ut { DATE($expires) }, innan avtalet kan antas börja ({ DATE($begins) }: ett halvt år efter sista anbudsdag, eftersom avtalsstarten inte är angiven).
    .do = Begär ett nytt bevis innan avtalet tecknas.
risk-expires-first-year = Beviset { $evidence } från { $bid } går ut { DATE($expires) }, under det första avtalsåret (räknat från { DATE($begins) }: ett halvt år efter sista anbudsdag, eftersom avtalsstarten inte är angiven).
    .do = Skriv in i avtalet att leverantören förnyar beviset i tid och visar det.
risk-owner-outside = { $bid } visar själv, i beviset för { $standard }, ägare eller drift utanför de länder som godtas ({ $count ->
        [one] en punkt
       *[other] { $count } punkter
    }). Landets lagar kan tvinga fram att uppgifter lämnas ut.
    .do = Låt dataskyddsombudet bedöma det. Avtala om vem som har nycklarna, var uppgifterna finns och vad som gäller om ägaren byts.
risk-third-country = { $bid } uppger { $who ->
        [country] sitt land
       *[ultimate_parent] sin yttersta ägare
    } som ”{ $named }”, utanför EES (landskod { $country }). Landets lagar kan tvinga fram att uppgifter lämnas ut.
    .do = Låt dataskyddsombudet bedöma det. Avtala om vem som har nycklarna, var uppgifterna finns och vad som gäller om ägaren byts.

## Provningsprotokollet: vad bara en provning kan visa

section-testing = Återstår att prova
section-testing-intro = Allt går inte att läsa ut ur en fil. Det som ingen fil kan visa provas mot systemet, innan ett anbud antas eller levererat system godkänns.
testing-none = Inget återstår att prova: varje bevis i delen säger om det som krävs är uppfyllt eller inte.
# $workbook, $page: filnamn
testing-where = Provningsprotokollet har en rad för varje sak som ska provas, med vad som krävs, hur det provas och plats för resultatet. Det skrivs av vagval run och vagval report: { $workbook } fylls i på datorn och { $page } på papper.
testing-table = { $count ->
    [one] En sak
   *[other] { $count } saker
} att prova, anbud för anbud
column-to-test = Antal att prova
column-test-number = Nr
column-test-bid = Anbud
column-test-vendor = Anbudsgivare
column-test-requirement = Krav
column-test-standard = Standard
column-test-expectation = Nivå
column-test-asked-for = Vad som ska visas
column-test-why = Varför det måste provas
column-test-how = Så provas det
column-test-expected = Förväntat resultat
column-test-result = Resultat
column-test-tester = Provat av
column-test-date = Datum
column-test-note = Anteckning
column-test-how-and-expected = Så provas det
column-test-result-and-signed = Resultat, provat av, datum
test-title = Provningsprotokoll: { $procurement }
test-lead = { $count ->
    [one] En sak
   *[other] { $count } saker
} hos { $bids ->
    [one] ett anbud
   *[other] { $bids } anbud
} går inte att avgöra av de filer som är inlämnade, och ska provas.
section-test-how = Så används protokollet
test-what = Varje rad är något som krävs, där anbudets bevis varken visar att det är uppfyllt eller att det saknas. Anbud som inte får utvärderas är inte med, och inte heller det som myndigheten redan har bedömt.
test-level = Prova på samma sätt hos alla anbud, i den produkt och version som offereras, med påhittade patienter. Ord med versaler i anropen (ID, VALUE, VERSION) byts mot testdata.
test-fill = Välj resultat för varje rad, och skriv vem som provade, när och vad som syntes. En rad som inte kunde provas lämnas utan resultat, med skälet i anteckningen.
test-record = Ett krav är visat när alla dess ska-rader är uppfyllda. Skriv då in kravet med resultat, motivering, namn och datum i vendors/…/record/assessments.csv (eller .xlsx). Först där räknas det: det här protokollet läses inte av vagval.
test-met = uppfyllt
test-not-met = ej uppfyllt
test-result-note = Välj uppfyllt eller ej uppfyllt. Kunde raden inte provas: lämna tomt och skriv varför.
test-note-note = Vad som gjordes och vad som syntes, så att någon annan kan göra om det.
test-boxes = ☐ uppfyllt
    ☐ ej uppfyllt
    ________________
    ________________
# $how, $expected: hela meningar
test-how-and-expected = { $how }
    Förväntat: { $expected }
test-table = { $bid }: { $count ->
    [one] en sak
   *[other] { $count } saker
} att prova
test-why-unsaid = Beviset går inte att kontrollera.
test-how-requirement = Be anbudsgivaren visa kravet i en testmiljö med den produkt och version som offereras, eller lämna ett bevis som går att kontrollera.
test-how-equivalence = Låt en sakkunnig jämföra det som anbudet åberopar med det som krävs, punkt för punkt, och skriv ned om det är likvärdigt (9 kap. 4–8 §§ LOU).
test-expected-requirement = Det som kravet säger går att se.
test-how-any = Be anbudsgivaren visa det i testmiljön, eller lämna ett underlag som säger det, och läs efter.
test-expected-any = Det som står under ”Vad som ska visas” går att se eller läsa.
test-how-smart-configuration = Hämta adressen .well-known/smart-configuration från testmiljön, logga in med en registrerad testklient och begär det som krävs.
test-how-riv-ta-decisions = Slå upp beslutet hos Inera, eller kör Ineras testsvit för tjänstekontraktet mot testmiljön.
test-how-sbom = Be om en ny SBOM för den version som offereras, och jämför med filerna i en installation.
test-how-audit-log = Öppna en påhittad patients journal i testmiljön, hämta loggen och läs raden för just den händelsen.
test-how-certificate-record = Slå upp certifikatet hos den som har utfärdat det, och läs vad det omfattar.
test-how-approval-record = Slå upp beslutet hos den som har fattat det, för den produkt och version som offereras.
test-how-device-record = Slå upp produkten i EUDAMED eller hos Läkemedelsverket, och läs klass och version.
test-how-ehds-record = Läs det undertecknade åtagandet eller intyget, och kontrollera vilken specifikation och vilket datum det gäller.
test-how-openehr-template = Ladda in mallen i testmiljön, spara en påhittad komposition enligt den och läs tillbaka den.
test-how-openehr-options = Sänd OPTIONS / till testmiljön och läs svaret, och anropa sedan det som krävs.
test-how-openapi = Anropa gränssnittet i testmiljön enligt beskrivningen, med och utan behörighet.
test-how-data-export = Beställ ett uttag av de utlämnade testpatienterna och räkna raderna mot facit.
test-how-dicom-conformance = Sänd en testbild av det slaget till systemet, hämta tillbaka den och jämför.
test-how-code-systems = Be om ett nytt uttag ur testmiljön, och slå upp koderna i den utgåva som krävs.
test-how-accessibility-report = Prova sidan med tangentbord, skärmläsare och förstoring till 400 procent, och skriv ned det som inte går.
test-how-ihe-statement = Kör transaktionen mot en simulator (till exempel Gazelle) i testmiljön, och spara loggen.
test-how-federation-metadata = Logga in i testmiljön genom federationen med en testidentitet, och läs vilka uppgifter som följer med.
test-how-dpia = Gå igenom bedömningen med dataskyddsombudet, och be anbudsgivaren svara på det som saknas.
test-how-hosting-record = Läs underlaget om ägare, underbiträden och nycklar tillsammans med dataskyddsombudet.
# $request: anropet, som det sänds till testmiljöns basadress
test-how-fhir = Sänd till testmiljöns FHIR-adress: { $request }
test-how-fhir-combination = Lägg upp testposter som uppfyller alla villkor, bara ett av dem och inget. Sänd till testmiljöns FHIR-adress: { $request }
test-how-fhir-profile = Sänd till testmiljöns FHIR-adress: { $request }
    Validera minst tre av posterna mot profilen i den version som krävs.
test-expected-fhir = Svaret är 200 eller 201, och innehåller det som begärdes. Ett felsvar (4xx, 5xx) eller ett svar som bortser från villkoret är ej uppfyllt.
test-expected-fhir-combination = Svaret är 200 och innehåller alla testposter som uppfyller samtliga villkor, och inga andra.
test-expected-fhir-profile = Varje post anger profilen i meta.profile eller följer den ändå, och valideringen ger inga fel.
test-expected-fhir-security = Utan behörighet är svaret 401 eller 403. Med giltig behörighet är svaret 200.

## Ändringar sedan en tidigare beskrivning av samma produkt

section-changes = Ändrat sedan en tidigare beskrivning
section-changes-intro = Några anbud innehåller två beskrivningar av samma produkt från olika dagar. Här står vad som har tillkommit, försvunnit eller fått ett annat utfall mot det som krävs.
# $earlier, $now: dagar
changes-count = { $bid }, { $product }: mellan { DATE($earlier) } och { DATE($now) } har { $added ->
    [0] inget
    [one] en sak
   *[other] { $added } saker
} tillkommit och { $removed ->
    [0] inget
    [one] en sak
   *[other] { $removed } saker
} försvunnit. { $changed ->
    [0] Inget som { $standard } kräver har fått ett annat utfall.
    [one] En sak som { $standard } kräver har fått ett annat utfall.
   *[other] { $changed } saker som { $standard } kräver har fått ett annat utfall.
}
changes-table = { $bid }, { $product }, mot { $standard }: { $count ->
    [one] en ändring
   *[other] { $count } ändringar
} från { DATE($earlier) } till { DATE($now) }
column-change = Ändring
column-outcome-now = Utfall mot kravet
change-turned = Nytt utfall
change-removed = Har försvunnit
change-added = Har tillkommit
change-outcome = Förr: { $before }
    Nu: { $now }
change-unasked = Utfallet är oförändrat, eller krävs inte

## Arbetsboken

sheet-compliance = Påstått och påvisat
sheet-risks = Risker
column-standard = Standard
column-degree-fraction = Som bråk
column-shall-met = Visade ska-punkter
column-shall-all = Alla ska-punkter
column-unmet-shall = Saknas, ska
column-unmet-should = Saknas, bör
column-unmet-may = Saknas, kan
column-broken = Fel skrivna
column-gated = Räknas inte
column-clashes = Krockar
column-breaches = Villkorade brott
column-evidence-level = Bevisnivå
column-issued = Utfärdat
column-expires = Går ut
standard-assessed = Bedömt: { $result ->
    [met] uppfyllt
    [not-met] ej uppfyllt
   *[unclear] oklart
}
figure-assessed = bedömt: { $result ->
    [met] uppfyllt
    [not-met] ej uppfyllt
   *[unclear] oklart
}
