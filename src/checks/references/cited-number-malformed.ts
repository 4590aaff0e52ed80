import type { Registry } from '../../plan/registry/registry.ts';
import { type Check, defineCheck, within } from '../check.ts';

const HAN = '\\p{Script=Han}';
const OPEN = '[(（\\[［【〔〈<＜〖{｛]';
const CLOSE = '[)）\\]］】〕〉>＞〗}｝]';
const DIGIT = '[0-9０-９]';
const GAP = '[\\s　]*';
/** 机关代字, bracket, year, bracket, number: brackets of any kind, 第 and zeros before the number allowed. */
const USUAL = `(?<prefix>${HAN}{2,15})${GAP}${OPEN}${GAP}(?<year>${DIGIT}{4})${GAP}(?:年${GAP})?${CLOSE}${GAP}(?:第${GAP})?(?<number>${DIGIT}{1,5})${GAP}号`;
/** The number before the year. */
const TURNED = `(?<prefix2>${HAN}{2,15}?)${GAP}(?:第${GAP})?(?<number2>${DIGIT}{1,5})${GAP}号${GAP}[〔［【\\[]${GAP}(?<year2>${DIGIT}{4})${GAP}(?:年${GAP})?${CLOSE}`;
const CITED = new RegExp(`${USUAL}|${TURNED}`, 'gu');
/** Words that lead to a number and are not part of it. */
const LEADING_WORDS =
  /^.*(?:根据|依据|按照|依照|遵照|参照|落实|贯彻|执行|印发|转发|结合|关于|以及|详见|参见|文号为?|文件|规定|要求|[和与及或按据见的为了以在])(?=\p{Script=Han}{2})/u;

/** A cited document number that is not written as its issuer wrote it. */
export const citedNumberMalformed: Check = defineCheck({
  id: 'references/cited-number-malformed',
  severity: 'error',
  title: { zh: '引用的文号不规范', en: 'The number of a cited document is malformed' },
  why: {
    zh: '文号写错，读者按文号检索不到原文。',
    en: 'Readers cannot find a document by a number written wrong.',
  },
  fix: {
    zh: '年份用六角括号〔〕，不加“第”，序号不编虚位；或者用 `basis` 引用登记的文件，由程序写出文号。',
    en: 'Put the year in 〔〕, without 第 and leading zeros; or cite the registered document through `basis`.',
  },
  basis: 'GB/T 9704-2012 7.2.5（依据待核）',
  effectiveFrom: null,
  messages: {
    malformed: {
      zh: '引用文号为 `{found}`，应为 `{expected}`',
      en: 'Unexpected document number `{found}`, expected `{expected}`',
    },
  },
  example: {
    bad: 'overrides: { preamble: 按照《示例市甲区2026年工作方案》（«甲联办(2026)第02号»）开展。 }',
    good: 'overrides: { preamble: 按照《示例市甲区2026年工作方案》（甲联办〔2026〕2号）开展。 }',
  },

  *run({ plan, registry }, found) {
    const prefixes = knownPrefixes(registry);
    for (const { text, path } of plan.prose.filter((typed) => typed.text.includes('号'))) {
      for (const match of text.matchAll(CITED)) {
        const cited = readCitation(match, prefixes);
        if (cited === undefined) continue;
        const end = match.index + match[0].length;
        const finding = found('malformed', within(path, end - cited.found.length, end), cited);
        yield isSafe(cited) ? { ...finding, correction: { of: cited.found, by: cited.expected } } : finding;
      }
    }
  },
});

interface Citation extends Readonly<Record<'found' | 'expected', string>> {}

/** The number as written and as it should be; undefined where nothing but spaces differs. */
function readCitation(match: RegExpMatchArray, prefixes: readonly string[]): Citation | undefined {
  const { prefix = '', prefix2 = '', year = '', year2 = '', number = '', number2 = '' } = match.groups ?? {};
  const run = prefix + prefix2;
  const known = prefixes.find((name) => run.endsWith(name));
  const name = known ?? run.replace(LEADING_WORDS, '');
  const found = match[0].slice(run.length - name.length);
  const sequence = Number((number + number2).normalize('NFKC'));
  const expected = `${name}〔${(year + year2).normalize('NFKC')}〕${sequence}号`;
  return found.replace(/\s/g, '') === expected ? undefined : { found, expected };
}

/** Whether no more than brackets, blanks, widths and leading zeros differ: the same words and figures in the same order. */
function isSafe({ found, expected }: Citation): boolean {
  return bare(found) === bare(expected);
}

function bare(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[^\p{Script=Han}\d]/gu, '')
    .replace(/(?<=(?<!\d)\d{4})0+(?=\d)/, '');
}

/** 机关代字 on record, the longest first. */
function knownPrefixes({ organs, documents }: Registry): readonly string[] {
  const cited = documents.flatMap(({ number }) => /^[^〔]+(?=〔)/.exec(number ?? '') ?? []);
  const own = organs.flatMap(({ documentPrefix }) => documentPrefix ?? []);
  return [...cited, ...own].sort((a, b) => b.length - a.length);
}
