signing-key-exists = The file is there already. A key is never overwritten: what it has signed could no longer be traced.
    .do = Choose another file name, or move the old key away.
signing-key-not-writable = The key could not be written ({ $reason }).
    .do = Choose a folder that is there and that you may write in.
signing-key-missing = The key could not be read ({ $reason }).
    .do = Give the file with the secret key after --key, or make one with vagval key.
signing-key-readable-by-others = Others than you can read the secret key, so it may have been copied.
    .do = Make the file readable by you alone (chmod 600). If somebody could have copied the key: make a new one with vagval key and publish its fingerprint.
signing-key-unreadable = The file is no key that can sign (Ed25519 in PEM, without a passphrase).
    .do = Give the secret file made by vagval key, not the one that ends with .pub.
bundle-without-key = No key is given. An archive without a signature does not show who made it.
    .do = Make a key with vagval key key.pem, and give --key key.pem.
bundle-without-outputs = There are no outputs to bundle for { $procurement } (language { $language }, audience { $audience }).
    .do = { $bid ->
        [none] First run: vagval run { $procurement } --language { $language } --audience { $audience }
       *[other] First run: vagval run { $procurement } --language { $language } --audience { $audience } --bid { $bid }
    }
bundle-output-changed = { $name } is not the file that the run wrote.
    .do = The file was changed, removed or added after the run. Make the outputs again with vagval run (the letters with vagval letters), then the bundle.
bundle-input-changed = { $name } is not the file that was evaluated.
    .do = Put back what was evaluated, or make the outputs again with vagval run.
bundle-version-changed = { $name } has another version than when the outputs were made.
    .do = Install the versions in requirements.lock, or make the outputs again with vagval run.
bundle-name-unsafe = The file's name cannot be unpacked safely on every computer.
    .do = Give the file a name without backslashes, a colon at the beginning and other signs that systems reserve, make the outputs again with vagval run, then the bundle. If the file belongs to a bid: make the bundle for another audience than audit.
bundle-names-alike = The file has the same name as { $other } but for capital letters or how accents are stored. Windows and macOS can unpack only one of them.
    .do = Give one of the files another name, make the outputs again with vagval run, then the bundle. If the files belong to a bid: make the bundle for another audience than audit.
bundle-too-large = The archive would be too large: { NUMBER($megabytes) } MB in { NUMBER($files) } files. A browser can take 2,000 MB, and the format 60,000 files.
    .do = Make the bundle for an audience that does not get the bids as files, such as decision.
bundle-not-writable = The archive could not be written ({ $reason }).
    .do = Choose a place where you may write, with --into.
requirements-lock-missing = The file with package versions is neither in the installed package nor beside it.
    .do = Install vagval again.
