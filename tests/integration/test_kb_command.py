"""``porte-voix kb`` and ``doctor`` as an operator runs them; the service then quotes and adds."""

from __future__ import annotations

import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from bot.config import load
from bot.wiring.services import skills
from skills.admin_help import AdminHelp

FIXTURES = Path(__file__).parents[1] / "fixtures" / "library"


@pytest.fixture
def configured(tmp_path: Path) -> Path:
    file = tmp_path / "porte-voix.toml"
    file.write_text(f'data = "{tmp_path}/data"\nassociation = "{tmp_path}/own"\n', "utf-8")
    (tmp_path / "own").mkdir()
    return file


def archive(folder: Path, extra: dict[str, bytes] | None = None) -> Path:
    path = folder / "vosdroits.zip"
    with zipfile.ZipFile(path, "w") as made:
        for sheet in sorted(FIXTURES.glob("*.xml")):
            made.write(sheet, sheet.name)
        for name, content in (extra or {}).items():
            made.writestr(name, content)
    return path


def kb(file: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", "--config", str(file), "kb", *arguments],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip


def test_import_list_and_check(configured: Path, tmp_path: Path) -> None:
    done = kb(configured, "import", "service-public", str(archive(tmp_path)))
    assert done.returncode == 0, done.stderr
    assert "4 sheets from vosdroits.zip" in done.stdout
    assert "4 sheets" in done.stderr
    listed = kb(configured, "list")
    assert "sheets of ours" in listed.stdout
    assert "the newest of 2026-11-12" in listed.stdout
    # None of our sources is in this tiny archive, and it is older than our readings.
    checked = kb(configured, "check")
    assert (checked.returncode, "0 changes" in checked.stdout) == (0, True)


def test_check_has_exit_code_1_when_a_source_changed(configured: Path, tmp_path: Path) -> None:
    changed = (FIXTURES / "F90002.xml").read_text("utf-8")
    changed = changed.replace("F90002", "F2232").replace("2026-11-10", "2031-01-01")
    checked = kb(configured, "check", str(archive(tmp_path, {"F2232.xml": changed.encode()})))
    assert checked.returncode == 1
    assert "F2232 changed on 2031-01-01" in checked.stdout


def test_errors_are_sentences(configured: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.zip").write_bytes(b"PK but no archive")
    for arguments in (
        ("import", "service-public", str(tmp_path / "broken.zip")),
        ("import", "service-public", str(tmp_path / "absent.zip")),
        ("check",),
    ):
        done = kb(configured, *arguments)
        assert done.returncode == 1
        assert done.stderr.startswith("porte-voix: ")
        assert "Traceback" not in done.stderr


def test_ctrl_c_leaves_the_old_library(configured: Path, tmp_path: Path) -> None:
    assert kb(configured, "import", "service-public", str(archive(tmp_path))).returncode == 0
    library = tmp_path / "data" / "service-public.db"
    before = library.read_bytes()
    sheet = (FIXTURES / "F90002.xml").read_bytes()
    many = {f"F{n}.xml": sheet.replace(b"F90002", b"F%d" % n) for n in range(1, 20000)}
    command = [sys.executable, "-m", "bot", "--config", str(configured), "kb", "import"]
    running = subprocess.Popen(
        [*command, "service-public", str(archive(tmp_path, many))],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert running.stderr is not None
    assert "sheets" in running.stderr.readline()  # well under way
    running.send_signal(signal.SIGINT)
    assert running.wait(timeout=30) == 1
    assert library.read_bytes() == before
    assert not library.with_name("service-public.db.part").exists()


def test_doctor_names_the_broken_file(configured: Path, tmp_path: Path) -> None:
    (tmp_path / "own" / "place.yaml").write_text("change: rsa\nname: [", "utf-8")
    from bot.kb import examine

    library, own = examine(load(configured))
    assert (library.works, own.works) == (True, False)
    assert "place.yaml, line" in own.detail
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "service-public.db").write_bytes(b"damaged")
    assert not examine(load(configured))[0].works


def test_the_service_gets_the_operators_paths(configured: Path, tmp_path: Path) -> None:
    config = load(configured)
    (skill,) = (one for one in skills(config) if isinstance(one, AdminHelp))
    assert skill.imported == tmp_path / "data" / "service-public.db"
    assert skill.association == tmp_path / "own"
