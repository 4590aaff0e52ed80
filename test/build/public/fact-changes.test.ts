import { expect, test } from 'vitest';
import { factChanges } from '../../../src/build/public/fact-changes.ts';
import { everyPage, fullPage } from '../../support/page-models.ts';

const before = everyPage();
const keyFacts = [...before.keyFacts, { label: '检查结果录入截止', value: '2026年8月28日（7月31日后第20个工作日）' }];

test('facts that differ are told before and after, days told by a fact not again', () => {
  const timeline = fullPage.timeline.map((entry) => {
    if (entry.name === '检查结果录入') return { ...entry, text: '2026年8月27日' };
    return entry.name === '月报表' ? { ...entry, text: '每月25日' } : entry;
  });
  const after = {
    ...everyPage({ timeline }),
    metadata: { ...before.metadata, number: null },
    keyFacts: keyFacts.map((each) =>
      each.label === '检查结果录入截止' ? { ...each, value: '2026年8月27日（7月30日后第20个工作日）' } : each,
    ),
  };
  expect(factChanges({ manuscript: { ...before, keyFacts } }, { manuscript: after })).toEqual([
    { label: '发文字号', before: '清市监〔2026〕6号', after: null },
    {
      label: '检查结果录入截止',
      before: '2026年8月28日（7月31日后第20个工作日）',
      after: '2026年8月27日（7月30日后第20个工作日）',
    },
    { label: '月报表', before: '每月20日', after: '每月25日' },
  ]);
});

test('equal versions differ in nothing', () => {
  expect(factChanges({ manuscript: before }, { manuscript: everyPage() })).toEqual([]);
});
