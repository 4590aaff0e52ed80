import { cellText } from './cell-text.ts';
import { SPREADSHEET, xmlText } from './xml-text.ts';

/** The texts of a workbook, each kept once; cells hold their numbers. */
export interface SharedStrings {
  /** Number of a text, as a cell can hold it. */
  indexOf(text: string): number;
  part(): string;
}

/** An empty store of texts. */
export function sharedStrings(): SharedStrings {
  const known = new Map<string, number>();
  const items: string[] = [];
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const found = known.get(text);
      if (found !== undefined) return found;
      known.set(text, items.length);
      items.push(`<si><t xml:space="preserve">${xmlText(cellText(text))}</t></si>`);
      return items.length - 1;
    },
    part: () => `<sst xmlns="${SPREADSHEET}" count="${uses}" uniqueCount="${items.length}">${items.join('')}</sst>`,
  };
}
