"""A report with every kind of block, hostile bid text among them, to test and to look at."""

from fractions import Fraction

from vagval.domain.document import (
    Bullets,
    Callout,
    Cell,
    Cover,
    Head,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from vagval.report.html import fragments, page
from vagval.report.numbers import Exact, money, points

HOSTILE = (
    "Bolag <script>alert(1)</script><img src=x onerror=alert(1)> \u202eBA\x07 & \"Söner\" 'AB'"
)
ALFA, BETA, GAMMA = "Alfa Vårdsystem AB", "Beta Hälsa AB", "Gamma Journal AB"
BARS = ((ALFA, 412), (BETA, 371), (GAMMA, 298))


def kr(amount: Exact) -> str:
    """Write an amount as reports do."""
    return money(amount, "SEK", "sv")


def cells(*texts: str) -> tuple[Cell, ...]:
    """Give plain cells."""
    return tuple(Cell(text) for text in texts)


def a_drawing() -> str:
    """Draw bars as a figure of ours would be drawn."""
    rows = "".join(
        f'<text x="0" y="{28 + 40 * n}" font-size="13" font-family="sans-serif">{name}</text>'
        f'<rect x="170" y="{14 + 40 * n}" width="{length}" height="20" fill="#155a6e"/>'
        f'<text x="{178 + length}" y="{29 + 40 * n}" font-size="13" '
        f'font-family="sans-serif">{points(Fraction(length, 100), "sv")}</text>'
        for n, (name, length) in enumerate(BARS)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="660" height="130">{rows}</svg>'


COVER = Cover(
    title="Utvärderingsrapport: Läkemedel (del LM)",
    subtitle="Moduler till regionens vårdinformationsmiljö · Region Exempel",
    language="sv",
    lead=(
        f"{ALFA} har det ekonomiskt mest fördelaktiga anbudet, med jämförelsetalet "
        f"{kr(11_850_000)}. Näst är {BETA}, {kr(420_000)} högre."
    ),
    facts=(
        ("Upphandlande myndighet", "Region Exempel"),
        ("Förfarande", "Öppet förfarande"),
        ("Sista anbudsdag", "16 mars 2026"),
        ("Utvärderingsmodell", "Mervärdesavdrag: lägst jämförelsetal vinner"),
        ("Kriterierna låsta", "15 januari 2026 av Eva Exempel och Jan Exempel, version 1"),
        ("Rapportens datum", "4 maj 2026"),
    ),
    notices=(
        Callout("Påhittat exempel.", "Myndigheten, anbuden och personerna finns inte.", "warning"),
        Callout("Sekretess.", "Får inte lämnas ut före tilldelningsbeslutet (OSL 19:3).", "bad"),
    ),
)

RANKING = Table(
    "ranking",
    "Anbuden i ordning",
    (
        Head("Anbudsgivare"),
        Head("Plats", "right"),
        Head("Utvärderat pris", "right"),
        Head("Mervärdesavdrag", "right"),
        Head("Jämförelsetal", "right"),
        Head("Prövning"),
    ),
    (
        cells(ALFA, "1", kr(14_200_000), kr(-2_350_000), kr(11_850_000), "Antaget"),
        cells(BETA, "2", kr(13_470_000), kr(-1_200_000), kr(12_270_000), "Antaget"),
        (
            *cells(GAMMA, "3", kr(15_120_000), kr(Fraction(-100_000, 3)), kr(15_086_667)),
            Cell("Lågt pris, fråga öppen", "warning"),
        ),
        (*cells("Delta e-hälsa AB", "", "", "", ""), Cell("Ska-krav inte uppfyllt", "bad")),
        (
            *cells(HOSTILE, "4", kr(22_000_000), kr(0), kr(22_000_000)),
            Cell("Antaget till utvärdering", "good"),
        ),
    ),
)

SPREAD = Table(
    "spridning",
    "Poäng per bedömare, anbud och kriterium",
    (
        Head("Kriterium"),
        Head("Anbudsgivare"),
        Head("Anna", "right"),
        Head("Bo", "right"),
        Head("Enade", "right"),
        Head("Skäl till de enade poängen"),
    ),
    (
        cells("Användbarhet", ALFA, "4", "5", "4", "Alla fall löstes.\nEtt steg för mycket sist."),
        cells(
            "Användbarhet", BETA, "1", "4", "3", "Annas prov gjordes om efter rättad inloggning."
        ),
    ),
)

STEPS = Steps(
    ALFA,
    (
        f"Utvärderat pris: {kr(14_200_000)}",
        f"Användbarhet: 4 poäng ger avdraget {kr(1_600_000)}",
        f"Bör-krav: 15 av 20 uppfyllda ger avdraget {kr(750_000)}",
        f"Jämförelsetalet är {kr(11_850_000)}",
    ),
)

REQUIREMENTS = Table(
    "krav",
    f"Ska-krav och bevis, {ALFA}",
    (Head("Krav"), Head("Text"), Head("Svar"), Head("Bedömning")),
    tuple(
        cells(f"LM-S-{n:03d}", "Ordinationen ska kunna spåras.", "Uppfylls", "Uppfyllt: intyg E3")
        for n in range(1, 41)
    ),
    is_folded=True,
)

SCORED = Table(
    "bor",
    f"Bör-krav, {ALFA}",
    (Head("Krav"), Head("Poäng", "right")),
    (cells("LM-B-001", "3"), cells("LM-B-002", points(Fraction(10, 3), "sv"))),
    is_folded=True,
)

INTRODUCTION = Paragraph(
    "Fyra anbud kom in i rätt tid. Tre uppfyller alla ska-krav och har utvärderats. Ett anbud "
    "prövades men antogs inte, eftersom kravet på spårbar ordination inte är uppfyllt. Priserna "
    "är exklusive moms för hela avtalstiden, tio år."
)
LOW_PRICE = Callout("Lågt pris.", f"{GAMMA} har förklarat sitt pris; det godtogs.", "good")
FIGURE = Picture(
    "poang",
    a_drawing(),
    "Stapeldiagram: Alfa 4,12 poäng, Beta 3,71, Gamma 2,98",
    "Figur 1. Vägda poäng per anbud på skalan 0 till 5. Mer är bättre.",
)
CRITERIA = Bullets(("Ordinationsflödet", "Läkemedelslistan", "Arbete utan nät"), is_numbered=True)

SECTIONS = (
    Section("resultat", "Resultatet i korthet", (INTRODUCTION, RANKING, LOW_PRICE)),
    Section("kvalitet", "Så bedömdes kvaliteten", (FIGURE, CRITERIA)),
    Section("skillnader", "Där bedömarna skilde sig åt", (SPREAD,), level=3),
    Section("berakning", "Så räknades jämförelsetalet", (STEPS,)),
    Section("kraven", "Kraven, ett för ett", (REQUIREMENTS, SCORED)),
)

FOOTER = f"Kriterier, version 1: sha256 {'6f1ed002ab559585' * 4}\nvagval 0.1.0, Python 3.11"


def demonstration() -> str:
    """Give the whole page."""
    return page(COVER.title, "sv", fragments(COVER, *SECTIONS), FOOTER)
