# Modellprovet: vilka kriterier som avgör något innan anbud finns.

section-lab-influence = Avgör varje kriterium något?
section-lab-influence-intro = Påhittade anbud visar vad vikterna gör. Priser och betyg dras jämnt ur det rimliga spannet, varje kriterium för sig. För varje påhittad upphandling räknas exakt ut mellan vilka vikter det första anbudet ligger kvar.
lab-influence-frame-label = Före publicering.
lab-influence-frame = Här får vikter prövas och ändras. När upphandlingen har publicerats och låsts gäller vikterna som de står.
lab-influence-lot = { $lot }
lab-influence-drawn = { NUMBER($tenders) } påhittade upphandlingar med { NUMBER($bids) } anbud var, dragna ur fröet { $seed }. I { NUMBER($counted) } av dem blev ett anbud ensamt först.
lab-influence-ties = Inget anbud blev ensamt först i någon av dem, så vikterna avgör inget här.
lab-influence-all-decide = Varje kriterium avgör i någon av de påhittade upphandlingarna vem som blir först.
lab-influence-decorative-label = Dekorativa kriterier
lab-influence-decorative = { LIST($criteria) } avgör aldrig något: ingen vikt, från noll till allt, hade satt ett annat anbud först i någon av de påhittade upphandlingarna. Ett kriterium som aldrig kan avgöra bör få en skala som skiljer anbud åt, eller utgå.
lab-influence-decides = Utan kriteriet blir ett annat anbud först
lab-influence-near = Ett annat anbud blir först om vikten ändras { NUMBER($points) } procentenheter
lab-influence-never = Ingen vikt på kriteriet ändrar vem som är först
lab-influence-table = { $lot }: andel av de påhittade upphandlingarna.
lab-influence-try = Prova vikter på en av de påhittade upphandlingarna, med { NUMBER($bids) } anbud:
lab-influence-bid = Påhittat anbud { $bid }
