"""Whether a template for openEHR is the one required (mall för openEHR)."""

from vagval.comply.subject import Subject
from vagval.comply.told import met, unmet, unverifiable
from vagval.domain.archetype_id import ArchetypeId
from vagval.domain.examination import ItemOutcome
from vagval.domain.openehr_template import OpenehrTemplate
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_rules.openehr_template import YES


def check_openehr_template(
    item: RequiredItem, shown: OpenehrTemplate, subject: Subject
) -> ItemOutcome:
    """Compare one required thing with what the template says.

    An operational template is whole, so that an archetype that is not in it is not used. A source
    template says no language and may leave archetypes to other templates: that only a test tells.

    References
    ----------
    openEHR Architecture Overview, "Templates": the operational template is self-standing.
    """
    del subject  # a template is about a form for data, not about a product
    match item.rule:
        case "template":
            return _template(item, shown)
        case "archetype":
            return _archetype(item, shown)
        case "language":
            return _language(item, shown)
        case _:
            wanted = item.text_of("form")
            if shown.form.value == wanted:
                return met(item)
            return unmet(item, "openehr-other-form", shown=shown.form.value)


def _template(item: RequiredItem, shown: OpenehrTemplate) -> ItemOutcome:
    wanted, version = item.text_of("template_id"), item.text_of("version")
    if shown.template_id != wanted:
        return unmet(item, "openehr-other-template", wanted=wanted, shown=shown.template_id)
    if not version or shown.template_version == version:
        return met(item)
    if not shown.template_version:
        return unverifiable(item, "openehr-template-version-unsaid", wanted=version)
    return unmet(
        item, "openehr-other-template-version", wanted=version, shown=shown.template_version
    )


def _archetype(item: RequiredItem, shown: OpenehrTemplate) -> ItemOutcome:
    """Look an archetype up: the same major version, no earlier; a later one where accepted.

    Data written by one major version need not fit another, so that a later one is met only if
    the standard says ``or_later``.
    """
    asked = ArchetypeId.parsed(item.text_of("archetype"))
    if asked is None:  # the rule states its form, so that no standard is read with such a one
        return unmet(item, "openehr-archetype-missing", wanted=item.text_of("archetype"))
    same = sorted((a for a in shown.archetypes if a.name == asked.name), key=lambda a: a.version)
    is_later_accepted = item.text_of("or_later") == YES
    if any(_is_enough(each, asked, is_later_accepted=is_later_accepted) for each in same):
        return met(item)
    wanted = str(asked)
    if any(asked.version[: len(each.version)] == each.version for each in same):
        return unverifiable(item, "openehr-archetype-release-unsaid", wanted=wanted)
    if same:
        versions = tuple(str(each) for each in same)
        return unmet(item, "openehr-archetype-other-version", wanted=wanted, shown=versions)
    return _not_used(item, asked, shown)


def _not_used(item: RequiredItem, asked: ArchetypeId, shown: OpenehrTemplate) -> ItemOutcome:
    """Tell an archetype that is not used from one that may hide in what is used."""
    narrowed = sorted(str(each) for each in shown.archetypes if each.is_specialised_from(asked))
    if narrowed:
        return unverifiable(
            item, "openehr-archetype-narrowed", wanted=str(asked), shown=tuple(narrowed)
        )
    if shown.has_nested:
        return unverifiable(item, "openehr-archetype-elsewhere", wanted=str(asked))
    return unmet(item, "openehr-archetype-missing", wanted=str(asked))


def _is_enough(found: ArchetypeId, asked: ArchetypeId, *, is_later_accepted: bool) -> bool:
    if found.major != asked.major:
        return is_later_accepted and found.major > asked.major
    return found.version >= asked.version


def _language(item: RequiredItem, shown: OpenehrTemplate) -> ItemOutcome:
    """Compare language codes; ``sv`` is met by ``sv-SE``, and not the other way round."""
    wanted = item.text_of("language")
    if not shown.language:
        return unverifiable(item, "openehr-language-unsaid", wanted=wanted)
    found = shown.language.casefold()
    if found == wanted.casefold() or found.startswith(f"{wanted.casefold()}-"):
        return met(item)
    return unmet(item, "openehr-other-language", wanted=wanted, shown=shown.language)
