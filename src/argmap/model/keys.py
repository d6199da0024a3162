"""The grammar of written identity: keys, node ids, language tags, IRIs."""

import re
from hashlib import sha256

KEY_LENGTH = 64
"""The longest key that an author may write, in characters."""

_KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
_LANGUAGE = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})"  # language
    r"(?:-[a-z]{4})?"  # script
    r"(?:-(?:[a-z]{2}|[0-9]{3}))?"  # region
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"  # variants
    r"(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*"  # extensions
    r"(?:-x(?:-[a-z0-9]{1,8})+)?\Z",  # private use
    re.IGNORECASE | re.ASCII,
)
_SPDX = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*\Z")
_IRI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:"
    r"(?:%[0-9A-Fa-f]{2}|[^\x00-\x20<>\"{}|^`\\%\[\]\x7f-\x9f\ud800-\udfff\ue000-\uf8ff])+\Z"
)
_WEB_ADDRESS = re.compile(r"https?://[^/?#]")
_DIGEST_LENGTH = 8
_ENDS_LIKE_A_DIGEST = re.compile(rf"(?:.*-)?[0-9a-f]{{{_DIGEST_LENGTH}}}\Z")
_RESERVED_WORDS = frozenset({"map"})
_RESERVED_PREFIXES = ("pos-", "al-", "holder-", "agent-")


def is_key(word: str) -> bool:
    """Whether a word has the shape of a key: `[a-z][a-z0-9]*(-[a-z0-9]+)*`."""
    return len(word) <= KEY_LENGTH and _KEY.match(word) is not None


def is_reserved(key: str) -> bool:
    """Whether a key would collide with one that argmap makes in an IRI."""
    return key in _RESERVED_WORDS or key.startswith(_RESERVED_PREFIXES)


def is_language(tag: str) -> bool:
    """Whether a tag has the shape of a language tag (BCP 47, section 2.1)."""
    return _LANGUAGE.match(tag) is not None


def is_iri(text: str) -> bool:
    """Whether a text has the shape of an absolute IRI (RFC 3987), no IPv6 host."""
    return _IRI.match(text) is not None


def is_web_address(text: str) -> bool:
    """Whether a text is an IRI of the web: `http` or `https`, with a host."""
    return is_iri(text) and _WEB_ADDRESS.match(text) is not None


def is_base(text: str) -> bool:
    """Whether IRIs can be made under it: an IRI that ends in `/`, no `?`, no `#`."""
    return is_iri(text) and text.endswith("/") and not set("#?") & set(text)


def is_licence(text: str) -> bool:
    """Whether a text names a licence: an SPDX identifier or an IRI."""
    return _SPDX.match(text) is not None or is_iri(text)


def node_id(map_key: str, key: str) -> str:
    """The address of a node: `map-key/node-key`."""
    return f"{map_key}/{key}"


def slug(name: str) -> str:
    """A key made of a name, for IRIs: letters and digits, the rest as hyphens.

    Letters outside ASCII are spelled by their code points. Where that loses something
    of the name, or the slug is longer than a key, a digest of the name ends it; so two
    names differ in their slugs unless they differ only in capitals, or in a hyphen for
    a space.
    """
    spelled = "".join(
        letter if letter.isascii() else f"-u{ord(letter):x}-" for letter in name.lower()
    )
    made = re.sub(r"[^a-z0-9]+", "-", spelled).strip("-") or "unnamed"
    if made == name.lower().replace(" ", "-") and not _needs_digest(made):
        return made
    digest = sha256(name.encode()).hexdigest()[:_DIGEST_LENGTH]
    cut = made[: KEY_LENGTH - _DIGEST_LENGTH - 1].rstrip("-")
    return f"{cut}-{digest}"


def _needs_digest(made: str) -> bool:
    """Whether a slug is too long, or could be taken for one with a digest."""
    return len(made) > KEY_LENGTH or _ENDS_LIKE_A_DIGEST.match(made) is not None
