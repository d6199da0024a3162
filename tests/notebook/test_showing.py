"""What a notebook and a terminal show of maps, positions, sides and clashes."""

import inspect
import sys
from collections.abc import Callable
from types import SimpleNamespace

import click
import pytest
from attrs import evolve
from lxml import etree

from argmap import ArgumentMap, MapDraft, Position, Shown, notebook
from argmap.analysis import compare, side_of
from argmap.cli.selecting import view_options
from argmap.draw import picture
from argmap.errors import ArgmapError, ExportError
from argmap.showing import Showing
from argmap.testing import generated_map
from tests.pages.hostile import HOSTILE

SVG = "image/svg+xml"
TEXT = "text/plain"


@pytest.fixture(scope="module")
def library() -> ArgumentMap:
    draft = MapDraft("library", question="Should the library open on Saturdays?")
    survey = draft.source("survey")
    staff = draft.position("staff", holder="The staff")
    open_it = staff.recommendation("open-it", "It should open on Saturdays.")
    staff.stands_for(open_it)
    relief = staff.claim("relief", "It would relieve weekdays.", anchors=[survey.at(2)])
    full = staff.premise("full", "The desks are full.", anchors=[survey.at(1, 2)])
    staff.infer("act", open_it, because=[relief])
    demand = staff.infer("demand", relief, because=[full])
    keepers = draft.position("keepers", holder="The keepers")
    shut = keepers.claim("shut", "There is no lasting demand.")
    keepers.stands_for(shut)
    exams = keepers.premise("exams", "It was counted before the exams.")
    keepers.infer("no-demand", shut, because=[exams])
    keepers.undercut(demand, by=exams)
    return draft.build()


def bundle_of(thing: Showing | Shown) -> dict[str, str]:
    return thing._repr_mimebundle_()


def read(svg: str) -> str:
    """The words of a picture, on one line."""
    return " ".join(" ".join(map(str, etree.fromstring(svg).itertext())).split())


def test_a_map_shows_itself_as_picture_and_text(library: ArgumentMap) -> None:
    bundle = bundle_of(library)
    assert "It would relieve weekdays." in read(bundle[SVG])
    assert bundle[TEXT].splitlines()[:6] == [
        "Should the library open on Saturdays?",
        "library: 2 positions, 5 propositions, 3 inferences, 1 attack",
        "",
        "The staff (staff)",
        "  * A It should open on Saturdays. [open-it]",
        "    + A1 It would relieve weekdays. [relief]",
    ]


def test_a_position_shows_its_thesis_and_where_the_rest_is(
    library: ArgumentMap,
) -> None:
    bundle = bundle_of(library.position("keepers"))
    assert "There is no lasting demand." in read(bundle[SVG])
    assert "It was counted" not in read(bundle[SVG])
    assert 'view(position="keepers")' in bundle[TEXT]


def test_a_position_without_a_thesis_says_so() -> None:
    bundle = bundle_of(Position(map_key="library", key="nobody"))
    assert set(bundle) == {TEXT}
    assert "no thesis" in bundle[TEXT]


def test_a_side_shows_its_case(library: ArgumentMap) -> None:
    bundle = bundle_of(side_of(library, "keepers"))
    assert "It was counted before the exams." in read(bundle[SVG])
    assert "The desks are full." not in read(bundle[SVG])
    assert bundle_of(side_of(library)) == bundle_of(library)


def test_a_clash_shows_where_the_sides_meet(library: ArgumentMap) -> None:
    clash = compare(side_of(library, "staff"), side_of(library, "keepers"))
    bundle = bundle_of(clash)
    assert "where they clash" in read(bundle[SVG])
    assert "contested points: 1" in bundle[TEXT]
    assert "undercuts" in bundle[TEXT]
    assert len(repr(clash)) < 100


@pytest.mark.parametrize(
    ("shown", "there", "gone"),
    [
        (lambda library: library.view("overview"), "open-it", None),
        (lambda library: library.view(node="relief", depth=0), "relief", "full"),
        (
            lambda library: library.view(node=library.nodes["library/demand"]),
            "full",
            "shut",
        ),
        (lambda library: library.view(position="keepers"), "shut", "relief"),
        (lambda library: library.view(kind="premise"), "exams", "relief"),
        (lambda library: library.view(kind=["claim", "premise"]), "shut", "open-it"),
        (lambda library: library.view(source="survey"), "full", "exams"),
        (lambda library: library.view(paragraphs=1), "full", "relief"),
        (lambda library: library.view(paragraphs="1-2"), "relief", "exams"),
    ],
)
def test_a_view_shows_what_is_asked_for(
    library: ArgumentMap,
    shown: Callable[[ArgumentMap], Shown],
    there: str,
    gone: str | None,
) -> None:
    found = shown(library)
    assert f"[{there}]" in found.text
    assert gone is None or f"[{gone}]" not in found.text
    texts = {each.key: each.text for each in library.propositions}
    assert texts[there] in read(found.svg)
    assert gone is None or texts[gone] not in read(found.svg)


def test_the_options_are_those_of_render() -> None:
    """But for the other side of a clash, and black, which is an option of paper."""

    @click.command()
    @view_options
    def command() -> None: ...

    of_render = {each.opts[0].removeprefix("--") for each in command.params}
    options = set(inspect.signature(ArgumentMap.view).parameters) - {"self"}
    assert of_render - {"with"} == options - {"mono"}


def test_black_is_drawn_where_it_is_asked_for(library: ArgumentMap) -> None:
    drawn = library.view(position="keepers", mono=True).svg
    assert "#000000" in drawn
    assert drawn != library.view(position="keepers").svg


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"view": "inside-out"}, "no view is called"),
        ({"kind": "thesis"}, "no kind is called"),
        ({"view": "focus"}, "node="),
        ({"depth": 1}, "node="),
        ({"node": "relief", "depth": -1}, "counted from 0"),
        ({"view": "overview", "node": "relief"}, "node goes with"),
        ({"view": "overview", "kind": "claim"}, "select from the whole map"),
        ({"node": "relief", "kind": "claim"}, "select from the whole map"),
        ({"paragraphs": "two"}, "no paragraph"),
        ({"paragraphs": 0}, "upwards from 1"),
        ({"node": "releif"}, "unknown-node"),
        ({"position": "nobody"}, "unknown-position"),
        ({"source": "serveys"}, "unknown-source"),
        ({"paragraphs": 40}, "nothing-shown"),
    ],
)
def test_what_cannot_be_asked_for_is_said_at_once(
    library: ArgumentMap, options: dict[str, str], said: str
) -> None:
    view: Callable[..., Shown] = library.view
    with pytest.raises((ValueError, ArgmapError), match=said):
        view(**options)


def test_the_same_map_makes_the_same_picture_without_ids(library: ArgumentMap) -> None:
    svg = library.view().svg
    assert svg == evolve(library).view().svg
    assert not [each for each in etree.fromstring(svg).iter() if "id" in each.attrib]


def test_hostile_text_stays_text() -> None:
    """In the picture nothing runs, in the words no character steers a terminal."""
    draft = MapDraft("hostile", question=HOSTILE[0])
    desk = draft.position("us", holder=HOSTILE[0])
    claims = [
        desk.claim(f"claim-{place}", said, label=said[:80])
        for place, said in enumerate(HOSTILE)
    ]
    desk.stands_for(claims[0])
    bundle = bundle_of(draft.build())
    root = etree.fromstring(bundle[SVG])
    names = {etree.QName(element).localname for element in root.iter()}
    assert names <= {"svg", "g", "title", "desc", "text", "path", "polygon", "polyline"}
    attributes = {str(name) for each in root.iter() for name in each.attrib}
    assert not [name for name in attributes if name.startswith(("on", "href"))]
    assert "<script>window.hit=1</script>" in read(bundle[SVG])
    assert all(line.isprintable() for line in bundle[TEXT].splitlines())


def test_a_hand_made_text_steers_no_terminal(library: ArgumentMap) -> None:
    steering = evolve(library, question="\x1b[2J\u202eIs it?")
    assert steering.view().text.startswith("\\x1b[2JIs it?\n")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ExportError("drawing-failed", "it is too much"), "drawing-failed: it is too"),
        (KeyError("gone"), "KeyError: 'gone'"),
    ],
)
def test_where_drawing_fails_there_are_words_and_the_reason(
    library: ArgumentMap,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    said: str,
) -> None:
    monkeypatch.setattr(picture, "pictures_of_view", that_raises(error))
    bundle = bundle_of(library)
    assert set(bundle) == {TEXT}
    assert "[open-it]" in bundle[TEXT]
    assert f"no picture: {said}" in bundle[TEXT]


def test_where_even_words_fail_there_is_no_traceback(
    library: ArgumentMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As they may for a map put together by hand."""
    monkeypatch.setattr(notebook, "view_summary", that_raises(KeyError("gone")))
    reason = "nothing to show: KeyError: 'gone'"
    assert bundle_of(library) == {TEXT: f"{library!r}\n\n{reason}"}


def that_raises(error: Exception) -> Callable[..., None]:
    def fails(*what: object, **how: object) -> None:
        raise error

    return fails


def test_ipython_in_a_terminal_draws_nothing(
    library: ArgumentMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    display = SimpleNamespace(active_types=["text/plain"])
    shell = SimpleNamespace(display_formatter=display)
    ipython = SimpleNamespace(get_ipython=lambda: shell)
    monkeypatch.setitem(sys.modules, "IPython", ipython)
    assert set(bundle_of(library)) == {TEXT}
    display.active_types.append(SVG)
    assert set(bundle_of(library)) == {TEXT, SVG}


def test_a_view_in_a_terminal_is_its_words(library: ArgumentMap) -> None:
    shown = library.view(node="relief")
    assert repr(shown) == str(shown) == shown.text


def test_a_map_is_told_in_one_line(library: ArgumentMap) -> None:
    said = "<ArgumentMap 'library': 'Should the library open on Saturdays?'"
    assert repr(library) == f"{said}, 5 propositions>"


@pytest.mark.parametrize("size", [60, 2000])
def test_the_words_of_a_large_map_fit_a_screen_or_two(size: int) -> None:
    text = generated_map(size).view().text
    assert len(text.splitlines()) < 60
    assert "propositions more" in text
    assert "see above" not in text
