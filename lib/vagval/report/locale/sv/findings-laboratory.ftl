### Iakttagelser ur modellprovet: vad utvärderingsmodellen gör, sett innan något anbud finns.

## Priser och kvaliteter som slutar räknas

lab-price-flat = Från { MONEY($lowest) } till { MONEY($highest) } lönar sig inte ett lägre pris: anbudet står likadant mot alla andra hur mycket priset än sänks. { $others ->
        [0] Modellprovet fann ingen annan sådan sträcka.
        [one] Modellprovet fann en sådan sträcka till.
       *[other] Modellprovet fann { $others } sådana sträckor till.
    } En modell där ett lägre pris inte ger något har underkänts ({ $source }).
    .do = Välj en modell där varje sänkning räknas ända ned till 0, till exempel value_deduction, eller weighted_points med outside = "continue".
lab-quality-flat = Från { PERCENT($lowest) } till { PERCENT($highest) } av full kvalitet lönar det sig inte att vara bättre, för ett anbud på { MONEY($price) }: anbudet står likadant mot alla andra. { $others ->
        [0] Modellprovet fann ingen annan sådan sträcka.
        [one] Modellprovet fann en sådan sträcka till.
       *[other] Modellprovet fann { $others } sådana sträckor till.
    }
    .do = Fråga er om bättre kvalitet verkligen inte är värd något där. Annars: välj en modell där varje steg räknas.

## Anbud som modellen inte kan räkna

lab-undefined-at-price-zero = Ett anbud med priset 0 går inte att räkna: formeln delar med noll, eller tar logaritmen av noll. Ett sådant anbud får inte förkastas bara för att priset är 0 (C-367/19 Tax-Fin-Lex). Det prövas som onormalt lågt (16 kap. 7 § LOU).
    .do = Välj en modell som kan räkna med priset 0, till exempel value_deduction, eller skriv i upphandlingsdokumenten hur ett sådant anbud räknas.
lab-undefined = { $situation ->
        [single-bid] Kommer bara ett anbud in går det inte att räkna.
        [equal-prices] Har alla anbud priset { MONEY($price) } går de inte att räkna.
        [equal-bids] Är alla anbud lika i pris och kvalitet går de inte att räkna.
       *[quality-zero] Ett anbud med kvaliteten 0 går inte att räkna.
    }
    .do = Skriv i upphandlingsdokumenten vad som gäller då, eller välj en modell som alltid går att räkna.

## Andra anbuds betydelse

lab-loser-decides = Ett anbud som inte vinner kan avgöra vem som vinner. Bland { $bids } påhittade anbud är { LIST($before) } först; dras { $moved } tillbaka är { LIST($after) } först. Så gick det i { PERCENT($share) } av de simulerade upphandlingarna.
    .do = Välj en modell där varje anbud räknas för sig. Skriv annars i reason_sv och reason_en varför ni behöver just den här.
lab-decoy = En anbudsgivare kan hjälpa en annan att vinna. Ett anbud på { MONEY($price) } med { PERCENT($quality) } av full kvalitet kan inte vinna självt, men gör att { LIST($after) } vinner i stället för { LIST($before) }.
    .do = Välj en modell där varje anbud räknas för sig: då kan ett bulvananbud inte ändra något.
lab-others-enter = Andra anbud ingår i varje anbuds jämförelsetal. Bland { NUMBER($searched) } prövade anbudsuppsättningar ändrade ingen förlorare vem som vann, men det är inget bevis för att det inte kan hända.
    .do = Räkna med att ordningen kan bero på vilka som lämnar anbud, eller välj en modell där varje anbud räknas för sig.
lab-figures-shift = Andra anbud flyttar alla jämförelsetal lika mycket. Ordningen mellan två anbud ändras inte av ett tredje, men ingen kan räkna ut sitt jämförelsetal innan alla anbud är kända. { $rounded ->
        [yes] Avrundningen kan göra att två mycket lika anbud hamnar lika bland vissa anbud och inte bland andra.
       *[no] Det är bevisat av formeln.
    }
    .do = Ingenting behöver göras. Vill ni att en anbudsgivare ska kunna räkna själv: välj en modell där varje anbud räknas för sig.

## Vad priset och kvaliteten väger

lab-weight-far = Priset sägs väga { PERCENT($nominal) }, men av det som skiljer anbuden åt är { PERCENT($middle) } pris i en vanlig simulerad upphandling (mellan { PERCENT($lowest) } och { PERCENT($highest) } i nio av tio).
    .do = Ändra vikterna eller prisskalan tills priset väger vad ni menar, eller ange rimliga priser under [laboratory] om de antagna är fel.
lab-price-neutralised = Mellan { MONEY($lowest) } och { MONEY($highest) }, det billigaste och det dyraste rimliga anbudet, skiljer bara { PERCENT($used) } av prispoängen. Conseil d’État har underkänt en modell som på det sättet tog udden av priset (3 november 2014, nr 373362, Belleville-sur-Loire).
    .do = Ändra prisskalan så att rimliga priser använder större delen av prispoängen.
lab-quality-above-price = { $amounts ->
        [yes] De största avdragen är tillsammans { MONEY($worth) }
       *[no] Skillnaden mellan den sämsta och den bästa rimliga kvaliteten är värd omkring { MONEY($worth) }
    }. Det är lika mycket som hela det väntade priset, { MONEY($price) }, eller mer.
    .do = Fråga er om ni skulle betala så mycket för kvaliteten. Annars: sänk avdragen eller kvalitetens vikt.
lab-dear-bid-wins = { $any_price ->
        [yes] Det bästa anbudet i kvalitet vinner över de påhittade anbuden hur dyrt det än är: även på { MONEY($price) }, där sökningen slutar.
       *[no] Det bästa anbudet i kvalitet vinner över de påhittade anbuden ända upp till { MONEY($price) }.
    } Det dyraste rimliga priset är { MONEY($usual) }.
    .do = Fråga er om ni skulle betala så mycket. Ett högsta pris får ställas som ska-krav; annars behöver priset väga mer.

## Hur många som blir kvar

lab-few-remain = { $left ->
        [0] Ingen av { $products } kända produkter
       *[one] Bara en av { $products } kända produkter
    } uppfyller alla ska-krav som det finns svar på i del { $lot }. { $count ->
        [one] Ska-kravet { LIST($excluding) } utesluter någon.
       *[other] Ska-kraven { LIST($excluding) } utesluter någon var.
    }
    .do = { $helping_count ->
        [0] Inget krav räcker det att ta bort för sig. Gå igenom dem tillsammans: vilka behövs, och vilka kan bli bör-krav?
        [one] Pröva om { LIST($helping) } måste vara ett ska-krav: utan det blir fler kvar.
       *[other] Pröva om vart och ett av { LIST($helping) } måste vara ett ska-krav: utan något av dem blir fler kvar.
    }

## Poäng utanför skalan

lab-points-out-of-range = { $line ->
        [price-points] Prispoängen
        [quality-points] Kvalitetspoängen
       *[total] Poängsumman
    } blir { POINTS($points) } för ett rimligt anbud ({ MONEY($price) }, { PERCENT($quality) } av full kvalitet). { $which ->
        [below-zero] Poäng under 0 är tillåtna och kan vara rätt: det är så priset fortsätter att räknas.
       *[above-full] Det är mer än full poäng, { POINTS($full) }. Det är tillåtet och kan vara rätt: det är så priset fortsätter att räknas.
    }
    .do = Skriv i upphandlingsdokumenten att det kan hända. Kapa inte skalan: då slutar priset räknas.
