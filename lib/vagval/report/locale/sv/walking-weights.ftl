### Viktprovet: reglage för vikterna i den exporterade sidan. $stage är locked (låsta), draft (ännu inte
### låsta) eller constructed (räknade ur belopp och priser, eftersom modellen inte har några vikter).

section-walking-weights = Viktprov
section-walking-weights-intro = Här går det att pröva vad andra vikter hade betytt: flytta en vikt, och se vem som då hade varit först.

walking-kind = { $stage ->
    [draft] föreslagna
    [constructed] uträknade
   *[locked] låsta
}
walking-exercise = Detta är en övning.
walking-unchanged = { $stage ->
    [draft] De föreslagna vikterna ändras inte.
    [constructed] Modellen har inga publicerade vikter. De här är räknade ur de publicerade beloppen och anbudens priser. Det som är publicerat är låst och ändras inte.
   *[locked] De publicerade vikterna är låsta och ändras inte.
}

## Utan skript: i en notebook och på papper

walking-still = { $count ->
    [one] Med de { walking-kind } vikterna är { LIST($bids) } först. Reglagen finns i den exporterade webbsidan, när den öppnas i en webbläsare. I notebooken och på papper visas bara de { walking-kind } vikterna.
   *[other] Med de { walking-kind } vikterna har { LIST($bids) } exakt samma summa och delar första platsen. Reglagen finns i den exporterade webbsidan, när den öppnas i en webbläsare. I notebooken och på papper visas bara de { walking-kind } vikterna.
}
walking-still-weights = De { walking-kind } vikterna
walking-still-ranking = Ordningen med de { walking-kind } vikterna
walking-total = Summa

## Reglagen

walking-weights = Vikter
walking-mark = { $stage ->
    [draft] förslag { $weight }
    [constructed] uträknat { $weight }
   *[locked] låst { $weight }
}
walking-percent = { $number } %
walking-together = Tillsammans { $number } %
walking-hold = Håll kvar
walking-hold-named = Håll kvar vikten för { $criterion }
walking-hint = När en vikt flyttas ändras de andra i proportion, utom de som hålls kvar. Vikterna går i steg om 0,1 procentenheter. Med tangentbordet: piltangenterna flyttar ett steg, Page Up och Page Down flera.
walking-reset = Tillbaka till de { walking-kind } vikterna

## Ordningen

walking-standing = Ordningen med dessa vikter
walking-bars = Stapeln är summan av värden gånger vikter. Strecket visar summan med de { walking-kind } vikterna. Talen är avrundade; ordningen räknas exakt, och lika är lika.
walking-place = Plats { $rank }
walking-shared = Delad plats { $rank }
walking-was = Med de { walking-kind } vikterna: plats { $rank }
walking-first = { $bid } är först med dessa vikter.
walking-first-shared = { $bids } är exakt lika och delar första platsen med dessa vikter.

## Skillnaden

walking-changes = Jämfört med de { walking-kind } vikterna
walking-at-start = Vikterna är nu de { walking-kind }.
walking-same = Ordningen är densamma.
walking-pass = { $bid } går förbi { $others }.
walking-reach = { $bid } kommer ikapp { $others } och är nu exakt lika.
walking-leave = { $bid } går före { $others }, som det var lika med.
