"""Makes the lowest point of each contour turn as the contour does; for build-fonts.py.

Who makes a face bolder takes the turn of a glyph from the points around its lowest, those beside its curves among them. Where
these points go back and forth within a few units, the turn is told wrongly, and the glyph hollowed: some of them are left out.
"""
from itertools import combinations
from math import dist

from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

from untangle_contours import corners_of, curves_of, meeting_of

# How far from the lowest points may be left out, in ems, and how many.
NEAR = 0.03
MOST = 4


def settle_lowest(font):
    glyf, near = font['glyf'], font['head'].unitsPerEm * NEAR
    for name in font.getGlyphOrder():
        if glyf[name].numberOfContours > 0 and settle(glyf[name], glyf, near):
            font['hmtx'][name] = (font['hmtx'][name][0], glyf[name].xMin)


def settle(glyph, glyf, near):
    """Whether points of a glyph had to be left out."""
    coordinates, ends, flags = glyph.getCoordinates(glyf)
    starts = [0, *(end + 1 for end in ends)]
    contours = [[(*place, flag & 1) for place, flag in zip(coordinates[start:end + 1], flags[start:end + 1])]
                for start, end in zip(starts, ends)]
    settled = [settled_contour(contour, near) for contour in contours]
    if settled == contours:
        return False
    points = [point for contour in settled for point in contour]
    glyph.coordinates = GlyphCoordinates([(x, y) for x, y, _ in points])
    glyph.flags = bytearray(is_on for _, _, is_on in points)
    glyph.endPtsOfContours = [sum(map(len, settled[:index + 1])) - 1 for index in range(len(settled))]
    glyph.recalcBounds(glyf)
    return True


def settled_contour(contour, near):
    """The contour without the fewest points that have to go; as it is where none will do."""
    if len(contour) < 4 or turn_of(contour) == 0 or is_told(contour, turn_of(contour)):
        return contour
    lowest = contour[next(index for index in lowest_of(contour) if turn_at(contour, index) * turn_of(contour) <= 0)]
    for reach in (near, 2 * near):
        around = sorted((index for index, point in enumerate(contour) if dist(point[:2], lowest[:2]) <= reach),
                        key=lambda index: (contour[index][2], dist(contour[index][:2], lowest[:2]), index))
        for dropped in (each for count in range(1, MOST + 1) for each in combinations(around, count)):
            left = [point for index, point in enumerate(contour) if index not in dropped]
            if len(left) > 2 and any(is_on for _, _, is_on in left) and is_settled(left, turn_of(contour)):
                return left
    return contour


def is_settled(contour, turn):
    return turn_of(contour) * turn > 0 and is_told(contour, turn) and meeting_of(corners_of(curves_of(contour))[0]) is None


def turn_of(contour):
    """Positive for a contour that goes anticlockwise."""
    return sum(x * v - u * y for (x, y, _), (u, v, _) in zip(contour, [*contour[1:], contour[0]]))


def is_told(contour, turn):
    """Whether the points around each of the lowest turn as the contour; where some side by side are as low, the way along them."""
    return all(turn_at(contour, index) * turn > 0 for index in lowest_of(contour))


def lowest_of(contour):
    """The lowest points, of those side by side the first."""
    low = min(y for _, y, _ in contour)
    return [index for index, (_, y, _) in enumerate(contour) if y == low and contour[index - 1][1] != low]


def turn_at(contour, low):
    count, (x, y, _) = len(contour), contour[low]
    run = [low]
    while contour[(run[-1] + 1) % count][1] == y:
        run.append((run[-1] + 1) % count)
    across = [contour[index][0] for index in run]
    if max(across) != min(across):
        return across.index(max(across)) - across.index(min(across))
    before, after = contour[low - 1], contour[(run[-1] + 1) % count]
    return (x - before[0]) * (after[1] - y) - (y - before[1]) * (after[0] - x)
