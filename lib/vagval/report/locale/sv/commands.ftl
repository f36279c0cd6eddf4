command-vagval = Jämför anbud enligt publicerade regler: exakt, låst, spårbart och omkörbart. Kommandona står i den ordning som arbetet görs.
command-new = Gör en tom, kommenterad arbetsyta.
command-new-more = Exempel: vagval new upphandling-2027. Kör sedan vagval check i mappen: det säger steg för steg vad som fattas.
command-models = Vilka utvärderingsmodeller finns, och vad gör en modell med några anbud?
command-models-more = Exempel: vagval models, vagval models F08, vagval models F01 --bids anbud.csv --set price_weight=0.4. Filen (CSV eller XLSX) har kolumnerna namn, pris och kvalitet (0 till 1). Konstanter som inte anges är exempel.
command-check = Är underlaget fullständigt, och vilka anbud får utvärderas?
command-check-more = Exempel: vagval check exempel-moduler. Kriterier kan kontrolleras innan de är låsta; anbud läses först när kriterierna är låsta. Slutkod 1 om något måste rättas.
command-sheets = Gör tomma blanketter för svar, priser och poäng.
command-sheets-more = Exempel: vagval sheets exempel-moduler --into blanketter. Bedömarnas blanketter görs när kriterierna är låsta och det finns anbud.
command-lab = Vad gör utvärderingsmodellen, innan något anbud finns?
command-lab-more = Exempel: vagval lab exempel-moduler. Modellen prövas på simulerade upphandlingar, på egna undantagsfall och på kända produkter; upphandlingens egna anbud läses aldrig. Rapporten och bladet till upphandlingsdokumenten skrivs i outputs. Slutkod 1 om något hindrar låsningen.
command-weights = Hur kom vikterna till, före publiceringen?
command-weights-more = Exempel: vagval weights exempel-moduler --lot LM. Vars och ens vikter ur mappen weighting, bredvid varandra, sammanvägda och bredvid kriteriernas. Sidan skrivs i outputs. Efter publiceringen visar protokollet hur vikterna kom till och ändrar ingenting.
command-lock = Lås kriterierna innan anbuden öppnas.
command-lock-more = Exempel: vagval lock exempel-moduler --by "Anna Ek" --by "Bo Al". Två olika personer låser. Att låsa om kräver --reason.
command-mcda = Hur rangordnar en metod alternativen i en egen beslutsmatris?
command-mcda-more = Exempel: vagval mcda matris.csv --method topsis, vagval mcda fall.json --json. JSON har matrix, objectives, weights och parameters; CSV har kriterierna i rubriken och raderna #riktning och #vikt. Metoderna är råd, aldrig tilldelningsgrund.
command-comply = Vad är styrkt med bevis, och inte bara påstått?
command-comply-more = Exempel: vagval comply exempel-moduler --lot LM. Två FHIR-filer var som helst: vagval comply --statement system.json --requirement krav.json. Ändringar: vagval comply --statement ny.json --earlier gammal.json. Skalltryck före låsningen: vagval comply exempel-moduler --pressure --statement mapp-med-kända-system. Att ett krav inte uppfylls är ett svar och ger slutkod 0.
command-score = Vad gav bedömarna, och vad kom de överens om?
command-score-more = Exempel: vagval score exempel-moduler --lot LM.
command-award = Vilket anbud är mest fördelaktigt, och exakt hur räknas det ut?
command-award-more = Exempel: vagval award exempel-moduler --lot LM. Med --recompute xlsx skrivs en arbetsbok som räknar ut allt en andra gång.
command-stress = Skulle resultatet hålla, och vad säger andra metoder?
command-stress-more = Exempel: vagval stress exempel-moduler --lot LM. Andra metoder är råd, aldrig tilldelningsgrund.
command-report = Gör rapporterna: HTML och PDF för varje del och för helheten, och en arbetsbok.
command-report-more = Exempel: vagval report exempel-moduler --language en. Allt skrivs, eller inget.
command-run = Gör allt: kontroll, poäng, tilldelning, robusthet och rapporter.
command-run-more = Exempel: vagval run exempel-moduler. Allt skrivs, eller inget. Med --strict blir slutkoden 3 om någon del är preliminär.
command-letters = Gör de brev och protokoll som lagen kräver: beslut, underrättelser, individuell rapport.
command-letters-more = Exempel: vagval letters exempel-moduler --kind notice --bid alfa. Breven görs som HTML, PDF och DOCX. Ett brev som saknar skäl görs inte: då anges vad som fattas.
command-status = Gör den regionala rapporten om läget i alla upphandlingar i arbetsytan.
command-status-more = Exempel: vagval status --date 2026-05-04. Texten som människor skriver hämtas ur criteria/status.toml; resten tas fram ur upphandlingarna.
command-key = Gör en nyckel att signera arkiv med.
command-key-more = Exempel: vagval key nyckel.pem. Den hemliga nyckeln skrivs i filen och den öppna bredvid. Publicera fingeravtrycket tillsammans med upphandlingsdokumenten.
command-bundle = Samla allt som utvärderingen vilar på i ett signerat arkiv.
command-bundle-more = Exempel: vagval bundle exempel-moduler --key nyckel.pem. Arkivet går att kontrollera utan Vägval: öppna verify.html i en webbläsare, eller kör verify.py.
command-verify = Gör om allt och jämför fingeravtryck.
command-verify-more = Exempel: vagval verify exempel-moduler. Slutkod 1 om en enda byte skiljer.
option-lot = Bara denna del (annars alla).
option-language = Språk: sv eller en (annars upphandlingens).
option-report-date = Rapportens datum (annars den senaste antecknade utvärderingen).
option-method = Metoden som räknar (annars den som filen anger).
option-products = Tabell med kända produkter, eller mappen bids i en tidigare upphandling (annars known_products bredvid anbuden, om den finns).
option-statement = Systemets FHIR-beskrivning (CapabilityStatement, JSON eller XML); med --pressure en mapp med beskrivningar av kända system.
option-requirement = Den FHIR-beskrivning som krävs.
option-imports = En beskrivning som kravet hämtar innehåll från; anges en gång för varje (annars letas de upp bredvid kravet).
option-earlier = En tidigare beskrivning av samma produkt: säg vad som har ändrats.
option-pressure = Skalltryck: säg vilka ska-punkter som utesluter vilka kända system. Upphandlingens egna anbud läses aldrig.
option-tenders = Antal simulerade upphandlingar (annars 10 000).
option-audience = Mottagare: decision (den som beslutar), audit (allt, även kod och indata), panel (bedömarna, utan priser), bidder (en anbudsgivare, med --bid) eller public (alla). De två sista är maskade och kräver antecknat tilldelningsbeslut.
option-bid = Anbudet vars anbudsgivare är mottagare.
option-forms = Former att göra: html, pdf och xlsx, åtskilda med komma (annars alla).
option-kind = Bara detta slag av brev: award-decision, notice, individual-report, opening-record, clarification-request, low-price-question eller cancellation-record (annars alla som går att göra).
option-key-file = Filen med den nyckel som arkivet signeras med (görs med vagval key).
option-seed = Frö för slumptal i stället för det låsta.
option-strict = Slutkod 3 om någon del är preliminär.
option-workspace = Arbetsytans mapp (annars den som omger den aktuella mappen).
option-recompute = Skriv en arbetsbok (xlsx) vars formler räknar om resultatet, i stället för att visa det.
option-into = Mapp eller fil att skriva till (annars under outputs).
option-by = Den som låser; anges två gånger.
option-reason = Varför kriterierna låses om.
option-bids = CSV eller XLSX med anbud att pröva modellen på.
option-settings = En konstant, till exempel price_weight=0.4; anges en gång för varje.
option-as-json = Skriv JSON för andra program.
interrupted = Avbrutet. Det som var gjort sedan tidigare är orört.
help-usage = Skrivs så:
help-some-options = [TILLVAL]
help-options = Tillval
help-commands = Kommandon
option-version = Visa version.
option-help = Visa denna hjälp.
check-criteria-complete = Kriterierna är fullständiga: { $lots ->
        [one] en del
       *[other] { $lots } delar
    } och { $requirements } krav.
check-next-lock = Nästa steg: se vad utvärderingsmodellen gör, och lås kriterierna innan anbuden öppnas:
      vagval lab { $procurement }
      vagval lock { $procurement } --by "NAMN" --by "NAMN"
check-lock-holds = Låsningen håller (version { $version }).
check-next-bids = Det finns inga anbud än. Nästa steg: gör blanketter och lägg anbuden i vendors/{ $procurement }/bids/:
      vagval sheets { $procurement }
check-next-letters = Här finns inga anbud, och alla delar är avbrutna. Nästa steg:
      vagval letters { $procurement }
check-standing = { $lot } { $name }: { $admitted } får utvärderas, { $not_admitted } får inte, { $open } väntar på svar.
check-next-run = Nästa steg:
      vagval run { $procurement }
lab-model = { $lots ->
        [one] Del
       *[other] Delarna
    } { LIST($names) }: { $model }, { $kind ->
        [absolute] varje anbud räknas för sig
        [shifted] andra anbud ändrar poängen men inte ordningen
       *[relative] andra anbud kan ändra ordningen
    }.
lab-found-stop = { $count ->
    [one] Ett fel som hindrar låsningen:
   *[other] { $count } fel som hindrar låsningen:
}
lab-found-question = { $count ->
    [one] En fråga att svara på före publiceringen:
   *[other] { $count } frågor att svara på före publiceringen:
}
lab-found-note = { $count ->
    [one] En upplysning:
   *[other] { $count } upplysningar:
}
lab-lawful = { $overridden ->
    [0] Inget i modellerna hindrar låsningen.
   *[other] Inget hindrar låsningen, men bara för att någon har tagit ansvar för ett avsteg.
}
lab-unlawful = Modellerna kan inte låsas som de är.
lab-override = Den som ändå tar ansvar för att modellen är laglig antecknar ett avsteg med namn och skäl, [[award.override]]. Det publiceras. Koderna: { LIST($codes) }.
lock-made = Kriterierna är låsta (version { $version }) av { LIST($by) }: { $files } filer.
      { $file }
      { $laboratory } (modellprovet)
      sha256 { $sha256 }
    Publicera fingeravtrycket tillsammans med upphandlingsdokumenten.
new-made = Arbetsytan är gjord. Nästa steg:
      cd "{ $folder }"
      vagval check { $procurement }
sheets-panel-later = Bedömarnas blanketter görs när kriterierna är låsta och det finns anbud.
sheets-copy = Kopiera blanketterna innan de fylls i: en ny körning ersätter mappen.
sheets-made = Gjort i { $folder }:
recompute-made = Gjort: { $file }
    Öppna arbetsboken i Excel eller LibreOffice. Den räknar då om resultatet, och säger på första bladet om allt är lika.
run-reading = Läser
run-proposed = { $lot } { $name }: { $vendor } föreslås.
run-provisional = { $lot } { $name }: preliminärt resultat, inget anbud föreslås.
run-nothing-proposed = { $lot } { $name }: inget anbud kan föreslås.
run-made = Gjort i { $folder }:
verify-same = { $files ->
        [one] { $folder }: filen blev likadan.
       *[other] { $folder }: alla { $files } filer blev likadana.
    }
verify-different = { $folder }: stämmer inte.
page-footer-lab = { $procurement } · { $buyer } · modellprov av kriterierna med fingeravtryck { $sha256 }{ $date ->
    [none] { "" }
   *[other] { " " }· { $date }
}
page-footer = { $procurement } · { $buyer } · kriterierna låsta i version { $version }, fingeravtryck { $sha256 }
