import { type Diagnostic, hasErrors, type Message } from '../core/diagnostic.ts';
import { keyPlaceAt, type PlanPath, type Positions, type Source } from '../core/source.ts';
import { didYouMean } from '../core/wording.ts';
import type { Plan, Registry } from '../plan/plan.ts';
import type { ResolvedProfile } from '../plan/resolve-profile.ts';
import type { PlanInput } from '../schema/inputs.ts';
import { planKinds } from '../schema/plan-kinds.ts';
import type { YamlTree } from '../source/yaml-tree.ts';
import type { CompiledPlan, CompileOptions } from './compile.ts';
import type { Shared, SharedInputs } from './shared-inputs.ts';
import type { Stages } from './stages.ts';

export interface PlanJob {
  readonly id: string;
  readonly area: string;
  readonly source: Source;
  readonly shared: SharedInputs;
  readonly stages: Stages;
  readonly options: CompileOptions;
}

/** Takes one plan through the stages, as far as each gives a value for the next. */
export function compilePlan(job: PlanJob): CompiledPlan {
  const said: Diagnostic[] = [];
  const inputs = [job.source.path];
  const { plan, manuscript } = runStages(job, said, inputs);
  return { id: job.id, file: job.source.path, plan, manuscript, diagnostics: said, inputs: [...new Set(inputs)] };
}

type Made = Pick<CompiledPlan, 'plan' | 'manuscript'>;
const NOTHING: Made = { plan: undefined, manuscript: undefined };

function runStages(job: PlanJob, said: Diagnostic[], inputs: string[]): Made {
  const { stages, shared, options } = job;
  const parsed = stages.parseYaml(job.source);
  said.push(...parsed.diagnostics);
  if (parsed.value === undefined || hasErrors(parsed.diagnostics)) return NOTHING;

  const read = readInput(parsed.value, stages, said);
  const profileId = read?.profile ?? options.defaultProfile;
  if (read === undefined || profileId === undefined) return NOTHING;

  const { positions } = parsed.value;
  const ground = findGround({ job, profileId, positions, said, inputs });
  if (ground === undefined) return NOTHING;
  const { profile, registry } = ground;
  const { calendar } = shared;
  inputs.push(...calendar.files);
  if (calendar.value === undefined) return NOTHING;

  const resolved = stages.resolvePlan({ id: job.id, input: read, positions, profile, registry, calendar: calendar.value });
  said.push(...resolved.diagnostics);
  const plan = resolved.value;
  if (plan === undefined) return NOTHING;

  // a fact that could not be resolved is missing from the sentences too: said once, where it was typed
  const manuscript = compose(plan, { job, positions, said: hasErrors(resolved.diagnostics) ? [] : said, inputs });
  const subject = { plan, manuscript, registry, calendar: calendar.value, today: options.today };
  said.push(...stages.runChecks(subject, options.severities));
  return { plan, manuscript };
}

function compose(plan: Plan, context: Omit<GroundArguments, 'profileId'>): Made['manuscript'] {
  const { job, positions, said, inputs } = context;
  const { shared, stages, options } = job;
  const outlineId = plan.kind === 'campaign' ? (plan.profile.template ?? plan.kind) : plan.kind;
  const outline = shared.outline(outlineId);
  inputs.push(...outline.files);
  if (outline.files.length === 0) {
    const nearest = didYouMean(outlineId, shared.outlineIds);
    said.push(at(positions, ['profile'], 'names/unknown', unknownOutline(outlineId, plan.profile.id, nearest)));
    return undefined;
  }
  if (isBroken(outline, context, 'config/broken-outline')) return undefined;
  if (outline.value === undefined) return undefined;
  const composed = stages.composeDocument(plan, outline.value, { draft: options.draft });
  said.push(...composed.diagnostics);
  return composed.value;
}

/** The plan's input where it has the shape of its kind. */
function readInput(tree: YamlTree, stages: Stages, said: Diagnostic[]): PlanInput | undefined {
  const { data, positions } = tree;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    said.push(at(positions, [], 'schema/wrong-type', NOT_A_MAPPING));
    return undefined;
  }
  const kind: unknown = 'kind' in data ? data.kind : undefined;
  const known = planKinds.find((each) => each === kind);
  if (known === undefined) {
    said.push(kind === undefined ? missingKind(positions, Object.keys(data)) : unknownKindAt(positions, kind));
    return undefined;
  }
  const valid = stages.validate<PlanInput>(known, tree);
  said.push(...valid.diagnostics);
  return hasErrors(valid.diagnostics) ? undefined : valid.value;
}

/** At the key that was meant for `kind`, else at the first key of the plan. */
function missingKind(positions: Positions, keys: readonly string[]): Diagnostic {
  const meant = didYouMean('kind', keys);
  const [first = 'kind'] = keys;
  const diagnostic = at(
    positions,
    [meant ?? first],
    meant ? 'schema/unknown-key' : 'schema/missing-key',
    meant ? misspelt(meant) : MISSING_KIND,
  );
  if (keys.length === 0) return diagnostic;
  return { ...diagnostic, place: keyPlaceAt(positions, [meant ?? first]) };
}

function misspelt(key: string): Message {
  return { zh: `键 \`${key}\` 不认识，应为 \`kind\``, en: `Unexpected key \`${key}\`, expected \`kind\`` };
}

function unknownKindAt(positions: Positions, kind: unknown): Diagnostic {
  return at(positions, ['kind'], 'schema/value-not-allowed', unknownKind(kind));
}

interface GroundArguments {
  readonly job: PlanJob;
  readonly profileId: string;
  readonly positions: Positions;
  readonly said: Diagnostic[];
  readonly inputs: string[];
}

/** The profile and registry a plan stands on; undefined, and said why, where one of them is missing or broken. */
function findGround(given: GroundArguments): { profile: ResolvedProfile; registry: Registry } | undefined {
  const { job, profileId, positions, said, inputs } = given;
  const { shared, area } = job;
  const profile = shared.profile(profileId);
  inputs.push(...profile.files);
  if (profile.positions === undefined && profile.files.length === 0) {
    said.push(at(positions, ['profile'], 'names/unknown', unknownProfile(profileId, didYouMean(profileId, shared.profileIds))));
    return undefined;
  }
  const { calendar } = shared;
  const registry = shared.registry(profile.value?.registry || area);
  inputs.push(...registry.files);
  const broken = [
    isBroken(profile, given, 'config/broken-profile'),
    isBroken(registry, given, 'config/broken-registry'),
    isBroken(calendar, given, 'config/broken-calendar'),
  ];
  if (broken.includes(true) || profile.value === undefined || registry.value === undefined) return undefined;
  return { profile: profile.value, registry: registry.value };
}

function isBroken(shared: Shared<unknown>, given: Omit<GroundArguments, 'profileId'>, rule: string): boolean {
  const file = shared.brokenFile;
  if (file === null) return false;
  given.said.push(
    at(given.positions, ['profile'], rule, {
      zh: `所依据的文件 \`${file}\` 有错误，本方案未生成文件`,
      en: `Unexpected errors in \`${file}\`, expected it to be sound before documents are made of this plan`,
    }),
  );
  return true;
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

const NOT_A_MAPPING: Message = {
  zh: '文件内容应为“键: 值”的形式，例如第一行 `kind: campaign`',
  en: 'Unexpected content, expected a mapping that begins like `kind: campaign`',
};

const MISSING_KIND: Message = {
  zh: `缺少 \`kind\`，应为 ${planKinds.map((kind) => `\`${kind}\``).join('、')} 之一`,
  en: `Unexpected lack of \`kind\`, expected one of ${planKinds.map((kind) => `\`${kind}\``).join(', ')}`,
};

function unknownKind(kind: unknown): Message {
  const written = typeof kind === 'string' ? kind : JSON.stringify(kind);
  const list = planKinds.map((each) => `\`${each}\``);
  return {
    zh: `\`kind\` 为 \`${written}\`，应为 ${list.join('、')} 之一`,
    en: `Unexpected kind \`${written}\`, expected one of ${list.join(', ')}`,
  };
}

function unknownProfile(id: string, nearest: string | undefined): Message {
  return {
    zh: `没有名为 \`${id}\` 的参数文件（plans/profiles/）${nearest === undefined ? '' : `，是否为 \`${nearest}\``}`,
    en: `Unexpected profile \`${id}\`, expected ${nearest === undefined ? 'a file of plans/profiles/' : `\`${nearest}\`?`}`,
  };
}

function unknownOutline(id: string, profile: string, nearest: string | undefined): Message {
  return {
    zh: `没有名为 \`${id}\` 的文书模板（由 \`${profile}\` 指定）${nearest === undefined ? '' : `，是否为 \`${nearest}\``}`,
    en: `Unexpected outline \`${id}\` (of \`${profile}\`), expected ${nearest === undefined ? 'a folder of templates/' : `\`${nearest}\`?`}`,
  };
}
