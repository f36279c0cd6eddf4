### The audit appendix: how a page was made, for who checks it.

section-audit = How this page was made
section-audit-intro = For who checks it: all that is needed to make the page again and get the same page, byte by byte. The code asks for one section at a time; all computing is done in the program, whose source is open.
audit-facts = The command and the parameters
audit-command = Command
audit-seed = Seed of random numbers
audit-code = { $count ->
    [one] The only code cell
   *[other] The { $count } code cells, in order
}
audit-column-cell = Cell
audit-column-code = Code
audit-fingerprints = A fingerprint is the sha256 of a file: change one letter in the file, and it is another. The list has the form that the command sha256sum gives, so that anyone can check a folder at a time without this program.
audit-column-folder = Folder
audit-column-files = Files
audit-column-fingerprints = sha256 and file name
audit-inputs = { $count ->
    [one] The only file that was read
   *[other] The { $count } files that were read, folder by folder
}
audit-used = { $count ->
    [one] The program version that the page is made with
   *[other] The { $count } program versions that the page is made with
}
