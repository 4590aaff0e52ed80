import { compareTexts } from '../src/core/compare-texts.ts';
import { sum } from '../src/core/sum.ts';

/** What of a report of Stryker the table is made of. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

type Counts = readonly number[];

/** What became of a change; the first two were noticed. */
const STATUSES = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
const HEAD = '| File | Changes | Killed | Timeout | Survived | Not reached | Score |\n|---|---:|---:|---:|---:|---:|---:|';
const FOLDERS = ['src/plan/', 'src/checks/'];
/** The share of changes that tests of each folder have to notice. */
const ENOUGH = 0.85;

/** A line for every file and one for each folder: the changes tried, and what became of them. Score: noticed, of those tried. */
export function mutationScores(reports: readonly MutationReport[]): { readonly table: string; readonly isEnough: boolean } {
  const files = reports
    .flatMap((report) => Object.entries(report.files))
    .map(([path, { mutants }]): [string, Counts] => [path, countsOf(mutants)])
    .toSorted(([a], [b]) => compareTexts(a, b));
  const sums = FOLDERS.map((folder): [string, Counts] => [
    `**${folder}**`,
    STATUSES.map((_, at) => sum(files.filter(([path]) => path.startsWith(folder)).map(([, counts]) => counts[at] ?? 0))),
  ]).filter(([, counts]) => sum(counts) > 0);
  return {
    table: [HEAD, ...[...files, ...sums].map(line)].join('\n'),
    isEnough: sums.every(([, counts]) => scoreOf(counts) >= ENOUGH),
  };
}

function countsOf(mutants: readonly { readonly status: string }[]): Counts {
  return STATUSES.map((each) => mutants.filter(({ status }) => status === each).length);
}

function line([name, counts]: [string, Counts]): string {
  const score = sum(counts) === 0 ? '—' : `${(scoreOf(counts) * 100).toFixed(1)} %`;
  return `| ${[name, sum(counts), ...counts, score].join(' | ')} |`;
}

function scoreOf(counts: Counts): number {
  return sum(counts.slice(0, 2)) / sum(counts);
}
