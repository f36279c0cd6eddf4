### RIV-TA: tjänstekontrakt som ska vara provade och godkända.

kind-riv-ta-decisions = beslut om tjänstekontrakt (RIV-TA)
asks-riv-ta-decisions-contract = Tjänstekontraktet { $contract } är provat i version { $major }.{ $minor } eller en senare som är förenlig med den.
asks-riv-ta-decisions-role = Tjänstekontraktet { $contract } är provat i version { $major }.{ $minor } eller en senare som är förenlig med den, { $role ->
        [producer] för den som lämnar ut uppgifter (tjänsteproducent)
       *[consumer] för den som hämtar uppgifter (tjänstekonsument)
    }.
asks-riv-ta-decisions-decision = Tjänstekontraktet { $contract }, version { $major }.{ $minor } eller en senare som är förenlig med den, är { $at_least ->
        [approved] godkänt
       *[with-reservations] godkänt, om så med förbehåll,
    } { $role ->
        [producer] för den som lämnar ut uppgifter (tjänsteproducent)
       *[consumer] för den som hämtar uppgifter (tjänstekonsument)
    }.

riv-ta-version-wrong = I kolumnen ”{ $column }” står ”{ $value }”. Där ska stå en version med två tal, som 4.0.
    .do = Fråga anbudsgivaren vilken version beslutet gäller. I en arbetsbok ska cellen vara text, så att 4.10 inte blir 4.1.
riv-ta-row-unreadable = Post { $item }: tabellen har en rad om { $contract } som inte är rätt skriven, och ingen annan rad som visar version { $version }{ $role ->
        [producer] {" "}för tjänsteproducent
        [consumer] {" "}för tjänstekonsument
       *[none] { "" }
    }.
    .do = Se vad som är fel i raden, och fråga anbudsgivaren vad som ska stå.
riv-ta-decided-late = Post { $item }: beslutet om { $contract }, version { $version }{ $role ->
        [producer] {" "}för tjänsteproducent
        [consumer] {" "}för tjänstekonsument
       *[none] { "" }
    }, är från { DATE($decided) }. Anbuden skulle lämnas senast { DATE($deadline) }.
    .do = Ett beslut efter sista anbudsdag visar inte vad som var godkänt då. Avgör om det ändå får räknas.
riv-ta-contract-missing = Post { $item }: tabellen visar inget beslut om { $contract }, version { $version } eller en senare med samma huvudversion{ $role ->
        [producer] , för tjänsteproducent
        [consumer] , för tjänstekonsument
       *[none] { "" }
    }.
    .do = Det som inte står i tabellen är inte visat. En annan huvudversion fungerar inte ihop med den som krävs.
riv-ta-decision-too-low = Post { $item }: { $contract }, version { $version }, är { $decision ->
        [rejected] underkänt
       *[with-reservations] godkänt med förbehåll
    } { $role ->
        [producer] för tjänsteproducent
       *[consumer] för tjänstekonsument
    } ({ DATE($decided) }). Det som krävs är { $at_least ->
        [approved] godkänt utan förbehåll
       *[with-reservations] godkänt, om så med förbehåll
    }. { $deviations ->
        [none] Tabellen nämner inga avvikelser.
       *[other] Avvikelser enligt tabellen: ”{ $deviations }”
    }
    .do = Läs avvikelserna. Beslutet gäller tills ett nytt har fattats om samma version.
