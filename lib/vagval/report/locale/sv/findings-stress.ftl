### Iakttagelser om robusthetsprövningen: vad som skulle behöva ändras.
stress-lot-alone = Prövningen gäller delen { $lot } för sig: vem som är först i den. Delarna tilldelas tillsammans enligt den publicerade regeln, och den regeln räknas inte om här. Den som är först i delen får den därför inte säkert.
    .do = Läs prövningen tillsammans med avsnittet om hur delarna fördelas.

## Vikterna

stress-not-maximised = I kriterierna { LIST($criteria) } är lägre bättre. En summa av värden gånger vikter behöver värden där högre är bättre, och hur ett lågt tal blir ett högt värde är ett val.
    .do = Räkna om dem till värden där högre är bättre, till exempel med den publicerade prisformeln, och fråga igen.
weights-no-sum = Utvärderingsmodellen i del { $lot } är ingen summa där varje vikt multipliceras med ett eget värde, till exempel för att poängen delas med priset eller avrundas. Frågor om vikterna har därför inget exakt svar.
    .do = Ingenting behöver göras: läs i stället vad andra poäng och priser skulle ändra.
weights-quality-of-others = Utvärderingsmodellen i del { $lot } jämför kvaliteten med de andra anbudens kvalitet, som i sin tur beror på vikterna. Frågor om vikterna har därför inget exakt svar.
    .do = Ingenting behöver göras: läs i stället vad andra poäng och priser skulle ändra.
weights-in-order = Utvärderingsmodellen i del { $lot } jämför en sak i taget, i turordning. Det finns inga vikter att fråga om.
    .do = Ingenting behöver göras: läs i stället vad andra poäng och priser skulle ändra.
