"""The stages stand in the order in which things are done."""

from vagval.domain.status_stage import WAY, Stage, stations_reached


def test_a_later_stage_has_never_reached_fewer_stations() -> None:
    reached = [stations_reached(stage) for stage in Stage if stage is not Stage.CANCELLED]
    assert reached == sorted(reached)
    assert (reached[0], reached[-1]) == (0, len(WAY))


def test_each_station_is_reached_by_its_own_stage_and_not_by_the_one_before() -> None:
    order = list(Stage)
    for number, station in enumerate(WAY, start=1):
        before = order[order.index(station) - 1]
        assert stations_reached(station) == number
        assert stations_reached(before) == number - 1


def test_only_a_decision_ends_the_secrecy() -> None:
    assert {stage for stage in Stage if stage.has_ended} == {
        Stage.STANDSTILL,
        Stage.AWARDED,
        Stage.CANCELLED,
    }
