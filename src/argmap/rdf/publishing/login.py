"""How argmap makes itself known to a store; the secret is never shown."""

from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, get_args

from attrs import field, frozen

from argmap.errors import ExportError
from argmap.whence import Whence

Way = Literal["none", "basic", "digest", "bearer"]
"""The ways of HTTP: RFC 7617, 7616 and 6750."""

WAYS: Final[tuple[Way, ...]] = get_args(Way)
USER: Final = "ARGMAP_STORE_USER"
SECRET: Final = "ARGMAP_STORE_SECRET"  # noqa: S105 - the name of a variable


@frozen
class Login:
    """Who asks.

    Attributes:
        way: How it is proved.
        user: The name; empty for `none` and `bearer`.
        secret: The password, or the token of `bearer`.
    """

    way: Way = "none"
    user: str = ""
    secret: str = field(default="", repr=False)

    def betrayed_by(self, text: str) -> bool:
        """Whether a text holds the secret, plainly or as `basic` sends it."""
        if not self.secret:
            return False
        sent = b64encode(f"{self.user}:{self.secret}".encode()).decode()
        return self.secret.casefold() in text.casefold() or sent in text


def login(way: Way, environment: Mapping[str, str], file: Path | None = None) -> Login:
    """The login that the environment gives, its secret from a file if there is one.

    Args:
        way: How it is proved.
        environment: Holds `ARGMAP_STORE_USER` and `ARGMAP_STORE_SECRET`.
        file: Holds the secret, and at the end perhaps a line break.

    Raises:
        ExportError: The user or the secret is missing (`no-secret`), the file cannot be
            read (`unreadable-secret`), or a header cannot carry them (`bad-secret`).
    """
    if way == "none":
        return Login()
    user = "" if way == "bearer" else environment.get(USER, "")
    secret = environment.get(SECRET, "") if file is None else _in_file(file)
    if not secret:
        raise _missing("secret", way, SECRET)
    if way != "bearer" and not user:
        raise _missing("user", way, USER)
    if not (user + secret).isprintable() or (way == "bearer" and not secret.isascii()):
        raise ExportError("bad-secret", "the user or the secret holds odd characters")
    return Login(way, user, secret)


def _missing(what: str, way: Way, variable: str) -> ExportError:
    return ExportError(
        "no-secret",
        f'"{way}" needs a {what}, and there is none',
        hint=f"set the variable {variable}",
    )


def _in_file(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
    except UnicodeDecodeError:
        reason = "it is not UTF-8"
    message = f"the file of the secret cannot be read: {reason}"
    raise ExportError("unreadable-secret", message, at=Whence(str(file)))
