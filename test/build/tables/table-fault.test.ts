import { expect, test } from 'vitest';
import { tableFault } from '../../../src/build/tables/table-fault.ts';

const missing = (from: string, others: readonly string[]) => tableFault(from, { is: 'missing', others });

test('a table that is not there is answered with the file that was meant', () => {
  expect(missing('results.csv', ['result.csv', 'orgs.xlsx'])).toMatchObject({
    rule: 'tables/file-missing',
    message: { zh: '没有文件 `results.csv`，应为 `result.csv`' },
  });
  expect(missing('results.csv', ['result.csv']).hint).toBeUndefined();
});

test('else with those there are, or with where it should be', () => {
  expect(missing('results.csv', ['名单.xlsx', '事项.csv']).hint?.zh).toBe('那里有 `名单.xlsx`、`事项.csv`');
  expect(missing('results.csv', [])).toMatchObject({ message: { zh: '没有文件 `results.csv`，应放在本方案的文件夹里' } });
  expect(missing('results.csv', []).hint).toBeUndefined();
});

test('one beyond the limit is told its size, rounded up', () => {
  expect(tableFault('a.csv', { is: 'too-large', bytes: 20_000_001 }).message.zh).toBe('表格文件有 21 MB，应不超过 20 MB');
});

test('any other fault is an error with a sentence of its own', () => {
  const said = (['outside', 'no-file', 'no-text', 'old-workbook', 'damaged', 'unpacked-too-large', 'empty'] as const).map((is) =>
    tableFault('a.csv', { is }),
  );
  expect(said.every(({ severity }) => severity === 'error')).toBe(true);
  expect(new Set(said.map(({ message }) => message.zh)).size).toBe(said.length);
});
