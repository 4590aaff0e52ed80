import { attributeOf, childOf, type XmlElement } from '../package/xml-element.ts';
import { halfPoints, lengthOf, switchOf, wholeOf } from './lengths.ts';
import { present } from './present.ts';
import type { ThemeFonts } from './read-theme.ts';
import type { FontName, RunFonts, RunLook } from './word-file.ts';

/** What one level of formatting says of runs. */
export type RunFormat = { readonly [Key in keyof RunLook]?: RunLook[Key] | undefined };

const SLOTS = [
  ['ascii', 'w:ascii', 'w:asciiTheme'],
  ['hAnsi', 'w:hAnsi', 'w:hAnsiTheme'],
  ['eastAsia', 'w:eastAsia', 'w:eastAsiaTheme'],
  ['cs', 'w:cs', 'w:cstheme'],
] as const;

/** What Word does where nothing is said. */
export const plainRun: RunLook = {
  fonts: {},
  hint: undefined,
  size: 20,
  bold: false,
  italic: false,
  underline: false,
  hidden: false,
  color: 'auto',
  highlight: false,
  spacing: 0,
  scale: 100,
  position: 0,
  snapToGrid: true,
};

/** What an `rPr` says. A theme attribute hides the name beside it. */
export function runFormat(rPr: XmlElement | undefined, theme: ThemeFonts): RunFormat {
  if (rPr === undefined) return {};
  const fonts = childOf(rPr, 'w:rFonts');
  const underline = attributeOf(childOf(rPr, 'w:u'));
  const highlight = attributeOf(childOf(rPr, 'w:highlight'));
  return {
    fonts: fontsOf(fonts, theme),
    hint: attributeOf(fonts, 'w:hint'),
    size: halfPoints(childOf(rPr, 'w:sz')),
    bold: switchOf(childOf(rPr, 'w:b')),
    italic: switchOf(childOf(rPr, 'w:i')),
    underline: underline === undefined ? undefined : underline !== 'none',
    hidden: switchOf(childOf(rPr, 'w:vanish')),
    color: colorOf(attributeOf(childOf(rPr, 'w:color'))),
    highlight: highlight === undefined ? undefined : highlight !== 'none',
    spacing: lengthOf(childOf(rPr, 'w:spacing')),
    scale: wholeOf(childOf(rPr, 'w:w')),
    position: halfPoints(childOf(rPr, 'w:position')),
    snapToGrid: switchOf(childOf(rPr, 'w:snapToGrid')),
  };
}

function fontsOf(element: XmlElement | undefined, theme: ThemeFonts): RunFonts {
  if (element === undefined) return {};
  const entries = SLOTS.map(([slot, plain, themed]): [string, FontName | undefined] => {
    const role = attributeOf(element, themed);
    const name = role === undefined ? undefined : theme(role);
    if (role !== undefined) return [slot, { name: name ?? attributeOf(element, plain) ?? '', themed: true }];
    const own = attributeOf(element, plain);
    return [slot, own === undefined || own === '' ? undefined : { name: own, themed: false }];
  });
  return Object.fromEntries(entries);
}

function colorOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : 'auto';
}

/** The same look with a later level of formatting on it. */
export function withFormat(look: RunLook, format: RunFormat): RunLook {
  return { ...look, ...present(format), fonts: { ...look.fonts, ...present(format.fonts ?? {}) } };
}

/** Two levels as one, the second on the first. */
export function mergedFormats(under: RunFormat, over: RunFormat): RunFormat {
  return { ...present(under), ...present(over), fonts: { ...present(under.fonts ?? {}), ...present(over.fonts ?? {}) } };
}

/**
 * The same look with a style on it. Bold, italic and hidden are switches there: set by two styles, as by that of the
 * paragraph and that of the characters, they are off again.
 */
export function withStyle(look: RunLook, format: RunFormat): RunLook {
  const next = withFormat(look, format);
  const toggled = (now: boolean, said: boolean | undefined) => (said === undefined ? now : said !== now);
  return {
    ...next,
    bold: toggled(look.bold, format.bold),
    italic: toggled(look.italic, format.italic),
    hidden: toggled(look.hidden, format.hidden),
  };
}
