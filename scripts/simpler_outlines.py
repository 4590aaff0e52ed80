"""Draws outlines anew with fewer curves, nowhere farther off than a tolerance; for build-fonts.py.

Outlines that were traced have many more points than their shapes need, and every glyph of a PDF carries its own. A contour
is sampled, cut at its corners (Douglas and Peucker), and each run between two corners gets as few cubic curves as stay
within the tolerance (Schneider, Graphics Gems I).
"""
from math import cos, hypot, radians

STEP = 8
CORNER = 45
# A direction is judged over so many units: what is shorter is a trace of the tracing.
REACH = 6


class SimplerPen:
    """Hands contours to another pen in fewer curves."""

    def __init__(self, pen, tolerance):
        self.pen, self.tolerance, self.curves, self.start, self.at = pen, tolerance, [], None, None

    def moveTo(self, point):
        self.curves, self.start, self.at = [], point, point

    def lineTo(self, point):
        if point != self.at:
            self.curves.append((self.at, point))
        self.at = point

    def curveTo(self, *points):
        self.curves.append((self.at, *points))
        self.at = points[-1]

    def closePath(self):
        self.lineTo(self.start)
        drawn = simpler(self.curves, self.tolerance)
        if len(drawn) < 2:
            return
        self.pen.moveTo(drawn[0][0])
        for curve in drawn:
            if len(curve) == 2:
                self.pen.lineTo(curve[1])
            else:
                self.pen.curveTo(*curve[1:])
        self.pen.closePath()


def simpler(curves, tolerance):
    """The lines (2 points) and curves (4) of a closed contour, as few as stay within the tolerance."""
    points = sampled(curves)
    if len(points) < 4:
        return [(curve[0], curve[-1]) for curve in curves]
    low = min(range(len(points)), key=lambda index: sum(points[index]))
    points = points[low:] + points[:low] + [points[low]]
    far = max(range(len(points)), key=lambda index: distance(points[index], points[0]))
    kept = [0, *between_kept(points, 0, far, tolerance), far, *between_kept(points, far, len(points) - 1, tolerance)]
    corners = [at for before, at, after in zip([kept[-1], *kept], kept, [*kept[1:], kept[0]])
               if dot(unit(points[before], points[at]), unit(points[at], points[after])) < cos(radians(CORNER))] or [0]
    drawn, ring = [], points[:-1]
    for at, end in zip(corners, [*corners[1:], corners[0]]):
        run = ring[at:end + 1] if end > at else ring[at:] + ring[:end + 1]
        drawn += fitted(run, leaving(run), leaving(run[::-1]), tolerance)
    return drawn


def sampled(curves):
    points = []
    for curve in curves:
        count = max(1, round(sum(map(distance, curve, curve[1:])) / STEP))
        points += [point_at(curve, index / count) for index in range(count)]
    return points


def between_kept(points, first, last, tolerance):
    """Which points have to be kept for the polygon to stay near all of them."""
    if last - first < 2:
        return []
    offs = offs_from(points[first], points[last], points[first + 1:last])
    most = max(offs)
    if most <= tolerance:
        return []
    at = first + 1 + offs.index(most)
    return [*between_kept(points, first, at, tolerance), at, *between_kept(points, at, last, tolerance)]


def fitted(points, start, end, tolerance):
    """Curves through a run of points that leaves its first and its last in the directions given."""
    if len(points) <= 2 or max(offs_from(points[0], points[-1], points)) <= tolerance * 0.6:
        return [(points[0], points[-1])]
    places = places_along(points)
    curve = curve_through(points, places, start, end)
    far, at = farthest(points, places, curve)
    for _ in range(4):
        if not tolerance < far <= tolerance * 4:
            break
        places = [nearer(curve, point, place) for point, place in zip(points, places)]
        curve = curve_through(points, places, start, end)
        far, at = farthest(points, places, curve)
    if far <= tolerance:
        return [curve]
    at = min(max(at, 1), len(points) - 2)
    onward = unit(points[max(0, at - 2)], points[min(len(points) - 1, at + 2)])
    back = (-onward[0], -onward[1])
    return fitted(points[:at + 1], start, back, tolerance) + fitted(points[at:], onward, end, tolerance)


def curve_through(points, places, start, end):
    """The cubic of given ends and directions with the least squares of distances."""
    first, last = points[0], points[-1]
    c00 = c01 = c11 = x0 = x1 = 0.0
    for point, place in zip(points, places):
        b0, b1, b2, b3 = weights(place)
        a0, a1 = (start[0] * b1, start[1] * b1), (end[0] * b2, end[1] * b2)
        rest = (point[0] - first[0] * (b0 + b1) - last[0] * (b2 + b3), point[1] - first[1] * (b0 + b1) - last[1] * (b2 + b3))
        c00, c01, c11 = c00 + dot(a0, a0), c01 + dot(a0, a1), c11 + dot(a1, a1)
        x0, x1 = x0 + dot(a0, rest), x1 + dot(a1, rest)
    whole = distance(first, last)
    determinant = c00 * c11 - c01 * c01
    left = right = 0.0
    if abs(determinant) > 1e-9:
        left, right = (x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant
    if not (whole * 0.02 < left < whole * 3 and whole * 0.02 < right < whole * 3):
        left = right = whole / 3
    return (first, moved(first, start, left), moved(last, end, right), last)


def nearer(curve, point, place):
    """The place of a curve near a point, by one step of Newton's."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve
    rest = 1 - place
    u, v, w = 3 * rest * rest, 6 * rest * place, 3 * place * place
    first = (u * (bx - ax) + v * (cx - bx) + w * (dx - cx), u * (by - ay) + v * (cy - by) + w * (dy - cy))
    second = (6 * (rest * (cx - 2 * bx + ax) + place * (dx - 2 * cx + bx)), 6 * (rest * (cy - 2 * by + ay) + place * (dy - 2 * cy + by)))
    x, y = point_at(curve, place)
    away = (x - point[0], y - point[1])
    slope = dot(first, first) + dot(away, second)
    return min(1.0, max(0.0, place - dot(away, first) / slope)) if slope else place


def farthest(points, places, curve):
    offs = [distance(point, point_at(curve, place)) for point, place in zip(points, places)]
    most = max(offs)
    return most, offs.index(most)


def places_along(points):
    lengths = [0.0]
    for one, other in zip(points, points[1:]):
        lengths.append(lengths[-1] + distance(one, other))
    return [length / lengths[-1] if lengths[-1] else 0.0 for length in lengths]


def leaving(points):
    """The direction in which a run leaves its first point."""
    for point in points[1:]:
        if distance(point, points[0]) >= REACH:
            return unit(points[0], point)
    return unit(points[0], points[-1])


def offs_from(first, last, points):
    """How far points are from a stretch."""
    (x, y), (u, v), length = first, unit(first, last), distance(first, last)
    offs = []
    for px, py in points:
        place = (px - x) * u + (py - y) * v
        if 0 < length and 0 <= place <= length:
            offs.append(abs((px - x) * v - (py - y) * u))
        else:
            offs.append(min(hypot(px - x, py - y), hypot(px - last[0], py - last[1])))
    return offs


def point_at(curve, place):
    if len(curve) == 2:
        return tuple(curve[0][k] + (curve[1][k] - curve[0][k]) * place for k in (0, 1))
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve
    a, b, c, d = weights(place)
    return (a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy)


def weights(place):
    rest = 1 - place
    return (rest * rest * rest, 3 * rest * rest * place, 3 * rest * place * place, place * place * place)


def unit(one, other):
    length = distance(one, other)
    return ((other[0] - one[0]) / length, (other[1] - one[1]) / length) if length else (0.0, 0.0)


def moved(point, along, length):
    return (point[0] + along[0] * length, point[1] + along[1] * length)


def distance(one, other):
    return hypot(other[0] - one[0], other[1] - one[1])


def dot(one, other):
    return one[0] * other[0] + one[1] * other[1]
