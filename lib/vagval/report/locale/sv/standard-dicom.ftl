### DICOM: vad en produkt kan skicka och ta emot av bilder och annat från undersökningar.

kind-dicom-conformance = tabell över DICOM-tjänster
asks-dicom-conformance-sop-class = Produkten stöder DICOM-tjänsten (SOP-klassen) { $uid } { $role ->
        [SCU] som den som begär eller skickar (SCU)
       *[SCP] som den som svarar eller tar emot (SCP)
    }.
asks-dicom-conformance-transfer-syntax = Produkten stöder överföringsformen { $uid }{ $sop_uid ->
        [none] { "" }
       *[other] {" "}för DICOM-tjänsten (SOP-klassen) { $sop_uid }
    }.
asks-dicom-conformance-web-service = Produkten { $role ->
        [SCU] kan anropa
       *[SCP] erbjuder
    } webbtjänsten { $service }, som { $service ->
        [QIDO-RS] söker undersökningar
        [WADO-RS] hämtar bilder
        [STOW-RS] sparar bilder
        [UPS-RS] fördelar arbete
       *[WADO-URI] hämtar en bild i taget
    }.

dicom-published-table = Tabellen har inga rubriker. Den har lästs i den ordning som DICOM-standardens egna tabeller har: namn, UID, SCU, SCP.
    .do = Kontrollera med anbudsgivaren att ordningen stämmer. Tabellen säger inget om överföringsformer eller webbtjänster.
dicom-row-odd = Raden är inte skriven som de andra (namn, UID, och Yes eller No för SCU och SCP). Den har inte räknats.
    .do = Fråga anbudsgivaren vad som ska stå.
dicom-row-about-one = Raden ska handla om en enda sak: antingen en SOP-klass (sop_uid) eller en webbtjänst (web_service).
    .do = Fråga anbudsgivaren vad raden handlar om. Den har inte räknats.
dicom-uid-wrong = I kolumnen ”{ $column }” står { $value }. Så skrivs inte ett UID: det är tal med punkter mellan, utan inledande nollor och högst 64 tecken.
    .do = Fråga anbudsgivaren vad som ska stå. Raden har inte räknats.

dicom-service-missing = Post { $item }: tabellen har ingen rad om { $wanted } i rollen { $role }.
    .do = Det som inte står i tabellen stöds inte. Fråga anbudsgivaren om tabellen är hel.
dicom-other-role = Post { $item }: produkten stöder { $wanted }, men bara i rollen { $role ->
        [SCP] SCU (begär eller skickar). Den som svarar eller tar emot (SCP) krävs
       *[SCU] SCP (svarar eller tar emot). Den som begär eller skickar (SCU) krävs
    }.
    .do = Fråga anbudsgivaren om tabellen är hel.
dicom-row-unreadable = Post { $item }: { $wanted ->
        [none] minst en rad i tabellen är inte rätt skriven, och ingen annan visar det som krävs
       *[other] raden om { $wanted } är inte rätt skriven, och ingen annan visar det som krävs
    }.
    .do = Se vad som är fel i tabellen, och fråga anbudsgivaren vad som ska stå.
dicom-syntaxes-unsaid = Post { $item }: tabellen säger inte { $sop_class ->
        [none] för varje tjänst i vilka former den överförs
       *[other] i vilka former { $sop_class } överförs
    }. Formen { $wanted } krävs.
    .do = Prova överföringen, eller be anbudsgivaren fylla i kolumnen transfer_syntaxes.
dicom-syntax-missing = Post { $item }: formen { $wanted } står inte { $sop_class ->
        [none] vid någon tjänst i tabellen
       *[other] vid { $sop_class } i tabellen
    }.
    .do = Det som inte står i tabellen stöds inte. Fråga anbudsgivaren om tabellen är hel.
dicom-web-unsaid = Post { $item }: i den här tabellen finns ingen plats för webbtjänster. Om { $wanted } stöds går inte att se.
    .do = Prova tjänsten, eller be anbudsgivaren fylla i tabellen som beskrivs i STANDARDS.md.
