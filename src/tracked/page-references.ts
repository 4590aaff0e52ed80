import { attributeOf, childOf, elementsOf, type XmlElement } from '../inspect/package/xml-element.ts';

type References = ReadonlyMap<string, XmlElement>;

/**
 * Headers and footers are named by the first section that has them, and later ones go on with those: true of the new document,
 * not of one in which sections of the old stand between. Here each section of the new names its own, and those of the old,
 * whose parts the file does not hold, go on with what stands before them.
 */
export function nameReferences(flow: readonly XmlElement[], fresh: ReadonlySet<XmlElement>, last: XmlElement) {
  let known: References = new Map();
  const named: References[] = [];
  const whole = (section: XmlElement): XmlElement => {
    known = new Map([...known, ...referencesOf(section)]);
    named.push(known);
    return withReferences(section, known);
  };
  const body = flow.map((piece) => {
    const section = sectionOf(piece);
    if (section === undefined) return piece;
    return withSection(piece, fresh.has(section) ? whole(section) : withReferences(section, new Map()));
  });
  const end = whole(last);
  const first = body.findIndex((piece) => sectionOf(piece) !== undefined);
  const opening = body[first];
  const section = opening && sectionOf(opening);
  const lacksAll = section !== undefined && referencesOf(section).size === 0;
  if (opening === undefined || section === undefined || !lacksAll) return { body, end };
  return { body: body.with(first, withSection(opening, withReferences(section, named[0] ?? new Map()))), end };
}

/** The section a paragraph ends. */
export function sectionOf(piece: XmlElement): XmlElement | undefined {
  return childOf(childOf(piece, 'w:pPr'), 'w:sectPr');
}

function withSection(paragraph: XmlElement, section: XmlElement): XmlElement {
  const swapIn = (parent: XmlElement, name: string, by: (child: XmlElement) => XmlElement): XmlElement => ({
    ...parent,
    children: elementsOf(parent).map((child) => (child.name === name ? by(child) : child)),
  });
  return swapIn(paragraph, 'w:pPr', (properties) => swapIn(properties, 'w:sectPr', () => section));
}

function isReference({ name }: XmlElement): boolean {
  return name === 'w:headerReference' || name === 'w:footerReference';
}

function referencesOf(section: XmlElement): References {
  const own = elementsOf(section).filter(isReference);
  return new Map(own.map((each) => [`${each.name} ${attributeOf(each, 'w:type') ?? ''}`, each]));
}

function withReferences(section: XmlElement, references: References): XmlElement {
  const rest = elementsOf(section).filter((child) => !isReference(child));
  return { ...section, children: [...references.values(), ...rest] };
}
