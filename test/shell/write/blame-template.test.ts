import { expect, test } from 'vitest';
import { EnvironmentError, UsageError } from '../../../src/core/failure.ts';
import { InvariantError } from '../../../src/core/invariant.ts';
import { blameTemplate } from '../../../src/shell/write/blame-template.ts';

const OWN = ['templates/pages/page.hbs', 'templates/pages/theme.css'];
const TEXT = { zh: '磁盘已满', en: 'the disk is full' };

test.each([
  ['an error', new Error('Parse error on line 3'), 'Parse error on line 3'],
  ['any other thing', 'no helper `日期`', 'no helper `日期`'],
])('%s while a page of own templates is made is told as theirs', (_, error, what) => {
  const blamed = blameTemplate(error, OWN);
  expect(blamed).toBeInstanceOf(UsageError);
  expect(blamed).toMatchObject({
    text: {
      zh: `页面模板 \`templates/pages/page.hbs\`、\`templates/pages/theme.css\` 无法使用：${what}`,
      en: `could not use the page templates \`templates/pages/page.hbs\`, \`templates/pages/theme.css\`: ${what}`,
    },
  });
});

test.each([
  ['without own templates', new Error('of ours'), []],
  ['a failure of the machine', new EnvironmentError(TEXT, TEXT), OWN],
  ['a slip that is told already', new UsageError(TEXT), OWN],
  ['a broken promise of ours', new InvariantError('never'), OWN],
])('%s: nobody else is blamed', (_, error, templates) => {
  expect(blameTemplate(error, templates)).toBe(error);
});
