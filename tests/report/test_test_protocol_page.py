"""The protocol can be printed: one page, boxes to tick, in both languages."""

import pytest

from report.complied import to_be_tested
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import Cover, Section, Table
from vagval.report.check_page import check_page
from vagval.report.html import fragments, page
from vagval.report.test_protocol_page import protocol_parts
from vagval.report.testing_section import protocol_rows


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_may_be_handed_out(language: Language) -> None:
    context = to_be_tested(language=language)
    parts = protocol_parts(context, protocol_rows(context))
    assert check_page(page("P", language, fragments(*parts))) == ()


def test_the_lead_counts_what_is_to_be_tested_and_each_bid_has_a_table_with_boxes() -> None:
    context = to_be_tested()
    cover, _, lot = protocol_parts(context, protocol_rows(context))
    assert isinstance(cover, Cover)
    assert cover.lead.startswith("3 saker hos 2 anbud")
    assert isinstance(lot, Section)
    tables = [block for block in lot.blocks if isinstance(block, Table)]
    assert [table.caption for table in tables] == ["Beta AB: 2 saker att prova",
                                                   "Gamma AB: en sak att prova"]  # fmt: skip
    assert all("☐" in row[4].text for table in tables for row in table.rows)
    assert tables[1].rows[0][0].text.startswith("3. S-2")
