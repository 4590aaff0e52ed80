import { placeAt } from '../../core/source.ts';
import type { Day } from '../days/day.ts';
import type { Mark, Placed } from './placed.ts';

interface Marked<T> {
  readonly placed: Placed<T>;
  readonly mark: Mark;
}

/** Says of each entry that shares an id or a name with an earlier one of its area while both hold. Other areas may repeat. */
export function sayDuplicates<T>(all: readonly Placed<T>[]): void {
  const seen = new Map<string, Marked<T>[]>();
  for (const placed of all) {
    for (const mark of placed.marks) {
      const key = `${placed.part.scope}\n${mark.key === 'id'}\n${mark.text}`;
      const earlier = seen.get(key) ?? [];
      const twin = earlier.find((other) => other.placed !== placed && (mark.key === 'id' || overlap({ placed, mark }, other)));
      if (twin !== undefined) {
        say({ placed, mark }, twin);
        break;
      }
      seen.set(key, [...earlier, { placed, mark }]);
    }
  }
}

function overlap<T>(a: Marked<T>, b: Marked<T>): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  return first.from <= second.until && second.from <= first.until;
}

/** The days a mark holds: those of the name and of the entry; open ends lie before and after all days. */
function spanOf<T>({ placed: { valid }, mark }: Marked<T>): { readonly from: string; readonly until: string } {
  const from = [valid.from, mark.from]
    .map((day: Day | null) => day ?? '')
    .sort()
    .at(-1);
  const until = [valid.to, mark.until].map((day: Day | null) => day ?? '~').sort()[0];
  return { from: from ?? '', until: until ?? '~' };
}

function say<T>({ placed: { part, path }, mark }: Marked<T>, twin: Marked<T>): void {
  const text = mark.text.split('\n').at(mark.key === 'name' ? -1 : 0);
  const isId = mark.key === 'id';
  part.findings.add({
    rule: 'names/duplicate',
    path: [...path, mark.key],
    message: {
      zh: `${isId ? '标识' : '名称'}“${text}”在本地区登记了两次，应各不相同${isId ? '' : '或有效期不重叠'}`,
      en: `Unexpected second entry ${isId ? 'of id' : 'called'} “${text}”, expected only one in an area${isId ? '' : ' at a time'}`,
    },
    related: {
      ...placeAt(twin.placed.part.findings.positions, [...twin.placed.path, twin.mark.key]),
      message: { zh: '已登记在这里', en: 'registered here' },
    },
  });
}
