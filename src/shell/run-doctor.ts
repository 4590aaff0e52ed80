import { resolve } from 'node:path';
import { defaultConfig } from '../build/config/config.ts';
import { cacheFolder } from './browser/browser-cache.ts';
import type { Examination } from './doctor/examination.ts';
import { examineBrowser } from './doctor/examine-browser.ts';
import { examineDisk, examineOutput } from './doctor/examine-disk.ts';
import { examineFonts } from './doctor/examine-fonts.ts';
import { examineGit } from './doctor/examine-git.ts';
import { examineNode } from './doctor/examine-node.ts';
import { examineRoot, noRoot, type RootFindings } from './doctor/examine-root.ts';
import { fontsFolder } from './program/fonts-folder.ts';
import { findRoot } from './root/find-root.ts';
import { openRoot, type RootOptions } from './root/open-root.ts';

export type DoctorOptions = Pick<RootOptions, 'cwd' | 'root' | 'out' | 'version'>;

/** Looks at the machine and, where there is one, at the root: what is there, what is missing, what to do. */
export async function runDoctor(options: DoctorOptions): Promise<readonly Examination[]> {
  const { root, findings } = await lookAtRoot(options);
  const { config, examinations } = findings;
  const output = resolve(root, options.out === undefined ? (config.output ?? 'output') : resolve(options.cwd, options.out));
  const cacheDir = cacheFolder();
  const fontsDir = await fontsFolder(root);
  const isNeeded = config.formats === null || config.formats.has('pdf');
  return [
    examineNode(process.version),
    ...examinations,
    await examineOutput(output, options.out === undefined ? root : undefined),
    await examineDisk(output, cacheDir),
    await examineFonts(fontsDir),
    await examineBrowser({ fontsDir, cacheDir, isNeeded }),
    await examineGit(),
  ];
}

/** The root named, else the nearest; without one, the folder the command runs in stands for it. */
async function lookAtRoot(options: DoctorOptions): Promise<{ readonly root: string; readonly findings: RootFindings }> {
  const { cwd } = options;
  if (options.root === undefined && (await findRoot(cwd)) === undefined) {
    return { root: cwd, findings: { config: defaultConfig, examinations: [noRoot] } };
  }
  const { root, host } = await openRoot({ ...options, patterns: [] });
  return { root, findings: await examineRoot(host, root) };
}
