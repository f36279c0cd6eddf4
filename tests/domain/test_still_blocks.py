"""What can be moved in a browser stands still everywhere else, and nothing of it is lost."""

from vagval.domain.document import Bullets, Callout, Explorer, Paragraph
from vagval.domain.still_blocks import still_blocks


def test_what_can_be_moved_is_its_notice_and_what_stands_there_without_a_script() -> None:
    before, notice = Bullets(("ett",)), Callout("Obs.", "Inget avgörs här.")
    still = (Paragraph("Så är det."), Paragraph("Så blir det."))
    moved = Explorer("vikter", notice, still, '{"weights": []}')
    assert tuple(still_blocks((before, moved, before))) == (before, notice, *still, before)
