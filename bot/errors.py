"""Everything that can go wrong, as one tree.

PorteVoixError
├── MediaError            what the person sent cannot be used (always has a sentence for them)
│   ├── UnreadableMedia   not an image or a recording, or damaged
│   ├── MediaTooLarge     more bytes than the limit
│   ├── MediaTooLong      a recording longer than the limit, or an image with too many pixels
│   ├── LockedDocument    a document that asks for a password
│   └── LockedMessage     an encrypted message whose key never came
├── EngineError           a model or a service failed; `retryable`: may trying again help?
│   └── EngineBusy        its bounded queue is full: come back later
├── ChannelError          a platform refused or could not be reached; `retry_after` in seconds
│   ├── ChannelGone       it will never accept this message (the person blocked the bot ...)
│   └── SendUnknown       the request left but no answer came back: it may have arrived
├── StoreError            the database refused (damaged, an error of ours)
│   ├── StoreAway         it cannot be reached or has no room; the same will do when it is back
│   └── MediaAway         the same of the place of media alone: whatever needs no file goes on
├── BackupError           an archive cannot be written, read or restored; nothing was half done
├── ModelFileError        a weight file is missing or its sha256 is wrong
└── ConfigError           the operator's configuration is wrong
"""

from __future__ import annotations


class PorteVoixError(Exception):
    """Root of the tree. `phrase` is the id of the sentence (bot/locales) that tells a person."""

    phrase = "error-internal"

    @property
    def code(self) -> str:
        """Stable name for JSON lines and logs, for example ``unreadable-media``."""
        return self.phrase.removeprefix("error-")


class MediaError(PorteVoixError):
    """What the person sent cannot be used."""

    phrase = "error-unreadable-media"


class UnreadableMedia(MediaError):
    """Not an image or a recording, or damaged."""


class MediaTooLarge(MediaError):
    """More bytes than the limit."""

    phrase = "error-media-too-large"


class MediaTooLong(MediaError):
    """A recording longer than the limit, or an image with too many pixels."""

    phrase = "error-media-too-long"


class LockedDocument(MediaError):
    """A document that asks for a password."""

    phrase = "error-document-locked"


class LockedMessage(MediaError):
    """An encrypted message whose key never came."""

    phrase = "error-message-locked"


class EngineError(PorteVoixError):
    """A model or a remote service failed."""

    phrase = "error-engine"

    def __init__(self, message: str, *, retryable: bool = True) -> None:
        super().__init__(message)
        self.retryable = retryable


class EngineBusy(EngineError):
    """The engine's bounded queue is full."""

    phrase = "error-busy"


class ChannelError(PorteVoixError):
    """A platform refused or could not be reached; nothing was sent."""

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class ChannelGone(ChannelError):
    """The platform will never accept this message; do not retry."""


class SendUnknown(ChannelError):
    """The request left but no answer came: it may or may not have arrived."""


class StoreError(PorteVoixError):
    """The database refused."""

    phrase = "error-store"


class StoreAway(StoreError):
    """The database is away, hangs or has no room left: nothing is wrong with what it was asked, so
    that it is never held against a message. Whether it was done may be unknown."""


class MediaAway(StoreError):
    """The place of media cannot be reached, hangs or has no room left, while the database is there.
    What is to be done with the file may be done later; an answer goes without its voice."""


class BackupError(PorteVoixError):
    """An archive cannot be written, read or restored; the text says why and what to do."""


class ModelFileError(PorteVoixError):
    """A weight file is missing or its sha256 is wrong."""

    phrase = "error-engine"


class ConfigError(PorteVoixError):
    """The operator's configuration is wrong; the text says how to mend it."""
