"""``vagval mcda FILE``: a matrix ranked or weighed by one method, or everything that is wrong."""

import json
from pathlib import Path

import pytest

from steps.telling import Tell, refused, telling, tried

CASE = {
    "matrix": [[80, 0.5], [100, 0.7], [130, 0.95]],
    "objectives": ["min", "max"],
    "weights": [0.5, 0.5],
    "alternatives": ["A", "B", "C"],
    "criteria": ["price", "quality"],
}


@pytest.fixture
def mcda(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tell:
    return telling(capsys, monkeypatch, "mcda")


def case(folder: Path, **changes: object) -> str:
    path = folder / "case.json"
    path.write_text(json.dumps(CASE | changes), encoding="utf-8")
    return str(path)


def test_a_method_ranks_the_alternatives_for_other_programs(mcda: Tell, tmp_path: Path) -> None:
    # facts of the example: PROMETHEE II, net flows 0, .03571, -.03571
    found = tried(
        mcda,
        case(tmp_path, parameters={"preference_functions": ["linear"] * 2,
                                   "q": [5, 0.05], "p": [40, 0.40]}),
        "--method", "promethee2",
    )  # fmt: skip
    assert [(each["alternative"], each["rank"]) for each in found["ranking"]] == [
        ("A", 2), ("B", 1), ("C", 3),
    ]  # fmt: skip
    assert found["ranking"][0]["score"] == "0E-9"
    assert found["weights_summed_to"] == "1"
    assert found["notes"] == []


def test_the_file_may_name_the_method(mcda: Tell, tmp_path: Path) -> None:
    assert tried(mcda, case(tmp_path, method="promethee2"))["method"] == "promethee2"


def test_a_person_reads_ranks_weights_and_how_it_was_computed(mcda: Tell, tmp_path: Path) -> None:
    code, out, err = mcda(case(tmp_path, weights=[5, 5]), "--method", "promethee2")
    assert (code, err) == (0, "")
    assert "Ranking by PROMETHEE II" in out
    assert "Advice, not the award rule." in out
    assert "The weights in the file sum to 10 and not to 1." in out
    assert "flows divided by m-1" in out


def test_it_is_told_in_swedish_too(mcda: Tell, tmp_path: Path) -> None:
    _, out, _ = mcda(case(tmp_path), "--method", "promethee2", "--language", "sv")
    assert "Rangordning med PROMETHEE II" in out
    assert "Lägst är bäst." in out


@pytest.mark.slow
def test_the_library_s_methods_are_asked_through_the_same_command(
    mcda: Tell, tmp_path: Path
) -> None:
    # facts of the example: closeness .43831, .50324, .56169
    found = tried(mcda, case(tmp_path), "--method", "topsis")
    assert [round(float(each["score"]), 5) for each in found["ranking"]] == [
        0.43831,
        0.50324,
        0.56169,
    ]


def test_judgments_give_weights(mcda: Tell, tmp_path: Path) -> None:
    path = tmp_path / "swing.json"
    path.write_text('{"points": {"price": 100, "quality": 60}}', encoding="utf-8")
    found = tried(mcda, str(path), "--method", "swing")
    assert found["weights"] == {"price": "5/8", "quality": "3/8"}
    assert not found["is_from_bids"]


def test_weights_out_of_the_bids_are_labelled(mcda: Tell, tmp_path: Path) -> None:
    code, out, _ = mcda(case(tmp_path), "--method", "entropy_weights")
    assert code == 0
    assert "not permissible in an award" in out


def test_a_misspelt_method_is_told_with_the_nearest(mcda: Tell, tmp_path: Path) -> None:
    code, words = refused(mcda, case(tmp_path), "--method", "topsiss")
    assert code == 2
    assert "Did you mean topsis?" in words


def test_without_a_method_they_are_listed(mcda: Tell, tmp_path: Path) -> None:
    code, words = refused(mcda, case(tmp_path))
    assert code == 2
    assert "--method" in words
    assert "electre3" in words


def test_every_fault_of_a_file_is_told_at_once(mcda: Tell, tmp_path: Path) -> None:
    path = case(tmp_path, weights=[1, -1], objectives=["min", "best"])
    code, words = refused(mcda, path, "--method", "topsis")
    assert code == 1
    assert '"best" is no direction' in words
    assert "The weight -1 is below zero" in words
