import type { Task, TaskPeriod } from '../../plan/annual-plan.ts';
import { leastCount } from '../../plan/figures/least-count.ts';
import type { Sampling } from '../../plan/sampling.ts';
import { printedName, printedNames } from '../facts/organs.ts';
import { printClass, printCount, printFrequency, printRatio, printStratum, unitOf } from '../facts/print-bound.ts';
import { printMonths, printSpan } from '../facts/print-time.ts';
import { trimClosing } from '../facts/trim-closing.ts';

/** How much a task or a campaign draws: 不低于3%，且不少于2户; 每年1次; empty where it does not say. */
export function drawText({ sampling }: { readonly sampling: Omit<Sampling, 'objects'> | null }): string {
  if (sampling === null) return '';
  const { ratio, count, frequency, strata, minCount, fullBelow, exclude } = sampling;
  const unit = unitOf(count);
  return [
    ratio ? [printRatio(ratio)] : [],
    count ? [printCount(count)] : [],
    frequency ? [printFrequency(frequency)] : [],
    strata.length === 0 ? [] : [strata.map(printStratum).join('、')],
    minCount === null ? [] : [`${ratio ? '且' : ''}不少于${minCount}${unit}`],
    fullBelow === null ? [] : [`不足${fullBelow}${unit}的全部抽查`],
    exclude.length === 0 ? [] : [`不含${exclude.map(({ text }) => trimClosing(text)).join('、')}`],
  ]
    .flat()
    .join('，');
}

/** How many objects a task asks for at least; null where that cannot be worked out. */
export function leastDrawn({ sampling, objects }: Task): number | null {
  const population = objects?.population ?? null;
  return sampling && (leastCount({ ...sampling, objects: { population } })?.count ?? null);
}

/** 按等级（A级1%、B级3%）, 递增, 不涉及. */
export function creditText({ sampling }: Task): string {
  const mode = sampling?.creditMode ?? '';
  const classes = [...(sampling?.credit?.classes ?? [])].map(printClass);
  return classes.length === 0 ? mode : `${mode}（${classes.join('、')}）`;
}

/** The days or months of a task, or its own words for them. */
export function periodText(period: TaskPeriod | null): string {
  if (period === null) return '';
  const { span, byMonth, text } = period;
  if (text !== null || span === null) return text ?? '';
  return byMonth ? printMonths(span) : printSpan(span);
}

/** The leads, then on lines of their own those that lead on a condition. */
export function leadText({ leads, leadWhen }: Task): string {
  const conditional = leadWhen.map(({ when, reference }) => `${trimClosing(when)}：${printedName(reference)}`);
  return [...(leads.length === 0 ? [] : [printedNames(leads).join('、')]), ...conditional].join('\n');
}

/** 一般检查事项 or 重点检查事项: as stated, else as the registry classes all the items of the task. */
export function itemClassText({ itemClass, items }: Task): string {
  if (itemClass !== null) return itemClass;
  const classes = items.map(({ item }) => item.class);
  return classes.includes(null) ? '' : [...new Set(classes)].join('、');
}
