"""The forms that a report is made in (form)."""

from typing import Literal

Form = Literal["html", "pdf", "xlsx"]
FORMS: tuple[Form, ...] = ("html", "pdf", "xlsx")
"""The executed notebook, ``result.json`` and the manifest are always made."""
