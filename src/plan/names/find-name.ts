import type { Message } from '../../core/diagnostic.ts';
import { nearestWords } from '../../core/nearest-words.ts';
import type { PlanPath } from '../../core/source.ts';
import type { Day } from '../days/day.ts';
import type { Findings } from '../resolve/findings.ts';
import { lookUp, type Match } from './look-up.ts';
import type { NameBook } from './name-book.ts';
import { sayNotOnDay } from './say-not-on-day.ts';
import { type NameSuggestion, suggestNames } from './suggest-names.ts';
import { unwrapName } from './unwrap-name.ts';

/** What sort of thing a name is of. */
export type NameKind =
  | 'organ'
  | 'item'
  | 'document'
  | 'platform'
  | 'contact'
  | 'anchor'
  | 'industry'
  | 'plan'
  | 'profile'
  | 'outline'
  | 'area'
  | 'credit'
  | 'goal'
  | 'form'
  | 'report';

const KINDS: Readonly<Record<NameKind, Message>> = {
  organ: { zh: '机关', en: 'organisation' },
  item: { zh: '抽查事项', en: 'inspection item' },
  document: { zh: '文件', en: 'document' },
  platform: { zh: '平台', en: 'platform' },
  contact: { zh: '联系人', en: 'contact' },
  anchor: { zh: '起算点', en: 'anchor' },
  industry: { zh: '行业', en: 'industry' },
  plan: { zh: '方案', en: 'plan' },
  profile: { zh: '地区年度规则', en: 'profile' },
  outline: { zh: '文稿提纲', en: 'outline' },
  area: { zh: '登记目录', en: 'registry folder' },
  credit: { zh: '信用等级体系', en: 'credit system' },
  goal: { zh: '目标', en: 'goal' },
  form: { zh: '表式', en: 'form' },
  report: { zh: '周期报送', en: 'periodic report' },
};
const DOUBTFUL = 0.75;
const CLOSE = 0.05;
const MOST = 3;

interface Lookup<T> {
  readonly kind: NameKind;
  readonly written: string;
  readonly path: PlanPath;
  readonly book: NameBook<T>;
  /** Null for a name that is meant at no day in particular. */
  readonly day: Day | null;
  readonly prefers?: (entry: T) => boolean;
}

/**
 * What a name means on the plan's day. Said is a name nobody has, with the nearest ones; and one that nobody valid on that
 * day has, or that nobody had yet.
 */
export function findName<T>(findings: Findings, lookup: Lookup<T>): Match<T> | undefined {
  const { kind, written, path, book, day } = lookup;
  const match = lookUp(book, lookup);
  if (match === undefined) sayUnknownName(findings, lookup);
  else if (day !== null && kind !== 'document') sayNotOnDay(findings, { noun: KINDS[kind], written, path, match, day, book });
  return match;
}

function sayUnknownName<T>(findings: Findings, { kind, written, path, book, day }: Lookup<T>): void {
  const wrapped = unwrapName(findings.positions, { written, path, isKnown: (name) => book.has(name) });
  if (wrapped !== undefined) {
    findings.add({ path, ...wrapped, rule: wrapped.rule ?? 'names/unknown' });
    return;
  }
  const suggestions = suggestNames(book, written, day);
  findings.add({ rule: 'names/unknown', path, ...unknown(kind, written, suggestions) });
}

interface Unknown {
  readonly kind: NameKind;
  readonly written: string;
  readonly path: PlanPath;
  readonly names: readonly string[];
}

/** Says that a name is not one of some words, with the nearest of them. */
export function sayUnknown(findings: Findings, { kind, written, path, names }: Unknown): void {
  const suggestions = nearestWords(written, names, (name) => name).map(({ candidate, likeness }) => ({
    name: candidate,
    likeness,
  }));
  const said = unknown(kind, written, suggestions);
  const anchors = { zh: `可用的起算点有 ${names.join('、')}，或一个日期`, en: `Known anchors are ${names.join(', ')}, or a day` };
  findings.add({ rule: 'names/unknown', path, ...said, ...(kind === 'anchor' ? { hint: anchors } : {}) });
}

function unknown(
  kind: NameKind,
  written: string,
  suggestions: readonly NameSuggestion[],
): { readonly message: Message; readonly hint?: Message } {
  const { zh, en } = KINDS[kind];
  const [best] = suggestions;
  const unregistered = {
    zh: `${zh}“${written}”没有登记，应为已登记的${zh}`,
    en: `Unexpected ${en} “${written}”, expected a registered one`,
  };
  if (best === undefined) return { message: unregistered };
  const near = suggestions.slice(0, MOST);
  const names = near.map(({ name }) => name);
  if (best.likeness < DOUBTFUL) return { message: unregistered, hint: nearHint(names) };
  const message = {
    zh: `${zh}“${written}”没有登记，应为“${best.name}”`,
    en: `Unexpected ${en} “${written}”, expected “${best.name}”`,
  };
  return near.some(isAsLikely(best)) ? { message, hint: nearHint(names) } : { message };
}

function isAsLikely(best: NameSuggestion): (other: NameSuggestion) => boolean {
  return (other) => other !== best && best.likeness - other.likeness <= CLOSE;
}

function nearHint(names: readonly string[]): Message {
  const quoted = names.map((name) => `“${name}”`);
  return { zh: `相近的有${quoted.join('、')}`, en: `The nearest are ${quoted.join(', ')}` };
}
