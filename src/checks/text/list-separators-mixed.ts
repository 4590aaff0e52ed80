import { type Check, defineCheck, type Spot, type Subject, within } from '../check.ts';
import { type NameHit, nameFinder } from '../wording/name-finder.ts';

/** One sign between two items. */
const BETWEEN = /^\s*([、，；,;])\s*$/;
/**
 * Things that are done something with: 将甲表；乙、丙报送. A semicolon ends the clause before it, so that none can stand
 * between 将 and its verb. What names a verb before the semicolon is a clause of its own.
 */
const DISPOSED =
  /(?<=[将把])(?<first>[\p{Script=Han}“”]{2,20}[表册书单件告结料案账录证图据果])(?<mark>[；;])(?<second>[\p{Script=Han}“”]{1,12})(?<other>、)/gu;
const VERB = /录入|报送|上报|纳入|列入|移送|反馈|发送|提交|填写|归集|公示|公开|推送|抄送|移交|作为|形成|通报|印发|转交|登记入/;

/** Items of one enumeration with different signs between them. */
export const listSeparatorsMixed: Check = defineCheck({
  id: 'text/list-separators-mixed',
  severity: 'info',
  title: { zh: '并列各项的分隔符号不一', en: 'Items of one enumeration are separated by different marks' },
  why: {
    zh: '分隔符号不一，哪几项并列就看不出来。',
    en: 'With different marks between them nobody sees which items stand side by side.',
  },
  fix: {
    zh: '统一为一种符号；`departments` 里的事项由程序分隔。',
    en: 'Use one mark throughout; items under `departments` are separated by the program.',
  },
  basis: 'GB/T 15834-2011（依据待核）',
  effectiveFrom: null,
  messages: {
    mixed: {
      zh: '并列各项用了 {found} 分隔，应统一为 `{expected}`',
      en: 'Unexpected separators {found} in one enumeration, expected `{expected}` throughout',
    },
  },
  example: {
    bad: `
      overrides: { results: 各单位将检查记录表«；»总结、统计表盖章后报送。 }`,
    good: `
      overrides: { results: 各单位将检查记录表、总结、统计表盖章后报送。 }`,
  },

  *run(subject, found) {
    const [first, ...others] = [...inItemTexts(subject), ...inSentences(subject)];
    if (first === undefined) return;
    const here = { zh: '这里也不一', en: 'mixed here too' };
    const note = { zh: `这里用的是 ${first.beside.mark}`, en: `here it is ${first.beside.mark}` };
    const marks = [first.odd.mark, first.beside.mark].map((mark) => `\`${mark}\``).join('、');
    yield found(
      'mixed',
      first.odd.spot,
      { found: marks, expected: first.expected },
      { spot: first.beside.spot, note },
      ...others.map(({ odd }) => ({ spot: odd.spot, note: here })),
    );
  },
});

interface Separator {
  readonly mark: string;
  readonly spot: Spot;
}

interface Mixture {
  /** The first one that is not as expected. */
  readonly odd: Separator;
  readonly beside: Separator;
  readonly expected: string;
}

/** Paragraphs of items typed as they were printed: their semicolons, and the signs between registered items. */
function inItemTexts({ plan, registry }: Subject): readonly Mixture[] {
  const { asIssued } = plan;
  if (asIssued === null) return [];
  const finder = nameFinder(registry.items.map(({ name }) => [name, name] as const));
  return [...asIssued.items].flatMap(([organ, text]) => {
    const path = [...asIssued.path, 'items', organ];
    const places = [...new Set([...semicolons(text), ...signsBetween(text, finder(text))])].sort((a, b) => a - b);
    const separators = places.map((place) => ({ mark: text.charAt(place), spot: within(path, place, place + 1) }));
    const expected = separators.some(({ mark }) => /[；;]/.test(mark)) ? '；' : '、';
    const odd = separators.find(({ mark }) => mark !== expected);
    const beside = separators.find(({ mark }) => mark !== odd?.mark);
    return odd === undefined || beside === undefined ? [] : [{ odd, beside, expected }];
  });
}

function semicolons(text: string): readonly number[] {
  return [...text.matchAll(/[；;]/g)].map(({ index }) => index);
}

function signsBetween(text: string, hits: readonly NameHit<string>[]): readonly number[] {
  return hits.slice(1).flatMap((hit, index) => {
    const end = hits[index]?.end ?? 0;
    const sign = BETWEEN.exec(text.slice(end, hit.start))?.[1];
    return sign === undefined ? [] : [text.indexOf(sign, end)];
  });
}

function inSentences({ plan }: Subject): readonly Mixture[] {
  return plan.prose.flatMap(({ text, path }) =>
    [...text.matchAll(DISPOSED)].flatMap(({ index, groups }) => {
      const { first = '', mark = '', second = '', other = '' } = groups ?? {};
      if (VERB.test(first) || VERB.test(second)) return [];
      const at = index + first.length;
      const next = at + mark.length + second.length;
      const odd = { mark, spot: within(path, at, at + mark.length) };
      return [{ odd, beside: { mark: other, spot: within(path, next, next + other.length) }, expected: other }];
    }),
  );
}
