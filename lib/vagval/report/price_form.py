"""The blank sheet where bidders give their unit prices (prisblankett)."""

from collections.abc import Sequence

from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.life_cycle import LifeCycle
from vagval.domain.procurement import Criteria
from vagval.domain.workbook import CellValue, Column, Sheet, Workbook
from vagval.report.form_sheet import explanation, form_sheet, ours, sheet_names
from vagval.report.wording import Wording

# Names of columns are those that readers of the file know, not prose.
ITEM = Bilingual("post", "item")
ITEM_TEXT = Bilingual("posttext", "item_text")
PERIOD = Bilingual("period", "period")
UNIT = Bilingual("enhet", "unit")
QUANTITY = Bilingual("mängd", "quantity")
OPTION = Bilingual("option", "option")
YEAR = Bilingual("år", "year")
INDEX = Bilingual("index", "index")
YES, NO = Bilingual("ja", "yes"), Bilingual("nej", "no")
UNIT_PRICE = Bilingual("à-pris", "unit_price")


def price_form(criteria: Criteria, lot_ids: Sequence[str], language: Language) -> Workbook:
    """Make the blank prices of some lots: one row an item; lots with a fixed price have none."""
    procurement = criteria.procurement
    wording = Wording(language, procurement.currency)
    lots = tuple(lot for lot in lot_ids if criteria.price_items_of(lot))
    sheets = (
        _lot_sheet(name, criteria, lot, wording)
        for name, lot in zip(sheet_names(lots), lots, strict=True)
    )
    title = wording.text("form-prices-title", procurement=procurement.name)
    lines = (
        title,
        wording.text("form-prices-who", buyer=procurement.buyer),
        *(_lot_line(criteria, lot, wording) for lot in lots),
        "",
        wording.text("form-yellow"),
        wording.text("form-prices-price", currency=procurement.currency),
        wording.text("form-prices-quantity"),
        wording.text("form-prices-blank"),
        *_life_cycle_lines(procurement.life_cycle, wording),
        "",
        wording.text("form-unchanged"),
        wording.text("form-errors"),
    )
    return Workbook(title, (explanation(lines, language), *sheets))


def _lot_sheet(name: str, criteria: Criteria, lot: str, wording: Wording) -> Sheet:
    language = wording.language
    is_timed = criteria.procurement.life_cycle is not None
    columns = (
        ours(ITEM.in_language(language), 16),
        ours(ITEM_TEXT.in_language(language), 60),
        ours(PERIOD.in_language(language), 14),
        ours(UNIT.in_language(language), 16),
        ours(QUANTITY.in_language(language), 12, "number"),
        ours(OPTION.in_language(language), 9),
        *(_time_columns(language) if is_timed else ()),
        Column(
            UNIT_PRICE.in_language(language),
            18,
            "money",
            is_input=True,
            note=wording.text("form-prices-price", currency=criteria.procurement.currency),
        ),
    )
    rows: list[tuple[CellValue, ...]] = [
        (
            item.id,
            item.text.in_language(language),
            item.period,
            item.unit,
            item.quantity,
            (YES if item.is_option else NO).in_language(language),
            *((item.year, item.index or None) if is_timed else ()),
        )
        for item in criteria.price_items_of(lot)
    ]
    return form_sheet(name, columns, rows)


def _time_columns(language: Language) -> tuple[Column, ...]:
    """Give the columns that say when an item is paid, and what its price follows."""
    return (
        ours(YEAR.in_language(language), 6, "number"),
        ours(INDEX.in_language(language), 14),
    )


def _life_cycle_lines(life_cycle: LifeCycle | None, wording: Wording) -> tuple[str, ...]:
    """Say how prices of different years become one, and what bidders give for it (LOU 16:5)."""
    if life_cycle is None:
        return ()
    code = "form-prices-life-cycle" if life_cycle.indexes else "form-prices-life-cycle-flat"
    told = {"rate": life_cycle.rate, "kind": life_cycle.kind.value, "base": life_cycle.base}
    return (
        wording.text(code, **told),
        *(
            wording.text("form-prices-life-cycle-index", id=i.id, name=i.name, share=i.share)
            for i in life_cycle.indexes
        ),
        wording.text("life-cycle-rounding", decimals=life_cycle.decimals),
        wording.text("life-cycle-method", text=life_cycle.method),
        wording.text("life-cycle-data", text=life_cycle.data),
    )


def _lot_line(criteria: Criteria, key: str, wording: Wording) -> str:
    lot = criteria.procurement.lot(key)
    items = criteria.price_items_of(key)
    return wording.text(
        "form-prices-lot",
        lot=key,
        name=lot.name if lot is not None else key,
        items=len(items),
        options=sum(item.is_option for item in items),
    )
