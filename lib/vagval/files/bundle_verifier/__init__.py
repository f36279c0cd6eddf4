"""What goes into every bundle so that it is checked without us; nothing here imports vagval."""
