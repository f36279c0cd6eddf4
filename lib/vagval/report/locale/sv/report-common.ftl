### Ord som alla rapporter delar.

page-skip = Till innehållet
page-banner = Utvärdering av anbud
page-contents = Innehåll
page-made-with = Gjord med vagval, öppen programvara för upphandling och utvärdering.
