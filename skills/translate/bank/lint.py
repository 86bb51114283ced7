"""Whether the files of the bank are whole: run by a test, and by whoever changes a file."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from bot.cues import fold
from skills.translate.bank.store import FOLDER, index, languages, wording
from skills.translate.checks import SCRIPTS

LONGEST = 140  # characters of a sentence, which has to fit one breath
_ROW = re.compile(r"^  ([a-z][a-z-]*):", re.MULTILINE)


def faults() -> tuple[str, ...]:
    """What is wrong with the bank, one line each; empty when nothing is."""
    return tuple(line for tag in languages() for line in _faults(tag))


def _faults(tag: str) -> Iterator[str]:
    known = wording(tag)
    if not known.review:
        yield f"{tag}: no review state"
    for key in known.sentences.keys() ^ index().keys():
        yield f"{tag}: {key} is missing or unknown"
    for key in known.ways.keys() - index().keys():
        yield f"{tag}: a way of the unknown {key}"
    for folder in ("sentences", "ways"):
        path = FOLDER / folder / f"{tag}.yaml"
        rows = _ROW.findall(path.read_text("utf-8")) if path.exists() else []
        yield from (f"{tag}: {key} twice in {folder}" for key, n in Counter(rows).items() if n > 1)
    for key, text in known.sentences.items():
        yield from (f"{tag}: {key}: {fault}" for fault in _sentence(text, tag))
    yield from _ambiguous(tag)


def _sentence(text: str, tag: str) -> Iterator[str]:
    if not isinstance(text, str) or not text.strip() or text != text.strip():
        yield "no text, or spaces around it"
        return
    if len(text) > LONGEST:
        yield f"longer than {LONGEST} characters"
    if unicodedata.normalize("NFC", text) != text:
        yield "not in normal form C"
    if any(letter.isnumeric() for letter in text):
        yield "a digit"
    script = SCRIPTS.get(tag, "LATIN")
    odd = {one for one in text if one.isalpha() and not unicodedata.name(one).startswith(script)}
    if odd:
        yield f"letters of another script: {''.join(sorted(odd))}"


def _ambiguous(tag: str) -> Iterator[str]:
    """The same words under two ids, or twice under one."""
    known = wording(tag)
    said = [(fold(text), key) for key, text in known.sentences.items()]
    said += [(fold(way), key) for key, ways in known.ways.items() for way in ways]
    owners: dict[str, set[str]] = {}
    for text, key in said:
        owners.setdefault(text, set()).add(key)
    for text, keys in owners.items():
        if not text:
            yield f"{tag}: an empty way of {', '.join(keys)}"
        if len(keys) > 1:
            yield f"{tag}: {' and '.join(sorted(keys))} say the same"
