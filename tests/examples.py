"""A neutral example that plays every verb of the desk, with records for its sources."""

from hashlib import sha256

from argmap import ArgumentMap, Counterclaim, Inference, MapDraft, Premise, Scheme
from argmap.seeds.linking import linked
from argmap.seeds.records import Paragraph, Sentence, SourceRecord

_SURVEY = (
    ("Reading Room Survey",),
    ("Staff paper",),
    ("We counted the desks for a week.", "By four every weekday desk is taken."),
    ("Queues form at the door.", "Some pupils leave.", "A few come back later."),
    ("Most pupils asked would come on a Saturday.",),
    ("Saturday hours would relieve the weekday desks.", "So the library should open."),
    ("The parents' fund has offered the wages.",),
    ("The bursar says the budget cannot bear it.", "Wages rise each year, he adds."),
)

_REVIEW = (
    ("Staffing Review",),
    ("The survey shows no lasting demand.", "Its week fell in the exam season."),
    ("Heating an empty wing costs more than it brings.",),
)

_ROTA = (("Weekday Rota",), ("Two people keep the desks.", "Neither works weekends."))


def _record(
    key: str,
    text: tuple[tuple[str, ...], ...],
    *,
    title: str,
    authors: tuple[str, ...] = (),
    affiliation: str | None = None,
    publisher: str | None = None,
    date: str | None = None,
    url: str | None = None,
    labels: tuple[str, ...] = (),
    boilerplate: dict[int, str] | None = None,
) -> SourceRecord:
    """The record of a text that is given as paragraphs of sentences."""
    start = 0
    paragraphs: list[Paragraph] = []
    for number, words in enumerate(text, 1):
        sentences: list[Sentence] = []
        for place, sentence in enumerate(words, 1):
            end = start + len(sentence)
            digest = _digest(sentence)
            sentences.append(
                Sentence(number=place, start=start, end=end, digest=digest)
            )
            start = end + 1
        paragraphs.append(
            Paragraph(
                number=number,
                start=sentences[0].start,
                end=sentences[-1].end,
                digest=_digest(" ".join(words)),
                boilerplate=(boilerplate or {}).get(number),
                sentences=tuple(sentences),
            )
        )
    return SourceRecord(
        key=key,
        language="en",
        digest=_digest("\n".join(" ".join(words) for words in text)),
        title=title,
        authors=authors,
        affiliation=affiliation,
        publisher=publisher,
        date=date,
        url=url,
        labels=labels,
        paragraphs=tuple(paragraphs),
    )


def _digest(words: str) -> str:
    return sha256(words.encode()).hexdigest()


def saturday_records() -> dict[str, SourceRecord]:
    """The records of the sources of both example maps."""
    records = (
        _record(
            "reading-room-survey",
            _SURVEY,
            title="Reading Room Survey",
            authors=("Head of the reading room",),
            affiliation="The school library",
            publisher="The school",
            date="2024-03-04",
            url="https://doi.org/10.5555/reading-room",
            labels=("Staff paper",),
            boilerplate={2: "label"},
        ),
        _record("staffing-review", _REVIEW, title="Staffing Review", date="2024-05"),
        _record("weekday-rota", _ROTA, title="Weekday Rota", date="2023"),
    )
    return {record.key: record for record in records}


def weekday_desks() -> ArgumentMap:
    """A neighbouring map, from which the example adopts."""
    draft = MapDraft("weekday-desks", question="Who keeps the desks on weekdays?")
    rota = draft.source("weekday-rota")
    desk = draft.position("rota")
    overworked = desk.claim(
        "overworked", "The two who keep the desks are stretched.", anchors=[rota.at(2)]
    )
    desk.stands_for(overworked)
    two_keep = desk.premise(
        "two-keep", "Two people keep the desks.", anchors=[rota.at(2, 1)]
    )
    desk.infer("stretched", overworked, because=[two_keep])
    free_weekends = desk.counterclaim(
        "free-weekends", "Their weekends are free.", anchors=[rota.at(2, 2)]
    )
    desk.rebut(overworked, by=free_weekends)
    return draft.build()


def saturday_library() -> ArgumentMap:
    """Should the school library open on Saturdays?  Every verb, not linked."""
    draft = MapDraft(
        "saturday-library",
        question="Should the school library open on Saturdays?",
        licence="CC-BY-4.0",
    )
    survey = draft.source("reading-room-survey")
    review = draft.source("staffing-review")
    neighbour = weekday_desks()
    draft.adopt(neighbour)
    two_keep = neighbour.nodes["weekday-desks/two-keep"]
    stretched = neighbour.nodes["weekday-desks/stretched"]
    free_weekends = neighbour.nodes["weekday-desks/free-weekends"]
    assert isinstance(two_keep, Premise)
    assert isinstance(stretched, Inference)
    assert isinstance(free_weekends, Counterclaim)

    head = draft.agent(
        "head-of-reading-room",
        "Head of the reading room",
        same_as=["https://example.org/staff/reading-room"],
    )
    reader = draft.position("reading-room", holder=head)
    open_it = reader.recommendation(
        "open-it",
        "The library should open on Saturdays.",
        addressee="the school",
        label="Open on Saturdays",
        anchors=[survey.at(6, 2)],
    )
    reader.stands_for(open_it)
    relief = reader.claim(
        "relief",
        "Saturday hours would relieve the weekday desks.",
        anchors=[survey.at(6, 1)],
    )
    desks_full = reader.premise(
        "desks-full", "By four every weekday desk is taken.", anchors=[survey.at(3, 2)]
    )
    would_come = reader.premise(
        "would-come",
        "Die meisten Befragten kämen auch am Samstag.",
        language="de",
        origin="item-12",
        anchors=[survey.at(5)],
    )
    turned_away = reader.premise(
        "turned-away",
        "Pupils who find no desk lose study time.",
        reconstructed=(
            "The survey counts those who leave and does not say why it matters."
        ),
    )
    demand = reader.infer(
        "demand",
        relief,
        because=[desks_full, would_come],
        scheme=Scheme.CAUSE_TO_EFFECT,
        warrant="Who comes on another day leaves a desk free.",
        strength=0.75,
        anchors=[survey.at(6, 1)],
    )
    reader.infer("study-time", relief, because=[turned_away])
    reader.infer(
        "act-on-it", open_it, because=[relief], scheme=Scheme.PRACTICAL_REASONING
    )
    reader.infer("spread-load", open_it, because=[two_keep], scheme=Scheme.ALTERNATIVES)

    too_costly = reader.counterclaim(
        "too-costly",
        "Weekend opening is beyond the budget.",
        holder="the bursar",
        anchors=[survey.at(8, 1)],
    )
    wages_rise = reader.counterclaim(
        "wages-rise",
        "Wages rise each year.",
        holder="the bursar",
        anchors=[survey.at(8, 2)],
    )
    reader.report("budget", too_costly, because=[wages_rise])
    reader.rebut(open_it, by=too_costly)
    paid_for = reader.premise(
        "paid-for", "The parents' fund has offered the wages.", anchors=[survey.at(7)]
    )
    reader.rebut(too_costly, by=paid_for, strength=1, anchors=[survey.at(7)])
    too_quiet = reader.counterclaim("too-quiet", "Saturdays are quiet in any case.")
    reader.concede(
        too_quiet, extent="In the first weeks, perhaps.", anchors=[survey.at(4, 1, 3)]
    )
    reader.concede(free_weekends, extent="As far as the rota goes.")

    caretakers = draft.position("caretakers")
    shut = caretakers.claim(
        "shut", "The survey shows no lasting demand.", anchors=[review.at(2, 1)]
    )
    caretakers.stands_for(shut)
    exam_week = caretakers.premise(
        "exam-week",
        "The survey week fell in the exam season.",
        anchors=[review.at(2, 2)],
    )
    heating = caretakers.premise(
        "heating", "Heating an empty wing costs money.", anchors=[review.at(3)]
    )
    keep_shut = caretakers.recommendation("keep-shut", "The library should stay shut.")
    caretakers.infer("no-demand", shut, because=[exam_week])
    caretakers.infer("save", keep_shut, because=[shut, heating])
    caretakers.undercut(demand, by=exam_week, strength=0.5)
    caretakers.undercut(stretched, by=heating)
    caretakers.undermine(would_come, by=exam_week, key="unsure-answers")
    caretakers.rebut(open_it, by=keep_shut)
    pays_itself = caretakers.counterclaim(
        "pays-itself",
        "The parents' fund would pay for it.",
        holder=head,
        anchors=[review.at(3)],
    )
    caretakers.rebut(pays_itself, by=heating)

    draft.agrees(paid_for, pays_itself, note="Both speak of the parents' fund.")
    draft.contradicts(open_it, keep_shut, note="The library cannot do both.", by=head)
    draft.qualifies(exam_week, would_come, note="It limits when the answers hold.")
    draft.restates(too_costly, heating, note="Cost again.", strength="weak")
    draft.disputes_fact(
        would_come,
        shut,
        note="One text counts takers, the other sees none.",
        key="takers",
    )
    draft.waive("unanswered-counterclaim", wages_rise, reason="It only backs another.")
    draft.leaves_out(survey, 1, reason="The title.")
    draft.renamed("open-saturdays", to="open-it")
    return draft.build()


def linked_saturday_library() -> ArgumentMap:
    """The same map with the offsets and digests of its records."""
    return linked(saturday_library(), saturday_records())
