"""Where a service is run and who controls it; every provider is invented."""

from dataclasses import replace

import pytest

from builders import DEADLINE, a_bid
from in_words import in_swedish
from vagval.comply.check_hosting import check_hosting
from vagval.comply.subject import Subject
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.hosting import Hosting, Owner, Processor
from vagval.domain.place import Place
from vagval.domain.standard import ItemValue, RequiredItem

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
UNVERIFIABLE, MALFORMED = EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED
LEI = "529900T8BM49AURSDO55"
SUPPORT = Processor("Påhittad Support Oy", "FI", "support", "loggar", "FI")
SOUND = Hosting(
    provider="Påhittad Drift AB",
    countries=("SE",),
    parent=Owner("Påhittad Holding AB", "SE", LEI),
    keys="customer",
    transfer="none",
    processors=(SUPPORT,),
)


def checked(rule: str, shown: Hosting = SOUND, **values: ItemValue) -> ItemOutcome:
    item = RequiredItem("post", rule, Expectation.SHALL, Place("d.toml"), tuple(values.items()))
    outcome = check_hosting(item, shown, Subject(a_bid("alfa"), None, DEADLINE))
    assert (outcome.verdict is MET) == (outcome.reasons == ())
    return outcome


def told(outcome: ItemOutcome) -> str:
    return in_swedish(*outcome.reasons)


def test_a_service_run_in_accepted_countries_meets_the_requirement() -> None:
    assert checked("country", countries=("SE", "FI")).verdict is MET


def test_a_sub_processor_elsewhere_is_told_by_its_country() -> None:
    outcome = checked("country", countries=("SE",))
    assert outcome.verdict is UNMET
    assert "behandlas i FI. Godtaget är SE." in told(outcome)


@pytest.mark.parametrize(
    "shown",
    [
        replace(SOUND, countries=()),
        replace(SOUND, processors=None),
        replace(SOUND, processors=(replace(SUPPORT, country=""),)),
    ],
)
def test_a_country_that_is_not_said_is_never_accepted(shown: Hosting) -> None:
    outcome = checked("country", shown, countries=("SE", "FI"))
    assert outcome.verdict is MALFORMED
    assert told(outcome)


def test_no_sub_processors_is_an_answer() -> None:
    assert checked("country", replace(SOUND, processors=()), countries=("SE",)).verdict is MET


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        (replace(SOUND, parent=Owner("Invented Holdings Inc", "US")), "Invented Holdings Inc (US)"),
        (
            replace(SOUND, processors=(replace(SUPPORT, parent_country="US"),)),
            "Påhittad Support Oy (US)",
        ),
    ],
)
def test_control_from_a_third_country_goes_to_a_person_by_name(shown: Hosting, name: str) -> None:
    outcome = checked("parent-country", shown, countries=("SE", "FI"))
    assert outcome.verdict is UNVERIFIABLE
    assert name in told(outcome)
    assert "röjda" in told(outcome)


@pytest.mark.parametrize(
    "shown",
    [
        replace(SOUND, parent=None),
        replace(SOUND, parent=Owner("Påhittad Holding AB")),
        replace(SOUND, processors=None),
        replace(SOUND, processors=(replace(SUPPORT, name="", parent_country=""),)),
    ],
)
def test_an_owner_that_is_not_said_is_never_accepted(shown: Hosting) -> None:
    assert checked("parent-country", shown, countries=("SE", "FI")).verdict is MALFORMED


def test_owners_in_accepted_countries_meet_the_requirement() -> None:
    assert checked("parent-country", countries=("SE", "FI")).verdict is MET


@pytest.mark.parametrize(
    ("owner", "verdict"),
    [
        (Owner("Påhittad Holding AB", "SE", LEI), MET),
        (Owner("Påhittad Holding AB", "SE", ""), UNMET),
        (Owner("Påhittad Holding AB", "SE", LEI[:-1] + "6"), MALFORMED),
        (Owner("Påhittad Holding AB", "SE", "556000-0000"), MALFORMED),
        (Owner("", "SE", LEI), MALFORMED),
        (None, MALFORMED),
    ],
)
def test_an_owner_is_named_with_a_number_that_can_be_looked_up(
    owner: Owner | None, verdict: EvidenceVerdict
) -> None:
    outcome = checked("parent-identified", replace(SOUND, parent=owner))
    assert outcome.verdict is verdict
    assert told(outcome) or verdict is MET


@pytest.mark.parametrize(
    ("holder", "verdict"), [("customer", MET), ("provider", UNMET), ("", MALFORMED)]
)
def test_keys_are_held_by_whom_is_accepted(holder: str, verdict: EvidenceVerdict) -> None:
    outcome = checked("keys", replace(SOUND, keys=holder), holders=("customer", "independent"))
    assert outcome.verdict is verdict
    assert told(outcome) or verdict is MET


@pytest.mark.parametrize("field", ["name", "country", "role", "data", "parent_country"])
def test_each_sub_processor_is_listed_with_each_thing(field: str) -> None:
    lacking = Processor(**{f: getattr(SUPPORT, f) for f in Processor.__slots__ if f != field})
    outcome = checked("sub-processors-listed", replace(SOUND, processors=(SUPPORT, lacking)))
    assert outcome.verdict is UNMET
    assert ("[[processor]] 2" if field == "name" else SUPPORT.name) in told(outcome)


def test_a_full_list_of_sub_processors_meets_the_requirement() -> None:
    assert checked("sub-processors-listed").verdict is MET
    assert checked("sub-processors-listed", replace(SOUND, processors=())).verdict is MET


def test_an_absent_list_of_sub_processors_is_no_empty_list() -> None:
    outcome = checked("sub-processors-listed", replace(SOUND, processors=None))
    assert outcome.verdict is MALFORMED
    assert "processor = []" in told(outcome)


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({}, MET),
        ({"transfer": "standard-clauses"}, UNMET),
        ({"transfer": ""}, MALFORMED),
        ({"countries": ("SE", "US")}, MALFORMED),
        ({"countries": ("SE", "NO")}, MET),
    ],
)
def test_data_leaves_the_eea_only_as_accepted_and_as_the_countries_say(
    changed: dict[str, object], verdict: EvidenceVerdict
) -> None:
    shown = replace(SOUND, **changed)  # type: ignore[arg-type] # a test names what it changes
    outcome = checked("transfer", shown, mechanisms=("none",))
    assert outcome.verdict is verdict
    assert told(outcome) or verdict is MET
