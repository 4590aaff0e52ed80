import { attributeOf, type XmlElement } from '../package/xml-element.ts';

const UNITS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54, pc: 240, pi: 240 };
const NUMBER = /^\s*([+-]?\d{1,12}(?:\.\d{1,12})?)\s*(pt|in|cm|mm|pc|pi)?\s*$/;
const EMU_PER_TWIP = 635;

/** A length in twips: a plain number counts twips, others name their unit. */
export function twips(text: string | undefined): number | undefined {
  const found = text === undefined ? null : NUMBER.exec(text);
  if (found === null) return undefined;
  const value = Number(found[1]);
  return found[2] === undefined ? value : Math.round(value * (UNITS[found[2]] ?? 1));
}

/** A length in twips of an attribute. */
export function lengthOf(element: XmlElement | undefined, name = 'w:val'): number | undefined {
  return twips(attributeOf(element, name));
}

/** A whole number of an attribute. */
export function wholeOf(element: XmlElement | undefined, name = 'w:val'): number | undefined {
  const text = attributeOf(element, name);
  return text !== undefined && /^\s*[+-]?\d{1,12}\s*$/.test(text) ? Number(text) : undefined;
}

/** A size in half points: a plain number counts them, others name their unit. */
export function halfPoints(element: XmlElement | undefined): number | undefined {
  const text = attributeOf(element);
  const length = twips(text);
  return length === undefined || text === undefined || /^[\s\d.+-]+$/.test(text) ? length : length / 10;
}

/** A switch: there without a value means on; undefined where it is not there. */
export function switchOf(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(element) ?? '1');
}

/** EMU as twips. */
export function emu(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,15}\s*$/.test(text) ? Math.round(Number(text) / EMU_PER_TWIP) : undefined;
}
