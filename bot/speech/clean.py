"""Takes away what is for the eye only: markdown, links, emoji, bullets, decorative signs."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

from bot.speech.lexicon import lexicon

_CODE_FENCE = re.compile(r"^\s*(?:```|~~~).*$", re.M)
_IMAGE = re.compile(r"!\[([^\[\]]{0,200})\]\([^()]{0,500}\)")
_LINK = re.compile(r"\[([^\[\]]{1,200})\]\([^()\s]{0,500}(?:\s+\"[^\"]{0,200}\")?\)")
_ANGLE_LINK = re.compile(r"<((?:https?://|mailto:|www\.)[^>\s]+)>")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,80}>")
_TOP_LEVEL = "fr|com|org|net|eu|gouv|info|asso|io|int|be|ch|de|uk|es|it|ca|lu|gov|edu|app|me|ua"
_URL = re.compile(
    r"(?:(?:https?|ftp|tel|geo)://?|mailto:|tel:|www\.)[^\s<>«»\"]+"
    rf"|(?<![\w@.-])(?:[\w-]+\.)+(?:{_TOP_LEVEL})(?:/[^\s<>«»\"]*)?(?![\w@])",
    re.I,
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINE_START = re.compile(
    r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+•‣◦▪●○■□–—→➔✓✔☐☑][ \t]+|\d{1,2}[.)][ \t]+(?=\S))+", re.M
)
_NUMBERED = re.compile(r"^[ \t]*(\d{1,2})[.)][ \t]+(?=\S)", re.M)
_RULE = re.compile(r"^[ \t]*(?:[-*_=~][ \t]*){3,}$", re.M)
_TABLE_RULE = re.compile(r"^[ \t|:-]+$", re.M)
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1", re.S)
_MARKS_LEFT = re.compile(r"[*`~^|\\{}\[\]<>_]|#(?!\d)")
_ARROW = re.compile(r"(?<=\S)[ \t]?[→➔➜⇒][ \t]?(?=\S)")
_KEYCAP = re.compile("([0-9#*])\ufe0f?\u20e3")
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f]")
_KEPT_SYMBOLS = frozenset("€$£¥%‰+=°&§©®™×÷±<>≤≥≈²³№₴₽₺")


def clean(text: str, language: str) -> str:
    """Plain text, one line a block. Addresses become the site's name in words, or nothing."""
    text = unicodedata.normalize("NFC", text).replace("\r", "")
    text = _INVISIBLE.sub("", _KEYCAP.sub(r"\1 ", text))
    for pattern in (_CODE_FENCE, _RULE, _TABLE_RULE):
        text = pattern.sub("", text)
    text = _ANGLE_LINK.sub(r"\1", _LINK.sub(r"\1", _IMAGE.sub(r"\1", text)))
    text = _ARROW.sub(", ", _TAG.sub(" ", text))
    text = _EMAIL.sub(lambda match: _email(match.group(), language), text)
    text = _URL.sub(lambda match: _site(match.group(), language), text)
    for pattern, said in lexicon(language).early:
        text = pattern.sub(said, text)
    text = _NUMBERED.sub(r"\1, ", text)
    text = _LINE_START.sub("", text)
    for _ in range(3):  # emphasis may be nested
        text = _EMPHASIS.sub(r"\2", text)
    text = _MARKS_LEFT.sub(" ", text)
    text = "".join(_visible(character) for character in text)
    return _tidy(text)


def _site(address: str, language: str) -> str:
    """``https://www.ofpra.gouv.fr/asile`` -> "ofpra point gouv point fr"."""
    trailing = re.search(r"[.,;:!?)\]]*$", address)
    end = trailing.group() if trailing else ""
    address = address[: len(address) - len(end)] if end else address
    if re.match(r"(?:tel|geo|mailto):", address, re.I):
        return end
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:  # half an IPv6 address: nothing that anybody would want to hear
        return end
    return _spelt_host(host.removeprefix("www."), language) + end


def _email(address: str, language: str) -> str:
    name, _, host = address.rpartition("@")
    words = lexicon(language)
    if not words.at:
        return ""
    said = name.replace(".", f" {words.dot} ").replace("-", " ").replace("_", " ")
    return f"{said} {words.at} {_spelt_host(host, language)}"


def _spelt_host(host: str, language: str) -> str:
    dot = lexicon(language).dot
    if not dot or not re.search("[a-z]", host):
        return ""
    return f" {dot} ".join(_label(part, language) for part in host.split("."))


def _label(label: str, language: str) -> str:
    """Countries and known acronyms in capitals, which are spelt or said as the language does."""
    loud = len(label) == 2 or label.upper() in lexicon(language).acronyms
    return label.upper() if loud else label.replace("-", " ")


def _visible(character: str) -> str:
    """Emoji, arrows, box drawings and other pictures become a space."""
    category = unicodedata.category(character)
    if character in _KEPT_SYMBOLS or character == "\n" or character == "\u200c":
        return character  # the zero-width non-joiner is a letter of Persian spelling
    if "\u2600" <= character <= "\u27bf" or "\U0001f000" <= character <= "\U0001faff":
        return " "  # pictographs and dingbats of any category, ornamental brackets among them
    if category in {"So", "Sk", "Sm", "Cs", "Co", "Cn", "Cc", "Cf"}:
        return " "
    return character


def _tidy(text: str) -> str:
    lines = []
    for line in text.split("\n"):
        line = _SPACES.sub(" ", line)
        line = re.sub(r"\(\s*\)|«\s*»|\"\s*\"", "", line)
        line = re.sub(r"\s+([,.;:!?…])", r"\1", line)
        line = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", line)
        line = line.rstrip(" ,;-–—")
        line = re.sub(r"^[ ,;–—-]*?(?=[–—-]\d|[^ ,;–—-]|$)", "", line, count=1)  # a minus stays
        if re.search(r"\w", line):
            lines.append(line)
    return "\n".join(lines)
