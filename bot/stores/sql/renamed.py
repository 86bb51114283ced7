"""The table of ids that people had before; see `bot.stores.sql.renaming`.

Apart from it, so that who knows the tables need not load what opens conversations.
"""

TABLE = """
    CREATE TABLE renamed(
        pseudonym BLOB PRIMARY KEY,         -- of a conversation under its earlier id
        conversation INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
        at REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX renamed_conversation ON renamed(conversation);
    CREATE INDEX renamed_at ON renamed(at);
"""
