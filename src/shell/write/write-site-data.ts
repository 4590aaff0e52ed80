import { digest } from '../../build/digest.ts';
import type { PlanAnswer } from '../../build/kept/plan-answer.ts';
import { canonicalJson } from '../../build/manifest/canonical-json.ts';
import type { ArtifactRecord } from '../../build/manifest/manifest.ts';
import { csvFile, jsonFile } from '../../build/public/data-files.ts';
import { parsePublicData } from '../../build/public/parse-public-data.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import { grouped } from '../../core/grouped.ts';
import { invariant } from '../../core/invariant.ts';
import type { DocumentFile } from '../../renderers/site/site-document.ts';
import type { PublicData } from '../../schema/public-data.ts';
import type { Host } from '../host.ts';
import { inLanes } from '../in-lanes.ts';
import type { SiteInput } from './site-input.ts';
import type { Origins, SiteSession } from './site-session.ts';

/** Plans whose data are being written at one time. */
const LANES = 4;

/** A plan the pages tell of. Its facts are worked out or read when a page is made of them. */
export interface ToldPlan {
  readonly files: readonly DocumentFile[];
  load(): Promise<PublicData | undefined>;
}

/** Writes what is published of each plan for programs, and gives back all that is told of now. */
export async function writeSiteData(host: Host, session: SiteSession, input: SiteInput): Promise<readonly ToldPlan[]> {
  const told: ToldPlan[] = [];
  const byPlan = grouped(input.records, ({ plan }) => plan);
  const listed = input.compilation.plans.filter((plan) => plan.listed);
  const keeping = listed.map((plan) => ({ plan, own: byPlan.get(plan.id) ?? [], input }));
  const kept = new Map(keeping.flatMap((each) => keep(host, session, each) ?? stand(host, session, each) ?? []));
  const missing = listed.filter((plan) => !kept.has(plan.id) && isTold(plan, input));
  const isWaitedFor = ({ id }: PlanAnswer) => input.waitedFor.has(id);
  const first = await makeAll(session, missing.filter(isWaitedFor), input);
  await input.stood({ of: new Set(first.keys()), site: [...first.values()].flatMap(({ records }) => records) });
  const rest = await makeAll(
    session,
    missing.filter((plan) => !isWaitedFor(plan)),
    input,
  );
  for (const { plan, own } of keeping) {
    const data = kept.get(plan.id) ?? first.get(plan.id) ?? rest.get(plan.id);
    if (data === undefined) continue;
    const files = [...own, ...data.records].flatMap(documentFile).sort((a, b) => (a.file < b.file ? -1 : 1));
    told.push({ files, load: data.load });
  }
  return told;
}

interface DataFiles extends Pick<ToldPlan, 'load'> {
  readonly records: readonly ArtifactRecord[];
}

async function makeAll(session: SiteSession, plans: readonly PlanAnswer[], input: SiteInput) {
  const made = new Map<string, DataFiles>();
  await input.workshop.prepare(plans.map(({ id }) => id));
  await inLanes(plans, LANES, async (plan) => void made.set(plan.id, await make(session, plan, input)));
  return made;
}

/** What is told of a plan from now on. */
async function make(session: SiteSession, plan: PlanAnswer, input: SiteInput): Promise<DataFiles> {
  const { id } = plan;
  const { plan: facts, manuscript } = input.workshop.compiled(id) ?? {};
  invariant(facts !== undefined && manuscript !== undefined, `data are of a plan that was composed: ${id}`);
  const { site } = input;
  const origins = originsOf(plan, input);
  const data = site.publicData(facts, manuscript);
  const records = await Promise.all([
    session.put(jsonFile(id), site.printData(data), origins),
    session.put(csvFile(id), site.printCsv(data), origins),
  ]);
  return { load: async () => data, records };
}

/** Whether there is something new to tell of a plan: not where its errors leave nothing, nor of a draft nobody asked for. */
function isTold(plan: PlanAnswer, { asked }: SiteInput): boolean {
  return plan.plan !== undefined && isSound(plan) && (!plan.draft || asked.has(plan.id));
}

/** The facts follow from the files a plan is made of, and from whether it is a draft. */
function originsOf({ inputs, prints, draft }: PlanAnswer, { digests }: SiteInput): Origins {
  const made = digests.of(inputs);
  const kind = prints === null ? undefined : draft;
  return {
    content: digest(canonicalJson({ inputs: made.map(({ path, sha256 }) => [path, sha256]), draft: kind })),
    reads: {},
    inputs: made,
  };
}

interface Keeping {
  readonly plan: PlanAnswer;
  /** Documents of the plan that stand. */
  readonly own: readonly ArtifactRecord[];
  readonly input: SiteInput;
}

/**
 * What an earlier build told of a plan that was not asked for now, so that its documents stand as they were, or that has
 * errors now. Undefined where there is nothing of the kind, or nothing has changed since.
 */
function keep(host: Host, session: SiteSession, { plan, own, input }: Keeping): readonly Kept[] | undefined {
  const { id, prints, draft } = plan;
  const sound = isSound(plan);
  const isUnseen = own.length === 0 && prints !== null && !draft;
  const before = sound && (input.asked.has(id) || isUnseen) ? undefined : earlierData(session, id);
  const [json] = before ?? [];
  if (json === undefined || before === undefined) return undefined;
  if (sound && json.content === originsOf(plan, input).content) return undefined;
  return [[id, { load: () => readData(host, json), records: before.map((record) => session.stands(record, 'kept')) }]];
}

/** What was told of a plan before, where it would be told so again. */
function stand(host: Host, session: SiteSession, { plan, input }: Keeping): readonly Kept[] | undefined {
  const before = earlierData(session, plan.id);
  const [json] = before ?? [];
  if (input.force || !isTold(plan, input) || json === undefined || before === undefined) return undefined;
  if (json.content !== originsOf(plan, input).content) return undefined;
  const records = before.map((record) => session.stands(record, 'fresh'));
  return [[plan.id, { load: () => readData(host, json), records }]];
}

type Kept = readonly [id: string, files: DataFiles];

async function readData(host: Host, { file }: ArtifactRecord): Promise<PublicData | undefined> {
  const bytes = await host.readOutput(file);
  return bytes && parsePublicData(new TextDecoder().decode(bytes));
}

/** Both files of an earlier build, made of the same and standing as it wrote them. */
function earlierData(session: SiteSession, id: string): readonly ArtifactRecord[] | undefined {
  const json = session.earlier(jsonFile(id));
  const csv = session.earlier(csvFile(id));
  return json && csv && json.content === csv.content ? [json, csv] : undefined;
}

/** Whether there is a document of the plan: it is without errors, or a draft. */
function isSound({ prints, draft, diagnostics }: PlanAnswer): boolean {
  return prints !== null && (draft || !hasErrors(diagnostics));
}

function documentFile({ format, file, bytes }: ArtifactRecord): readonly DocumentFile[] {
  if (format !== 'site') return [{ format, file, bytes }];
  return [{ format: file.endsWith('.csv') ? 'csv' : 'json', file, bytes }];
}
