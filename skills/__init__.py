"""One package per skill; each exports one SKILL."""
