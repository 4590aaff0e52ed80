import { hasErrors, type Language, type Outcome, type Severity } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import type { Format, Site } from '../renderers/renderer.ts';
import type { ConfigInput } from '../schema/inputs.ts';
import type { Stages } from './stages.ts';

/** What `banwen.config.yaml` says, with every default filled in. */
export interface Config {
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly defaultProfile: string | undefined;
  readonly formats: ReadonlySet<Format> | null;
  readonly site: Site;
  readonly language: Language | null;
  /** Output folder relative to the root; null for the usual one. */
  readonly output: string | null;
  readonly maxWarnings: number | null;
}

/** The configuration of a root that has none. */
export const defaultConfig: Config = {
  severities: new Map(),
  defaultProfile: undefined,
  formats: null,
  site: { name: null, domain: null, idCode: null, url: null },
  language: null,
  output: null,
  maxWarnings: null,
};

/** Reads the configuration; a faulty one has no value. */
export function readConfig(source: Source, stages: Pick<Stages, 'parseYaml' | 'validate'>): Outcome<Config> {
  const parsed = stages.parseYaml(source);
  if (parsed.value === undefined || hasErrors(parsed.diagnostics)) return { value: undefined, diagnostics: parsed.diagnostics };
  if (parsed.value.data === null) return { value: defaultConfig, diagnostics: parsed.diagnostics };
  const valid = stages.validate<ConfigInput>('config', parsed.value);
  const diagnostics = [...parsed.diagnostics, ...valid.diagnostics];
  if (valid.value === undefined || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: configOf(valid.value), diagnostics };
}

function configOf(input: ConfigInput): Config {
  return {
    severities: new Map(Object.entries(input.rules ?? {})),
    defaultProfile: input.profile,
    formats: input.formats === undefined ? null : new Set(input.formats),
    site: {
      name: input.site?.name ?? null,
      domain: input.site?.domain ?? null,
      idCode: input.site?.idCode ?? null,
      url: input.site?.url ?? null,
    },
    language: input.language ?? null,
    output: input.output ?? null,
    maxWarnings: input.maxWarnings ?? null,
  };
}
