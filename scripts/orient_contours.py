"""Turns contours the way TrueType asks for: clockwise around ink, the other way around holes; for build-fonts.py.

Sources of the faces mix both. What is filled is the same either way, but who makes a face bolder moves outlines to one of
their sides, and hollows what is drawn the other way round.
"""
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

# Into how many straight lines a curve is cut, and how many points of a contour are looked for in another.
CUTS = 4
LOOKED_FOR = 24


def orient(font, names):
    """Turns what is drawn the wrong way round in glyphs, with all within it, so that holes stay holes."""
    glyf = font['glyf']
    for name in names:
        glyph = glyf[name]
        if glyph.numberOfContours > 0:
            turn(glyph, glyf)


def turn(glyph, glyf):
    coordinates, ends, flags = glyph.getCoordinates(glyf)
    starts = [0, *(end + 1 for end in ends)]
    contours = [list(zip(coordinates[start:end + 1], flags[start:end + 1])) for start, end in zip(starts, ends)]
    wrong = wrongly_turned([polygon(contour) for contour in contours])
    if not wrong:
        return
    turned = [[contour[0], *contour[:0:-1]] if index in wrong else contour for index, contour in enumerate(contours)]
    points = [point for contour in turned for point in contour]
    glyph.coordinates = GlyphCoordinates([place for place, _ in points])
    glyph.flags = bytearray(flag for _, flag in points)


def wrongly_turned(polygons):
    """The contours that have to be turned: those around ink that go anticlockwise, each with all within it."""
    areas, boxes = [area(polygon) for polygon in polygons], [box(polygon) for polygon in polygons]
    around = [[other for other in range(len(polygons)) if abs(areas[other]) > abs(areas[own])
               and overlap(boxes[own], boxes[other]) and is_within(polygon, polygons[other])]
              for own, polygon in enumerate(polygons)]
    turns = [1 if each > 0 else -1 for each in areas]
    for own in sorted(range(len(polygons)), key=lambda index: -abs(areas[index])):
        if turns[own] > 0 and sum(turns[other] for other in around[own]) == 0:
            turns = [-turn if index == own or own in around[index] else turn for index, turn in enumerate(turns)]
    return {index for index, turn in enumerate(turns) if turn * areas[index] < 0}


def polygon(contour):
    """The corners of a contour whose curves are cut into straight lines."""
    points = []
    for (place, flag), (following, next_flag) in zip(contour, contour[1:] + contour[:1]):
        points.append((place, flag & 1))
        if not flag & 1 and not next_flag & 1:
            points.append((middle(place, following), 1))
    first = next(index for index, (_, is_on) in enumerate(points) if is_on)
    points = points[first:] + points[:first + 1]
    corners = []
    for (before, _), (place, is_on), (after, _) in zip(points, points[1:], points[2:] + points[1:2]):
        if is_on:
            corners.append(place)
        else:
            corners += [on_curve(before, place, after, step / CUTS) for step in range(1, CUTS)]
    return corners


def box(corners):
    return (min(x for x, _ in corners), min(y for _, y in corners), max(x for x, _ in corners), max(y for _, y in corners))


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def is_within(inner, outer):
    """Whether most of a contour lies in another."""
    looked_for = inner[::max(1, len(inner) // LOOKED_FOR)]
    return 2 * sum(holds(outer, point) for point in looked_for) > len(looked_for)


def holds(corners, point):
    x, y = point
    crossings = sum((y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0
                    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1]))
    return crossings % 2 == 1


def area(corners):
    """Positive for a contour that goes anticlockwise."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1])) / 2


def on_curve(start, control, end, place):
    rest = 1 - place
    return tuple(rest * rest * a + 2 * rest * place * b + place * place * c for a, b, c in zip(start, control, end))


def middle(one, other):
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
