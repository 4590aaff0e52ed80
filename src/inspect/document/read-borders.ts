import { attributeOf, childOf, type XmlElement } from '../package/xml-element.ts';
import { wholeOf } from './lengths.ts';
import type { Border, Borders } from './word-file.ts';

const SIDES = [
  ['top', 'w:top', 'w:top'],
  ['bottom', 'w:bottom', 'w:bottom'],
  ['left', 'w:left', 'w:start'],
  ['right', 'w:right', 'w:end'],
  ['between', 'w:between', 'w:between'],
  ['insideH', 'w:insideH', 'w:insideH'],
  ['insideV', 'w:insideV', 'w:insideV'],
] as const;
const NONE = ['none', 'nil'];

/** The sides a border element speaks of; a side taken away is there, as undefined, so that it hides one set before. */
export function bordersOf(element: XmlElement | undefined): Borders {
  const said = SIDES.flatMap(([side, name, other]) => {
    const border = childOf(element, name) ?? childOf(element, other);
    return border === undefined ? [] : [[side, borderOf(border)] as const];
  });
  return Object.fromEntries(said);
}

function borderOf(border: XmlElement): Border | undefined {
  const style = attributeOf(border) ?? 'none';
  if (NONE.includes(style)) return undefined;
  const color = attributeOf(border, 'w:color') ?? 'auto';
  return {
    style,
    size: wholeOf(border, 'w:sz') ?? 4,
    space: wholeOf(border, 'w:space') ?? 0,
    color: color === 'auto' ? color : color.toUpperCase(),
  };
}
