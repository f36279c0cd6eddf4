"""Values into words, figures, tables and documents (rapport)."""
