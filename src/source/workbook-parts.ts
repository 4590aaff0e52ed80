import { attribute, tagsNamed } from './xml-tags.ts';

/** The paths of the parts of a workbook that say what its sheets are and what their cells mean. */
export const BOOK = 'xl/workbook.xml';
export const RELATIONS = 'xl/_rels/workbook.xml.rels';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';

/** A sheet as the book names it. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** Of the part its cells stand in; undefined where no relation leads to one. */
  readonly path: string | undefined;
}

/** The sheets of a workbook in their order, by the text of the book and of its relations. */
export function sheetParts(book: string, relations: string): readonly SheetPart[] {
  const targets = new Map(
    Array.from(tagsNamed(relations, 'Relationship'), (tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  return Array.from(tagsNamed(book, 'sheet'), (tag) => {
    const target = targets.get(attribute(tag, 'r:id'));
    return {
      name: attribute(tag, 'name') ?? '',
      isHidden: (attribute(tag, 'state') ?? 'visible') !== 'visible',
      path: target === undefined ? undefined : partPath(target),
    };
  });
}

/** A target is told as seen from the book, or from the root of the file. */
function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}
