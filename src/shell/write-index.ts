import type { Compilation } from '../build/compile.ts';
import type { BuildDecision } from '../build/decide-build.ts';
import { digest } from '../build/digest.ts';
import type { IndexEntry, RenderIndex } from '../build/index-entry.ts';
import type { ArtifactRecord, Manifest } from '../build/manifest.ts';
import { blameTemplate } from './blame-template.ts';
import type { ArtifactStatus } from './build-report.ts';
import type { Host } from './host.ts';
import type { Toolbox } from './recording-tools.ts';

export interface IndexInput {
  readonly compilation: Compilation;
  readonly decision: BuildDecision;
  readonly manifest: Manifest;
  /** Every artifact of a plan that stands after the build. */
  readonly records: readonly ArtifactRecord[];
  readonly toolbox: Toolbox;
  readonly renderIndex: RenderIndex;
}

const FILE = 'index.html';

/** Writes the list of all plans, those that stand from earlier builds included. */
export async function writeIndex(host: Host, input: IndexInput) {
  const entries = indexEntries(input);
  const { bytes, reads } = await render([...entries.values()], input);
  const sha256 = digest(bytes);
  const status = await host.writeOutput(FILE, bytes);
  const record: ArtifactRecord = {
    plan: null,
    format: 'site',
    file: FILE,
    bytes: bytes.length,
    sha256,
    program: `${host.version}/site`,
    content: sha256,
    reads,
    inputs: [],
  };
  const told: ArtifactStatus = status === 'unchanged' ? 'fresh' : status;
  return { record, status: told, entries };
}

async function render(entries: readonly IndexEntry[], { toolbox, renderIndex }: IndexInput) {
  const { tools, reads, ownTemplates } = toolbox.open();
  try {
    const made = await renderIndex(entries, tools);
    return { bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made, reads: reads() };
  } catch (error) {
    throw blameTemplate(error, ownTemplates());
  }
}

function indexEntries({ compilation, decision, manifest, records }: IndexInput): ReadonlyMap<string, IndexEntry> {
  const current = new Set([...decision.stale, ...decision.fresh].map(({ job }) => job.plan));
  const entries = new Map<string, IndexEntry>();
  for (const { id, manuscript } of compilation.plans) {
    const own = records.filter(({ plan }) => plan === id);
    const files = own.flatMap(({ format, file, bytes }) => (format === 'site' ? [] : [{ format, file, bytes }]));
    if (files.length === 0) continue;
    const before = manifest.entries.get(id);
    if (before !== undefined && !current.has(id)) entries.set(id, before);
    else if (manuscript !== undefined) {
      const { title, draft, metadata, keyFacts } = manuscript;
      entries.set(id, { id, title, draft, metadata, keyFacts, files: files.sort((a, b) => (a.file < b.file ? -1 : 1)) });
    }
  }
  return entries;
}
