import type { Language, Message, Severity } from '../../core/diagnostic.ts';
import { severityNames } from '../../core/severity-names.ts';
import type { Judged, RuleGroup } from '../../inspect/format-rule.ts';
import type { Inspection, RuleOutcome, RuleResult } from '../../inspect/inspect.ts';
import { quote } from '../../inspect/measure/quote.ts';
import { type Deviation, deviationsOfRule, summarizeInspection } from '../../inspect/summarize-inspection.ts';
import type { InspectedFile, InspectReport } from '../../shell/run-inspect.ts';
import { adviceLine } from './advice-line.ts';
import { displayWidth, graphemes, graphemeWidth } from './display-width.ts';
import { deviationText, inspectWords } from './inspect-words.ts';
import type { Paint, Style } from './paint.ts';

export interface InspectPrettyOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Leaves out everything but deviations and the summary. */
  readonly quiet: boolean;
}

const SIGNS: Readonly<Record<RuleOutcome, readonly [string, Style]>> = {
  pass: ['✓', 'green'],
  partial: ['✓', 'green'],
  fail: ['✗', 'red'],
  'not-measurable': ['?', 'yellow'],
  'not-applicable': ['-', 'dim'],
};
const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };
const GROUPS: readonly RuleGroup[] = ['page', 'head', 'body', 'imprint', 'number', 'special', 'practice'];
/** Paragraphs told of a deviation that many share. */
const MOST_PARAGRAPHS = 4;
/** Columns of what was found on the line of a rule. */
const NOTE_WIDTH = 64;

/** The report for a reviewer: each rule on its line, deviations with what was found, what is asked and where. */
export function printInspectPretty({ files }: InspectReport, options: InspectPrettyOptions): string {
  return `${files.map((file) => fileText(file, options)).join('\n\n')}\n`;
}

function fileText({ path, result }: InspectedFile, options: InspectPrettyOptions): string {
  const { language, paint } = options;
  if ('advice' in result) {
    return `${paint('bold', path)}\n  ${paint('red', result.text[language])}\n${adviceLine(result.advice, options)}`;
  }
  const width = Math.max(...result.rules.map(({ rule }) => displayWidth(rule.title[language])));
  const groups = GROUPS.flatMap((group) => groupLines(result, group, { ...options, width }));
  return [paint('bold', path), `  ${headLine(result, language)}`, ...groups, '', summaryLine(result, options)].join('\n');
}

function headLine({ form, profile, application, elements, paragraphs, hasRevisions }: Inspection, language: Language): string {
  const found = elements.isTagged
    ? { zh: '按标记识别', en: 'recognised by tags' }
    : { zh: '按结构和文字识别', en: 'recognised by structure and words' };
  const revised = hasRevisions ? { zh: '，有未接受的修订', en: ', with changes not accepted' } : { zh: '', en: '' };
  const said: Message = {
    zh: `${inspectWords.forms[form].zh}；版面 ${profile.name}；${application || '未写明'} 生成；${paragraphs} 段，${found.zh}${revised.zh}`,
    en: `${inspectWords.forms[form].en}; page ${profile.name}; made by ${application || 'an unnamed program'}; ${paragraphs} paragraphs, ${found.en}${revised.en}`,
  };
  return said[language];
}

type Look = InspectPrettyOptions & { readonly width: number };

function groupLines({ rules }: Inspection, group: RuleGroup, look: Look): readonly string[] {
  const shown = rules.filter(({ rule, outcome }) => rule.group === group && (!look.quiet || outcome === 'fail'));
  if (shown.length === 0) return [];
  return ['', look.paint('bold', inspectWords.groups[group][look.language]), ...shown.flatMap((each) => ruleLines(each, look))];
}

function ruleLines(result: RuleResult, look: Look): readonly string[] {
  const { language, paint, width } = look;
  const { rule, outcome } = result;
  const [sign, style] = SIGNS[outcome];
  const title = rule.title[language];
  const padding = ' '.repeat(width - displayWidth(title));
  const lead = `  ${paint(style, sign)} ${rule.id.padEnd(4)}${title}${padding}  `;
  if (outcome !== 'fail') return [`${lead}${paint('dim', noteOf(result, language))}`.trimEnd()];
  const source = rule.clause === '' ? '' : `（${rule.clause}）`;
  const details = deviationsOfRule(result).flatMap((deviation) => deviationLines(deviation, look));
  return [`${lead}${paint('red', inspectWords.outcomes.fail[language])}${source}`, ...details];
}

/** What was found, or why nothing was, in one line. */
function noteOf({ outcome, verdicts }: RuleResult, language: Language): string {
  const word = inspectWords.outcomes[outcome][language];
  const found = verdicts.flatMap((verdict) => ('reason' in verdict ? [] : [factOf(verdict, language)]));
  const reasons = verdicts.flatMap((verdict) =>
    'reason' in verdict && (verdict.outcome === 'not-measurable' || outcome === 'not-applicable')
      ? [verdict.reason[language]]
      : [],
  );
  if (outcome === 'pass') return `${word}  ${shortened(found.join('；'))}`;
  return `${word}  ${[...new Set(reasons)].join('；')}`;
}

function factOf({ aspect, measured }: Judged, language: Language): string {
  return `${aspect[language]} ${measured[language]}`;
}

function shortened(text: string): string {
  let width = 0;
  let kept = '';
  for (const sign of graphemes(text)) {
    width += graphemeWidth(sign);
    if (width > NOTE_WIDTH) return `${kept}…`;
    kept += sign;
  }
  return kept;
}

function deviationLines({ verdict, severity }: Deviation, { language, paint }: Look): readonly string[] {
  const word = paint(SEVERITY_STYLES[severity], severityNames[severity][language]);
  const places = placesOf(verdict, language);
  return [
    `       ${word} ${deviationText(verdict, language)}`,
    ...(places === '' ? [] : [`            ${paint('dim', places)}`]),
  ];
}

function placesOf({ paragraphs }: Judged, language: Language): string {
  const named = paragraphs.slice(0, MOST_PARAGRAPHS).map(({ number, text }) => {
    const place =
      number === 0 ? { zh: '页眉页脚', en: 'header or footer' } : { zh: `第 ${number} 段`, en: `paragraph ${number}` };
    return language === 'zh' ? `${place.zh}「${quote(text)}」` : `${place.en} “${quote(text)}”`;
  });
  const left = paragraphs.length - named.length;
  const told = named.join(language === 'zh' ? '、' : ', ');
  const more = { zh: `等 ${paragraphs.length} 段`, en: `, and ${left} more` };
  return left > 0 ? told + more[language] : told;
}

function summaryLine(inspection: Inspection, { language, paint }: InspectPrettyOptions): string {
  const { outcomes, severities } = summarizeInspection(inspection);
  const order: readonly RuleOutcome[] = ['pass', 'partial', 'fail', 'not-measurable', 'not-applicable'];
  const counted = order.map((outcome) => `${inspectWords.outcomes[outcome][language]} ${outcomes[outcome]}`);
  const zh = `${counted.join('，')}；错误 ${severities.error} 处，提醒 ${severities.warning} 处，说明 ${severities.info} 处`;
  const en = `${counted.join(', ')}; errors ${severities.error}, warnings ${severities.warning}, infos ${severities.info}`;
  return paint('bold', language === 'zh' ? zh : en);
}
