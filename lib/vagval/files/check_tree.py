"""Whether a criteria tree fits the award model: weights, the price leaf, amounts (vikter)."""

from fractions import Fraction

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import DetailValue, Severity
from vagval.domain.model_shapes import SHAPES
from vagval.files.read_criteria_tree import ReadTree
from vagval.files.read_criterion import ON_SCALE

WEIGHTED = frozenset({"price-weighted", "quality-weighted"})


def check_tree(read: ReadTree, model: str) -> None:
    """Refuse criteria that the model cannot use; an unknown model is refused by the award room."""
    shape = SHAPES.get(model)
    if shape is None:
        return
    if not read.tree.criteria:
        if shape != "bare":
            read.owner.fault("no-criteria-yet", "criterion", model=model)
        return
    if shape in WEIGHTED:
        check_weights(read, model)
    else:
        refuse_weights(read, model)
    check_price_leaf(read, model)
    for leaf in read.tree.leaves:
        check_deductions(read, leaf, model)
        check_level_shares(read, leaf, model)


def check_weights(read: ReadTree, model: str) -> None:
    """Refuse missing weights, and weights below one parent that do not sum to exactly 1.

    They are never rescaled: what was published would no longer be what counts.
    """
    for criterion in read.tree.criteria:
        if criterion.weight is None and not has_key(read, criterion, "weight"):
            fault(read, criterion, "weight-missing", "weight", model=model)
    for parent in sorted({c.parent for c in read.tree.criteria}):
        weights = [c.weight for c in read.tree.children(parent)]
        stated = [weight for weight in weights if weight is not None]
        total = sum(stated, Fraction(0))
        if len(stated) == len(weights) and total != 1:
            tell_sum(read, parent, total)


def tell_sum(read: ReadTree, parent: str, total: Fraction) -> None:
    """Name the sum as it would be written in the file."""
    written = decimal_text(total)
    if parent in read.tables:
        read.tables[parent].fault("weights-not-one", "", parent=parent, sum=written)
    elif not parent:
        read.owner.fault("weights-not-one-top", "criterion", sum=written)


def decimal_text(number: Fraction) -> str:
    """Write a sum of decimal strings with all its digits.

    Examples
    --------
    >>> decimal_text(Fraction("0.9999"))
    '0.9999'
    """
    places = 0
    while number * 10**places % 1:
        places += 1
    whole, rest = divmod(int(number * 10**places), 10**places)
    return f"{whole}.{rest:0{places}d}" if places else str(whole)


def refuse_weights(read: ReadTree, model: str) -> None:
    """Refuse weights in a model that has none: they would promise what does not count."""
    for criterion in read.tree.criteria:
        if criterion.weight is not None:
            fault(read, criterion, "weight-not-used", "weight", model=model)


def check_price_leaf(read: ReadTree, model: str) -> None:
    """Refuse more or less than one price leaf where price is weighted, and any elsewhere."""
    leaves = [leaf for leaf in read.tree.leaves if leaf.source is PointSource.PRICE]
    if SHAPES[model] != "price-weighted":
        for leaf in leaves:
            fault(read, leaf, "price-leaf-not-used", "source", model=model)
    elif len(leaves) != 1:
        read.owner.fault("price-leaf-count", "criterion", count=len(leaves), model=model)


def check_deductions(read: ReadTree, leaf: Criterion, model: str) -> None:
    """Refuse amounts that are missing, fall with rising points, or are not used by the model."""
    is_used = SHAPES[model] == "amounts" and leaf.source in ON_SCALE
    if not is_used:
        if leaf.source is not None and has_key(read, leaf, "deductions"):
            fault(read, leaf, "deductions-not-used", "deductions", model=model)
        return
    if not has_key(read, leaf, "deductions"):
        fault(read, leaf, "deductions-missing", "deductions", leaf=leaf.id)
        return
    scale = next((s for s in read.scales if s.id == leaf.scale), None)
    given = [points for points, _ in leaf.deductions]
    if scale is not None and given != list(range(scale.minimum, scale.maximum + 1)):
        low, high = scale.minimum, scale.maximum
        fault(read, leaf, "deductions-off-scale", "deductions", minimum=low, maximum=high)
    amounts = [amount for _, amount in leaf.deductions]
    if amounts != sorted(amounts):
        fault(read, leaf, "deductions-falling", "deductions")


def check_level_shares(read: ReadTree, leaf: Criterion, model: str) -> None:
    """Refuse shares that leave a level out, fall with rising points, or are not used by the model.

    From 0 at the scale's minimum to 1 at its maximum: else the criterion would weigh less than its
    published weight.
    """
    if not has_key(read, leaf, "level_shares"):
        return
    if SHAPES[model] not in WEIGHTED or leaf.source not in ON_SCALE:
        fault(read, leaf, "level-shares-not-used", "level_shares", model=model)
        return
    scale = next((s for s in read.scales if s.id == leaf.scale), None)
    given = [points for points, _ in leaf.level_shares]
    shares = [share for _, share in leaf.level_shares]
    if scale is not None and given != list(range(scale.minimum, scale.maximum + 1)):
        low, high = scale.minimum, scale.maximum
        fault(read, leaf, "level-shares-off-scale", "level_shares", minimum=low, maximum=high)
    elif shares != sorted(shares):
        fault(read, leaf, "level-shares-falling", "level_shares")
    elif shares and (shares[0] != 0 or shares[-1] != 1):
        fault(read, leaf, "level-shares-ends", "level_shares")


def has_key(read: ReadTree, criterion: Criterion, key: str) -> bool:
    """Tell whether a criterion's table has a key, sound or not."""
    table = read.tables.get(criterion.id)
    return table is not None and table.has(key)


def fault(
    read: ReadTree, criterion: Criterion, code: str, key: str, **details: DetailValue
) -> None:
    """Add a finding on a criterion's key."""
    table = read.tables.get(criterion.id)
    if table is not None:
        table.fault(code, key, Severity.STOP, **details)
