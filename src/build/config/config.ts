import { rulesMeant } from '../../checks/rule-names.ts';
import { hasErrors, type Language, type Outcome, type Severities } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import type { Format, Site, SiteLook } from '../../renderers/renderer.ts';
import { countFaults } from '../../schema/count-faults.ts';
import type { ConfigInput } from '../../schema/inputs.ts';
import { withLosses } from '../findings/without-echoes.ts';
import type { Stages } from '../stages.ts';
import { type ConfigGround, configFaults } from './config-faults.ts';
import { type LayoutSettings, readLayout } from './layout-settings.ts';

/** What `banwen.config.yaml` says, with every default filled in. */
export interface Config {
  readonly severities: Severities;
  readonly defaultProfile: string | undefined;
  readonly formats: ReadonlySet<Format> | null;
  readonly layout: LayoutSettings;
  readonly site: Site;
  readonly language: Language | null;
  /** Output folder relative to the root; null for the usual one. */
  readonly output: string | null;
  readonly maxWarnings: number | null;
  /** Documents in the making at one time; null for the usual number. */
  readonly jobs: number | null;
}

/** The configuration of a root that has none. */
export const defaultConfig: Config = {
  severities: new Map(),
  defaultProfile: undefined,
  formats: null,
  layout: readLayout({}),
  site: { name: null, domain: null, idCode: null, url: null, column: null, columnType: null },
  language: null,
  output: null,
  maxWarnings: null,
  jobs: null,
};

/** Reads the configuration and holds it against the root; a faulty one has no value. */
export function readConfig(
  source: Source,
  stages: Pick<Stages, 'parseYaml' | 'validate'>,
  ground: ConfigGround,
): Outcome<Config> {
  const parsed = stages.parseYaml(source, (data) => countFaults('config', data));
  if (parsed.value === undefined || hasErrors(parsed.diagnostics)) return { value: undefined, diagnostics: parsed.diagnostics };
  if (parsed.value.data === null) return { value: defaultConfig, diagnostics: parsed.diagnostics };
  const valid = stages.validate<ConfigInput>('config', parsed.value);
  const faults = valid.value === undefined ? [] : configFaults(valid.value, parsed.value.positions, ground);
  const diagnostics = withLosses([...parsed.diagnostics, ...valid.diagnostics, ...faults]);
  if (valid.value === undefined || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: configOf(valid.value), diagnostics };
}

function configOf(input: ConfigInput): Config {
  return {
    severities: severitiesOf(input.rules ?? {}),
    defaultProfile: input.profile,
    formats: input.formats === undefined ? null : new Set(input.formats),
    layout: readLayout(input.layout ?? {}),
    site: siteOf(input.site ?? {}),
    language: input.language ?? null,
    output: input.output ?? null,
    maxWarnings: input.maxWarnings ?? null,
    jobs: input.jobs ?? null,
  };
}

function siteOf({ name, domain, idCode, url, column, columnType, header, colors }: NonNullable<ConfigInput['site']>): Site {
  const look = header === undefined && colors === undefined ? {} : { look: lookOf(header ?? {}, colors ?? {}) };
  return {
    name: name ?? null,
    domain: domain ?? null,
    idCode: idCode ?? null,
    url: url ?? null,
    column: column ?? null,
    columnType: columnType ?? null,
    ...look,
  };
}

type SiteInput = NonNullable<ConfigInput['site']>;

function lookOf(header: NonNullable<SiteInput['header']>, colors: NonNullable<SiteInput['colors']>): SiteLook {
  const { accent = null, accentDark = null, red = null, redDark = null } = colors;
  const { title = '', subtitle = '', emblem = '' } = header;
  return { title, subtitle, emblem, colors: { accent, accentDark, red, redDark } };
}

/** Severities by rule: what is said of a rule itself holds before what is said of its group, wherever it is written. */
function severitiesOf(rules: NonNullable<ConfigInput['rules']>): Config['severities'] {
  const written = Object.entries(rules).sort(([a], [b]) => Number(b.endsWith('/*')) - Number(a.endsWith('/*')));
  return new Map(written.flatMap(([pattern, severity]) => rulesMeant(pattern).map((rule) => [rule, severity] as const)));
}
