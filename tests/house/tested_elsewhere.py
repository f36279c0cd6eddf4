"""Modules without a test file of their own: which test reaches them, and why that is enough."""

from collections.abc import Mapping
from types import MappingProxyType

# Keyed by room and module; the named test must exist and reach the module by its imports.
TESTED_ELSEWHERE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "domain/admission": ("check/test_admit.py", "one look-up over what admit() makes"),
        "domain/award_model": ("award/test_award_models.py", "a protocol: it has no code"),
        "domain/bid": ("comply/test_check_evidence.py", "one look-up over its own fields"),
        "domain/decision": ("award/test_decide.py", "one look-up over what decide() makes"),
        "domain/evaluation": ("award/test_conclude.py", "one look-up over what conclude() makes"),
        "domain/material": ("check/test_check_panel.py", "two look-ups over its own fields"),
        "domain/middle": ("score/test_spread.py", "its examples are run, and its use is tested"),
        "domain/nearest": ("award/test_award_models.py", "one call of difflib, tested as advice"),
        "domain/procurement": ("check/test_check_panel.py", "look-ups over its own fields"),
        "domain/requirement": ("check/test_requirement_status.py", "one statement over a field"),
        "domain/scored_bids": ("score/test_score_lot.py", "one look-up over what is scored"),
        "files/cells": ("files/test_workbook.py", "what a cell is, seen through both readers"),
        "files/columns": ("files/test_line.py", "a part of reading a row"),
        "files/decimal_sign": ("files/test_line.py", "a part of reading rows"),
        "files/folder": ("files/test_fingerprint.py", "a part of listing a folder"),
        "files/identifier": ("files/test_line.py", "a part of reading a cell"),
        "files/lock_content": ("files/test_open_lock.py", "what the lock compares"),
        "files/lock_file": ("files/test_open_lock.py", "the lock's own file, written and read"),
        "files/read_bytes": ("files/test_table.py", "the first act of every reader"),
        "files/read_lines": ("files/test_line.py", "a part of reading rows"),
        "files/read_manifest": ("files/test_write_manifest.py", "reads back what is written"),
        "files/toml_table": ("files/test_toml_text.py", "the tables of a TOML file"),
        "files/write_lock": ("files/test_open_lock.py", "what is opened is what was written"),
        "files/write_text": ("files/test_write_manifest.py", "one act, shared by the writers"),
        "files/zip_guard": ("files/test_workbook.py", "the guard in front of a workbook"),
        "check/explain_standing": ("check/test_admit.py", "a part of admit()"),
        "check/latest_entry": ("check/test_requirement_status.py", "a part of its two users"),
        "check/open_questions": ("check/test_admit.py", "a part of admit()"),
        "check/panel_agreement": ("check/test_check_panel.py", "a part of check_panel()"),
        "check/panel_cells": ("check/test_check_panel.py", "a part of check_panel()"),
        "check/panel_consensus": ("check/test_check_panel.py", "a part of check_panel()"),
        "check/panel_coverage": ("check/test_check_panel.py", "a part of check_panel()"),
        "check/panel_reasons": ("check/test_check_panel.py", "a part of check_panel()"),
        "score/deduct": ("score/test_score_lot.py", "a part of score_lot()"),
        "score/earned": ("score/test_requirement_points.py", "a part of scoring requirements"),
        "score/given_points": ("score/test_score_lot.py", "a part of score_lot()"),
        "score/score_compliance": ("score/test_requirement_points.py", "one way to earn points"),
        "score/score_panel": ("score/test_score_lot.py", "a part of score_lot()"),
        "score/score_requirements": ("score/test_requirement_points.py", "one way to earn points"),
        "award/inputs": ("award/test_promises.py", "a part of every model"),
        "award/parameters": ("award/test_award_models.py", "a part of every model"),
        "award/price_scale": ("award/test_weighted_points.py", "a part of one model"),
        "award/tree_findings": ("award/test_award_models.py", "a part of every model"),
        "award/weighted_leaf": ("award/test_weighted_points.py", "a part of two models"),
    }
)
