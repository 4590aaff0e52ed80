import type { Language } from '../../core/diagnostic.ts';
import type { Condition, Examination } from '../../shell/doctor/examination.ts';

const VERSION = 1;

/** What was looked at, for programs. */
export function printDoctorJson(examinations: readonly Examination[], language: Language): string {
  const count = (wanted: Condition) => examinations.filter(({ condition }) => condition === wanted).length;
  const report = {
    version: VERSION,
    summary: { ok: count('ok'), warnings: count('warning'), missing: count('missing') },
    examinations: examinations.map(({ id, condition, found, advice, facts }) => ({
      ...{ id, condition, found: found[language], advice: advice?.[language] ?? null, facts },
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
