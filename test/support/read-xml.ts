import { SaxesParser } from 'saxes';

/** An element of an XML document, its texts joined. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a document; one that is not well-formed is an error. */
export function readXml(text: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const trail: Open[] = [top];
  const parser = new SaxesParser({ fileName: 'xml' });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(
      ([key, value]) => [key, typeof value === 'string' ? value : value.value] as const,
    );
    const element: Open = { name, attributes: Object.fromEntries(plain), children: [], text: '' };
    trail.at(-1)?.children.push(element);
    trail.push(element);
  });
  parser.on('text', (piece) => {
    const element = trail.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => void trail.pop());
  parser.write(text).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('no element');
  return root;
}

/** The texts of the elements of a name right below another one. */
export function textsOf({ children }: XmlElement, name: string): readonly string[] {
  return children.filter((child) => child.name === name).map(({ text }) => text);
}
