import { expect, test } from 'vitest';
import { toldOf } from './told-facts.ts';

const disposals = (entries: readonly string[]) =>
  toldOf(
    `kind: disposals\nentries:\n${entries.map((each) => `  - { ${each} }\n`).join('')}`,
    ...['objects', 'count', 'actions', 'alike', 'closed', 'open', 'departments'].map((name) => `disposals.${name}`),
  );

test.each([
  ['one', ['entity: 示例甲有限公司, action: 立案'], ['1', '1', '立案1件', '为立案', null, '1', null]],
  [
    'two alike of one object, both done with',
    [
      'entity: 甲, action: 复查, done: 2026-08-01, org: market',
      'entity: 甲, action: 复查, done: 2026-08-02, org: 示例市甲区市场监督管理局',
    ],
    ['1', '2', '复查2件', '均为复查', '2', null, '区市场监管局'],
  ],
  [
    'several, in the order of the vocabulary',
    [
      'entity: 甲, action: 复查, org: health',
      'entity: 乙, action: 责令改正, done: 2026-08-01, org: market',
      'entity: 丙, action: 责令改正',
    ],
    ['3', '3', '责令改正2件，复查1件', null, '1', '2', '区市场监管局、区卫生健康局'],
  ],
])('what was done about it: %s', (_, entries, expected) => {
  expect(disposals(entries)).toEqual(expected);
});
