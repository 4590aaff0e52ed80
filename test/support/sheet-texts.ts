import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice's words for whether formulas are worked out afresh when a file is opened. */
const MODES = { afresh: 0, never: 1 } as const;

/** Every sheet as CSV, the values as shown; hidden sheets too. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/**
 * The sheets of workbooks as LibreOffice shows them, by file and sheet: with the values that stand in the file, or with all
 * formulas worked out afresh. Undefined where LibreOffice is not installed.
 */
export function sheetTexts(paths: readonly string[], mode: keyof typeof MODES): ReadonlyMap<string, string> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(MODES[mode]));
    const copies = paths.map((path, index) => {
      const copy = join(folder, `${index}.xlsx`);
      copyFileSync(path, copy);
      return copy;
    });
    const out = join(folder, 'csv');
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', FILTER, '--outdir', out];
    execFileSync('soffice', [...args, ...copies], { stdio: 'ignore' });
    return new Map(
      readdirSync(out)
        .sort()
        .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settings(mode: number): string {
  const names = 'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"';
  const property = `<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop>`;
  return `<?xml version="1.0" encoding="UTF-8"?><oor:items ${names}><item oor:path="/org.openoffice.Office.Calc/Formula/Load">${property}</item></oor:items>`;
}
