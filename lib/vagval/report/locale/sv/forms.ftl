### Blanketterna: svar på krav, priser, betygsblad. Första raden är rubrik.

form-yellow = Fyll bara i de gula cellerna. Allt annat är vår text och är låst.
form-unchanged = Ändra inte rubrikerna och inte vår text. Ändrad text är ett fel: alla ska ha svarat på samma sak.
form-errors = När filen läses in kontrolleras varje cell. Varje fel visas med blad, cell och vad som ska göras. Inget gissas, inget fylls i och inget rättas åt dig.

# $procurement: upphandlingens namn
form-answers-title = Svar på krav: { $procurement }
form-answers-who = Fylls i av anbudsgivaren och lämnas med anbudet till { $buyer }. Varje del har ett eget blad. Ta bort bladen för delar som anbudet inte gäller.
form-answers-answer = Svar: välj ”uppfylls”, ”uppfylls inte” eller ”uppfylls delvis”. Alla ska-krav måste besvaras.
# $share: andel av ett bör-kravs poäng eller avdrag som svaret ”uppfylls delvis” ger
form-answers-blank = { $share ->
    [0] Ett bör-krav utan svar räknas som inte uppfyllt. Svaret ”uppfylls delvis” ger inga poäng och inget avdrag.
   *[other] Ett bör-krav utan svar räknas som inte uppfyllt. Svaret ”uppfylls delvis” ger { PERCENT($share) } av ett bör-kravs poäng eller avdrag.
}
form-answers-text = Beskrivning: skriv hur kravet uppfylls, så att det kan prövas.
form-answers-evidence = Bevis: skriv bevisets id ur anbudets bevislista (evidence.toml) där kolumnen begärt_bevis nämner ett slags bevis. Annars lämnas cellen tom. Kolumnen begärd_nivå säger vad beviset minst ska vara: E0 fritext, E1 en fil från anbudsgivaren, E2 hämtat av den upphandlande myndigheten, E3 prov som leverantören gör, E4 prov som myndigheten eller ett ackrediterat organ gör.
form-answers-lot = Del { $lot }, { $name }: { $mandatory } ska-krav och { $scored } bör-krav.
form-answers-answer-note = Välj ett svar i listan. Alla ska-krav måste besvaras; ett bör-krav utan svar räknas som inte uppfyllt.
form-answers-text-note = Skriv hur kravet uppfylls, så att det kan prövas.
form-answers-evidence-note = Bevisets id ur evidence.toml, om kolumnen begärt_bevis nämner ett slags bevis.

form-prices-title = Priser: { $procurement }
form-prices-who = Fylls i av anbudsgivaren och lämnas med anbudet till { $buyer }. Varje del har ett eget blad. Ta bort bladen för delar som anbudet inte gäller.
form-prices-price = À-pris: priset för en enhet i { $currency } utan moms, som ett tal utan mellanslag, punkter eller valutatecken mellan siffrorna. 0 betyder utan kostnad; negativa priser godtas inte.
form-prices-quantity = Mängden står i arket och är bindande i avtalet. Priset för en post är mängden gånger à-priset; utvärderat pris är summan av alla poster, optioner inräknade.
form-prices-blank = Varje post måste ha ett pris. En tom cell läses aldrig som 0.
form-prices-lot = { $options ->
    [0] Del { $lot }, { $name }: { $items } poster.
    [one] Del { $lot }, { $name }: { $items } poster, varav 1 option.
   *[other] Del { $lot }, { $name }: { $items } poster, varav { $options } optioner.
}

form-panel-title = Betygsblad för { $evaluator }: { $procurement }
form-panel-who = Fylls i av { $evaluator }, { $role }, på egen hand och innan andras poäng har visats.
form-panel-points = Varje rad är ett kriterium och ett anbud. Alla rader ska ha poäng: ett heltal på kriteriets skala. Bara skalans ord nedan avgör vad poängen betyder.
form-panel-reason = Varje poäng ska ha en motivering på minst 10 tecken som hänvisar till vad anbudet visar. Skriv för den som begär ut bladet efter tilldelningsbeslutet.
form-panel-price = Priset visas inte här och får inte påverka poängen.
form-panel-order = Jämför alla anbud på ett kriterium innan du går till nästa. Vilket anbud som står först växlar, så att inget alltid bedöms först.
form-consensus-title = Panelens gemensamma poäng: { $procurement }
form-consensus-who = Fylls i av den som leder panelens möte, när alla bedömare har lämnat sina betygsblad.
form-consensus-points = Varje rad är ett kriterium och ett anbud. Alla rader ska ha de poäng som panelen enades om: ett heltal på kriteriets skala. Gå igenom alla anbud på ett kriterium innan ni går till nästa.
form-consensus-reason = Varje rad ska ha en motivering på minst 20 tecken. Skriv särskilt varför, när någon bedömares egna poäng var andra.
form-consensus-dissent = Avvikande: den som inte är enig får sin mening antecknad här. Annars lämnas cellen tom.
form-consensus-reason-note = Minst 20 tecken: varför enades panelen om dessa poäng?
form-consensus-dissent-note = Frivilligt: vem som inte är enig, och varför.

form-panel-scale = Skalan ”{ $scale }” gäller { LIST($criteria) }:
form-panel-anchor = { $points } poäng: { $meaning }
form-panel-points-note = Ett heltal på kriteriets skala. Vad varje poäng betyder står på bladet Läs mig.
form-panel-reason-note = Minst 10 tecken: vad i anbudet ger dessa poäng?
form-panel-evidence-note = Frivilligt: bevisets id, om poängen vilar på ett bevis.
