### What is written in the terminal about findings, and where they stand.

place-sheet = sheet “{ $sheet }”
place-cell = cell { $cell }
place-row = row { $row }
place-key = key { $key }

# $count: number of findings
terminal-stop = { $count ->
    [one] 1 error in the material:
   *[other] { $count } errors in the material:
}
terminal-wrong-use = Wrong use. Nothing has been done:
terminal-question = { $count ->
    [one] 1 open question that makes the result provisional:
   *[other] { $count } open questions that make the result provisional:
}
terminal-note = { $count ->
    [one] 1 note:
   *[other] { $count } notes:
}
# $where: place in the material, $what: what is wrong, $do: what to do
terminal-line = { $where }: { $what } { $do }
terminal-line-without-place = { $what } { $do }
