import { legalText } from '../../core/legal-text.ts';

/** The longest name of a sheet, in UTF-16 units (Excel specifications and limits). */
const MAX_NAME = 31;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** What Excel refuses in a name, its full-width forms too. */
const FORBIDDEN = /[[\]:*?/\\［］：＊？／＼\n\r\t]/g;

const FALLBACK = '统计表';

/** Names of sheet tabs as Excel accepts them, in the order given: legal characters, short, none reserved, no two alike. */
export function sheetNames(names: readonly string[], reserved: readonly string[] = []): readonly string[] {
  const taken = new Set<string>([RESERVED, ...reserved.map((name) => name.toLowerCase())]);
  return names.map((name) => {
    const free = firstFree(legalName(name), taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function legalName(name: string): string {
  const legal = legalText(name)
    .replace(FORBIDDEN, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  return cut(legal, MAX_NAME) || FALLBACK;
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
    const suffix = `(${count})`;
    candidate = `${cut(name, MAX_NAME - suffix.length)}${suffix}`;
  }
  return candidate;
}

function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/['\s]+$/, '');
}
