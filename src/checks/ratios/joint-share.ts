import type { Message } from '../../core/diagnostic.ts';
import { sum } from '../../core/sum.ts';
import { type Fraction, fractionOf, isBelow } from '../../plan/figures/fraction.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';

/** One inspection of a year. */
export interface YearlyInspection {
  readonly isJoint: boolean;
  /** Objects to draw; null where that is not known. */
  readonly objects: number | null;
}

export interface JointShare {
  readonly share: Fraction;
  readonly working: Message;
}

/** The share of joint inspections in a year by their number or by their objects, whichever is less. */
export function jointShare(inspections: readonly YearlyInspection[]): JointShare {
  const byNumber = ratioOf(inspections, () => 1, { zh: '按次数', en: 'by number' });
  const isCounted = inspections.every(({ objects }) => objects !== null);
  const byObjects = isCounted
    ? ratioOf(inspections, ({ objects }) => objects ?? 0, { zh: '按户数', en: 'by objects' })
    : undefined;
  return byObjects !== undefined && isBelow(byObjects.share, byNumber.share) ? byObjects : byNumber;
}

function ratioOf(
  inspections: readonly YearlyInspection[],
  weight: (inspection: YearlyInspection) => number,
  by: Message,
): JointShare {
  const added = (some: readonly YearlyInspection[]): number => sum(some.map(weight));
  const joint = added(inspections.filter(({ isJoint }) => isJoint));
  const all = Math.max(1, added(inspections));
  const share = fractionOf(joint, all);
  const working = `${joint} ÷ ${all} = ${printPercentage(share, { rounding: 'down' })}`;
  return { share, working: { zh: `${by.zh} ${working}`, en: `${by.en} ${working}` } };
}
