import type { Subject } from '../checks/check.ts';
import { append } from '../core/append.ts';
import { type Diagnostic, hasErrors, type Message } from '../core/diagnostic.ts';
import type { PlanPath, Positions, Source } from '../core/source.ts';
import { didYouMean } from '../core/wording.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { Today } from '../plan/days/today.ts';
import { unwrapName } from '../plan/names/unwrap-name.ts';
import type { Plan } from '../plan/plan.ts';
import type { ResolvedProfile } from '../plan/profile/resolve-profile.ts';
import type { Registry } from '../plan/registry/registry.ts';
import { countFaults } from '../schema/count-faults.ts';
import type { YamlTree } from '../source/yaml-tree.ts';
import type { CompileOptions } from './compile-options.ts';
import type { CompiledPlan } from './compiled-plan.ts';
import { layoutRemarks } from './findings/layout-remarks.ts';
import { withLosses, withoutEchoes, withoutGuesses, withoutLacks } from './findings/without-echoes.ts';
import { withFingerprint } from './manifest/with-fingerprint.ts';
import { readPlanInput } from './read-plan-input.ts';
import { missingProfile } from './shared/missing-profile.ts';
import type { SharedInputs } from './shared/shared-inputs.ts';
import type { Stages } from './stages.ts';
import { findUnfilled, withoutBlanksTwice } from './starter/find-unfilled.ts';
import { attachTables } from './tables/attach-tables.ts';
import type { TableFile } from './tables/table-file.ts';
import { tellTable } from './tables/tell-table.ts';

export interface PlanJob {
  readonly id: string;
  readonly area: string;
  readonly source: Source;
  readonly shared: SharedInputs;
  /** Files of rows that plans name, by path. */
  readonly tables: ReadonlyMap<string, TableFile>;
  /** Ids of all plans of the root. */
  readonly planIds: ReadonlySet<string>;
  readonly stages: Stages;
  readonly options: CompileOptions;
}

/** A plan as far as it could be resolved. */
export interface OpenedPlan {
  readonly plan: Plan | undefined;
  /** Composes and judges it. */
  finish(ground: PlanGround): CompiledPlan;
}

/** What a plan is judged by besides itself. */
export interface PlanGround {
  /** The plans of its folder. */
  readonly ledger: readonly Plan[];
  /** Their files. */
  readonly paths: readonly string[];
  readonly shared: Pick<SharedInputs, 'outline' | 'outlineIds'>;
  readonly today: Today;
}

/** Takes one plan through the stages up to its facts, as far as each gives a value for the next. */
export function openPlan(job: PlanJob): OpenedPlan {
  const { source, stages } = job;
  const parsed = stages.parseYaml(source, (data) => countFaults('plan', data));
  const tree = hasErrors(parsed.diagnostics) ? undefined : parsed.value;
  const unfilled = tree === undefined ? [] : findUnfilled(tree);
  const attached = tree && attachTables(tree, source.path, job.tables);
  const said: Diagnostic[] = [...parsed.diagnostics, ...unfilled, ...(attached?.diagnostics ?? [])];
  const inputs = [source.path, ...(attached?.paths ?? [])];
  const read = tree && { ...job, tree: attached?.tree ?? tree, isFilled: unfilled.length === 0, isWhole: !!attached?.tree };
  const subject = read && resolve(read, said, inputs);
  return {
    plan: subject?.plan,
    finish: ({ ledger, paths, shared, today }) => {
      const whole = subject && { ...subject, ledger, today };
      const manuscript = read && whole && judge({ job: { ...read, shared }, subject: whole, said, inputs, paths });
      const kept = withLosses(withoutBlanksTwice(said, unfilled));
      const diagnostics = (attached?.tables ?? []).reduce(tellTable, kept);
      return { id: job.id, file: source.path, plan: subject?.plan, manuscript, diagnostics, inputs: [...new Set(inputs)] };
    },
  };
}

/** What is known of a plan before it is composed. */
type Facts = Omit<Subject, 'manuscript' | 'ledger' | 'today'> & { readonly isSound: boolean };

interface ReadJob extends PlanJob {
  readonly tree: YamlTree;
  /** Whether the plan has no place left that waits for its writer: the rules judge no half of a plan. */
  readonly isFilled: boolean;
  /** Whether the table it names was read; else nothing but its own text can be judged. */
  readonly isWhole: boolean;
}

function resolve(job: ReadJob, said: Diagnostic[], inputs: string[]): Facts | undefined {
  const { stages, shared, options, tree } = job;
  const { value: read, diagnostics: shape } = readPlanInput(tree, stages);
  append(said, shape);
  if (read === undefined || !job.isWhole) return undefined;
  const profileId = read.profile ?? options.defaultProfile;
  if (profileId === undefined) {
    said.push(missingProfile(tree.positions, { ids: shared.profileIds, area: job.area, year: read.year }));
    return undefined;
  }

  const { positions } = tree;
  const ground = findGround({ job, profileId, positions, said, inputs });
  if (ground === undefined) return undefined;
  const { profile, registry } = ground;
  const { calendar } = shared;
  inputs.push(...calendar.files);
  if (calendar.value === undefined) return undefined;

  const { id, planIds } = job;
  const resolved = stages.resolvePlan({ id, input: read, positions, profile, registry, calendar: calendar.value, planIds });
  append(said, withoutGuesses(resolved.diagnostics));
  const plan = resolved.value;
  if (plan === undefined) return undefined;
  return { plan, registry, calendar: calendar.value, isSound: !hasErrors(resolved.diagnostics) };
}

interface Judging {
  readonly job: Omit<ReadJob, 'shared'> & Pick<PlanGround, 'shared'>;
  readonly subject: Facts & Pick<Subject, 'ledger' | 'today'>;
  readonly said: Diagnostic[];
  readonly inputs: string[];
  readonly paths: readonly string[];
}

function judge({ job, subject, said, inputs, paths }: Judging): Manuscript | undefined {
  const { plan, isSound } = subject;
  // a fact that could not be resolved is missing from the sentences too: said once, where it was typed
  const { ledger } = subject;
  if (plan.kind === 'annual-plan') inputs.push(...paths);
  const manuscript = compose(plan, { job, positions: plan.positions, said: isSound ? said : [], inputs }, ledger);
  const found = job.isFilled ? job.stages.runChecks({ ...subject, manuscript }, job.options.severities) : [];
  const before = withoutLacks(said, found);
  const pages = manuscript && job.isFilled ? layoutRemarks(manuscript, plan.positions, job.options.severities) : [];
  const after = withoutEchoes(found, before);
  said.length = 0;
  for (const told of [before, after, pages]) append(said, told);
  return manuscript;
}

function compose(plan: Plan, context: Composing, ledger: readonly Plan[]): Manuscript | undefined {
  const { job, positions, said, inputs } = context;
  const { shared, stages, options } = job;
  const outlineId = plan.profile.outlines.get(plan.kind) ?? plan.kind;
  const outline = shared.outline(outlineId);
  inputs.push(...outline.files);
  if (outline.files.length === 0) {
    const nearest = didYouMean(outlineId, shared.outlineIds);
    said.push(at(positions, ['profile'], 'names/unknown', unknownOutline(outlineId, plan.profile.id, nearest)));
    return undefined;
  }
  if (outline.brokenFile !== null || outline.value === undefined) return undefined;
  const { draft, layout } = options;
  const composed = stages.composeDocument(plan, outline.value, { draft, ledger, ...(layout && { layout }) });
  append(said, composed.diagnostics);
  return composed.value && layout?.fingerprint ? withFingerprint(composed.value) : composed.value;
}

type Composing = Omit<GroundArguments, 'profileId' | 'job'> & Pick<Judging, 'job'>;

interface GroundArguments {
  readonly job: PlanJob;
  readonly profileId: string;
  readonly positions: Positions;
  readonly said: Diagnostic[];
  readonly inputs: string[];
}

/**
 * The profile and registry a plan stands on. Undefined where one is missing, which is said here, or broken, which is said
 * once for all plans, of the file that is.
 */
function findGround(given: GroundArguments): { profile: ResolvedProfile; registry: Registry } | undefined {
  const { job, profileId, positions, said, inputs } = given;
  const { shared, area } = job;
  const profile = shared.profile(profileId);
  inputs.push(...profile.files);
  if (profile.files.length === 0) {
    const known = shared.profileIds;
    const wrapped = unwrapName(positions, { written: profileId, path: ['profile'], isKnown: (id) => known.includes(id) });
    const unknown = at(positions, ['profile'], 'names/unknown', unknownProfile(profileId, didYouMean(profileId, known)));
    said.push({ ...unknown, ...wrapped });
    return undefined;
  }
  const { calendar } = shared;
  const registry = shared.registry(profile.value?.registry || area);
  inputs.push(...registry.files);
  const isBroken = [profile, registry, calendar].some(({ brokenFile }) => brokenFile !== null);
  if (isBroken || profile.value === undefined || registry.value === undefined) return undefined;
  return { profile: profile.value, registry: registry.value };
}

function at(positions: Positions, path: PlanPath, rule: string, message: Message): Diagnostic {
  const source = positions.sourceOf(path);
  const range = positions.has(path) ? positions.locate(path) : firstLine(source.text);
  return { rule, severity: 'error', message, file: source.path, place: { source, range } };
}

function firstLine(text: string): { start: number; end: number } {
  const end = text.indexOf('\n');
  return { start: 0, end: end === -1 ? text.length : end };
}

function unknownProfile(id: string, nearest: string | undefined): Message {
  return {
    zh: `没有名为 \`${id}\` 的参数文件（plans/profiles/）${nearest === undefined ? '' : `，是否为 \`${nearest}\``}`,
    en: `Unexpected profile \`${id}\`, expected ${nearest === undefined ? 'a file of plans/profiles/' : `\`${nearest}\`?`}`,
  };
}

function unknownOutline(id: string, profile: string, nearest: string | undefined): Message {
  return {
    zh: `没有名为 \`${id}\` 的文稿提纲（由 \`${profile}\` 指定）${nearest === undefined ? '' : `，是否为 \`${nearest}\``}`,
    en: `Unexpected outline \`${id}\` (of \`${profile}\`), expected ${nearest === undefined ? 'a folder of templates/' : `\`${nearest}\`?`}`,
  };
}
