import type { PlanPath } from '../../core/source.ts';
import type { CapitalInput } from '../../schema/inputs.ts';
import { parseMoney } from '../figures/money.ts';
import type { Sampling } from '../sampling.ts';
import type { Findings } from './findings.ts';
import { sayReversed } from './resolve-range.ts';

type Capital = NonNullable<Sampling['objects']['capital']>;

/** The range of capital stated at `path`, in 元. One that holds no amount, or an amount of no whole 元, is said so. */
export function resolveCapital(findings: Findings, input: CapitalInput, path: PlanPath): Capital {
  const min = amountOf(findings, input.min, [...path, 'min']);
  const max = amountOf(findings, input.max, [...path, 'max']);
  const { minIncluded = null, maxIncluded = null } = input;
  const isEmpty =
    min !== null && max !== null && (min > max || (min === max && (minIncluded === false || maxIncluded === false)));
  if (isEmpty) sayReversed(findings, { low: `${input.min}`, high: `${input.max}` }, [...path, 'max']);
  return { path, text: input.text ?? capitalText(input), min, max, minIncluded, maxIncluded };
}

function amountOf(findings: Findings, text: string | undefined, path: PlanPath): number | null {
  if (text === undefined) return null;
  const amount = parseMoney(text);
  if (amount === undefined) sayNotWhole(findings, text, path);
  return amount ?? null;
}

/**
 * 以上 and 以下 take in the amount itself, 超过 and 不满 do not (民法典 Art. 1259); a range that says neither of its ends is
 * printed with 至.
 */
function capitalText({ min, max, minIncluded, maxIncluded }: CapitalInput): string {
  const isBare = minIncluded === undefined && maxIncluded === undefined;
  if (min !== undefined && max !== undefined && isBare) return `${min}至${max}`;
  const low = min === undefined ? '' : minIncluded === false ? `超过${min}` : `${min}以上`;
  const high = max === undefined ? '' : maxIncluded === false ? `不满${max}` : `${max}以下`;
  const joint = low.startsWith('超过') && high.endsWith('以下') ? '、' : '';
  return `${low}${joint}${high}`;
}

function sayNotWhole(findings: Findings, text: string, path: PlanPath): void {
  findings.add({
    rule: 'ratios/amount-not-whole',
    path,
    message: {
      zh: `金额为 \`${text}\`，应为整元，且不超过 \`9000万亿元\``,
      en: `Unexpected amount \`${text}\`, expected a whole number of yuan below 9 × 10¹⁵`,
    },
  });
}
