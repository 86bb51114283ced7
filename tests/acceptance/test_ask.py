"""`porte-voix ask` as others call it: arguments in, JSON lines in, exit codes out."""

import json
import subprocess
import sys
from pathlib import Path

from service import free_port

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures"


def porte_voix(*arguments: str, lines: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT, input=lines, capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip


def test_json_lines(tmp_path: Path) -> None:
    voice = FIXTURES / "speech" / "fleurs-en-000.ogg"
    photo = FIXTURES / "ocr" / "fr_clean.jpg"
    questions = [
        {"id": "t", "conversation": "c", "text": "comment demander l'asile", "language": "fr"},
        {"id": "m", "conversation": "c", "text": "plus"},
        {"id": "v", "voice": str(voice)},
        {"id": "p", "photos": [str(photo)], "language": "fr"},
        {"id": "d", "text": "my husband hits me"},
        {"id": "x", "voice": "/nowhere.ogg"},
    ]
    lines = "\n".join(["not json", *(json.dumps(question) for question in questions)])
    done = porte_voix("ask", "--jsonl", "--audio-dir", str(tmp_path), lines=lines)
    assert done.returncode == 0, done.stderr
    bad, *answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert bad["id"] is None
    assert bad["error"]["text"]
    text, more, spoken, read, danger, missing = answers
    assert [one["id"] for one in answers] == ["t", "m", "v", "p", "d", "x"]
    assert text["facts"] == ["asylum-first-step"]
    assert text["replies"][0]["sources"][0]["checked"]
    assert more["replies"][0]["text"] != text["replies"][0]["text"]
    assert spoken["heard"]["language"] == "en"
    assert spoken["heard"]["text"]
    assert spoken["timings"]["listen"] > 0
    assert read["photo"]["readable"]
    assert "Allocations" in read["photo"]["text"]
    assert read["letter"]["sender"]
    assert read["timings"]["read"] > 0
    assert danger["danger"] == "violence"
    assert "112" in danger["replies"][0]["text"]
    assert danger["handoff"]
    assert missing["error"]["code"] == "bad-input"
    for answer in answers[:-1]:
        for reply in answer["replies"]:
            assert Path(reply["audio"]).read_bytes().startswith(b"OggS")


def test_one_question_with_a_spoken_answer(tmp_path: Path) -> None:
    out = tmp_path / "answer.ogg"
    done = porte_voix("ask", "--text", "bonjour", "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert "machine" in done.stdout
    assert out.read_bytes().startswith(b"OggS")


def test_exit_codes(tmp_path: Path) -> None:
    assert porte_voix("ask").returncode == 2
    assert porte_voix("no-such-command").returncode == 2
    assert porte_voix("ask", "--voice", "/nowhere.ogg").returncode == 1
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("[web]\nprot = 1\n", "utf-8")
    failed = porte_voix("doctor", "--config", str(wrong))
    assert failed.returncode == 1
    assert "web.prot" in failed.stderr


def test_doctor_ledger_and_models(tmp_path: Path) -> None:
    config = tmp_path / "porte-voix.toml"  # ports that nobody else on this machine uses
    doors = [f"[{door}]\nport = {free_port()}\n" for door in ("web", "console", "watch")]
    config.write_text("".join(doors), "utf-8")
    doctor = porte_voix("doctor", "--config", str(config))
    assert doctor.returncode == 0, doctor.stdout
    assert "models of whisper-base" in doctor.stdout
    ledger = json.loads(porte_voix("languages", "--json").stdout)
    french = next(entry for entry in ledger if entry["language"] == "fr")
    assert french["interface"]
    assert french["voices"]
    assert len(ledger) == 16
    pashto = next(entry for entry in ledger if entry["language"] == "ps")
    assert pashto["voices"] == [], "no voice speaks Pashto, and the ledger says so"
    assert porte_voix("models", "verify").returncode == 0


def test_erase_says_what_was_erased(tmp_path: Path) -> None:
    config = tmp_path / "porte-voix.toml"
    config.write_text(f'data = "{tmp_path / "data"}"\n', "utf-8")
    done = porte_voix("erase", "--config", str(config), "--person", "telegram:1")
    assert done.returncode == 0, done.stderr
    assert "0 messages" in done.stdout
    assert porte_voix("erase", "--config", str(config), "--person", "x").returncode == 2
