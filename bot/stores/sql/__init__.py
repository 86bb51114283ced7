"""SQL that SQLite and PostgreSQL share: one file per area, plain functions over a Transaction."""
