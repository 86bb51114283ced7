"""``porte-voix models`` as it is typed: what it prints, and its exit codes."""

import argparse
import hashlib
from pathlib import Path

import pytest

from bot.config import Config
from bot.errors import ModelFileError
from bot.pulling import command, lock
from bot.pulling.catalogue import Homes
from bot.pulling.links import LinkError, _range, _seconds

VOICE = "uk_UA-lada-x_low"


@pytest.fixture
def typed(tmp_path):
    """Runs a line; the mirror is a folder that has nothing yet."""
    parser = argparse.ArgumentParser()
    command.arguments(parser)
    (tmp_path / "mirror").mkdir()
    config = Config(models=tmp_path / "models", models_mirror=(tmp_path / "mirror").as_uri())

    def run(line: str) -> int:
        return command.run(parser.parse_args(line.split()), config)

    return run


def pulled(models: Path, content: bytes = b"weights") -> Path:
    """A model in the lock, and on the disk as `content`."""
    path = models / "whisper-small" / "model.bin"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"weights")
    digest = hashlib.sha256(b"weights").hexdigest()
    file = lock.LockedFile(path="whisper-small/model.bin", size=7, sha256=digest)
    lock.write(
        models,
        [
            lock.Locked(
                name="whisper-small", licence="MIT", origin="", proof="", when="", files=(file,)
            )
        ],
    )
    path.write_bytes(content)
    return path


def test_list_shows_what_is_offered_what_is_there_and_what_is_refused(typed, tmp_path, capsys):
    assert typed("list uk ar ps") == 0
    shown = capsys.readouterr().out
    assert f"offered      20.6 MB  Apache-2.0               {VOICE} x_low female" in shown
    assert "refused   ar_JO-kareem-medium: its recordings were published without a licence" in shown
    assert "ps Pashto: spoken by no voice; translation packages: none" in shown
    for end in (".onnx", ".onnx.json"):
        (tmp_path / "models" / "piper").mkdir(parents=True, exist_ok=True)
        (tmp_path / "models" / "piper" / f"{VOICE}{end}").write_bytes(b"x")
    assert typed("list uk") == 0
    shown = capsys.readouterr().out
    assert f"there        20.6 MB  Apache-2.0               {VOICE}" in shown
    assert "spoken by espeak, kokoro, piper" in shown
    with pytest.raises(ModelFileError, match="no language xx"):
        typed("list xx")


def test_list_without_a_language_shows_everything(typed, capsys):
    assert typed("list") == 0
    shown = capsys.readouterr().out
    assert "absent      145.2 MB  MIT                      whisper-base/model.bin" in shown
    for offer in Homes.load().offers.values():
        assert offer.name in shown


@pytest.mark.parametrize(("content", "state"), [(b"weights", "there"), (b"weighty", "damaged")])
def test_verify_holds_what_was_pulled_to_its_checksum(typed, tmp_path, capsys, content, state):
    pulled(tmp_path / "models", content)
    assert typed("verify") == 1  # the packaged models are not here
    shown = capsys.readouterr().out
    assert f"  {state:8}      0.0 MB  MIT                      whisper-small" in shown
    assert ("porte-voix models pull whisper-small" in shown) == (state == "damaged")


def test_verify_says_which_voices_it_knows_nothing_of(typed, tmp_path, capsys):
    (tmp_path / "models" / "piper").mkdir(parents=True)
    for end in (".onnx", ".onnx.json"):
        (tmp_path / "models" / "piper" / f"fr_FR-own-high{end}").write_bytes(b"x")
    typed("verify")
    assert "unknown: piper/fr_FR-own-high.onnx was not fetched by us" in capsys.readouterr().out


def test_pull_says_what_could_not_be_had_and_why(typed, tmp_path, capsys):
    assert typed(f"pull {VOICE} ps") == 1
    error = capsys.readouterr().err
    assert "Pashto: no voice and no translation package is offered" in error
    assert f"{VOICE}: {VOICE}.onnx.json: {tmp_path / 'mirror'} does not have rhasspy/" in error
    assert not (tmp_path / "models" / "piper").exists()


def test_pull_from_a_folder_checks_all_the_same(typed, tmp_path, capsys):
    for file in Homes.load().offer(VOICE).files:
        path = tmp_path / "mirror" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(file.size))
    assert typed(f"pull {VOICE}") == 1
    assert "wrong md5, refused" in capsys.readouterr().err
    assert not list((tmp_path / "models").rglob("*.onnx*"))


def test_pull_without_a_word_is_wrong_usage_and_unknown_names_are_named(typed, capsys):
    assert typed("pull") == 2
    with pytest.raises(ModelFileError, match="nothing is called whisper-huge"):
        typed("pull --whisper huge")


def test_install_wants_a_file_that_is_a_package(typed, tmp_path):
    with pytest.raises(ModelFileError, match="is no file"):
        typed("install missing.argosmodel")
    (tmp_path / "a.argosmodel").write_bytes(b"PK")
    with pytest.raises(ModelFileError, match="not a readable package"):
        typed(f"install {tmp_path / 'a.argosmodel'}")


def test_headers_of_others_are_read_with_care():
    assert _range("bytes 5-9/10") == (5, 10)
    assert _range("bytes 5-9/*") == (5, 0)
    for broken in ("", "bytes */10", "bytes 5-9", "items 5-9/10", "bytes -5-9/10"):
        with pytest.raises(LinkError):
            _range(broken)
    assert _seconds("120") == 120
    assert _seconds("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
    assert _seconds("Fri, 31 Dec 2100 23:59:59 GMT") > 1e9
    for broken in ("", "soon", "-3", "²"):
        assert _seconds(broken) is None
