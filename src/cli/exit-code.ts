import { EnvironmentError } from '../core/failure.ts';
import type { BuildReport } from '../shell/build-report.ts';
import { exitCodes } from './exit-codes.ts';

/** The exit code a report stands for; the graver cause wins. */
export function exitCodeOf(report: BuildReport, asked: number | undefined): number {
  const { diagnostics, failures, configurationFaulty } = report;
  const maxWarnings = asked ?? report.maxWarnings ?? Number.POSITIVE_INFINITY;
  if (configurationFaulty) return exitCodes.usage;
  if (failures.some((failure) => failure instanceof EnvironmentError)) return exitCodes.machine;
  if (failures.length > 0) return exitCodes.usage;
  if (diagnostics.some(({ severity }) => severity === 'error')) return exitCodes.plans;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings ? exitCodes.plans : exitCodes.ok;
}
