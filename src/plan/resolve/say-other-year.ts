import type { PlanInput } from '../../schema/inputs.ts';
import type { Resolving } from './resolving.ts';

/** Kinds that are made for one year. Results, disposals and lists of items may be of an earlier or of several years. */
const OF_ONE_YEAR: ReadonlySet<PlanInput['kind']> = new Set(['campaign', 'work-plan', 'annual-plan']);

/** Says where a plan of one year stands on the profile of another. */
export function sayOtherYear({ input, profile, findings }: Resolving): void {
  if (!OF_ONE_YEAR.has(input.kind) || profile.year === input.year) return;
  findings.add({
    rule: 'names/profile-of-another-year',
    severity: 'warning',
    path: input.profile === undefined ? ['year'] : ['profile'],
    message: {
      zh: `地区年度规则 \`${profile.id}\` 是 \`${profile.year}\` 年的，应为 \`${input.year}\` 年的`,
      en: `Unexpected profile \`${profile.id}\` of \`${profile.year}\`, expected one of \`${input.year}\``,
    },
  });
}
