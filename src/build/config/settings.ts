import { type Diagnostic, hasErrors } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { type Baseline, readBaseline } from '../findings/baseline.ts';
import { roleOf } from '../role-of.ts';
import type { Stages } from '../stages.ts';
import { type Config, defaultConfig, readConfig } from './config.ts';

export const CONFIG_FILE = 'banwen.config.yaml';
export const BASELINE_FILE = 'banwen.baseline.json';
/** A name people give the configuration that is not its name. */
export const MISNAMED_CONFIG = 'banwen.config.yml';

/** All files of the root itself that are read. */
export const SETTINGS_FILES: readonly string[] = [CONFIG_FILE, MISNAMED_CONFIG, BASELINE_FILE];

/** A file of the root itself: its text, why it is none, or undefined where it is not there. */
export type RootFile = Source | Diagnostic | undefined;

/** The files of a root that hold no facts but say how to go about them. */
export interface SettingsFiles {
  readonly config: RootFile;
  readonly misnamed: RootFile;
  /** Left out where it is not to be minded. */
  readonly baseline?: RootFile;
}

export interface Settings {
  readonly config: Config;
  readonly baseline: Baseline;
  readonly diagnostics: readonly Diagnostic[];
  /** True where they cannot be followed, so that nothing is looked at. */
  readonly faulty: boolean;
}

/** Reads the settings of a root; `paths` are its other files. */
export function readSettings(files: SettingsFiles, paths: readonly string[], stages: Stages): Settings {
  const { config, misnamed, baseline } = files;
  const profileIds = paths.map(roleOf).flatMap((role) => (role.is === 'profile' ? [role.id] : []));
  const read = readFile(config, (source) => readConfig(source, stages, { profileIds }));
  const before = readFile(baseline, (source) => readBaseline(source, stages));
  const diagnostics = [...(misnamed === undefined ? [] : [misnamedConfig(misnamed)]), ...read.diagnostics, ...before.diagnostics];
  return {
    config: read.value ?? defaultConfig,
    baseline: before.value ?? new Map(),
    diagnostics,
    faulty: hasErrors(diagnostics),
  };
}

function readFile<T>(file: RootFile, read: (source: Source) => { value: T | undefined; diagnostics: readonly Diagnostic[] }) {
  if (file === undefined) return { value: undefined, diagnostics: [] };
  return 'text' in file ? read(file) : { value: undefined, diagnostics: [file] };
}

function misnamedConfig(file: Source | Diagnostic): Diagnostic {
  return {
    rule: 'config/file-misnamed',
    severity: 'warning',
    message: {
      zh: `设置文件名为 \`${MISNAMED_CONFIG}\`，不会读取，应为 \`${CONFIG_FILE}\``,
      en: `Unexpected file name \`${MISNAMED_CONFIG}\`, which is not read, expected \`${CONFIG_FILE}\``,
    },
    hint: {
      zh: `改名为 \`${CONFIG_FILE}\`；两个都有的，并成一个。`,
      en: `Rename it to \`${CONFIG_FILE}\`; where there are both, make them one.`,
    },
    file: MISNAMED_CONFIG,
    ...('text' in file && { place: { source: file, range: { start: 0, end: 0 } } }),
  };
}
