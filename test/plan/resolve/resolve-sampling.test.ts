import { expect, test } from 'vitest';
import { brief, campaignOf, REPAIRED } from '../example.ts';

const LINES = REPAIRED.split('\n');
const FROM = LINES.indexOf('sampling:');
const TO = LINES.indexOf('departments:');

function samplingOf(sampling: string) {
  const text = [...LINES.slice(0, FROM), `sampling: ${sampling}`, ...LINES.slice(TO)].join('\n');
  const { plan, diagnostics } = campaignOf(text);
  return { sampling: plan?.sampling, diagnostics: brief(diagnostics) };
}

test('every field reaches the plan', () => {
  const { sampling, diagnostics } = samplingOf(`
  objects:
    text: 全区医疗机构
    industries: [小额贷款公司]
    kinds: [企业, 事业单位]
    region: 鹿泉经济开发区
    list: 医疗机构名录库
    population: 29
    asOf: 2026-06-30
    capital: { min: 500万元, max: 0.5亿元, minIncluded: true, maxIncluded: false }
  ratio: { between: [10%, 12.25%], base: 名录库企业, aggregate: 每季度 }
  count: { about: 5, unit: 家 }
  frequency: { between: [1, 2], per: 半年 }
  credit: { required: false, system: ABCDE, classes: { A: 0.5% }, populations: { A: 20, B: 0 } }
  strata:
    - { name: 三级, population: 8, ratio: { atLeast: 50% } }
    - { name: 二级, count: { exactly: 3 } }
  minCount: 2
  fullBelow: 5
  rounding: 四舍五入
  exclude: [近一年已抽查的, 停业的]`);
  expect(diagnostics).toEqual([]);
  expect(sampling).toMatchObject({
    objects: {
      text: '全区医疗机构',
      industries: ['小额贷款公司'],
      kinds: ['企业', '事业单位'],
      region: '鹿泉经济开发区',
      list: '医疗机构名录库',
      population: 29,
      asOf: '2026-06-30',
      capital: { min: 5_000_000, max: 50_000_000, minIncluded: true, maxIncluded: false, text: '500万元以上不满0.5亿元' },
    },
    ratio: { sense: 'between', low: 1000, high: 1225, base: '名录库企业', aggregate: '每季度' },
    count: { sense: 'about', low: 5, unit: '家' },
    frequency: { sense: 'between', low: 1, high: 2, per: '半年' },
    credit: {
      required: false,
      system: 'ABCDE',
      classes: new Map([['A', 50]]),
      populations: new Map([
        ['A', 20],
        ['B', 0],
      ]),
    },
    strata: [
      { name: '三级', population: 8, ratio: { sense: 'atLeast', low: 5000 }, count: null, path: ['sampling', 'strata', 0] },
      { name: '二级', population: null, ratio: null, count: { sense: 'exactly', low: 3, unit: '户' } },
    ],
    minCount: 2,
    fullBelow: 5,
    rounding: '四舍五入',
    exclude: [
      { text: '近一年已抽查的', path: ['sampling', 'exclude', 0] },
      { text: '停业的', path: ['sampling', 'exclude', 1] },
    ],
  });
});

test.each([
  ['{ min: 500万元, max: 1000万元 }', '500万元至1000万元'],
  ['{ min: 500万元 }', '500万元以上'],
  ['{ max: 500万元 }', '500万元以下'],
  ['{ min: 500万元, minIncluded: false }', '超过500万元'],
  ['{ max: 500万元, maxIncluded: false }', '不满500万元'],
  ['{ min: 1万元, max: 2万元, minIncluded: true, maxIncluded: true }', '1万元以上2万元以下'],
  ['{ min: 1万元, max: 2万元, minIncluded: false, maxIncluded: true }', '超过1万元、2万元以下'],
  ['{ min: 1万元, max: 2万元, minIncluded: false, maxIncluded: false }', '超过1万元不满2万元'],
  ['{ min: 1万元, max: 2万元, minIncluded: true }', '1万元以上2万元以下'],
  ['{ min: 1万元, max: 2万元, maxIncluded: false }', '1万元以上不满2万元'],
  ['{ min: 1万元, max: 10000元 }', '1万元至10000元'],
  ['{ min: 1万元, max: 10000元, minIncluded: true, maxIncluded: true }', '1万元以上10000元以下'],
  ['{ min: 1万元, max: 2万元, text: 一万至两万 }', '一万至两万'],
])('capital %s is printed %s', (capital, text) => {
  const { sampling, diagnostics } = samplingOf(`{ objects: { text: 企业, capital: ${capital} } }`);
  expect(sampling?.objects.capital?.text).toBe(text);
  expect(diagnostics).toEqual([]);
});

test.each([
  ['{ objects: { text: 企业, capital: { min: 2000万元, max: 0.1亿元 } } }', 'ratios/range-reversed @ 0.1亿元'],
  ['{ objects: { text: 企业, capital: { min: 1万元, max: 10000元, maxIncluded: false } } }', 'ratios/range-reversed @ 10000元'],
  ['{ objects: { text: 企业, capital: { min: 1万元, max: 10000元, minIncluded: false } } }', 'ratios/range-reversed @ 10000元'],
  ['{ objects: { text: 企业, capital: { min: 0.5元 } } }', 'ratios/amount-not-whole @ 0.5元'],
  ['{ objects: { text: 企业, capital: { max: 999999999999亿元 } } }', 'ratios/amount-not-whole @ 999999999999亿元'],
  ['{ objects: { text: 企业, asOf: 2026-06-31 } }', 'dates/date-not-in-calendar @ 2026-06-31'],
  ['{ objects: { text: 企业, capital: { max: 五百万元 } } }', 'schema/wrong-type @ 五百万元'],
  ['{ objects: { text: 企业 }, ratio: { between: [5%, 2%] } }', 'ratios/range-reversed @ [5%, 2%]'],
  ['{ objects: { text: 企业 }, count: { between: [20, 10] } }', 'ratios/range-reversed @ [20, 10]'],
  ['{ objects: { text: 企业 }, frequency: { between: [2, 1], per: 年 } }', 'ratios/range-reversed @ [2, 1]'],
  ['{ objects: { text: 企业 }, ratio: { atLeast: 3.125% } }', 'schema/wrong-type @ 3.125%'],
  ['{ objects: { text: 企业 }, ratio: { atLeast: 5‰ } }', 'schema/wrong-type @ 5‰'],
  ['{ objects: { text: 企业 }, ratio: { atLeast: 3%, atMost: 5% } }', 'schema/unknown-key @ atMost'],
  ['{ objects: { text: 企业 }, credit: { system: ABCDF } }', 'names/unknown @ ABCDF'],
  ['{ objects: { text: 企业 }, strata: [{ name: 甲 }] }', 'schema/missing-key @ name'],
  ['{ objects: { text: 企业 }, frequency: { atLeast: 1, per: 周 } }', 'schema/value-not-allowed @ 周'],
])('%s is said as %s', (sampling, said) => {
  expect(samplingOf(sampling).diagnostics).toEqual([said]);
});

test('more decimals than are kept are said for what they are', () => {
  const text = REPAIRED.replace('atLeast: 3%', 'atLeast: 3.125%');
  expect(campaignOf(text).diagnostics[0]?.message).toEqual({
    zh: '不低于为 `3.125%`，应为百分比（小数不超过两位），如 `3%`',
    en: 'Unexpected `3.125%`, expected a percentage of at most two decimals such as `3%`',
  });
});

test.each([
  ['{ objects: { text: 企业, capital: { min: 2000万元, max: 0.1亿元 } } }', '2000万元', '0.1亿元'],
  ['{ objects: { text: 企业 }, ratio: { between: [5%, 2%] } }', '5%', '2%'],
  ['{ objects: { text: 企业 }, count: { between: [20, 10] } }', '20', '10'],
])('%s: a range that holds nothing is told by its ends', (sampling, low, high) => {
  const text = [...LINES.slice(0, FROM), `sampling: ${sampling}`, ...LINES.slice(TO)].join('\n');
  expect(campaignOf(text).diagnostics[0]?.message).toEqual({
    zh: `区间自 \`${low}\` 到 \`${high}\`，里面没有数，应先小后大`,
    en: `Unexpected range from \`${low}\` to \`${high}\`, which holds nothing, expected the lesser first`,
  });
});

test('an amount that is no whole number of 元 is told as typed, and leaves the other end of the range', () => {
  const text = [
    ...LINES.slice(0, FROM),
    'sampling: { objects: { text: 企业, capital: { min: 0.5元, max: 1元 } } }',
    ...LINES.slice(TO),
  ];
  const { plan, diagnostics } = campaignOf(text.join('\n'));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    {
      zh: '金额为 `0.5元`，应为整元，且不超过 `9000万亿元`',
      en: 'Unexpected amount `0.5元`, expected a whole number of yuan below 9 × 10¹⁵',
    },
  ]);
  expect(plan?.sampling?.objects.capital).toMatchObject({ min: null, max: 1 });
});

test('a range of one number holds that number, and other bounds hold what they name', () => {
  const ratio = (text: string) => samplingOf(`{ objects: { text: 企业 }, ratio: ${text} }`).sampling?.ratio;
  expect(ratio('{ between: [3%, 3%] }')).toMatchObject({ sense: 'between', low: 300, high: 300 });
  expect(ratio('{ exactly: 100% }')).toMatchObject({ sense: 'exactly', low: 10_000, high: 10_000, base: null, aggregate: null });
  expect(ratio('{ atMost: 0.01%, base: null }')).toMatchObject({ sense: 'atMost', low: 1, high: 1, base: null });
  expect(ratio('{ about: 0% }')).toMatchObject({ sense: 'about', low: 0 });
  expect(ratio('null')).toBeNull();
});

test('credit classes stand in the order typed, with the scheme of the plan before that of the profile', () => {
  const credit = (text: string) => samplingOf(`{ objects: { text: 企业 }, credit: ${text} }`).sampling?.credit;
  expect([...(credit('{ classes: { D: 30%, A: 0.5% } }')?.classes ?? [])]).toEqual([
    ['D', 3000],
    ['A', 50],
  ]);
  expect(credit('{ system: ABCDE }')).toMatchObject({ system: 'ABCDE', required: true, classes: null, populations: null });
  expect(credit('{ required: false }')).toMatchObject({ system: 'ABCD', required: false });
});

test('a stratum that runs from more to less is said at its range', () => {
  const strata =
    '{ objects: { text: 企业 }, strata: [{ name: 甲, ratio: { atLeast: 1% } }, { name: 乙, count: { between: [5, 3] } }] }';
  const { sampling, diagnostics } = samplingOf(strata);
  expect(diagnostics).toEqual(['ratios/range-reversed @ [5, 3]']);
  expect(sampling?.strata[1]).toMatchObject({ name: '乙', ratio: null, count: { low: 5, high: 3, unit: '户' } });
});
