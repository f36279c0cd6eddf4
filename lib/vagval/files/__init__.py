"""The only room that opens files: from disk to domain values and back."""
