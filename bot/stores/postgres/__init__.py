"""PostgreSQL: the durable store of several processes or machines.

What the workers build on, beside the `Store` port and the extras that `SqliteStore` has too:

- ``PostgresStore(url, media, key_file, clock, *, connections=8, on_accept=None, ...)``.
- ``on_accept(tx, accepted)``: called in the transaction that accepts, once for each NEW message,
  after its row is written; what it executes is committed with it or not at all. It may be called
  again for the same message (a transaction is retried when it meets another): it must have no
  effect but through ``tx.execute(sql, *values)`` (``?`` or ``?1`` for values; text, int, float,
  bytes, None). An error that it raises refuses the message. See `Accepted`.
- ``await store.claim_of(conversation: str) -> InboxItem | None``: `conversation` is
  ``Accepted.conversation``. The oldest open message of that conversation: one that waits and is
  complete (an album), or one that somebody claimed and did not end. THE CALLER MUST HOLD THE LOCK
  OF THE CONVERSATION (the job's ``lock``): whoever has the claim is taken for dead. Counts the
  attempt durably. None: nothing to do (finished, erased, or an album that is not complete yet:
  `Accepted.ready` says from when it is). `load` after it costs nothing.
- ``await store.ready_at(conversation) -> datetime | None``: from when on `claim_of` finds something
  that waits; None: nothing waits.
- ``finish``, ``bury``, ``localise``, ``release`` carry the number of the attempt
  (``InboxItem.attempts``): when somebody else claimed the message since, `finish`, `bury` and
  `release` have no effect and `localise` raises StoreError. Never a second answer.
- ``claim(busy)`` works without jobs too: each message to one process.
- ``store.owner``: a random number of this process, written into its claims. While the process
  lives, a lock on it is held on a connection of its own; claims and sendings of an owner whose lock
  is free are given back every few seconds by any living process (`store.recover()` does it at
  once), and by ``open()``. Claims of the living are never touched.
- ``async for payload in store.listen()``: ``"inbox"`` when messages were accepted, ``"outbox:<name
  of the channel>"`` when replies were queued, by any process, this one too; it connects again by
  itself and then yields ``""``, because something may have been missed. Only a hint: what it says
  may come late or not at all, so look now and then all the same.
"""

from bot.stores.postgres.accepted import Accepted, OnAccept

__all__ = ["Accepted", "OnAccept"]
