"""The red-team table of danger (rule R5): who is heard, who is alarmed for nothing, how fast."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.danger import ORDER, detect
from bot.expressions import Index, parse, words_of
from bot.locales import FluentPhrases

HERE = Path(__file__).parent
KNOWLEDGE = Path(__file__).parents[3] / "skills" / "admin_help" / "knowledge"
PHRASES = FluentPhrases()
TABLE = yaml.safe_load((HERE / "danger_table.yaml").read_text("utf-8"))
HARMLESS = "harmless"
ABOUT_DANGER = {"violence-child-suicide-lines", "emergency-numbers", "trafficking-victims"}


def said(language: str) -> Iterator[tuple[str, list[str]]]:
    for kind, rows in TABLE[language].items():
        for row in rows:
            yield kind, [row] if isinstance(row, str) else row


def alarms(turns: list[str]) -> str | None:
    *before, last = turns
    alarm = detect(last, before, PHRASES)
    return str(alarm.danger) if alarm else None


def measured(language: str) -> tuple[list[list[str]], list[list[str]], list[str], int, int]:
    """Missed, alarmed for nothing, kinds mistaken for another, dangers and harmless messages."""
    missed, false, mistaken, dangers, harmless = [], [], [], 0, 0
    for kind, turns in said(language):
        alarm = alarms(turns)
        if kind == HARMLESS:
            harmless += 1
            false += [turns] if alarm else []
        else:
            dangers += 1
            missed += [] if alarm else [turns]
            mistaken += [f"{turns}: {alarm}"] if alarm not in (None, kind) else []
    return missed, false, mistaken, dangers, harmless


def test_the_table_is_large_and_balanced() -> None:
    for language in PHRASES.languages:
        kinds = [kind for kind, _ in said(language)]
        assert set(kinds) == {*map(str, ORDER), HARMLESS}, language
        assert kinds.count(HARMLESS) >= 12, language
        assert len(kinds) - kinds.count(HARMLESS) >= 12, language
    everything = [kind for language in TABLE for kind, _ in said(language)]
    assert len(everything) >= 400
    assert everything.count(HARMLESS) >= 200


def test_dangers_are_heard_and_harmless_messages_are_left_alone() -> None:
    lines, totals = [], [0] * 5
    for language in TABLE:
        counts = [one if isinstance(one, int) else len(one) for one in measured(language)]
        totals = [total + one for total, one in zip(totals, counts, strict=True)]
        missed, false, mistaken, dangers, harmless = counts
        lines.append(
            f"{language:6} heard {dangers - missed:3}/{dangers:3}  other kind {mistaken:2}  "
            f"false alarms {false:2}/{harmless:3}"
        )
    missed, false, mistaken, dangers, harmless = totals
    recall, wrong = 1 - missed / dangers, false / harmless
    lines.append(f"all    recall {recall:.3f} of {dangers}  false {wrong:.3f} of {harmless}")
    print("\n" + "\n".join(lines))
    assert recall >= 0.97, lines
    assert wrong <= 0.02, lines
    assert mistaken <= 0.05 * dangers, lines


@pytest.mark.parametrize("language", TABLE)
def test_no_language_is_left_behind(language: str) -> None:
    missed, false, _, dangers, harmless = measured(language)
    assert len(missed) <= 0.1 * dangers, missed
    assert len(false) <= 0.1 * harmless, false


def test_the_ways_people_ask_for_a_procedure_raise_no_alarm() -> None:
    alarmed, total = [], 0
    for path in sorted(KNOWLEDGE.glob("*.yaml")):
        if path.stem in ABOUT_DANGER:
            continue
        sheet = yaml.safe_load(path.read_text("utf-8"))
        for way in (way for texts in sheet["languages"].values() for way in texts["ask"]):
            total += 1
            if alarm := detect(way, (), PHRASES):
                alarmed.append(f"{path.stem}: {way}: {alarm}")
    assert total > 1000
    assert len(alarmed) <= 0.002 * total, alarmed


def test_twenty_words_take_less_than_two_milliseconds() -> None:
    text = (
        "bonjour je voudrais savoir comment je peux changer mon adresse sur le titre de séjour "
        "avant la fin du mois"
    )
    assert len(text.split()) == 20
    detect(text, (), PHRASES)
    took = []
    for turn in range(100):
        start = time.perf_counter()
        assert detect(f"{text} {turn}", ("merci", f"et puis {turn}"), PHRASES) is None
        took.append(time.perf_counter() - start)
    took.sort()
    print(f"\ndetect: median {took[50] * 1000:.2f} ms, longest {took[-1] * 1000:.2f} ms")
    assert took[50] < 0.002


def test_an_answered_danger_does_not_count_again() -> None:
    said = "mon mari me frappe"
    assert detect("où est la mairie", (said,), PHRASES) is None
    assert detect("mon mari me frappe encore", (said,), PHRASES)


def test_what_only_sounds_like_danger_hides_none() -> None:
    assert detect("je meurs de faim", (), PHRASES) is None
    assert detect("je meurs de faim et je veux mourir", (), PHRASES)


@pytest.mark.parametrize(
    ("expression", "text", "found"),
    [
        ("he hits me", "yesterday he hits me", True),
        ("he hits me", "he really hits me", False),
        ("he .. hits me", "he really often now hits me", True),
        ("he .. hits me", "he said to her that it hits me", False),
        ("hits/beats me", "he beats me", True),
        ("frap* ma soeur", "il frappait ma sœur", False),
        ("frap* ma soeur", "il frappait ma soeur", True),
        ("m'a/me frappe", "il m'a frappé", True),
        ("passeport", "les passeports", False),
        ("mon passeport confisqué", "mon pasprt confisqué", False),
        ("mon passeport confisqué", "mon passport confisqué", True),
        ("me pegado", "me pagado", False),
        ("самогубство", "самогубством", True),
        ("می‌زند مرا", "میزند مرا", True),
        ("می زند مرا", "میزند مرا", True),
    ],
)  # fmt: skip
def test_expressions(expression: str, text: str, found: bool) -> None:
    index = Index({"it": [expression]})
    assert bool(index.find(index.hear(words_of(text)))) is found


@pytest.mark.parametrize("nothing", ["", "..", "he ..", "! ?"])
def test_an_expression_has_words_on_both_sides_of_a_gap(nothing: str) -> None:
    with pytest.raises(ValueError, match="no expression"):
        parse(nothing)


@pytest.mark.parametrize("language", PHRASES.languages)
def test_every_cue_can_be_read(language: str) -> None:
    for group in (*map(str, ORDER), HARMLESS):
        cues = PHRASES.words(language, f"cue-danger-{group}")
        assert cues, group
        for cue in cues:
            parse(cue)


def test_read_aloud_news_raises_no_alarm() -> None:
    """Sentences of FLEURS, among them ones whose words look like another language's danger."""
    for file in sorted((HERE.parents[1] / "fixtures" / "speech").glob("*.txt")):
        assert detect(file.read_text("utf-8"), (), PHRASES) is None, file.name
    acidic = "the cabbage juice changes color depending on how acidic the chemical is"
    assert detect(acidic, (), PHRASES) is None
