"""Pieces on pages: none over another, none over the edge."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from argmap.draw.handouts.packing import packed, packed_in_column, pages_of

SIZES = st.lists(st.tuples(st.floats(1, 400), st.floats(1, 400)), min_size=1)
ROOM = (900.0, 700.0)


@given(SIZES)
def test_pieces_stay_apart_and_inside(sizes: list[tuple[float, float]]) -> None:
    pack = packed(sizes, ROOM)
    if pack is None:
        return
    boxes = [
        (left, top, left + width, top + height)
        for (left, top), (width, height) in zip(pack.places, sizes, strict=True)
    ]
    assert max(box[2] for box in boxes) <= pack.size[0] + 1e-6 <= ROOM[0] + 1e-5
    assert max(box[3] for box in boxes) <= pack.size[1] + 1e-6 <= ROOM[1] + 1e-5
    for one, other in combinations(boxes, 2):
        assert (
            one[2] <= other[0]
            or other[2] <= one[0]
            or one[3] <= other[1]
            or other[3] <= one[1]
        )


@given(SIZES)
def test_a_column_takes_every_piece(sizes: list[tuple[float, float]]) -> None:
    pack = packed_in_column(sizes)
    assert len(pack.places) == len(sizes)
    assert pack.size[1] >= sum(height for _, height in sizes)


def test_what_alone_fits_is_packed() -> None:
    assert packed([ROOM], ROOM) is not None
    assert packed([(ROOM[0] + 1, 1.0)], ROOM) is None


@given(st.lists(st.integers(1, 6), min_size=1), st.integers(1, 4))
def test_every_piece_is_on_one_page(sizes: list[int], room: int) -> None:
    numbers = iter(range(sum(sizes)))
    groups = [[next(numbers) for _ in range(size)] for size in sizes]
    pages = pages_of(groups, lambda page: len(page) <= room)
    assert sorted(piece for page in pages for piece in page) == list(range(sum(sizes)))
    assert all(len(page) <= room for page in pages)


def test_small_branches_share_a_page_and_a_large_one_begins_its_own() -> None:
    pages = pages_of([[0], [1], [2, 3, 4]], lambda page: len(page) <= 3)
    assert pages == ((0, 1), (2, 3, 4))
