"""Our account: an access token from the configuration, or one that the password is used for."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.channels.matrix.faults import lost_token
from bot.channels.matrix.homeserver import Homeserver, Refused, Unreachable, path
from bot.channels.matrix.memory import File
from bot.channels.matrix.raw import table, text
from bot.channels.pausing import Pause
from bot.errors import ConfigError

log = logging.getLogger(__name__)

T = TypeVar("T")
SHOWN = "Porte-Voix"
"""What people see in the list of our devices."""


async def persist(call: Callable[[], Awaitable[T]], doing: str) -> T:
    """Repeat a request until it is answered. Raises Refused when trying again is no use."""
    pause = Pause()
    while True:
        at_least = 0.0
        try:
            return await call()
        except Unreachable as error:
            log.warning("matrix: %s failed: %s", doing, error)
        except Refused as error:
            if error.status < 500 and error.status != 429:
                raise
            log.warning("matrix: %s was refused: %s", doing, error)
            at_least = error.retry_after or 0.0
        await pause.wait(at_least)


class Account:
    """Who we are on the homeserver."""

    def __init__(
        self, homeserver: Homeserver, file: File, *, user: str, password: str, token: str,
        device: str,
    ) -> None:  # fmt: skip
        self._homeserver = homeserver
        self._file = file
        self._password = password
        self._token = token
        self._wanted = device
        self.user = user

    @property
    def device(self) -> str:
        """Our device's id; known after `begin`."""
        return self._file.memory.device

    @property
    def user_known(self) -> bool:
        """False while the file belongs to another account."""
        return self._file.memory.user in {"", self.user}

    async def begin(self) -> bool:
        """Have a token that works. True when the device is new to the homeserver.

        Raises ConfigError when nothing that we were given is accepted, StoreError.
        """
        if not self.user_known:
            raise ConfigError(
                "[matrix] the data directory holds the keys of another account: move its folder "
                "'matrix' away, or give back the former matrix.user"
            )
        self._homeserver.token = self._token or self._file.memory.token
        if not self._homeserver.token:
            return await self.renew()
        try:
            found = await persist(
                lambda: self._homeserver.call("GET", path("account", "whoami")), "saying hello"
            )
        except Refused as error:
            if not lost_token(error):
                raise ConfigError(f"[matrix] the homeserver refuses us: {error.code}") from None
            return await self.renew(soft=error.soft)
        if text(found.get("user_id")) != self.user:
            raise ConfigError("[matrix] the access token belongs to another account than user")
        device = text(found.get("device_id")) or self._wanted
        known = self._file.memory.device == device
        if not known and await self._has_keys(device):
            raise ConfigError(
                "[matrix] the keys of this access token's device are not in the data directory: "
                "make a new token (a new login), or bring the folder 'matrix' back"
            )
        await self._keep(device, "" if self._token else self._homeserver.token)
        return not known

    async def renew(self, *, soft: bool = False) -> bool:
        """A new token for the same device, by the password. True when the homeserver forgot the
        device (not `soft`). Raises ConfigError where there is no password, or a wrong one."""
        if not self._password:
            raise ConfigError(
                "[matrix] the homeserver refuses the access token and there is no password: give "
                "PORTE_VOIX_MATRIX_TOKEN a new one, or set PORTE_VOIX_MATRIX_PASSWORD"
            )
        device = await self._log_in(self._file.memory.device or self._wanted)
        if not self._file.memory.device and await self._has_keys(device):
            # Another life of this account made them. Clients refuse a device whose keys change.
            await self._homeserver.call("POST", path("logout"), {})
            device = await self._log_in(f"{self._wanted}-{secrets.token_hex(3)}")
        await self._keep(device, self._homeserver.token)
        return not soft

    async def _log_in(self, device: str) -> str:
        """The device's id. Raises ConfigError."""
        self._homeserver.token = ""
        body = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": self.user},
            "password": self._password,
            "device_id": device,
            "initial_device_display_name": SHOWN,
        }
        try:
            found = await persist(
                lambda: self._homeserver.call("POST", path("login"), body), "logging in"
            )
        except Refused as error:
            raise ConfigError(
                f"[matrix] the homeserver refuses user and password ({error.code}): check both"
            ) from None
        self._homeserver.token = self._token = text(found.get("access_token"))
        return text(found.get("device_id")) or device

    async def _has_keys(self, device: str) -> bool:
        """True when the homeserver already hands out keys of that device of ours."""
        body = {"device_keys": {self.user: [device]}}
        found = await persist(
            lambda: self._homeserver.call("POST", path("keys", "query"), body), "asking our keys"
        )
        return device in table(table(found.get("device_keys")).get(self.user))

    async def _keep(self, device: str, token: str) -> None:
        memory = self._file.memory
        if (memory.user, memory.device, memory.token) != (self.user, device, token):
            memory.user, memory.device, memory.token = self.user, device, token
            await self._file.save()
