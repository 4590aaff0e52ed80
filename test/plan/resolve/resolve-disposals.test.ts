import { expect, test } from 'vitest';
import { brief, disposalsOf } from '../example.ts';

const PLAN = `kind: disposals
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
results: luquan/2026/joint-02-results
`;
const planIds = new Set(['luquan/2026/joint-02-results']);

function entries(...lines: readonly string[]) {
  return disposalsOf(`${PLAN}entries:\n${lines.map((line) => `  - ${line}\n`).join('')}`, { planIds });
}

test('a disposal has its object, measure, organ and days', () => {
  const { plan, diagnostics } = entries(
    '{ entity: 示例典当有限公司, action: 立案, org: 区市场监管局, started: 2026-08-01, due: 2026-10-30, documentNumber: 示例1号, remarks: 内部 }',
  );
  expect(diagnostics).toEqual([]);
  expect(plan?.entries).toMatchObject([
    {
      name: '示例典当有限公司',
      creditCode: null,
      action: '立案',
      started: '2026-08-01',
      due: '2026-10-30',
      done: null,
      remarks: '内部',
    },
  ]);
  expect(plan?.entries[0]?.organ?.organ.id).toBe('lq-market');
});

test('an object may be named by its code', () => {
  const { plan, diagnostics } = entries(
    '{ entity: 91350100M000100Y43, action: 移送 }',
    '{ entity: 91350100M000100Y44, action: 复查 }',
  );
  expect(plan?.entries[0]).toMatchObject({ name: null, creditCode: '91350100M000100Y43' });
  expect(brief(diagnostics)).toEqual(['references/credit-code-checksum @ 91350100M000100Y44']);
});

test.each([
  ['action: 整改', '责令改正'],
  ['action: 移交', '移送'],
  ['action: 不予处理', '无需处理'],
])('%s is answered with the word of the list', (action, meant) => {
  const { diagnostics } = entries(`{ entity: 甲, ${action} }`);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema/value-not-allowed']);
  expect(diagnostics[0]?.message.zh).toContain(`应为 \`${meant}\``);
});

test('the results are a plan of the root, and an unknown organ is told', () => {
  const text = `${PLAN.replace('joint-02-results', 'joint-02-result')}entries: [{ entity: 甲, action: 立案, org: 区市场监督局 }]\n`;
  expect(brief(disposalsOf(text, { planIds }).diagnostics)).toEqual([
    'names/unknown @ luquan/2026/joint-02-result',
    'names/unknown @ 区市场监督局',
  ]);
});

test('a wrong code is told at the code, where the object has a name beside it; that of a person is not looked at', () => {
  const { plan, diagnostics } = entries(
    '{ entity: 甲, creditCode: 91350100M000100Y44, action: 移送 }',
    "{ entity: 张三, kind: 自然人, creditCode: '130110199001010010', action: 移送 }",
    '{ entity: 91350100M000100Y43, creditCode: 91350100M000100Y43, action: 移送 }',
  );
  expect(brief(diagnostics)).toEqual(['references/credit-code-checksum @ 91350100M000100Y44']);
  expect(plan?.entries.map(({ name, creditCode, kind }) => [name, creditCode, kind])).toEqual([
    ['甲', '91350100M000100Y44', '企业'],
    ['张三', '130110199001010010', '自然人'],
    [null, '91350100M000100Y43', '企业'],
  ]);
});

test('each day that no calendar has is told where it stands, and taken for the nearest', () => {
  const { plan, diagnostics } = entries(
    '{ entity: 甲, action: 立案, started: 2026-02-30, due: 2026-04-31, done: 2026-06-31, publishedOn: 2026-09-31 }',
  );
  expect(brief(diagnostics)).toEqual(
    ['2026-02-30', '2026-04-31', '2026-06-31', '2026-09-31'].map((day) => `dates/date-not-in-calendar @ ${day}`),
  );
  expect(plan?.entries[0]).toMatchObject({
    started: '2026-02-28',
    due: '2026-04-30',
    done: '2026-06-30',
    publishedOn: '2026-09-30',
  });
});

test('what is withheld keeps why, and where it says so', () => {
  const { plan } = entries('{ entity: 甲, action: 移送, withheld: { basis: 涉及国家秘密 } }');
  expect(plan?.entries[0]?.withheld).toEqual({ basis: '涉及国家秘密', path: ['entries', 0, 'withheld'] });
});
