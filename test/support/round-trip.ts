import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type OfficeFormat = 'xlsx' | 'ods' | 'xls' | 'fods';

/**
 * Workbooks as LibreOffice saves them after they went through other formats, one after the other, by the names they were
 * given. Undefined where LibreOffice is not installed.
 */
export function roundTrip(
  workbooks: Readonly<Record<string, Uint8Array>>,
  formats: readonly OfficeFormat[],
): ReadonlyMap<string, Uint8Array> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'round-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const names = Object.keys(workbooks);
  try {
    let paths = names.map((name, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, workbooks[name] ?? '');
      return path;
    });
    for (const [step, format] of formats.entries()) {
      const out = join(folder, String(step));
      execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths], { stdio: 'ignore' });
      paths = names.map((_, index) => join(out, `${index}.${format}`));
    }
    return new Map(names.map((name, index) => [name, new Uint8Array(readFileSync(paths[index] ?? ''))]));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'syscall' in error && error.syscall !== 'open') {
      return undefined;
    }
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
