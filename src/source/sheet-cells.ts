import { columnIndex } from '../core/column-letters.ts';
import { truthText } from './cell-text.ts';
import { sharedTexts } from './shared-texts.ts';
import { dayReader } from './sheet-days.ts';
import { unescapeCell } from './unescape-xml.ts';
import { attribute, type XmlTag, xmlTags } from './xml-tags.ts';

/** A cell with something in it. */
export interface SheetCell {
  /** Counted from 0. */
  readonly column: number;
  readonly text: string;
}

/** The parts of a workbook that tell what its cells say. */
export interface CellBook {
  readonly book: string;
  readonly strings: Uint8Array | undefined;
  readonly styles: string;
}

const COLUMN = /^[A-Z]{1,3}(?=\d)/;
const WHOLE = /^-?\d{1,20}$/;

/**
 * Reads the cells of a row: formulas as they were saved, days as `YYYY-MM-DD` with their time if any, formatted text plain,
 * numbers as they stand.
 */
export function cellReader({ book, strings, styles }: CellBook): (row: string) => readonly SheetCell[] {
  const shared = sharedTexts(strings);
  const dayOf = dayReader(book, styles);
  return (row) => {
    const cells: SheetCell[] = [];
    let column = -1;
    for (const { tag, value } of cellsOf(row)) {
      column = columnOf(attribute(tag, 'r')) ?? column + 1;
      const text = textOf(tag, value).trim();
      if (text !== '') cells.push({ column, text });
    }
    return cells;
  };

  function textOf(tag: XmlTag, value: string): string {
    switch (attribute(tag, 't') ?? 'n') {
      case 's':
        return shared(Number(value));
      case 'b':
        return truthText(value === '1');
      case 'n':
        return dayOf(attribute(tag, 's'), value) ?? numberText(value);
      default:
        return unescapeCell(value);
    }
  }
}

/** Each cell with its value as it was saved, or the text that stands in it, without how it is spoken. */
function* cellsOf(row: string): Iterable<{ readonly tag: XmlTag; readonly value: string }> {
  let cell: XmlTag | undefined;
  let value = '';
  let isSpoken = false;
  for (const tag of xmlTags(row)) {
    if (tag.name === 'c' && tag.is === 'open') {
      cell = tag;
      value = '';
    } else if (tag.name === 'c' && cell !== undefined) {
      yield { tag: cell, value };
      cell = undefined;
    } else if (tag.name === 'rPh') isSpoken = tag.is === 'open';
    else if (tag.is === 'open' && (tag.name === 'v' || (tag.name === 't' && !isSpoken))) value += tag.text;
  }
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = reference === undefined ? null : COLUMN.exec(reference);
  return letters === null ? undefined : columnIndex(letters[0]);
}

/** Digits as they stand, so that a code keeps all of them; other numbers as people write them. */
function numberText(value: string): string {
  return value === '' || WHOLE.test(value) ? value : String(Number(value));
}
