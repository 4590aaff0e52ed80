import type { PaperDepartment } from '../documents/papers/paper.ts';
import type { TargetField } from '../documents/papers/target-facts.ts';

/** An enterprise of the list, as papers are made of it. */
export interface Target {
  /** Its row in the file, counted from 1. */
  readonly row: number;
  /** What files are told apart by: its code, else a digest of name and address. */
  readonly key: string;
  /** What its papers print, by field; days as they are printed. */
  readonly facts: ReadonlyMap<TargetField, string>;
  /** Who inspects it; its papers lie with the first. */
  readonly departments: readonly PaperDepartment[];
  /** Whether its items are its own, not those of the campaign. */
  readonly hasOwnItems: boolean;
}
