"""Which bid is most advantageous: the published model, exactly (tilldelning)."""
