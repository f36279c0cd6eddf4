### The numbers of a page: tables, figures and sections, and what refers to them.

page-table = Table { $number }.
page-figure = Figure { $number }.
# $places: links such as "Table 3"
page-see = See { LIST($places) }.
page-see-table = Table { $number }
page-see-tables = Tables { $first }–{ $last }
page-see-figure = Figure { $number }
page-see-figures = Figures { $first }–{ $last }
page-see-section = section { $number }
page-contents-below = { $count ->
    [one] One section below
   *[other] { $count } sections below
}
