"""Invitations on paper: links, QR codes, posters, cards and NFC stickers."""

from __future__ import annotations

from bot.partners.posters.asked import PAPERS, Poster, Unprintable, poster
from bot.partners.posters.codes import png, svg
from bot.partners.posters.links import Link, Platform, links
from bot.partners.posters.sentences import languages
from bot.partners.posters.tags import ndef

__all__ = [
    "PAPERS",
    "Link",
    "Platform",
    "Poster",
    "Unprintable",
    "languages",
    "links",
    "ndef",
    "png",
    "poster",
    "svg",
]
