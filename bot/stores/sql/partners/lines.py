"""The lines of hand-offs with their files, and the sentences that helpers send often."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.errors import StoreError
from bot.model import Attachment, Shared, Side
from bot.partners.model import Canned, Wording
from bot.storage.records import dump, parse
from bot.stores.sql.partners.book import AssociationKey
from bot.stores.sql.transaction import Transaction


class LineState(StrEnum):
    """How far a line is. Those of people and of the bot are said; a helper's goes through the
    others."""

    SAID = "said"
    ASKED = "asked"
    """To be translated, or to be listened to first."""
    PROPOSED = "proposed"
    """Translated and read back; it waits for the helper's yes."""
    AGREED = "agreed"
    """To be sent."""
    SENT = "sent"
    FAILED = "failed"
    """It cannot be said in the person's language; `Line.reason` has why."""


class Reason(StrEnum):
    """Why a line was proposed, or failed."""

    CRITICAL = "critical"
    """Health, law, asylum or a number: the helper reads it back first (rule R7)."""
    APPROXIMATE = "approximate"
    """The translation is rough."""
    VOICE = "voice"
    """It was spoken: the helper reads what was understood."""
    MISSING = "missing"
    """No translation between the two languages that could be trusted."""
    UNHEARD = "unheard"
    """Nothing was understood of the recording."""
    ENGINE = "engine"
    """The translator or the recogniser failed again and again."""
    GONE = "gone"
    """The hand-off was over before it could be sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file of a line; `Handoffs.file` has its bytes."""

    token: str
    name: str
    mime: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a hand-off."""

    id: int
    shared: Shared
    """Without its files."""
    state: LineState
    member: int | None
    """Which helper."""
    reason: Reason | None
    delivered: bool | None
    """Of a line that was sent, whether the person's platform took it; None: not known yet."""
    files: tuple[File, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A canned sentence in the list."""

    token: str
    sentence: Canned
    ready: bool
    """False until it was translated."""


# --- lines ----------------------------------------------------------------------------------------


def add(
    tx: Transaction, key: AssociationKey, handoff: int, said: Shared, state: LineState, *,
    origin: str, member: int | None = None, reason: Reason | None = None,
) -> int:  # fmt: skip
    """Its row; the same `origin` is written once. Raises StoreError."""
    row = tx.execute(
        "INSERT INTO handoff_line(handoff, origin, at, side, state, member, reason, payload)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(handoff, origin) DO NOTHING RETURNING id",
        handoff, origin, said.at.timestamp(), said.side, state, member, reason, b"",
    ).fetchone()  # fmt: skip
    if row is None:
        (known,) = tx.execute(
            "SELECT id FROM handoff_line WHERE handoff = ? AND origin = ?", handoff, origin
        ).fetchone()
        return int(known)
    line = int(row[0])
    write(tx, key, line, said)
    for file in said.files:
        token = secrets.token_urlsafe(12)
        tx.execute(
            "INSERT INTO handoff_file(token, line, name, mime, payload) VALUES (?, ?, ?, ?, ?)",
            token, line, file.name, file.mime, key.seal(file.data, f"handoff-file:{token}"),
        )  # fmt: skip
    return line


def write(tx: Transaction, key: AssociationKey, line: int, said: Shared) -> None:
    """What a line says; its files stay as they are."""
    sealed = key.seal(dump(replace(said, files=())), f"handoff-line:{line}")
    tx.execute("UPDATE handoff_line SET payload = ? WHERE id = ?", sealed, line)


def read(tx: Transaction, key: AssociationKey, line: int) -> Shared:
    """What a line says, without its files. Raises StoreError when it is gone."""
    row = tx.execute("SELECT payload FROM handoff_line WHERE id = ?", line).fetchone()
    if row is None:
        raise StoreError("the line is gone")
    return parse(Shared, key.unseal(row[0], f"handoff-line:{line}"))


def of(tx: Transaction, key: AssociationKey, handoff: int) -> tuple[Line, ...]:
    """All lines of a hand-off, in order."""
    rows = tx.execute(
        "SELECT id, state, member, reason, delivered FROM handoff_line WHERE handoff = ?"
        " ORDER BY id", handoff,
    ).fetchall()  # fmt: skip
    return tuple(
        Line(
            id=line,
            shared=read(tx, key, line),
            state=LineState(state),
            member=member,
            reason=None if reason is None else Reason(reason),
            delivered=None if delivered is None else bool(delivered),
            files=tuple(
                File(token=token, name=name, mime=mime)
                for token, name, mime in tx.execute(
                    "SELECT token, name, mime FROM handoff_file WHERE line = ? ORDER BY id", line
                )
            ),
        )
        for line, state, member, reason, delivered in rows
    )


def files(tx: Transaction, key: AssociationKey, line: int) -> tuple[Attachment, ...]:
    """The files of a line with their bytes."""
    rows = tx.execute(
        "SELECT token, name, mime, payload FROM handoff_file WHERE line = ? ORDER BY id", line
    ).fetchall()
    return tuple(opened(key, *row) for row in rows)


def opened(key: AssociationKey, token: str, name: str, mime: str, sealed: bytes) -> Attachment:
    """Raises StoreError."""
    return Attachment(name=name, mime=mime, data=key.unseal(sealed, f"handoff-file:{token}"))


def agree(tx: Transaction, handoff: int, line: int) -> bool:
    """Proposed becomes agreed."""
    return bool(
        tx.execute(
            "UPDATE handoff_line SET state = 'agreed' WHERE id = ? AND handoff = ?"
            " AND state = 'proposed'", line, handoff,
        ).rowcount
    )  # fmt: skip


def withdraw(tx: Transaction, handoff: int, line: int) -> bool:
    """A helper's line that was not sent goes."""
    return bool(
        tx.execute(
            "DELETE FROM handoff_line WHERE id = ? AND handoff = ? AND side = ?"
            " AND state IN ('asked', 'proposed', 'failed')", line, handoff, Side.HELPER,
        ).rowcount
    )  # fmt: skip


# --- canned sentences -----------------------------------------------------------------------------


def canned(tx: Transaction, key: AssociationKey) -> list[Ready]:
    """Those of an association."""
    rows = tx.execute(
        "SELECT token, state, payload FROM canned WHERE organisation = ? ORDER BY id",
        key.organisation,
    ).fetchall()
    return [
        Ready(token=token, sentence=_sentence(key, token, sealed), ready=state == "ready")
        for token, state, sealed in rows
    ]


def add_canned(tx: Transaction, key: AssociationKey, sentence: Canned) -> str:
    """Its token; it is translated by and by."""
    token = secrets.token_urlsafe(12)
    tx.execute(
        "INSERT INTO canned(token, organisation, state, payload) VALUES (?, ?, 'asked', ?)",
        token, key.organisation, key.seal(dump(sentence), f"canned:{token}"),
    )  # fmt: skip
    return token


def put_wordings(tx: Transaction, key: AssociationKey, token: str, sentence: Canned) -> None:
    """It was translated; nothing happens when it was removed meanwhile."""
    tx.execute(
        "UPDATE canned SET state = 'ready', payload = ? WHERE token = ? AND organisation = ?",
        key.seal(dump(sentence), f"canned:{token}"), token, key.organisation,
    )  # fmt: skip


def written(
    tx: Transaction, key: AssociationKey, organisation: int, token: str | None, language: str
) -> Wording | None:
    """A canned sentence in the person's language, where it can be sent as it is."""
    row = (
        token
        and tx.execute(
            "SELECT payload FROM canned WHERE token = ? AND organisation = ?", token, organisation
        ).fetchone()
    )
    if not token or not row:
        return None
    wording = _sentence(key, token, row[0]).wording(language)
    return None if wording is None or wording.approximate else wording


def _sentence(key: AssociationKey, token: str, sealed: bytes) -> Canned:
    return parse(Canned, key.unseal(sealed, f"canned:{token}"))
