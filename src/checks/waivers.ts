import type { Diagnostic, Message, Severity } from '../core/diagnostic.ts';
import type { PlanPath } from '../core/source.ts';
import type { Waiver } from '../plan/plan.ts';
import type { Subject } from './check.ts';

/** A diagnostic and the path of the plan it is about. */
export interface Located {
  readonly path: PlanPath;
  readonly diagnostic: Diagnostic;
}

const HINTS = {
  expired: {
    zh: '改正所豁免的问题，或者重新确认后改写 `until`。',
    en: 'Mend what was waived, or confirm it anew and change `until`.',
  },
  unused: {
    zh: '删去这条豁免，或者核对 `rule` 和 `at`。',
    en: 'Remove the waiver, or check its `rule` and `at`.',
  },
} as const;

/** The diagnostics no waiver covers, and those on the waivers themselves: past their end, or with nothing to waive. */
export function applyWaivers(
  subject: Subject,
  found: readonly Located[],
  severities: ReadonlyMap<string, Severity | 'off'>,
): readonly Diagnostic[] {
  const { waivers } = subject.plan;
  const [expired, valid] = [waivers.filter(isExpired), waivers.filter((waiver) => !isExpired(waiver))];
  const kept = found.filter((located) => !valid.some((waiver) => covers(waiver, located)));
  const unused = valid.filter((waiver) => severities.get(waiver.rule) !== 'off' && !found.some((one) => covers(waiver, one)));
  return [
    ...kept.map(({ diagnostic }) => diagnostic),
    ...expired.flatMap((waiver) => remark(subject, severities, 'expired', waiver)),
    ...unused.flatMap((waiver) => remark(subject, severities, 'unused', waiver)),
  ];

  function isExpired({ until }: Waiver): boolean {
    return until !== null && until < subject.today;
  }
}

function covers({ rule, at }: Waiver, { path, diagnostic }: Located): boolean {
  if (rule !== diagnostic.rule) return false;
  return at === '' || `${path.join('.')}.`.startsWith(`${at}.`);
}

function remark(
  { plan }: Subject,
  severities: ReadonlyMap<string, Severity | 'off'>,
  fault: keyof typeof HINTS,
  waiver: Waiver,
): readonly Diagnostic[] {
  const rule = `waivers/${fault}`;
  const severity = severities.get(rule) ?? (fault === 'expired' ? 'warning' : 'info');
  if (severity === 'off') return [];
  const { source } = plan.positions;
  const field = fault === 'expired' ? 'until' : 'rule';
  const range = plan.positions.locate([...waiver.path, field]);
  return [{ rule, severity, message: wording(fault, waiver), hint: HINTS[fault], file: source.path, place: { source, range } }];
}

function wording(fault: keyof typeof HINTS, { rule, until }: Waiver): Message {
  if (fault === 'unused') {
    return {
      zh: `对 \`${rule}\` 的豁免没有对应的问题，应删去`,
      en: `Unexpected waiver of \`${rule}\` with nothing to waive, expected none`,
    };
  }
  return {
    zh: `对 \`${rule}\` 的豁免到 \`${until}\` 为止，应重新确认`,
    en: `Unexpected waiver of \`${rule}\` that ended on \`${until}\`, expected one confirmed anew`,
  };
}
