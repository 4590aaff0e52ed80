import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBelowOne } from '../../../src/checks/ratios/sample-below-one.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(sampleBelowOne, {
  passes: {
    'exactly one': `
      sampling: { objects: { text: 全区典当行, population: 20 }, ratio: { atLeast: 5% } }`,
    'a minimum': `
      sampling: { objects: { text: 全区典当行, population: 2 }, ratio: { atLeast: 5% }, minCount: 1 }`,
    'all of a few': `
      sampling: { objects: { text: 全区典当行, population: 2 }, ratio: { atLeast: 5% }, fullBelow: 3 }`,
    'rounded up, as the plan says': `
      sampling: { objects: { text: 全区典当行, population: 2 }, ratio: { atLeast: 5% }, rounding: 向上取整 }`,
    'half of one, rounded': `
      sampling: { objects: { text: 全区典当行, population: 10 }, ratio: { atLeast: 5% }, rounding: 四舍五入 }`,
    'a range that reaches one': `
      sampling: { objects: { text: 全区典当行, population: 10 }, ratio: { between: [5%, 10%] } }`,
    'a number to draw': `
      sampling: { objects: { text: 全区典当行, population: 10 }, ratio: { atLeast: 5% }, count: { exactly: 1 } }`,
    'groups drawn by numbers of their own': `
      sampling:
        objects: { text: 全区典当行, population: 10 }
        ratio: { atLeast: 5% }
        strata: [{ name: 新设, count: { exactly: 1 } }]`,
    'a number to draw and no ratio': `
      sampling: { objects: { text: 全区典当行, population: 10 }, count: { exactly: 1 } }`,
    'a ratio of none': `
      sampling: { objects: { text: 全区典当行, population: 10 }, ratio: { atMost: 0% } }`,
    'nobody to draw from, or nobody knows how many': `
      kind: annual-plan
      rows:
        - { name: 第一次联合抽查, objects: { text: 全区典当行, population: 0 }, sampling: { ratio: { atLeast: 5% } } }
        - { name: 第二次联合抽查, objects: { text: 全区典当行 }, sampling: { ratio: { atLeast: 5% } } }
        - { name: 第三次联合抽查, objects: { text: 全区典当行, population: 2 } }`,
  },
  fails: {
    'a little less than one': {
      plan: `
        sampling: { objects: { text: 全区典当行, population: 33 }, ratio: { atLeast: «3%» } }`,
      messages: ['按 `3%` 从 `33` 户中应抽 `0.99` 户，应不少于 1 户，可设 `minCount` 或 `fullBelow`'],
      related: [['33']],
      said: [[{ zh: '33 × 3% = 0.99', en: '33 × 3% = 0.99' }]],
    },
    'a population no smaller than the one drawn whole, a minimum of none': {
      plan: `
        sampling: { objects: { text: 全区典当行, population: 5 }, ratio: { between: [1%, «2%»] }, fullBelow: 5, minCount: 0 }`,
      values: [{ ratio: '1%–2%', population: '5', sample: '0.1' }],
    },
    'less than half of one, rounded': {
      plan: `
        sampling: { objects: { text: 全区典当行, population: 9 }, ratio: { atMost: «5%» }, rounding: 四舍五入 }`,
    },
    'a task of the year, rounded down': {
      plan: `
        kind: annual-plan
        rows:
          - name: 第一次联合抽查
            objects: { text: 全区典当行, population: 19 }
            sampling: { ratio: { exactly: «5%» }, rounding: 向下取整 }`,
    },
  },
});

test('it speaks of fractions below one, and of no others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 10_000 }), (population, hundredths) => {
      const share = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`;
      const subject = testSubject(
        `sampling: { objects: { text: 全区典当行, population: ${population} }, ratio: { atLeast: ${share} } }`,
      );
      const isBelowOne = BigInt(population) * BigInt(hundredths) < 10_000n;
      expect([...sampleBelowOne.find(subject)].length).toBe(isBelowOne ? 1 : 0);
    }),
    {
      numRuns: 60,
      seed: 20260731,
      examples: [
        [3333, 3],
        [3334, 3],
        [10_000, 1],
        [9999, 1],
      ],
    },
  );
});
