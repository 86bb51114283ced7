"""What is uploaded without a script does not touch a disk."""

import tempfile
from pathlib import Path

import pytest

from bot.partners.console.serving import keep_in_memory


@pytest.fixture(autouse=True)
def as_before():
    before = tempfile.tempdir
    yield
    tempfile.tempdir = before


def test_files_of_forms_are_made_where_memory_is(tmp_path: Path) -> None:
    keep_in_memory(tmp_path)
    with tempfile.NamedTemporaryFile() as file:
        assert Path(file.name).parent == tmp_path


def test_a_system_without_such_a_place_goes_on(tmp_path: Path) -> None:
    before = tempfile.gettempdir()
    keep_in_memory(tmp_path / "nowhere")
    assert tempfile.gettempdir() == before
