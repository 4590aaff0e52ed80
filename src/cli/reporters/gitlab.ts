import type { Severity } from '../../core/diagnostic.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { findingsOf, type HostLook, lastLine } from './finding.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** The report as a Code Quality file of GitLab, which shows it in the changes of a merge request. */
export function printGitlab(report: BuildReport, look: HostLook): string {
  const issues = findingsOf(report, look).map(({ diagnostic: { rule, severity }, file, region, text, fingerprint }) => ({
    description: text,
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: file, lines: { begin: region?.startLine ?? 1, end: region === undefined ? 1 : lastLine(region) } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
