"""The format of an archive as docs/backup.md tells it, read by other code than ours."""

from __future__ import annotations

import hashlib
import io
import json
import struct

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import BackupError
from bot.keeping.records import RecordReader, RecordWriter, pack, unpack
from bot.keeping.sealing import (
    CHUNK,
    PublicKey,
    RecoveryKey,
    SealedReader,
    SealedWriter,
    new_archive,
    open_archive,
)
from bot.keeping.values import End, KeyFile, Manifest, Rows, Table

MADE = 1_795_000_000
END = End(tables={}, media=0, missing=0, documents=0)


def sealed(recovery: RecoveryKey, content: bytes) -> bytes:
    header, key = new_archive(recovery.public, MADE)
    file = io.BytesIO()
    writer = SealedWriter(file, header, key)
    for at in range(0, len(content), 10_000):
        writer.write(content[at : at + 10_000])
    writer.close()
    return file.getvalue()


def opened(recovery: RecoveryKey, data: bytes, size: int) -> bytes:
    reader = SealedReader(io.BytesIO(data), lambda header: open_archive(recovery, header))
    content = reader.read(size)
    reader.end()
    return content


def by_the_book(raw: bytes, data: bytes) -> bytes:
    """docs/backup.md, word by word."""
    head, rest = data[:68], data[68:]
    magic, fingerprint, ephemeral, made = struct.unpack(">20s8s32sQ", head)
    assert magic == b"PORTE-VOIX BACKUP 1\n"
    assert made == MADE
    private = X25519PrivateKey.from_private_bytes(raw)
    public = private.public_key().public_bytes_raw()
    assert fingerprint == hashlib.sha256(public).digest()[:8]
    secret = private.exchange(X25519PublicKey.from_public_bytes(ephemeral))
    key = HKDF(SHA256(), 32, ephemeral + public, b"porte-voix/backup/1").derive(secret)
    chunks = [rest[at : at + 65_552] for at in range(0, len(rest), 65_552)]
    return b"".join(
        AESGCM(key).decrypt(
            number.to_bytes(11, "big") + bytes([number == len(chunks) - 1]), chunk, head
        )
        for number, chunk in enumerate(chunks)
    )


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7])
def test_any_size_comes_back_and_is_what_the_documentation_says(size: int) -> None:
    recovery = RecoveryKey.new()
    raw = recovery._private.private_bytes_raw()
    content = bytes(range(256)) * (size // 256 + 1)
    data = sealed(recovery, content[:size])
    assert opened(recovery, data, size) == content[:size]
    assert by_the_book(raw, data) == content[:size]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_bit_can_be_changed_and_no_byte_cut_off(data: st.DataObject) -> None:
    recovery, content = RecoveryKey.new(), b"x" * (CHUNK + 300)
    archive = bytearray(sealed(recovery, content))
    if data.draw(st.booleans()):
        bit = data.draw(st.integers(0, len(archive) * 8 - 1))
        archive[bit // 8] ^= 1 << bit % 8
    else:
        del archive[data.draw(st.integers(0, len(archive) - 1)) :]
    with pytest.raises(BackupError):
        opened(recovery, bytes(archive), len(content))


def test_nothing_can_be_added_behind_the_end() -> None:
    recovery = RecoveryKey.new()
    with pytest.raises(BackupError):
        opened(recovery, sealed(recovery, b"all") + b"more", 3)


def test_another_recovery_key_is_told_from_damage() -> None:
    data = sealed(RecoveryKey.new(), b"all")
    with pytest.raises(BackupError, match="another recovery key"):
        opened(RecoveryKey.new(), data, 3)


class TestTheRecoveryKey:
    def test_reads_as_people_write_it(self) -> None:
        key = RecoveryKey.new()
        text = key.text()
        assert len(text.split("-")) == 14
        for written in (text, text.lower(), text.replace("-", " "), text.replace("-", "\n"),
                        text.replace("O", "0").replace("I", "1").replace("B", "8")):  # fmt: skip
            assert RecoveryKey.parse(written).public == key.public

    @settings(max_examples=100, deadline=None)
    @given(st.integers(0, 55), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
    def test_one_wrong_letter_is_noticed(self, at: int, letter: str) -> None:
        digits = list(RecoveryKey(bytes(range(32))).text().replace("-", ""))
        if digits[at] == letter:
            return
        digits[at] = letter
        with pytest.raises(BackupError, match="not a whole recovery key"):
            RecoveryKey.parse("".join(digits))

    def test_its_public_half_opens_nothing_and_says_what_it_is(self) -> None:
        public = RecoveryKey.new().public
        assert PublicKey.parse(public.text() + "\n") == public
        for wrong in ("", "porte-voix-backup-1 ", "porte-voix-backup-1 AAAA", "something else"):
            with pytest.raises(BackupError, match="not the public half"):
                PublicKey.parse(wrong)


class TestRecords:
    def _written(self, recovery: RecoveryKey, *records: object, tail: bytes = b"") -> io.BytesIO:
        header, key = new_archive(recovery.public, MADE)
        file = io.BytesIO()
        out = SealedWriter(file, header, key)
        writer = RecordWriter(out)
        for record in records:
            writer.data(record) if isinstance(record, bytes) else writer.put(record)
        out.write(tail)
        out.close()
        file.seek(0)
        return file

    def _read(self, recovery: RecoveryKey, file: io.BytesIO) -> RecordReader:
        return RecordReader(SealedReader(file, lambda header: open_archive(recovery, header)))

    @settings(max_examples=50, deadline=None)
    @given(
        st.lists(
            st.tuples(
                st.one_of(
                    st.none(), st.integers(-(2**63), 2**63 - 1), st.text(), st.binary(),
                    st.floats(allow_nan=False, allow_infinity=False),
                )
            )
        )
    )  # fmt: skip
    def test_rows_come_back_as_they_were(self, rows: list[tuple[object, ...]]) -> None:
        recovery = RecoveryKey.new()
        table = Table(name="t", columns=("c",))
        file = self._written(recovery, table, pack(rows), END)  # type: ignore[arg-type]
        found = list(self._read(recovery, file))
        assert found[0] == table
        assert isinstance(found[1], Rows)
        back = list(unpack(found[1]))
        assert back == rows
        assert [type(one) for row in back for one in row] == [type(o) for r in rows for o in r]

    def test_less_bytes_than_were_announced(self) -> None:
        recovery = RecoveryKey.new()
        file = self._written(recovery, KeyFile(name="master.key", size=10), b"12345", END)
        records = self._read(recovery, file)
        announced = next(iter(records))
        assert isinstance(announced, KeyFile)
        with pytest.raises(BackupError, match="less bytes"):
            list(records.data(announced.size))

    def test_bytes_that_nothing_announced(self) -> None:
        recovery = RecoveryKey.new()
        with pytest.raises(BackupError, match="nothing announced"):
            list(self._read(recovery, self._written(recovery, b"12345", END)))

    def test_a_record_of_a_later_format(self) -> None:
        recovery = RecoveryKey.new()
        later = json.dumps({"what": "hologram"}).encode()
        tail = struct.pack(">cI", b"J", len(later)) + later
        with pytest.raises(BackupError, match="newer version"):
            list(self._read(recovery, self._written(recovery, tail=tail)))

    def test_no_end(self) -> None:
        recovery = RecoveryKey.new()
        manifest = Manifest(version="1", schema=1, database="sqlite", place="files", made=1.0)
        with pytest.raises(BackupError, match="ends in the middle"):
            list(self._read(recovery, self._written(recovery, manifest)))
