import type { CompiledPlan } from '../build/compiled-plan.ts';
import { MAX_TABLE_BYTES } from '../build/tables/table-file.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { nodeHost } from '../shell/node-host.ts';
import { compileRoot } from '../shell/root/compile-root.ts';
import { readFiles, settleRoot } from '../shell/root/read-root.ts';
import { thisProcess } from '../shell/this-process.ts';
import { heldTexts } from '../shell/versions/held-texts.ts';
import { dayOf, type PlanOptions } from './ground.ts';

/** A file of a root that need not be on any disk. */
export interface RootFile {
  /** Relative to the root, with `/`: `plans/luquan/2026/joint-02.yaml`. It says what the file is for, as in a folder. */
  readonly path: string;
  /** What is in it: a text, or bytes in UTF-8; of a workbook of rows its bytes. */
  readonly content: string | Uint8Array;
}

/** How files are compiled. Every field may be left out. */
export interface CompileOptions extends PlanOptions {
  /** Marks every manuscript 草稿. False where left out. */
  readonly draft?: boolean | undefined;
}

/** What the files of a root come to. */
export interface Compiled {
  /** The plans asked for, in the order of their ids; none where the settings are faulty. */
  readonly plans: readonly CompiledPlan[];
  /** Of the settings, the registries and profiles, and the plans asked for: by file, then by place, as `banwen check` tells them. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles the files of a root that are held in memory: plans become facts (`plan`: days worked out, shares in whole numbers, names
 * looked up) and documents without a format (`manuscript`: title, headings, paragraphs, tables, imprint by GB/T 9704-2012), or
 * diagnostics. Reads nothing but the program's own outlines, and writes nothing. The order of the files does not matter; a path
 * given twice counts as given last.
 *
 * Settings (`banwen.config.yaml`), a baseline, outlines (`templates/<name>/outline.yaml`) and tables of rows count as in a folder;
 * other files are passed over.
 *
 * @throws {@link UsageError} where there is no plan among the files, none of those asked for, or the day is none.
 */
export async function compile(files: readonly RootFile[], options: CompileOptions = {}): Promise<Compiled> {
  const { plans: patterns = [], draft = false } = options;
  const { cwd, version, ...clock } = thisProcess();
  const held = new Map(files.map(({ path, content }) => [path, bytesOf(content)]));
  const { readBuiltIn } = nodeHost({ root: cwd, out: undefined, version, program: null });
  const readTable = async (path: string) => tableOf(held.get(path));
  const read = settleRoot(await readFiles({ ...heldTexts(held), readBuiltIn, readTable }, {}, {}), patterns);
  if (read.faulty) return { plans: [], diagnostics: read.diagnostics };
  const today = dayOf(options.today, clock);
  const { compilation, diagnostics } = compileRoot(read, { today, draft, only: read.selected });
  return { plans: compilation.plans, diagnostics };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function tableOf(bytes: Uint8Array | undefined) {
  if (bytes === undefined) return { is: 'missing', others: [] } as const;
  return bytes.length > MAX_TABLE_BYTES ? ({ is: 'too-large', bytes: bytes.length } as const) : bytes;
}
