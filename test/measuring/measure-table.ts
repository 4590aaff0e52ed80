import type { Finding } from './finding.ts';

/** What was measured of one document, by one program. */
export interface Measured {
  readonly name: string;
  readonly route: string;
  readonly pages: number;
  readonly findings: readonly Finding[];
}

/** Columns of the table: a heading, and the findings it shows; of several the one that lies furthest out. */
const COLUMNS: readonly (readonly [string, RegExp])[] = [
  ['head 72', /^(letter )?mark top$/],
  ['mark–number 2 lines', /^mark to number$/],
  ['number–rule 4', /^(number|letter mark) to rule$/],
  ['rule–title 2 lines', /^rule to title$/],
  ['lines 22', / lines$/],
  ['characters 28', / characters$/],
  ['pitch', / pitch$/],
  ['left 28', /^page \d+ margin left$/],
  ['right 184', /^page \d+ margin right$/],
  ['organ over date', /^organ over date$/],
  ['date right', /^date right$/],
  ['page number 269', /^page \d+ number$/],
  ['last rule 262', /^imprint last rule$/],
];

/** A table in Markdown: a line for each document and program, measured values under what the standard asks, and what failed. */
export function measureTable(all: readonly Measured[]): string {
  const head = ['document', 'program', 'pages', ...COLUMNS.map(([heading]) => heading), 'failed'];
  const rows = all.map(({ name, route, pages, findings }) => [
    name,
    route,
    String(pages),
    ...COLUMNS.map(([, pattern]) => shown(findings.filter(({ what }) => pattern.test(what)))),
    findings.flatMap(({ ok, what, measured }) => (ok ? [] : [`${what} ${measured}`])).join('; '),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function shown(findings: readonly Finding[]): string {
  const worst = findings.toSorted((a, b) => distance(b) - distance(a))[0];
  return worst?.measured ?? '';
}

function distance({ measured, wanted }: Finding): number {
  return Math.abs(Number.parseFloat(measured) - Number.parseFloat(wanted)) || 0;
}
