import { typedDay } from '../core/typed-day.ts';

/** What a writer typed and, in the signs and forms the plan format has, most likely meant. */
export interface Retyped {
  /** What had to be changed, the first thing where there are several. */
  readonly habit:
    | 'no-break-space'
    | 'curly-quotes'
    | 'fullwidth-percent'
    | 'fullwidth-sign'
    | 'date-form'
    | 'words'
    | 'unit'
    | 'type';
  readonly value: string | number | boolean;
}

type Habit = Retyped['habit'];

const BLANKS = /^[\s\u00a0\u200b\u3000\ufeff]+|(?<![\s\u00a0\u200b\u3000\ufeff])[\s\u00a0\u200b\u3000\ufeff]+$/g;
const CURLY = /^[“”„‘’"'「『](.+)[“”‘’"'」』]$/s;
const MONTH = /^(\d{4})\s*[-/年.]\s*(\d{1,2})\s*月?$/;
const MONTH_DAY = /^(\d{1,2})\s*[-/月.]\s*(\d{1,2})\s*[日号]?$/;
const PERIOD = /^(\d{1,3})\s*(?:个)?(工作日|日|天|月)$/;
const PERCENT = /^百分之\s*(\d{1,3}(?:\.\d{1,2})?|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九百])$/;
const COUNTED =
  /^(?:第\s*)?(\d{1,3}(?:[,，]\d{3})+|\d{1,9}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\s*(?:\p{Script=Han}{1,3})?$/u;
const SECRECY = /^(绝密|机密|秘密)\s*(?:[★☆*·]\s*)?(\d+\s*(?:年|个月)|长期)$/;
const UNITS: Readonly<Record<string, string>> = { 工作日: 'wd', 日: 'd', 天: 'd', 月: 'm' };
const WORDS: Readonly<Record<string, boolean>> = { 是: true, 否: false, 有: true, 无: false, yes: true, no: false };

const STEPS: readonly { readonly habit: (text: string) => Habit; readonly change: (text: string) => string }[] = [
  { habit: () => 'no-break-space', change: (text) => text.replace(BLANKS, '') },
  { habit: () => 'curly-quotes', change: (text) => CURLY.exec(text)?.[1] ?? text },
  { habit: () => 'words', change: (text) => text.replace(/(?<![，。；、,.;])[，。；、,.;]+$/, '') },
  { habit: (text) => (text.includes('％') ? 'fullwidth-percent' : 'fullwidth-sign'), change: (text) => text.normalize('NFKC') },
  { habit: () => 'date-form', change: isoDate },
  {
    habit: () => 'words',
    change: (text) => text.replace(SECRECY, (_, level: string, term: string) => `${level}★${term.replace(/\s/g, '')}`),
  },
  { habit: () => 'words', change: (text) => text.replace(PERCENT, (_, share: string) => `${plainNumber(share)}%`) },
  { habit: () => 'words', change: (text) => text.replace(PERIOD, (_, count: string, unit: string) => `${count}${UNITS[unit]}`) },
  { habit: () => 'unit', change: (text) => text.replace(COUNTED, (_, count: string) => plainNumber(count)) },
];

/** The first value, of those a text may stand for, that `fits`; undefined where none does. */
export function retype(text: string, fits: (value: unknown) => boolean): Retyped | undefined {
  let habit: Habit | undefined;
  let now = text;
  for (const step of [undefined, ...STEPS]) {
    const next = step ? step.change(now) : now;
    if (step && next === now) continue;
    if (step) habit ??= step.habit(now);
    now = next;
    for (const value of readings(now)) {
      if (fits(value)) return { habit: habit ?? (Object.hasOwn(WORDS, now) ? 'words' : 'type'), value };
    }
  }
  return undefined;
}

function readings(text: string): readonly (string | number | boolean)[] {
  const word = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  const number = /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? [Number(text)] : [];
  const truth = /^(?:true|false)$/i.test(text) ? [text.toLowerCase() === 'true'] : word === undefined ? [] : [word];
  return [text, ...number, ...truth];
}

function isoDate(text: string): string {
  const typed = typedDay(text);
  if (typed?.rest === '') return typed.day;
  const [, ...parts] = MONTH.exec(text) ?? MONTH_DAY.exec(text) ?? [];
  return parts.length === 0 ? text : parts.map((part) => part.padStart(2, '0')).join('-');
}

const DIGITS = '零一二三四五六七八九';

/** 3,600 → 3600, 十二 → 12, 百 → 100; digits stay. */
function plainNumber(text: string): string {
  if (/\d/.test(text)) return text.replace(/[,，]/g, '');
  if (text === '百') return '100';
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  const value = (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
  return value === 0 ? text : String(value);
}
