"""Three invented people weighed the medicines lot; what is published is their mean, rounded."""

from fractions import Fraction

from sample_workspace import ROOT, SAMPLE
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.mcda.weights_of_people import weights_of_people


def test_the_published_weights_are_the_peoples_mean_in_whole_per_cent() -> None:
    criteria = read_criteria(Workspace(ROOT), SAMPLE)
    lot = criteria.procurement.lot("LM")
    assert lot is not None

    found = weights_of_people(lot, criteria.weightings)

    assert found is not None
    assert [each.record.id for each in found.people] == ["anna", "bo", "cecilia"]
    assert tuple(Fraction(round(100 * each), 100) for each in found.mean) == found.published
