"""How well speech, translation and voices work, measured on somebody's own samples."""
