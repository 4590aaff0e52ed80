"""Takes contours that cross or touch themselves apart into contours that do not; for build-fonts.py.

Sources have such contours, and drawing them with fewer points and on a coarser grid makes more: small loops, and thin
strokes that cross. What is filled is the same, but who makes a face bolder takes the turn of a glyph from its lowest point,
and hollows all of it where that lies in a loop. Where a contour meets itself it is cut in two; of the parts, what is too
small to be seen is left out.
"""
from math import dist

import numpy as np
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

# Into how many straight lines a curve is cut; their ends are whole numbers on a grid so many times as fine.
CUTS = 4
FINER = 2 * CUTS * CUTS
WEIGHTS = [np.array([[weigh(cut)] for cut in range(CUTS)]) for weigh in (
    lambda cut: (CUTS - cut) ** 2, lambda cut: 2 * cut * (CUTS - cut), lambda cut: cut ** 2)]
# The side of a square as large as what is too small to be seen, in ems.
UNSEEN = 0.008
# A contour that still meets itself after so many cuts stays as it is.
MOST_CUTS = 60
# The points of a contour cut are made whole numbers, and it may meet itself again.
ROUNDS = 8


def untangle(font):
    """Takes the contours of all glyphs apart; the names of those that had such contours."""
    glyf, unseen, changed = font['glyf'], font['head'].unitsPerEm * UNSEEN, []
    for name in font.getGlyphOrder():
        if glyf[name].numberOfContours > 0 and take_apart(glyf[name], glyf, unseen):
            font['hmtx'][name] = (font['hmtx'][name][0], glyf[name].xMin)
            changed.append(name)
    return changed


def take_apart(glyph, glyf, unseen):
    """Whether a glyph had such contours."""
    coordinates, ends, flags = glyph.getCoordinates(glyf)
    starts = [0, *(end + 1 for end in ends)]
    contours = [[(*place, flag & 1) for place, flag in zip(coordinates[start:end + 1], flags[start:end + 1])]
                for start, end in zip(starts, ends)]
    parts = [part for contour in contours for part in untangled(contour, unseen)]
    if parts == contours or not parts:
        return False
    points = [point for part in parts for point in part]
    glyph.coordinates = GlyphCoordinates([(x, y) for x, y, _ in points])
    glyph.flags = bytearray(is_on for _, _, is_on in points)
    glyph.endPtsOfContours = [int(end) - 1 for end in np.cumsum([len(part) for part in parts])]
    glyph.numberOfContours = len(parts)
    glyph.recalcBounds(glyf)
    return True


def untangled(contour, unseen, rounds=ROUNDS):
    """The parts of a contour."""
    waiting, done, cuts = [curves_of(contour)], [], 0
    while waiting:
        curves = waiting.pop()
        if not curves:
            continue
        corners, places = corners_of(curves)
        if abs(area(corners)) <= ((unseen * FINER) ** 2 if cuts else 0):
            cuts += 1
            continue
        meeting = meeting_of(corners) if cuts < MOST_CUTS else None
        if meeting is None:
            done.append(curves)
            continue
        cuts += 1
        waiting += [plain(each, unseen) for each in parted(curves, *(place_on(places, at) for at in meeting))]
    if cuts == 0:
        return [contour]
    parts = [points_of(curves) for curves in done]
    return [each for part in parts for each in untangled(part, unseen, rounds - 1)] if rounds else parts


def curves_of(contour):
    """The control, none for a line, and the end of each curve; it begins where the one before ends."""
    points = []
    for (x, y, is_on), (u, v, is_next_on) in zip(contour, [*contour[1:], contour[0]]):
        points.append((x, y, is_on))
        if not is_on and not is_next_on:
            points.append(((x + u) / 2, (y + v) / 2, 1))
    first = 1 + next(index for index, point in enumerate(points) if point[2])
    points = [*points[first:], *points[:first]]
    controls = [None, *(None if is_on else (x, y) for x, y, is_on in points)]
    return [(control, (x, y)) for control, (x, y, is_on) in zip(controls, points) if is_on]


def points_of(curves):
    """The points of a contour; those in the middle of two controls are left out."""
    points = []
    for (control, (x, y)), (following, _) in zip(curves, [*curves[1:], curves[0]]):
        if control is not None:
            points.append((*control, 0))
        if control is None or following is None or (2 * x, 2 * y) != (control[0] + following[0], control[1] + following[1]):
            points.append((round(x), round(y), 1))
    return points


def plain(curves, unseen):
    """The curves of a contour, those whose control is all but at an end as lines; nothing goes from a point to itself."""
    drawn = []
    for index, (control, end) in enumerate(curves):
        start = curves[index - 1][1]
        is_line = control is None or min(dist(start, control), dist(control, end)) <= unseen
        if start != end or not is_line:
            drawn.append((None if is_line else control, end))
    return drawn


def corners_of(curves):
    """The corners of a contour whose curves are cut into lines, each with its curve and the cut there."""
    ends = np.array([end for _, end in curves], float)
    starts = np.roll(ends, 1, axis=0)
    is_line = np.array([control is None for control, _ in curves])
    controls = np.array([control or (0, 0) for control, _ in curves], float)
    drawn = 2 * (WEIGHTS[0] * starts[:, None] + WEIGHTS[1] * controls[:, None] + WEIGHTS[2] * ends[:, None])
    drawn[is_line, 0] = FINER * starts[is_line]
    kept = np.ones((len(curves), CUTS), bool)
    kept[is_line, 1:] = False
    places, corners = np.argwhere(kept), drawn[kept].astype(np.int64)
    kept = np.concatenate(([True], (corners[1:] != corners[:-1]).any(axis=1)))
    places, corners = places[kept], corners[kept]
    closed = len(corners) > 1 and (corners[-1] == corners[0]).all()
    return (corners[:-1], places[:-1]) if closed else (corners, places)


def place_on(places, at):
    """The curve of a place on a line between two corners, and the place on that curve."""
    line, share = at
    (index, cut), (following, end) = places[line].tolist(), places[(line + 1) % len(places)].tolist()
    return index, (cut + share * ((end if following == index and end > cut else CUTS) - cut)) / CUTS


def meeting_of(corners):
    """Two places, each a line and a share of it, at which a contour meets itself; none where it does not."""
    count = len(corners)
    if count < 3:
        return None
    ends = np.roll(corners, -1, axis=0)
    along = ends - corners
    def turn(lines, points):
        return along[lines, 0] * (points[:, 1] - corners[lines, 1]) - along[lines, 1] * (points[:, 0] - corners[lines, 0])
    one, other = near(np.minimum(corners, ends), np.maximum(corners, ends))
    sides = [np.sign(turn(one, corners[other])) * np.sign(turn(one, ends[other])),
             np.sign(turn(other, corners[one])) * np.sign(turn(other, ends[one]))]
    gap = other - one
    is_beside = (gap == 1) | (gap == count - 1)
    back = (turn(one, ends[other]) == 0) & (turn(one, corners[other]) == 0) & ((along[one] * along[other]).sum(axis=1) < 0)
    meet = np.nonzero(np.where(is_beside, back, (sides[0] <= 0) & (sides[1] <= 0)))[0]
    if len(meet) == 0:
        return None
    least = min(meet, key=lambda index: (min(gap[index], count - gap[index]), index))
    return shared(int(one[least]), int(other[least]), corners)


def near(low, high):
    """The pairs of lines, the earlier first, whose boxes meet."""
    order = np.argsort(low[:, 0], kind='stable')
    counts = np.searchsorted(low[order, 0], high[order, 0], side='right') - np.arange(len(order)) - 1
    first = np.repeat(np.arange(len(order)), counts)
    second = first + 1 + np.arange(len(first)) - np.repeat(np.cumsum(counts) - counts, counts)
    first, second = order[first], order[second]
    meet = (low[first, 1] <= high[second, 1]) & (low[second, 1] <= high[first, 1])
    return np.minimum(first, second)[meet], np.maximum(first, second)[meet]


def shared(one, other, corners):
    """Where two lines meet: a share of each; of lines upon each other, the nearest of their ends that lies on both."""
    count = len(corners)
    (a, b), (c, d) = ((corners[line].astype(float), corners[(line + 1) % count].astype(float)) for line in (one, other))
    u, v, w = b - a, d - c, c - a
    cross = u[0] * v[1] - u[1] * v[0]
    if cross:
        return (one, (w[0] * v[1] - w[1] * v[0]) / cross), (other, (w[0] * u[1] - w[1] * u[0]) / cross)
    def share(point, start, way):
        return float(((point - start) * way).sum() / (way * way).sum())
    found = [(share(point, a, u), share(point, c, v)) for point in (a, b, c, d)]
    inside = [each for each in found if all(0 <= place <= 1 for place in each)]
    if (other - one) % count in (1, count - 1):
        joint = (1, 0) if (other - one) % count == 1 else (0, 1)
        inside = [each for each in inside if each != joint]
    return (one, inside[0][0]), (other, inside[0][1])


def parted(curves, one, other):
    """The two contours a contour is cut into where two of its places meet."""
    (first, start), (last, end) = sorted((one, other))
    meeting = tuple(round(at) for at in point_on(curves, first, start))
    if first == last:
        between = part(curves, first, start, end)
    else:
        between = [*part(curves, first, start, 1), *curves[first + 1:last], *part(curves, last, 0, end)]
    around = [*part(curves, last, end, 1), *curves[last + 1:], *curves[:first], *part(curves, first, 0, start)]
    return [[*each[:-1], (each[-1][0], meeting)] for each in (between, around) if each]


def part(curves, index, start, end):
    """A curve between two of its places, as a list; empty where there is nothing between them."""
    control, target = curves[index]
    if end <= start:
        return []
    if (start, end) == (0, 1):
        return [(control, target)]
    to = target if end == 1 else tuple(round(at) for at in point_on(curves, index, end))
    if control is None:
        return [(None, to)]
    origin = curves[index - 1][1]
    weights = ((1 - start) * (1 - end), start * (1 - end) + end * (1 - start), start * end)
    return [(tuple(round(sum(weight * at[k] for weight, at in zip(weights, (origin, control, target)))) for k in (0, 1)), to)]


def point_on(curves, index, place):
    control, end = curves[index]
    start, rest = curves[index - 1][1], 1 - place
    if control is None:
        return tuple(start[k] * rest + end[k] * place for k in (0, 1))
    return tuple(start[k] * rest * rest + 2 * control[k] * rest * place + end[k] * place * place for k in (0, 1))


def area(corners):
    if len(corners) < 3:
        return 0
    (x, y), (u, v) = corners.T, np.roll(corners, -1, axis=0).T
    return int((x * v - u * y).sum()) / 2
