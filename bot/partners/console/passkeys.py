"""Passkeys (WebAuthn): a device proves by its owner's finger, face or PIN that it is theirs.

That is both steps in one, so that no password is asked besides: user verification is required. The
library is loaded when the first passkey is used; it takes a third of a second.
"""

from __future__ import annotations

import json
import logging
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

from bot.http import LOCAL_NAMES
from bot.partners.console.doors import is_secure
from bot.partners.model import Enrolled, Passkey
from bot.ports import Clock
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.credentials import Passkeys

if TYPE_CHECKING:
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor

log = logging.getLogger(__name__)
CHALLENGE_SECONDS = 300.0
CHALLENGES = 1000
"""Open at one time; the oldest is forgotten first."""
LONGEST_ANSWER = 16_000
"""Characters of what a browser sends."""
NAME = "Porte-Voix"


class Challenges:
    """What a browser was asked to sign: once, within five minutes, for whom it was made."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: OrderedDict[str, tuple[bytes, float]] = OrderedDict()

    def new(self, whose: str) -> bytes:
        """32 random bytes; the ones before for the same browser are void."""
        challenge = secrets.token_bytes(32)
        self._open.pop(whose, None)
        self._open[whose] = challenge, self._clock.monotonic() + CHALLENGE_SECONDS
        while len(self._open) > CHALLENGES:
            self._open.popitem(last=False)
        return challenge

    def take(self, whose: str) -> bytes | None:
        """None when there is none or it is too old."""
        challenge, until = self._open.pop(whose, (None, 0.0))
        return challenge if self._clock.monotonic() <= until else None


@dataclass(frozen=True, slots=True)
class Site:
    """What a passkey is bound to."""

    host: str
    origin: str


def site_of(request: web.Request) -> Site | None:
    """The site as the browser sees it; Host was checked. None where no passkey can be used:
    browsers bind them to names, and offer them over https or on ``localhost`` alone."""
    name = urlsplit(f"//{request.host}").hostname or ""
    if name.replace(".", "").isdigit() or ":" in name:
        return None
    if not is_secure(request) and name not in LOCAL_NAMES:
        return None
    scheme = "https" if is_secure(request) else "http"
    return Site(host=name, origin=f"{scheme}://{request.host}")


class Ceremonies:
    """Makes passkeys known, and signs in with them. `whose`: the browser's cookie."""

    def __init__(self, book: Book) -> None:
        self.passkeys = Passkeys(book)
        self._clock = book.clock
        self._challenges = Challenges(book.clock)

    async def ask_to_register(self, request: web.Request, member: Enrolled, whose: str) -> str:
        """Options for ``navigator.credentials.create``, JSON. Raises HTTPNotFound without a
        site."""
        import webauthn
        from webauthn.helpers import structs

        site = _needed(request)
        return webauthn.options_to_json(
            webauthn.generate_registration_options(
                rp_id=site.host,
                rp_name=NAME,
                user_id=member.token.encode(),
                user_name=member.member.login,
                user_display_name=member.member.name,
                challenge=self._challenges.new(f"register {whose}"),
                timeout=int(CHALLENGE_SECONDS * 1000),
                authenticator_selection=structs.AuthenticatorSelectionCriteria(
                    resident_key=structs.ResidentKeyRequirement.REQUIRED,
                    user_verification=structs.UserVerificationRequirement.REQUIRED,
                ),
                exclude_credentials=[
                    _descriptor(one.passkey.credential) for one in await self.passkeys.of(member)
                ],
            )
        )

    async def register(
        self, request: web.Request, member: Enrolled, whose: str, *, answer: str, name: str
    ) -> bool:
        """`answer`: the browser's, JSON. False when it is wrong, too late or known already."""
        import webauthn
        from webauthn.helpers import exceptions

        site, challenge = site_of(request), self._challenges.take(f"register {whose}")
        if site is None or challenge is None or len(answer) > LONGEST_ANSWER:
            return False
        try:
            made = webauthn.verify_registration_response(
                credential=answer,
                expected_challenge=challenge,
                expected_rp_id=site.host,
                expected_origin=site.origin,
                require_user_verification=True,
            )
        except (exceptions.WebAuthnException, ValueError, KeyError, TypeError) as error:
            log.info("passkey-refused error=%s", type(error).__name__)
            return False
        passkey = Passkey(
            credential=webauthn.helpers.bytes_to_base64url(made.credential_id),
            public_key=webauthn.helpers.bytes_to_base64url(made.credential_public_key),
            name=name,
            added=self._clock.now(),
            host=site.host,
        )
        return await self.passkeys.add(member, passkey)

    def ask_to_sign_in(self, request: web.Request, whose: str) -> str:
        """Options for ``navigator.credentials.get``, JSON: any passkey of this site, so that
        nothing tells who has one. Raises HTTPNotFound without a site."""
        import webauthn
        from webauthn.helpers.structs import UserVerificationRequirement

        site = _needed(request)
        return webauthn.options_to_json(
            webauthn.generate_authentication_options(
                rp_id=site.host,
                challenge=self._challenges.new(f"sign-in {whose}"),
                timeout=int(CHALLENGE_SECONDS * 1000),
                user_verification=UserVerificationRequirement.REQUIRED,
            )
        )

    async def sign_in(self, request: web.Request, whose: str, answer: str) -> Enrolled | None:
        """Whose passkey answered. None when it is wrong, too late, unknown, or a copy."""
        import webauthn
        from webauthn.helpers import base64url_to_bytes, exceptions

        site, challenge = site_of(request), self._challenges.take(f"sign-in {whose}")
        credential = _credential(answer)
        found = await self.passkeys.find(credential) if credential else None
        if site is None or challenge is None or found is None:
            return None
        member, kept = found
        try:
            seen = webauthn.verify_authentication_response(
                credential=answer,
                expected_challenge=challenge,
                expected_rp_id=site.host,
                expected_origin=site.origin,
                credential_public_key=base64url_to_bytes(kept.passkey.public_key),
                credential_current_sign_count=kept.counter,
                require_user_verification=True,
            )
        except (exceptions.WebAuthnException, ValueError, KeyError, TypeError) as error:
            log.info("passkey-refused error=%s", type(error).__name__)
            return None
        first = await self.passkeys.used(kept.passkey.credential, seen.new_sign_count)
        return member if first else None


def _needed(request: web.Request) -> Site:
    site = site_of(request)
    if site is None:
        raise web.HTTPNotFound
    return site


def _credential(answer: str) -> str:
    """The credential's id in a browser's answer; empty when it has none."""
    if len(answer) > LONGEST_ANSWER:
        return ""
    try:
        found = json.loads(answer)
    except ValueError:
        return ""
    identity = found.get("id") if isinstance(found, dict) else None
    return identity if isinstance(identity, str) else ""


def _descriptor(credential: str) -> PublicKeyCredentialDescriptor:
    from webauthn.helpers import base64url_to_bytes
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor

    return PublicKeyCredentialDescriptor(id=base64url_to_bytes(credential))
