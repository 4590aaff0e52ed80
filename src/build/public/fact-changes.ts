import type { KeyFact, Manuscript } from '../../documents/manuscript.ts';
import type { Change, PageModel } from '../../documents/page-model.ts';

/** What is compared of a version. */
export interface Version {
  readonly manuscript: Pick<Manuscript, 'title' | 'keyFacts'> & {
    readonly metadata: Pick<Manuscript['metadata'], 'number' | 'issuers'>;
    readonly page?: Pick<PageModel, 'timeline'>;
  };
}

/** What a version states otherwise than the one before: title, number, day, key facts, and the days of its timeline. */
export function factChanges(before: Version, after: Version): readonly Change[] {
  const stated = differences(statedFacts(before), statedFacts(after));
  const days = differences(dayFacts(before), dayFacts(after));
  return [...stated, ...days.filter((day) => !stated.some((change) => says(change, day)))];
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly Change[] {
  const labels = [...new Set([...before.keys(), ...after.keys()])];
  return labels.flatMap((label) => {
    const change = { label, before: before.get(label) ?? null, after: after.get(label) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

/** Whether a change of a fact tells of those days: 2026年8月28日（7月31日后第20个工作日）. */
function says(change: Change, day: Change): boolean {
  const has = (text: string | null, part: string | null): boolean =>
    part === null ? text === null : (text ?? '').startsWith(part);
  return has(change.before, day.before) && has(change.after, day.after);
}

function statedFacts({ manuscript }: Version): ReadonlyMap<string, string> {
  const { title, metadata, keyFacts } = manuscript;
  const head: readonly KeyFact[] = [
    { label: '标题', value: title },
    { label: '发文字号', value: metadata.number ?? '' },
    { label: '发文机关', value: metadata.issuers.join('、') },
  ];
  return new Map([...head, ...keyFacts].filter(({ value }) => value !== '').map(({ label, value }) => [label, value]));
}

/** Of the day of issue a change is no news. */
function dayFacts({ manuscript: { page } }: Version): ReadonlyMap<string, string> {
  return new Map((page?.timeline ?? []).filter(({ name }) => name !== '成文').map(({ name, text }) => [name, text]));
}
