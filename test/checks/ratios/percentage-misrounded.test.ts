import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentageMisrounded } from '../../../src/checks/ratios/percentage-misrounded.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

function preamble(text: string): string {
  return `
      overrides:
        preamble: ${text}`;
}

testCheck(percentageMisrounded, {
  passes: {
    'rounded as printed': preamble('名录库共41户，抽取2户，占4.88%；发现问题1户，占抽取2户的50%。'),
    'rounded to the whole': preamble('抽取2户，占全部41户的5%。'),
    'with a zero at the end': preamble('抽取2户，占全部40户的5.0%。'),
    'a quotient': preamble('完成率为2/41（4.9％）。'),
    'a limit, which is no quotient': preamble('名录库共41户，抽取2户，占比不低于3%。'),
    'three numbers, of which nobody can tell': preamble('共抽查41户，未发现问题39户，发现问题2户，占4.88%。'),
    'numbers of different things': preamble('派出执法人员12人，抽查企业6户，占比3%。'),
    'ranges, of which there is no one quotient': preamble('抽查10—15户，其中3至5户为规模以上企业，占比20%～30%。'),
    'numbers with commas between thousands': preamble('全区企业23,456户，抽查704户，占3%；未抽查22,752户，占全部23,456户的97%。'),
    'the percentage of another sentence': preamble('名录库共41户，抽取2户。联合抽查占比100%。'),
    'a number beside none, which is no part of it': preamble('未完成0户，完成41户，占100%。'),
    'four numbers of one unit': preamble('共41户，抽取2户，其中甲类1户，占甲类企业3户的4.8%。'),
    'about a ratio beside a range, no number, or a population nobody knows': `
      kind: annual-plan
      rows:
        - name: 第一次联合抽查
          objects: { text: 全区医疗机构, population: 41 }
          sampling: { ratio: { about: 4.8% }, count: { between: [2, 3] } }
        - name: 第二次联合抽查
          objects: { text: 全区医疗机构, population: 41 }
          sampling: { ratio: { about: 4.8% } }
        - { name: 第三次联合抽查, sampling: { ratio: { about: 4.8% }, count: { exactly: 2 } } }`,
    'a ratio to draw by': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { exactly: 3% }, count: { exactly: 2 } }`,
    'about the quotient': `
      sampling: { objects: { text: 全区医疗机构, population: 41 }, ratio: { about: 4.9% }, count: { exactly: 2 } }`,
    'nobody to draw from': `
      sampling: { objects: { text: 全区医疗机构, population: 0 }, ratio: { about: 4.9% }, count: { exactly: 0 } }`,
  },
  fails: {
    'cut instead of rounded': {
      plan: preamble('名录库共41户，抽取2户，占比«4.8%»。'),
      messages: ['`2`/`41` 写作 `4.8%`，应为 `4.9%`'],
    },
    'of a number with a comma': {
      plan: preamble('全区企业23,456户，抽查704户，占«3.5%»。'),
      values: [{ count: '704', population: '23456', value: '3.5%', expected: '3%' }],
    },
    'two faults in one text': {
      plan: preamble('抽取2户，占全部41户的«4%»；已完成1/3（«33.4%»）。'),
      values: [
        { count: '2', population: '41', value: '4%', expected: '5%' },
        { count: '1', population: '3', value: '33.4%', expected: '33.3%' },
      ],
    },
    'a ratio beside the number it is made of': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构, population: 41 }
          ratio: { about: «4.8%» }
          count: { exactly: 2 }`,
      related: [['2', '41']],
      said: [
        [
          { zh: '抽取户数', en: 'objects drawn' },
          { zh: '名录库户数', en: 'the population' },
        ],
      ],
      values: [{ count: '2', population: '41', value: '4.8%', expected: '4.9%' }],
    },
  },
});

test('a percentage is right where it is the quotient rounded half up, whatever its decimals', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 100_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: -1, max: 1 }),
      (population, given, decimals, off) => {
        const count = 1 + (given % (population - 1));
        const unit = 10n ** BigInt(decimals);
        const rounded = (BigInt(count) * 200n * unit + BigInt(population)) / (2n * BigInt(population)) + BigInt(off);
        fc.pre(rounded >= 0n);
        const value = `${rounded / unit}${decimals === 0 ? '' : `.${String(rounded % unit).padStart(decimals, '0')}`}%`;
        const subject = testSubject(`overrides: { preamble: 名录库共${population}户，抽取${count}户，占比${value}。 }`);
        expect([...percentageMisrounded.find(subject)].length).toBe(off === 0 ? 0 : 1);
      },
    ),
    { numRuns: 80, seed: 20260731 },
  );
});
