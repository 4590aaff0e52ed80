import { expect, test } from 'vitest';
import { buildLines } from '../../../src/cli/reporters/build-lines.ts';
import { colours, noColours } from '../../../src/cli/reporters/paint.ts';
import { summaryLine } from '../../../src/cli/reporters/summary-line.ts';
import type { ArtifactReport, ArtifactStatus, BuildReport } from '../../../src/shell/build-report.ts';
import { intendedFile, problemAt, toldReport } from '../../support/told-report.ts';

const reason = { zh: '`issued` 变了', en: '`issued` changed' };
const made = (path: string, status: ArtifactStatus, why?: typeof reason): ArtifactReport => ({
  ...{ plan: 'a/2026/x', format: 'docx', path, bytes: 1, sha256: 'aa', status },
  ...(why && { reason: why }),
});
const lines = (said: Partial<BuildReport>, language: 'zh' | 'en' = 'zh') =>
  buildLines(toldReport(said), { language, paint: noColours, quiet: false });

test('a file made anew is told with the reason; one that is new, fresh or kept is not', () => {
  const artifacts = [
    made('output/a.docx', 'written', reason),
    made('output/b.docx', 'written'),
    made('output/c.docx', 'fresh'),
    made('output/d.docx', 'unchanged', reason),
    made('output/e.docx', 'kept'),
  ];
  expect(lines({ artifacts })).toEqual(['output/a.docx （`issued` 变了）']);
  expect(lines({ artifacts }, 'en')).toEqual(['output/a.docx （`issued` changed）']);
  expect(buildLines(toldReport({ artifacts }), { language: 'zh', paint: colours, quiet: false })).toEqual([
    'output/a.docx \u001b[2m（`issued` 变了）\u001b[22m',
  ]);
});

test.each([
  [20, 20, undefined],
  [21, 21, '另有 1 份重新生成'],
  [200, 21, '另有 180 份重新生成'],
])('of %i files made anew the first twenty are named', (count, told, last) => {
  const shown = lines({ artifacts: Array.from({ length: count }, (_, at) => made(`output/${at}.docx`, 'written', reason)) });
  expect(shown).toHaveLength(told);
  expect(shown.slice(20)).toEqual(last === undefined ? [] : [last]);
});

test('what was taken away, what would be, and what is left over, each in its words', () => {
  const artifacts = [made('output/a.docx', 'fresh')];
  const left = { pruned: ['output/old.docx'], orphans: ['output/altered.docx'] };
  expect(lines({ artifacts, ...left })).toEqual([
    'output/old.docx 已没有方案生成它，删去了',
    'output/altered.docx 已没有方案生成它',
  ]);
  expect(lines(left)[0]).toBe('output/old.docx 已没有方案生成它，将删去');
  expect(lines({ artifacts, ...left }, 'en')).toEqual([
    'output/old.docx no plan makes it any more: removed',
    'output/altered.docx no plan makes it any more',
  ]);
  expect(lines(left, 'en')[0]).toBe('output/old.docx no plan makes it any more: would be removed');
});

test('a dry run tells what would be made, and why', () => {
  const intended = [intendedFile('a/2026/x/notice.docx')];
  expect(lines({ intended })).toEqual(['a/2026/x/notice.docx （`issued` 变了）']);
  expect(summaryLine(toldReport({ intended }), 'zh')).toBe('方案 1 个，错误 0 个，提醒 0 个，待生成 1 件（1 毫秒）');
  expect(summaryLine(toldReport({ intended }), 'en')).toBe('plans 1, errors 0, warnings 0, to build 1 (1 ms)');
});

test('with quiet nothing of it is told', () => {
  const said = { artifacts: [made('output/a.docx', 'written', reason)], orphans: ['output/b.docx'] };
  expect(buildLines(toldReport(said), { language: 'zh', paint: noColours, quiet: true })).toEqual([]);
});

const source = { path: 'plans/a/2026/x.yaml', text: 'org: 甲局\n' };
test.each<[name: string, said: Partial<BuildReport>, zh: string, en: string]>([
  ['no plan', { plans: 0, ms: 0.4 }, '方案 0 个，错误 0 个，提醒 0 个（0 毫秒）', 'plans 0, errors 0, warnings 0 (0 ms)'],
  [
    'each grade',
    {
      diagnostics: (['error', 'warning', 'warning', 'info'] as const).map((severity) => problemAt(source, '甲局', { severity })),
    },
    '方案 1 个，错误 1 个，提醒 2 个，说明 1 个（1 毫秒）',
    'plans 1, errors 1, warnings 2, infos 1 (1 ms)',
  ],
  [
    'each fate of a file',
    { artifacts: (['written', 'unchanged', 'fresh', 'kept', 'failed'] as const).map((status) => made('output/a.docx', status)) },
    '方案 1 个，错误 0 个，提醒 0 个，生成 2 件，未变 1 件，保留 1 件，失败 1 件（1 毫秒）',
    'plans 1, errors 0, warnings 0, built 2, fresh 1, kept 1, failed 1 (1 ms)',
  ],
  [
    'what a baseline left out',
    { baselined: 7, ms: 1499.5 },
    '方案 1 个，错误 0 个，提醒 0 个，基线略去 7 个（1500 毫秒）',
    'plans 1, errors 0, warnings 0, left out by the baseline 7 (1500 ms)',
  ],
])('the sum of a run: %s', (_, said, zh, en) => {
  expect([summaryLine(toldReport(said), 'zh'), summaryLine(toldReport(said), 'en')]).toEqual([zh, en]);
});
