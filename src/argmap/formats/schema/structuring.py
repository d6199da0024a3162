"""Strict reading of nested values: records out, every fault noted with its path."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Literal, TypeVar, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import (
    BaseValidationError,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn

from argmap.errors import ArgmapError, LoadingError, did_you_mean
from argmap.formats.schema import records
from argmap.formats.schema.records import RepeatedFields
from argmap.formats.schema.values import (
    RULES,
    Rule,
    ShapeError,
    choice,
    is_object,
    listing,
    mapping,
    named,
    text,
)
from argmap.whence import Whence

_LONGEST_MESSAGE = 400
_LONGEST_WORD = 160
_MOST_KNOWN = 10_000
_HINTS = 20
_FAULTY = (BaseValidationError, ShapeError, ArgmapError)

_R = TypeVar("_R")
_Hook = Callable[[object, object], object]


class Faults:
    """The faults of one file, in the order in which they are found.

    Args:
        path: The file, as errors name it.
        code: The code of a fault that no other rule names, such as `json-fault`.
    """

    def __init__(self, path: str, code: str) -> None:
        self.errors: list[ArgmapError] = []
        self._at = Whence(path)
        self._code = code
        self._hints = 0

    def note(
        self,
        place: str,
        message: str,
        *,
        code: str | None = None,
        hint: str | None = None,
    ) -> None:
        """Keep a fault; `place` is its path inside the file, empty for the whole."""
        at = attrs.evolve(self._at, inside=printable(place)) if place else self._at
        self.errors.append(
            LoadingError(code or self._code, printable(message), at=at, hint=hint)
        )

    def near(self, word: str, known: Collection[str]) -> str | None:
        """A hint that names near matches; none where looking would take too long."""
        endless = len(word) > _LONGEST_WORD or len(known) > _MOST_KNOWN
        if endless or self._hints >= _HINTS:
            return None
        self._hints += 1
        hint = did_you_mean(word, list(known))
        return None if hint is None else printable(hint)

    def structured(self, value: object, kind: type[_R], place: str) -> _R | None:
        """The value as a record of that kind, or `None` once its faults are noted."""
        try:
            return _converter().structure(value, kind)
        except _FAULTY as error:
            for inner, cause in _leaves(error, place):
                self._explain(inner, cause)
            return None

    def ruled(self, value: object, rule: Rule, place: str) -> object:
        """The value once it keeps the rule, or `None` once its fault is noted."""
        try:
            return rule(value)
        except (ShapeError, ArgmapError) as error:
            self._explain(place, error)
            return None

    def fields(self, value: object, names: Sequence[str]) -> Mapping[str, object]:
        """The fields of the outermost object; too few or too many are noted."""
        if not is_object(value):
            self.note("", f"the file must hold an object, not {named(value)}")
            return {}
        for fault in _repetitions(value):
            self._explain("", fault)
        for name in names:
            if name not in value:
                self.note(name, "is missing")
        for name in value:
            if name not in names:
                self._unknown("", str(name), names)
        return value

    def entries(self, value: object, place: str) -> Sequence[object] | None:
        """The entries of a list, or `None` once it is noted that it is no list."""
        try:
            return listing(value)
        except ShapeError as error:
            self._explain(place, error)
            return None

    def _explain(self, place: str, error: Exception) -> None:
        match error:
            case ShapeError(field=field):
                inner = place if field is None else joined(place, field)
                hint = None
                if error.word is not None:
                    hint = self.near(error.word, error.known)
                self.note(inner, error.message, code=error.code, hint=hint)
            case ArgmapError():
                self.note(place, error.message, code=error.code)
            case ForbiddenExtraKeysError():
                names = [field.name for field in attrs.fields(error.cl)]
                for name in sorted(map(str, error.extra_fields)):
                    self._unknown(place, name, names)
            case KeyError():
                self.note(place, "is missing")
            case _:
                raise error

    def _unknown(self, place: str, name: str, names: Sequence[str]) -> None:
        hint = self.near(name, names)
        self.note(joined(place, name), "is not a field here", hint=hint)


def joined(place: str, field: str) -> str:
    """The path of a field of the object at a place."""
    plain = field.isascii() and field.isidentifier()
    return ".".join(filter(None, (place, field if plain else ascii(field))))


def printable(message: str) -> str:
    """A message without what a terminal would obey, cut where it is far too long."""
    cut = message[:_LONGEST_MESSAGE]
    shown = "".join(
        letter if letter.isprintable() else ascii(letter)[1:-1] for letter in cut
    )
    return shown if cut == message else shown + "…"


def _leaves(error: Exception, place: str) -> Iterator[tuple[str, Exception]]:
    """The single faults within what the converter raised, each with its path."""
    match error:
        case ClassValidationError():
            fields, bare = error.group_exceptions()
            for inner, field in fields:
                yield from _leaves(inner, joined(place, field.name))
        case IterableValidationError():
            items, bare = error.group_exceptions()
            for inner, item in items:
                yield from _leaves(inner, f"{place}[{item.index}]")
        case _:
            yield place, error
            return
    for inner in bare:
        yield from _leaves(inner, place)


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    converter.register_structure_hook_func(_is_choice, choice)
    converter.register_structure_hook_factory(
        _is_plural, partial(_list_hook, converter)
    )
    converter.register_structure_hook_factory(
        attrs.has, partial(_object_hook, converter)
    )
    for kind, rule in RULES.items():
        _register(converter, kind, rule)
    _register(converter, records.HolderRecord, _holder)
    _register(converter, records.HolderRecord | None, _perhaps_holder)
    return converter


def _is_choice(kind: object) -> bool:
    return get_origin(kind) is Literal


def _is_plural(kind: object) -> bool:
    return get_origin(kind) is tuple


def _register(converter: Converter, kind: object, rule: Rule) -> None:
    def hook(value: object, _: object) -> object:
        return rule(value)

    if isinstance(kind, type):
        converter.register_structure_hook(kind, hook)
    else:
        converter.register_structure_hook_func(lambda asked: asked == kind, hook)


def _holder(value: object) -> object:
    if isinstance(value, str):
        return text(value)
    if is_object(value):
        return _converter().structure(value, records.AgentRecord)
    raise ShapeError(f"must be a name or an agent, not {named(value)}")


def _perhaps_holder(value: object) -> object:
    return None if value is None else _holder(value)


def _object_hook(converter: Converter, kind: type[attrs.AttrsInstance]) -> _Hook:
    inner = make_dict_structure_fn(kind, converter)

    def structure(value: object, _: object) -> object:
        fields = mapping(value)
        faults: list[Exception] = [*_repetitions(value), *misfits(kind, fields)]
        try:
            record: object = inner(fields, kind)
        except ClassValidationError as error:
            faults = [*error.exceptions, *faults]
        else:
            if not faults:
                return record
        raise ClassValidationError(
            "an object with faults",
            faults,
            kind,  # pyright: ignore[reportCallIssue]
        )

    return structure


def _list_hook(converter: Converter, kind: object) -> _Hook:
    element: type = get_args(kind)[0]
    inner = converter.get_structure_hook(element)

    def structure(value: object, _: object) -> object:
        items: list[object] = []
        faults: list[Exception] = []
        for index, item in enumerate(listing(value)):
            try:
                items.append(inner(item, element))
            except _FAULTY as error:
                error.add_note(IterableValidationNote("", index, element))
                faults.append(error)
        if faults:
            raise IterableValidationError(
                "a list with faults",
                faults,
                tuple,  # pyright: ignore[reportCallIssue]
            )
        return tuple(items)

    return structure


def _repetitions(value: object) -> list[ShapeError]:
    repeated = value.repeated if isinstance(value, RepeatedFields) else ()
    return [ShapeError("is written twice", field=name) for name in repeated]


def misfits(
    kind: type[attrs.AttrsInstance], fields: Mapping[str, object]
) -> Iterator[ShapeError]:
    """Fields that are lawful alone, and do not go with the others."""
    for name in _optional(kind):
        if name in fields and fields[name] is None:
            yield ShapeError("is null; leave it out", field=name)
    if kind is records.AnchorRecord:
        yield from _anchor_misfits(fields)
    if kind is records.PropositionRecord:
        yield from _proposition_misfits(fields)


@cache
def _optional(kind: type[attrs.AttrsInstance]) -> Sequence[str]:
    """The fields that are left out where there is nothing to say."""
    return [field.name for field in attrs.fields(kind) if field.default is None]


def _proposition_misfits(fields: Mapping[str, object]) -> Iterator[ShapeError]:
    for field, owner in (("addressee", "recommendation"), ("holder", "counterclaim")):
        if field in fields and fields.get("kind") != owner:
            yield ShapeError(f"belongs to a {owner} alone", field=field)


def _anchor_misfits(fields: Mapping[str, object]) -> Iterator[ShapeError]:
    needs = (("through", "sentence"), ("start", "end"), ("end", "start"))
    for field, other in needs:
        if field in fields and other not in fields:
            yield ShapeError(f"is missing beside {field}", field=other)
    for first, last in (("sentence", "through"), ("start", "end")):
        low, high = fields.get(first), fields.get(last)
        if type(low) is int and type(high) is int and high <= low:
            yield ShapeError(
                f"must be greater than {first}", field=last, code="bad-anchor"
            )
