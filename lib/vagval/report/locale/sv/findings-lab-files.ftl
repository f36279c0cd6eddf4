### Iakttagelser om det som modellprovet läser: rimliga priser, skäl, avsteg och kända produkter.

## Rimliga priser och kvaliteter, [laboratory]

band-prices = Priserna går från { MONEY($lowest) } till { MONEY($highest) }. De ska börja över 0 och stiga.
    .do = Skriv det lägsta pris som ni håller för möjligt i price_from och det högsta i price_to.
band-qualities = Kvaliteten går från { NUMBER($lowest) } till { NUMBER($highest) }. Den ska stiga.
    .do = Skriv den sämsta kvalitet som ni håller för möjlig i quality_from och den bästa i quality_to, som andelar av full kvalitet: "0.30", "1".
band-assumed = Upphandlingen anger inte vilka priser som är rimliga { in-lots }. { $basis ->
        [scale] Modellen prövas på prisskalans egna priser
        [value] Modellen prövas på priser som följer av de största avdragen
        [base] Modellen prövas på priser som följer av baspriset
        [reference] Modellen prövas på priser omkring det publicerade referenspriset
       *[none] Modellen prövas på antagna priser
    }: från { MONEY($lowest) } till { MONEY($highest) }, med kvalitet från { PERCENT($worst) } till { PERCENT($best) }.
    .do = Ange rimliga priser och kvaliteter under [laboratory] i procurement.toml: då prövas modellen på det som ni väntar er.

## Skäl och avsteg, [award]

award-reason-missing = { $why ->
        [priority] Kriterierna prövas i prioritetsordning i stället för att vägas mot varandra, och inget skäl är angivet. En prioritetsordning får användas bara om det inte är möjligt att ange vikter (16 kap. 6 § andra stycket LOU).
        [shifted] Ett anbuds jämförelsetal beror på andra anbud, även om ordningen mellan två anbud inte gör det. Inget skäl är angivet för att välja en sådan modell.
       *[relative] Andra anbud kan ändra ordningen mellan två anbud i den här modellen: ett anbud som inte vinner kan avgöra vem som vinner. Inget skäl är angivet för att välja den.
    }
    .do = Skriv skälet på båda språken i reason_sv och reason_en under [award], eller välj en modell där varje anbud räknas för sig.
award-overridden = AVSTEG: { $by } har beslutat att modellen används trots att den har ett fel som annars stoppar låsningen (”{ $fault }”). Skälet: { $reason }
    .do = Beslutet publiceras med upphandlingen och står i varje rapport. Låt en jurist pröva det innan något tilldelas.
override-repeated = Det finns redan ett avsteg från ”{ $value }”.
    .do = Behåll ett avsteg för varje iakttagelse.
override-without-finding = Avsteget gäller ”{ $fault }”, som inte är något fel i modellen.
    .do = { $known_count ->
        [0] Ta bort avsteget: modellen har inget fel att göra avsteg från.
       *[other] Skriv koden för det som avsteget gäller: { LIST($known, kind: "or") }. Ta annars bort avsteget.
    }

## Kända produkter

products-missing = Där finns varken en tabell med kända produkter eller tidigare anbud med svar.
    .do = Ange en fil som slutar på .csv eller .xlsx, eller mappen bids i en tidigare upphandling: --products vendors/TIDIGARE/bids
products-outside = Filen ligger utanför arbetsytan. Då går modellprovet inte att göra om av någon annan.
    .do = Lägg filen i arbetsytan, till exempel i vendors, och ange den där.
products-are-bids = Upphandlingens egna anbud läses inte av modellprovet: det hör till tiden innan anbuden är kända.
    .do = Ange en tabell med kända produkter, eller anbuden i en tidigare upphandling.
earlier-answers-passed-over = { $count ->
        [one] Ett svar gäller ett krav som inte ställs ordagrant nu
       *[other] { $count } svar gäller krav som inte ställs ordagrant nu
    }, och räknas inte.
    .do = Inget behöver göras. Vet ni ändå vad produkten klarar: för in den i en tabell med kända produkter.
