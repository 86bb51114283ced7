"""doctor: which languages lack a voice or a translation, and the one command that mends it."""

from pathlib import Path

from bot.config import Config
from bot.doctor import Finding, examine
from bot.pulling import lock


def findings(root: Path) -> dict[str, Finding]:
    config = Config(data=root / "data", models=root / "models")
    return {finding.what: finding for finding in examine(config)}


def test_what_can_be_fetched_is_named_with_its_command(tmp_path: Path) -> None:
    found = findings(tmp_path)
    voices, packages = found["voices"], found["translation packages"]
    assert not voices.works
    assert not voices.vital
    assert "ps none" in voices.detail
    assert "bn robotic" in voices.detail
    assert voices.remedy == "porte-voix models pull bn"  # nothing is offered for the others
    assert "uk missing" in packages.detail
    assert "so none offered" in packages.detail
    mended = packages.remedy.removeprefix("porte-voix models pull ").split()
    assert set(mended) == {"fr", "en", "ar", "uk", "ru", "fa", "tr", "es", "pt", "bn", "sq"}


def test_what_is_there_is_not_asked_for(tmp_path: Path) -> None:
    for pair in ("fr-en", "en-fr", "uk-en", "en-uk"):
        package = tmp_path / "models" / "argos" / pair
        (package / "model").mkdir(parents=True)
        source, target = pair.split("-")
        text = f'{{"from_code": "{source}", "to_code": "{target}"}}'
        (package / "metadata.json").write_text(text, "utf-8")
    (tmp_path / "models" / "piper").mkdir()
    for end in (".onnx", ".onnx.json"):
        (tmp_path / "models" / "piper" / f"bn_BD-google-medium{end}").write_bytes(b"x")
    found = findings(tmp_path)
    assert found["voices"].remedy == ""
    mended = found["translation packages"].remedy.split()
    assert not {"fr", "en", "uk"} & set(mended)
    assert "ar" in mended


def test_a_pulled_model_that_is_gone_is_named(tmp_path: Path) -> None:
    assert findings(tmp_path)["pulled models"].detail == "none"
    (tmp_path / "models").mkdir()
    gone = lock.LockedFile(path="whisper-small/model.bin", size=1, sha256="0" * 64)
    entry = lock.Locked(
        name="whisper-small", licence="MIT", origin="", proof="", when="", files=(gone,)
    )
    lock.write(tmp_path / "models", [entry])
    finding = findings(tmp_path)["pulled models"]
    assert not finding.works
    assert finding.remedy == "porte-voix models pull whisper-small"
