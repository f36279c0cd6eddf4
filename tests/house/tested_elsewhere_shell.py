"""Modules of report and steps without a test file of their own: which test reaches them."""

from collections.abc import Mapping
from types import MappingProxyType

SHELL: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "report/changes_page": ("steps/test_comply_imports.py", "one page of one command"),
        "report/command_text": ("house/test_command_line.py", "what --help says, and how fast"),
        "report/compliance_cells": ("report/test_standards_section.py", "words in cells"),
        "report/compliance_items": ("report/test_standards_section.py", "one of its tables"),
        "report/compliance_matrix": ("report/test_standards_section.py", "one of its tables"),
        "report/compliance_remarks": ("report/test_standards_section.py", "one of its tables"),
        "report/compliance_standard": ("report/test_standards_section.py", "one of its tables"),
        "report/compliance_standing": ("report/test_figure_compliance.py", "its look-ups"),
        "report/context": ("report/test_masking.py", "what a section may show"),
        "report/cover_facts": ("report/test_cover_section.py", "what the cover states"),
        "report/evidence_asked": ("report/test_evidence_form.py", "lines of one explanation"),
        "report/evidence_columns": ("report/test_evidence_form.py", "held against the readers"),
        "report/evidence_rows": ("report/test_evidence_form.py", "the rows of those tables"),
        "report/expression_choice": ("report/test_expression_text.py", "which branch is written"),
        "report/figure_amounts": ("report/test_figure_ranking.py", "the unit of one axis"),
        "report/figure_counts": ("report/test_figure_mandatory.py", "the bars of two figures"),
        "report/figure_even": ("report/test_lab_figures.py", "one of the laboratory's figures"),
        "report/figure_frame": ("report/test_figure_ranking.py", "the frame of every figure"),
        "report/figure_interoperability": (
            "report/test_interoperability_section.py",
            "a figure of the section",
        ),
        "report/figure_lots": ("report/test_overview_section.py", "one figure of one section"),
        "report/figure_plane": ("report/test_lab_figures.py", "the frame of two figures"),
        "report/figure_twins": ("report/test_lab_figures.py", "one of the laboratory's figures"),
        "report/figure_worth": ("report/test_lab_figures.py", "one of the laboratory's figures"),
        "report/interoperability_matrix": (
            "report/test_interoperability_section.py",
            "the tables of the section",
        ),
        "report/interoperability_words": (
            "report/test_interoperability_section.py",
            "the words of the section",
        ),
        "report/lab_compared": ("report/test_lab_class.py", "the tables of two sections"),
        "report/lab_context": ("report/test_lab_sections.py", "what every section is made from"),
        "report/lab_found": ("report/test_lab_findings.py", "what three sections share"),
        "report/lab_parts": ("report/test_lab_sections.py", "the headings of every section"),
        "report/lab_report": ("report/test_lab_summary.py", "how every section writes numbers"),
        "report/life_cycle_blocks": ("report/test_prices_section.py", "a part of one section"),
        "report/lot_report": ("report/test_award_section.py", "names and numbers of every section"),
        "report/lot_sections": ("report/test_sections.py", "the headings of every section"),
        "report/mask_people": ("report/test_masking.py", "one half of masking"),
        "report/mask_secrets": ("report/test_masking.py", "one half of masking"),
        "report/model_page": ("steps/test_models.py", "one page of one command"),
        "report/models_page": ("steps/test_models.py", "one page of one command"),
        "report/place_text": ("report/test_finding_text.py", "a part of telling a finding"),
        "report/pressure_page": ("steps/test_tell_pressure.py", "one page of one command"),
        "report/price_items": ("report/test_prices_section.py", "one table of one section"),
        "report/proof_sheet_example": ("report/test_proof_sheet.py", "a part of the page"),
        "report/proof_sheet_formula": ("report/test_proof_sheet.py", "a part of the page"),
        "report/proof_sheet_promises": ("report/test_proof_sheet.py", "a part of the page"),
        "report/proof_sheet_quality": ("report/test_proof_sheet.py", "a part of the page"),
        "report/proof_sheet_rules": ("report/test_proof_sheet.py", "a part of the page"),
        "report/recompute_address": (
            "report/test_recompute_workbook.py",
            "how the formulas of one workbook name its cells",
        ),
        "report/recompute_calculation": (
            "report/test_recompute_workbook.py",
            "one sheet of the workbook",
        ),
        "report/recompute_exact": ("report/test_recompute_workbook.py", "one column of one sheet"),
        "report/recompute_lot": (
            "report/test_recompute_workbook.py",
            "what the sheets of a lot share",
        ),
        "report/recompute_overview": (
            "report/test_recompute_workbook.py",
            "two sheets of the workbook",
        ),
        "report/recompute_points": (
            "report/test_recompute_workbook.py",
            "one sheet of the workbook",
        ),
        "report/recompute_prices": (
            "report/test_recompute_workbook.py",
            "one sheet of the workbook",
        ),
        "report/recompute_published": (
            "report/test_recompute_workbook.py",
            "one sheet of the workbook",
        ),
        "report/recompute_rank": (
            "report/test_recompute_workbook.py",
            "three columns of one sheet",
        ),
        "report/requirement_cells": (
            "report/test_admission_section.py",
            "what four sections share",
        ),
        "report/rewrite": ("report/test_masking.py", "how masking changes a value"),
        "report/score_form": ("report/test_panel_form.py", "what two forms share"),
        "report/sentence_case": ("report/test_worked_text.py", "its examples are run"),
        "report/statement_page": ("steps/test_comply_files.py", "one page of one command"),
        "report/statement_words": ("steps/test_comply_files.py", "what three pages share"),
        "report/test_protocol_words": ("report/test_test_protocol.py", "words of its rows"),
        "report/tie_break_text": ("report/test_proof_sheet.py", "the rules in their order"),
        "report/told_finding": ("report/test_admission_section.py", "names in place of keys"),
        "report/trial_page": ("steps/test_models.py", "one page of one command"),
        "report/wording_values": ("report/test_wording.py", "a part of saying a message"),
        "report/workbook_bids": (
            "report/test_evaluation_workbook.py",
            "three sheets of the workbook",
        ),
        "report/workbook_columns": (
            "report/test_evaluation_workbook.py",
            "the heads of every sheet",
        ),
        "report/workbook_result": (
            "report/test_evaluation_workbook.py",
            "three sheets of the workbook",
        ),
        "report/workbook_scores": (
            "report/test_evaluation_workbook.py",
            "two sheets of the workbook",
        ),
    }
)
