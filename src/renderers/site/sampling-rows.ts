import type { PublicDataAmount, PublicDataObjects, PublicDataRatio, PublicDataSampling } from '../../schema/public-data.ts';
import type { DataCell, DataRow } from './data-row.ts';

const section = '抽取';
const LOW_PERCENT = '下限（%）';
const HIGH_PERCENT = '上限（%）';
const COUNT = '数量';

/** What is drawn of whom: a row for each figure. */
export function samplingRows({
  objects,
  ratio,
  count,
  frequency,
  credit,
  strata,
  ...sampling
}: PublicDataSampling): readonly DataRow[] {
  const { minCount, fullBelow, leastCount, working, exclude } = sampling;
  return [
    ...(objects ? objectRows(objects) : []),
    ...(ratio ? [{ section, name: '抽取比例', ...ratioCells(ratio) }] : []),
    ...(count ? [{ section, name: '抽取数量', ...amountCells(count) }] : []),
    ...(frequency ? [{ section, name: '抽查频次', ...amountCells(frequency) }] : []),
    ...figureRows([
      ['最少户数', null, minCount],
      ['不足此数全部抽查', null, fullBelow],
      ['应抽户数', working, leastCount],
    ]),
    ...(credit?.classes ?? []).map(({ name, percent, population }) => ({
      section: '信用风险等级',
      name,
      text: null,
      more: { [LOW_PERCENT]: percent, [HIGH_PERCENT]: percent, [COUNT]: population },
    })),
    ...strata.map(({ name, ratio: own, count: number, population }) => {
      const { text, more } = own ? ratioCells(own) : number ? amountCells(number) : { text: null, more: {} };
      return { section: '分类抽取', name, text, more: { ...more, [COUNT]: population } };
    }),
    ...exclude.map((name) => ({ section: '不再抽取', name })),
  ];
}

/** A ratio as the cells of a row. */
export function ratioCells({ text, sense, lowPercent, highPercent, base }: PublicDataRatio) {
  const { low, high } = boundsOf(sense, lowPercent, highPercent);
  return { text, more: { [LOW_PERCENT]: low, [HIGH_PERCENT]: high, 基数: base } } as const;
}

function amountCells({ text, sense, unit, ...given }: PublicDataAmount) {
  const { low, high } = boundsOf(sense, given.low, given.high);
  return { text, more: { 下限: low, 上限: high, 单位: unit } } as const;
}

/** 不低于 has no upper bound, 不超过 no lower one. */
function boundsOf(sense: PublicDataRatio['sense'], low: number, high: number) {
  return { low: sense === 'atMost' ? null : low, high: sense === 'atLeast' ? null : high };
}

function objectRows({ text, industries, kinds, population, asOf, capital, region, list }: PublicDataObjects): readonly DataRow[] {
  return [
    { section, name: '抽查对象', text },
    ...industries.map((name) => ({ section: '行业', name })),
    ...kinds.map((name) => ({ section: '主体类型', name })),
    ...(population === null ? [] : [{ section, name: '对象户数', more: { [COUNT]: population, 日期: asOf } }]),
    ...(capital ? [{ section, name: '注册资本（元）', text: capital.text, more: { 下限: capital.min, 上限: capital.max } }] : []),
    ...(region === null ? [] : [{ section, name: '地域', text: region }]),
    ...(list === null ? [] : [{ section, name: '名录库', text: list }]),
  ];
}

function figureRows(figures: readonly (readonly [name: string, text: DataCell, figure: number | null])[]): readonly DataRow[] {
  return figures.flatMap(([name, text, figure]) => (figure === null ? [] : [{ section, name, text, more: { [COUNT]: figure } }]));
}
