import { expect, test } from 'vitest';
import { CAMPAIGN, changed, fill, formOf, keepOnly, MARKET, rootWith, sheetOf } from '../support/returns.ts';

test('the workbook is named in the language of the configuration, unless another is asked for', async () => {
  const market = await changed(await formOf(CAMPAIGN), (workbook) => {
    keepOnly(workbook, ['区市场监管局']);
    fill(sheetOf(workbook, '区市场监管局'), MARKET);
  });
  const root = rootWith({ '返回/甲.xlsx': market, 'banwen.config.yaml': 'language: en\n' });
  const collect = async (...options: readonly string[]) =>
    (await root.run(['collect', CAMPAIGN, '返回', ...options], '2026-09-01')).stdout.trimEnd().split('\n').at(-1);
  expect(await collect()).toBe(`written  output/${CAMPAIGN}/collected/statistics.xlsx`);
  expect(await collect('--lang', 'zh')).toBe(`未变  output/${CAMPAIGN}/collected/statistics.xlsx`);
  expect(await collect('--quiet')).toMatch(/^plans 1, /);
});
