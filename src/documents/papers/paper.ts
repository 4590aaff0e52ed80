import type { TargetField } from './target-facts.ts';

/** The papers of an enterprise: 一企一表, the record of its inspection, and 现场检查预先通知单. */
export const paperKinds = ['record', 'notice'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A department that inspects an enterprise, and what it looks at there. */
export interface PaperDepartment {
  /** Of the organ. */
  readonly id: string;
  readonly name: string;
  readonly items: readonly string[];
}

/** What papers are made of, beside the campaign: who inspects what, and the facts of one enterprise, empty where nobody knows. */
export interface PaperRequest {
  readonly departments: readonly PaperDepartment[];
  /** The fields of the list, those of columns it does not have left out. */
  readonly facts: ReadonlyMap<TargetField, string>;
}

/** What stands in a blank: so much white is left that a cell keeps its line. */
export const BLANK = '　';
