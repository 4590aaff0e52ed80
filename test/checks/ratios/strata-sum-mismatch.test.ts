import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strataSumMismatch } from '../../../src/checks/ratios/strata-sum-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(strataSumMismatch, {
  passes: {
    'numbers that add up': `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        count: { exactly: 10 }
        strata: [{ name: 医院, count: { exactly: 4 } }, { name: 诊所, count: { exactly: 6 } }]`,
    'a ratio of a known size among them': `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        count: { exactly: 10 }
        strata: [{ name: 医院, population: 7, ratio: { exactly: 50% } }, { name: 诊所, count: { exactly: 6 } }]`,
    'a stratum of unknown size': `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        count: { exactly: 3 }
        strata: [{ name: 医院, ratio: { exactly: 50% } }, { name: 诊所, count: { exactly: 6 } }]`,
    'a number and no strata': `
      sampling: { objects: { text: 全区医疗机构, population: 80 }, count: { exactly: 10 } }`,
    'strata of sizes nobody knows, and no number in all': `
      kind: annual-plan
      rows:
        - { name: 第一次联合抽查 }
        - name: 第二次联合抽查
          objects: { text: 全区医疗机构, population: 80 }
          sampling: { strata: [{ name: 医院, population: 81, ratio: { exactly: 50% } }, { name: 诊所, ratio: { exactly: 5% } }] }
        - name: 第三次联合抽查
          sampling: { strata: [{ name: 医院, population: 81, ratio: { exactly: 50% } }] }
        - name: 第四次联合抽查
          sampling: { credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% }, populations: { A: 60, B: 15, C: 4, D: 2 } } }
        - name: 第五次联合抽查
          objects: { text: 全区医疗机构, population: 80 }
          sampling: { credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% } } }`,
    'a part of the objects, exactly all of them, or more where no number is set for all': `
      kind: annual-plan
      rows:
        - name: 第一次联合抽查
          objects: { text: 全区医疗机构, population: 80 }
          sampling: { count: { atLeast: 1 }, strata: [{ name: 医院, population: 8, count: { exactly: 2 } }] }
        - name: 第二次联合抽查
          objects: { text: 全区医疗机构, population: 8 }
          sampling: { ratio: { atLeast: 3% }, strata: [{ name: 医院, population: 8, ratio: { atLeast: 50% } }] }
        - name: 第三次联合抽查
          objects: { text: 全区医疗机构, population: 5 }
          sampling: { credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% }, populations: { C: 4, D: 1 } } }`,
    'a range that takes in the sum': `
      sampling:
        objects: { text: 全区医疗机构 }
        count: { between: [10, 12] }
        strata: [{ name: 医院, count: { atLeast: 4 } }, { name: 诊所, count: { between: [2, 6] } }]`,
    'some of the objects, the others at the ratio of all': `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        ratio: { atLeast: 3% }
        strata: [{ name: 医院, population: 8, ratio: { atLeast: 50% } }]`,
    'sizes of classes': `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% }, populations: { A: 60, B: 15, C: 4, D: 1 } }`,
    'sizes of some classes': `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% }, populations: { C: 4, D: 1 } }`,
  },
  fails: {
    'one too few': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构, population: 80 }
          count: { exactly: «11» }
          strata: [{ name: 医院, population: 7, ratio: { exactly: 50% } }, { name: 诊所, count: { exactly: 6 } }]`,
      messages: ['各类户数之和为 `10`，应等于合计 `11`'],
      related: [['[{ name: 医院, population: 7, ratio: { exactly: 50% } }, { name: 诊所, count: { exactly: 6 } }]']],
      said: [
        [
          {
            zh: '医院 7 × 50% = 3.5，向上取整为 4；诊所 6；合计 10',
            en: '医院 7 × 50% = 3.5, rounded up to 4; 诊所 6; 10 in all',
          },
        ],
      ],
    },
    'one too many, in a range': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构 }
          count: { between: «[7, 9]» }
          strata: [{ name: 医院, count: { atLeast: 4 } }, { name: 诊所, count: { between: [6, 8] } }]`,
      values: [{ sum: '≥10', total: '7–9' }],
    },
    'strata with one object more than there are': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构, population: «80» }
          ratio: { atLeast: 3% }
          strata:
            - { name: 医院, population: 8, ratio: { atLeast: 50% } }
            - { name: 诊所, population: 73, ratio: { atLeast: 5% } }`,
      messages: ['Unexpected sum `81` of the strata, expected `80` (total)'],
    },
    'strata that leave one object out, and no ratio for it': {
      plan: `
        kind: annual-plan
        rows:
          - name: 第一次联合抽查
            objects: { text: 全区医疗机构, population: «80» }
            sampling:
              strata:
                - { name: 医院, population: 8, ratio: { atLeast: 50% } }
                - { name: 诊所, population: 71, ratio: { atLeast: 5% } }`,
      related: [
        [
          `- { name: 医院, population: 8, ratio: { atLeast: 50% } }
        - { name: 诊所, population: 71, ratio: { atLeast: 5% } }`,
        ],
      ],
    },
    'a number in all that the population bounds': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构, population: 9 }
          count: { atLeast: «5» }
          strata: [{ name: 医院, count: { exactly: 4 } }, { name: 诊所, count: { exactly: 6 } }]`,
      values: [{ sum: '10', total: '5–9' }],
    },
    'sizes of some classes that are more than there are': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构, population: «80» }
          credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% }, populations: { C: 80, D: 1 } }`,
      values: [{ sum: '81', total: '80' }],
    },
    'sizes of all classes that are fewer than there are, in a system of three': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构, population: «80» }
          credit: { system: ABC, classes: { A: 1%, B: 3%, C: 10% }, populations: { A: 70, B: 8, C: 1 } }`,
      values: [{ sum: '79', total: '80' }],
    },
    'sizes of classes': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构, population: «80» }
          credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% }, populations: { A: 60, B: 15, C: 4, D: 2 } }`,
      messages: ['各等级户数之和为 `81`，应等于名录库户数 `80`'],
      related: [['{ A: 60, B: 15, C: 4, D: 2 }']],
      said: [[{ zh: '60 + 15 + 4 + 2 = 81', en: '60 + 15 + 4 + 2 = 81' }]],
    },
  },
});

test('sizes are added up as they are', () => {
  const size = fc.integer({ min: 0, max: 2 ** 40 });
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 4 }), fc.integer({ min: -1, max: 1 }), (sizes, off) => {
      const sum = sizes.reduce((all, each) => all + BigInt(each), 0n);
      const population = sum + BigInt(off);
      fc.pre(population >= 0n);
      const strata = sizes.map((each, index) => `{ name: 第${index}类, population: ${each}, ratio: { atLeast: 5% } }`);
      const subject = testSubject(`sampling:
  objects: { text: 全区医疗机构, population: ${population} }
  strata: [${strata.join(', ')}]`);
      const found = [...strataSumMismatch.find(subject)];
      expect(found.map(({ values }) => values)).toEqual(off === 0 ? [] : [{ sum: `${sum}`, total: `${population}` }]);
    }),
    { numRuns: 60, seed: 20260731 },
  );
});
