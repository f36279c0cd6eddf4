### Kodverk: vad som kan krävas av de koder som en produkt lagrar och skickar, och vad provuttaget visar.

kind-code-systems = provuttag av koder
asks-code-systems-system = Produkten använder kodverket { LIST($systems, kind: "or") }{ $at_least ->
        [none] { "" }
       *[other] , i utgåva { $at_least } eller senare
    }{ $module ->
        [none] { "" }
       *[other] , ur modulen { $module }
    }.
asks-code-systems-well-formed = Alla koder i kodverket { LIST($systems, kind: "or") } har rätt form för { $syntax ->
        [snomed] SNOMED CT, med kontrollsiffra
        [icd-10-se] ICD-10-SE
        [kva] KVÅ
        [npu] NPU
       *[atc] ATC
    }.
asks-code-systems-share-valid = Minst { PERCENT($at_least) } av de olika koderna i kodverket { LIST($systems, kind: "or") } finns i den publicerade listan. Uttaget har minst { NUMBER($fewest) } { $fewest ->
        [one] kod
       *[other] olika koder
    }.
codes-rows-lost = { NUMBER($count) } { $count ->
        [one] rad
       *[other] rader
    } i provuttaget saknar kodverk eller kod. De kan vara just de som inte håller.
    .do = Be anbudsgivaren göra om uttaget. I fellistan står vilka rader det är.
codes-system-missing = Inga koder i provuttaget är av kodverket { LIST($asked, kind: "or") }. Det som finns är { LIST($there) }.
    .do = Det som inte finns i uttaget är inte påvisat. Jämför stavningen av adressen eller OID, och pröva om anbudsgivaren får komplettera.
codes-edition-unclear = Utgåvan { $shown ->
        [none] anges inte
       *[other] ”{ $shown }” går inte att jämföra
    }. Begärd är { $asked } eller senare.
    .do = Prova i systemet vilken utgåva som används.
codes-edition-old = Koderna är av utgåva { LIST($shown) }. Begärd är { $asked } eller senare.
    .do = Fråga anbudsgivaren när kodverket uppdateras.
codes-edition-module = Koderna är ur en annan utgåva av SNOMED CT: { LIST($shown) }. Begärd är modulen { $asked }.
    .do = Modulen skiljer ett lands utgåva från ett annats. Den svenska är 45991000052106.
codes-module-unsaid = Det framgår inte vilken utgåva av SNOMED CT koderna är ur: { $shown ->
        [none] ingen utgåva anges
       *[other] ”{ $shown }” nämner ingen modul
    }. Begärd är modulen { $asked }.
    .do = Prova i systemet vilken utgåva som används. Adressen skrivs http://snomed.info/sct/MODUL/version/DATUM.
codes-malformed = { NUMBER($count) } { $count ->
        [one] kod kan inte finnas: den har
       *[other] koder kan inte finnas: de har
    } fel form eller kontrollsiffra. Bland dem: { LIST($codes) }.
    .do = Fråga anbudsgivaren om koderna har ändrats i uttaget. Kalkylprogram tar bort inledande nollor och avrundar långa nummer.
codes-too-few = Provuttaget har bara { NUMBER($count) } { $count ->
        [one] kod
       *[other] olika koder
    }. Det krävs minst { NUMBER($fewest) } för att andelen ska säga något.
    .do = Begär ett större uttag, eller prova i systemet.
codes-share-low = Av de olika koderna finns { PERCENT($share) } i listan. Det krävs { PERCENT($asked) }. I listan saknas till exempel { LIST($codes) }.
    .do = Se om koderna är lokala, utgångna eller från ett annat kodverk.
