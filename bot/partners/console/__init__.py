"""The pages of partner associations: a process of its own, with the partners' key alone."""
