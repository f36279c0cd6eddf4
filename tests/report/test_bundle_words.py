"""What a bundle says of itself fits its audience, in both languages."""

import pytest

from build_bundle import a_record
from vagval.domain.audience import AUDIENCES, Audience, is_outside
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.report.bundle_words import (
    bundle_description,
    bundle_readme,
    bundle_terms,
    bundle_title,
)
from vagval.report.wording import Wording

EVERYONE = pytest.mark.parametrize("audience", AUDIENCES)
BOTH = pytest.mark.parametrize("language", LANGUAGES)


@BOTH
@EVERYONE
def test_the_terms_warn_where_secrets_may_stand(language: Language, audience: Audience) -> None:
    terms = bundle_terms(Wording(language), a_record(audience))
    assert ("OSL" in terms) is not is_outside(audience)


@EVERYONE
def test_the_description_says_whether_the_bids_are_in_it(audience: Audience) -> None:
    told = bundle_description(Wording("sv"), a_record(audience))
    assert ("som filer" in told) is (audience == "audit")
    assert "version 2" in told


@BOTH
@EVERYONE
def test_the_text_to_read_first_names_key_and_lock_and_how_to_check(
    language: Language, audience: Audience
) -> None:
    told = bundle_readme(Wording(language), "Prov", "Region Exempel", a_record(audience), "f" * 64)
    for part in ("f" * 64, "c" * 64, "Region Exempel", "verify.html", "verify.py", "--key"):
        assert part in told
    assert bundle_title(Wording(language), "Prov") in told
    assert ("vagval verify" in told) is (audience == "audit")


def test_its_lines_end_as_every_editor_shows_them() -> None:
    told = bundle_readme(Wording("sv"), "Prov", "Region", a_record(), "f" * 64)
    assert told.count("\n") == told.count("\r\n") > 20
    assert told.endswith("\r\n")
