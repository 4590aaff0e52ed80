import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRatioMismatch } from '../../../src/checks/ratios/count-ratio-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(countRatioMismatch, {
  passes: {
    'the ratio rounded up': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { exactly: 3% }, count: { exactly: 2 } }`,
    'rounded down, as the plan says': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { exactly: 3% }, count: { exactly: 1 }, rounding: 向下取整 }`,
    'the least number set beside the ratio': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { exactly: 3% }, count: { exactly: 5 }, minCount: 5 }`,
    'all of a few': `
      sampling: { objects: { text: 全区医疗机构, population: 4 }, ratio: { exactly: 3% }, count: { exactly: 4 }, fullBelow: 5 }`,
    'more than a least ratio': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { atLeast: 3% }, count: { exactly: 41 } }`,
    'two lower limits': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { atLeast: 10% }, count: { atLeast: 2 } }`,
    'ranges that meet at one number': `
      sampling: { objects: { text: 全区医疗机构, population: 34 }, ratio: { between: [29%, 40%] }, count: { between: [8, 10] } }`,
    'about as many': `
      sampling: { objects: { text: 全区医疗机构, population: 100 }, ratio: { about: 20% }, count: { exactly: 22 } }`,
    'no more than an upper limit': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { atMost: 3% }, count: { atMost: 50 } }`,
    'nobody knows of how many': `
      sampling: { objects: { text: 全区医疗机构 }, ratio: { exactly: 3% }, count: { exactly: 20 } }`,
    'a ratio and no number': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { exactly: 3% } }`,
    'a number and no ratio': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, count: { exactly: 20 } }`,
    'none of none': `
      sampling: { objects: { text: 全区医疗机构, population: 0 }, ratio: { exactly: 3% }, count: { exactly: 0 } }`,
    'tasks that do not say how much of what': `
      kind: annual-plan
      rows:
        - { name: 第一次联合抽查 }
        - { name: 第二次联合抽查, sampling: { ratio: { exactly: 3% }, count: { exactly: 20 } } }`,
  },
  fails: {
    'half of 41': {
      plan: `
        sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { exactly: 50% }, count: { exactly: «20» } }`,
      messages: ['抽取 `20` 户（共 `41` 户，合 `48.78%`），按比例 `50%` 应为 `21` 户'],
      related: [['50%']],
      said: [[{ zh: '41 × 50% = 20.5，向上取整为 21', en: '41 × 50% = 20.5, rounded up to 21' }]],
    },
    'one less than a least ratio asks for': {
      plan: `
        sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { atLeast: 50% }, count: { atMost: «20» } }`,
      values: [{ count: '20', population: '41', share: '48.78%', ratio: '50%', expected: '21–41' }],
    },
    'ranges that do not meet': {
      plan: `
        sampling: { objects: { text: 全区医疗机构, population: 34 }, ratio: { between: [30%, 40%] }, count: { between: «[8, 10]» } }`,
      values: [{ count: '8–10', population: '34', share: '23.53%–29.41%', ratio: '30%–40%', expected: '11–14' }],
    },
    'more than about as many': {
      plan: `
        sampling: { objects: { text: 全区医疗机构, population: 100 }, ratio: { about: 20% }, count: { exactly: «23» } }`,
    },
    'more than there are': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构, population: 9 }
          ratio: { exactly: 100% }
          count: { exactly: «10» }
          strata: [{ name: 医院, population: 2, count: { atLeast: «3» } }]`,
      messages: ['抽取 `10` 户，应不多于名录库的 `9` 户', '抽取 `3` 户，应不多于名录库的 `2` 户'],
      related: [['9'], ['2']],
      said: [[{ zh: '名录库共 9 户', en: 'the population is 9' }], [{ zh: '名录库共 2 户', en: 'the population is 2' }]],
    },
    'a task of the year': {
      plan: `
        kind: annual-plan
        rows:
          - name: 第一次联合抽查
            objects: { text: 全区医疗机构, population: 60 }
            sampling: { ratio: { exactly: 5% }, count: { exactly: «4» } }`,
    },
  },
});

const roundings = ['向上取整', '四舍五入', '向下取整'] as const;

test('of all numbers it accepts the one the fraction rounds to', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.constantFrom(...roundings),
      fc.nat(60),
      (population, hundredths, rounding, count) => {
        fc.pre(count <= population);
        const share = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`;
        const subject = testSubject(`sampling:
  objects: { text: 全区医疗机构, population: ${population} }
  ratio: { exactly: ${share} }
  count: { exactly: ${count} }
  rounding: ${rounding}`);
        const size = BigInt(population) * BigInt(hundredths);
        const [whole, rest] = [size / 10_000n, size % 10_000n];
        const up = { 向上取整: rest > 0n, 四舍五入: rest >= 5_000n, 向下取整: false }[rounding];
        const isRight = BigInt(count) === whole + (up ? 1n : 0n);
        expect([...countRatioMismatch.find(subject)].length).toBe(isRight ? 0 : 1);
      },
    ),
    { numRuns: 80, seed: 20260731 },
  );
});
