import type { Subject } from '../checks/check.ts';
import type { Diagnostic, Outcome, Severities } from '../core/diagnostic.ts';
import type { Measure } from '../core/measure.ts';
import type { Positions, Source } from '../core/source.ts';
import type { ComposeOptions } from '../documents/compose.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { Outline } from '../documents/outline.ts';
import type { Calendar } from '../plan/days/calendar.ts';
import type { Plan } from '../plan/plan.ts';
import type { KnownToProfiles } from '../plan/profile/check-profile-names.ts';
import type { ResolvedProfile } from '../plan/profile/resolve-profile.ts';
import type { Registry } from '../plan/registry/registry.ts';
import type { CalendarOverridesInput, OutlineInput, PlanInput, ProfileInput, RegistryInput } from '../schema/inputs.ts';
import type { SchemaName } from '../schema/validate.ts';
import type { CountFaults, YamlTree } from '../source/yaml-tree.ts';

/** The pure stages a plan goes through, as `compile` calls them. Tests put in their own. */
export interface Stages {
  parseYaml(source: Source, faults?: CountFaults): Outcome<YamlTree>;
  readData(source: Source): unknown;
  validate<T>(name: SchemaName, tree: YamlTree): Outcome<T>;
  calendarOf(overrides: CalendarOverridesInput | undefined): Calendar;
  checkCalendar(overrides: CalendarOverridesInput, positions: Positions): readonly Diagnostic[];
  resolveRegistry(parts: readonly RegistryPart[], area: string): Outcome<Registry>;
  resolveProfile(id: string, trees: ReadonlyMap<string, ProfileTree>, known: KnownToProfiles): Outcome<ResolvedProfile>;
  resolvePlan(args: PlanArguments): Outcome<Plan>;
  resolveOutline(id: string, trees: ReadonlyMap<string, OutlineTree>): Outcome<Outline>;
  composeDocument(plan: Plan, outline: Outline, options: ComposeOptions): Outcome<Manuscript>;
  runChecks(subject: Subject, severities?: Severities, measure?: Measure): readonly Diagnostic[];
}

/** The stages what plans share is read by. */
export const sharedStages = [
  'parseYaml',
  'validate',
  'calendarOf',
  'checkCalendar',
  'resolveRegistry',
  'resolveProfile',
  'resolveOutline',
] as const satisfies readonly (keyof Stages)[];

export type SharedStages = Pick<Stages, (typeof sharedStages)[number]>;

export interface RegistryPart {
  readonly area: string;
  readonly input: RegistryInput;
  readonly positions: Positions;
}

export interface ProfileTree {
  readonly input: ProfileInput;
  readonly positions: Positions;
}

export interface OutlineTree {
  readonly input: OutlineInput;
  readonly positions: Positions;
}

export interface PlanArguments {
  readonly id: string;
  readonly input: PlanInput;
  readonly positions: Positions;
  readonly profile: ResolvedProfile;
  readonly registry: Registry;
  readonly calendar: Calendar;
  /** Ids of all plans of the root. */
  readonly planIds: ReadonlySet<string>;
}

/** Loads the stages of the product with the libraries they stand on, when first needed. */
export async function loadStages(): Promise<Stages> {
  const [yaml, schema, calendar, calendarCheck, registry, profile, plan, outline, compose, checks] = await Promise.all([
    import('../source/yaml-tree.ts'),
    import('../schema/validate.ts'),
    import('../plan/days/calendar-data.ts'),
    import('../plan/days/check-calendar.ts'),
    import('../plan/registry/resolve-registry.ts'),
    import('../plan/profile/resolve-profile.ts'),
    import('../plan/resolve/resolve-plan.ts'),
    import('../documents/outline.ts'),
    import('../documents/compose.ts'),
    import('../checks/run-checks.ts'),
  ]);
  return {
    parseYaml: yaml.parseYaml,
    readData: yaml.readData,
    validate: schema.validate,
    calendarOf: calendar.calendarOf,
    checkCalendar: calendarCheck.checkCalendar,
    resolveRegistry: registry.resolveRegistry,
    resolveProfile: profile.resolveProfile,
    resolvePlan: plan.resolvePlan,
    resolveOutline: outline.resolveOutline,
    composeDocument: compose.composeDocument,
    runChecks: checks.runChecks,
  };
}
