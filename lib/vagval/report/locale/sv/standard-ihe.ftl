### IHE: vilka roller en produkt har i IHE:s profiler för utbyte av uppgifter.

ihe-part = { $option ->
        [none] rollen { $actor } i profilen { $profile }
       *[other] tillvalet { $option } för rollen { $actor } i profilen { $profile }
    }

kind-ihe-statement = IHE-förklaring (integration statement)
asks-ihe-statement-actor = Produkten har rollen (aktören) { $actor } i IHE-profilen { $profile }{ $tested ->
        [yes] , och det är provat på en Connectathon
       *[none] { "" }
    }.
asks-ihe-statement-option = Produkten har rollen (aktören) { $actor } i IHE-profilen { $profile } med tillvalet { $option }{ $tested ->
        [yes] , och det är provat på en Connectathon
       *[none] { "" }
    }.

ihe-date-alone = Här står ett datum, men inget resultat som det är datum för.
    .do = Fråga anbudsgivaren om ett resultat har fallit bort. Raden har inte räknats.

ihe-part-missing = Post { $item }: förklaringen nämner inte { ihe-part }.
    .do = Det som inte nämns stöds inte. Namnen ska vara IHE:s egna, som ”XDS.b” och ”Document Source”.
ihe-row-unreadable = Post { $item }: raden om { ihe-part } är inte rätt skriven, och ingen annan visar det som krävs.
    .do = Se vad som är fel i tabellen, och fråga anbudsgivaren vad som ska stå.
ihe-not-tested = Post { $item }: förklaringen nämner { ihe-part }, men inget resultat från en Connectathon.
    .do = Fråga anbudsgivaren om produkten är provad, och var resultatet är publicerat.
ihe-test-failed = Post { $item }: som resultat för { ihe-part } står ”{ $shown }”. Det är inget godkänt prov.
    .do = Fråga anbudsgivaren om ett senare prov är godkänt, och var det är publicerat.
ihe-result-no-reference = Post { $item }: som resultat för { ihe-part } står ”{ $shown }”. Det leder inte till något prov.
    .do = Fråga anbudsgivaren efter adressen eller numret i IHE:s lista över resultat, och slå upp det.
ihe-result-undated = Post { $item }: resultatet för { ihe-part } har inget datum.
    .do = Slå upp resultatet, och se om det fanns på sista dagen för anbud.
ihe-tested-late = Post { $item }: resultatet för { ihe-part } är från { DATE($tested) }. Sista dag för anbud var { DATE($deadline) }.
    .do = Ett resultat efter den dagen visar inte vad som var provat när anbudet lämnades.
