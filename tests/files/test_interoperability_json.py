"""What products can exchange is written for other programs: each pair once, in a fixed order."""

from build_exchanges import a_decision, a_product_bid, an_exchange, decisions, exchanging
from vagval.comply.interoperability import interoperability
from vagval.domain.bid import Claim
from vagval.domain.interoperability import Interoperability
from vagval.files.interoperability_json import interoperability_json


def test_a_pair_carries_its_counts_its_exchanges_and_both_states() -> None:
    shown = decisions("beslut", "alfa-LM", a_decision("consumer"))
    bids = (
        a_product_bid("alfa", "LM", evidence=(shown,)),
        a_product_bid("beta", "LAB", claims={"LAB-S-1": Claim.MET}),
    )
    written = interoperability_json(interoperability(exchanging(an_exchange()), bids))
    none = {"contradicted": 0, "missing": 0, "claimed": 0, "shown": 0}
    asks, answers = {"lot": "LM", "bid": "alfa"}, {"lot": "LAB", "bid": "beta"}
    side = {"exchange": "lakemedel", "is_assessed": False}
    assert written == {
        "exchanges": [{"id": "lakemedel", "level": "SHALL", "asks": "LM", "answers": "LAB"}],
        "products": [
            {**asks, "name": "alfa-LM", "version": "1.0"},
            {**answers, "name": "beta-LAB", "version": "1.0"},
        ],
        "sides": [
            {**side, "role": "asks", "product": asks, "state": "shown"},
            {**side, "role": "answers", "product": answers, "state": "claimed"},
        ],
        "pairs": [
            {
                "products": [asks, answers],
                "counts": {"SHALL": {**none, "claimed": 1}, "SHOULD": none},
                "exchanges": [
                    {
                        "id": "lakemedel",
                        "asks": {**asks, "state": "shown"},
                        "answers": {**answers, "state": "claimed"},
                        "state": "claimed",
                    }
                ],
            }
        ],
    }


def test_where_nothing_is_required_there_is_nothing() -> None:
    assert interoperability_json(Interoperability()) is None
