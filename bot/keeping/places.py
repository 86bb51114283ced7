"""Where encrypted media lie, by configuration."""

from __future__ import annotations

from bot.config import Config
from bot.errors import ConfigError
from bot.storage.files import FilePlace
from bot.storage.places import MediaPlace


def media_place(config: Config) -> MediaPlace:
    """The place of ``[media]``, not yet opened. Raises ConfigError with the setting to mend."""
    media = config.media
    if media.place == "files":
        return FilePlace(config.data / "media")
    if media.place == "database":
        if not config.database.url:
            raise ConfigError('media.place = "database" needs PostgreSQL: set database.url')
        from bot.stores.postgres.media_rows import MediaRows  # psycopg: only where it is used

        return MediaRows(config.database.url)
    if media.place == "bucket":
        from bot.storage.bucket import BucketPlace  # obstore: only where it is used

        return BucketPlace(
            endpoint=media.endpoint,
            bucket=media.bucket,
            region=media.region,
            access_key=media.access_key,
            secret_key=media.secret_key,
        )
    raise ConfigError('media.place must be "files", "database" or "bucket"')
