import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/cli/reporters/display-width.ts';
import { printInspectJson } from '../../../src/cli/reporters/inspect-json.ts';
import { type InspectPrettyOptions, printInspectPretty } from '../../../src/cli/reporters/inspect-pretty.ts';
import { printInspectSarif } from '../../../src/cli/reporters/inspect-sarif.ts';
import { colours, noColours } from '../../../src/cli/reporters/paint.ts';
import type { Inspection } from '../../../src/inspect/inspect.ts';
import { packageFaults } from '../../../src/inspect/package/package-fault.ts';
import type { InspectedFile } from '../../../src/shell/run-inspect.ts';
import { judged, paragraphsOf, ruleResult, toldInspection } from '../../support/told-inspection.ts';

const print = (result: InspectedFile['result'], asked: Partial<InspectPrettyOptions> = {}) =>
  printInspectPretty(
    { version: '1', files: [{ path: '通知.docx', result }] },
    { language: 'zh', paint: noColours, quiet: false, ...asked },
  );
const measured = judged({ outcome: 'pass' });
const unseen = { outcome: 'not-measurable', reason: { zh: '要看印出的成品', en: 'only the printed sheet tells' } } as const;
const absent = { outcome: 'not-applicable', reason: { zh: '没有附件', en: 'there is no annex' } } as const;

test('each outcome has its line: what was found, what was not looked at, and why', () => {
  const rules = [
    ruleResult('pass', [measured, absent]),
    ruleResult('partial', [measured, unseen, absent], { id: 'R3', title: { zh: '默认字体', en: 'Font' } }),
    ruleResult('fail', [judged()], { id: 'R10' }),
    ruleResult('not-measurable', [unseen, unseen], { id: 'R11' }),
    ruleResult('not-applicable', [absent], { id: 'R12', group: 'body' }),
  ];
  expect(print(toldInspection(rules))).toBe(`通知.docx
  文件格式；版面 GB/T 9704, 37/35 mm；WPS 生成；2 段，按结构和文字识别

纸张和版面
  ✓ R2  版面      合  上边距 30 mm
  ✓ R3  默认字体  合（部分未测）  要看印出的成品
  ✗ R10 版面      不合（5.2.1）
       错误 上边距：30 mm，应为 37 mm
  ? R11 版面      测不出  要看印出的成品

主体
  - R12 版面      不涉及  没有附件

合 1，合（部分未测） 1，不合 1，测不出 1，不涉及 1；错误 1 处，提醒 0 处，说明 0 处
`);
  expect(print(toldInspection(rules), { language: 'en', quiet: true })).toBe(`通知.docx
  document form; page GB/T 9704, 37/35 mm; made by WPS; 2 paragraphs, recognised by structure and words

Paper and page
  ✗ R10 Page  fail（5.2.1）
       error top margin: unexpected 30 mm, expected 37 mm

pass 1, pass in part 1, fail 1, not measurable 1, not applicable 1; errors 1, warnings 0, infos 0
`);
});

test.each<[said: Partial<Inspection>, zh: string, en: string]>([
  [
    { form: 'letter', application: '' },
    '信函格式；版面 GB/T 9704, 37/35 mm；未写明 生成',
    'letter form; page GB/T 9704, 37/35 mm; made by an unnamed program',
  ],
  [
    { form: 'bare', hasRevisions: true },
    '按结构和文字识别，有未接受的修订',
    'recognised by structure and words, with changes not accepted',
  ],
  [
    { form: 'minutes', elements: { ...toldInspection([]).elements, isTagged: true } },
    '2 段，按标记识别',
    '2 paragraphs, recognised by tags',
  ],
])('of a file is told what it was taken for: %#', (said, zh, en) => {
  expect(print(toldInspection([], said))).toContain(zh);
  expect(print(toldInspection([], said), { language: 'en' })).toContain(en);
});

test('the grade of a deviation is that of the verdict before that of the rule, in its colour', () => {
  const verdicts = [judged(), judged({ strength: 'usual' }), judged({ strength: 'permitted' })];
  const rules = [ruleResult('fail', verdicts)];
  expect(print(toldInspection(rules)).match(/错误|提醒|说明(?= )/g)).toEqual(['错误', '提醒', '说明', '错误', '提醒', '说明']);
  const coloured = print(toldInspection(rules), { paint: colours });
  for (const word of ['\u001b[31m错误', '\u001b[33m提醒', '\u001b[36m说明']) expect(coloured).toContain(word);
});

test('a requirement of practice has no clause', () => {
  expect(print(toldInspection([ruleResult('fail', [judged()], { clause: '', group: 'practice' })]))).toMatch(/版面 {2}不合\n/);
});

const SIX = paragraphsOf('一', '二', '三', '四', '五', '六');
test.each([
  [1, '第 1 段「一」', 'paragraph 1 “一”'],
  [
    4,
    '第 1 段「一」、第 2 段「二」、第 3 段「三」、第 4 段「四」',
    'paragraph 1 “一”, paragraph 2 “二”, paragraph 3 “三”, paragraph 4 “四”',
  ],
  [
    6,
    '第 1 段「一」、第 2 段「二」、第 3 段「三」、第 4 段「四」等 6 段',
    'paragraph 1 “一”, paragraph 2 “二”, paragraph 3 “三”, paragraph 4 “四”, and 2 more',
  ],
])('of %i paragraphs four are named', (count, zh, en) => {
  const result = toldInspection([ruleResult('fail', [judged({ paragraphs: SIX.slice(0, count) })])]);
  expect(print(result).split('\n')).toContain(`            ${zh}`);
  expect(print(result, { language: 'en' }).split('\n')).toContain(`            ${en}`);
});

test('a header or footer has no number', () => {
  const paragraphs = SIX.slice(0, 1).map((paragraph) => ({ ...paragraph, number: 0 }));
  const result = toldInspection([ruleResult('fail', [judged({ paragraphs })])]);
  expect(print(result)).toContain('页眉页脚「一」');
  expect(print(result, { language: 'en' })).toContain('header or footer “一”');
});

test('what was found is cut where the line would run on, never within a character', () => {
  const note = (zh: string) => {
    const result = ruleResult('pass', [judged({ outcome: 'pass', aspect: { zh: '', en: '' }, measured: { zh, en: '' } })]);
    return /合 {2,3}(.*)$/m.exec(print(toldInspection([result])))?.[1] ?? '';
  };
  expect(note('甲'.repeat(31))).toBe('甲'.repeat(31));
  expect(note('甲'.repeat(40))).toMatch(/^甲+…$/);
  expect(displayWidth(note('甲'.repeat(40)))).toBeLessThanOrEqual(65);
  expect(note('🧑‍🌾'.repeat(40))).toMatch(/^(?:🧑‍🌾){31}…$/u);
});

test('a file that was not judged is told with what to try', () => {
  expect(print(packageFaults.pdf)).toBe('通知.docx\n  这是 PDF，应为 .docx\n  办法：请给出生成它的 Word 文件\n');
});

test('files stand apart by an empty line', () => {
  const files = ['a', 'b'].map((path) => ({ path, result: packageFaults.pdf }));
  expect(
    printInspectPretty({ version: '1', files }, { language: 'en', paint: noColours, quiet: false }).split('\n\n'),
  ).toHaveLength(2);
});

const files: readonly InspectedFile[] = [
  {
    path: '通知.docx',
    result: toldInspection([
      ruleResult('fail', [judged({ paragraphs: SIX.slice(0, 2) }), judged({ strength: 'usual' })]),
      ruleResult('partial', [measured, unseen], { id: 'R3', clause: '', strength: 'practice' }),
    ]),
  },
  { path: '旧.doc', result: packageFaults.doc },
];

test('for programs: the sum, every deviation, and each file with each rule', () => {
  const told = JSON.parse(printInspectJson({ version: '1', files }, 'en'));
  expect(told.summary).toEqual({ files: 2, inspected: 1, errors: 1, warnings: 1, infos: 0 });
  expect(told.diagnostics).toMatchObject([
    {
      ...{ rule: 'R2', severity: 'error', message: 'top margin: unexpected 30 mm, expected 37 mm', file: '通知.docx' },
      paragraphs: [
        { number: 1, text: '一' },
        { number: 2, text: '二' },
      ],
    },
    { rule: 'R2', severity: 'warning', paragraphs: [] },
  ]);
  expect(told.files[0]).toMatchObject({ application: 'WPS', hasRevisions: false, recognisedBy: 'structure', elements: {} });
  expect(told.files[0].rules[1]).toMatchObject({
    ...{ rule: 'R3', clause: null, strength: 'practice', severity: 'info', outcome: 'partial' },
    verdicts: [{ outcome: 'pass', aspect: 'top margin', required: '37 mm' }, { outcome: 'not-measurable' }],
  });
  expect(told.files[1]).toEqual({
    file: '旧.doc',
    message: 'Unexpected old .doc format, expected .docx',
    hint: 'open it in Word, WPS or LibreOffice, save it as .docx, then inspect that',
  });
});

test('the SARIF log has a result for each paragraph, and one where it is the page', () => {
  const [run] = JSON.parse(printInspectSarif({ version: '1', files }, 'en')).runs;
  const results: readonly { level: string; locations: readonly object[]; properties: object }[] = run.results;
  expect(results.map(({ level, locations: [place], properties }) => [level, place, properties])).toEqual([
    [
      'error',
      expect.objectContaining({ logicalLocations: [{ name: '一', fullyQualifiedName: 'paragraph 1', kind: 'element' }] }),
      { measured: '30 mm', required: '37 mm', paragraph: 1, paragraphs: 2 },
    ],
    ['error', expect.anything(), { measured: '30 mm', required: '37 mm', paragraph: 2, paragraphs: 2 }],
    ['warning', expect.not.objectContaining({ logicalLocations: expect.anything() }), { measured: '30 mm', required: '37 mm' }],
  ]);
  expect(run.tool.driver.rules.map(({ help }: { help: object }) => help)).toEqual([
    { text: 'GB/T 9704-2012, 5.2.1 (required)' },
    { text: 'practice (practice)' },
  ]);
});

test.each([
  ['zh', '这是旧的 .doc 格式，应为 .docx\n用 Word、WPS 或 LibreOffice 打开，另存为 .docx 后再查'],
  ['en', 'Unexpected old .doc format, expected .docx\nopen it in Word, WPS or LibreOffice, save it as .docx, then inspect that'],
] as const)('what could not be read stands with the run, in %s alone', (language, text) => {
  const [run] = JSON.parse(printInspectSarif({ version: '1', files }, language)).runs;
  expect(run.invocations[0].toolExecutionNotifications).toMatchObject([{ level: 'error', message: { text } }]);
});

test('of very many paragraphs the log names twenty, and how many there are', () => {
  const paragraphs = paragraphsOf(...Array.from({ length: 25 }, (_, at) => `第${at}段`));
  const result = toldInspection([ruleResult('fail', [judged({ paragraphs })])]);
  const [run] = JSON.parse(printInspectSarif({ version: '1', files: [{ path: 'a.docx', result }] }, 'zh')).runs;
  expect(run.results).toHaveLength(20);
  expect(run.results[19]).toMatchObject({
    properties: { paragraph: 20, paragraphs: 25 },
    locations: [{ logicalLocations: [{ fullyQualifiedName: '第20段' }] }],
  });
});
