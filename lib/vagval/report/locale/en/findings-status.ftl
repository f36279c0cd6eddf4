### Findings on the state of procurements, and on the text for the regional report.

status-missing = There is no text for the regional report.
    .do = Make the file, with at least date, time, subject, who compiles it, and a summary. Its form is described in FORMATS.md.
status-language-missing = { $language ->
    [sv] The text is not there in Swedish.
   *[other] The text is not there in English.
}
    .do = Write it under the heading [{ $language }], or choose the other language with --language.
status-time-malformed = The time ”{ $value }” cannot be read.
    .do = Write hours and minutes, for example "08:30".
status-summary-empty = The summary is empty.
    .do = Write the situation in brief: at least one line in summary.
status-line-blank = A line of { $key } is blank.
    .do = Write something on the line, or remove it.
status-part-missing = { $part ->
    [decisions] No decisions outside the procurements are mentioned.
    [costs] There are no cost figures of your own.
    [risks] No risks of your own are mentioned.
    [communication] Nothing is said about communication.
    [comment] There is no comment from the operation.
    [measures] No communication measures are mentioned.
    [next_steps] No next steps of your own are mentioned.
    [spokespersons] No spokesperson is named.
   *[about] Nothing is said about the assignment.
}
    .do = If there is something to say: write it as a list in { $part }. Otherwise do nothing; the report is made without.
status-text-names-bidder = A line of { $key } names a bidder in a procurement where no decision has been taken. Until then absolute secrecy holds (chapter 19, section 3 of the Public Access to Information and Secrecy Act).
    .do = Write the line without the name.
status-criteria-broken = { $count ->
    [one] The criteria cannot be read: one thing must be corrected.
   *[other] The criteria cannot be read: { $count } things must be corrected.
}
    .do = The procurement cannot go on until that is done.
status-lock-broken = The criteria are no longer those that were locked.
    .do = They are restored to what was locked before any tender is evaluated.
status-published-unlocked = The day of publication, { DATE($published) }, has passed without the criteria being locked.
    .do = The criteria are locked before any tender is opened, or the day is moved.
status-locked-late = The criteria were locked on { DATE($locked) }, after the deadline of { DATE($deadline) }.
    .do = Why that happened is documented; a court may ask.
status-opened-early = An opening is on record on { DATE($opened) }, before the deadline of { DATE($deadline) }.
    .do = The date is checked; tenders may not be opened before the deadline (chapter 12, section 10 of the Public Procurement Act).
status-not-opened = The deadline passed on { DATE($deadline) }, and no opening is on record.
    .do = The tenders are opened as soon as possible, and the opening is put on record (chapter 12, section 10 of the Public Procurement Act).
status-material-broken = The papers from after the opening cannot be read in full; the stage is taken from the decisions on record.
    .do = The procurement officer corrects the papers.
status-still-provisional = The evaluation is provisional for { LIST($lots) }.
    .do = No award can be decided until what remains has been settled.
status-award-unsupported = An award is decided for { LIST($lots) }, but the evaluation as it stands proposes nobody.
    .do = The decision and the evaluation are compared before a contract is made.
status-standstill-runs = The standstill period holds for { LIST($lots) } until { DATE($until) }.
    .do = An application for review within that time may delay the contract.
status-documentation-due = The documentation of what was cancelled, { LIST($lots) }, must be complete by { DATE($until) } (chapter 12, section 14 of the Public Procurement Act).
    .do = Whoever is responsible sees to it that it is.
