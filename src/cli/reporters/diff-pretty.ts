import type { Language, Message } from '../../core/diagnostic.ts';
import { spotOf } from '../../core/spot-of.ts';
import type { FactChange } from '../../diff/compare-facts.ts';
import type { ProseChange } from '../../diff/compare-prose.ts';
import type { VersionChanges } from '../../diff/compare-versions.ts';
import { excerptPieces } from '../../diff/excerpt-pieces.ts';
import { wordFactChange } from '../../diff/word-fact-change.ts';
import type { DiffedVersion, DiffReport } from '../../shell/run-diff.ts';
import { cutText } from './cut-text.ts';
import { noColours, type Paint, type Style } from './paint.ts';

export interface DiffPrettyOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Leaves out the paragraphs. */
  readonly quiet: boolean;
}

/** Signs of one text, paragraphs and errors that are shown. */
const MOST_SIGNS = 120;
const MOST_PARAGRAPHS = 60;
const MOST_ERRORS = 10;

/** What two versions of a plan do not share, for people: the facts by subject, then the paragraphs worded otherwise. */
export function printDiffPretty({ before, after, changes, file }: DiffReport, options: DiffPrettyOptions): string {
  const { language, paint } = options;
  const lines = [
    paint('bold', `${before.name} → ${after.name}`),
    ...[before, after].flatMap((version) => errorLines(version, changes === undefined, options)),
    ...(changes === undefined ? [WORDS.unreadable[language]] : changeLines(changes, options)),
    ...(file === null ? [] : ['', `${WORDS.written[language]} ${file}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function errorLines(
  { name, diagnostics }: DiffedVersion,
  inFull: boolean,
  { language, paint }: DiffPrettyOptions,
): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const told: Message = {
    zh: `${name} 有 ${errors.length} 个错误${inFull ? '' : '，按读得出的比较'}`,
    en: `${name} has ${errors.length} errors${inFull ? '' : '; what can be read of it is compared'}`,
  };
  const shown = inFull ? errors.slice(0, MOST_ERRORS) : [];
  const lines = shown.map(({ file, place, rule, message }) => {
    const at = place === undefined ? file : spotOf(place);
    return `  ${at} ${message[language]} ${paint('dim', rule)}`;
  });
  return [paint('yellow', told[language]), ...lines];
}

function changeLines({ facts, prose, others }: VersionChanges, options: DiffPrettyOptions): readonly string[] {
  const { language, paint, quiet } = options;
  if (facts.length + prose.length === 0 && !others) return [WORDS.same[language]];
  const subjects = [...new Set(facts.map(({ subject }) => subject))];
  const words = quiet ? [] : proseLines(prose, options);
  return [
    ...subjects.flatMap((subject) => [
      '',
      paint('bold', subject),
      ...facts.filter((change) => change.subject === subject).map((change) => `  ${factLine(change, paint)}`),
    ]),
    ...words,
    ...(others ? ['', WORDS.others[language]] : []),
    '',
    counted(facts.length, prose.length, language),
  ];
}

function factLine(change: FactChange, paint: Paint): string {
  const { label, before, after } = change;
  const isWhole = label === null || before === null || after === null;
  const [sign, style]: readonly [string, Style] = !isWhole ? ['~', 'yellow'] : before === null ? ['+', 'green'] : ['-', 'red'];
  return `${paint(style, sign)} ${wordFactChange(change, MOST_SIGNS)}`;
}

function proseLines(prose: readonly ProseChange[], { language, paint }: DiffPrettyOptions): readonly string[] {
  if (prose.length === 0) return [];
  const left = prose.length - MOST_PARAGRAPHS;
  const more: Message = {
    zh: `  另有 ${left} 段（--reporter json 列出全部）`,
    en: `  ${left} more (all of them: --reporter json)`,
  };
  let place = '';
  const lines = prose.slice(0, MOST_PARAGRAPHS).flatMap((change) => {
    const isNew = change.place !== place && change.place !== '';
    place = change.place;
    return [...(isNew ? [`  ${paint('dim', place)}`] : []), `    ${proseLine(change, paint)}`];
  });
  return ['', paint('bold', WORDS.prose[language]), ...lines, ...(left > 0 ? [more[language]] : [])];
}

/** Without colours the changes stand in brackets: 共计不低于[-3%-]{+5%+}. */
function proseLine({ before, after }: ProseChange, paint: Paint): string {
  const isPlain = paint === noColours;
  return excerptPieces(before ?? '', after ?? '')
    .map(({ is, text }) => {
      if (is === 'same') return text;
      const words = cutText(text, MOST_SIGNS);
      if (is === 'gone') return isPlain ? `[-${words}-]` : paint('red', words);
      return isPlain ? `{+${words}+}` : paint('green', words);
    })
    .join('');
}

function counted(facts: number, paragraphs: number, language: Language): string {
  const told: Message = {
    zh: `${facts} 项事实、${paragraphs} 段文字有变化`,
    en: `${facts} facts and ${paragraphs} paragraphs differ`,
  };
  return told[language];
}

const WORDS = {
  same: { zh: '内容没有变化', en: 'they say the same' },
  prose: { zh: '正文', en: 'Wording' },
  others: { zh: '内容相同，版式有变化', en: 'they say the same; the layout differs' },
  unreadable: { zh: '改正后再比较', en: 'mend it, then compare again' },
  written: { zh: '修订稿写在', en: 'tracked changes written to' },
} as const;
