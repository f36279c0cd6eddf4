"""What an audience may see of an evaluation (maskning)."""

from dataclasses import replace

from vagval.domain.audience import is_outside, sees_prices
from vagval.domain.errors import Finding
from vagval.domain.stress import LotStress
from vagval.report.context import ReportContext
from vagval.report.mask_people import name_changes
from vagval.report.mask_prices import price_changes
from vagval.report.mask_secrets import SecretMask, secret_changes, secret_unit_prices
from vagval.report.mask_stress import public_stress
from vagval.report.name_mask import name_mask
from vagval.report.rewrite import rewrite


def masked(context: ReportContext) -> ReportContext:
    """Give the context as its audience may see it.

    The values themselves are changed, before any section sees them, so that no section can forget
    it. Masking twice is masking once.

    References
    ----------
    OSL (2009:400) 31:16 (business secrets), 19:3 (absolute secrecy until the award).
    """
    if context.is_masked:
        return context
    if not sees_prices(context.audience):
        return _without_prices(context)
    return _for_outsiders(context) if is_outside(context.audience) else context


def _without_prices(context: ReportContext) -> ReportContext:
    """Leave out prices, and what was computed from them; evaluators are named to each other."""
    return replace(
        context,
        evaluation=rewrite(context.evaluation, price_changes()),
        margins={},
        withdrawals={},
        opinions={},
        stress={},
        hidden_fields={bid.id: frozenset({"prices"}) for bid in context.evaluation.material.bids},
        is_masked=True,
    )


def _for_outsiders(context: ReportContext) -> ReportContext:
    """Mask business secrets, a bidder's own excepted, and the names of who worked with the bids.

    Evaluators and officials are numbered unless the procurement names them, what a bidder claims as
    a business secret is replaced by the legal ground, and other weights than the published ones are
    not tried.
    """
    hidden = {
        bid.id: frozenset(claim.field for claim in bid.secrecy)
        for bid in context.evaluation.material.bids
        if bid.secrecy and bid.id != context.bid
    }
    unit_prices = secret_unit_prices(context.evaluation.material, hidden)
    secrets = SecretMask(hidden, context.wording.text("masked-secret"), unit_prices)
    told = (context.evaluation, _public_stress(context, secrets))
    told = rewrite(told, secret_changes(secrets))
    if not context.evaluation.criteria.procurement.evaluators_public:
        told = rewrite(told, name_changes(name_mask(context)))
    evaluation, stress = told
    return replace(
        context,
        evaluation=evaluation,
        stress=stress,
        risks={lot: _seen(risks, secrets) for lot, risks in context.risks.items()},
        changes={
            lot: tuple(each for each in changes if not secrets.hides(each.bid, "evidence"))
            for lot, changes in context.changes.items()
        },
        hidden_fields=hidden,
        is_masked=True,
    )


def _public_stress(context: ReportContext, secrets: SecretMask) -> dict[str, LotStress]:
    """Leave out other weights, and who is first without a price item where prices are secret."""
    material = context.evaluation.material
    return {
        lot: public_stress(
            stress,
            has_secret_prices=any(secrets.hides(b.id, "prices") for b in material.bids_in(lot)),
        )
        for lot, stress in context.stress.items()
    }


def _seen(risks: tuple[Finding, ...], secrets: SecretMask) -> tuple[Finding, ...]:
    """Leave out the risks of a bid whose evidence is hidden: they tell what stands in it."""
    return tuple(r for r in risks if not secrets.hides(str(r.details.get("bid", "")), "evidence"))
