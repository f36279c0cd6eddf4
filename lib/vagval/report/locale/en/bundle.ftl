# The signed archive: what it says of itself, and what the verifiers say.
# In the verifiers' sentences {name}, {files} and {key} are put in by the programs themselves.
key-made = Made: { $file } (secret) and { $public } (public).
    Fingerprint of the key: { $fingerprint }
    Publish the fingerprint with the procurement documents, so that everyone can see whose key it is.
    Keep the secret file where only those who may sign can reach it. No passphrase protects it.
bundle-made = Made: { $file } ({ NUMBER($megabytes) } MB, { $files ->
        [one] one file
       *[other] { $files } files
    } besides the signature).
    Signed with the key { $fingerprint }
    To check it: open verify.html of the archive in a browser, or run python verify.py ARCHIVE --key FINGERPRINT.
bundle-title = { $procurement }: what the evaluation rests on
bundle-description = What the evaluation rests on: the criteria in locked version { NUMBER($version) }, { $inputs }, parameters, notebooks, results and reports, with the package versions that computed them.
bundle-holds-files = the bids and the evaluators' score sheets as files
bundle-holds-fingerprints = fingerprints of what was read
bundle-terms-inside = The archive may hold secret particulars, such as business secrets in the bids (chapter 31, section 16 of the Secrecy Act, OSL). It is handed out only after an examination of secrecy.
bundle-terms-outside = Documents in which secret particulars are masked. They may be read, copied and spread.
bundle-readme = { $title }
    { $buyer }, criteria locked in version { NUMBER($version) } with the fingerprint { $sha256 }

    WHAT THIS IS
    The archive holds what the evaluation rests on. Each file has a fingerprint (sha256) in attestation.dsse.json, which is signed with Ed25519.

    HOW TO CHECK THE ARCHIVE
    1. Unpack verify.html and open the file in a browser. Choose the archive. Nothing is sent over the network.
    2. Or run: python verify.py ARCHIVE --key FINGERPRINT --language en
       It needs Python 3.9 or later and the package cryptography.
    3. Compare the key's fingerprint with the one published with the procurement documents. In the archive it is
       { $fingerprint }
       If they differ, the archive is not signed with the authority's key.
    Who does not trust the verifiers in the archive uses others: the format is ZIP, in-toto Statement v1 and DSSE.

    WHAT THE SIGNATURE SHOWS
    That the files are those that were signed, and that whoever signed had the key. It does not show when, nor that the assessments are right.

    WHAT IS IN HERE
    criteria/ the criteria. outputs/ reports, results and executed notebooks. notebooks/ the notebooks before they ran.
    parameters.json how the run was asked for. inputs.json fingerprints of what was read. requirements.lock package versions.
    ro-crate-metadata.json a description for other programs. sign.pub the public key.

    HOW TO DO THE EVALUATION AGAIN
    { $again }
bundle-readme-again = Unpack the archive in an empty folder and run there: vagval verify, followed by the name of the folder in criteria. The same package versions give the same bytes.
bundle-readme-not-again = That needs the bids, which are not in this archive. They are in the one made for auditing (audit).
verifier-all-agrees = All { $files } files are those that were signed, to the last bit.
verifier-key-is = Fingerprint of the key: { $key }
verifier-archive-changed = The archive's list of contents was changed, or something was put before, after or between the files.
verifier-not-a-bundle = The file is no archive made by Vägval, or its beginning is damaged.
verifier-signature-wrong = The signature in attestation.dsse.json does not agree with the content, or with the key in sign.pub.
verifier-statement-wrong = The list in attestation.dsse.json does not have the form that it must have.
verifier-key-other = The archive is signed with another key than the one that was given.
verifier-key-agrees = The key is the one that was given.
verifier-compare-key = Compare the fingerprint with the one published with the procurement documents. Without that comparison anyone may have signed the archive.
verifier-header-changed = { $name }: what the archive says of the file was changed (name, length, checksum or position).
verifier-file-twice = { $name }: the file is in the archive more than once, or is named as another but for capital letters.
verifier-file-changed = { $name }: the content is not what was signed.
verifier-file-missing = { $name }: the file is missing from the archive.
verifier-file-added = { $name }: the file is in the archive but not among what was signed.
verifier-page-title = Check an archive from Vägval
verifier-page-intro = This page reads the archive in your browser and compares each file with what was signed. Nothing is sent over the network, and nothing is kept.
verifier-page-choose = Choose the archive
verifier-page-drop = A file that ends with .zip. You can also drop it here.
verifier-page-language = Language
verifier-page-no-script = This page needs JavaScript. Otherwise run verify.py, which is in the same archive.
verifier-page-key-hint = Published fingerprint of the key (may be left empty)
verifier-page-key-why = It is published with the procurement documents: 64 characters, 0–9 and a–f.
verifier-page-result = Result
verifier-page-none = No archive is chosen.
verifier-page-working = The archive is being checked.
verifier-page-unreadable = The file could not be read. Choose it again, or run verify.py.
verifier-page-unsupported = This browser cannot compute fingerprints here. Open the page in a newer browser, or run verify.py.
verifier-page-good = The archive is unchanged.
verifier-page-bad = The archive is not the one that was signed.
verifier-page-faults = What differs
verifier-page-unknown = The signature is not checked.
verifier-page-no-ed25519 = The files agree with the list in the archive, but this browser cannot check Ed25519 signatures. Use a newer browser, or run verify.py.
verifier-page-key = Fingerprint of the key
verifier-page-key-same = It is the key whose fingerprint you gave.
verifier-page-key-differs = The archive is signed with another key than the one whose fingerprint you gave.
verifier-page-file = File
verifier-size = { $size } bytes
verifier-page-procurement = Procurement
verifier-page-report-date = Date in the report
verifier-page-proof = What the check shows
verifier-page-proves = It shows that the files are those that were signed, and that whoever signed had the key.
verifier-page-proves-not = It does not show when the archive was signed, nor that the assessments are right. Only a fingerprint that is published elsewhere than in the archive shows whose key it is.
