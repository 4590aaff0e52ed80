import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedTotalBelowMinimum } from '../../../src/checks/ratios/weighted-total-below-minimum.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(weightedTotalBelowMinimum, {
  passes: {
    'exactly the minimum: (300 × 1% + 100 × 9%) ÷ 400 = 3%': `
      sampling:
        objects: { text: 全区医疗机构, population: 400 }
        ratio: { atLeast: 3% }
        credit: { system: ABC, classes: { A: 1%, B: 9%, C: 9% }, populations: { A: 300, B: 60, C: 40 } }`,
    'sizes unknown, and a class that may bring it up': `
      sampling: { objects: { text: 全区医疗机构 }, ratio: { atLeast: 3% }, credit: { classes: { A: 0%, B: 0.5%, C: 1%, D: 3% } } }`,
    'a class without a ratio, of which another rule speaks': `
      sampling: { objects: { text: 全区医疗机构 }, ratio: { atLeast: 3% }, credit: { classes: { A: 1%, B: 1%, C: 1% } } }`,
    'an upper limit': `
      sampling: { objects: { text: 全区医疗机构 }, ratio: { atMost: 3% }, credit: { classes: { A: 1%, B: 1%, C: 1%, D: 1% } } }`,
    'about a ratio': `
      sampling: { objects: { text: 全区医疗机构 }, ratio: { about: 3% }, credit: { classes: { A: 1%, B: 1%, C: 1%, D: 1% } } }`,
    'classes without a ratio of the whole': `
      sampling: { objects: { text: 全区医疗机构 }, credit: { classes: { A: 1%, B: 1%, C: 1%, D: 1% } } }`,
    'a ratio of each month': `
      sampling:
        objects: { text: 全区医疗机构 }
        ratio: { atLeast: 3%, aggregate: 每月 }
        credit: { classes: { A: 1%, B: 1%, C: 1%, D: 1% } }`,
    'each class by itself': `
      sampling:
        objects: { text: 全区医疗机构 }
        ratio: { atLeast: 3%, aggregate: 各等级分别 }
        credit: { classes: { A: 3%, B: 3%, C: 10%, D: 30% } }`,
  },
  fails: {
    'one object of 400 in the wrong class': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构, population: 400 }
          ratio: { atLeast: «3%» }
          credit: { system: ABC, classes: { A: 1%, B: 9%, C: 9% }, populations: { A: 301, B: 60, C: 39 } }`,
      messages: ['各级比例加权为 `2.98%`，应不低于合计比例 `3%`'],
      related: [['{ A: 1%, B: 9%, C: 9% }']],
    },
    'no class reaches it, whatever their sizes': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构 }
          ratio: { between: [«3%», 5%] }
          credit: { classes: { A: 0.5%, B: 1%, C: 2%, D: 2.99% } }`,
      values: [{ total: '≤2.99%', expected: '3%' }],
    },
    'a class that misses what is set for each': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构 }
          ratio: { atLeast: 3%, aggregate: 各等级分别 }
          credit: { classes: { A: «1%», B: 3%, C: 10%, D: 30% } }`,
      messages: ['`A` 类比例为 `1%`，应不低于各等级分别要达到的 `3%`'],
      related: [['各等级分别']],
      said: [[{ zh: '各等级分别要达到的比例', en: 'the ratio set for each class' }]],
    },
    'a task of the year': {
      plan: `
        kind: annual-plan
        rows:
          - name: 第一次联合抽查
            sampling:
              ratio: { exactly: «5%» }
              credit: { classes: { A: 1%, B: 2%, C: 10%, D: 50% }, populations: { A: 70, B: 20, C: 9, D: 1 } }`,
    },
  },
});

test('the working names every class and the weighted share', () => {
  const subject = testSubject(`sampling:
  objects: { text: 全区医疗机构, population: 400 }
  ratio: { atLeast: 3% }
  credit: { system: ABC, classes: { A: 1%, B: 5%, C: 20% }, populations: { A: 300, B: 95, C: 5 } }`);
  const [finding] = weightedTotalBelowMinimum.find(subject);
  expect(finding?.related[0]?.note).toEqual({
    zh: 'A 300 × 1% = 3；B 95 × 5% = 4.75；C 5 × 20% = 1；合计 8.75 ÷ 400 = 2.18%',
    en: 'A 300 × 1% = 3; B 95 × 5% = 4.75; C 5 × 20% = 1; in all 8.75 ÷ 400 = 2.18%',
  });
});

test('the weighted share is the exact fraction', () => {
  const parts = fc.array(
    fc.record({ size: fc.integer({ min: 0, max: 5000 }), hundredths: fc.integer({ min: 0, max: 10_000 }) }),
    {
      minLength: 3,
      maxLength: 3,
    },
  );
  const print = (hundredths: number | bigint): string => {
    const [whole, rest] = [BigInt(hundredths) / 100n, BigInt(hundredths) % 100n];
    return `${whole}.${String(rest).padStart(2, '0')}%`;
  };
  fc.assert(
    fc.property(parts, fc.integer({ min: -1, max: 1 }), (classes, off) => {
      const population = classes.reduce((sum, { size }) => sum + BigInt(size), 0n);
      const weighted = classes.reduce((sum, { size, hundredths }) => sum + BigInt(size) * BigInt(hundredths), 0n);
      fc.pre(population > 0n);
      const minimum = weighted / population + BigInt(off);
      fc.pre(minimum > 0n && minimum <= 10_000n);
      const given = (value: (part: { size: number; hundredths: number }) => string): string =>
        classes.map((part, index) => `${'ABC'.charAt(index)}: ${value(part)}`).join(', ');
      const subject = testSubject(`sampling:
  objects: { text: 全区医疗机构, population: ${population} }
  ratio: { atLeast: ${print(minimum)} }
  credit: { system: ABC, classes: { ${given(({ hundredths }) => print(hundredths))} }, populations: { ${given(({ size }) => String(size))} } }`);
      expect([...weightedTotalBelowMinimum.find(subject)].length).toBe(weighted < minimum * population ? 1 : 0);
    }),
    { numRuns: 80, seed: 20260731 },
  );
});
