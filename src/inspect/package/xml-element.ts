/** An element of a part, its name written with the prefix we know its namespace by: `w:p`, whatever the file calls it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** The elements inside another, in order. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element === undefined ? [] : element.children.filter((child) => typeof child !== 'string');
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** An attribute, `w:val` where no other is named. */
export function attributeOf(element: XmlElement | undefined, name = 'w:val'): string | undefined {
  return element?.attributes.get(name);
}

/** The text directly inside an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((child) => typeof child === 'string').join('');
}

/** Every element of a name below another, however deep; the depth of trees is bounded when they are read. */
export function descendantsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}
