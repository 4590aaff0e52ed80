import { expect, test } from 'vitest';
import { printSarif } from '../../src/cli/reporters/sarif.ts';

const rule = {
  id: 'dates/late',
  title: '晚',
  description: '日期晚',
  help: '写早些',
  severity: 'warning',
  tags: ['dates'],
} as const;

test('a result in a text file has its lines and columns, and the index of its rule', () => {
  const region = { startLine: 3, startColumn: 8, endLine: 3, endColumn: 18 };
  const results = [{ rule: 'dates/late', severity: 'info', message: '晚了', file: 'plans/甲 乙.yaml', region }] as const;
  const { runs } = JSON.parse(printSarif({ version: '1.2.3', rules: [rule], results, notifications: [] }));
  expect(runs[0].tool.driver).toMatchObject({ name: 'banwen', semanticVersion: '1.2.3' });
  expect(runs[0].tool.driver.rules[0].defaultConfiguration).toEqual({ level: 'warning' });
  expect(runs[0].results).toEqual([
    {
      ruleId: 'dates/late',
      ruleIndex: 0,
      level: 'note',
      message: { text: '晚了' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'plans/%E7%94%B2%20%E4%B9%99.yaml' }, region } }],
    },
  ]);
  expect(runs[0].invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});
