"""How good is each bid on each criterion (poängsättning)."""
