"""Bringing the media of a message from its platform into the vault."""

from __future__ import annotations

import asyncio

from bot.errors import MediaAway, UnreadableMedia
from bot.model import ConversationKey, MediaRef
from bot.ports import Channel, InboxItem, Store

FETCH_SECONDS = 60.0


async def localised(store: Store, item: InboxItem, channel: Channel) -> InboxItem:
    """The item with all its media in the vault. Raises MediaError, ChannelError, TimeoutError,
    MediaAway, StoreError.

    What found a place before there was no more room stays there, with the message: it does not
    come, nor fill the place, a second time.
    """
    media = item.message.media
    if all(ref.in_vault for ref in media):
        return item
    refs: list[MediaRef] = []
    try:
        for ref in media:
            refs.append(await _fetched(store, item.message.key, ref, channel))
    except MediaAway:
        if any(new != old for new, old in zip(refs, media, strict=False)):
            await store.localise(item, [*refs, *media[len(refs) :]])
        raise
    return await store.localise(item, refs)


async def _fetched(store: Store, key: ConversationKey, ref: MediaRef, channel: Channel) -> MediaRef:
    if ref.in_vault:
        return ref
    async with asyncio.timeout(FETCH_SECONDS):
        data = await channel.fetch(ref)
    if not data:
        raise UnreadableMedia("the media is empty")
    return await store.put(key, data, kind=ref.kind, mime=ref.mime)
