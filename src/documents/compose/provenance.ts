import type { Plan } from '../../plan/plan.ts';
import type { KeyFact } from '../manuscript.ts';

/** What a workbook says of the plan it was made from, beside the plan's id. */
export function tellProvenance({ kind, status, version, issued }: Plan, title: string): readonly KeyFact[] {
  const facts = [
    ['文种', kind],
    ['标题', title],
    ['状态', status],
    ['版次', version === null ? '' : String(version)],
    ['成文日期', issued ?? ''],
  ] as const;
  return facts.map(([label, value]) => ({ label, value }));
}
