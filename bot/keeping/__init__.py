"""Keeping data safe: backups and their restore, key rotation, retention made visible."""
