"""Maps that hypothesis drafts: moves on the real desk, in any lawful combination."""

from collections.abc import Sequence

from attrs import evolve
from hypothesis import strategies as st

from argmap import (
    Agent,
    Anchor,
    ArgumentMap,
    Claim,
    Counterclaim,
    Inference,
    MapDraft,
    PositionDraft,
    Premise,
    Proposition,
    Recommendation,
    Scheme,
)
from argmap.model.texts import text_fault

TEXTS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("\n\t\"'<&>\\\u2028"),
    min_size=1,
    max_size=20,
).filter(lambda text: text_fault(text) is None)
NAMES = st.none() | TEXTS
STRENGTHS = st.none() | st.floats(0, 1, exclude_min=True)
LANGUAGES = st.none() | st.sampled_from(("de", "ar", "zh-Hant"))
AGENTS = (
    Agent(key="school", name="The school"),
    Agent(key="town", name="The town", same_as=("https://example.org/town",)),
)
HOLDERS = NAMES | st.sampled_from(AGENTS)
SOURCES = ("first-source", "second-source")
SHA = "0123456789abcdef" * 4


@st.composite
def anchors(draw: st.DrawFn) -> tuple[Anchor, ...]:
    """Up to two anchors, linked or not."""
    made: list[Anchor] = []
    for source in draw(st.lists(st.sampled_from(SOURCES), max_size=2)):
        first = draw(st.none() | st.integers(1, 9))
        last = None if first is None else draw(st.none() | st.integers(10, 12))
        start = draw(st.none() | st.integers(0, 99))
        made.append(
            Anchor(
                source=source,
                paragraph=draw(st.integers(1, 99)),
                sentence=first,
                through=last,
                start=start,
                end=None if start is None else start + draw(st.integers(1, 99)),
            )
        )
    return tuple(made)


@st.composite
def maps(draw: st.DrawFn) -> tuple[ArgumentMap, dict[str, ArgumentMap]]:
    """A map, and the other maps from which it adopts."""
    beside = draw(_filled("neighbour", {}))
    others = draw(st.sampled_from(({}, {"neighbour": beside})))
    return draw(_filled("home", others)), {"neighbour": beside}


@st.composite
def _filled(draw: st.DrawFn, key: str, beside: dict[str, ArgumentMap]) -> ArgumentMap:
    draft = MapDraft(
        key,
        question=draw(TEXTS),
        language=draw(st.sampled_from(("en", "fr-CA"))),
        licence=draw(st.none() | st.sampled_from(("CC-BY-4.0", "urn:x:terms"))),
    )
    sources = [draft.source(name) for name in SOURCES]
    desks = [draft.position(name, holder=draw(HOLDERS)) for name in ("us", "them")]
    nodes: list[Proposition] = []
    for other in beside.values():
        draft.adopt(other)
        nodes.extend(other.propositions)
    for desk in desks:
        own = [_stated(draw, desk, index) for index in range(draw(st.integers(0, 4)))]
        theses = [node for node in own if isinstance(node, Claim | Recommendation)]
        if draw(st.booleans()) and theses:
            desk.stands_for(draw(st.sampled_from(theses)))
        nodes.extend(own)
    steps = [_drawn(draw, desk, nodes) for desk in desks]
    for desk in desks:
        _attacked(draw, desk, nodes, [step for step in steps if step is not None])
    _aligned(draw, draft, nodes)
    if draw(st.booleans()):
        draft.leaves_out(sources[0], draw(st.integers(1, 9)), reason=draw(TEXTS))
        where = draw(st.none() | st.sampled_from(nodes)) if nodes else None
        draft.waive("any-code", where, reason=draw(TEXTS))
    built = draft.build()
    if draw(st.booleans()):
        linked = tuple(evolve(source, digest=SHA) for source in built.sources)
        built = evolve(built, sources=linked)
    return built


def _stated(draw: st.DrawFn, desk: PositionDraft, index: int) -> Proposition:
    key, text, where = f"{desk.key}-{index}", draw(TEXTS), draw(anchors())
    label = draw(st.none() | TEXTS)
    language, why, origin = draw(LANGUAGES), draw(NAMES), draw(NAMES)
    match draw(st.sampled_from("cpro")):
        case "c":
            return desk.claim(
                key, text, label=label, language=language, reconstructed=why
            )
        case "p":
            return desk.premise(key, text, origin=origin, anchors=where)
        case "r":
            return desk.recommendation(
                key, text, addressee=draw(NAMES), label=label, anchors=where
            )
        case _:
            return desk.counterclaim(
                key, text, holder=draw(HOLDERS), origin=origin, language=language
            )


def _drawn(
    draw: st.DrawFn, desk: PositionDraft, nodes: Sequence[Proposition]
) -> Inference | None:
    """An inference or a reported one, where the propositions allow it."""
    reported = draw(st.booleans())
    ends = Counterclaim if reported else Claim | Recommendation
    starts = Counterclaim | Premise if reported else Claim | Premise | Recommendation
    conclusions = [node for node in nodes if isinstance(node, ends)]
    if not conclusions:
        return None
    conclusion = draw(st.sampled_from(conclusions))
    reasons = [
        node for node in nodes if isinstance(node, starts) and node.id != conclusion.id
    ]
    if not reasons:
        return None
    because = draw(
        st.lists(st.sampled_from(reasons), min_size=1, unique_by=lambda n: n.id)
    )
    verb = desk.report if reported else desk.infer
    return verb(
        f"{desk.key}-step",
        conclusion,  # type: ignore[arg-type]
        because=because,
        scheme=draw(st.none() | st.sampled_from(Scheme)),
        warrant=draw(NAMES),
        strength=draw(STRENGTHS),
        anchors=draw(anchors()),
    )


def _attacked(
    draw: st.DrawFn,
    desk: PositionDraft,
    nodes: Sequence[Proposition],
    steps: Sequence[Inference],
) -> None:
    """An attack on any node, by another; and a concession."""
    targets = [*nodes, *steps]
    if len(nodes) < 2 or not draw(st.booleans()):
        return
    target = draw(st.sampled_from(targets))
    by = draw(st.sampled_from([node for node in nodes if node.id != target.id]))
    strength, where = draw(STRENGTHS), draw(anchors())
    key = draw(st.sampled_from((None, f"{desk.key}-attack")))
    if key is None and desk.key == "them":
        key = "them-attack"
    match target:
        case Inference():
            desk.undercut(target, by=by, strength=strength, anchors=where, key=key)
        case Premise():
            desk.undermine(target, by=by, strength=strength, anchors=where, key=key)
        case _:
            desk.rebut(target, by=by, strength=strength, anchors=where, key=key)
    if isinstance(target, Counterclaim):
        desk.concede(target, extent=draw(TEXTS), anchors=where)


def _aligned(draw: st.DrawFn, draft: MapDraft, nodes: Sequence[Proposition]) -> None:
    if len(nodes) < 2 or not draw(st.booleans()):
        return
    left, right = draw(st.permutations(nodes))[:2]
    verbs = (
        draft.agrees,
        draft.contradicts,
        draft.qualifies,
        draft.restates,
        draft.disputes_fact,
    )
    made = draw(st.sampled_from(verbs))(
        left,
        right,
        note=draw(TEXTS),
        strength=draw(st.sampled_from(("strong", "weak"))),
        by=draw(HOLDERS),
        key=draw(st.sampled_from((None, "met"))),
    )
    draft.renamed("was-once", to=made.key)
