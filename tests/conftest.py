"""How much Hypothesis tries, and what is left out where a part is missing.

The tests of pages in a browser need what the extra `browser` installs; without it they
are not collected, and `.ci/run`, which installs it, asks for them by name.

Hypothesis tries moderately and the same each time, or at length: `default` plays the
same examples everywhere, so that a build says the same twice;
`--hypothesis-profile=long` tries twenty times as many, and others each time.
"""

from importlib.util import find_spec

from hypothesis import HealthCheck, settings

collect_ignore = [] if find_spec("playwright") else ["browser"]

EXAMPLES = 50
"""How many examples a law is tried on; costly ones on fewer."""

_SLOW = [
    HealthCheck.too_slow,
    HealthCheck.data_too_large,
    HealthCheck.large_base_example,
]

settings.register_profile(
    "default",
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=_SLOW,
)
settings.register_profile(
    "long",
    max_examples=20 * EXAMPLES,
    deadline=None,
    derandomize=False,
    print_blob=True,
    suppress_health_check=_SLOW,
)
settings.load_profile("default")
