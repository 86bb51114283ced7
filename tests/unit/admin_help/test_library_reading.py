"""Reading sheets: what is taken over, what is left out, what is refused."""

from __future__ import annotations

from datetime import date

import library_world as world
import pytest

from skills.admin_help.library import dila, fiches_vdd
from skills.admin_help.library.model import Banner
from skills.admin_help.library.passages import sentences_of
from skills.admin_help.library.words import stems


def sheet(name: str):
    return dila.sheet(dila.element(world.xml(name)))


def test_a_sheet_has_its_title_date_address_and_topics() -> None:
    found = sheet("F90001")
    assert (found.id, found.title) == ("F90001", "Concours d'épouvantails : première inscription")
    assert found.day == date(2026, 10, 5)
    assert found.url == "https://www.service-public.fr/particuliers/vosdroits/F90001"
    assert found.topics == ("Loisirs", "Jardins")


def test_a_banner_keeps_its_title_words_and_day() -> None:
    assert sheet("F90001").banners == (
        Banner(
            title="Guichets fermés en hiver",
            text="Les guichets sont fermés du 20 décembre au 10 janvier."
            " La demande en ligne reste possible.",
            day=date(2026, 11, 1),
        ),
    )


def test_passages_are_word_for_word_with_their_chapter_and_case() -> None:
    passages = {passage.text: passage for passage in sheet("F90001").passages if passage.quotable}
    listed = passages["Il faut présenter : une pièce d'identité ; un dessin du jardin."]
    assert (listed.heading, listed.cases) == ("Pièces à fournir", ("Demande en commune",))
    greenhouse = passages["Ajoutez le plan de la serre."]
    assert greenhouse.cases == ("Demande en commune", "Avec une serre")
    assert passages["Le concours coûte 14 €."].heading == "Coût"


def test_what_depends_on_an_unspoken_condition_is_not_quoted() -> None:
    conditioned = [one for one in sheet("F90001").passages if "condition sans mots" in one.text]
    assert [one.quotable for one in conditioned] == [False]


def test_tables_definitions_references_and_cut_summaries_are_left_out() -> None:
    texts = " ".join(one.text for one in sheet("F90001").passages if one.quotable)
    for absent in ("cellule", "Morceau de terrain", "Règlement", "coupée"):
        assert absent not in texts


def test_a_list_that_cannot_be_said_whole_is_not_said_at_all() -> None:
    nested = world.xml("F90001").replace(
        b"<Paragraphe>un dessin du jardin.</Paragraphe>",
        b"<Paragraphe>et</Paragraphe><Liste><Item><Paragraphe>x</Paragraphe></Item></Liste>",
    )
    texts = [one.text for one in dila.sheet(dila.element(nested)).passages]
    assert not any("pièce d'identité" in text for text in texts)


def test_an_address_elsewhere_is_replaced_by_the_publishers() -> None:
    assert sheet("F90002").url == "https://www.service-public.gouv.fr/particuliers/vosdroits/F90002"


@pytest.mark.parametrize("name", ["F90001", "F90002", "F90003", "R90004"])
def test_json_and_xml_give_the_same_sheet(name: str) -> None:
    assert dila.sheet(fiches_vdd.element(world.as_json(name))) == sheet(name)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"no xml", b"<Publication>", b"<Other/>", b"\xff\xfe\x00", b"<Publication ID='F1'/>",
        b"<Publication xmlns:dc='http://purl.org/dc/elements/1.1/' ID='../F1'>"
        b"<dc:title>t</dc:title><dc:date>2020-01-01</dc:date></Publication>",
        b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><Publication>&a;</Publication>",
        b"<a>" * 200 + b"</a>" * 200,
    ],
)  # fmt: skip
def test_what_is_no_sheet_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any reason: the import names it
        dila.sheet(dila.element(content))


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[]", b"{}", b"null", b'{"children": 3}', b"[" * 100_000,
        b'{"children": [{"name": "Publication", "type": "element"}]}',
        b'{"children": [{"name": "a", "type": "element", "children": ["x"]}]}',
        b'{"children":[' + b'{"type":"element","name":"a","children":[' * 150 + b"]}" * 150 + b"]}",
        b'{"children": [{"name": "a", "type": "element", "attributes": [1]}]}',
    ],
)  # fmt: skip
def test_json_that_is_no_sheet_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any reason: the import names it
        dila.sheet(fiches_vdd.element(content))


def test_sentences_end_where_a_person_would_pause() -> None:
    text = "Voir l'art. 12 du code. Il coûte 3,50 €. Est-ce sûr ? Oui (n° 5). Mme Exemple signe."
    assert sentences_of(text) == (
        "Voir l'art. 12 du code.", "Il coûte 3,50 €.", "Est-ce sûr ?", "Oui (n° 5).",
        "Mme Exemple signe.",
    )  # fmt: skip
    assert " ".join(sentences_of(text)) == text


def test_words_of_one_family_have_one_stem() -> None:
    assert len(set(stems("déclarer déclarée déclaration déclarés"))) == 1
    assert len(set(stems("résilier résiliation"))) == 1
    assert len(set(stems("journal journaux"))) == 1
    assert len(set(stems("passeport passager"))) == 2
