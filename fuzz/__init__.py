"""Coverage-guided fuzzing of every parser of outside bytes: see README.md."""
