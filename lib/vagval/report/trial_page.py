"""A model tried on bids: figures, places and each calculation (en prövad modell)."""

from vagval.domain.document import (
    Block,
    Bullets,
    Callout,
    Cell,
    Head,
    Paragraph,
    Section,
    Steps,
    Table,
)
from vagval.domain.model_trial import ModelTrial, TriedOffer
from vagval.report.cell_words import NOTHING
from vagval.report.model_words import constants_told
from vagval.report.wording import Wording


def trial_page(trial: ModelTrial, wording: Wording) -> tuple[Section, ...]:
    """Show the constants, the bids in order of place, who is first, and each line behind it."""
    text = wording.text
    entry = trial.entry
    title = text("model-title", number=entry.number, name=text(f"model-{entry.key}"))
    ranked = tuple(sorted(trial.offers, key=_by_place))
    return (
        Section("trial", title, (*_head(trial, wording), _table(trial, ranked, wording))),
        Section("trial-result", text("trial-result"), _result(trial, wording)),
        Section("trial-steps", text("trial-steps"), _steps(trial, ranked, wording)),
    )


def _by_place(tried: TriedOffer) -> tuple[bool, int, bool]:
    """Sort by place; without one, undefined figures before bids that are set aside."""
    return (tried.rank is None, tried.rank or 0, tried.is_set_aside)


def _head(trial: ModelTrial, wording: Wording) -> tuple[Block, ...]:
    text = wording.text
    entry = trial.entry
    told = constants_told(entry.parameters, trial.constants, wording)
    constants = tuple(
        text(
            "trial-constant",
            name=name,
            meaning=text(f"parameter-{name}"),
            value=text("constant-example", value=value) if name in trial.from_example else value,
        )
        for name, value in told.items()
    )
    blocks: list[Block] = [Paragraph(text(f"model-{entry.key}.wins"))]
    if not entry.is_award_rule:
        blocks.append(Callout(text("label-advice"), text("model-never-award"), "warning"))
    if constants:
        blocks += [Paragraph(text("trial-constants")), Bullets(constants)]
    if trial.from_example:
        label = text("trial-examples-label")
        names = trial.from_example
        blocks.append(Callout(label, text("trial-examples", names=names, count=len(names))))
    return tuple(blocks)


def _table(trial: ModelTrial, ranked: tuple[TriedOffer, ...], wording: Wording) -> Table:
    text = wording.text
    is_priced = any(each.quality_price is not None for each in ranked)
    priced = (Head(text("models-column-quality-price"), "right"),) if is_priced else ()
    heads = (
        Head(text("column-rank"), "right"),
        Head(text("column-bid")),
        Head(text("models-column-price"), "right"),
        Head(text("models-column-quality"), "right"),
        Head(text(f"model-{trial.entry.key}.figure"), "right"),
        *priced,
    )
    rows = tuple(
        (
            Cell(NOTHING if each.rank is None else str(each.rank)),
            Cell(each.offer.name),
            Cell(text("constant-money", value=each.offer.price)),
            Cell(text("constant-share", value=each.offer.quality)),
            Cell(_figure(trial, each, wording)),
            *((Cell(_quality_price(each, wording)),) if is_priced else ()),
        )
        for each in ranked
    )
    caption = text("trial-caption", count=len(rows))
    return Table("table-trial", caption, heads, rows)


def _quality_price(tried: TriedOffer, wording: Wording) -> str:
    if tried.quality_price is None:
        return NOTHING
    return wording.text("constant-money", value=tried.quality_price)


def _figure(trial: ModelTrial, tried: TriedOffer, wording: Wording) -> str:
    if tried.figure is not None:
        return wording.text(f"figure-{trial.entry.unit}", value=tried.figure)
    return wording.text("figure-set-aside" if tried.is_set_aside else "figure-undefined")


def _result(trial: ModelTrial, wording: Wording) -> tuple[Paragraph, ...]:
    text = wording.text
    winners = trial.winners
    told = [text("trial-winners", count=len(winners), bids=winners or (NOTHING,))]
    told += [
        text("trial-tie", bids=names, rank=rank)
        for rank, names in _by_rank(trial).items()
        if len(names) > 1 and rank > 1
    ]
    told += [
        text("trial-set-aside", bid=each.offer.name, quality=each.offer.quality)
        for each in trial.offers
        if each.is_set_aside
    ]
    told += [
        text("trial-undefined", bid=each.offer.name, line=text(f"line-{each.undefined}"))
        for each in trial.offers
        if each.undefined
    ]
    return tuple(Paragraph(each) for each in told)


def _by_rank(trial: ModelTrial) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for each in trial.offers:
        if each.rank is not None:
            found[each.rank] = (*found.get(each.rank, ()), each.offer.name)
    return dict(sorted(found.items()))


def _steps(
    trial: ModelTrial, ranked: tuple[TriedOffer, ...], wording: Wording
) -> tuple[Block, ...]:
    text = wording.text
    # Another method's number comes from its own library, and no pencil follows it.
    has_formula = trial.entry.formula is not None
    return (
        *((Paragraph(text("section-steps-intro")),) if has_formula else ()),
        *(
            Steps(
                text("trial-steps-of", bid=each.offer.name),
                tuple(wording.of(step) for step in each.steps),
            )
            for each in ranked
            if each.steps
        ),
    )
