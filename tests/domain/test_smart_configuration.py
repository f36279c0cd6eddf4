"""An address that a configuration does not state is empty, and never guessed."""

from vagval.domain.smart_configuration import SmartConfiguration


def test_an_endpoint_is_given_by_its_field_and_is_empty_if_it_is_not_there() -> None:
    shown = SmartConfiguration(endpoints=(("token_endpoint", "https://ehr.example.org/token"),))
    assert shown.endpoint("token_endpoint") == "https://ehr.example.org/token"
    assert shown.endpoint("token") == ""
