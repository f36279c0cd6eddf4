not-locked = The criteria are not locked. Bids are read only once the criteria are locked.
    .do = Check the criteria and lock them, two people together: vagval lock PROCUREMENT --by "NAME" --by "NAME"
lock-unreadable = The lock file cannot be read.
    .do = Restore lock.json from the version that was archived when the criteria were locked. Never edit it by hand.
lock-damaged = The lock file's content does not agree with the lock file's own fingerprint: it was changed after locking.
    .do = Restore lock.json from the version that was archived when the criteria were locked. Never edit it by hand.
locked-file-changed = The file was changed after locking (version { $version }).
    .do = Restore the file to what was locked. If the criteria must change before the deadline for bids: publish the change and lock a new version with a reason.
locked-file-removed = The file was there when the criteria were locked (version { $version }) but is not there now.
    .do = Put the file back. If the criteria must change before the deadline for bids: publish the change and lock a new version with a reason.
locked-file-added = The file was not there when the criteria were locked (version { $version }).
    .do = Remove the file. If the criteria must change before the deadline for bids: publish the change and lock a new version with a reason.
locked-content-changed = { $path } was changed after locking: locked “{ $locked }”, now “{ $now }”.
    .do = Restore the locked value.
locked-content-changed-more = Another { $count ->
        [one] value was
       *[other] { $count } values were
    } changed after locking.
    .do = Compare the files with the archived version and restore them.
lock-needs-two-people = Two different people must lock the criteria. Names given: { LIST($names) }.
    .do = Give two different names: --by "NAME" --by "NAME"
lock-needs-reason = The criteria were locked before. Version { $version } needs a reason.
    .do = Say why the criteria are locked again: --reason "…"
lock-unchanged = Nothing has changed since the criteria were locked (version { $version }).
    .do = The lock holds. There is no need to lock again.
outputs-not-writable = Nothing can be written there: { $reason }. No outputs were written.
    .do = Check that the folder exists, that you may write in it, that no file has the same name, and that the disk is not full.
manifest-unreadable = The file is not a readable list of outputs.
    .do = Make the outputs again with vagval run.
locked-after-deadline = The criteria were locked on { DATE($locked) } (version { $version }), when bids could already be known ({ DATE($last) }). The result is shown, but no bid is proposed.
    .do = Let a lawyer decide whether the procurement can be completed. If the last day for bids or the date of the opening is wrong: correct it, with a new lock if it stands in procurement.toml.
number-beyond-digits = The number { $value } has more than 15 digits. A spreadsheet does not show that many: the rest is what a formula left behind.
    .do = Type the number as it is to be counted, without a formula.
