import { compareTexts } from '../src/core/compare-texts.ts';
import { grouped } from '../src/core/grouped.ts';
import { sum } from '../src/core/sum.ts';

/** What of a report of Stryker the table is made of. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

type Counts = readonly number[];

/** What became of a change; the first two were noticed, the last was not tried. */
const STATUSES = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'];
const TRIED = 4;
const HEAD =
  '| Folder | Changes | Killed | Timeout | Survived | Not reached | Left out | Score |\n|---|---:|---:|---:|---:|---:|---:|---:|';
/** The share of changes that tests of each folder have to notice. */
const ENOUGH = 0.85;

/** A line for every room and each folder: the changes tried, what became of them, and those left out. Score: noticed, of those tried. */
export function mutationScores(reports: readonly MutationReport[]): { readonly table: string; readonly isEnough: boolean } {
  const files = reports
    .flatMap((report) => Object.entries(report.files))
    .map(([path, { mutants }]): [string, Counts] => [
      path,
      STATUSES.map((each) => mutants.filter(({ status }) => status === each).length),
    ]);
  const rooms = sumsBy(files, (path) => path.split('/').slice(0, -1).join('/'));
  const folders = sumsBy(files, (path) => path.split('/').slice(0, 2).join('/'));
  return {
    table: [
      HEAD,
      ...rooms.map(([room, counts]) => line(`\`${room}\``, counts)),
      ...folders.map(([folder, counts]) => line(`**\`${folder}\` in all**`, counts)),
    ].join('\n'),
    isEnough: folders.every(([, counts]) => scoreOf(counts) >= ENOUGH),
  };
}

function sumsBy(files: readonly [string, Counts][], keyOf: (path: string) => string): readonly [string, Counts][] {
  return [...grouped(files, ([path]) => keyOf(path))]
    .map(([key, some]): [string, Counts] => [key, STATUSES.map((_, at) => sum(some.map(([, counts]) => counts[at] ?? 0)))])
    .toSorted(([a], [b]) => compareTexts(a, b));
}

function line(name: string, counts: Counts): string {
  const tried = sum(counts.slice(0, TRIED));
  const score = tried === 0 ? '—' : `${(scoreOf(counts) * 100).toFixed(1)} %`;
  return `| ${[name, tried, ...counts, score].join(' | ')} |`;
}

function scoreOf(counts: Counts): number {
  return sum(counts.slice(0, 2)) / sum(counts.slice(0, TRIED));
}
