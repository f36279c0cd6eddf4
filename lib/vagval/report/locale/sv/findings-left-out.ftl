## Varför det inte kan sägas vem som vore först utan en sak. Meningarna nämner inga värden.

left-out-not-scored = Det går inte att säga: poäng saknas för ett anbud som då skulle ha utvärderats.
    .do = Låt panelen poängsätta anbudet i alla kriterier, om svaret behövs.
left-out-only-requirement = Det går inte att säga: det är det enda kravet med värde under sitt kriterium, och en andel av ingenting finns inte.
    .do = Se i stället hur det går utan hela kriteriet.
left-out-only-criterion = Det går inte att säga: inget annat kriterium har någon vikt, så inget återstår att jämföra.
    .do = Inget behöver göras: kriteriet avgör ensamt.
left-out-only-price = Det går inte att säga: det är den enda prisposten, och utan pris finns inget jämförelsetal.
    .do = Inget behöver göras: posten är hela priset.
left-out-no-figure = Det går inte att säga: utvärderingsmodellens formel saknar då värde för något anbud.
    .do = Räkna om utvärderingen för hand med de anbud som formeln har ett värde för, om svaret behövs.

## Bedömarnas egna poäng

left-out-own-points-unpublished = Det går inte att säga: bedömaren har gett poäng som inget är publicerat för. Bedömaren är därför inte heller med i medelvärdet.
    .do = Rätta bedömarens poäng till ett steg med publicerat värde, om svaret behövs.
stress-no-own-points = Inga enskilda bedömares poäng finns registrerade i { LIST($criteria) } i del { $lot }. Där räknas bara med de poäng som bedömarna enats om, och hur oeniga de var framgår inte.
    .do = Registrera varje bedömares egna poäng, om det ska gå att pröva vad oenighet hade betytt.
