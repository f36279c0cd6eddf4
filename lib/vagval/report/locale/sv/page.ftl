### Numren på en sida: tabeller, figurer och avsnitt, och det som hänvisar till dem.

page-table = Tabell { $number }.
page-figure = Figur { $number }.
# $places: länkar som "tabell 3"
page-see = Se { LIST($places) }.
page-see-table = tabell { $number }
page-see-tables = tabell { $first }–{ $last }
page-see-figure = figur { $number }
page-see-figures = figur { $first }–{ $last }
page-see-section = avsnitt { $number }
page-contents-below = { $count ->
    [one] Ett underavsnitt
   *[other] { $count } underavsnitt
}
