"""Law: checks never raise, and point only at what is in the map."""

from hypothesis import given

from argmap import ArgumentMap
from argmap.checks import all_checks, problems_of
from argmap.seeds.linking import linked
from argmap.testing import argument_maps, records_for
from tests.properties.maps import FULL_MAPS

CODES = {check.code: check.severity for check in all_checks()}
CODES["unused-waiver"] = "warning"


@given(argument_maps() | FULL_MAPS)
def test_checks_point_at_nodes_of_the_map(argument_map: ArgumentMap) -> None:
    for problem in problems_of(argument_map):
        assert problem.map_key == argument_map.key
        assert problem.node is None or problem.node in argument_map.nodes
        assert problem.at is not None
        assert CODES[problem.code] == problem.severity
        assert problem.message
        assert not problem.message.endswith(".")


@given(FULL_MAPS)
def test_what_is_waived_is_not_said(argument_map: ArgumentMap) -> None:
    waived = {(waiver.code, waiver.node) for waiver in argument_map.waivers}
    for problem in problems_of(argument_map):
        assert (problem.code, problem.node) not in waived
        assert (problem.code, None) not in waived


@given(FULL_MAPS)
def test_linking_changes_no_problem_but_of_paragraphs(
    argument_map: ArgumentMap,
) -> None:
    """Which paragraphs there are is known from the records alone."""
    known = linked(argument_map, records_for(argument_map))
    asked = [check for check in all_checks() if check.code != "uncovered-paragraph"]
    assert problems_of(known, asked) == problems_of(argument_map, asked)
