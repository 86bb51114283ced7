"""The speaking stage: from any text to a voice note. `speaker.VoiceSpeaker` is its door."""
