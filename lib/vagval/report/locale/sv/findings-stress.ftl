### Iakttagelser om robusthetsprövningen: vad som skulle behöva ändras.

## Vikterna

stress-not-maximised = I kriterierna { LIST($criteria) } är lägre bättre. En summa av värden gånger vikter behöver värden där högre är bättre, och hur ett lågt tal blir ett högt värde är ett val.
    .do = Räkna om dem till värden där högre är bättre, till exempel med den publicerade prisformeln, och fråga igen.
