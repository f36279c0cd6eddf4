signing-key-exists = Filen finns redan. En nyckel skrivs aldrig över: det som är signerat med den går annars inte längre att härleda.
    .do = Välj ett annat filnamn, eller flytta undan den gamla nyckeln.
signing-key-not-writable = Nyckeln kunde inte skrivas ({ $reason }).
    .do = Välj en mapp som finns och som du får skriva i.
signing-key-missing = Nyckeln kunde inte läsas ({ $reason }).
    .do = Ange filen med den hemliga nyckeln efter --key, eller gör en med vagval key.
signing-key-readable-by-others = Andra än du kan läsa den hemliga nyckeln, så den kan ha kopierats.
    .do = Gör filen läsbar bara för dig (chmod 600). Har någon kunnat kopiera nyckeln: gör en ny med vagval key och publicera dess fingeravtryck.
signing-key-unreadable = Filen är ingen nyckel som går att signera med (Ed25519 i PEM, utan lösenord).
    .do = Ange den hemliga filen från vagval key, inte den som slutar på .pub.
bundle-without-key = Ingen nyckel är angiven. Ett arkiv utan signatur visar inte vem som har gjort det.
    .do = Gör en nyckel med vagval key nyckel.pem, och ange --key nyckel.pem.
bundle-without-outputs = Det finns inga utdata att samla för { $procurement } (språk { $language }, mottagare { $audience }).
    .do = { $bid ->
        [none] Kör först: vagval run { $procurement } --language { $language } --audience { $audience }
       *[other] Kör först: vagval run { $procurement } --language { $language } --audience { $audience } --bid { $bid }
    }
bundle-output-changed = { $name } är inte den fil som körningen skrev.
    .do = Filen har ändrats, tagits bort eller lagts till efter körningen. Gör om utdata med vagval run (breven med vagval letters), och gör sedan arkivet.
bundle-input-changed = { $name } är inte den fil som utvärderades.
    .do = Återställ filen till det som utvärderades, eller gör om utdata med vagval run.
bundle-version-changed = { $name } har en annan version än när utdata gjordes.
    .do = Installera de versioner som står i requirements.lock, eller gör om utdata med vagval run.
bundle-name-unsafe = Filens namn kan inte packas upp säkert på alla datorer.
    .do = Ge filen ett namn utan omvänt snedstreck, kolon i början och andra tecken som system reserverar, gör om utdata med vagval run, och gör sedan arkivet. Hör filen till ett anbud: gör arkivet för en annan mottagare än audit.
bundle-names-alike = Filen har samma namn som { $other } så när som på stora och små bokstäver eller hur å, ä, ö och accenter är lagrade. I Windows och macOS går bara en av dem att packa upp.
    .do = Ge en av filerna ett annat namn, gör om utdata med vagval run, och gör sedan arkivet. Hör filerna till ett anbud: gör arkivet för en annan mottagare än audit.
bundle-too-large = Arkivet skulle bli för stort: { NUMBER($megabytes) } MB i { NUMBER($files) } filer. En webbläsare klarar 2 000 MB och formatet 60 000 filer.
    .do = Gör arkivet för en mottagare som inte får anbuden som filer, till exempel decision.
bundle-not-writable = Arkivet kunde inte skrivas ({ $reason }).
    .do = Välj en plats som du får skriva på, med --into.
requirements-lock-missing = Filen med paketversioner finns varken i det installerade paketet eller bredvid det.
    .do = Installera om vagval.
