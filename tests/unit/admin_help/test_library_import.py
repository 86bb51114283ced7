"""Importing: whole or not at all, whatever the archive holds."""

from __future__ import annotations

import fcntl
import io
import tarfile
import zipfile
from contextlib import closing
from pathlib import Path

import library_world as world
import pytest

from bot.errors import ConfigError
from skills.admin_help.library import archive, store
from skills.admin_help.library.importing import import_archive


def bring(path: Path, library: Path):
    return import_archive(path, library, world.TODAY, lambda _: None)


def test_the_published_archive_is_imported(tmp_path: Path) -> None:
    counts: list[int] = []
    library = tmp_path / "data" / "library.db"
    done = import_archive(world.published(tmp_path), library, world.TODAY, counts.append)
    assert (done.about.sheets, done.about.searchable, done.unreadable) == (4, 4, ())
    assert store.about(library) == done.about
    assert counts[-1] == 4
    assert not done.about.stale(world.TODAY)


def test_npm_s_archive_is_imported_for_people_only(tmp_path: Path) -> None:
    files = {f"package/data/particuliers/{name}.json": world.as_json(name) for name in ("F90001",)}
    files |= {"package/data/particuliers/index.json": b"[]", "package/index.js": b"x"}
    files |= {"package/data/professionnels/F90002.json": world.as_json("F90002")}
    done = bring(world.tarred(tmp_path / "p.tgz", files), tmp_path / "library.db")
    assert (done.about.sheets, done.unreadable) == (1, ())


def test_a_sheet_for_firms_is_passed_over(tmp_path: Path) -> None:
    firms = world.xml("F90002").replace(b"<Texte>", b"<Audience>Professionnels</Audience><Texte>")
    files = {"F90001.xml": world.xml("F90001"), "F90002.xml": firms}
    done = bring(world.zipped(tmp_path / "a.zip", files), tmp_path / "library.db")
    assert (done.about.sheets, done.unreadable) == (1, ())


def test_names_that_lead_elsewhere_write_nothing(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    files = {"../../F90001.xml": world.xml("F90001"), "/etc/F90002.xml": world.xml("F90002")}
    bring(world.zipped(inner / "a.zip", files), inner / "library.db")
    bring(world.tarred(inner / "a.tgz", files), inner / "library.db")
    names = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert names == {
        "inner/a.zip", "inner/a.tgz", "inner/library.db", "inner/library.db.lock",
    }  # fmt: skip


def _broken(folder: Path) -> dict[str, Path]:
    good = world.published(folder).read_bytes()
    packed = world.tarred(folder / "t.tgz", {"F90001.xml": world.xml("F90001") * 9}).read_bytes()
    contents = {
        "absent": None,
        "empty": b"",
        "text": b"hello",
        "cut zip": good[: len(good) // 2],
        "cut tar": packed[: len(packed) // 2],
        "changed": good[:200] + b"\x00" * 40 + good[240:],
    }
    paths = {}
    for name, content in contents.items():
        paths[name] = folder / f"{name}.archive"
        if content is not None:
            paths[name].write_bytes(content)
    paths["no sheets"] = world.zipped(folder / "none.zip", {"readme.txt": b"x"})
    paths["all bad"] = world.zipped(folder / "bad.zip", {f"F{n}.xml": b"<x/>" for n in range(9)})
    return paths


@pytest.mark.parametrize(
    "kind", ["absent", "empty", "text", "cut zip", "cut tar", "changed", "no sheets", "all bad"]
)
def test_a_bad_archive_has_a_sentence_and_leaves_the_old_library(tmp_path: Path, kind: str) -> None:
    library = world.imported(tmp_path)
    before = library.read_bytes()
    path = _broken(tmp_path)[kind]
    with pytest.raises(ConfigError) as caught:
        bring(path, library)
    assert path.name in str(caught.value)
    assert library.read_bytes() == before
    assert not list(tmp_path.glob("*.part"))


def test_one_bad_sheet_is_named_and_the_rest_is_used(tmp_path: Path) -> None:
    files = {"F1.xml": b"<x/>", "F90001.xml": world.xml("F90001")}
    done = bring(world.zipped(tmp_path / "a.zip", files), tmp_path / "library.db")
    assert done.about.sheets == 1
    assert [line.split(":")[0] for line in done.unreadable] == ["F1.xml"]


def test_an_interrupted_import_leaves_the_old_library_and_can_run_again(tmp_path: Path) -> None:
    library = world.imported(tmp_path)
    before = library.read_bytes()

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_archive(world.published(tmp_path), library, world.TODAY, interrupt)
    assert library.read_bytes() == before
    library.with_name("service-public.db.part").write_bytes(b"of a process that was killed")
    assert bring(world.published(tmp_path), library).about.sheets == 4


def test_two_imports_do_not_meet(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    with (tmp_path / "library.db.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(ConfigError, match="another import"):
            bring(world.published(tmp_path), library)


def test_a_file_larger_than_its_bound_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MEMBER_BYTES", 1000)
    for path in (
        world.zipped(tmp_path / "a.zip", {"F1.xml": b" " * 2000}),
        world.tarred(tmp_path / "a.tgz", {"F1.xml": b" " * 2000}),
    ):
        with pytest.raises(ConfigError, match=r"F1\.xml|header"):
            bring(path, tmp_path / "library.db")


def test_a_header_that_claims_gigabytes_is_not_believed(tmp_path: Path) -> None:
    info = tarfile.TarInfo("F1.xml")
    info.size = 50 << 30
    path = tmp_path / "a.tar"
    path.write_bytes(info.tobuf(tarfile.GNU_FORMAT) + b"x" * 1024)
    with pytest.raises(ConfigError):
        bring(path, tmp_path / "library.db")
    long = tarfile.TarInfo("././@LongLink")
    long.type, long.size = tarfile.GNUTYPE_LONGNAME, 1 << 30
    path.write_bytes(long.tobuf(tarfile.GNU_FORMAT) + b"x" * 1024)
    with pytest.raises(ConfigError):
        bring(path, tmp_path / "library.db")


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MEMBERS", 3)
    files = {f"F{number}.xml": b"<x/>" for number in range(5)}
    for path in (world.zipped(tmp_path / "a.zip", files), world.tarred(tmp_path / "a.tgz", files)):
        with pytest.raises(ConfigError, match="more than 3 files"):
            bring(path, tmp_path / "library.db")


def test_an_encrypted_zip_has_a_sentence(tmp_path: Path) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made:
        made.writestr("F1.xml", b"<x/>")
    data = bytearray(content.getvalue())
    data[6] |= 1
    data[data.find(b"PK\x01\x02") + 8] |= 1
    path = tmp_path / "locked.zip"
    path.write_bytes(data)
    with pytest.raises(ConfigError, match=r"locked\.zip"):
        bring(path, tmp_path / "library.db")


def test_a_damaged_library_asks_for_a_new_import(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    library.write_bytes(b"no database at all" * 100)
    with pytest.raises(ConfigError, match="import the archive again"):
        store.about(library)


def test_everything_that_was_stored_comes_back(tmp_path: Path) -> None:
    from skills.admin_help.library import dila

    library = world.imported(tmp_path)
    expected = {
        path.stem: dila.sheet(dila.element(path.read_bytes()))
        for path in world.FIXTURES.glob("*.xml")
    }
    assert {sheet.id: sheet for sheet in store.everything(library)} == expected
    with closing(store.connect(library)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
