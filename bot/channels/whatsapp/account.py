"""The operator's WhatsApp Business number: who we are there, and where we are reached."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.errors import ConfigError

GRAPH = "https://graph.facebook.com/v25.0"
MEDIA_HOSTS = ("lookaside.fbsbx.com", ".whatsapp.net", "graph.facebook.com")
"""Hosts of media; with a dot in front, all below that domain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Everything that the channel must know of the number."""

    token: str = field(repr=False)
    """Permanent access token of a system user."""
    app_secret: str = field(repr=False)
    """Signs what the platform sends us."""
    verify_token: str = field(repr=False)
    """Our word for the verification of the webhook."""
    phone_number_id: str
    base_url: str = GRAPH
    """The Graph API with its version, without a slash at the end."""
    media_hosts: tuple[str, ...] = ()
    """Hosts of media besides `MEDIA_HOSTS`; those named here may be addresses of this machine."""
    host: str = "127.0.0.1"
    """Address to listen on; a reverse proxy ends TLS."""
    port: int = 8444
    path: str = "/whatsapp"
    template: str = ""
    """Name of the approved message template; empty: there is none."""
    template_languages: tuple[str, ...] = ("fr",)
    """Languages in which it was approved, as the platform writes them; the first for all others."""

    def __post_init__(self) -> None:
        """Raises ConfigError with what to mend."""
        for name in ("token", "app_secret", "verify_token", "phone_number_id"):
            if not getattr(self, name):
                raise ConfigError(f"[whatsapp] {name} is missing: see docs/whatsapp.md")
        if len(self.verify_token) < 8:
            raise ConfigError("[whatsapp] verify_token: 8 characters at least, any you like")
        if not re.fullmatch(r"[0-9]{3,32}", self.phone_number_id):
            raise ConfigError(
                "[whatsapp] phone_number_id: the long number under API Setup, digits only, "
                "not the telephone number"
            )
        if self.template and not self.template_languages:
            raise ConfigError("[whatsapp] template_languages: name at least one language")
        if not self.path.startswith("/"):
            raise ConfigError("[whatsapp] webhook_path: must begin with /")
        address = urlsplit(self.base_url)
        local = address.hostname in {"127.0.0.1", "localhost", "::1"}
        if not address.hostname or not (address.scheme == "https" or local):
            raise ConfigError("[whatsapp] base_url: an https address, please")

    def language_of_template(self, language: str) -> str:
        """The approved language nearest to a BCP 47 tag."""
        wanted = language.replace("-", "_").lower()
        for same in (str.lower, lambda tag: tag.lower().split("_")[0]):
            for known in self.template_languages:
                if same(known) == same(wanted):
                    return known
        return self.template_languages[0]
