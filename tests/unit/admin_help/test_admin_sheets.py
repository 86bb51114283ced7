"""The knowledge sheets keep their format, and the linter sees what breaks it."""

from dataclasses import replace

import pytest

from bot.errors import ConfigError
from skills.admin_help import SKILL
from skills.admin_help.lexicon import load_lexicon
from skills.admin_help.lint import LANGUAGES, lint, sentences
from skills.admin_help.sheets import (
    Bullet,
    BulletKind,
    Confidence,
    Sheet,
    load_sheet,
    load_sources,
)

CONCEPTS = load_lexicon().concepts
SHEETS = SKILL.sheets


def findings(sheet: Sheet) -> list[str]:
    return lint(sheet, CONCEPTS, SHEETS)


@pytest.mark.parametrize("key", sorted(SHEETS))
def test_every_sheet_is_clean(key):
    assert findings(SHEETS[key]) == []


def test_there_are_enough_sheets_in_every_language():
    assert len(SHEETS) >= 24
    for sheet in SHEETS.values():
        assert set(LANGUAGES) <= set(sheet.languages)


def test_every_referral_has_its_sentence():
    from admin_world import PHRASES

    for sheet in SHEETS.values():
        for language in LANGUAGES:
            assert PHRASES.say(language, f"admin-refer-{sheet.refer_to}")


def spoiled(**changes) -> list[str]:
    return findings(replace(SHEETS["rsa"], **changes))


def in_french(**changes) -> list[str]:
    sheet = SHEETS["rsa"]
    french = replace(sheet.languages["fr"], **changes)
    return spoiled(languages={**sheet.languages, "fr": french})


@pytest.mark.parametrize("text", ["Il donne 600 euros.", "Il faut attendre trois mois."])
def test_a_literal_figure_is_refused(text):
    assert any("named value" in finding for finding in in_french(short=(text,)))


def test_an_unknown_placeholder_is_refused():
    assert any("not among the values" in found for found in in_french(short=("C'est {tax}.",)))


def test_four_sentences_are_refused():
    assert any("three sentences" in finding for finding in in_french(short=("A. B. C. D.",)))


def test_a_missing_language_is_refused():
    languages = {key: text for key, text in SHEETS["rsa"].languages.items() if key != "uk"}
    assert "rsa: no uk" in spoiled(languages=languages)


def bullet(confidence: Confidence, text: str, sources: tuple[str, ...] = ()) -> list[str]:
    made = Bullet(
        kind=BulletKind.STEP, confidence=confidence, sources=sources, texts={"fr": text, "en": text}
    )
    return spoiled(bullets=(made,))


def test_an_unverified_fact_may_carry_no_figure_and_must_be_doubted():
    text = "À vérifier auprès de la CAF, to be checked with the CAF: {single}."
    assert any("no figure" in finding for finding in bullet(Confidence.UNVERIFIED, text))
    plain = bullet(Confidence.UNVERIFIED, "C'est sûr.")
    assert any("to be checked" in finding for finding in plain)


def test_a_secondary_fact_must_be_attributed():
    assert any("attributed" in f for f in bullet(Confidence.SECONDARY, "Oui.", ("RQTH15H",)))


def test_an_official_fact_needs_an_official_source():
    assert any("no official source" in f for f in bullet(Confidence.OFFICIAL, "Oui.", ("RQTH15H",)))
    assert any("no source" in f for f in bullet(Confidence.OFFICIAL, "Oui."))


def test_an_unsourced_or_unused_value_is_refused():
    values = SHEETS["rsa"].values
    wrong = replace(values["single"], source="CES")
    assert any("not a source" in f for f in spoiled(values={**values, "single": wrong}))
    spare = replace(values["single"], name="spare")
    assert any("not used" in f for f in spoiled(values={**values, "spare": spare}))


def test_a_damaged_file_names_itself(tmp_path):
    path = tmp_path / "broken.yaml"
    path.write_text("id: broken\nid: twice\n", "utf-8")
    with pytest.raises(ConfigError, match="given twice"):
        load_sheet(path, load_sources())
    path.write_text("id: broken\n", "utf-8")
    with pytest.raises(ConfigError, match=r"broken\.yaml"):
        load_sheet(path, load_sources())


def test_sources_have_name_address_and_date():
    for source in load_sources().values():
        assert source.url.startswith("http")
        assert source.name
        assert source.version is None or source.version <= source.seen


def test_sentences_are_counted():
    assert sentences("Un. Deux ! Trois ?") == 3
    assert sentences("caf.fr est le site") == 1


UNVERIFIED = [
    (sheet.id, language, text)
    for sheet in SHEETS.values()
    for one in sheet.bullets
    if one.confidence is Confidence.UNVERIFIED
    for language, text in one.texts.items()
]


def test_unverified_details_carry_no_figure_in_any_language():
    assert len(UNVERIFIED) > 500
    for key, language, text in UNVERIFIED:
        assert "{" not in text, (key, language)
        assert not any(char.isdecimal() for char in text.replace("C2S", "")), (key, language)


@pytest.mark.parametrize("language", ["ar", "uk", "ru", "fa", "tr", "es", "pt"])
def test_an_unverified_detail_is_worded_as_to_be_checked_in_every_language(language):
    sure = {"fr": "À vérifier auprès de la CAF.", "en": "To be checked.", language: "RSA."}
    made = Bullet(kind=BulletKind.STEP, confidence=Confidence.UNVERIFIED, sources=(), texts=sure)
    assert any(f"/{language}: an unverified" in finding for finding in spoiled(bullets=(made,)))
    secondary = replace(made, confidence=Confidence.SECONDARY, sources=("RQTH15H",))
    found = spoiled(bullets=(secondary,))
    assert any(f"/{language}: a fact seen in a secondary" in finding for finding in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "Son tres meses."), ("tr", "Üç ay sürer."), ("ru", "Это два месяца."),
     ("sq", "Zgjat tre muaj."), ("ar", "المدة ثلاثة أشهر."), ("fa", "سه ماه است.")],
)  # fmt: skip
def test_a_figure_in_words_is_refused_in_other_languages(language, text):
    sheet = SHEETS["rsa"]
    wording = replace(sheet.languages[language], short=(text,))
    found = spoiled(languages={**sheet.languages, language: wording})
    assert any("named value" in finding for finding in found)


def test_an_unknown_status_is_refused():
    assert any("status visitor" in finding for finding in spoiled(audience=("visitor",)))


REFORMED = {
    # The European pact on asylum of June 2026, and the finance act of 2026.
    "asylum-first-step", "asylum-ofpra-form", "asylum-cnda-appeal", "asylum-dublin",
    "asylum-allowance-ada", "asylum-work", "asylum-refused-final", "asylum-housing",
    "asylum-ofpra-interview", "refugee-residence-card", "refugee-travel-document",
    "ukraine-temporary-protection", "permit-fees-2026", "naturalisation",
}  # fmt: skip


def test_what_a_reform_touched_sends_to_the_persons_own_paper():
    assert {key for key, sheet in SHEETS.items() if sheet.own_paper} >= REFORMED


def test_every_sheet_has_an_easier_version_in_every_language():
    for sheet in SHEETS.values():
        for language, wording in sheet.languages.items():
            assert wording.simpler, (sheet.id, language)
            assert sentences(wording.simpler) <= 3, (sheet.id, language)
