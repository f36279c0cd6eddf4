"""Readers see which products can exchange what, on what evidence, the same from both sides."""

from dataclasses import replace
from datetime import date
from itertools import product as every_two

import pytest

from build_exchanges import READS, a_product_bid, an_exchange
from report.evaluated import parts, rows, said, table, two_bids
from report.exchanged import EXCHANGES, exchanged, exchanging_bids
from vagval.comply.interoperability import decided_side
from vagval.domain.bid import Bid, SecrecyClaim
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import Block, Picture, Section, Table
from vagval.domain.exchange import IheExchange
from vagval.domain.interoperability import SideState
from vagval.domain.place import Place
from vagval.domain.record import RequirementAssessment, RequirementResult
from vagval.report.context import ReportContext
from vagval.report.pictures import WITH_FIGURES

KEY = "interoperability"


def with_secret_evidence(bid: Bid) -> Bid:
    return replace(bid, secrecy=(SecrecyClaim("evidence", "Skäl."),))


def blocks(context: ReportContext) -> list[Block]:
    return [b for part in parts(context, KEY) if isinstance(part, Section) for b in part.blocks]


def the_picture(context: ReportContext) -> Picture:
    (picture,) = (block for block in blocks(context) if isinstance(block, Picture))
    return picture


def test_the_matrix_counts_what_is_known_of_each_pair_in_words() -> None:
    found = rows(table(exchanged(), KEY, KEY))
    assert [row[0] for row in found] == [
        "1. alfa-LM 1.0 (Alfa AB)",
        "2. beta-LAB 1.0 (Beta AB)",
        "3. gamma-LAB 1.0 (Gamma AB)",
        "4. beta-VP 1.0 (Beta AB)",
    ]
    # alfa asks gamma for orders over FHIR and answers it over RIV-TA: both sides show both.
    assert found[0][1:] == [
        "–", "Ska: 1 påstått och 1 motsagt", "Ska: 2 påvisade", "Bör: 1 saknas",
    ]  # fmt: skip


def test_the_matrix_is_the_same_from_both_sides() -> None:
    cells = [row[1:] for row in rows(table(exchanged(), KEY, KEY))]
    numbers = range(len(cells))
    assert all(cells[a][b] == cells[b][a] for a, b in every_two(numbers, numbers))


def test_with_many_products_two_lots_at_a_time_stand_in_a_table() -> None:
    bids = tuple(a_product_bid(key, "LM", "LAB", "VP") for key in ("alfa", "beta", "gamma"))
    context = exchanged(*bids)
    block = table(context, KEY, f"{KEY}-LM-LAB")
    assert [head.text for head in block.heads[1:]] == [
        "4. alfa-LAB 1.0 (Alfa AB)",
        "5. beta-LAB 1.0 (Beta AB)",
        "6. gamma-LAB 1.0 (Gamma AB)",
    ]
    assert rows(table(context, KEY, f"{KEY}-LM-VP"))[0][1:] == ["Bör: 1 saknas"] * 3
    tables = [b.key for b in blocks(context) if isinstance(b, Table)]
    assert f"table-{KEY}-LAB-VP" not in tables


def test_more_products_than_a_figure_holds_are_told_exchange_by_exchange() -> None:
    bids = tuple(a_product_bid(f"bud{n}", "LM", "LAB") for n in range(13))
    context = exchanged(*bids)
    assert not any(isinstance(block, Picture) for block in blocks(context))
    assert "26 produkter är för många för en tabell" in said(context, KEY)


def test_each_exchange_names_both_sides_and_the_evidence() -> None:
    named = "beskrivning (E1, Utfärdaren AB, 1 juni 2025)"
    lacks = "Kan inte söka läkemedelsordinationer på patient."
    assert rows(table(exchanged(), KEY, f"{KEY}-ordination")) == [
        ["1. alfa-LM 1.0 (Alfa AB)", "Frågar", "Påvisat", named],
        ["2. beta-LAB 1.0 (Beta AB)", "Svarar", "Motsagt", f"{named}\n{lacks}"],
        ["3. gamma-LAB 1.0 (Gamma AB)", "Svarar", "Påvisat", named],
    ]


def test_the_authoritys_own_assessment_is_told_before_the_evidence() -> None:
    context = exchanged()
    found = context.evaluation.interoperability
    place = Place("vendors/prov/record/assessments.csv")
    made = RequirementAssessment(
        "beta", "LAB-S-1", RequirementResult.MET, "Prövat.", "Eva", date(2026, 4, 2), place
    )
    sides = tuple(
        decided_side(side, made, SideState.CLAIMED)
        if (side.exchange, side.product.name) == ("ordination", "beta-LAB")
        else side
        for side in found.sides
    )
    evaluation = replace(context.evaluation, interoperability=replace(found, sides=sides))
    row = rows(table(replace(context, evaluation=evaluation), KEY, f"{KEY}-ordination"))[1]
    assert row[2] == "Påvisat"
    assert row[3] == (
        "Myndighetens bedömning av kravet LAB-S-1, 2 april 2026: Prövat.\n"
        "Kan inte söka läkemedelsordinationer på patient."
    )


def test_what_is_asked_for_is_said_in_words() -> None:
    ihe = IheExchange("MHD", "Document Consumer", "Document Responder")
    profiled = replace(READS, profile="https://exempel.se/p", operations=("everything",))
    text = said(
        exchanged(
            exchanges=(
                *EXCHANGES,
                an_exchange("dokument", content=ihe, level="MAY"),
                an_exchange("profil", content=profiled),
            )
        ),
        KEY,
    )
    assert "Båda ska kunna läsa läkemedelsordinationer och söka" in text
    assert "tjänstekontraktet GetMedicationHistory 2.1 i RIV-TA" in text
    assert "frågar som Document Consumer" in text
    assert "Kan-utbyte (MAY), som inte räknas" in text
    assert "Båda ska följa profilen https://exempel.se/p." in text


@pytest.mark.parametrize(
    ("language", "alt"),
    [
        ("sv", "alfa-LM 1.0 (Alfa AB) och gamma-LAB 1.0 (Gamma AB): 2 av 2"),
        ("en", "alfa-LM 1.0 (Alfa AB) and gamma-LAB 1.0 (Gamma AB): 2 of 2"),
    ],
)
def test_the_figure_says_in_words_what_it_shows(language: Language, alt: str) -> None:
    context = exchanged(language=language)
    assert alt in the_picture(context).alt
    assert KEY in WITH_FIGURES


def test_the_figure_of_many_pairs_counts_them_by_what_is_known() -> None:
    bids = tuple(a_product_bid(key, "LM", "LAB") for key in ("alfa", "beta", "gamma", "delta"))
    alt = the_picture(exchanged(*bids)).alt
    assert "16 par ska kunna utbyta något" in alt
    assert "Påvisat, 0 par; Påstått, 0 par; Saknas, 16 par; Motsagt, 0 par" in alt


def test_products_without_a_required_exchange_are_not_drawn() -> None:
    # Between LM and VP there is a recommended exchange only.
    context = exchanged(a_product_bid("alfa", "LM"), a_product_bid("beta", "VP"))
    assert not any(isinstance(block, Picture) for block in blocks(context))
    assert rows(table(context, KEY, KEY))[0][1:] == ["–", "Bör: 1 saknas"]


def test_the_public_sees_what_is_known_but_no_secret_evidence() -> None:
    bids = tuple(with_secret_evidence(bid) for bid in exchanging_bids())
    for language in LANGUAGES:
        text = said(exchanged(*bids, language=language, audience="public"), KEY)
        assert "Utfärdaren" not in text
        assert "beskrivning" not in text
        assert "OSL 31:16" in text
    found = rows(table(exchanged(*bids, audience="public"), KEY, f"{KEY}-ordination"))
    assert [row[2:] for row in found][1] == ["Motsagt", "[maskat: affärshemlighet, OSL 31:16]"]


def test_a_bid_that_names_no_product_is_called_by_its_vendor_and_lot() -> None:
    nameless = replace(a_product_bid("alfa", "LM"), products=())
    context = exchanged(nameless, a_product_bid("beta", "LAB"))
    assert rows(table(context, KEY, KEY))[0][0] == "1. Alfa AB (LM)"


def test_without_required_exchanges_or_with_one_lot_alone_there_is_no_section() -> None:
    assert parts(two_bids(), KEY) == ()
    context = exchanged()
    alone = replace(context.evaluation, lots=context.evaluation.lots[:1])
    assert parts(replace(context, evaluation=alone), KEY) == ()


def test_where_no_two_bids_meet_the_exchanges_are_still_told() -> None:
    context = exchanged(a_product_bid("alfa", "LM"))
    assert "Inga två anbud gäller delar som ska utbyta något med varandra." in said(context, KEY)
    assert rows(table(context, KEY, f"{KEY}-ordination"))[0][1:3] == ["Frågar", "Saknas"]
