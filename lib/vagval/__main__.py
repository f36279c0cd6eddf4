"""Run the command line as ``python -m vagval``."""

from vagval.cli import main

main()
