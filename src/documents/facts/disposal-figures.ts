import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import type { DisposalAction } from '../../plan/results.ts';
import { objectKeys } from '../../plan/statistics/object-keys.ts';
import { inOrderOf } from './organs.ts';
import { published } from './published.ts';

const ACTIONS: readonly DisposalAction[] = ['责令改正', '列入经营异常名录', '立案', '移送', '复查', '无需处理'];

/** What disposals come to: what the document tells, the page draws and the data publish. */
export interface DisposalFigures {
  /** How many objects they are about, however many measures against one. */
  readonly objects: number;
  readonly cases: number;
  readonly closed: number;
  readonly open: number;
  /** How many are made public, and how many are not. */
  readonly listed: number;
  readonly withheld: number;
  /** How many there are of each sort that was taken, in the order of the vocabulary. */
  readonly actions: readonly { readonly action: DisposalAction; readonly count: number }[];
  readonly organs: readonly string[];
}

/** Works out the figures of disposals. */
export function disposalFigures({ entries, issuers }: Pick<DisposalsPlan, 'entries' | 'issuers'>): DisposalFigures {
  const cases = entries.length;
  const closed = entries.filter(isClosed).length;
  const listed = published(entries).length;
  const counts = ACTIONS.map((action) => ({ action, count: entries.filter((entry) => entry.action === action).length }));
  return {
    objects: new Set(entries.map(objectKeys(entries))).size,
    cases,
    closed,
    open: cases - closed,
    listed,
    withheld: cases - listed,
    actions: counts.filter(({ count }) => count > 0),
    organs: inOrderOf(
      issuers,
      entries.flatMap(({ organ }) => organ ?? []),
    ),
  };
}

/** Whether a case is done with. */
export function isClosed({ done }: Disposal): boolean {
  return done !== null;
}

/** 责令改正3件 …, one text a sort. */
export function printActions({ actions }: DisposalFigures): readonly string[] {
  return actions.map(({ action, count }) => `${action}${count}件`);
}
