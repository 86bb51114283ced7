"""Rows of members of associations, and what opens the console for them.

Nothing here can be counted through or guessed: addresses, links and cookies are kept as keyed
hashes, names and the secret of the second step are sealed with the association's key.
"""

from __future__ import annotations

import logging
import secrets
import unicodedata
from dataclasses import dataclass

from bot.errors import StoreError
from bot.partners.model import Enrolled, Member, Role
from bot.storage.records import dump, parse
from bot.stores.sql.partners import audit
from bot.stores.sql.partners.book import AssociationKey, Keys
from bot.stores.sql.partners.handoff_rows import let_go
from bot.stores.sql.transaction import Transaction

log = logging.getLogger("porte_voix.store")

DAY_SECONDS = 86_400.0
NAMES_KEPT_SECONDS = 365 * DAY_SECONDS
"""How long the audit trail can still be read with the name of somebody who left."""


class AlreadyMember(StoreError):
    """This address is a member of this association already."""


class LastCoordinator(StoreError):
    """Nobody would be left who can add members."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a sign-in is checked against; of a member whose account was opened."""

    enrolled: Enrolled
    password_hash: str
    """argon2id, in its own notation."""
    totp_secret: str
    """Base32."""
    totp_step: int
    """The last one that was used."""


_SELECT = "SELECT id, token, organisation, role, profile, password IS NOT NULL FROM member "


def add(
    tx: Transaction, keys: Keys, organisation: int, member: Member, role: Role, days: int,
    by: int | None, now: float,
) -> str:  # fmt: skip
    """Returns the secret of the link that opens the account, once, within `days`. Raises
    AlreadyMember."""
    secret, login = secrets.token_urlsafe(16), _login(keys, member.login)
    key = keys.of(tx, organisation)
    if tx.execute(
        "SELECT 1 FROM member WHERE organisation = ? AND login = ?", organisation, login
    ).fetchone():
        raise AlreadyMember("this address is a member already")
    made: int = tx.execute(
        "INSERT INTO member(token, organisation, login, role, profile, opening, opening_expires,"
        " created) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        secrets.token_urlsafe(12), organisation, login, role.value, b"", _opening(keys, secret),
        now + days * DAY_SECONDS, now,
    ).fetchone()[0]  # fmt: skip
    _write(tx, key, made, member)
    audit.note(tx, keys, organisation, by, "member-added", made, now)
    return secret


def get(tx: Transaction, keys: Keys, member: int) -> Enrolled | None:
    """None when they are gone."""
    return one(tx, keys, "WHERE id = ? AND removed IS NULL", member)


def find_by_login(tx: Transaction, keys: Keys, login: str) -> tuple[Account, ...]:
    """At most one of each association: one address may serve two. The password and the code of
    the second step tell which one is meant."""
    rows = tx.execute(
        "SELECT id, password, totp, totp_step FROM member"
        " WHERE login = ? AND password IS NOT NULL AND removed IS NULL ORDER BY id",
        _login(keys, login),
    ).fetchall()  # fmt: skip
    accounts = []
    for row, password, totp, step in rows:
        try:
            enrolled = get(tx, keys, row)
            if enrolled is not None:
                secret = keys.of(tx, enrolled.organisation).unseal(totp, f"totp:{row}").decode()
                accounts.append(Account(enrolled=enrolled, password_hash=password,
                                        totp_secret=secret, totp_step=step))  # fmt: skip
        except StoreError:  # damaged: it keeps nobody out of another association
            log.error("account-lost member=%d", row)
    return tuple(accounts)


def opening(tx: Transaction, keys: Keys, secret: str, now: float) -> Enrolled | None:
    """Whose account a link opens; None for one that is unknown, used or too old."""
    return one(
        tx, keys, "WHERE opening = ? AND opening_expires > ? AND removed IS NULL",
        _opening(keys, secret), now,
    )  # fmt: skip


def open_account(
    tx: Transaction, keys: Keys, secret: str, password_hash: str, totp_secret: str, now: float
) -> Enrolled | None:
    """Set the password and the second step; of many at once with the same link, one can."""
    enrolled = opening(tx, keys, secret, now)
    if enrolled is None:
        return None
    sealed = keys.of(tx, enrolled.organisation).seal(
        totp_secret.encode(), f"totp:{enrolled.id}"
    )  # fmt: skip
    tx.execute(
        "UPDATE member SET password = ?, totp = ?, totp_step = 0, opening = NULL,"
        " opening_expires = NULL WHERE id = ?", password_hash, sealed, enrolled.id,
    )  # fmt: skip
    audit.note(tx, keys, enrolled.organisation, enrolled.id, "account-opened", enrolled.id, now)
    return get(tx, keys, enrolled.id)


def reopen(
    tx: Transaction, keys: Keys, organisation: int, member: int, days: int, by: int | None,
    now: float,
) -> str | None:  # fmt: skip
    """A fresh link for who lost the old one, the password or the telephone: what opened the
    account before opens it no more. None when there is no such member in this association."""
    secret = secrets.token_urlsafe(16)
    done = tx.execute(
        "UPDATE member SET password = NULL, totp = NULL, opening = ?, opening_expires = ?"
        " WHERE id = ? AND organisation = ? AND removed IS NULL",
        _opening(keys, secret), now + days * DAY_SECONDS, member, organisation,
    ).rowcount  # fmt: skip
    if not done:
        return None
    _shut_out(tx, member)
    audit.note(tx, keys, organisation, by, "account-reset", member, now)
    return secret


def change(
    tx: Transaction, keys: Keys, organisation: int, member: int, values: Member, role: Role,
    by: int | None, now: float,
) -> bool:  # fmt: skip
    """False when there is no such member in this association. Raises AlreadyMember,
    LastCoordinator."""
    before = get(tx, keys, member)
    if before is None or before.organisation != organisation:
        return False
    if before.role is Role.COORDINATOR and role is not Role.COORDINATOR:
        _keep_a_coordinator(tx, organisation, member)
    login = _login(keys, values.login)
    if tx.execute(
        "SELECT 1 FROM member WHERE organisation = ? AND login = ? AND id != ?",
        organisation, login, member,
    ).fetchone():  # fmt: skip
        raise AlreadyMember("this address is a member already")
    tx.execute("UPDATE member SET login = ?, role = ? WHERE id = ?", login, role.value, member)
    _write(tx, keys.of(tx, organisation), member, values)
    audit.note(tx, keys, organisation, by, "member-changed", member, now)
    return True


def remove(
    tx: Transaction, keys: Keys, organisation: int, member: int, by: int | None, now: float
) -> bool:
    """Access ends with this transaction. Of what was known of them, the sealed name alone stays,
    for the audit trail, a year. False when there is no such member in this association. Raises
    LastCoordinator."""
    before = get(tx, keys, member)
    if before is None or before.organisation != organisation:
        return False
    if before.role is Role.COORDINATOR:
        _keep_a_coordinator(tx, organisation, member)
    _write(tx, keys.of(tx, organisation), member, Member(name=before.member.name, login=""))
    tx.execute(
        "UPDATE member SET removed = ?, login = NULL, password = NULL, totp = NULL,"
        " opening = NULL, opening_expires = NULL WHERE id = ?", now, member,
    )  # fmt: skip
    _shut_out(tx, member)
    let_go(tx, member, now)
    audit.note(tx, keys, organisation, by, "member-removed", member, now)
    return True


def set_password(tx: Transaction, member: int, password_hash: str) -> None:
    """argon2id. Nothing happens to an account that was never opened."""
    tx.execute(
        "UPDATE member SET password = ? WHERE id = ? AND password IS NOT NULL"
        " AND removed IS NULL", password_hash, member,
    )  # fmt: skip


def use_totp_step(tx: Transaction, member: int, step: int) -> bool:
    """True for the first who uses this step or a later one: no code works twice (RFC 6238, 5.2)."""
    used = tx.execute(
        "UPDATE member SET totp_step = ?1 WHERE id = ?2 AND totp_step < ?1 AND removed IS NULL",
        step, member,
    )  # fmt: skip
    return used.rowcount == 1


def names(tx: Transaction, keys: Keys, organisation: int) -> dict[int, str]:
    """Of all members, also of those who left within a year: for the audit trail."""
    key = keys.of(tx, organisation)
    rows = tx.execute(
        "SELECT id, profile FROM member WHERE organisation = ? AND length(profile) > 0",
        organisation,
    ).fetchall()
    return {row: _read(key, row, sealed).name for row, sealed in rows}


def expire(tx: Transaction, now: float) -> None:
    """Forget the names of those who left long ago, and links that nobody used."""
    tx.execute(
        "UPDATE member SET profile = ? WHERE removed < ? AND length(profile) > 0",
        b"",
        now - NAMES_KEPT_SECONDS,
    )
    tx.execute(
        "UPDATE member SET opening = NULL, opening_expires = NULL WHERE opening_expires <= ?", now
    )


def one(tx: Transaction, keys: Keys, where: str, *values: object) -> Enrolled | None:
    found = all_of(tx, keys, where, *values)
    return found[0] if found else None


def all_of(tx: Transaction, keys: Keys, where: str, *values: object) -> list[Enrolled]:
    opened: dict[int, AssociationKey] = {}
    found = []
    for row, token, organisation, role, sealed, active in tx.execute(
        _SELECT + where, *values
    ).fetchall():
        if organisation not in opened:
            opened[organisation] = keys.of(tx, organisation)
        found.append(Enrolled(
            id=row, token=token, organisation=organisation, role=Role(role),
            member=_read(opened[organisation], row, sealed), active=bool(active),
        ))  # fmt: skip
    return found


def _read(key: AssociationKey, member: int, sealed: bytes) -> Member:
    return parse(Member, key.unseal(sealed, f"member:{member}"))


def _write(tx: Transaction, key: AssociationKey, member: int, values: Member) -> None:
    sealed = key.seal(dump(values), f"member:{member}")
    tx.execute("UPDATE member SET profile = ? WHERE id = ?", sealed, member)


def _keep_a_coordinator(tx: Transaction, organisation: int, but: int) -> None:
    other = tx.execute(
        "SELECT 1 FROM member WHERE organisation = ? AND id != ? AND role = 'coordinator'"
        " AND password IS NOT NULL AND removed IS NULL",
        organisation, but,
    ).fetchone()  # fmt: skip
    if other is None:
        raise LastCoordinator("an association keeps at least one coordinator")


def _shut_out(tx: Transaction, member: int) -> None:
    tx.execute("DELETE FROM member_session WHERE member = ?", member)
    tx.execute("DELETE FROM passkey WHERE member = ?", member)


def folded(address: str) -> str:
    """However it is typed: case, width and spaces around it do not matter (the caseless matching
    of Unicode 16, 3.13.5, D146)."""
    return _nfkc(_nfkc(address.strip()).casefold())


def _nfkc(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _login(keys: Keys, address: str) -> bytes:
    return keys.partners.pseudonym("member-login", folded(address))


def _opening(keys: Keys, secret: str) -> bytes:
    return keys.partners.pseudonym("member-opening", secret)
