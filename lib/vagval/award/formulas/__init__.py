"""One published formula a file: definition, class, parameters and source (utvärderingsformler)."""
