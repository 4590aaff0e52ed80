import type { Language, Message } from '../../core/diagnostic.ts';
import type { Condition, Examination } from '../../shell/doctor/examination.ts';
import { adviceLine } from './advice-line.ts';
import type { Paint, Style } from './paint.ts';

const SIGNS: Readonly<Record<Condition, readonly [string, Style]>> = {
  ok: ['✓', 'green'],
  warning: ['!', 'yellow'],
  missing: ['✗', 'red'],
};

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  /** Leaves out what is as it should be. */
  readonly quiet: boolean;
}

/** What was looked at, a line each, with what to do below it. */
export function printDoctorPretty(examinations: readonly Examination[], look: Look): string {
  const { language, paint, quiet } = look;
  const lines = examinations
    .filter(({ condition }) => !quiet || condition !== 'ok')
    .flatMap(({ condition, found, advice }) => {
      const [sign, style] = SIGNS[condition];
      const help = advice === undefined ? [] : [adviceLine(advice, look)];
      return [`${paint(style, sign)} ${found[language]}`, ...help];
    });
  return `${[...lines, '', summary(examinations)[language]].join('\n')}\n`;
}

function summary(examinations: readonly Examination[]): Message {
  const count = (wanted: Condition) => examinations.filter(({ condition }) => condition === wanted).length;
  const [missing, warnings] = [count('missing'), count('warning')];
  if (missing + warnings === 0) return { zh: '一切就绪', en: 'everything is in place' };
  return {
    zh: `缺少 ${missing} 项，留意 ${warnings} 项`,
    en: `missing: ${missing}, worth a look: ${warnings}`,
  };
}
