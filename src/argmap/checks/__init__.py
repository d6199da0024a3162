"""The objections: what a careful reader would object to, one small function a rule.

A problem is returned, never raised. Checks are found by the entry-point group
`argmap.checks`, ours like those of others.
"""

from argmap.checks.problems import Check, Find, Finding, Problem, Severity, check
from argmap.checks.questioning import all_checks, problems_of

__all__ = [
    "Check",
    "Find",
    "Finding",
    "Problem",
    "Severity",
    "all_checks",
    "check",
    "problems_of",
]
