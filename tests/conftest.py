"""How much Hypothesis tries: moderately and the same each time, or at length.

`default` plays the same examples everywhere, so that a build says the same twice.
`--hypothesis-profile=long` tries twenty times as many, and others each time.
"""

from hypothesis import HealthCheck, settings

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
