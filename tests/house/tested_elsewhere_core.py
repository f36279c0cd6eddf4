"""Modules of the core without a test file of their own: which test reaches them, and why."""

from collections.abc import Mapping
from types import MappingProxyType

CORE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "award/allocation_bound": ("award/test_allocation_search.py", "what the search prunes by"),
        "award/allocation_contract": ("award/test_allocate.py", "what is searched among"),
        "award/allocation_costs": ("award/test_allocation_search.py", "what the search adds up"),
        "award/common_part": ("award/test_class_structure.py", "the algebra of reading a shape"),
        "award/formulas/reference_deviation": (
            "award/test_formula_table.py",
            "what three formulas share",
        ),
        "award/formulas/terms": ("award/test_formula_table.py", "what several formulas share"),
        "award/inputs": ("award/test_promises.py", "a part of every model"),
        "award/parameters": ("award/test_award_models.py", "a part of every model"),
        "award/price_scale": ("award/test_weighted_points.py", "a part of one model"),
        "award/tree_findings": ("award/test_award_models.py", "a part of every model"),
        "award/try_formula": ("steps/test_models.py", "the facts' two bid sets, by the command"),
        "award/weighted_leaf": ("award/test_weighted_points.py", "a part of two models"),
        "check/explain_standing": ("check/test_admit.py", "a part of admit()"),
        "check/panel_cells": ("check/test_check_panel.py", "a part of check_panel()"),
        "comply/examine": ("comply/test_judge_standard.py", "each item handed to its checker"),
        "comply/exchange_bearing": ("comply/test_judge_exchange.py", "what is silent on a side"),
        "comply/exchange_standard": ("comply/test_judge_exchange.py", "what a side must show"),
        "comply/fhir_capabilities": (
            "comply/test_fhir_items.py",
            "what is named, before its levels",
        ),
        "comply/fhir_key": ("comply/test_fhir_items.py", "its names and order, seen in items"),
        "comply/file_age": ("comply/test_check_sbom.py", "one rule that several kinds share"),
        "comply/told": ("comply/test_judge_standard.py", "four ways to make an outcome"),
        "comply/version_order": ("comply/test_check_sbom.py", "its examples are run"),
        "domain/evaluator_totals": ("robustness/test_evaluator_totals.py", "the ends of a range"),
        "domain/weighting_fault": ("mcda/test_weigh_by.py", "every fault, as a finding"),
        "domain/weighting_judgments": ("mcda/test_weigh_by.py", "every fault, as a finding"),
        "domain/weighting_record": ("mcda/test_weights_of_people.py", "who has weighed the lot"),
        "domain/weighting_result": ("mcda/test_weights_of_people.py", "who is apart, and how far"),
        "domain/weighting_stated": ("mcda/test_weigh_by.py", "every form, read and refused"),
        "mcda/weights_of_judgments": ("mcda/test_weigh_by.py", "every method, by its judgments"),
        "mcda/weights_of_matrix": ("mcda/test_weigh_by.py", "every method that takes a matrix"),
        "mcda/weights_plain_data": ("mcda/test_weigh_by.py", "every form of data"),
        "mcda/try_topsis": ("steps/test_models.py", "the facts' two bid sets, by the command"),
        "robustness/asked_field": ("robustness/test_additive_matrix.py", "a model as it is asked"),
        "robustness/fewest_changes_moved": (
            "robustness/test_fewest_changes.py",
            "bids as they would be",
        ),
        "robustness/fewest_changes_table": (
            "robustness/test_fewest_changes.py",
            "what so many steps can do",
        ),
        "robustness/drawn_products": ("robustness/test_smaa_numpy.py", "against plain numbers"),
        "robustness/fixed_products": ("robustness/test_smaa_numpy.py", "against plain numbers"),
        "robustness/flat_end": ("robustness/test_flat_stretches.py", "where a stretch ends"),
        "robustness/grade_flips_field": (
            "robustness/test_grade_flips.py",
            "the bids and what may change",
        ),
        "robustness/own_bid": (
            "robustness/test_flat_stretches.py",
            "one bid that moves among rivals",
        ),
        "robustness/prepare_problem": ("robustness/test_smaa.py", "what simulate() begins with"),
        "robustness/quality_prices": (
            "robustness/test_comparable.py",
            "a grid of what the award computes",
        ),
        "robustness/reversal_search": ("robustness/test_class_proof.py", "a part of prove_class()"),
        "robustness/round_numbers": ("robustness/test_class_proof.py", "its examples are run"),
        "robustness/simplest": ("robustness/test_tie_point.py", "its examples are run"),
        "robustness/smaa_numba_kernel": ("robustness/test_smaa_numba.py", "its only caller"),
        "robustness/tried_bids": ("robustness/test_class_proof.py", "the bids that are searched"),
        "robustness/tried_model": ("robustness/test_reversal.py", "a model as it is asked"),
        "robustness/valid_bids": ("robustness/test_examine_model.py", "what reaches a model"),
        "score/deduct": ("score/test_score_lot.py", "a part of score_lot()"),
        "score/earned": ("score/test_requirement_points.py", "a part of scoring requirements"),
        "score/given_points": ("score/test_score_lot.py", "a part of score_lot()"),
        "score/score_panel": ("score/test_score_lot.py", "a part of score_lot()"),
        "score/score_requirements": ("score/test_requirement_points.py", "one way to earn points"),
    }
)
