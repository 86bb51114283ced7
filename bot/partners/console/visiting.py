"""Who visits the console."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from bot.partners.model import Enrolled, Organisation, Role

_RANK = {Role.VOLUNTEER: 0, Role.WORKER: 1, Role.COORDINATOR: 2}


@dataclass(frozen=True)
class Visit:
    """A signed-in member at one request."""

    member: Enrolled
    organisation: Organisation
    csrf: str
    """For the hidden field ``csrf`` of every form, or the header X-CSRF."""
    language: str
    """Of the pages: fr, en or es."""

    def may(self, least: Role) -> bool:
        """True when the member's role includes `least`."""
        return _RANK[self.member.role] >= _RANK[least]


VISIT = web.RequestKey("VISIT", Visit)
"""Kept with the request, for the page of an error."""
