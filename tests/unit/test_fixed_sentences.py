"""What is rendered ahead: which texts, in whose languages first."""

from itertools import islice

from bot.config import Config
from bot.locales import FluentPhrases
from bot.wiring.fixed import FIRST, recorded, sentences
from bot.wiring.services import SKILLS
from bot.wiring.usage import LanguageUse
from skills.translate import bank

PHRASES = FluentPhrases()


def test_what_is_said_most_comes_first_then_language_by_language():
    texts = list(islice(sentences(SKILLS, PHRASES, ["uk", "fr"], days=30), 1500))
    start = 2 * len(FIRST)
    assert texts[0] == ("uk", PHRASES.say("uk", "welcome", days=30))
    assert texts[1][0] == "fr"
    languages = [language for language, _ in texts[start:]]
    assert languages == sorted(languages, key=["uk", "fr"].index)
    said = set(texts)
    for one in bank.sentences()[:3]:
        assert ("uk", one.text("uk")) in said
    assert ("uk", PHRASES.say("uk", "you-are-welcome")) in said
    assert not any("{" in text for _, text in texts)


def test_the_languages_of_the_people_come_first_and_survive_a_restart(tmp_path):
    path = tmp_path / "languages.json"
    use = LanguageUse(path)
    assert use.ordered(["fr", "en", "ar", "uk"], "en") == ["en", "fr", "ar", "uk"]
    for language in ("ar", "uk", "ar", "fr-FR"):
        use.answered(language)
    use.save()
    assert LanguageUse(path).ordered(["fr", "en", "ar", "uk"], "en") == ["ar", "fr", "uk", "en"]
    path.write_text("not json")
    assert LanguageUse(path).ordered(["fr", "en"], "en") == ["en", "fr"]


def test_clips_are_found_by_fluent_id_bank_id_and_sheet_id(tmp_path):
    one, admin = bank.sentences()[0], SKILLS[-1]
    sheet = next(iter(admin.sheets))
    for key in ("welcome", "you-are-welcome", one.id, sheet, "nothing"):
        path = tmp_path / "association" / "recorded" / "fr" / f"{key}.ogg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"OggS")
    found = recorded(Config(association=tmp_path / "association"), SKILLS, PHRASES)
    assert found.counts == {"fr": 4}
    assert found.covers(PHRASES.say("fr", "welcome", days=30), "fr")
    assert found.covers(one.text("fr"), "fr")
    assert not found.covers(one.text("en"), "en")
