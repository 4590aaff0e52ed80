import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import type { SheetGrid } from '../../source/sheet-grid.ts';
import type { JudgeContext } from './judge-returns.ts';

/** A file that was sent in, as its sheets were read. */
export interface ReturnedFile {
  readonly path: string;
  readonly grids: readonly SheetGrid[];
}

/** What is to be collected: the files that were sent in, the document they belong to, and what they are held against. */
export interface CollectRequest extends Omit<JudgeContext, 'plan' | 'results' | 'without'> {
  readonly manuscript: Manuscript;
  readonly files: readonly ReturnedFile[];
}

/** A table to be kept beside the plan. */
export interface SavedTable {
  /** What its file is called after the plan's name. */
  readonly suffix: string;
  readonly text: string;
}

/** What returns came to. */
export interface Collected {
  /** The document with the figures in its sheets; undefined where anything is wrong. */
  readonly manuscript: Manuscript | undefined;
  readonly tables: readonly SavedTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing was collected, for these reasons. */
export function uncollected(diagnostics: readonly Diagnostic[]): Collected {
  return { manuscript: undefined, tables: [], diagnostics };
}

/** The document with sheets in which the figures stand, and a word on where these are from. */
export function withCollected(manuscript: Manuscript, sheets: Manuscript['sheets']): Manuscript {
  const provenance = [...(manuscript.provenance ?? []), { label: '汇总', value: '部门报送' }];
  return { ...manuscript, sheets, provenance };
}
