import type { DocumentReference } from '../../plan/registry/registry.ts';
import { withinMarks } from '../within-marks.ts';

/** 《标题》（文号） */
export function printCitation(reference: DocumentReference): string {
  const { number } = reference.document;
  return `${printTitle(reference)}${number === null ? '' : `（${number}）`}`;
}

/** 《标题》 */
export function printTitle({ document: { title } }: DocumentReference): string {
  return `《${withinMarks('《', title)}》`;
}
