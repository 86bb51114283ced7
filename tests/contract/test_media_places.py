"""Three places for encrypted media keep one contract: a directory, PostgreSQL, a bucket."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from bot.config import Config, Database, Media
from bot.errors import ConfigError, MediaAway, StoreError, UnreadableMedia
from bot.keeping.places import media_place
from bot.storage.bucket import BucketPlace
from bot.storage.crypto import new_key
from bot.storage.files import FilePlace
from bot.storage.places import MediaPlace, SealedMedia, new_handle
from bot.stores.postgres.media_rows import MediaRows
from tests.servers.postgres import Postgres
from tests.servers.s3 import S3, Access, Faulty

LARGEST = 20 * 1024 * 1024


@pytest.fixture(scope="module")
def s3() -> Iterator[S3]:
    with S3() as server:
        yield server


@pytest.fixture(params=["files", "database", "bucket"])
def config(request: pytest.FixtureRequest, tmp_path: Path) -> Config:
    """Of an operator who chose this place."""
    if request.param == "database":
        url = request.getfixturevalue("postgres_url")
        return Config(data=tmp_path, database=Database(url=url), media=Media(place="database"))
    if request.param == "bucket":
        return Config(data=tmp_path, media=_media(request.getfixturevalue("s3").bucket()))
    return Config(data=tmp_path)


def _media(access: Access) -> Media:
    return Media(
        place="bucket",
        endpoint=access.endpoint,
        bucket=access.bucket,
        access_key=access.access_key,
        secret_key=access.secret_key,
    )


@pytest.fixture
def place(config: Config) -> Iterator[MediaPlace]:
    place = media_place(config)
    place.open()
    yield place
    place.close()


class TestEveryPlace:
    def test_gives_back_what_was_stored(self, place: MediaPlace) -> None:
        handle = new_handle()
        place.write(handle, b"sealed")
        assert place.read(handle) == b"sealed"
        assert list(place.handles()) == [handle]

    @pytest.mark.parametrize("size", [0, 1, LARGEST])
    def test_of_any_size(self, place: MediaPlace, size: int) -> None:
        handle, data = new_handle(), os.urandom(size)
        place.write(handle, data)
        assert place.read(handle) == data

    def test_is_the_same_for_another_process(self, config: Config, place: MediaPlace) -> None:
        handle = new_handle()
        place.write(handle, b"sealed")
        other = media_place(config)
        other.open()
        assert other.read(handle) == b"sealed"
        other.close()

    def test_opens_twice(self, place: MediaPlace) -> None:
        handle = new_handle()
        place.write(handle, b"sealed")
        place.open()
        assert place.read(handle) == b"sealed"

    def test_what_was_deleted_is_unreadable(self, place: MediaPlace) -> None:
        gone, kept = new_handle(), new_handle()
        for handle in (gone, kept):
            place.write(handle, b"sealed")
        place.delete([gone, new_handle()])
        place.delete([gone])
        with pytest.raises(UnreadableMedia):
            place.read(gone)
        assert list(place.handles()) == [kept]

    @pytest.mark.parametrize("handle", ["", "vault:", "vault:../../passwd", "other:" + "a" * 32])
    def test_only_our_handles(self, place: MediaPlace, handle: str) -> None:
        with pytest.raises(UnreadableMedia):
            place.read(handle)
        with pytest.raises(UnreadableMedia):
            place.write(handle, b"sealed")

    def test_strays_go_and_the_known_stay(self, place: MediaPlace) -> None:
        known, stray = new_handle(), new_handle()
        for handle in (known, stray):
            place.write(handle, b"sealed")
        assert place.delete_strays([known], older_than=3600) == 0
        assert sorted(place.handles()) == sorted([known, stray])
        assert place.delete_strays([known, new_handle()]) == 1
        assert list(place.handles()) == [known]

    def test_holds_nothing_that_can_be_read(self, config: Config, place: MediaPlace) -> None:
        secret, key, handle = secrets.token_bytes(64), new_key(), new_handle()
        media = SealedMedia(place)
        media.write(handle, secret, key)
        assert secret not in place.read(handle)
        assert media.read(handle, key) == secret
        with pytest.raises(StoreError):
            media.read(handle, new_key())

    def test_nothing_can_be_put_in_the_place_of_another(self, place: MediaPlace) -> None:
        media, key, one, two = SealedMedia(place), new_key(), new_handle(), new_handle()
        media.write(one, b"of one", key)
        place.write(two, place.read(one))
        with pytest.raises(StoreError):
            media.read(two, key)


class TestFiles:
    def test_foreign_files_are_not_ours_to_delete(self, tmp_path: Path) -> None:
        place = FilePlace(tmp_path)
        (tmp_path / "notes.txt").write_text("of the operator")
        (tmp_path / f"{'a' * 32}.draft").write_bytes(b"half")
        assert place.delete_strays([]) == 1
        assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]

    def test_an_old_stray_goes_beside_other_processes(self, tmp_path: Path) -> None:
        place = FilePlace(tmp_path)
        old, young = new_handle(), new_handle()
        for handle in (old, young):
            place.write(handle, b"sealed")
        path = tmp_path / (old.removeprefix("vault:") + ".sealed")
        os.utime(path, (1_000_000, 1_000_000))
        assert place.delete_strays([], older_than=3600) == 1
        assert list(place.handles()) == [young]

    @pytest.mark.parametrize("instead", [None, b"a file"])
    def test_a_directory_that_is_gone_is_a_place_that_is_away(
        self, tmp_path: Path, instead: bytes | None
    ) -> None:
        directory, handle = tmp_path / "media", new_handle()
        place = FilePlace(directory)
        place.open()
        place.write(handle, b"sealed")
        directory.rename(tmp_path / "away")
        if instead is not None:
            directory.write_bytes(instead)
        with pytest.raises(MediaAway, match="cannot be stored"):
            place.write(new_handle(), b"sealed")
        with pytest.raises(MediaAway, match="cannot be read"):
            place.read(handle)
        place.delete([handle])
        directory.unlink(missing_ok=True)
        (tmp_path / "away").rename(directory)
        assert place.read(handle) == b"sealed"

    def test_a_full_disk_is_a_place_that_is_away(self, tmp_path: Path) -> None:
        place, handle = FilePlace(tmp_path), new_handle()
        draft = tmp_path / (handle.removeprefix("vault:") + ".draft")
        draft.symlink_to("/dev/full")
        with pytest.raises(MediaAway, match="No space left"):
            place.write(handle, b"sealed")
        assert list(tmp_path.iterdir()) == [], "nothing half written stays"
        place.write(handle, b"sealed")
        assert place.read(handle) == b"sealed"


class TestDatabase:
    def test_an_old_stray_goes_beside_other_processes(self, postgres_url: str) -> None:
        place = MediaRows(postgres_url)
        place.open()
        old, young = new_handle(), new_handle()
        for handle in (old, young):
            place.write(handle, b"sealed")
        with psycopg.connect(postgres_url) as connection:
            connection.execute(
                "UPDATE media_bytes SET stored = stored - interval '2 hours' WHERE name = %s",
                (old.removeprefix("vault:"),),
            )
        assert place.delete_strays([], older_than=3600) == 1
        assert list(place.handles()) == [young]
        place.close()

    def test_a_server_that_was_restarted_is_found_again(self) -> None:
        with Postgres(fsync=False) as server:
            place = MediaRows(server.create(), timeout=5)
            place.open()
            handle = new_handle()
            place.write(handle, b"sealed")
            server.stop()
            server.start()
            assert place.read(handle) == b"sealed"
            place.close()

    def test_a_server_that_is_away_is_a_store_error(self) -> None:
        with Postgres(fsync=False) as server:
            place = MediaRows(server.create(), timeout=1)
            place.open()
            handle = new_handle()
            place.write(handle, b"sealed")
            server.stop("immediate")
            with pytest.raises(StoreError, match="media cannot be read"):
                place.read(handle)
            with pytest.raises(StoreError, match="media cannot be stored"):
                place.write(new_handle(), b"sealed")
            place.delete([handle])  # left to the sweep
            place.close()


def _bucket(access: Access, **changed: object) -> BucketPlace:
    options = {
        "endpoint": access.endpoint,
        "bucket": access.bucket,
        "access_key": access.access_key,
        "secret_key": access.secret_key,
        "timeout": 0.4,
        "patience": 2.0,
        "retries": 1,
        **changed,
    }
    return BucketPlace(**options)  # type: ignore[arg-type]


class TestBucket:
    @pytest.fixture
    def door(self, s3: S3) -> Iterator[Faulty]:
        with Faulty(s3.port) as door:
            yield door

    @pytest.fixture
    def place(self, s3: S3, door: Faulty) -> BucketPlace:
        place = _bucket(s3.bucket(), endpoint=door.endpoint, timeout=2.0)
        place.open()
        return place

    def test_an_old_stray_goes_beside_other_processes(self, s3: S3) -> None:
        place = _bucket(s3.bucket())
        place.write(new_handle(), b"sealed")
        assert place.delete_strays([], older_than=3600) == 0
        assert place.delete_strays([], older_than=-3600) == 1

    @pytest.mark.parametrize("changed", [{"access_key": "AKIANOBODY"}, {"secret_key": "wrong"}])
    def test_wrong_credentials_are_told_at_the_start(
        self, s3: S3, changed: dict[str, object]
    ) -> None:
        with pytest.raises(ConfigError, match=r"media\.access_key"):
            _bucket(s3.bucket(), **changed).open()

    def test_a_missing_bucket_is_told_at_the_start(self, s3: S3) -> None:
        with pytest.raises(ConfigError, match="there is no bucket 'nowhere'"):
            _bucket(s3.bucket(), bucket="nowhere").open()

    def test_a_bucket_that_was_removed_has_not_deleted_the_file(self, s3: S3) -> None:
        place = _bucket(s3.bucket(), bucket="nowhere")
        with pytest.raises(MediaAway, match="the bucket is gone"):
            place.read(new_handle())
        with pytest.raises(MediaAway, match="cannot be stored"):
            place.write(new_handle(), b"sealed")

    @pytest.mark.parametrize("fault", ["away", "busy"])
    def test_one_fault_is_tried_again(self, place: BucketPlace, door: Faulty, fault: str) -> None:
        handle = new_handle()
        door.misbehave(fault, times=1)  # type: ignore[arg-type]
        place.write(handle, b"sealed")
        assert door.met == 1
        assert place.read(handle) == b"sealed"

    @pytest.mark.parametrize(
        ("fault", "said"),
        [
            ("away", "it is away"),
            ("busy", "overloaded"),
            ("silent", "did not answer in time"),
        ],
    )
    def test_a_fault_that_lasts_is_a_store_error(
        self, s3: S3, door: Faulty, fault: str, said: str
    ) -> None:
        place = _bucket(s3.bucket(), endpoint=door.endpoint)
        handle = new_handle()
        place.write(handle, b"sealed")
        door.misbehave(fault)  # type: ignore[arg-type]
        with pytest.raises(MediaAway, match=said):
            place.read(handle)
        with pytest.raises(MediaAway, match=said):
            place.write(new_handle(), b"sealed")
        with pytest.raises(StoreError):
            place.open()
        with pytest.raises(StoreError):
            place.delete_strays([])
        place.delete([handle])  # left to the sweep
        door.misbehave("none")
        assert place.read(handle) == b"sealed"

    def test_an_answer_cut_in_the_middle_is_never_taken_for_the_whole(
        self, place: BucketPlace, door: Faulty
    ) -> None:
        handle, data = new_handle(), os.urandom(200_000)
        place.write(handle, data)
        door.misbehave("truncated")
        with pytest.raises(StoreError):
            place.read(handle)
        door.misbehave("none")
        assert place.read(handle) == data

    def test_no_error_quotes_a_key_or_an_address(self, s3: S3, door: Faulty) -> None:
        access = s3.bucket()
        place = _bucket(access, endpoint=door.endpoint)
        door.misbehave("away")
        with pytest.raises(StoreError) as caught:
            place.read(new_handle())
        for secret in (access.access_key, access.secret_key, "127.0.0.1", access.bucket):
            assert secret not in str(caught.value)


class TestChoice:
    @pytest.mark.parametrize(
        ("media", "said"),
        [
            (Media(place="elsewhere"), "media.place must be"),
            (Media(place="database"), "set database.url"),
            (Media(place="bucket"), "needs media.endpoint"),
            (Media(place="bucket", endpoint="https://s3.example.org"), "needs media.bucket"),
            (
                Media(
                    place="bucket", endpoint="http://s3.example.org", bucket="b",
                    access_key="a", secret_key="s",
                ),
                "must be an https",
            ),
        ],
    )  # fmt: skip
    def test_what_is_missing_is_named(self, tmp_path: Path, media: Media, said: str) -> None:
        with pytest.raises(ConfigError, match=said):
            media_place(Config(data=tmp_path, media=media))
