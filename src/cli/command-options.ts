import type { ParseArgsConfig } from 'node:util';
import type { CommandName } from './command-names.ts';

const COMMON = {
  root: { type: 'string' },
  today: { type: 'string' },
  reporter: { type: 'string', multiple: true },
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'max-warnings': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const CHECKING = {
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'write-baseline': { type: 'boolean' },
  'no-baseline': { type: 'boolean' },
  'max-problems': { type: 'string' },
  'no-cache': { type: 'boolean' },
  jobs: { type: 'string' },
  timings: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const BUILDING = {
  'max-problems': { type: 'string' },
  'no-baseline': { type: 'boolean' },
  out: { type: 'string' },
  format: { type: 'string', multiple: true },
  draft: { type: 'boolean' },
  force: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

const ONCE = {
  'no-cache': { type: 'boolean' },
  jobs: { type: 'string' },
  prune: { type: 'boolean' },
  publish: { type: 'string' },
  'dry-run': { type: 'boolean' },
  frozen: { type: 'boolean' },
  manifest: { type: 'string' },
  timings: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** How every command speaks. */
const SPEAKING = {
  lang: COMMON.lang,
  quiet: COMMON.quiet,
  'no-color': COMMON['no-color'],
  help: COMMON.help,
} as const satisfies ParseArgsConfig['options'];

const EXAMINING = {
  root: COMMON.root,
  reporter: COMMON.reporter,
  ...SPEAKING,
} as const satisfies ParseArgsConfig['options'];

const STARTING = {
  today: COMMON.today,
  ...SPEAKING,
  region: { type: 'string' },
  year: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const INSPECTING = {
  reporter: COMMON.reporter,
  'max-warnings': COMMON['max-warnings'],
  ...SPEAKING,
} as const satisfies ParseArgsConfig['options'];

const PAPERS = {
  targets: { type: 'string' },
  combined: { type: 'string', multiple: true },
  prune: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  out: BUILDING.out,
  'max-problems': { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const COMPARING = {
  ...EXAMINING,
  today: COMMON.today,
} as const satisfies ParseArgsConfig['options'];

/** The options each command takes, as the reader of the command line wants them. */
export const commandOptions = {
  init: { ...STARTING, area: { type: 'string' }, ci: { type: 'string', multiple: true } },
  new: { ...STARTING, root: COMMON.root },
  check: { ...COMMON, ...CHECKING },
  schema: { ...COMMON, check: { type: 'boolean' } },
  explain: COMMON,
  inspect: INSPECTING,
  watch: { ...COMMON, ...BUILDING, serve: { type: 'boolean' }, port: { type: 'string' }, open: { type: 'boolean' } },
  build: { ...COMMON, ...BUILDING, ...ONCE },
  forms: { ...COMMON, ...PAPERS },
  diff: { ...COMPARING, out: BUILDING.out },
  report: { ...COMPARING, out: BUILDING.out, base: { type: 'string' } },
  verify: { ...COMPARING, manifest: ONCE.manifest },
  doctor: { ...EXAMINING, out: BUILDING.out },
  collect: { ...COMMON, out: BUILDING.out, save: { type: 'boolean' } },
} as const satisfies Record<CommandName, ParseArgsConfig['options']>;
