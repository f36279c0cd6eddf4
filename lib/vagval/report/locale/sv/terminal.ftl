### Det som skrivs i terminalen om iakttagelser, och var de finns.

place-sheet = blad ”{ $sheet }”
place-cell = cell { $cell }
place-row = rad { $row }
place-key = nyckel { $key }

# $count: antal iakttagelser
terminal-stop = { $count ->
    [one] 1 fel i underlaget:
   *[other] { $count } fel i underlaget:
}
terminal-wrong-use = Fel användning. Inget är utfört:
terminal-question = { $count ->
    [one] 1 öppen fråga som gör resultatet preliminärt:
   *[other] { $count } öppna frågor som gör resultatet preliminärt:
}
terminal-note = { $count ->
    [one] 1 upplysning:
   *[other] { $count } upplysningar:
}
# $where: plats i underlaget, $what: vad som är fel, $do: vad man gör
terminal-line = { $where }: { $what } { $do }
terminal-line-without-place = { $what } { $do }
