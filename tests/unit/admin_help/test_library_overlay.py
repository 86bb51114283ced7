"""An association's folder: added, changed, and what is wrong named with file and line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest
from library_world import ask

from skills.admin_help import SKILL
from skills.admin_help.library.overlay import overlay
from skills.admin_help.sheets import load_sheets

OURS = load_sheets()
SOURCES = """
    ASSO: {name: "Association du quartier", url: "https://e.org/", seen: 2026-11-20, official: ""}
"""
SHEET = """
    id: clothes-shop
    volatility: low
    refer_to: social
    keywords: [clothes-shop]
    words: {fr: "vestiaire*|manteau*"}
    sources: [ASSO]
    languages:
      fr:
        review: author
        title: "Le vestiaire de l'association"
        short: ["Le vestiaire donne des habits à tous."]
        simpler: "Venez prendre des habits."
        ask: ["où trouver un manteau", "habits gratuits", "vestiaire", "je n'ai pas de manteau"]
    bullets:
      - {kind: where, confidence: seen-in-secondary, sources: [ASSO], fr: "Selon nous, oui."}
    places:
      - {name: "Vestiaire", address: "3 place de l'Exemple", hours: {fr: "mardi, 14 h à 17 h"}}
"""
CHANGE = """
    change: apl-housing-aid
    name: "Association du quartier"
    url: https://example.org/
    checked: 2026-11-20
    drop: [where]
    bullets:
      - {kind: where, fr: "Selon nous, une aide est là.", en: "According to us, help."}
    places:
      - name: "Permanence logement"
        address: "12 rue de l'Exemple"
        phone: "01 99 00 00 00"
        hours: {fr: "lundi, 9 h à 12 h", en: "Monday, 9 to 12"}
"""


def folder(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(dedent(text).lstrip(), "utf-8")
    return tmp_path


async def test_an_added_sheet_is_found_by_its_own_words(tmp_path: Path) -> None:
    made = replace(SKILL, association=folder(tmp_path, sources=SOURCES, shop=SHEET))
    assert made.whole.problems == []
    answer = await ask(made, "je cherche un manteau")
    assert answer.facts == ("clothes-shop",)
    assert "Association du quartier" in answer.text
    assert "3 place de l'Exemple" in str(answer.more[0])
    assert "mardi, 14 h à 17 h" in str(answer.more[0])


async def test_a_change_says_the_place_first_and_keeps_our_answer(tmp_path: Path) -> None:
    made = replace(SKILL, association=folder(tmp_path, apl=CHANGE))
    assert (made.whole.problems, made.whole.changed) == ([], ["apl-housing-aid"])
    ours = await ask(SKILL, "Comment avoir l'APL ?")
    answer = await ask(made, "Comment avoir l'APL ?")
    assert answer.text == ours.text
    first = str(answer.more[0])
    for words in ("12 rue de l'Exemple", "01 99 00 00 00", "lundi, 9 h à 12 h", "20 novembre 2026"):
        assert words in first
    english = await ask(made, "how do i get help with rent", "en")
    assert "Monday, 9 to 12" in str(english.more[0])
    assert OURS["apl-housing-aid"].places == ()


async def test_a_replaced_short_answer_names_the_association_as_its_source(tmp_path: Path) -> None:
    text = CHANGE + '    short: {fr: ["Selon nous, venez à la permanence."]}\n'
    made = replace(SKILL, association=folder(tmp_path, apl=text))
    assert made.whole.problems == []
    answer = await ask(made, "Comment avoir l'APL ?")
    assert answer.text.startswith("Selon nous, venez à la permanence.")
    assert "Association du quartier, vérifiée le 20 novembre 2026" in answer.text


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"x": "id: [unclosed"}, "x.yaml, line"),
        ({"x": "- a\n- b"}, "x.yaml"),
        ({"x": ""}, "x.yaml"),
        ({"x": CHANGE + "    oops: 1\n"}, "x.yaml, line 13: oops: unknown key"),
        ({"x": CHANGE.replace("2026-11-20", "yesterday")}, "x.yaml, line 4: checked"),
        ({"x": CHANGE.replace("apl-housing-aid", "no-such")}, "x.yaml, line 1: there is no sheet"),
        ({"x": CHANGE.replace("une aide", "50 euros")}, "x.yaml, line 7: apl-housing-aid/bullet 1"),
        ({"x": CHANGE.replace("kind: where", "kind: gift")}, "x.yaml, line 7: one kind"),
        ({"x": CHANGE.replace("        address:", "        street:")}, "x.yaml, line 9: places.0"),
        ({"x": CHANGE + '    short: {fr: ["Payez 12 euros."]}\n'}, "x.yaml, line 13:"),
        ({"x": CHANGE + '    short: {zz: ["a"]}\n'}, "x.yaml, line 13: the sheet has no zz"),
        ({"x": CHANGE + "    values: {months: {value: 9}}\n"}, "months is a figure of ours"),
        ({"x": SHEET}, "x.yaml, line 6: ASSO is not in sources.yaml"),
        ({"x": SHEET.replace("clothes-shop", "rsa"), "sources": SOURCES}, "x.yaml, line 1: rsa"),
        ({"x": SHEET.replace("refer_to: social", "refer_to: nobody"), "sources": SOURCES},
         "x.yaml, line 3: refer_to"),
        ({"x": SHEET.replace("    volatility: low\n", ""), "sources": SOURCES}, "volatility"),
        ({"x": SHEET.replace("Selon nous, oui", "Oui"), "sources": SOURCES},
         "x.yaml, line 15: clothes-shop/bullet 1/fr"),
        ({"sources": "ASSO: {name: x}"}, "sources.yaml, line 1"),
        ({"sources": SOURCES.replace("ASSO", "CES")}, "sources.yaml, line 1: CES"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_file_and_line(
    tmp_path: Path, files: dict[str, str], said: str
) -> None:
    read = overlay(OURS, folder(tmp_path, good=CHANGE, **files))
    assert [problem for problem in read.problems if said in problem], read.problems
    # The broken file is left out, the good one is used.
    assert read.changed == ["apl-housing-aid"]
    assert read.sheets.keys() == OURS.keys()


def test_bytes_and_deep_nesting_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe\x00\x01")
    (tmp_path / "deep.yaml").write_text("[" * 5000, "utf-8")
    (tmp_path / "aliases.yaml").write_text("a: &a [x]\nb: [*a, *a]\n", "utf-8")
    (tmp_path / "folder.yaml").mkdir()
    read = overlay(OURS, tmp_path)
    assert len(read.problems) == 4
    assert dict(read.sheets) == dict(OURS)


def test_no_folder_is_no_problem(tmp_path: Path) -> None:
    for place in (None, tmp_path / "absent"):
        read = overlay(OURS, place)
        assert (read.problems, read.added, read.changed) == ([], [], [])
