"""Modules without a test file of their own: which test reaches them, and why that is enough."""

from collections.abc import Mapping
from types import MappingProxyType

from house.tested_elsewhere_core import CORE
from house.tested_elsewhere_files import FILES
from house.tested_elsewhere_shell import SHELL

# Keyed by room and module; the named test must exist and reach the module by its imports.
TESTED_ELSEWHERE: Mapping[str, tuple[str, str]] = MappingProxyType({**CORE, **FILES, **SHELL})
