### SBOM: vad som kan krävas av förteckningen över programvarans delar, och vad som kan fattas i den.

kind-sbom = förteckning över programvarans delar (SBOM)
asks-sbom-format = Förteckningen är skriven i { $cyclonedx ->
        [none] { $spdx ->
            [none] ett format som godtas (inget är angivet)
           *[other] SPDX ({ $spdx } eller senare)
        }
       *[other] CycloneDX ({ $cyclonedx } eller senare){ $spdx ->
            [none] { "" }
           *[other] { " " }eller SPDX ({ $spdx } eller senare)
        }
    }.
asks-sbom-age = Förteckningen är gjord högst { NUMBER($days) } { $days ->
        [one] dag
       *[other] dagar
    } före sista anbudsdag.
asks-sbom-component-share = Minst { PERCENT($at_least) } av delarna har { sbom-field }.
asks-sbom-main-component = Förteckningen gäller den produkt och den version som offereras.
asks-sbom-vulnerabilities = Ingen känd sårbarhet i produkten är öppen: var och en är åtgärdad, eller så är det utrett att den inte berör produkten.
asks-sbom-author = Förteckningen säger vem som har gjort den.
asks-sbom-security-contact = Förteckningen säger vart en upptäckt sårbarhet ska anmälas.
sbom-field = { $field ->
        [version] sin version angiven
        [purl] ett entydigt namn (package URL, purl)
        [licence] sin licens angiven
        [hash] en kontrollsumma
       *[supplier] sin leverantör angiven
    }

## Filen

sbom-not-json = Förteckningen är skriven som { $form ->
        [xml] XML
       *[other] SPDX tag-value
    }. Här läses den bara som JSON.
    .do = Be anbudsgivaren lämna samma förteckning som JSON. Verktygen som gör den kan skriva båda.
sbom-format-unknown = Filen är varken CycloneDX eller SPDX: inget av fälten ”bomFormat”, ”spdxVersion” och ”@graph” säger det.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
sbom-version-unknown = Förteckningen anger versionen ”{ $value }” av sitt format. Den finns inte, eller kan inte läsas här.
    .do = Be anbudsgivaren lämna den i CycloneDX 1.0–1.7, SPDX 2.2, 2.3 eller 3.0.
sbom-too-many = Förteckningen har fler än { NUMBER($most) } delar. Den har inte lästs.
    .do = Fråga anbudsgivaren om rätt fil har lämnats. Så många delar har ingen produkt.
sbom-component-without-name = En del i förteckningen har inget namn.
    .do = Fråga anbudsgivaren vad delen är. Den räknas som en del som man inget vet om.
sbom-state-unknown = ”{ $value }” är inget läge som en utredning av en sårbarhet kan ha.
    .do = Fråga anbudsgivaren hur det är. Sårbarheten räknas som öppen.

## Utfall

sbom-other-format = Förteckningen är skriven i { $format }, som inte godtas.
    .do = Be anbudsgivaren lämna den i ett format som godtas. Kravet säger vilka.
sbom-old-format = Förteckningen är skriven i { $format } { $shown }. Lägst { $asked } krävs.
    .do = Fråga anbudsgivaren efter en förteckning i en senare version av formatet.
sbom-without-components = Förteckningen nämner inga delar alls.
    .do = Fråga anbudsgivaren om rätt fil har lämnats. En lista över tjänster eller sårbarheter räcker inte.
sbom-share-low = { PERCENT($share) } av delarna har { sbom-field }: { NUMBER($known) } av { NUMBER($count) }.
    .do = Det som inte står i förteckningen är inte visat. Fråga anbudsgivaren om en fullständigare finns.
sbom-main-unknown = Förteckningen säger inte vilken produkt och version den gäller, eller anbudet gör det inte.
    .do = Låt anbudsgivaren visa vad förteckningen gäller.
sbom-other-version = Förteckningen gäller ”{ $product }” version { $shown }. Anbudet offererar version { $offered }.
    .do = Fråga anbudsgivaren efter förteckningen för den version som offereras.
sbom-other-name = Förteckningen gäller ”{ $shown }”. Anbudet offererar ”{ $offered }”. Versionen är densamma.
    .do = Låt anbudsgivaren visa att det är samma produkt under två namn.
sbom-silent-on-vulnerabilities = Förteckningen säger inget om kända sårbarheter.
    .do = Be anbudsgivaren om en sårbarhetsredovisning (VEX), eller låt söka igenom delarna vid verifieringen.
sbom-vulnerabilities-open = { NUMBER($count) } { $count ->
        [one] känd sårbarhet är öppen
       *[other] kända sårbarheter är öppna
    }, bland dem { LIST($named) }.
    .do = Öppen är den som kan utnyttjas, som utreds eller som ingen har utrett. Fråga anbudsgivaren när den åtgärdas.
sbom-without-author = Förteckningen säger inte vem som har gjort den, bara vilket verktyg.
    .do = Fråga anbudsgivaren vem som svarar för förteckningen.
sbom-without-contact = Förteckningen säger inte vart en sårbarhet ska anmälas.
    .do = Fråga anbudsgivaren efter adressen, och be att den skrivs in (”security-contact”).
sbom-cannot-say-contact = { $format } har i den här versionen inget fält för vart en sårbarhet ska anmälas.
    .do = Låt anbudsgivaren visa adressen på annat sätt.

## Ålder, för alla slag av filer som själva säger när de är gjorda

file-without-date = Filen säger inte när den är gjord.
    .do = Låt anbudsgivaren visa när den gjordes.
file-dated-later = Filen är enligt sig själv gjord { DATE($dated) }, efter sista anbudsdag { DATE($deadline) }.
    .do = Fråga anbudsgivaren vad som gällde när anbudet lämnades.
file-too-old = Filen är gjord { DATE($dated) }, { NUMBER($days) } dagar före sista anbudsdag. Högst { NUMBER($most) } godtas.
    .do = Fråga anbudsgivaren efter en nyare.
