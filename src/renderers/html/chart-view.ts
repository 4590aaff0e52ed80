import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { sum } from '../../core/sum.ts';
import type { Chart } from '../../documents/page-model.ts';
import { cutLabel } from './cut-label.ts';

/** A bar chart as a picture, and the same numbers as a table. */
export interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly rowName: string;
  readonly unit: string;
  readonly remark: string;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly ChartRow[];
  /** What the colours of the bars mean; empty where there is one. */
  readonly legend: readonly { readonly rank: number; readonly name: string }[];
  readonly columns: readonly string[];
  readonly table: readonly { readonly label: string; readonly values: readonly number[] }[];
}

interface ChartRow {
  readonly label: string;
  readonly labelY: number;
  readonly parts: readonly {
    readonly rank: number;
    readonly x: string;
    readonly y: number;
    readonly width: string;
    readonly height: number;
  }[];
  readonly total: string;
  readonly totalX: string;
  readonly totalY: number;
}

const WIDTH = 600;
/** Least room at the end of the longest bar for its number, and the width of a sign of one. */
const NUMBER = 130;
const DIGIT = 8;
/** Characters of a label that find room beside each other. */
const LONGEST_LABEL = 40;
const ROW = 46;
const LABEL_Y = 15;
const BAR = { y: 21, height: 16 };
const TOTAL_Y = 34;
const GAP = 6;

/** A chart as the page draws it: bars from the left, the parts of each end to end, its number behind it. */
export function chartView(chart: Chart): ChartView {
  const { id, title, rowName, unit, series, rows, remark } = chart;
  const isParted = series.length > 1;
  const totals = rows.map(({ values }) => sum(values));
  const texts = rows.map(({ values }, index) => (isParted ? `${values.join(' + ')} = ${totals[index]}` : String(totals[index])));
  const room = Math.max(NUMBER, GAP + DIGIT * Math.max(0, ...texts.map(({ length }) => length)));
  const x = scaleLinear([0, Math.max(1, ...totals)], [0, WIDTH - room]);
  const layers = stack<Chart['rows'][number], number>()
    .keys(series.keys())
    .value(({ values }, key) => values[key] ?? 0)(rows);
  return {
    ...{ id, title, rowName, unit, remark },
    width: WIDTH,
    height: rows.length * ROW,
    rows: rows.map(({ label }, index) => {
      const top = index * ROW;
      return {
        label: cutLabel(label, LONGEST_LABEL),
        labelY: top + LABEL_Y,
        parts: layers.flatMap((layer, rank) => {
          const [from = 0, to = 0] = layer[index] ?? [];
          const at = { rank: rank + 1, x: x(from).toFixed(1), y: top + BAR.y, height: BAR.height };
          return to > from ? [{ ...at, width: (x(to) - x(from)).toFixed(1) }] : [];
        }),
        total: texts[index] ?? '',
        totalX: (x(totals[index] ?? 0) + GAP).toFixed(1),
        totalY: top + TOTAL_Y,
      };
    }),
    legend: isParted ? series.map((name, index) => ({ rank: index + 1, name })) : [],
    columns: [...series, ...(isParted ? ['合计'] : [])].map((name) => `${name}（${unit}）`),
    table: rows.map(({ label, values }, index) => ({ label, values: [...values, ...(isParted ? [totals[index] ?? 0] : [])] })),
  };
}
