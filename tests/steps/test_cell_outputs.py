"""What a cell shows is gathered as nbclient gathers it from a kernel."""

from vagval.steps.cell_outputs import CellOutputs


def text_of(outputs: CellOutputs) -> list[tuple[str, str]]:
    return [(each["name"], each["text"]) for each in outputs.taken()]


def test_each_stream_is_one_output_however_often_it_is_written_to() -> None:
    outputs = CellOutputs()
    for stream, text in (("stdout", "a"), ("stderr", "b"), ("stdout", "c")):
        outputs.write(stream, text)
    assert text_of(outputs) == [("stdout", "ac"), ("stderr", "b")]


def test_what_was_printed_stands_before_what_was_warned_of() -> None:
    outputs = CellOutputs()
    outputs.write("stderr", "varning")
    outputs.write("stdout", "utskrift")
    assert text_of(outputs) == [("stdout", "utskrift"), ("stderr", "varning")]


def test_a_line_that_is_written_over_is_gone_and_a_line_end_is_not() -> None:
    outputs = CellOutputs()
    outputs.write("stdout", "10 %\r20 %\r\nklart\n")
    assert text_of(outputs) == [("stdout", "20 %\r\nklart\n")]


def test_outputs_are_cleared_at_once_or_when_more_is_shown() -> None:
    outputs = CellOutputs()
    outputs.write("stdout", "borta")
    outputs.clear()
    outputs.write("stdout", "kvar")
    outputs.clear(at_next=True)
    assert text_of(outputs) == [("stdout", "kvar")]
    outputs.write("stdout", "borta")
    outputs.clear(at_next=True)
    outputs.write("stdout", "sist")
    assert text_of(outputs) == [("stdout", "sist")]


def test_the_next_cell_begins_with_no_outputs() -> None:
    outputs = CellOutputs()
    outputs.write("stdout", "första cellen")
    outputs.taken()
    assert outputs.taken() == ()
