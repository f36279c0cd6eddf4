"""Which methods weigh criteria, and what each asks (viktningsmetoder)."""

from types import MappingProxyType

ELICITED = MappingProxyType(
    {
        "swing": ("points",),
        "direct_rating": ("points",),
        "point_allocation": ("points",),
        "roc": ("order",),
        "rank_sum": ("order",),
        "simos": ("deck", "ratio"),
        "ahp_weights": ("pairs",),
        "ahp_geometric_mean": ("pairs",),
        "bwm_linear": ("best", "worst", "best_to_others", "others_to_worst"),
        "bwm_nonlinear": ("best", "worst", "best_to_others", "others_to_worst"),
    }
)
"""Methods that ask people, with the keys of what they judge."""
FROM_BIDS = ("entropy_weights", "critic_weights", "merec_weights")
"""Methods that ask the bids: not permissible as award weights."""
