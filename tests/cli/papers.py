"""A project with two papers and the map of their alignments."""

from tests.projects import SmallProject

OPEN_IT = '''"""Open."""

from argmap import MapDraft

draft = MapDraft("open-it", question="Should the library open on Saturdays?")
head = draft.position("head", holder={holder!r})
opened = head.recommendation("open", {said!r})
head.stands_for(opened)
full = head.premise("full", "The desks are full.")
paid = head.premise("paid", "The fund pays the wages.")
head.infer("act", opened, because=[full])
head.infer("means", opened, because=[paid])
MAP = draft.build()
'''

KEEP_SHUT = '''"""Shut."""

from argmap import MapDraft

draft = MapDraft("keep-shut", question="Should the library stay shut?")
bursar = draft.position("bursar", holder="The bursar")
shut = bursar.recommendation("shut", "The library should stay shut.")
bursar.stands_for(shut)
dear = bursar.premise("dear", "Wages are dear.")
bursar.infer("cost", shut, because=[dear])
porter = draft.position("porter", holder="The porter")
tired = porter.recommendation("tired", "The porter should rest.")
porter.stands_for(tired)
MAP = draft.build()
'''

DEBATE = '''"""Both."""

from argmap import MapDraft
from maps import keep_shut, open_it

draft = MapDraft("library-debate", question="Open or shut?")
draft.adopt(open_it.MAP)
draft.adopt(keep_shut.MAP)
draft.contradicts(open_it.opened, keep_shut.shut, note="Only one can be done.")
draft.qualifies(keep_shut.dear, open_it.paid, note="Not for long.")
MAP = draft.build()
'''


def add_papers(
    project: SmallProject,
    *,
    said: str = "The library should open on Saturdays.",
    holder: str = "The head",
) -> None:
    """Write the three maps; the head and the bursar contradict each other.

    The bursar meets one of the head's two reasons; the head meets none.
    """
    project.add("open_it.py", OPEN_IT.format(said=said, holder=holder))
    project.add("keep_shut.py", KEEP_SHUT)
    project.add("library_debate.py", DEBATE)
