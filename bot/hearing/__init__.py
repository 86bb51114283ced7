"""The pure rules behind speech recognition: which language, and which words to believe."""
