import { canonicalJson } from '../build/canonical-json.ts';
import type { CompiledPlan } from '../build/compile.ts';
import { digest } from '../build/digest.ts';
import { isListed } from '../build/is-listed.ts';
import type { ArtifactRecord } from '../build/manifest.ts';
import { parsePublicData } from '../build/parse-public-data.ts';
import { hasErrors } from '../core/diagnostic.ts';
import type { SiteFile } from '../renderers/site/site-document.ts';
import type { PublicData } from '../schema/public-data.ts';
import type { Host } from './host.ts';
import type { Origins, SiteShelf } from './site-shelf.ts';
import type { SiteInput } from './write-site.ts';

/** A plan the pages tell of. Its facts are worked out or read when a page is made of them. */
export interface ToldPlan {
  readonly files: readonly SiteFile[];
  load(): Promise<PublicData | undefined>;
}

/** Writes what is published of each plan for programs, and gives back all that is told of now. */
export async function writeSiteData(host: Host, shelf: SiteShelf, input: SiteInput): Promise<readonly ToldPlan[]> {
  const told: ToldPlan[] = [];
  const byPlan = recordsByPlan(input.records);
  for (const compiled of input.compilation.plans) {
    if (!isListed(compiled)) continue;
    const own = byPlan.get(compiled.id) ?? [];
    const data = keep(host, shelf, { compiled, own, input }) ?? (await make(shelf, compiled, input));
    if (data === undefined) continue;
    const files = [...own, ...data.records].flatMap(siteFile).sort((a, b) => (a.file < b.file ? -1 : 1));
    told.push({ files, load: data.load });
  }
  return told;
}

function recordsByPlan(records: readonly ArtifactRecord[]): ReadonlyMap<string | null, readonly ArtifactRecord[]> {
  const groups = new Map<string | null, ArtifactRecord[]>();
  for (const record of records) {
    const group = groups.get(record.plan);
    if (group === undefined) groups.set(record.plan, [record]);
    else group.push(record);
  }
  return groups;
}

interface DataFiles extends Pick<ToldPlan, 'load'> {
  readonly records: readonly ArtifactRecord[];
}

/** What is told of a plan from now on; undefined where its errors leave nothing to tell, or a draft nobody asked for. */
async function make(shelf: SiteShelf, compiled: CompiledPlan, input: SiteInput): Promise<DataFiles | undefined> {
  const { site, force, asked } = input;
  const { id, plan, manuscript } = compiled;
  if (!plan || !manuscript || !isSound(compiled) || (manuscript.draft && !asked.has(id))) return undefined;
  const facts = () => site.publicData(plan, manuscript);
  const origins = originsOf(compiled, input);
  const before = earlierData(shelf, id);
  if (!force && before?.every(({ content }) => content === origins.content)) {
    return { load: async () => facts(), records: before.map((record) => shelf.stands(record, 'fresh')) };
  }
  const data = facts();
  const json = await shelf.put(jsonFile(id), site.printData(data), origins);
  const csv = await shelf.put(csvFile(id), site.printCsv(data), origins);
  return { load: async () => data, records: [json, csv] };
}

/** The facts follow from the files a plan is made of, and from whether it is a draft. */
function originsOf({ inputs, manuscript }: CompiledPlan, { digests }: SiteInput): Origins {
  const made = digests(inputs);
  return { content: digest(canonicalJson({ inputs: made, draft: manuscript?.draft })), reads: {}, inputs: made };
}

interface Keeping {
  readonly compiled: CompiledPlan;
  /** Documents of the plan that stand. */
  readonly own: readonly ArtifactRecord[];
  readonly input: SiteInput;
}

/**
 * What an earlier build told of a plan that was not asked for now, so that its documents stand as they were, or that has
 * errors now. Undefined where there is nothing of the kind, or nothing has changed since.
 */
function keep(host: Host, shelf: SiteShelf, { compiled, own, input }: Keeping): DataFiles | undefined {
  const { id, manuscript } = compiled;
  const sound = isSound(compiled);
  const isUnseen = own.length === 0 && manuscript?.draft === false;
  const before = sound && (input.asked.has(id) || isUnseen) ? undefined : earlierData(shelf, id);
  const [json] = before ?? [];
  if (json === undefined || before === undefined) return undefined;
  if (sound && json.content === originsOf(compiled, input).content) return undefined;
  const load = async () => {
    const bytes = await host.readOutput(json.file);
    return bytes && parsePublicData(new TextDecoder().decode(bytes));
  };
  return { load, records: before.map((record) => shelf.stands(record, 'kept')) };
}

/** Both files of an earlier build, made of the same and standing as it wrote them. */
function earlierData(shelf: SiteShelf, id: string): readonly ArtifactRecord[] | undefined {
  const json = shelf.earlier(jsonFile(id));
  const csv = shelf.earlier(csvFile(id));
  return json && csv && json.content === csv.content ? [json, csv] : undefined;
}

/** Whether there is a document of the plan: it is without errors, or a draft. */
function isSound({ manuscript, diagnostics }: CompiledPlan): boolean {
  return manuscript !== undefined && (manuscript.draft || !hasErrors(diagnostics));
}

function siteFile({ format, file, bytes }: ArtifactRecord): readonly SiteFile[] {
  if (format !== 'site') return [{ format, file, bytes }];
  return [{ format: file.endsWith('.csv') ? 'csv' : 'json', file, bytes }];
}

function jsonFile(id: string): string {
  return `data/${id}.json`;
}

function csvFile(id: string): string {
  return `data/${id}.csv`;
}
