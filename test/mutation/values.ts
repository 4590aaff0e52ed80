import { type Good, lineAt, type Mutant, type MutationClass, splice, textOf } from './mutant.ts';
import { isReference } from './references.ts';
import type { Site } from './sites.ts';

/** Slips in values: another type, dates, percentages, digits of full width, zeros, values left out. */
export const values: readonly MutationClass[] = [
  { name: 'wrong type: words for a number', make: retyped((site) => typeof site.data === 'number', '若干') },
  { name: 'wrong type: a word for a list', make: retyped(({ kind }) => kind === 'list', '全部') },
  { name: 'wrong type: a word for a mapping', make: retyped(({ kind, path }) => kind === 'map' && path.length > 0, '全部') },
  {
    name: 'wrong type: a list for a word',
    make: retyped(({ data, kind }) => typeof data === 'string' && kind === 'plain', '[甲, 乙]'),
  },
  { name: 'wrong type: a number in quotes', make: quotedNumber },
  { name: 'date: 2026年7月7日', make: dates((year, month, day) => `${year}年${Number(month)}月${Number(day)}日`) },
  { name: 'date: 2026/7/7', make: dates((year, month, day) => `${year}/${Number(month)}/${Number(day)}`) },
  { name: 'date: 2026.7.7', make: dates((year, month, day) => `${year}.${Number(month)}.${Number(day)}`) },
  { name: 'date: no zeros', make: dates((year, month, day) => `${year}-${Number(month)}-${Number(day)}`) },
  { name: 'date: a month 13', make: dates((year, _, day) => `${year}-13-${day}`) },
  { name: 'date: a day 31 of April', make: dates((year) => `${year}-04-31`) },
  { name: 'date: a day 32', make: dates((year, month) => `${year}-${month}-32`) },
  { name: 'dates swapped', make: swapped },
  { name: 'full-width percent', make: rewritten(/^[\d.]+%$/, (text) => text.replace('%', '％')) },
  { name: 'full-width digits', make: rewritten(/^[\d.-]+%?$/, (text) => text.replace(/\d/g, wide)) },
  { name: 'full-width letters in an id', make: wideIds },
  { name: 'leading zero', make: leadingZero },
  { name: 'value left out', make: emptied },
  { name: 'text lost to a comment', make: comments },
  { name: 'no-break space at the end of a name', make: trailingSpace },
];

function retyped(fits: (site: Site) => boolean, typed: string): MutationClass['make'] {
  return function* ({ file, text, sites }) {
    for (const site of sites) {
      if (!fits(site) || site.value.start === site.value.end) continue;
      yield replaced({ file, text, site }, typed);
    }
  };
}

/** A value in block style is replaced by one on the line of its key. */
function replaced({ file, text, site }: { file: Mutant['file']; text: string; site: Site }, typed: string): Mutant {
  const { value, key, isFlow } = site;
  const isBlock = (site.kind === 'map' || site.kind === 'list') && !isFlow;
  const start = isBlock && key ? text.indexOf(':', key.end) + 1 : value.start;
  const written = isBlock && key ? ` ${typed}` : typed;
  return {
    file,
    text: splice(text, { start, end: value.end }, written),
    spot: start + written.length - typed.length,
    proof: 'shape',
  };
}

function* quotedNumber({ file, text, sites }: Good): Generator<Mutant> {
  for (const { data, value } of sites) {
    if (typeof data !== 'number') continue;
    yield { file, text: splice(text, value, `'${textOf(text, value)}'`), spot: value.start, proof: 'shape' };
  }
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function dates(form: (year: string, month: string, day: string) => string): MutationClass['make'] {
  return function* ({ file, text, sites }) {
    for (const { value, data, kind } of sites) {
      const [, year = '', month = '', day = ''] = ISO.exec(typeof data === 'string' ? data : '') ?? [];
      const typed = form(year, month, day);
      if (year === '' || kind !== 'plain' || typed === data) continue;
      const isNoDay = ISO.test(typed) && !sameDay(typed);
      yield { file, text: splice(text, value, typed), spot: value.start, proof: isNoDay ? 'meaning' : 'shape' };
    }
  };
}

function sameDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** The end of a span before its start. */
function* swapped({ file, text, sites }: Good): Generator<Mutant> {
  for (const { kind, path, data } of sites) {
    if (kind !== 'map' || typeof data !== 'object' || data === null || !('start' in data) || !('end' in data)) continue;
    const [start, end] = ['start', 'end'].map((key) =>
      sites.find((site) => site.path.length === path.length + 1 && site.path.join('\n') === [...path, key].join('\n')),
    );
    if (!start || !end || start.data === end.data || !ISO.test(String(start.data)) || !ISO.test(String(end.data))) continue;
    const later = splice(text, end.value, String(start.data));
    yield { file, text: splice(later, start.value, String(end.data)), spot: end.value.start, proof: 'meaning' };
  }
}

function rewritten(form: RegExp, rewrite: (text: string) => string): MutationClass['make'] {
  return function* ({ file, text, sites }) {
    for (const { value, kind, schemas } of sites) {
      const typed = textOf(text, value);
      const isFree = schemas.some(({ type, pattern }) => [type].flat().includes('string') && pattern === undefined);
      if (kind !== 'plain' || isFree || !form.test(typed)) continue;
      yield { file, text: splice(text, value, rewrite(typed)), spot: value.start, proof: 'shape' };
    }
  };
}

function wide(sign: string): string {
  return String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
}

function* wideIds({ file, text, sites, names }: Good): Generator<Mutant> {
  for (const site of sites) {
    const { value, data } = site;
    if (!isReference(file, site) || typeof data !== 'string' || !/^[a-z][a-z0-9-]*$/.test(data)) continue;
    const typed = data.replace(/[a-z0-9-]/g, wide);
    if (!names.has(typed)) yield { file, text: splice(text, value, typed), spot: value.start, meant: data, proof: 'meaning' };
  }
}

function* leadingZero({ file, text, sites }: Good): Generator<Mutant> {
  for (const { value, data } of sites) {
    if (typeof data !== 'number' || data === 0) continue;
    yield { file, text: splice(text, value, `0${textOf(text, value)}`), spot: value.start, proof: 'meaning' };
  }
}

/** Nothing after the colon: the key is all there is to look at. */
function* emptied({ file, text, sites }: Good): Generator<Mutant> {
  for (const { key, value, kind, inFlow } of sites) {
    if (!key || inFlow || kind === 'block' || value.start === value.end) continue;
    const start = text.indexOf(':', key.end) + 1;
    yield { file, text: splice(text, { start, end: value.end }, ''), spot: key.start, proof: 'shape' };
  }
}

function* comments({ file, text, sites }: Good): Generator<Mutant> {
  for (const { value, kind, inFlow, data } of sites) {
    if (kind !== 'plain' || inFlow || typeof data !== 'string' || value.end !== lineAt(text, value.start).end) continue;
    if (value.end - value.start < 8) continue;
    const at = value.end - 4;
    yield { file, text: splice(text, { start: at, end: at }, ' #1'), spot: at + 1, proof: 'meaning' };
  }
}

function* trailingSpace({ file, text, sites }: Good): Generator<Mutant> {
  for (const site of sites) {
    const { value, kind } = site;
    if (kind !== 'plain' || !isReference(file, site)) continue;
    yield { file, text: splice(text, { start: value.end, end: value.end }, '\u00a0'), spot: value.end, proof: 'meaning' };
  }
}
