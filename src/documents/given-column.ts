import type { SheetColumn } from './sheet-model.ts';

/** A column of facts that nobody is asked for. */
export function givenColumn(key: string, name: string, { type, width }: Pick<SheetColumn, 'type' | 'width'>): SheetColumn {
  return { key, name, type, width, isAsked: false, prompt: null, choices: [], hasBars: false };
}
