"""What is said of a map, and under which addresses."""

import subprocess
import sys
from itertools import groupby
from operator import itemgetter

import pytest
from attrs import evolve

from argmap import ArgmapError, ArgumentMap, MapDraft
from argmap.formats import Setting
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import licence_iri
from argmap.rdf.terms import Iri, Text, Triple, Typed, number, plain
from argmap.rdf.triples import triples
from tests.examples import saturday_library, saturday_records, weekday_desks

MAP = "https://example.org/argmaps/map/saturday-library#"
DESKS = "https://example.org/argmaps/map/weekday-desks#"
SURVEY = "https://example.org/argmaps/source/reading-room-survey#"


def objects(stated: list[Triple], subject: str, predicate: str) -> set[str]:
    """What is said of a subject by a predicate."""
    return {
        term.value for one, said, term in stated if (one, said) == (subject, predicate)
    }


def test_each_triple_comes_once_and_each_subject_in_one_run(
    stated: list[Triple],
) -> None:
    """Grouped by subject, so that the Turtle names each subject once."""
    assert len(stated) == len(set(stated))
    runs = [stated[0][0]]
    for subject, _, _ in stated:
        if subject != runs[-1]:
            runs.append(subject)
    assert len(runs) == len(set(runs))


def test_the_order_of_writing_does_not_matter(
    saturday: ArgumentMap, setting: Setting, stated: list[Triple]
) -> None:
    """Only what is said decides the order, not when it was said."""
    backwards = evolve(
        saturday,
        sources=saturday.sources[::-1],
        positions=saturday.positions[::-1],
        propositions=saturday.propositions[::-1],
        inferences=saturday.inferences[::-1],
        attacks=saturday.attacks[::-1],
        alignments=saturday.alignments[::-1],
    )
    assert list(triples(backwards, setting)) == stated


def test_the_map_comes_first_and_types_lead_each_subject(stated: list[Triple]) -> None:
    """A reader meets the question first, and of each thing what it is."""
    assert stated[0] == (MAP + "map", v.TYPE, Iri(v.ARGUMENT_MAP))
    seen: set[str] = set()
    typed = {subject for subject, predicate, _ in stated if predicate == v.TYPE}
    for subject, predicate, _ in stated:
        assert subject in seen or predicate == v.TYPE or subject not in typed
        seen.add(subject)


def test_anchors_are_counted_not_spelled(setting: Setting) -> None:
    """Paragraph 10 comes after paragraph 9."""
    draft = MapDraft("long", question="How long?")
    source = draft.source("reading-room-survey")
    desk = draft.position("one")
    places = [source.at(10), source.at(9), source.at(9, 12), source.at(9, 2)]
    desk.premise("fact", "A fact.", anchors=places)
    subjects = [subject for subject, _, _ in triples(draft.build(), setting)]
    places_found = [one.removeprefix(SURVEY) for one in dict.fromkeys(subjects)]
    assert [
        one for one in places_found if one.startswith("p") and one[1].isdigit()
    ] == [
        "p9",
        "p9s2",
        "p9s12",
        "p10",
    ]


def test_keys_that_begin_with_the_same_digit_are_counted_too() -> None:
    draft = MapDraft("long", question="How long?")
    desk = draft.position("one")
    for each in (100, 11, 1, 10):
        desk.premise(f"p{each}", "A fact.")
    subjects = [subject for subject, _, _ in triples(draft.build(), Setting())]
    keys = [each.partition("#")[2] for each in dict.fromkeys(subjects)]
    assert [key for key in keys if key.startswith("p1")] == ["p1", "p10", "p11", "p100"]


def test_numbers_of_any_length_are_counted() -> None:
    """Leading zeros count for nothing, and no number is too long."""
    long = "9" * 5_000
    draft = MapDraft("long", question="How long?")
    desk = draft.position("one", holder=long)
    for name in ("Team 10", "Team 9", "Team 007", "Team 7"):
        key = name.lower().replace(" ", "-")
        desk.counterclaim(key, "A doubt.", holder=name)
    base = f"https://example.org/{long}/"
    stated = list(triples(draft.build(), Setting(base=base)))
    runs = [subject for subject, _ in groupby(stated, key=itemgetter(0))]
    teams = [one.rpartition("#agent-")[2] for one in runs if "#agent-team" in one]
    assert teams == ["team-007", "team-7", "team-9", "team-10"]


@pytest.mark.parametrize(
    ("one", "other"), [("The C++ Group", "The C Group!"), ("é", "ue9")]
)
def test_two_holders_are_never_one(one: str, other: str) -> None:
    """Though an address cannot spell what tells their names apart."""
    draft = MapDraft("two-holders", question="Who?")
    draft.position("one", holder=one)
    draft.position("other", holder=other)
    here = "https://example.org/argmaps/map/two-holders#"
    stated = list(triples(draft.build(), Setting()))
    (first,) = objects(stated, here + "pos-one", v.HOLDER)
    (second,) = objects(stated, here + "pos-other", v.HOLDER)
    assert objects(stated, first, v.NAME) == {one}
    assert objects(stated, second, v.NAME) == {other}


def test_two_authors_of_a_source_are_never_one(saturday: ArgumentMap) -> None:
    """However alike their names are spelled."""
    full = saturday_records()["reading-room-survey"]
    record = evolve(full, authors=("The C++ Group", "The C Group!"))
    stated = list(triples(saturday, Setting(records={record.key: record})))
    makers = objects(stated, SURVEY + "work", v.CREATOR)
    assert sorted(
        name for maker in makers for name in objects(stated, maker, v.NAME)
    ) == ["The C Group!", "The C++ Group"]
    assert len(makers) == 2


def test_inferences_are_steps_and_direct_edges(stated: list[Triple]) -> None:
    """Linked premises share one step; each has its own edge."""
    step = MAP + "demand"
    assert objects(stated, step, v.TYPE) == {
        v.INFERENCE,
        v.RA_NODE,
        v.AIF + "CauseToEffect_Inference",
    }
    assert objects(stated, step, v.PREMISE) == {MAP + "desks-full", MAP + "would-come"}
    assert objects(stated, step, v.CONCLUSION) == {MAP + "relief"}
    for premise in ("desks-full", "would-come"):
        assert objects(stated, MAP + premise, v.SUPPORTS) == {MAP + "relief"}


@pytest.mark.parametrize(
    ("attack", "kind", "edge", "by", "target"),
    [
        ("paid-for-rebuts-too-costly", v.REBUTTAL, v.REBUTS, "paid-for", "too-costly"),
        ("unsure-answers", v.UNDERMINING, v.UNDERMINES, "exam-week", "would-come"),
        ("exam-week-undercuts-demand", v.UNDERCUT, v.UNDERCUTS, "exam-week", "demand"),
    ],
)
def test_attacks_are_conflicts_and_direct_edges(
    stated: list[Triple], attack: str, kind: str, edge: str, by: str, target: str
) -> None:
    """Each kind is written out beside the general type and edge."""
    assert objects(stated, MAP + attack, v.TYPE) == {kind, v.CONFLICT, v.CA_NODE}
    assert objects(stated, MAP + attack, v.ATTACKER) == {MAP + by}
    assert objects(stated, MAP + attack, v.ATTACKED) == {MAP + target}
    assert MAP + target in objects(stated, MAP + by, v.ATTACKS)
    assert MAP + target in objects(stated, MAP + by, edge)


def test_a_counterclaim_is_not_endorsed_and_belongs_to_its_holder(
    stated: list[Triple],
) -> None:
    """The reporter reports; the holder holds."""
    endorsed = objects(stated, MAP + "pos-reading-room", v.ENDORSES)
    assert MAP + "open-it" in endorsed
    assert MAP + "too-costly" not in endorsed
    assert objects(stated, MAP + "too-costly", v.HELD_BY) == {MAP + "agent-the-bursar"}
    assert objects(stated, MAP + "agent-the-bursar", v.NAME) == {"the bursar"}


def test_a_position_rejects_only_what_it_attacks_itself(setting: Setting) -> None:
    """Neither an unanswered counterclaim nor one that another answers is rejected."""
    draft = MapDraft("two-doubts", question="Which?")
    desk = draft.position("one")
    answered = desk.counterclaim("answered", "The first doubt.")
    countered = desk.counterclaim("countered", "The second doubt.")
    desk.counterclaim("open", "The third doubt.")
    desk.rebut(answered, by=desk.premise("fact", "A fact."))
    desk.rebut(countered, by=answered)
    stated = list(triples(draft.build(), setting))
    here = "https://example.org/argmaps/map/two-doubts#"
    assert objects(stated, here + "pos-one", v.REJECTS) == {here + "answered"}


def test_reported_steps_are_their_holders(stated: list[Triple]) -> None:
    """A reported step is marked and held by whoever holds its conclusion."""
    assert (MAP + "budget", v.REPORTED, Typed("true", v.BOOLEAN)) in stated
    assert objects(stated, MAP + "budget", v.HELD_BY) == {MAP + "agent-the-bursar"}
    assert objects(stated, MAP + "demand", v.REPORTED) == set()


def test_an_unnamed_holder_has_an_address_and_no_name(stated: list[Triple]) -> None:
    """One to each position; a counterclaim of nobody has no holder at all."""
    holder = MAP + "holder-caretakers"
    assert objects(stated, MAP + "pos-caretakers", v.HOLDER) == {holder}
    assert objects(stated, holder, v.NAME) == set()
    assert (holder, v.LABEL, Text("Unnamed author", "en")) in stated
    assert objects(stated, MAP + "too-quiet", v.HELD_BY) == set()


def test_a_declared_agent_is_shared_between_maps(stated: list[Triple]) -> None:
    """It has no map in its address, and is tied to authority files."""
    agent = "https://example.org/argmaps/agent/head-of-reading-room"
    assert objects(stated, MAP + "pos-reading-room", v.HOLDER) == {agent}
    assert objects(stated, agent, v.SAME_AS) == {
        "https://example.org/staff/reading-room"
    }


def test_concessions_have_addresses_that_no_key_can_have(stated: list[Triple]) -> None:
    """Keys hold no underscore; a guest's concession names its home."""
    own = MAP + "con_reading-room_too-quiet"
    guest = MAP + "con_reading-room_weekday-desks_free-weekends"
    assert objects(stated, own, v.COUNTERCLAIM) == {MAP + "too-quiet"}
    assert objects(stated, own, v.EXTENT) == {"In the first weeks, perhaps."}
    assert objects(stated, guest, v.COUNTERCLAIM) == {DESKS + "free-weekends"}
    assert objects(stated, MAP + "pos-reading-room", v.CONCEDES) == {
        MAP + "too-quiet",
        DESKS + "free-weekends",
    }


def test_adopted_nodes_are_pointed_at_and_not_described(stated: list[Triple]) -> None:
    """They keep their home address, and their home describes them."""
    guests = {DESKS + node.key for node in weekday_desks().nodes.values()}
    assert objects(stated, MAP + "map", v.ADOPTS) == guests
    said = {predicate for subject, predicate, _ in stated if subject in guests}
    assert said == {v.SUPPORTS}
    assert objects(stated, MAP + "heating-undercuts-stretched", v.ATTACKED) == {
        DESKS + "stretched"
    }


@pytest.mark.parametrize(
    ("relation", "left", "right", "both_ways"),
    [
        (v.AGREES_WITH, "paid-for", "pays-itself", True),
        (v.CONTRADICTS, "open-it", "keep-shut", True),
        (v.DISPUTES_FACT, "would-come", "shut", True),
        (v.QUALIFIES, "exam-week", "would-come", False),
        (v.RESTATES, "too-costly", "heating", False),
    ],
)
def test_alignments_are_findings_and_direct_edges(
    stated: list[Triple], relation: str, left: str, right: str, *, both_ways: bool
) -> None:
    """Symmetric relations are written both ways, the others from left to right."""
    found = {
        subject
        for subject, predicate, term in stated
        if predicate == v.RELATION and term == Iri(relation)
    }
    (finding,) = found
    assert objects(stated, finding, v.LEFT) == {MAP + left}
    assert objects(stated, finding, v.RIGHT) == {MAP + right}
    assert MAP + right in objects(stated, MAP + left, relation)
    assert (MAP + left in objects(stated, MAP + right, relation)) is both_ways


def test_findings_say_who_judged_and_how_strongly(stated: list[Triple]) -> None:
    """The mapper, unless someone else is named."""
    assert objects(stated, MAP + "takers", v.ATTRIBUTED_TO) == {MAP + "agent_mapper"}
    key = "al-saturday-library-too-costly-restates-saturday-library-heating"
    assert objects(stated, MAP + key, v.STRENGTH) == {"weak"}
    assert (MAP + key, v.NOTE, Text("Cost again.", "en")) in stated


def test_anchors_carry_exact_offsets_and_the_digest(
    saturday: ArgumentMap, stated: list[Triple]
) -> None:
    """The selector counts code points of the text whose digest is given."""
    place = SURVEY + "p4s1-3"
    assert objects(stated, MAP + "con_reading-room_too-quiet", v.ANCHOR) == {place}
    assert (place, v.PARAGRAPH, Typed("4", v.INTEGER)) in stated
    assert (place, v.SENTENCE, Typed("1", v.INTEGER)) in stated
    assert (place, v.THROUGH, Typed("3", v.INTEGER)) in stated
    record = saturday_records()["reading-room-survey"]
    start, end = record.span(4, 1, 3)
    assert (place + "-pos", v.START, Typed(str(start), v.INTEGER)) in stated
    assert (place + "-pos", v.END, Typed(str(end), v.INTEGER)) in stated
    assert objects(stated, place, v.HAS_SOURCE) == {SURVEY + "text"}
    assert objects(stated, SURVEY + "text", v.SHA256) == {saturday.sources[0].digest}


def test_sources_say_what_their_records_state(stated: list[Triple]) -> None:
    """Author, publisher and employer have addresses under the source."""
    work = SURVEY + "work"
    author = SURVEY + "author-head-of-the-reading-room"
    assert (work, v.TITLE, Text("Reading Room Survey", "en")) in stated
    assert (work, v.ISSUED, Typed("2024-03-04", v.DATE)) in stated
    assert (work, v.KEYWORDS, Text("Staff paper", "en")) in stated
    assert objects(stated, work, v.DOI) == {"10.5555/reading-room"}
    assert objects(stated, work, v.CREATOR) == {author}
    assert objects(stated, author, v.NAME) == {"Head of the reading room"}
    assert objects(stated, author, v.AFFILIATION) == {SURVEY + "affiliation"}
    assert objects(stated, work, v.SOURCE_ORGANIZATION) == {SURVEY + "affiliation"}
    assert objects(stated, work, v.PUBLISHER) == {SURVEY + "publisher"}


def test_only_a_registered_address_is_a_doi(saturday: ArgumentMap) -> None:
    """Another web address is just that."""
    address = "https://example.org/papers/10.5555"
    record = evolve(saturday_records()["reading-room-survey"], url=address)
    stated = list(triples(saturday, Setting(records={record.key: record})))
    assert objects(stated, SURVEY + "work", v.URL) == {address}
    assert objects(stated, SURVEY + "work", v.DOI) == set()


def test_an_employer_is_stated_where_nobody_is_named(saturday: ArgumentMap) -> None:
    """The work still says on whose behalf it was written."""
    record = evolve(saturday_records()["reading-room-survey"], authors=())
    stated = list(triples(saturday, Setting(records={record.key: record})))
    employer = SURVEY + "affiliation"
    assert objects(stated, SURVEY + "work", v.SOURCE_ORGANIZATION) == {employer}
    assert objects(stated, employer, v.NAME) == {"The school library"}


@pytest.mark.parametrize(
    ("date", "datatype"),
    [("2024", v.YEAR), ("2024-05", v.STRING), ("2024-05-06", v.DATE)],
)
def test_dates_keep_their_precision(
    saturday: ArgumentMap, date: str, datatype: str
) -> None:
    """A month is text: its datatype is not one that every store keeps."""
    record = evolve(saturday_records()["reading-room-survey"], date=date)
    stated = triples(saturday, Setting(records={record.key: record}))
    assert (SURVEY + "work", v.ISSUED, Typed(date, datatype)) in set(stated)


def test_what_a_record_does_not_state_is_absent(saturday: ArgumentMap) -> None:
    """Nothing is made up for a source with a bare record, or with none."""
    full = saturday_records()["reading-room-survey"]
    bare = evolve(
        full,
        title=None,
        authors=(),
        affiliation=None,
        publisher=None,
        date=None,
        url=None,
        labels=(),
    )
    for records in ({bare.key: bare}, {}):
        stated = list(triples(saturday, Setting(records=records)))
        said = {predicate for one, predicate, _ in stated if one == SURVEY + "work"}
        assert said == {v.TYPE, v.IDENTIFIER}
        made = {one for one, _, _ in stated if one.startswith(SURVEY)}
        assert not {one for one in made if "author" in one or "publisher" in one}


def test_an_unlinked_map_is_stated_without_offsets() -> None:
    """Paragraph and sentence numbers stay; offsets and digests are missing."""
    stated = list(triples(saturday_library(), Setting()))
    said = {predicate for _, predicate, _ in stated}
    assert {v.PARAGRAPH, v.SENTENCE, v.THROUGH} <= said
    assert not {v.START, v.END, v.HAS_SELECTOR, v.SHA256} & said


def test_texts_carry_their_own_language(stated: list[Triple]) -> None:
    """A proposition's language holds for its label and text."""
    words = "Die meisten Befragten kämen auch am Samstag."
    assert (MAP + "would-come", v.TEXT, Text(words, "de")) in stated
    assert (MAP + "would-come", v.PREF_LABEL, Text(words, "de")) in stated
    assert (MAP + "open-it", v.ADDRESSEE, Text("the school", "en")) in stated


def test_language_tags_are_lower_case(setting: Setting) -> None:
    """RDF stores fold the case of tags, so it is folded at once."""
    draft = MapDraft("praise", question="Why?", language="pt-BR")
    stated = set(triples(draft.build(), setting))
    here = "https://example.org/argmaps/map/praise#map"
    assert (here, v.TITLE, Text("Why?", "pt-br")) in stated
    assert (here, v.LANGUAGE, Typed("pt-BR", v.STRING)) in stated


def test_other_details_are_stated(stated: list[Triple]) -> None:
    """Warrant, strengths, reconstruction, origin, renaming, licence."""
    warrant = "Who comes on another day leaves a desk free."
    reason = "The survey counts those who leave and does not say why it matters."
    assert (MAP + "demand", v.WARRANT, Text(warrant, "en")) in stated
    assert (MAP + "demand", v.STRENGTH, Typed("0.75", v.STRING)) in stated
    assert objects(stated, MAP + "paid-for-rebuts-too-costly", v.STRENGTH) == {"1.0"}
    assert (MAP + "turned-away", v.RECONSTRUCTED, Text(reason, "en")) in stated
    assert objects(stated, MAP + "would-come", v.IDENTIFIER) == {"item-12"}
    assert objects(stated, MAP + "open-saturdays", v.REPLACED_BY) == {MAP + "open-it"}
    assert objects(stated, MAP + "map", v.LICENSE) == {
        "https://creativecommons.org/licenses/by/4.0/"
    }


def test_what_is_accepted_and_left_out_is_told(stated: list[Triple]) -> None:
    """Each with its reason, under an address that no node can have."""
    waiver = MAP + "waiver_unanswered-counterclaim_wages-rise"
    left = MAP + "left_reading-room-survey_p1"
    assert (waiver, v.CODE, plain("unanswered-counterclaim")) in stated
    assert (waiver, v.WAIVES, Iri(MAP + "wages-rise")) in stated
    assert (waiver, v.REASON, Text("It only backs another.", "en")) in stated
    assert (left, v.PARAGRAPH, number(1)) in stated
    assert (left, v.REASON, Text("The title.", "en")) in stated


@pytest.mark.parametrize(
    ("licence", "iri"),
    [
        ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"),
        ("CC-BY-3.0-DE", "https://creativecommons.org/licenses/by/3.0/de/"),
        ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("MIT", "http://spdx.org/licenses/MIT"),
        ("https://example.org/licence", "https://example.org/licence"),
    ],
)
def test_licences_are_addresses(licence: str, iri: str) -> None:
    """Creative Commons' own, SPDX's, or the one that was given."""
    assert licence_iri(licence) == iri


def test_another_base_renames_everything(
    saturday: ArgumentMap, setting: Setting
) -> None:
    """The base is in every address of ours and in none of another vocabulary."""
    moved = evolve(setting, base="https://w3id.org/argmap/example/")
    stated = list(triples(saturday, moved))
    assert not [
        one for one, _, term in stated if "example.org/argmaps" in one + term.value
    ]
    assert stated[0][0] == "https://w3id.org/argmap/example/map/saturday-library#map"


@pytest.mark.parametrize(
    "base",
    [
        "",
        "maps/",
        "https://example.org/maps",
        "https://example.org/#/",
        "a:b c/",
        'x:"/',
    ],
)
def test_a_base_that_makes_no_addresses_is_refused(
    saturday: ArgumentMap, base: str
) -> None:
    """It must be an absolute IRI with a slash at its end."""
    with pytest.raises(ArgmapError) as raised:
        triples(saturday, Setting(base=base))
    assert raised.value.code == "malformed-base"
    assert raised.value.hint is not None


def test_only_safe_terms_are_written(stated: list[Triple]) -> None:
    """No blank node, no RDF list, no owl:sameAs, no untagged words, safe datatypes."""
    worded = {
        v.TEXT,
        v.PREF_LABEL,
        v.LABEL,
        v.TITLE,
        v.NOTE,
        v.EXTENT,
        v.WARRANT,
        v.RECONSTRUCTED,
        v.ADDRESSEE,
        v.KEYWORDS,
        v.REASON,
    }
    assert worded <= {predicate for _, predicate, _ in stated}
    for subject, predicate, term in stated:
        assert subject.startswith("https://example.org/argmaps/")
        assert predicate.startswith(tuple(v.PREFIXES.values()))
        assert predicate not in (v.RDF + "first", v.RDF + "rest")
        assert not predicate.endswith("owl#sameAs")
        assert not term.value.startswith("_:")
        assert (predicate in worded) == isinstance(term, Text)
        if isinstance(term, Typed):
            assert term.datatype in v.SAFE_DATATYPES


def test_the_room_opens_without_heavy_libraries() -> None:
    """Triples need neither rdflib nor pyoxigraph."""
    program = (
        "import sys, argmap.rdf\n"
        "print([m for m in ('rdflib', 'pyoxigraph', 'pyshacl') if m in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"
