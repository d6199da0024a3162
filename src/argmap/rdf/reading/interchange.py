"""An AIF graph as the tree of a map file; what no map can hold is reported."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Final

from argmap.formats.schema.records import VERSION
from argmap.model.keys import is_key, is_language, is_reserved, slug
from argmap.model.schemes import Scheme
from argmap.rdf.reading.aif import AifGraph, Step, local
from argmap.rdf.reading.asking import Asking, about, named
from argmap.rdf.reading.places import Entry
from argmap.rdf.reading.sides import Bond, reported_nodes
from argmap.rdf.reading.telling import Tree, given

POSITION: Final = "author"
"""AIF names no holders: everything is of one position, whose holder is not named."""

_UNKNOWN_LANGUAGE = "und"
_IS_SCHEME = ("_Inference", "_Conflict", "_Preference")
_GENERAL = {"Deductive_Inference", "Presumptive_Inference"}


def aif_tree(graph: AifGraph, asking: Asking, path: str) -> Tree:
    """The one map that the AIF of a file comes to."""
    return _Carrying(graph, asking, path).carried()


class _Carrying:
    def __init__(self, graph: AifGraph, asking: Asking, path: str) -> None:
        self._graph = graph
        self._ask = asking
        self._name = PurePath(path).stem
        self._keys: dict[str, str] = {}
        self._taken: set[str] = set()
        self._home = _key(self._name, set())
        self._language = _commonest(graph)
        self._steps = {
            step.iri: step
            for step in map(self._checked, graph.inferences.values())
            if step is not None
        }
        self._attacks = list(self._lawful_attacks())
        self._concluded = {step.targets[0] for step in self._steps.values()}
        self._reported = reported_nodes(graph.texts, self._bonds(), self._clashes())

    def carried(self) -> Tree:
        """The tree."""
        head: Entry = {
            "argmap": VERSION,
            "key": self._home,
            "question": f"What is argued in {self._name or 'the file'}?",
            "language": self._language,
            "licence": None,
        }
        tree = Tree(self._name, head)
        position: Entry = {"key": POSITION, "holder": None, "thesis": None}
        tree.sections["positions"].append((self._name, position))
        for iri in self._graph.texts:
            tree.sections["propositions"].append((iri, self._proposition(iri)))
        for step in self._steps.values():
            tree.sections["inferences"].append((step.iri, self._inference(step)))
        for iri, by, target in self._attacks:
            tree.sections["attacks"].append((iri, self._attack(iri, by, target)))
        return tree

    def _lose(self, iri: str, message: str) -> None:
        self._ask.losses.note(iri, message)

    def _checked(self, step: Step) -> Step | None:
        """The inference as far as it can be drawn."""
        texts = self._graph.texts
        for end in (*step.sources, *step.targets):
            if end not in texts:
                self._lose(step.iri, f"its end {self._shown(end)}")
        targets = [end for end in step.targets if end in texts]
        if len(targets) != 1:
            number = len(targets) or "no"
            noun = "conclusion" if len(targets) == 0 else "conclusions"
            self._lose(step.iri, f"an inference with {number} {noun} that is a text")
            return None
        if targets[0] in step.sources:
            self._lose(step.iri, "that its conclusion is among its premises")
        sources = [end for end in step.sources if end in texts and end != targets[0]]
        if not sources:
            self._lose(step.iri, "an inference without a premise that is a text")
            return None
        return Step(step.iri, sources, targets)

    def _lawful_attacks(self) -> Iterator[tuple[str, str, str]]:
        """Each conflict as pairs of what attacks and what is attacked."""
        for step in self._graph.conflicts.values():
            pairs = [
                (by, target)
                for by in step.sources
                for target in step.targets
                if self._may_clash(step, by, target)
            ]
            if not step.sources or not step.targets:
                self._lose(step.iri, "a conflict that lacks an end")
            if len(pairs) > 1:
                self._ask.losses.note(
                    step.iri,
                    f"its {len(pairs)} pairs of ends are read as separate attacks",
                    code="read-otherwise",
                )
            for by, target in pairs:
                yield step.iri, by, target

    def _may_clash(self, step: Step, by: str, target: str) -> bool:
        if by == target:
            self._lose(step.iri, f"that {self._shown(by)} attacks itself")
        elif by not in self._graph.texts:
            self._lose(step.iri, f"its attacker {self._shown(by)}, which is no text")
        elif target not in self._graph.texts and target not in self._steps:
            self._lose(step.iri, f"its attack on {self._shown(target)}")
        else:
            return True
        return False

    def _shown(self, end: str) -> str:
        if end in self._graph.texts:
            return about(end)
        kinds = (
            (self._graph.inferences, "an inference"),
            (self._graph.conflicts, "a conflict"),
        )
        sort = next((words for steps, words in kinds if end in steps), "not described")
        return f"{about(end)} ({sort})"

    def _bonds(self) -> Iterator[Bond]:
        for step in self._steps.values():
            for source in step.sources:
                yield source, step.targets[0]

    def _clashes(self) -> Iterator[Bond]:
        for _, by, target in self._attacks:
            step = self._steps.get(target)
            yield by, target if step is None else step.targets[0]

    def _proposition(self, iri: str) -> Entry:
        text, language = self._graph.texts[iri]
        if iri in self._reported:
            kind = "counterclaim"
        else:
            kind = "claim" if iri in self._concluded else "premise"
        if language is not None and not is_language(language):
            self._lose(iri, f'that its language is "{language}"')
            language = None
        spoken = None if language == self._language else language
        origin = None if iri.startswith("_:") else iri
        entry: Entry = {"key": self._key(iri), "kind": kind, "text": text}
        entry |= {"label": None, "position": POSITION}
        return entry | given({"language": spoken, "origin": origin})

    def _inference(self, step: Step) -> Entry:
        scheme = self._scheme(step.iri)
        return {
            "key": self._key(step.iri),
            "position": POSITION,
            "premises": [self._id(end) for end in step.sources],
            "conclusion": self._id(step.targets[0]),
            "scheme": None if scheme is None else scheme.slug,
            "warrant": None,
            "reported": step.targets[0] in self._reported,
            "strength": None,
            "anchors": [],
        }

    def _attack(self, iri: str, by: str, target: str) -> Entry:
        if target in self._steps:
            kind = "undercut"
        elif target in self._reported or target in self._concluded:
            kind = "rebuttal"
        else:
            kind = "undermining"
        return {
            "key": self._key(f"{iri} {by} {target}", iri),
            "kind": kind,
            "position": POSITION,
            "target": self._id(target),
            "by": self._id(by),
            "strength": None,
            "anchors": [],
        }

    def _scheme(self, iri: str) -> Scheme | None:
        """The scheme that an inference is said to follow, if the catalogue has it."""
        says = self._ask.says
        types = {each: local(each) or "" for each in sorted(says.types(iri))}
        kinds = {
            each: name for each, name in types.items() if name.endswith(_IS_SCHEME)
        }
        forms = [
            form
            for predicate in sorted(says.of(iri))
            if local(predicate) == "fulfils"
            for form in says.things(iri, predicate)
        ]
        found = [
            scheme
            for scheme in Scheme
            if scheme.aif_class in kinds.values()
            or any(form.endswith(f"/scheme/{scheme.slug}") for form in forms)
        ]
        if len(found) == 1:
            return found[0]
        special = [each for each, name in kinds.items() if name not in _GENERAL]
        for form in special or forms:
            self._lose(iri, f"that it follows {named(form)}")
        return None

    def _id(self, iri: str) -> str:
        return f"{self._home}/{self._key(iri)}"

    def _key(self, name: str, iri: str | None = None) -> str:
        """The key of a thing: the end of its IRI, spelled as a key."""
        if name not in self._keys:
            tail = (iri or name).replace("#", "/").replace(":", "/").rpartition("/")[2]
            made = _key(tail, self._taken)
            self._keys[name] = made
            self._taken.add(made)
        return self._keys[name]


def _key(name: str, taken: set[str]) -> str:
    """A lawful key made of a name, which is not taken yet."""
    made = slug(name)
    if not is_key(made) or is_reserved(made):
        made = slug(f"n-{name}")
    key, number = made, 1
    while key in taken or not is_key(key):
        number += 1
        key = f"{made[:50].rstrip('-')}-{number}"
    return key


def _commonest(graph: AifGraph) -> str:
    """The language of most texts; undetermined where none names its language."""
    tags: Mapping[str, int] = Counter(
        tag for _, tag in graph.texts.values() if tag is not None and is_language(tag)
    )
    return min(tags, key=lambda tag: (-tags[tag], tag), default=_UNKNOWN_LANGUAGE)
