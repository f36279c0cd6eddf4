"""Does the evidence show what is asked for (påvisat, not only claimed)."""
