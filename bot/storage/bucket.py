"""Encrypted media in an S3-compatible bucket, through obstore (object_store of Apache Arrow).

Addresses are path-style (``https://server/bucket/name``): every S3-compatible server knows them,
and they need no wildcard certificate. TLS unless the operator wrote ``http://`` for a server on
their own machine or network.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from obstore.exceptions import BaseError, NotFoundError
from obstore.store import S3Store

from bot.errors import ConfigError, MediaAway, StoreError, UnreadableMedia
from bot.storage.places import PREFIX, name_of

if TYPE_CHECKING:
    from obstore.store import BackoffConfig

FOLDER = "media/"
"""Names in the bucket start with it: the operator may keep other things there."""
NOT_FOUND, REFUSED, OVERLOADED = 404, {401, 403}, {429, 503}
"""HTTP statuses (RFC 9110)."""
_STATUS = re.compile(r"status code: (\d{3})")
"""In obstore's text: most of its errors have no class of their own."""
_NO_BUCKET = "<Code>NoSuchBucket</Code>"
"""In the server's answer, which obstore quotes
(https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)."""
_BACKOFF: BackoffConfig = {
    "init_backoff": timedelta(milliseconds=100),
    "max_backoff": timedelta(seconds=5),
    "base": 2,
}
_SUFFIX = ".sealed"
_GONE = (NotFoundError, FileNotFoundError)
_ANY = (BaseError, OSError)
"""Some of obstore's errors are Python's own."""


class BucketPlace:
    """A bucket; see `MediaPlace`."""

    def __init__(
        self,
        *,
        endpoint: str,
        bucket: str,
        access_key: str,
        secret_key: str,
        region: str = "",
        timeout: float = 20.0,
        patience: float = 30.0,
        retries: int = 3,
    ) -> None:
        """`timeout`: seconds for one request with its body (20 MB at most); `patience`: seconds
        after which no retry begins. Raises ConfigError."""
        _check(endpoint, bucket, access_key, secret_key)
        self._bucket = bucket
        try:
            self._store = S3Store(
                bucket,
                endpoint=endpoint.rstrip("/"),
                region=region or "us-east-1",  # what S3-compatible servers take for "none"
                access_key_id=access_key,
                secret_access_key=secret_key,
                virtual_hosted_style_request=False,
                client_options={
                    "allow_http": endpoint.startswith("http://"),
                    "timeout": timedelta(seconds=timeout),
                    "connect_timeout": timedelta(seconds=min(timeout, 5.0)),
                },
                retry_config={
                    "max_retries": retries,
                    "retry_timeout": timedelta(seconds=patience),
                    "backoff": _BACKOFF,
                },
            )
        except (BaseError, ValueError) as error:
            raise ConfigError(f"media.endpoint or media.region is wrong: {_class(error)}") from None

    def open(self) -> None:
        """Look whether the bucket is there and lets us in."""
        try:
            next(iter(self._store.list(FOLDER, chunk_size=1)), None)
        except _ANY as error:
            status = _status(error)
            if status == NOT_FOUND:
                raise ConfigError(
                    f"there is no bucket {self._bucket!r} at media.endpoint: create it, or mend "
                    "media.bucket"
                ) from error
            if status in REFUSED:
                raise ConfigError(
                    f"the bucket {self._bucket!r} refuses us: mend media.access_key and "
                    "media.secret_key, or what that key may do (list, get, put, delete)"
                ) from error
            raise StoreError(f"the bucket cannot be reached: {_class(error)}") from error

    def write(self, handle: str, sealed: bytes) -> None:
        """One request: an object is there whole or not at all."""
        try:
            self._store.put(_path(handle), sealed, use_multipart=False)
        except _ANY as error:
            raise MediaAway(f"media cannot be stored: {_class(error)}") from error

    def read(self, handle: str) -> bytes:
        """See `MediaPlace`."""
        try:
            return bytes(self._store.get(_path(handle)).bytes())
        except _GONE as error:
            if _NO_BUCKET in str(error):
                raise MediaAway("media cannot be read: the bucket is gone") from error
            raise UnreadableMedia("the media was deleted") from error
        except _ANY as error:
            raise MediaAway(f"media cannot be read: {_class(error)}") from error

    def delete(self, handles: Iterable[str]) -> None:
        """See `MediaPlace`."""
        for handle in handles:
            self._delete(_path(handle))

    def handles(self) -> Iterator[str]:
        """See `MediaPlace`."""
        for name, _ in self._listed():
            yield PREFIX + name

    def delete_strays(self, known: Collection[str], *, older_than: float = 0.0) -> int:
        """See `MediaPlace`."""
        names = {name_of(handle) for handle in known}
        latest = datetime.now(UTC) - timedelta(seconds=older_than)
        strays = [
            name
            for name, stored in self._listed()
            if name not in names and (older_than <= 0 or stored <= latest)
        ]
        return sum(self._delete(_path(PREFIX + name)) for name in strays)

    def close(self) -> None:
        """Connections end with the process."""

    def _delete(self, path: str) -> bool:
        try:
            self._store.delete(path)
        except _GONE:
            return False
        except _ANY:
            return False  # the next sweep of strays
        return True

    def _listed(self) -> Iterator[tuple[str, datetime]]:
        try:
            for page in self._store.list(FOLDER, chunk_size=1000):
                for entry in page:
                    name = entry["path"].removeprefix(FOLDER)
                    if name.endswith(_SUFFIX) and len(name) == 32 + len(_SUFFIX):
                        yield name.removesuffix(_SUFFIX), entry["last_modified"]
        except _ANY as error:
            raise StoreError(f"the bucket cannot be listed: {_class(error)}") from error


def _path(handle: str) -> str:
    return FOLDER + name_of(handle) + _SUFFIX


def _status(error: Exception) -> int:
    """The HTTP status of the answer; 0: there was none."""
    found = _STATUS.search(str(error))
    return int(found[1]) if found else 0


def _class(error: Exception) -> str:
    """What went wrong in our words: the client's text quotes addresses, keys and answers."""
    status = _status(error)
    if status in REFUSED:
        return "it refuses our key"
    if status in OVERLOADED:
        return "it is overloaded"
    if status:
        return f"it answered {status}"
    if "TimedOut" in str(error):
        return "it did not answer in time"
    return "it is away"


def _check(endpoint: str, bucket: str, access_key: str, secret_key: str) -> None:
    for name, value in (
        ("endpoint", endpoint),
        ("bucket", bucket),
        ("access_key", access_key),
        ("secret_key", secret_key),
    ):
        if not value:
            raise ConfigError(f'media.place = "bucket" needs media.{name}')
    address = urlsplit(endpoint)
    if address.scheme == "https" and address.hostname:
        return
    if address.scheme != "http" or not _ours(address.hostname or ""):
        raise ConfigError(
            "media.endpoint must be an https:// address (http:// only for a server on this "
            "machine or network)"
        )


def _ours(host: str) -> bool:
    """A name without dots (a neighbour in a compose file), loopback or a private address."""
    if not host:
        return False
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host
    return address.is_loopback or address.is_private
