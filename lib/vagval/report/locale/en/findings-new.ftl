### Findings when a new workspace is made.

folder-not-empty = The folder is not empty: it holds { LIST($found) }. Nothing was written.
    .do = Name a folder that does not exist yet, or an empty one.
workspace-not-writable = A workspace cannot be made there: { $reason }. Nothing was written.
    .do = Check that you may write in the folder, that no file has the same name and that the disk is not full, or choose another folder.
