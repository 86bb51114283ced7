"""The rooms behind the scene engine: flaws, objects, subject, faces, colours, codes."""
