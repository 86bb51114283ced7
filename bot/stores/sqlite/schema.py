"""The tables. A change is a new entry at the end of MIGRATIONS; old entries are never edited.

In clear: HMAC pseudonyms, channel names, states, times, sizes. Everything else is sealed.
"""

from __future__ import annotations

import sqlite3

from bot.errors import ConfigError, StoreError
from bot.stores.sql import erasures, renamed
from bot.stores.sql.partners import tables
from bot.stores.sqlite import upgrade

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE person(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        pseudonym BLOB NOT NULL UNIQUE,
        wrapped_key BLOB NOT NULL,
        leaving INTEGER NOT NULL DEFAULT 0  -- erased; only the confirmation is still to be sent
    );
    CREATE TABLE conversation(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        pseudonym BLOB NOT NULL UNIQUE,
        channel TEXT NOT NULL,
        person INTEGER NOT NULL REFERENCES person(id),
        address BLOB NOT NULL,              -- sealed ConversationKey
        state BLOB,                         -- sealed Conversation; NULL before the first answer
        touched REAL NOT NULL
    );
    CREATE INDEX conversation_person ON conversation(person);
    CREATE INDEX conversation_touched ON conversation(touched);
    CREATE TABLE inbox(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL,
        external_id BLOB NOT NULL,
        conversation INTEGER REFERENCES conversation(id),  -- NULL once forgotten
        state TEXT NOT NULL CHECK (state IN ('waiting', 'claimed', 'done', 'dead')),
        attempts INTEGER NOT NULL DEFAULT 0,
        received REAL NOT NULL,
        ready REAL NOT NULL,
        finished REAL,
        album BLOB,
        payload BLOB,                       -- sealed Message; NULL once finished
        UNIQUE(channel, external_id)
    );
    CREATE INDEX inbox_open ON inbox(conversation, id) WHERE state IN ('waiting', 'claimed');
    CREATE INDEX inbox_waiting ON inbox(ready, id) WHERE state = 'waiting';
    CREATE INDEX inbox_suspects ON inbox(id) WHERE state = 'waiting' AND attempts > 0;
    CREATE INDEX inbox_dead ON inbox(id) WHERE state = 'dead';
    CREATE INDEX inbox_conversation ON inbox(conversation);
    CREATE INDEX inbox_finished ON inbox(finished) WHERE finished IS NOT NULL;
    CREATE TABLE outbox(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        channel TEXT NOT NULL,
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        origin BLOB NOT NULL,               -- pseudonym of the message that this answers
        part INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed')),
        attempts INTEGER NOT NULL DEFAULT 0,
        queued REAL NOT NULL,
        due REAL NOT NULL,
        finished REAL,
        reason TEXT,
        payload BLOB,                       -- sealed Letter; NULL once sent
        UNIQUE(channel, origin, part)
    );
    CREATE INDEX outbox_open ON outbox(conversation, id) WHERE state IN ('queued', 'sending');
    CREATE INDEX outbox_queued ON outbox(channel, due, id) WHERE state = 'queued';
    CREATE INDEX outbox_conversation ON outbox(conversation);
    CREATE INDEX outbox_finished ON outbox(finished) WHERE finished IS NOT NULL;
    CREATE TABLE media(
        handle TEXT PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        holder TEXT CHECK (holder IN ('inbox', 'outbox', 'conversation')),  -- NULL: not yet used
        holder_id INTEGER,
        wrapped_key BLOB NOT NULL,          -- of the file, sealed with the person's key
        size INTEGER NOT NULL,
        stored REAL NOT NULL,
        expires REAL
    ) WITHOUT ROWID;
    CREATE INDEX media_holder ON media(holder, holder_id);
    CREATE INDEX media_conversation ON media(conversation);
    CREATE INDEX media_expires ON media(expires) WHERE expires IS NOT NULL;
    """,
    """
    CREATE TABLE reminder(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        payload BLOB NOT NULL,              -- sealed Reminder
        due REAL,                           -- when it is said next; NULL: never again
        expires REAL NOT NULL,
        notice INTEGER,                     -- outbox row of what was said last
        stale REAL                          -- until when those words are true
    );
    CREATE INDEX reminder_conversation ON reminder(conversation);
    CREATE INDEX reminder_due ON reminder(due) WHERE due IS NOT NULL;
    CREATE INDEX reminder_expires ON reminder(expires);
    CREATE INDEX reminder_stale ON reminder(stale) WHERE stale IS NOT NULL;
    """,
    """
    ALTER TABLE conversation ADD COLUMN lapses REAL;  -- when a part of the state is forgotten
    CREATE INDEX conversation_lapses ON conversation(lapses) WHERE lapses IS NOT NULL;
    """,
    """
    CREATE TABLE joining(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code BLOB UNIQUE,                   -- pseudonym of the spoken code; NULL once it is over
        host INTEGER REFERENCES conversation(id),   -- NULL once they left
        guest INTEGER REFERENCES conversation(id),  -- NULL until somebody came, and once they left
        host_language BLOB,                 -- sealed with the host's key
        guest_language BLOB,                -- sealed with the guest's key
        host_yes BLOB,                      -- sealed id of the message in which they agreed
        guest_yes BLOB,
        state TEXT NOT NULL CHECK (state IN ('open', 'asking', 'on', 'over')),
        expires REAL NOT NULL
    );
    CREATE INDEX joining_host ON joining(host) WHERE host IS NOT NULL;
    CREATE INDEX joining_guest ON joining(guest) WHERE guest IS NOT NULL;
    CREATE INDEX joining_expires ON joining(expires);
    CREATE TABLE join_guess(
        person INTEGER NOT NULL,            -- the row of who guessed wrong, perhaps erased since
        at REAL NOT NULL
    );
    CREATE INDEX join_guess_at ON join_guess(at);
    """,
    tables.ALL,
    """
    ALTER TABLE inbox ADD COLUMN owner INTEGER;   -- the process that claimed it; NULL: the only one
    ALTER TABLE outbox ADD COLUMN owner INTEGER;
    """,
    erasures.TABLE,
    renamed.TABLE,
)


def migrate(connection: sqlite3.Connection, fingerprint: bytes) -> None:
    """Bring the tables up to date and check that the master key is the one they were made with.

    Data of an older version are copied before they are changed (upgrade.py).
    Raises ConfigError for another master key, StoreError for a schema from the future, or when
    there is no room for the copy.
    """
    version = _version(connection, fingerprint)
    if 0 < version < len(MIGRATIONS):
        upgrade.keep_copy(connection, version)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "CREATE TABLE IF NOT EXISTS schema_version("
        "version INTEGER NOT NULL, key_fingerprint BLOB NOT NULL)"
    )
    if connection.execute("SELECT 1 FROM schema_version").fetchone() is None:
        connection.execute("INSERT INTO schema_version VALUES (0, ?)", (fingerprint,))
    for script in MIGRATIONS[_version(connection, fingerprint) :]:
        for statement in statements(script):
            connection.execute(statement)
    connection.execute("UPDATE schema_version SET version = ?", (len(MIGRATIONS),))
    connection.execute("COMMIT")


def check_newest(connection: sqlite3.Connection) -> None:
    """Raises ConfigError unless the tables are there, and of this version of the program."""
    try:
        (version,) = connection.execute("SELECT version FROM schema_version").fetchone()
    except sqlite3.OperationalError:
        version = 0
    if version != len(MIGRATIONS):
        raise ConfigError("the data are of another version of this program: run the service once")


def _version(connection: sqlite3.Connection, fingerprint: bytes) -> int:
    """Of the data; 0: there are none. Raises ConfigError, StoreError: these cannot be opened."""
    if not connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name = 'schema_version'"
    ).fetchone():
        return 0
    row = connection.execute("SELECT version, key_fingerprint FROM schema_version").fetchone()
    version, known = row or (0, fingerprint)
    if known != fingerprint:
        raise ConfigError(
            "the data were encrypted with another master key: put the right key file back"
        )
    if version > len(MIGRATIONS):
        raise StoreError(
            f"the data are of a newer version of this program (tables {version}, known here: "
            f"{len(MIGRATIONS)}): install that one again, or go back as docs/backup.md tells"
        )
    return int(version)


def statements(script: str) -> list[str]:
    """Split a script; `executescript` would commit in between."""
    whole, draft = [], ""
    for line in script.splitlines(keepends=True):
        draft += line
        if sqlite3.complete_statement(draft):
            whole.append(draft)
            draft = ""
    return whole
