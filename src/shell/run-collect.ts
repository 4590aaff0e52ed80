import { basename } from 'node:path';
import { digest } from '../build/digest.ts';
import { MANIFEST_FILE, printManifest } from '../build/manifest/manifest.ts';
import type { InputRecord } from '../build/manifest/manifest-inputs.ts';
import { collectReturns } from '../build/returns/collect-returns.ts';
import type { Collected, ReturnedFile, SavedTable } from '../build/returns/collected.ts';
import { overhearStages } from '../build/returns/overhear-stages.ts';
import { readReturnedFile } from '../build/returns/read-returned-file.ts';
import { renderWorkbook } from '../build/returns/render-workbook.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import type { Day } from '../plan/days/day.ts';
import type { ArtifactReport, BuildReport } from './build-report.ts';
import { listReturns, readReturnBytes } from './disk/list-returns.ts';
import { writeWhole } from './disk/write-whole.ts';
import type { Host } from './host.ts';
import { compileRoot } from './root/compile-root.ts';
import { emptyReport } from './root/empty-report.ts';
import { readFiles, settleRoot } from './root/read-root.ts';
import { sortDiagnostics } from './root/sort-diagnostics.ts';
import type { Progress } from './write/write-build.ts';

export interface CollectOptions {
  /** Absolute path of the root. */
  readonly root: string;
  /** Where the command runs, from which files are named. */
  readonly cwd: string;
  /** An id, a file or a glob that means one plan. */
  readonly pattern: string;
  /** Files, folders and globs of what departments sent. */
  readonly files: readonly string[];
  readonly today: Day;
  /** Also keeps the figures as a table beside the plan. */
  readonly save: boolean;
  /** Told before each file that is read. */
  readonly progress?: Progress;
}

const WORKBOOK = 'statistics.xlsx';

/** Reads what departments sent in for a plan, and writes it as one workbook: whole, or not at all where anything is wrong. */
export async function runCollect(host: Host, options: CollectOptions): Promise<BuildReport> {
  const started = host.elapsedMs();
  const patterns = [options.pattern];
  const files = await readFiles(host, { patterns }, {});
  const overheard = overhearStages(files.stages);
  const read = settleRoot({ ...files, stages: overheard.stages }, patterns);
  const [id, ...more] = read.selected;
  if (id === undefined || more.length > 0) throw new UsageError(severalPlans([...read.selected]));
  const report = (): BuildReport => ({ ...emptyReport(read), plans: 1, ms: host.elapsedMs() - started });
  if (read.faulty) return report();
  const { today } = options;
  const { compilation, diagnostics } = compileRoot(read, { today, draft: false, only: read.selected });
  const [compiled] = compilation.plans;
  const ground = overheard.ground(id);
  const { plan, manuscript } = compiled ?? {};
  if (hasErrors(diagnostics) || !plan || !manuscript || !ground) return { ...report(), diagnostics };
  const sent = await readAll(options);
  const { severities } = read.config;
  const request = { manuscript, files: sent.files, ledger: overheard.plans(), ...ground, today, severities };
  const collected = collectReturns(plan, request);
  if (collected === undefined) throw new UsageError(otherKind(id));
  const said = [...sent.diagnostics, ...collected.diagnostics];
  const target = host.withOutput(read.config.output);
  const artifacts = await write(target, { id, said, collected, options, sent, file: plan.positions.source.path });
  return { ...report(), diagnostics: sortDiagnostics(said), artifacts };
}

interface Sent {
  readonly files: readonly ReturnedFile[];
  /** The same with their digests, for the manifest. */
  readonly inputs: readonly InputRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readAll({ cwd, files: named, progress }: CollectOptions): Promise<Sent> {
  const { files: found, passed } = await listReturns(cwd, named);
  const files: ReturnedFile[] = [];
  const inputs: InputRecord[] = [];
  const diagnostics: Diagnostic[] = passed.map(notRead);
  for (const [done, { path, absolute }] of found.entries()) {
    progress?.({ done, total: found.length, path });
    const bytes = await readReturnBytes(absolute);
    const read = await readReturnedFile(path, bytes);
    if ('grids' in read) files.push(read);
    else diagnostics.push(read);
    if (bytes instanceof Uint8Array) inputs.push({ path: basename(path), sha256: digest(bytes) });
  }
  return { files, inputs, diagnostics };
}

function notRead(file: string): Diagnostic {
  return {
    rule: 'collect/file-passed',
    severity: 'info',
    message: { zh: `${file} 不是工作簿，没有读`, en: `Unexpected file ${file}, expected workbooks; it was not read` },
    file,
  };
}

interface Writing {
  readonly id: string;
  /** Path of the plan. */
  readonly file: string;
  readonly said: readonly Diagnostic[];
  readonly collected: Collected;
  readonly sent: Sent;
  readonly options: CollectOptions;
}

async function write(host: Host, { id, file, said, collected, sent, options }: Writing): Promise<readonly ArtifactReport[]> {
  const target = `${id}/collected/${WORKBOOK}`;
  const { manuscript, tables } = collected;
  if (manuscript === undefined || hasErrors(said)) return kept(host, id, target);
  const bytes = await renderWorkbook(manuscript, host.version);
  const workbook = { ...told(id, bytes), path: host.outputPath(target), status: await host.writeOutput(target, bytes) };
  if (workbook.status === 'written') await writeManifest(host, workbook, sent);
  const saved: ArtifactReport[] = [];
  for (const table of options.save ? tables : []) saved.push(await save(table, { id, file, root: options.root }));
  return [workbook, ...saved];
}

/** What the workbook was made of; it stays as it was while the figures do, though they come from other files. */
async function writeManifest(
  host: Host,
  { plan, format, bytes, sha256 }: ReturnType<typeof told>,
  { inputs }: Sent,
): Promise<void> {
  const program = `banwen/${host.version}`;
  const record = { plan, format, file: WORKBOOK, bytes, sha256, program, content: '', reads: {}, inputs };
  const text = printManifest({ program, artifacts: [record] });
  await host.writeOutput(`${plan}/collected/${MANIFEST_FILE}`, new TextEncoder().encode(text));
}

/** What an earlier run wrote stays where this one found errors. */
async function kept(host: Host, id: string, file: string): Promise<readonly ArtifactReport[]> {
  const bytes = await host.readOutput(file);
  return bytes === undefined ? [] : [{ ...told(id, bytes), path: host.outputPath(file), status: 'kept' }];
}

async function save(
  { suffix, text }: SavedTable,
  { id, file, root }: { readonly id: string; readonly file: string; readonly root: string },
): Promise<ArtifactReport> {
  const bytes = new TextEncoder().encode(text);
  const path = `${file.replace(/\.ya?ml$/, '')}-${suffix}.csv`;
  return { ...told(id, bytes), format: 'csv', path, status: await writeWhole(root, path, bytes) };
}

function told(plan: string, bytes: Uint8Array) {
  return { plan, format: 'xlsx' as const, bytes: bytes.length, sha256: digest(bytes) };
}

function severalPlans(ids: readonly string[]) {
  return {
    zh: `一次只汇总一个方案，这里有 ${ids.length} 个：${ids.slice(0, 5).join('、')}`,
    en: `one plan is collected at a time, here are ${ids.length}: ${ids.slice(0, 5).join(', ')}`,
  };
}

function otherKind(id: string) {
  return {
    zh: `\`${id}\` 不是实施方案或年度监管工作实施方案，没有要汇总的报表`,
    en: `\`${id}\` is neither a campaign nor a work plan, and has no returns to collect`,
  };
}
