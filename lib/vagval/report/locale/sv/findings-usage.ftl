### Kommandon som inte går att köra som de är skrivna.

no-such-command = Kommandot ”{ $name }” finns inte.
    .do = { $nearest ->
        [none] Alla kommandon: { $ask }
       *[other] Menade du { $nearest }? Alla kommandon: { $ask }
    }
no-such-option = Tillvalet { $name } finns inte.
    .do = { $nearest ->
        [none] Alla tillval: { $ask }
       *[other] Menade du { $nearest }? Alla tillval: { $ask }
    }
option-value-count = Efter { $name } saknas ett värde, eller så står ett värde som inte hör dit.
    .do = Se hur det skrivs: { $ask }
word-missing = { $name } saknas i kommandot.
    .do = Se hur det skrivs: { $ask }
words-too-many = Kommandot har fler ord än det tar emot.
    .do = Sätt citattecken om namn och sökvägar med mellanslag. Se hur det skrivs: { $ask }
word-no-date = Det som står för { $name } är inte ett datum.
    .do = Skriv det som 2026-05-04. Mer hjälp: { $ask }
word-no-number = Det som står för { $name } är inte ett heltal som är minst { NUMBER($least) }.
    .do = Skriv ett sådant tal med siffror. Mer hjälp: { $ask }
word-not-known = Det som står för { $name } finns inte att välja.
    .do = Det som finns: { LIST($known) }. Mer hjälp: { $ask }
word-no-path = Det som står för { $name } kan inte användas som mapp eller fil där.
    .do = Ange en mapp där en mapp ska stå, och en fil där en fil ska stå. Mer hjälp: { $ask }
