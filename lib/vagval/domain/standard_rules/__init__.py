"""The rules of each kind of required standard, one kind a file (regler per bevisslag)."""
