"""The phrase bank: sentences that matter, in all interface languages, for use without any model."""
