# Det signerade arkivet: vad det säger om sig självt, och vad kontrollprogrammen säger.
# I kontrollprogrammens meningar sätts {name}, {files} och {key} in av programmen själva.
key-made = Gjort: { $file } (hemlig) och { $public } (öppen).
    Nyckelns fingeravtryck: { $fingerprint }
    Publicera fingeravtrycket tillsammans med upphandlingsdokumenten, så att var och en kan se vems nyckel det är.
    Förvara den hemliga filen så att bara den som får signera kommer åt den. Den skyddas inte av något lösenord.
bundle-made = Gjort: { $file } ({ NUMBER($megabytes) } MB, { $files ->
        [one] en fil
       *[other] { $files } filer
    } utöver signaturen).
    Signerat med nyckeln { $fingerprint }
    Kontrollera: öppna verify.html ur arkivet i en webbläsare, eller kör python verify.py ARKIV --key FINGERAVTRYCK.
bundle-title = { $procurement }: underlag till utvärderingen
bundle-description = Det som utvärderingen vilar på: kriterierna i låst version { NUMBER($version) }, { $inputs }, parametrar, notebookar, resultat och rapporter, med de paketversioner som de räknades fram med.
bundle-holds-files = anbuden och bedömarnas betygsblad som filer
bundle-holds-fingerprints = fingeravtryck av det som lästes
bundle-terms-inside = Arkivet kan innehålla uppgifter som omfattas av sekretess, till exempel affärshemligheter i anbuden (31 kap. 16 § OSL). Det lämnas ut först efter sekretessprövning.
bundle-terms-outside = Handlingar med de uppgifter maskade som omfattas av sekretess. De får läsas, kopieras och spridas.
bundle-readme = { $title }
    { $buyer }, kriterierna låsta i version { NUMBER($version) } med fingeravtrycket { $sha256 }

    VAD DETTA ÄR
    Arkivet samlar det som utvärderingen vilar på. Varje fil har ett fingeravtryck (sha256) i attestation.dsse.json, och det är signerat med Ed25519.

    SÅ KONTROLLERAR DU ARKIVET
    1. Packa upp verify.html och öppna filen i en webbläsare. Välj arkivet. Ingenting skickas över nätet.
    2. Eller kör: python verify.py ARKIV --key FINGERAVTRYCK --language sv
       Det kräver Python 3.9 eller senare och paketet cryptography.
    3. Jämför nyckelns fingeravtryck med det som är publicerat tillsammans med upphandlingsdokumenten. I arkivet står det
       { $fingerprint }
       Skiljer de sig åt är arkivet inte signerat med myndighetens nyckel.
    Den som inte litar på kontrollprogrammen i arkivet använder egna: formatet är ZIP, in-toto Statement v1 och DSSE.

    VAD SIGNATUREN VISAR
    Att filerna är de som signerades, och att den som signerade hade nyckeln. Den visar inte när det skedde, och inte att bedömningarna är riktiga.

    VAD SOM FINNS HÄR
    criteria/ kriterierna. outputs/ rapporter, resultat och körda notebookar. notebooks/ notebookarna före körning.
    parameters.json hur körningen beställdes. inputs.json fingeravtryck av det som lästes. requirements.lock paketversioner.
    ro-crate-metadata.json beskrivning för andra program. sign.pub den öppna nyckeln.

    GÖRA OM UTVÄRDERINGEN
    { $again }
bundle-readme-again = Packa upp arkivet i en tom mapp och kör där: vagval verify, följt av namnet på mappen i criteria. Samma paketversioner ger samma byte.
bundle-readme-not-again = Det kräver anbuden, som inte finns i detta arkiv. De finns i det arkiv som görs för granskning (audit).
verifier-all-agrees = Alla { $files } filer är de som signerades, till sista biten.
verifier-key-is = Nyckelns fingeravtryck: { $key }
verifier-archive-changed = Arkivets innehållsförteckning är ändrad, eller så har något lagts till före, efter eller mellan filerna.
verifier-not-a-bundle = Filen är inget arkiv som Vägval har gjort, eller så är dess början skadad.
verifier-signature-wrong = Signaturen i attestation.dsse.json stämmer inte med innehållet eller med nyckeln i sign.pub.
verifier-statement-wrong = Förteckningen i attestation.dsse.json har inte den form som den ska ha.
verifier-key-other = Arkivet är signerat med en annan nyckel än den som angavs.
verifier-key-agrees = Nyckeln är den som angavs.
verifier-compare-key = Jämför fingeravtrycket med det som är publicerat tillsammans med upphandlingsdokumenten. Utan den jämförelsen kan vem som helst ha signerat arkivet.
verifier-header-changed = { $name }: uppgifterna om filen i arkivet är ändrade (namn, längd, kontrollsumma eller plats).
verifier-file-twice = { $name }: filen finns mer än en gång i arkivet, eller heter som en annan så när som på stora och små bokstäver.
verifier-file-changed = { $name }: innehållet är inte det som signerades.
verifier-file-missing = { $name }: filen saknas i arkivet.
verifier-file-added = { $name }: filen finns i arkivet men inte bland det som signerades.
verifier-page-title = Kontrollera ett arkiv från Vägval
verifier-page-intro = Sidan läser arkivet i din webbläsare och jämför varje fil med det som signerades. Ingenting skickas över nätet, och ingenting sparas.
verifier-page-choose = Välj arkivet
verifier-page-drop = En fil som slutar på .zip. Det går också att dra den hit.
verifier-page-language = Språk
verifier-page-no-script = Sidan behöver JavaScript. Kör annars verify.py, som ligger i samma arkiv.
verifier-page-key-hint = Nyckelns publicerade fingeravtryck (kan lämnas tomt)
verifier-page-key-why = Det är publicerat tillsammans med upphandlingsdokumenten: 64 tecken, 0–9 och a–f.
verifier-page-result = Resultat
verifier-page-none = Inget arkiv är valt.
verifier-page-working = Arkivet kontrolleras.
verifier-page-unreadable = Filen kunde inte läsas. Välj den igen, eller kör verify.py.
verifier-page-unsupported = Webbläsaren kan inte räkna fingeravtryck här. Öppna sidan i en nyare webbläsare, eller kör verify.py.
verifier-page-good = Arkivet är oförändrat.
verifier-page-bad = Arkivet är inte det som signerades.
verifier-page-faults = Vad som skiljer
verifier-page-unknown = Signaturen är inte kontrollerad.
verifier-page-no-ed25519 = Filerna stämmer med förteckningen i arkivet, men webbläsaren kan inte kontrollera signaturer med Ed25519. Använd en nyare webbläsare, eller kör verify.py.
verifier-page-key = Nyckelns fingeravtryck
verifier-page-key-same = Det är den nyckel vars fingeravtryck du angav.
verifier-page-key-differs = Arkivet är signerat med en annan nyckel än den vars fingeravtryck du angav.
verifier-page-file = Fil
verifier-size = { $size } byte
verifier-page-procurement = Upphandling
verifier-page-report-date = Datum i rapporten
verifier-page-proof = Vad kontrollen visar
verifier-page-proves = Den visar att filerna är de som signerades, och att den som signerade hade nyckeln.
verifier-page-proves-not = Den visar inte när arkivet signerades, och inte att bedömningarna är riktiga. Vems nyckeln är framgår bara om fingeravtrycket är publicerat någon annanstans än i arkivet.
