"""Who recommends what."""

from argmap.analysis import matrix_of, side_of
from tests.analysis.debates import debate

PAPERS = debate()


def test_a_row_says_how_each_side_stands_to_a_recommendation() -> None:
    sides = [side_of(PAPERS.open_it), side_of(PAPERS.keep_shut)]
    matrix = matrix_of(sides, PAPERS.maps)
    assert [
        (row.recommendation.key, [cell.stance for cell in row.cells])
        for row in matrix.rows
    ] == [
        ("open", ["recommends", "conflicts"]),
        ("shut", ["conflicts", "recommends"]),
    ]


def test_without_alignments_the_others_are_silent() -> None:
    sides = [side_of(PAPERS.open_it), side_of(PAPERS.keep_shut)]
    stances = [cell.stance for row in matrix_of(sides).rows for cell in row.cells]
    assert stances == ["recommends", "silent", "silent", "recommends"]
