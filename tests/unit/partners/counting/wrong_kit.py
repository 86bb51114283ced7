"""A hand-off with the words of a person and an answer of ours that was wrong."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.model import Shared, Side
from bot.partners.wrong import WrongAnswer
from bot.stores.sql.partners import lines
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.lines import LineState
from bot.stores.sqlite.writer import Transaction

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
ASKED = Shared(
    side=Side.PERSON, text="من جواب رد گرفتم چند روز برای شکایت وقت دارم", language="fa", at=AT,
    translation="j'ai reçu un refus et je vis chez mon cousin à Lyon combien de jours j'ai encore",
    translation_language="fr",
)  # fmt: skip
SAID = Shared(
    side=Side.BOT, text="برای شکایت یک سال وقت دارید.", language="fa", at=AT,
    translation="Vous avez un an pour le recours.", translation_language="fr",
)  # fmt: skip
RIGHT = {
    "about": "Quel est le délai de recours après un rejet de l'OFPRA ?",
    "said": "Vous avez un an pour le recours.",
    "right": "Le recours se fait devant la CNDA. Le délai est court. Demandez de l'aide vite.",
    "title": "CNDA : le recours",
    "url": "https://www.cnda.fr/demarches",
    "sheet": "asylum-cnda-appeal",
}
WRONG = WrongAnswer(**RIGHT, said_language="fr", official=True)  # type: ignore[arg-type]


async def handed_over(book: Book, organisation: int, token: str = "token") -> list[int]:  # noqa: S107
    """Ids of the two lines of a hand-off with this token."""

    def operation(tx: Transaction) -> list[int]:
        (row,) = tx.execute(
            "INSERT INTO handoff(token, organisation, state, urgency, why, language, opened,"
            " person_at, announced) VALUES (?, ?, 'waiting', 'usual', 'asked', 'fa', ?, ?,"
            " 'waiting') RETURNING id", token, organisation, AT.timestamp(), AT.timestamp(),
        ).fetchone()  # fmt: skip
        key = book.keys.of(tx, organisation)
        return [
            lines.add(tx, key, row, said, LineState.SAID, origin=str(number))
            for number, said in enumerate((ASKED, SAID))
        ]

    return await book.run(operation)
