### Simulering av vikter och poäng.

simulate-v-outside = VIKOR:s v är { NUMBER($v) }, men ska ligga mellan 0 och 1 och ha högst sex decimaler.
    .do = Ange ett tal från 0 till 1; det vanliga är 0,5.
simulate-preferences = PROMETHEE behöver en preferensfunktion för varje kriterium: { $wanted } behövs, { $found } finns.
    .do = Ange en preferensfunktion för varje kriterium, i kriteriernas ordning.
simulate-other-criteria = Vikterna gäller { $found } kriterier, men beslutsmatrisen har { $wanted }.
    .do = Ange vikter för samma kriterier som i beslutsmatrisen.
simulate-no-samples = Simuleringen kan inte göra { $samples } dragningar i { $parts } delar från dragning nummer { $first }.
    .do = Ange minst en dragning och minst en del; dragningarna har nummer från 0 till högst 100 000 000 000.
simulate-seed = Fröet { $seed } ryms inte i 64 bitar.
    .do = Ange ett heltal från 0 till 18446744073709551615.
simulate-none-inside = Ingen av { $tried } dragna viktuppsättningar ligger inom de angivna gränserna.
    .do = Gör fler dragningar, vidga gränserna eller använd de exakta svaren, som inte drar något.
simulate-without-numba = Den snabba simuleringen behöver paketet numba, som inte är installerat.
    .do = Installera det med pip install "vagval[fast]", eller simulera med engine="numpy": svaret blir detsamma.
weights-finer-than-grid = Inga vikter ryms mellan de angivna gränserna när vikterna räknas i steg om en på { $steps }.
    .do = Vidga gränserna, eller ange en enda viktuppsättning.
values-not-positive = Kriterier har värden som är 0 eller lägre, och av dem kan ingen andel tas: { LIST($criteria) }.
    .do = Välj skalningen min-max, eller rätta värdena.
simulate-gaussian = En klockformad preferensfunktion kan inte räknas i heltal, och därför inte simuleras med osäkra poäng.
    .do = Välj en preferensfunktion med raka delar, till exempel linear, eller simulera med säkra poäng.
simulate-other-scores = De osäkra poängen gäller andra anbud eller kriterier än beslutsmatrisen.
    .do = Ange möjliga värden för varje anbud och kriterium, i beslutsmatrisens ordning.
simulate-choice-unknown = ”{ $value }” är inget av det som { $name } kan vara.
    .do = Välj { LIST($known, kind: "or") }.
simulated-other-question = Delarna går inte att lägga ihop: de har olika metod, frö, anbud eller kriterier, eller är inte dragningar som följer på varandra.
    .do = Lägg bara ihop delar av samma fråga, i dragningarnas ordning; annars räknas dragningar dubbelt eller två frågor som en.
simulated-no-such-rank = Det finns inget anbud nummer { $number } eller ingen plats { $rank } i simuleringen.
    .do = Räkna anbuden från 0 och platserna från 1.
