import { expect, test } from 'vitest';
import { explainRule } from '../../../src/build/findings/explain-rule.ts';
import type { RuleEntry } from '../../../src/build/findings/rule-book.ts';

const rule: RuleEntry = {
  id: 'dates/early',
  severity: 'error',
  title: { zh: '早了', en: 'Too early' },
  why: { zh: '来不及', en: 'There is no time' },
  fix: { zh: '往后推', en: 'Move it' },
  basis: null,
  effectiveFrom: null,
  example: null,
};

test('what is not there has no passage', () => {
  expect(explainRule(rule, 'zh')).toEqual([
    { heading: '为什么', text: '来不及', isCode: false },
    { heading: '怎么改', text: '往后推', isCode: false },
  ]);
});

test('the regulation and the day it is in force from stand between reason and fix', () => {
  const headings = explainRule({ ...rule, basis: '某办法第三条', effectiveFrom: '2024-12-30' }, 'en').map(
    ({ heading }) => heading,
  );
  expect(headings).toEqual(['Why', 'Basis', 'In force', 'How to fix']);
});

test('an example is followed by what stands beside it, each under its own heading', () => {
  const example = {
    bad: `
      issued: «2026-05-28»`,
    good: 'issued: 2026-05-27',
    today: '2026-06-01',
    profile: 'limits: { leadWorkdays: 3 }',
    registry: 'orgs: []',
    outline: 'id: own',
    others: { 'joint-01': 'sequence: 1' },
    beside: { 'plans/profiles/b.yaml': 'year: 2025' },
  };
  const passages = explainRule({ ...rule, example }, 'zh').slice(2);
  expect(passages.filter(({ isCode }) => !isCode).map(({ heading }) => heading)).toEqual(['例：检查的日期']);
  expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
    ['例：« » 之间有问题', 'issued: «2026-05-28»'],
    ['例：改好的', 'issued: 2026-05-27'],
    ['例：地区年度规则里写着', 'limits: { leadWorkdays: 3 }'],
    ['例：登记库里有', 'orgs: []'],
    ['例：文稿提纲', 'id: own'],
    ['例：同一文件夹的 `joint-01.yaml`', 'sequence: 1'],
    ['例：另有 `plans/profiles/b.yaml`', 'year: 2025'],
    ['例：检查的日期', '2026-06-01'],
  ]);
});

test('an example of another file than a plan names it', () => {
  const example = { bad: 'output: «plans»', good: 'output: output', file: 'banwen.config.yaml' };
  expect(explainRule({ ...rule, example }, 'zh')[2]?.heading).toBe('例：« » 之间有问题（`banwen.config.yaml`）');
});
