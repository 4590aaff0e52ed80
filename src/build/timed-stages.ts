import { checks } from '../checks/registry.ts';
import type { Outcome } from '../core/diagnostic.ts';
import type { Measure } from '../core/measure.ts';
import type { Stages } from './stages.ts';

/** Who takes note of what stages cost, and rules. */
export interface Measures {
  readonly stage: Measure;
  readonly rule: Measure;
}

/** The rules that judge what plans mean, by id. */
export const judgingRules: readonly string[] = checks.map(({ id }) => id);

/** The stages, each taken note of. Work that several rules share counts for the one that first asks for it. */
export function timedStages(stages: Stages, { stage, rule }: Measures): Stages {
  return {
    parseYaml: (...given) => stage('parse', () => stages.parseYaml(...given), said),
    readData: (...given) => stage('parse', () => stages.readData(...given)),
    validate: <T>(...given: Parameters<Stages['validate']>) => stage('validate', () => stages.validate<T>(...given), said),
    calendarOf: (...given) => stage('calendar', () => stages.calendarOf(...given)),
    checkCalendar: (...given) => stage('calendar', () => stages.checkCalendar(...given), lengthOf),
    resolveRegistry: (...given) => stage('registry', () => stages.resolveRegistry(...given), said),
    resolveProfile: (...given) => stage('profile', () => stages.resolveProfile(...given), said),
    resolvePlan: (...given) => stage('resolve', () => stages.resolvePlan(...given), said),
    resolveOutline: (...given) => stage('outline', () => stages.resolveOutline(...given), said),
    composeDocument: (...given) => stage('compose', () => stages.composeDocument(...given), said),
    runChecks: (subject, severities) => stage('check', () => stages.runChecks(subject, severities, rule), lengthOf),
  };
}

function said({ diagnostics }: Outcome<unknown>): number {
  return diagnostics.length;
}

function lengthOf({ length }: readonly unknown[]): number {
  return length;
}
