### Kontrollräkningen: arbetsboken som räknar om utvärderingen med kalkylprogrammets egna formler.

recompute-title = Kontrollräkning: { $name }
# Talet står sist, så att cellen kan sättas ihop av kalkylprogrammet.
recompute-summary-equal = ALLT ÄR LIKA. Kalkylprogrammet har räknat fram samma resultat och platser som utvärderingen. Antal jämförda tal:{ " " }
recompute-summary-differs = SKILJER. Kalkylprogrammets resultat stämmer inte med utvärderingens; se bladet { $sheet }. Antal tal som skiljer:{ " " }
recompute-summary-nothing = Det finns inga rangordnade anbud att räkna om.
recompute-explain-what = De levande bladen räknar om utvärderingen från början. De räknar med kalkylprogrammets formler, inte med vagvals program. Gemensamt är bara det som är givet: den publicerade formeln, de publicerade värdena, anbudens priser och de poäng som har satts.
recompute-explain-sheets = Bladet { $sheet } säger del för del om allt stämmer. Varje del har egna blad: Räkning (formelns rader, resultat och plats för varje anbud, och jämförelsen med utvärderingen), Publicerat (vikter, belopp och konstanter), Priser (à-priser och mängder) och Poäng (poängen och vad de ger).
recompute-explain-try = I de levande bladen räknas celler med ljusblå bakgrund ut av kalkylprogrammet. Klicka på en cell för att se dess formel. Tal med gul bakgrund är givna och får ändras på prov: allt som hänger på dem räknas om, och där resultatet inte längre är utvärderingens står SKILJER. Resten är skyddat mot misstag, utan lösenord.
recompute-explain-tolerance = Utvärderingen räknar exakt. Ett kalkylprogram räknar med ungefär 15 siffror, och kan inte skriva ens 0,1 exakt. Två resultat räknas därför som lika när de skiljer sig åt med högst en miljarddel av delens största resultat. Vid rangordningen räknas två anbud som lika när de skiljer sig åt med högst en biljondel. Gränserna står på bladet Toleranser. Det exakta resultatet står som text bredvid, och det är det som gäller.
recompute-explain-rounding = Där den publicerade beräkningen avrundar kan ett tal mycket nära mitten mellan två avrundade tal bli avrundat åt andra hållet här. Då står SKILJER, med en enhet i den sista decimalen; det exakta resultatet gäller.
recompute-explain-ties = Anbud med lika resultat delar plats här: den publicerade särskiljningen räknas inte om. Utvärderingens slutliga plats, och regeln som gav den, står bredvid.
recompute-explain-aside = Anbud som inte når en publicerad kravnivå står sist i bladet Räkning, utan plats. Anbud som inte får utvärderas finns inte med.
recompute-explain-allocation = Vem som får vilka delar enligt den annonserade regeln räknas inte om här: varje del räknas för sig.
recompute-explain-empty = De levande bladen innehåller formler men inga färdigräknade svar. Öppna filen i Excel eller LibreOffice, som räknar när filen öppnas; i Excels skyddade läge först efter Aktivera redigering. Ett program som bara visar filer lämnar cellerna tomma, i stället för att visa tal som ingen har räknat.

## Blad

recompute-sheet-tolerances = Toleranser
recompute-sheet-calculation = Räkning
recompute-sheet-published = Publicerat
recompute-sheet-prices = Priser
recompute-sheet-points = Poäng

## Kolumner

recompute-column-what = Vad
recompute-column-name = Namn
recompute-column-key = Nyckel
recompute-column-amount = Belopp
recompute-column-whole = Vikt i helheten
recompute-column-remark = Anmärkning
recompute-column-least = Lägst
recompute-column-largest = Högsta belopp
recompute-column-year = År
recompute-column-index = Förändring per år
recompute-column-factor = Nuvärde av en krona
recompute-column-rank = Plats, räknad här
recompute-column-exact = Utvärderingens resultat, exakt
recompute-column-ours = Utvärderingens resultat, som tal
recompute-column-difference = Skillnad
recompute-column-figure-same = Resultatet
recompute-column-our-rank = Utvärderingens plats, före särskiljning
recompute-column-rank-same = Platsen
recompute-column-final-rank = Utvärderingens slutliga plats
recompute-column-ranked = Rangordnade anbud
recompute-column-comparisons = Jämförda tal
recompute-column-agreeing = Lika
recompute-column-verdict = Besked
recompute-bid-points = { $bid }: poäng
recompute-bid-share = { $bid }: andel
recompute-bid-points-or-sum = { $bid }: poäng, för bör-krav belopp
recompute-bid-amount = { $bid }: belopp
recompute-bid-surcharge = { $bid }: påslag

## Celler

recompute-equal = lika
recompute-differs = SKILJER
recompute-nothing = inget att jämföra
recompute-weight = vikt
recompute-amount = belopp per poäng
recompute-constant = konstant
recompute-level = andel per poäng
recompute-index = index, förändring per år
recompute-discount-rate = kalkylränta per år
recompute-price-decimals = priset avrundas till så många decimaler
recompute-line = rad i formeln
recompute-sum-of-amounts = summan av beloppen, på bladet Poäng
recompute-priority = prioritetsordning
recompute-lowest-first = Jämförs som nummer { $place }; lägst är bäst.
recompute-highest-first = Jämförs som nummer { $place }; högst är bäst.
recompute-points-on = { $criterion }: poäng
recompute-cell-name = Heter { $name } i formlerna.
recompute-quality-total = Kvalitet: summan av vikt × andel, genom vikternas summa
recompute-amounts-total = Summan av beloppen
recompute-tolerance-figure = Två resultat är lika inom denna andel av delens största resultat
recompute-tolerance-tie = Två anbud är lika inom denna andel av delens största tal
recompute-aside = Rangordnas inte: når inte kravnivån för { $criteria }.
recompute-tie = Delar plats med { $others }.
recompute-tie-broken = Samma resultat som { $others }; skilda åt genom { $rule }.

## Diagram

chart-figures = Resultat per anbud, { $lot }
chart-quality = Vad poängen ger per kriterium, { $lot }
chart-bid = { $bid } { $value }
chart-axis = { $figure }, { $direction ->
        [lowest] lägst är bäst
       *[highest] högst är bäst
    }
chart-axis-quality = { $kind ->
        [share] Andel av kriteriet, 0 till 1, högst är bäst
        [surcharge] Påslag, lägst är bäst
       *[amount] Belopp, högst är bäst
    }
chart-alt = Stapeldiagram: { $title }. { $bids }.
chart-alt-quality = Stapeldiagram: { $title }. Högst poäng har { $bids }.
chart-most = på { $criterion } { $bids }
