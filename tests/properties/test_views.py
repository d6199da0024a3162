"""Laws of views: what is cut is told once, at what is shown, and nothing else is."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from argmap import ArgumentMap, Inference
from argmap.analysis.views import OVERVIEW, View, chosen, focus, overview, whole
from argmap.analysis.walks import propositions_in, steps_in
from argmap.draw.dot import dot_of
from argmap.draw.drawing import drawing_of
from argmap.draw.layout.layouts import layouts_of
from argmap.draw.picture import pictures_of_view
from argmap.draw.stubs import signs_at_dots, signs_of, tabs_by_card
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack
from argmap.testing import argument_maps
from tests.properties.maps import FULL_MAPS, few

MAPS = argument_maps() | FULL_MAPS


@st.composite
def cut_views(draw: st.DrawFn) -> View:
    """A view of some propositions, or of one with what bears on it."""
    argument_map = draw(MAPS)
    propositions = propositions_in(argument_map)
    if not propositions:
        return whole(argument_map)
    if draw(st.booleans()):
        node = propositions[draw(st.sampled_from(sorted(propositions)))]
        return focus(argument_map, node, draw(st.integers(0, 3)))
    some = draw(st.sets(st.sampled_from(sorted(propositions))))
    return chosen(argument_map, "Some", lambda each: each.id in some)


def all_views() -> st.SearchStrategy[View]:
    limits = st.integers(0, OVERVIEW)
    return cut_views() | st.builds(overview, MAPS, limits) | st.builds(whole, MAPS)


def ends_of(relation: Inference | Attack | Alignment) -> list[tuple[str, bool]]:
    """Ids of the ends of a relation, and whether each is what it leads to."""
    if isinstance(relation, Inference):
        tails = [(each.id, False) for each in relation.premises]
        return [*tails, (relation.conclusion.id, True)]
    if isinstance(relation, Alignment):
        return [(relation.left.id, False), (relation.right.id, True)]
    return [(relation.by.id, False), (relation.target.id, True)]


@given(cut_views())
def test_each_end_is_shown_cut_or_folded_into_what_is_shown(view: View) -> None:
    stubs = Counter((each.relation.id, each.other.id) for each in view.stubs)
    seen = view.shown | view.steps
    whole_map = view.argument_map
    relations = (*steps_in(whole_map), *whole_map.attacks, *whole_map.alignments)
    for relation in relations:
        ends = ends_of(relation)
        told = [stubs.pop((relation.id, end), 0) for end, _ in ends]
        shown = [end in seen for end, _ in ends]
        assert max(told) <= 1
        for is_shown, count in zip(shown, told, strict=True):
            assert not (is_shown and count)
            if not any(shown):
                assert not count
            elif not is_shown and not view.folded:
                assert count == 1
    assert not stubs


@given(all_views())
def test_stubs_stand_at_what_is_shown_and_point_the_right_way(view: View) -> None:
    for stub in view.stubs:
        assert stub.at in view.shown | view.steps
        assert (stub.other.id, stub.outward) in ends_of(stub.relation)


@given(all_views())
def test_everything_is_shown_or_folded_or_left_out(view: View) -> None:
    """Nothing is counted twice, and only in what is shown."""
    everything = propositions_in(view.argument_map)
    assert view.shown <= everything.keys()
    assert view.folded.keys() <= view.shown
    assert len(view.shown) + sum(view.folded.values()) <= len(everything)


@given(MAPS, st.integers(0, OVERVIEW))
def test_an_overview_keeps_to_its_limit_and_folds_the_rest(
    argument_map: ArgumentMap, limit: int
) -> None:
    view = overview(argument_map, limit)
    assert len(view.shown) <= limit
    theses = {each.thesis.id for each in argument_map.positions if each.thesis}
    assert limit < len(theses) or theses <= view.shown


@given(all_views())
def test_every_stub_has_a_sign_at_a_card_or_a_dot_that_is_drawn(view: View) -> None:
    drawing = drawing_of(view)
    tabs, own = tabs_by_card(drawing), signs_at_dots(drawing)
    assert tabs.keys() <= view.shown
    assert {sign.end for sign in own.values()} <= {step.id for step in drawing.steps}
    assert bool(view.stubs) == bool(signs_of(drawing))
    assert sum(map(len, tabs.values())) + len(own) == len(signs_of(drawing))
    for layout in layouts_of(drawing):
        assert dot_of(layout)


@few(5)
@given(all_views())
def test_every_view_can_be_drawn(view: View) -> None:
    assert pictures_of_view(view, ["svg"]).pictures["svg"].startswith(b"<svg ")
