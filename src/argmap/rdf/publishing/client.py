"""Asks a store over HTTP: patiently, for a limited time, and nobody else."""

import re
import time
from collections.abc import Callable, Generator, Mapping
from http import HTTPStatus
from typing import Final, Self
from urllib.parse import urlencode

import httpx
from attrs import field, frozen

from argmap.errors import ExportError
from argmap.rdf.publishing.login import Login

PAUSES: Final = (0.5, 1.0, 2.0)
"""Seconds before each further try, where one may help."""

_FORM = "application/x-www-form-urlencoded"
_TO_CONNECT = 10.0

_REDIRECTS = 5
_WORDS = 200
_USER = re.compile("//[^/@]*@")
_MARKUP = re.compile(
    r"<head\b.*?</head>|<!doctype[^>]*>|</?[a-z][a-z0-9]*\s*/?>",
    re.DOTALL | re.IGNORECASE,
)


@frozen
class Answer:
    """What a store answers.

    Attributes:
        status: The status of HTTP.
        content: The body.
        media_type: What kind of body it says it is, without parameters.
    """

    status: int
    content: bytes
    media_type: str


@frozen(kw_only=True)
class Request:
    """What is asked of a store.

    Attributes:
        method: The method of HTTP.
        address: Where.
        parameters: What is added to the query of the address.
        headers: What is said besides.
        content: The body.
        again: Whether it may be asked again: doing it twice is doing it once.
    """

    method: str
    address: str
    parameters: Mapping[str, str] = field(factory=dict[str, str])
    headers: Mapping[str, str] = field(factory=dict[str, str])
    content: bytes | None = None
    again: bool = True

    @property
    def shown(self) -> str:
        """The address as messages tell it: without a user in it."""
        return _USER.sub("//", self.address)


def query_request(
    address: str, asked: Mapping[str, str], accept: str, *, again: bool = True
) -> Request:
    """A query by POST, as the SPARQL 1.1 Protocol has it.

    Args:
        address: Where SPARQL queries are taken.
        asked: The fields of the form: `query`, and what else there is.
        accept: The kinds of answer that are read.
        again: Whether it may be asked again.
    """
    return Request(
        method="POST",
        address=address,
        headers={"Content-Type": _FORM, "Accept": accept},
        content=urlencode(asked).encode(),
        again=again,
    )


class Client:
    """Asks, and asks again after a lost connection or an answer of 5xx.

    A redirect is followed within scheme, host and port only; the secret goes nowhere
    else.
    """

    def __init__(
        self,
        login: Login,
        *,
        seconds: float,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._login = login
        self._seconds = seconds
        self._pause = pause
        self._http = httpx.Client(
            auth=_auth(login),
            timeout=httpx.Timeout(seconds, connect=min(seconds, _TO_CONNECT)),
            follow_redirects=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._http.close()

    def ask(self, request: Request) -> Answer:
        """The answer, whatever its status, but for 401, 403 and lasting 5xx.

        Raises:
            ExportError: The store cannot be reached, or takes too long
                (`store-unreachable`); knows no such user, or forbids it
                (`store-refuses-login`); fails (`store-fails`); or sends somewhere else
                (`store-elsewhere`).
        """
        for seconds in (*(PAUSES if request.again else ()), None):
            try:
                answer = self._asked(request)
            except (httpx.RequestError, httpx.InvalidURL) as error:
                if seconds is None or not isinstance(error, httpx.TransportError):
                    raise self._lost(request, error) from None
            else:
                if seconds is None or not _may_pass(answer):
                    return self._accepted(request, answer)
            self._pause(seconds)
        raise AssertionError

    def granted(self, request: Request, answer: Answer, *, code: str) -> Answer:
        """The answer, if it is one of success.

        Raises:
            ExportError: It is not; under the code.
        """
        if HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
            return answer
        raise self.refused(request, answer, code=code)

    def refused(self, request: Request, answer: Answer, *, code: str) -> ExportError:
        """The error that says what a store answered, and why as far as it tells."""
        said = f"{answer.status} {_phrase(answer.status)}".strip()
        words = _reason(self.quotable(_text(answer)))
        why = f": {words}" if words else ""
        return ExportError(
            code, f"{request.shown} answers {request.method} with {said}{why}"
        )

    def misread(
        self, request: Request, error: Exception, *, code: str, wanted: str
    ) -> ExportError:
        """The error that says why an answer cannot be read as what was wanted."""
        words = self.quotable(" ".join(str(error).split()))
        why = f": {words}" if words else ""
        return ExportError(code, f"{request.shown} answers with what is {wanted}{why}")

    def quotable(self, words: str) -> str:
        """What a store said; nothing of it if it holds the secret."""
        return "" if self._login.betrayed_by(words) else words

    def _asked(self, request: Request) -> Answer:
        address = httpx.URL(request.address).copy_merge_params(request.parameters)
        for _ in range(_REDIRECTS):
            answer, elsewhere = self._asked_once(request, address)
            if elsewhere is None:
                return answer
            address = elsewhere
        raise ExportError("store-elsewhere", f"{request.shown} sends round in circles")

    def _asked_once(
        self, request: Request, address: httpx.URL
    ) -> tuple[Answer, httpx.URL | None]:
        end = time.monotonic() + self._seconds
        with self._http.stream(
            request.method,
            address,
            headers=dict(request.headers),
            content=request.content,
        ) as response:
            elsewhere = self._elsewhere(response, address, request)
            content = b"".join(_until(end, response))
        said = response.headers.get("Content-Type", "")
        media_type = said.partition(";")[0].strip().lower()
        return Answer(response.status_code, content, media_type), elsewhere

    def _accepted(self, request: Request, answer: Answer) -> Answer:
        if answer.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
            raise self.refused(request, answer, code="store-refuses-login")
        if _may_pass(answer):
            raise self.refused(request, answer, code="store-fails")
        return answer

    def _lost(self, request: Request, error: Exception) -> ExportError:
        late = isinstance(error, httpx.TimeoutException)
        words = "it takes too long" if late else " ".join(str(error).split())
        why = self.quotable(words) or "the connection is lost"
        return ExportError(
            "store-unreachable", f"{request.shown} cannot be reached: {why}"
        )

    def _elsewhere(
        self, response: httpx.Response, address: httpx.URL, request: Request
    ) -> httpx.URL | None:
        """Where the store sends, if it sends somewhere."""
        if not response.has_redirect_location:
            return None
        try:
            there = address.join(response.headers["Location"])
        except httpx.InvalidURL:
            raise ExportError(
                "store-elsewhere", f"{request.shown} sends to what is no address"
            ) from None
        if _origin(there) == _origin(address):
            return there
        host = self.quotable(there.host)
        on = f', on "{host}"' if host else ""
        raise ExportError(
            "store-elsewhere",
            f"{request.shown} sends to another place{on}",
            hint="if you trust it, give that address instead",
        )


class _Bearer(httpx.Auth):
    """A token in the header, as RFC 6750 has it."""

    def __init__(self, token: str) -> None:
        self._header = f"Bearer {token}"

    def auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response]:
        """Send the token with the request."""
        request.headers["Authorization"] = self._header
        yield request


def _auth(login: Login) -> httpx.Auth | None:
    match login.way:
        case "none":
            return None
        case "basic":
            return httpx.BasicAuth(login.user, login.secret)
        case "digest":
            return httpx.DigestAuth(login.user, login.secret)
        case "bearer":
            return _Bearer(login.secret)


def _may_pass(answer: Answer) -> bool:
    """Whether the trouble may be over in a moment."""
    return answer.status == HTTPStatus.TOO_MANY_REQUESTS or (
        answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR
        and answer.status != HTTPStatus.NOT_IMPLEMENTED
    )


def _until(end: float, response: httpx.Response) -> Generator[bytes]:
    for piece in response.iter_bytes():
        yield piece
        if time.monotonic() > end:
            raise httpx.ReadTimeout("the answer does not end")


def _origin(address: httpx.URL) -> tuple[str, str, int | None]:
    known = {"http": 80, "https": 443}
    return address.scheme, address.host, address.port or known.get(address.scheme)


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in set(HTTPStatus) else ""


def _text(answer: Answer) -> str:
    return answer.content.decode("utf-8", errors="replace")


def _reason(text: str) -> str:
    """The words of a body, in one line and without the tags of HTML."""
    words = " ".join(_MARKUP.sub(" ", text).split())
    return words[:_WORDS].rstrip(". ")
