"""Settings of the doors: the pages, the messengers, and where invitations lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from bot.configuration.kinds import Host, Hosts, Like, OneOf, Port, SecureUrl, Url, secret


def here(host: str, port: int) -> str:
    """The address under which this machine reaches what listens on `host`. Who listens on every
    address, as in a container, is not called by that name."""
    there = "127.0.0.1" if host in {"", "0.0.0.0", "::"} else host  # noqa: S104 - compared
    return f"http://{there}:{port}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """The web chat."""

    enabled: bool = True
    """false: no web chat."""
    host: Host = "127.0.0.1"
    """The address it listens on; 0.0.0.0: every one (behind a reverse proxy that ends TLS)."""
    port: Port = 8080
    """The port it listens on."""
    hosts: Hosts = ()
    """Further host names under which the page may be reached (behind a reverse proxy)."""
    behind_proxy: bool = False
    """true: the address of the visitor is taken from the proxy's header."""

    @property
    def address(self) -> str:
        """On this machine, without a slash at the end."""
        return here(self.host, self.port)


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """The pages of partner associations. They run in a process of their own."""

    enabled: bool = True
    """Started with the service as soon as an association was added."""
    host: Host = "127.0.0.1"
    """The address it listens on."""
    port: Port = 8090
    """The port it listens on."""
    url: Url = ""
    """The public https address, for links and passkeys; empty: host and port."""
    hosts: Hosts = ()
    """Further host names under which the pages may be reached (behind a reverse proxy)."""
    behind_proxy: bool = False
    """true: the address of the visitor is taken from the proxy's header."""

    @property
    def address(self) -> str:
        """Without a slash at the end."""
        return (self.url or here(self.host, self.port)).rstrip("/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """Where invitations lead to; a platform without an address gets no link."""

    web: Url = ""
    """The public address of the web chat; empty: its host and port."""
    telegram: str = ""
    """The bot's user name, without @."""
    whatsapp: Annotated[str, Like(r"[0-9]{6,15}", "digits only, as 33199000000")] = ""
    """The number in international form, digits only."""
    matrix: str = ""
    """The bot's Matrix id, @name:server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telegram:
    """Telegram; off without a token."""

    token: Annotated[
        str, Like(r"\d+:[A-Za-z0-9_-]+", "all that @BotFather gave: digits, a colon, letters")
    ] = secret()
    """From @BotFather."""
    base_url: Url = ""
    """Another Bot API server; empty: the official one."""
    base_file_url: Url = ""
    """Where that server hands out files; empty: the official one."""
    mode: Annotated[str, OneOf("poll", "webhook")] = "poll"
    """poll (needs no open port) or webhook."""
    webhook_url: SecureUrl = ""
    """The public https address that Telegram calls."""
    webhook_secret: str = secret()
    """Our word to Telegram, 16 to 256 letters, digits, _ and -."""
    webhook_host: Host = "127.0.0.1"
    """The address that the webhook listens on."""
    webhook_port: Port = 8443
    """The port that the webhook listens on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whatsapp:
    """WhatsApp Cloud API; off without an access token. For an association's own service desk: the
    platform refuses general assistants."""

    token: str = secret()
    """The permanent access token of a system user."""
    app_secret: str = secret()
    """Signs what the platform sends us."""
    verify_token: Annotated[str, Like(r".{8,}", "8 characters at least, any you like")] = secret()
    """Our word for the webhook's verification."""
    phone_number_id: Annotated[
        str, Like(r"[0-9]{3,32}", "the long number under API Setup, not the telephone number")
    ] = ""
    """The id of the service's number (not the number itself)."""
    base_url: Url = ""
    """Another Graph API server, with its version in the path; empty: the official one."""
    media_hosts: Hosts = ()
    """Further hosts from which media may be fetched; the official ones are known."""
    webhook_host: Host = "127.0.0.1"
    """The address that the webhook listens on."""
    webhook_port: Port = 8444
    """The port that the webhook listens on."""
    template: str = ""
    """Name of the approved template that tells a person, more than 24 hours after their last
    message, that an answer waits; empty: such answers wait until they write again."""
    template_languages: tuple[str, ...] = ("fr",)
    """The languages in which that template was approved, as the platform writes them (fr, en, ar,
    pt_BR); people of all other languages get the first."""
    webhook_path: Annotated[str, Like(r"/\S*", "a path that begins with /")] = "/whatsapp"
    """The path of the webhook's address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Matrix, also Tchap; off without a homeserver."""

    homeserver: Url = ""
    """https address of the homeserver."""
    user: str = ""
    """@name:server."""
    password: str = secret()
    """Used once, for the access token."""
    token: str = secret()
    """An access token instead of a password."""
    device: str = "PORTEVOIX"
    """The device's id, the same for ever: its keys lie in the data directory."""
    invitations: tuple[str, ...] = ()
    """Servers (or @name:server) whose people may open a conversation; empty: those of our own
    homeserver; "*": everybody's."""
