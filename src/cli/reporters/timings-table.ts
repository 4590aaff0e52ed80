import type { Language } from '../../core/diagnostic.ts';
import type { Cost } from '../../shell/timer.ts';
import type { Timings } from '../../shell/timings.ts';
import { displayWidth } from './display-width.ts';

const MOST_RULES = 12;
const MOST_FILES = 12;
const TITLES = {
  zh: { stages: '环节', rules: '规则', files: '文件', ms: '毫秒', calls: '次数', findings: '发现' },
  en: { stages: 'stage', rules: 'rule', files: 'file', ms: 'ms', calls: 'calls', findings: 'findings' },
};

/** What every stage, the costliest rules and the costliest files cost, as a table for people. */
export function timingsTable({ stages, rules, files }: Timings, language: Language): string {
  const { ms, calls, findings, ...titles } = TITLES[language];
  const table = (title: string, costs: readonly Cost[]) => [[title, ms, calls, findings], ...costs.map(cells)];
  const lines = [...table(titles.stages, stages), [], ...table(titles.rules, rules.slice(0, MOST_RULES))];
  if (files.length > 0)
    lines.push([], ...[[titles.files, ms], ...files.slice(0, MOST_FILES).map(({ name, ms: spent }) => [name, spent.toFixed(1)])]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => displayWidth(line[column] ?? ''))));
  const pad = (text: string, column: number) => {
    const blanks = ' '.repeat((widths[column] ?? 0) - displayWidth(text));
    return column === 0 ? text + blanks : blanks + text;
  };
  return lines.map((line) => `${line.map(pad).join('  ').trimEnd()}\n`).join('');
}

function cells({ name, ms, calls, findings }: Cost): readonly string[] {
  return [name, ms.toFixed(1), `${calls}`, `${findings}`];
}
