#!/usr/bin/env python3
"""Build the faces of templates/fonts/ from two Debian packages.

usage: build-fonts.py OUT_DIR [--debs DIR] [--ttf DIR]

Needs Debian's python3-fonttools, python3-brotli and python3-numpy, apt-get and dpkg-deb. --debs names a folder that
already holds the packages; without it they are downloaded. --ttf also writes every face as TrueType, for LibreOffice and
for measuring.

Five faces come from Fandol (texlive-lang-chinese). Chromium embeds CFF outlines as nameless Type 3 fonts, so outlines
become quadratic; families are renamed, since FandolSong has two weights in one family; vertical metrics become
880/-120/0, since those of FandolSong are wrong. A sixth face, Gw Fallback, holds what any of the five lacks: glyphs of
LXGW WenKai, and three boxes for ticking drawn here.

Four of the five are for text of 3号 and smaller, where a PDF carries hundreds of their glyphs: their outlines are drawn
anew with fewer points (`simpler_outlines.py`) on an em of 250 units, as coarse as that of the faces Windows has. That
moves no edge of 仿宋 and 楷体 by more than 0.65 % of an em, less than a dot of a printer of 600 dpi in 3号, and none of the
others by more than 0.4 %; it more than halves the PDF.

Each glyph keeps the characters a reader would type: a browser writes the lowest of those that share one into a PDF, which
would be a radical (U+2F00) for a whole character, and has to say beside it what was meant.

woff2 files keep `glyf` and `loca` as they are (the null transform), so that a reader needs only brotli to unpack them.
"""
import argparse
import gzip
import json
import subprocess
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.woff2 import WOFF2FlavorData

from orient_contours import orient
from settle_lowest import settle_lowest
from simpler_outlines import SimplerPen
from untangle_contours import untangle

PACKAGES = ('texlive-lang-chinese', 'fonts-lxgw-wenkai')
FANDOL = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol'
FANDOL_LICENCE = 'usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz'
WENKAI = 'usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf'
WENKAI_LICENCE = 'usr/share/doc/fonts-lxgw-wenkai/copyright'
FACES = {
    'FandolFang-Regular': 'Gw FangSong',
    'FandolKai-Regular': 'Gw Kai',
    'FandolHei-Regular': 'Gw Hei',
    'FandolSong-Regular': 'Gw Song',
    'FandolSong-Bold': 'Gw XiaoBiaoSong',
}
# The face of titles and marks is printed large.
FINE = 'Gw XiaoBiaoSong'
FINE_ERROR = 0.5
COARSE_ERROR = 1.5
TOLERANCE = 2.5
# The faces a document has most glyphs of: how far off, and how far off their quadratic curves may be.
COARSEST = {'Gw FangSong': (4, 2.5), 'Gw Kai': (4, 2.5)}
COARSE_EM = 250
FALLBACK = 'Gw Fallback'
# What Chinese official documents never use: Hangul, private use, combining marks, variation selectors.
LEFT_OUT = ((0x0300, 0x036F), (0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xE000, 0xF8FF),
            (0xFE00, 0xFE0F), (0x1F000, 0x1FAFF), (0xE0000, 0x10FFFF))
# What no one types where a character of the same glyph is there: controls, radicals, compatibility ideographs, private use.
UNTYPED = ((0x0000, 0x001F), (0x2E80, 0x2FDF), (0xE000, 0xF8FF), (0xF900, 0xFAFF))
# White_Space and the characters a browser lays out without a glyph.
BLANK = (0x0009, 0x000A, 0x000D, 0x0020, 0x00A0, 0x2002, 0x2003, 0x2009, 0x200B, 0x2060, 0x3000, 0xFEFF)
# Anticlockwise, and clockwise around what is empty: `orient` turns all of a sign alike.
BOX = ((80, -60), (920, -60), (920, 780), (80, 780))
BOX_INSIDE = ((130, -10), (130, 730), (870, 730), (870, -10))
TICK = ((230, 380), (430, 100), (775, 585), (720, 625), (430, 215), (285, 420))
CROSS_DOWN = ((240, 580), (720, 100), (760, 140), (280, 620))
CROSS_UP = ((240, 140), (280, 100), (760, 580), (720, 620))
DRAWN = {
    0x2610: (BOX, BOX_INSIDE),
    0x2611: (BOX, BOX_INSIDE, TICK),
    0x2612: (BOX, BOX_INSIDE, CROSS_DOWN, CROSS_UP),
}
MAXP_ZERO = ('maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions '
             'maxComponentElements maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentDepth').split()


def unpack(debs, into):
    if debs is None:
        subprocess.run(['apt-get', 'download', *PACKAGES], cwd=into, check=True)
        debs = into
    for package in PACKAGES:
        deb = sorted(Path(debs).glob(f'{package}_*.deb'))[-1]
        subprocess.run(['dpkg-deb', '-x', deb, into], check=True)


def to_truetype(font, family):
    """Replaces the CFF outlines of a font by quadratic ones."""
    is_fine = family == FINE
    tolerance, error = COARSEST.get(family, (TOLERANCE, COARSE_ERROR))
    order, glyphs, drawn = font.getGlyphOrder(), font.getGlyphSet(), {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        quadratic = Cu2QuPen(pen, FINE_ERROR if is_fine else error, reverse_direction=True)
        glyphs[name].draw(quadratic if is_fine else SimplerPen(quadratic, tolerance))
        drawn[name] = pen.glyph()
    font['loca'] = newTable('loca')
    glyf = font['glyf'] = newTable('glyf')
    glyf.glyphOrder, glyf.glyphs = order, drawn
    for table in ('CFF ', 'VORG'):
        if table in font:
            del font[table]
    glyf.compile(font)
    for name in order:
        if hasattr(drawn[name], 'xMin'):
            font['hmtx'][name] = (font['hmtx'][name][0], drawn[name].xMin)
    maxp = font['maxp']
    maxp.tableVersion, maxp.maxZones = 0x00010000, 1
    for field in MAXP_ZERO:
        setattr(maxp, field, 0)
    maxp.compile(font)
    post = font['post']
    post.formatType, post.extraNames, post.mapping, post.glyphOrder = 3.0, [], {}, order
    font.sfntVersion = '\x00\x01\x00\x00'
    if not is_fine:
        scale_upem(font, COARSE_EM)


def rename(font, family):
    """Gives a font one family name in one style, and the metrics all faces share."""
    names, post_script = font['name'], family.replace(' ', '') + '-Regular'
    names.names = [record for record in names.names if record.nameID in (0, 13, 14) and record.platformID == 3]
    for name_id, text in ((1, family), (2, 'Regular'), (3, post_script), (4, family), (6, post_script)):
        names.setName(text, name_id, 3, 1, 0x409)
    os2, hhea, em = font['OS/2'], font['hhea'], font['head'].unitsPerEm
    ascent, descent = em * 880 // 1000, em * 120 // 1000
    os2.usWeightClass, os2.fsSelection, font['head'].macStyle = 400, (os2.fsSelection & ~0x21) | 0x40, 0
    hhea.ascent, hhea.descent, hhea.lineGap = ascent, -descent, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, descent


def inked(font):
    """The characters a font really has: mapped, and not to an empty outline."""
    glyf = font['glyf']
    return {code for code, name in font.getBestCmap().items() if glyf[name].numberOfContours != 0}


def leave_out_untyped(font):
    """Takes characters no one types from glyphs that have others."""
    by_glyph = {}
    for code, name in font.getBestCmap().items():
        by_glyph.setdefault(name, []).append(code)
    untyped = {code for codes in by_glyph.values() for code in codes if is_any(code, UNTYPED) and not all(is_any(each, UNTYPED) for each in codes)}
    tables = font['cmap'].tables = [table for table in font['cmap'].tables if table.isUnicode()]
    for table in tables:
        table.cmap = {code: name for code, name in table.cmap.items() if code not in untyped}


def is_any(code, spans):
    return any(low <= code <= high for low, high in spans)


def draw_boxes(font):
    """Adds the boxes for ticking, which neither source has."""
    glyf, metrics = font['glyf'], font['hmtx']
    codes = {code: contours for code, contours in DRAWN.items() if code not in font.getBestCmap()}
    names = [f'box{code:04X}' for code in codes]
    font.setGlyphOrder(font.getGlyphOrder() + names)
    for (code, contours), name in zip(codes.items(), names):
        pen = TTGlyphPen(None)
        for contour in contours:
            pen.moveTo(contour[0])
            for point in contour[1:]:
                pen.lineTo(point)
            pen.closePath()
        glyf[name] = pen.glyph()
        glyf[name].recalcBounds(glyf)
        metrics[name] = (1000, glyf[name].xMin)
        for table in font['cmap'].tables:
            table.cmap[code] = name


def build(source, out, ttf, face):
    """Writes one of the five faces, and tells what characters it has."""
    font, family = TTFont(source / f'{face}.otf', recalcTimestamp=False), FACES[face]
    to_truetype(font, family)
    rename(font, family)
    leave_out_untyped(font)
    characters = inked(font)
    save(font, family, out, ttf)
    return characters


def fallback(source, lacking):
    font = TTFont(source, recalcTimestamp=False)
    wanted = {code for code in inked(font) & lacking if not is_any(code, LEFT_OUT)}
    options = subset.Options(hinting=False, layout_features=[], glyph_names=False, notdef_outline=True)
    options.drop_tables += ['BASE', 'GDEF', 'GPOS', 'GSUB', 'gasp', 'vhea', 'vmtx']
    cut = subset.Subsetter(options)
    cut.populate(unicodes=wanted)
    cut.subset(font)
    draw_boxes(font)
    font['post'].formatType = 3.0
    return font


def save(font, family, out, ttf):
    name = family.replace(' ', '')
    orient(font, font.getGlyphOrder())
    orient(font, untangle(font))
    settle_lowest(font)
    if ttf is not None:
        font.save(ttf / f'{name}.ttf')
    font.flavor = 'woff2'
    font.flavorData = WOFF2FlavorData(transformedTables=set())
    font.save(out / f'{name}.woff2')
    print(name, (out / f'{name}.woff2').stat().st_size)


def ranges(codes):
    runs = []
    for code in sorted(codes):
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return runs


def write_coverage(faces, extra, out):
    """Code points that every face prints (with the fallback behind it), as inclusive ranges in hexadecimal."""
    covered = set.intersection(*faces) | extra | set(BLANK)
    spans = [f'{low:X}' if low == high else f'{low:X}-{high:X}' for low, high in ranges(covered)]
    text = json.dumps({'comment': 'made by scripts/build-fonts.py', 'ranges': ' '.join(spans)}, indent=2)
    (out / 'coverage.json').write_text(text + '\n', encoding='utf-8')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('out', type=Path)
    parser.add_argument('--debs', type=Path)
    parser.add_argument('--ttf', type=Path)
    args = parser.parse_args()
    for folder in filter(None, (args.out, args.ttf)):
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        unpack(args.debs and args.debs.resolve(), scratch)
        with ProcessPoolExecutor() as pool:
            faces = list(pool.map(partial(build, scratch / FANDOL, args.out, args.ttf), FACES))
        everywhere = set.intersection(*faces)
        font = fallback(scratch / WENKAI, set(range(0x20, 0x110000)) - everywhere)
        rename(font, FALLBACK)
        write_coverage(faces, inked(font), args.out.parent / 'pages')
        save(font, FALLBACK, args.out, args.ttf)
        (args.out / 'COPYING').write_bytes(gzip.decompress((scratch / FANDOL_LICENCE).read_bytes()))
        (args.out / 'OFL.txt').write_bytes((scratch / WENKAI_LICENCE).read_bytes())


if __name__ == '__main__':
    main()
