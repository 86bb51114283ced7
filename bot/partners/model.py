"""Associations, their people and invitations, as values. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


class Role(StrEnum):
    """What a member may do; each includes the ones after it."""

    COORDINATOR = "coordinator"
    """Members, opening hours, invitations, announcements, the audit trail."""
    WORKER = "worker"
    """A social worker: hand-offs, wrong answers, the dashboard."""
    VOLUNTEER = "volunteer"
    """Hand-offs that nobody else has taken, and their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """One stretch of opening, every week."""

    weekday: int
    """0 is Monday, as in `datetime.date.weekday`."""
    opens: time
    closes: time
    """Later than `opens`, on the same day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An association. Kept sealed but for the token."""

    name: str
    """As people know it."""
    languages: tuple[str, ...] = ()
    """BCP 47, of the people it meets; for posters and welcomes."""
    reads: str = "fr"
    """BCP 47: into this the words of people are put for its members."""
    zone: str = "Europe/Paris"
    """IANA time zone of the opening hours."""
    hours: tuple[Hours, ...] = ()
    """None: nobody is promised a time."""
    closed_on: tuple[str, ...] = ()
    """ISO dates."""
    handoffs: bool = True
    """False: it invites and announces, but takes nobody over."""
    announcements: bool = False
    """True: the people it invited are asked once whether they want its news."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody of an association."""

    name: str
    """As colleagues know them; people hear "a person of ...", never this."""
    login: str
    """What they sign in with, an address."""
    languages: tuple[str, ...] = ()
    """BCP 47, spoken."""
    interface: str = "fr"
    """Of the console: fr, en or es."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """A member as the console meets them."""

    id: int
    token: str
    organisation: int
    role: Role
    member: Member
    active: bool
    """False until the account was opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What a group's QR code stands for."""

    group: str
    languages: tuple[str, ...] = ()
    """BCP 47, best first; empty: those of the association."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedInvitation:
    """An invitation as the console lists it; its secret was shown once."""

    id: int
    token: str
    """In addresses of the console; redeems nothing."""
    invitation: Invitation
    places: int | None
    """How many may come; None: any number."""
    used: int
    created: datetime
    expires: datetime
    revoked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A sentence in one more language."""

    language: str
    """BCP 47."""
    text: str
    back: str = ""
    """What it says, translated back; empty where that could not be made."""
    approximate: bool = False
    """True when it is rough: made anew when it is sent, and read back."""
    critical: bool = False
    """True when it is to be read back before it is sent (rule R7)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Canned:
    """A sentence that helpers send often, translated once. Kept sealed."""

    title: str
    text: str
    language: str
    """BCP 47 of both."""
    wordings: tuple[Wording, ...] = ()
    """None in a language: it could not be translated, and is tried when it is sent."""

    def wording(self, language: str) -> Wording | None:
        """In that language."""
        return next((one for one in self.wordings if one.language == language), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passkey:
    """What a member's device signs in with (WebAuthn). Kept sealed."""

    credential: str
    """Its id, base64url."""
    public_key: str
    """COSE, base64url."""
    name: str
    """As its owner calls the device."""
    added: datetime
    host: str
    """The name of the console under which it was made: it works there alone."""
