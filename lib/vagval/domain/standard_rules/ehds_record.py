"""What can be asked of readiness for the European Health Data Space (EHDS-beredskap)."""

from vagval.domain.standard_rule import Rule, RuleValue

CATEGORIES = (
    "patient-summary", "e-prescription", "e-dispensation",
    "imaging", "test-results", "discharge-report",
)  # fmt: skip
CATEGORY = RuleValue("category", "choice", CATEGORIES)

RULES = (
    Rule("commitment", (CATEGORY, RuleValue("by", "date"))),
    Rule("test-evidence", (CATEGORY, RuleValue("specification"))),
    Rule("eu-declaration", (CATEGORY,)),
)
"""The priority categories of art. 14; what a tender can ask for today is a commitment or a test.

References
----------
Regulation (EU) 2025/327, art. 14, 30, 36, 39, 41, 49 and 105.
"""
