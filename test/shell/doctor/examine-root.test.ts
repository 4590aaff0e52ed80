import { expect, test } from 'vitest';
import type { Examination } from '../../../src/shell/doctor/examination.ts';
import { examineRoot, noRoot } from '../../../src/shell/doctor/examine-root.ts';
import { nodeHost } from '../../../src/shell/node-host.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();

async function look() {
  const root = scratch.at();
  const { config, examinations } = await examineRoot(nodeHost({ root, out: undefined, version: '1' }), root);
  const of = (id: Examination['id']) => examinations.find((each) => each.id === id);
  return { config, of };
}

test('where there is no root it is said how to come to one', () => {
  expect(noRoot).toMatchObject({
    condition: 'warning',
    found: { zh: '这里和上级文件夹都没有 plans/', en: 'there is no plans/ here or in a folder above' },
    advice: {
      zh: '进入工作文件夹再运行，或用 --root DIR 指明；还没有的，用 banwen init DIR 新建',
      en: 'go to the root or name it with --root DIR; banwen init DIR makes one',
    },
  });
});

test('an empty root has settings of its own kind, and lacks a plan', async () => {
  scratch.folder('plans');
  const { of } = await look();
  expect(of('root')).toMatchObject({ found: { zh: `工作文件夹 ${scratch.at()}`, en: `root ${scratch.at()}` } });
  expect(of('config')).toMatchObject({ condition: 'ok', found: { zh: '设置可以读', en: 'the settings can be read' } });
  expect(of('plans')).toEqual({
    id: 'plans',
    condition: 'warning',
    found: { zh: 'plans/ 里没有方案', en: 'there is no plan in plans/' },
    advice: { zh: '用 banwen new 新建一份', en: 'begin one with banwen new' },
    facts: { plans: 0 },
  });
  expect(of('calendar')).toMatchObject({ condition: 'ok', facts: { needed: [], missing: [] } });
});

test.each([
  ['langauge: en\n', 1, '改 banwen.config.yaml:1:1：键 `langauge` 不认识，应为 `language`（语言）'],
  ['formats: [docx]\njobs: many\noutput: 7\n', 2, /^改 banwen\.config\.yaml:2:7：/],
  ['formats: [docx\n', 1, /^改 banwen\.config\.yaml:1:10：/],
  [new Uint8Array([0xd6, 0xd0]), 1, '改 banwen.config.yaml：文件不是 UTF-8 编码的文本'],
])('settings with faults are counted, and without a plan the first is told: %j', async (text, errors, advice) => {
  scratch.folder('plans');
  scratch.put('banwen.config.yaml', text);
  const { of, config } = await look();
  expect(of('config')).toMatchObject({
    condition: 'missing',
    found: { zh: `设置有 ${errors} 处错误`, en: `the settings have errors: ${errors}` },
    advice: { zh: typeof advice === 'string' ? advice : expect.stringMatching(advice) },
    facts: { errors },
  });
  expect(config).toMatchObject({ formats: null, output: null });
});

test('settings without faults are gone by', async () => {
  scratch.folder('plans');
  scratch.put('banwen.config.yaml', 'formats: [docx]\noutput: 成文\n');
  expect((await look()).config).toMatchObject({ formats: new Set(['docx']), output: '成文' });
});

test.each([
  [['2999'], '2999', '2999'],
  [['2998', '2999', '2026'], '2998和2999', '2998 and 2999'],
])('plans of %j need years nobody has written down', async (years, zh, en) => {
  for (const year of years) scratch.put(`plans/鹿泉区/${year}/x.yaml`, 'kind: campaign\n');
  const calendar = (await look()).of('calendar');
  expect(calendar?.condition).toBe('warning');
  expect(calendar?.found.zh).toMatch(new RegExp(`^放假安排收录 2004–20\\d\\d 年，方案用到的 ${zh} 年没有$`));
  expect(calendar?.found.en).toMatch(new RegExp(`^public holidays of 2004–20\\d\\d; plans also need ${en}$`));
  expect(calendar?.advice).toEqual({
    zh: '通知公布后写进 plans/registry/calendar.overrides.yaml；之前不要用工作日推算期限',
    en: 'write the notice to plans/registry/calendar.overrides.yaml when it is out; count no working days before',
  });
});

test('years apart from the others are not said to be one span with them', async () => {
  scratch.put('plans/a/2998/x.yaml', 'kind: campaign\n');
  const years = "'2990': { holidays: { 2990-01-01: 元旦 } }\n  '2999': { holidays: { 2999-01-01: 元旦 } }\n";
  scratch.put('plans/registry/calendar.overrides.yaml', `years:\n  ${years}`);
  const { found, facts } = (await look()).of('calendar') ?? {};
  expect(found?.zh).toMatch(/^放假安排收录 2004–20\d\d、2990、2999 年，方案用到的 2998 年没有$/);
  expect(found?.en).toMatch(/^public holidays of 2004–20\d\d, 2990, 2999; plans also need 2998$/);
  expect(facts).toMatchObject({ needed: [2998], missing: [2998] });
});

test('files of the editor that are missing or old are counted, and named for programs', async () => {
  scratch.put('plans/a/2026/x.yaml', 'kind: campaign\n');
  const schemas = (await look()).of('schemas');
  const stale = schemas?.facts['stale'];
  if (!Array.isArray(stale)) throw new Error('expected names');
  expect(stale.every((file) => String(file).startsWith('plans/.schemas/'))).toBe(true);
  expect(schemas).toMatchObject({
    condition: 'warning',
    found: { zh: `编辑器用的文件有 ${stale.length} 个待更新`, en: `files of the editor are stale: ${stale.length}` },
    advice: { zh: '运行 banwen schema', en: 'run banwen schema' },
  });
});
