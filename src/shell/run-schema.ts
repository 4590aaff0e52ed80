import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../build/digest.ts';
import { type EditorFile, editorSchemas } from '../build/editor/editor-schemas.ts';
import { gatherNames } from '../build/editor/gather-names.ts';
import { loadStages } from '../build/stages.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { ArtifactReport, BuildReport } from './build-report.ts';
import { errorCode, withAdvice } from './disk/wrap-failure.ts';
import { wrapReadFailure } from './disk/wrap-read-failure.ts';
import { writeWhole } from './disk/write-whole.ts';
import type { Host } from './host.ts';
import { nothingDone } from './root/empty-report.ts';
import { sortDiagnostics } from './root/sort-diagnostics.ts';

export interface SchemaOptions {
  /** Absolute path of the root of the host. */
  readonly root: string;
  /** Writes nothing, and tells of each file that is not as it would be written. */
  readonly checkOnly: boolean;
}

/** Writes `plans/.schemas/`, by which an editor checks and completes what is typed; files that are current stay untouched. */
export async function runSchema(host: Host, { root, checkOnly }: SchemaOptions): Promise<BuildReport> {
  const started = host.elapsedMs();
  const [stages, listing, builtIn] = await Promise.all([loadStages(), host.readSources(), host.readBuiltIn()]);
  const names = gatherNames({ ...listing, builtIn }, stages);
  const files = editorSchemas(names);
  const told: Diagnostic[] = [...names.diagnostics];
  const artifacts: ArtifactReport[] = [];
  for (const file of files) {
    if (!checkOnly) artifacts.push(await write(root, file));
    else if (!(await isCurrent(root, file))) told.push(stale(file.path));
  }
  return { ...nothingDone, diagnostics: sortDiagnostics(told), artifacts, ms: host.elapsedMs() - started };
}

async function write(root: string, { path, text }: EditorFile): Promise<ArtifactReport> {
  const bytes = new TextEncoder().encode(text);
  const status = await writeWhole(root, path, bytes).catch((error: unknown) => {
    throw withAdvice(error, ADVICE);
  });
  return { plan: null, format: 'site', path, bytes: bytes.length, sha256: digest(bytes), status };
}

const ADVICE = {
  zh: '检查 plans/.schemas/ 的读写权限和剩余空间',
  en: 'check the permissions of plans/.schemas/ and the room there',
};

async function isCurrent(root: string, { path, text }: EditorFile): Promise<boolean> {
  try {
    return (await readFile(join(root, path), 'utf8')) === text;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw wrapReadFailure(error, path);
  }
}

function stale(file: string): Diagnostic {
  return {
    rule: 'config/editor-schema-stale',
    severity: 'error',
    message: {
      zh: '编辑器用的文件与登记、规则不一致，应与 `banwen schema` 写出的相同',
      en: 'Unexpected difference from the names of the root, expected what `banwen schema` writes',
    },
    hint: { zh: '运行 banwen schema，把 plans/.schemas/ 一并提交', en: 'Run banwen schema and commit plans/.schemas/' },
    file,
  };
}
