"""Texts that try to become markup, code or style; a map that says one everywhere."""

from typing import Final

from argmap import ArgumentMap, MapDraft, Scheme
from argmap.seeds.records import SourceRecord

HOSTILE: Final = (
    "<script>window.hit=1</script>",
    "</script><script>window.hit=1</script>",
    "</SCRIPT ><img src=x onerror=window.hit=1>",
    "<!--<script>",
    "--><script>window.hit=1</script>",
    "<![CDATA[<script>window.hit=1</script>]]>",
    "<img src=x onerror=window.hit=1>",
    "<svg onload=window.hit=1>",
    "<svg><script>window.hit=1</script></svg>",
    "<svg><a xlink:href='javascript:window.hit=1'>x</a></svg>",
    "<math><mtext><script>window.hit=1</script></mtext></math>",
    "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
    "<iframe src=javascript:window.hit=1>",
    "<object data=data:text/html,x>",
    "<embed src=x>",
    "<base href=https://example.org/>",
    "<meta http-equiv=refresh content=0;url=https://example.org/>",
    "<link rel=stylesheet href=https://example.org/x.css>",
    "<style>*{display:none}</style>",
    "</style><script>window.hit=1</script>",
    "<form action=https://example.org/><button>x",
    "<details open ontoggle=window.hit=1>",
    "<a href=javascript:window.hit=1>x</a>",
    '" onmouseover="window.hit=1',
    "' onfocus='window.hit=1' autofocus='",
    '"><script>window.hit=1</script>',
    "'><img src=x onerror=window.hit=1>",
    "`${window.hit=1}`",
    "${window.hit=1}",
    "{{constructor.constructor('window.hit=1')()}}",
    "javascript:window.hit=1",
    "data:text/html,<script>window.hit=1</script>",
    "\\u003cscript\\u003ewindow.hit=1\\u003c/script\\u003e",
    "&lt;script&gt;window.hit=1&lt;/script&gt;",
    "&#x3c;script&#x3e;",
    "</title><script>window.hit=1</script>",
    "</textarea></template></noscript><script>window.hit=1</script>",
    "]]>\u2028\u2029<script>window.hit=1</script>",
    "\u202e<script>\u202c \u2066x",
    "__proto__ constructor toString",
    "url(https://example.org/x) ;}*{color:red}",
    "<template><slot onclick=window.hit=1>",
)
"""At least thirty, each of another sort."""


def map_that_says(said: str) -> ArgumentMap:
    """A map with two positions that says a text in every field that takes one."""
    draft = MapDraft("hostile", question=said)
    source = draft.source("survey")
    one = draft.position("one", holder=draft.agent("someone", said))
    two = draft.position("two", holder=said)
    deed = one.recommendation(
        "deed", said, addressee=said, label=said[:80], anchors=[source.at(1)]
    )
    one.stands_for(deed)
    fact = one.premise("fact", said, reconstructed=said)
    other = one.premise("other", said, anchors=[source.at(1, 1)])
    step = one.infer(
        "step",
        deed,
        because=[fact, other],
        scheme=Scheme.CAUSE_TO_EFFECT,
        warrant=said,
    )
    view = one.counterclaim("view", said, holder=said)
    one.rebut(deed, by=view)
    one.concede(view, extent=said)
    against = two.recommendation("against", said, addressee=said)
    two.stands_for(against)
    doubt = two.premise("doubt", said)
    two.infer("because", against, because=[doubt])
    two.undercut(step, by=doubt)
    draft.contradicts(deed, against, note=said)
    return draft.build()


def record_that_says(said: str) -> SourceRecord:
    """A record of the source of that map, with the text in every field."""
    return SourceRecord(
        key="survey",
        language="en",
        digest="0" * 64,
        title=said,
        authors=(said,),
        affiliation=said,
        publisher=said,
        date="2024",
        url=said,
        labels=(said,),
    )
