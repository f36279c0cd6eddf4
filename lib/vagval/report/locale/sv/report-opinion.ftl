## Metoderna: råd, aldrig tilldelning

method-weighted-sum = Viktad summa (mellan sämsta och bästa anbudet)
    .how = Varje kriterium räknas om till 0 för det sämsta anbudet och 1 för det bästa. Summan av vikt × värde rangordnar.
method-weighted-product = Viktad produkt
    .how = Varje värde delas med det bästa anbudets och upphöjs till vikten. Produkten rangordnar; talet är dess tiologaritm.
method-waspas = WASPAS
    .how = Tar medelvärdet av en viktad summa och en viktad produkt av andelarna av det bästa anbudet.
method-topsis = TOPSIS
    .how = Mäter hur nära varje anbud ligger ett tänkt bästa anbud, och hur långt från ett tänkt sämsta.
method-vikor = VIKOR
    .how = Söker en kompromiss mellan den viktade förlusten över alla kriterier och den största förlusten i ett enda.
method-edas = EDAS
    .how = Mäter hur mycket varje anbud ligger över och under genomsnittet av anbuden.
method-copras = COPRAS
    .how = Väger nyttan av det som ska vara högt mot kostnaden för det som ska vara lågt, i andelar av anbudens summa.
method-marcos = MARCOS
    .how = Jämför varje anbud med både det bästa och det sämsta som förekommer i varje kriterium.
method-aras = ARAS
    .how = Jämför den viktade summan av varje anbuds andelar med den som ett anbud med det bästa av allt skulle få.
method-cocoso = CoCoSo
    .how = Förenar en viktad summa och en viktad produkt på tre sätt, och lägger ihop dem.
method-codas = CODAS
    .how = Mäter hur långt varje anbud ligger från det sämsta som förekommer, först fågelvägen och sedan kriterium för kriterium.
method-mabac = MABAC
    .how = Mäter hur mycket varje anbud ligger över eller under en gräns i mitten av anbuden, i varje kriterium.
method-mairca = MAIRCA
    .how = Mäter gapet mellan vad ett anbud kunde ha fått i varje kriterium och vad det fick.
method-ocra = OCRA
    .how = Lägger ihop försprånget till det sämsta anbudet i varje kriterium, räknat i andelar av det lägsta värdet.
method-ram = RAM
    .how = Väger det som ska vara högt mot det som ska vara lågt genom en rot, så att stora kostnader dämpar stor nytta.
method-ratio-moora = MOORA (kvoter)
    .how = Lägger ihop det som ska vara högt och drar av det som ska vara lågt, i andelar av anbudens längd som vektor.
method-reference-moora = MOORA (referenspunkt)
    .how = Ser bara till det kriterium där anbudet ligger längst från det bästa.
method-multimoora = MULTIMOORA
    .how = Räknar hur många anbud som ett anbud går före enligt minst två av tre ordningar: kvoter, referenspunkt och produkt.
method-probid = PROBID
    .how = Mäter avståndet till det bästa anbudet, det näst bästa och så vidare, och till medelanbudet.
method-simplified-probid = PROBID (förenklad)
    .how = Jämför avståndet till den bästa fjärdedelen med avståndet till den sämsta.
method-electre1 = ELECTRE I
    .how = Delar anbuden i en kärna, som inget anbud går före, och resten. Metoden rangordnar inte inom delarna.
method-electre2 = ELECTRE II
    .how = Ett anbud går före ett annat när tillräckligt stor vikt talar för det och inget kriterium talar för starkt emot. Talet är medelvärdet av platsen uppifrån och nerifrån.
method-electre3 = ELECTRE III
    .how = Prövar hur trovärdigt det är att varje anbud är minst lika bra som varje annat, och skiljer ut dem uppifrån och nerifrån. Talet är medelvärdet av de två platserna. Anbud kan bli ojämförbara.
method-promethee2 = PROMETHEE II
    .how = Jämför anbuden två och två. Talet är hur mycket ett anbud föredras framför de andra, mindre hur mycket de föredras framför det.
method-spotis = SPOTIS
    .how = Mäter avståndet till det bästa möjliga värdet i varje kriterium, räknat mellan fasta gränser där sådana finns.
method-rim = RIM
    .how = Mäter fågelvägen till det bästa möjliga värdet i varje kriterium, räknat mellan fasta gränser där sådana finns.

## Avsnittet om andra metoder

opinion-none = Ingen annan metod kan räknas på anbuden i delen.
opinion-agree = { $count ->
    [one] Den andra metoden sätter samma anbud först som utvärderingsmodellen: { LIST($bids) }.
   *[other] Alla { $count } metoder sätter samma anbud först som utvärderingsmodellen: { LIST($bids) }.
}
opinion-differ = { $agreeing } av { $count } metoder sätter samma anbud först som utvärderingsmodellen, { LIST($bids) }.
opinion-differ-others = Först skulle annars vara { $others }.
opinion-not-apart = { $count ->
    [one] Metoden
   *[other] Metoderna
} { LIST($methods) } skiljer inte anbuden åt.
opinion-other = { LIST($bids) } enligt { LIST($methods) }
opinion-table = Platser enligt utvärderingsmodellen och enligt andra metoder
opinion-model = Utvärderingsmodellen
opinion-weights = Vikter som de andra metoderna räknar med
opinion-methods-all = Så räknas metoderna i alla delar
opinion-methods-common = Metoderna i ord, och stegen som de räknas i
opinion-methods-differing = Så räknas de metoder som räknas på annat sätt i den här delen än i en annan
opinion-methods = { $count ->
    [one] Så räknas metoden
   *[other] Så räknas de { $count } metoderna
}
opinion-not-asked = SIMUS och den fullt multiplikativa formen ser inte vikterna, ERVD behöver referenspunkter som ingen har publicerat, och ELECTRE I delar bara anbuden i två delar. De är därför inte med.
opinion-scores = Metodernas egna tal
opinion-unable-no-cost = { LIST($methods) } kan bara användas när något ska vara så lågt som möjligt, till exempel priset.
opinion-unable-negative = { LIST($methods) } kan inte användas när något tal är mindre än noll.
opinion-unable-zero = { LIST($methods) } delar med värdena eller tar deras logaritm och kan inte användas när något värde är noll.
opinion-unable-constant = { LIST($methods) } delar med skillnaden mellan högst och lägst och kan inte användas när alla är lika i ett kriterium.
opinion-unable-outside-bounds = { LIST($methods) } räknar mellan angivna gränser och kan inte användas när ett värde ligger utanför dem.
opinion-unable-undefined = { LIST($methods) } ger inget tal för de här anbuden, därför att de skulle dela med noll.
opinion-together = Får varje metod en röst sätter de tillsammans { LIST($bids) } först, både enligt Borda (hur många anbud ett anbud går före) och enligt Copeland (hur många anbud det slår i de flesta metoder).
opinion-together-differ = Får varje metod en röst sätter de tillsammans { LIST($borda) } först enligt Borda (hur många anbud ett anbud går före), men { LIST($copeland) } enligt Copeland (hur många anbud det slår i de flesta metoder).
opinion-likeness = { $is_same ->
    [true] Alla metoders ordning liknar utvärderingsmodellens lika mycket: { $highest } på en skala där 1 är samma ordning, 0 utan samband och −1 den omvända (Kendalls tau).
   *[false] Mest lik utvärderingsmodellens ordning är { $most ->
        [one] en metod
       *[other] { $most } metoder
    } med { $highest }, minst lik { LIST($least) } med { $lowest }, på en skala där 1 är samma ordning, 0 utan samband och −1 den omvända (Kendalls tau).
}
opinion-dominated = { $bid } är inte bättre än { LIST($by) } i något kriterium, och sämre i minst ett.
opinion-dominated-none = Varje anbud är bättre än varje annat i minst ett kriterium.
opinion-column-kendall = Kendall
opinion-column-spearman = Spearman
opinion-column-ws = WS
opinion-borda = Alla tillsammans, Borda
opinion-copeland = Alla tillsammans, Copeland
opinion-why = Metoderna säger olika av de här skälen, som är uträknade på anbuden:
opinion-why-none = Inget anbud ändrar ordningen för de andra, och ingen metod sätter flera anbud först: det finns inget att förklara.
opinion-why-scaling = { $count ->
    [one] Metoden
   *[other] Metoderna
} { LIST($methods) } räknar skillnader i andelar av värdenas storlek. I { $narrow } skiljer sig anbuden då bara { PERCENT($least) } av det högsta värdet, i { $wide } { PERCENT($most) }. Den viktade summan mellan sämsta och bästa anbudet räknar i stället i andelar av skillnaden mellan anbuden, så att båda skillnaderna är hela vikten värda.
opinion-why-worst = { $count ->
    [one] Metoden
   *[other] Metoderna
} { LIST($methods) } ser till den största förlusten i ett enda kriterium. { $first } förlorar som mest i { $criterion }: { PERCENT($worst) } av hela vikten. { $other } förlorar aldrig mer än { PERCENT($less) } på ett ställe, och går därför före.
opinion-why-thresholds = { $count ->
    [one] Metoden
   *[other] Metoderna
} { LIST($methods) } räknar inte skillnader som är högst en tiondel av spridningen mellan anbuden. Mellan { LIST($bids) } är skillnaden så liten i { LIST($criteria) }.
opinion-why-shared = { $count ->
    [one] Metoden
   *[other] Metoderna
} { LIST($methods) } skiljer inte { LIST($bids) } åt: de står först tillsammans.
opinion-why-removed = Utan { $gone }, som inte är först, ändras ordningen mellan de andra: { $cases }.
opinion-why-removed-case = { LIST($methods) } skulle sätta { LIST($bids) } först i stället för { LIST($before) }
opinion-why-not-removed = Vad metoderna skulle säga utan vart och ett av anbuden är inte prövat, därför att anbuden är så många.
opinion-why-stretched = { $gone } sträcker ensamt ut { $criterion }: spridningen mellan anbuden är { $spread }, utan det anbudet { $without }, alltså { $times } gånger så stor.
opinion-why-stretched-so = När ett anbud sträcker ut ett kriterium ser metoder som delar med spridningen de andra anbudens skillnader där som mindre, och kriteriets vikt räknas mindre mellan dem.

## Figurer

alt-parallel = Linjediagram över { $lot } med en linje för varje anbud och en axel för varje kriterium, det bästa anbudet överst. { $bids }.
alt-parallel-bid = { $bid }: { LIST($values) }
alt-parallel-value = { $criterion } { $value }
caption-parallel = Anbuden kriterium för kriterium. Överst på varje axel står det bästa värdet bland anbuden, nederst det sämsta; under namnet står vikten. Linjer som korsar varandra visar var ett anbud är bättre och var det är sämre.
graph-promethee2 = PROMETHEE I
graph-electre3 = ELECTRE III
alt-outranking = Grafer över { $lot } där en pil går från ett anbud till dem som det går före. { $methods }.
alt-outranking-method = { $method }: { $drawn ->
    [0] inget anbud går före något annat
   *[other] { LIST($arrows) }
}{ $count ->
    [0] ; alla kan jämföras
   *[other] ; { LIST($apart) }
}
alt-outranking-arrow = { $bid } går före { $other }
alt-outranking-apart = { $bid } och { $other } kan inte jämföras
caption-outranking = Vem som går före vem enligt två metoder som låter anbud vara ojämförbara. En pil betyder att anbudet går före; pilar som följer av andra är inte ritade. Anbud utan väg av pilar mellan sig är lika eller kan inte jämföras. Trösklarna är antagna.
gaia-stick = vikterna tillsammans
alt-gaia = Plan över { $lot } med anbuden som punkter och kriterierna som pilar; den visar { $kept } procent av skillnaderna. { $pulls }. Vikterna tillsammans drar mot { LIST($weighed) }.
alt-gaia-criterion = { $criterion } drar mot { LIST($bids) }
caption-gaia = GAIA-planet: anbuden som kvadrater, kriterierna som smala pilar mot de anbud som är bra i dem, vikterna tillsammans som en tjock. Pilar åt samma håll hör ihop, pilar åt motsatt håll strider mot varandra. Planet visar { $kept } procent av skillnaderna mellan anbuden.

## Parametrar som inte går

mcda-parameter-unknown = Metoden { $method } har ingen parameter ”{ $parameter }”.
    .do = { $nearest ->
        [none] Ta bort den, eller välj bland { LIST($known) }.
       *[other] Menade du { $nearest }? Metodens { NUMBER($count) } parametrar är { LIST($known) }.
    }
mcda-parameter-wrong = Parametern { $parameter } i metoden { $method } kan inte vara { $value }.
    .do = { $kind ->
        [share] Skriv ett tal från 0 till 1.
        [order] Skriv trösklarna så att p0 är minst p1, p1 minst p2 och q0 minst q1. De som utelämnas är 0,65, 0,5, 0,35 och 0,65, 0,35.
        [not-negative] Skriv ett tal som är minst 0.
        [choice] Skriv { LIST($choices, kind: "or") }.
        [bounds] Skriv ett lägsta och ett högsta värde för vart och ett av de { NUMBER($criteria) } kriterierna, det lägsta först.
        [words] Skriv ett av { LIST($choices, kind: "or") } för vart och ett av de { NUMBER($criteria) } kriterierna.
       *[thresholds] Skriv ett tal som är minst 0, eller null, för vart och ett av de { NUMBER($criteria) } kriterierna.
    }
mcda-parameter-lacking = Metoden { $method } har fått trösklar men inte { $parameter }, som säger vad de betyder.
    .do = Skriv { $parameter }, eller ta bort trösklarna.
mcda-threshold-wrong = Tröskeln { $threshold } för kriteriet { $criterion } i metoden { $method } saknas eller står i fel ordning.
    .do = Skriv trösklar så att q är minst 0, p minst lika stor som q, och v större än p.
mcda-method-undefined = Metoden { $method } ger inget tal för de här värdena: { $reason ->
        [no-cost] inget kriterium ska vara så lågt som möjligt
        [negative] något värde är mindre än noll
        [zero] metoden delar med värdena eller tar deras logaritm, och något är noll
        [constant] metoden delar med skillnaden mellan högst och lägst, och alla är lika i något kriterium
        [outside-bounds] något värde ligger utanför de angivna gränserna
       *[undefined] metoden skulle dela med noll
    }.
    .do = Välj en metod som är definierad för värdena, eller rätta dem.
