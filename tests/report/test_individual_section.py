"""A reader finds each evaluator's points with the reason and the place."""

from report.evaluated import rows, table, two_bids


def test_every_point_has_a_person_a_reason_and_a_place() -> None:
    found = table(two_bids(), "individual", "individual-kvalitet")
    assert found.is_folded
    assert rows(found)[:2] == [
        [
            "Alfa AB",
            "Anna Karlstedt\nApotekare",
            "3",
            "Visades i körning med tre fall.",
            "–",
            "panel/anna.csv, nyckel LM-alfa-kvalitet",
        ],
        [
            "Alfa AB",
            "Bo Lindqvist\nApotekare",
            "3",
            "Visades i körning med tre fall.",
            "–",
            "panel/bo.csv, nyckel LM-alfa-kvalitet",
        ],
    ]
    assert len(found.rows) == 4
