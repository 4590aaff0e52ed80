import type { DocumentReference } from '../../plan/registry/registry.ts';

/** 《标题》（文号） */
export function printCitation({ document: { title, number } }: DocumentReference): string {
  return `《${title}》${number === null ? '' : `（${number}）`}`;
}
