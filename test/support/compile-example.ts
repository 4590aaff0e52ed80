import { compile } from '../../src/build/compile.ts';
import { readSettings } from '../../src/build/config/settings.ts';
import { loadStages } from '../../src/build/stages.ts';
import { dedented } from '../../src/core/dedented.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Source } from '../../src/core/source.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { planKinds } from '../../src/schema/plan-kinds.ts';
import { readTables } from '../../src/shell/root/read-tables.ts';
import { completed, fileText } from './test-subject.ts';

export const PLAN = 'plans/test/2026/plan.yaml';
const CONFIG = 'banwen.config.yaml';
const TODAY = '2026-05-20';
const utf8 = new TextEncoder();

interface Given {
  /** The file `text` is of; the plan where left out. */
  readonly file?: string;
  readonly beside?: Readonly<Record<string, string>>;
  readonly today?: string;
}

/**
 * Everything said of a small root (test/support/checks) in which one file has the text: settings, tables and every stage a
 * plan goes through. Top-level keys a plan leaves out are added at its end, so that its offsets stay.
 */
export async function compileExample(text: string, { file = PLAN, beside = {}, today = TODAY }: Given) {
  const stages = await loadStages();
  const own = { ...beside, [file]: text };
  const files = new Map([...Object.entries(ROOT), ...Object.entries(own)].map(([path, each]) => [path, whole(path, each)]));
  const sources = [...files]
    .filter(([path]) => /^(plans|templates)\/.*\.yaml$/.test(path))
    .map(([path, each]) => ({ path, text: each }));
  const settings = readSettings({ config: sourceAt(files, CONFIG), misnamed: undefined }, [...files.keys()], stages);
  const tables = await readTables({ readTable: async (path) => bytesAt(files, path) }, sources, { stages });
  const day = parseDay(today);
  if (day === undefined) throw new Error(`the example has no day: ${today}`);
  const given = { sources, unreadable: [], builtIn: [], tables };
  const { plans, shared } = compile(given, { today: day, draft: false }, stages);
  return [...settings.diagnostics, ...shared, ...plans.flatMap(({ diagnostics }): readonly Diagnostic[] => diagnostics)];
}

/** An outline that asks a plan for nothing. */
const outline = (kind: string) =>
  `id: ${kind}\ntitle: 示例\nphrases: { tableTitle: 检查结果 }\nsections: [{ id: preamble, text: 现印发实施方案。 }]`;

const ROOT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(planKinds.map((kind) => [`templates/${kind}/outline.yaml`, outline(kind)])),
  [PLAN]: '',
  'plans/test/2026/campaign.yaml': 'sequence: 2',
  'plans/profiles/test.yaml': fileText('profile.yaml'),
  'plans/registry/test/registry.yaml': fileText('registry.yaml'),
};

/** A plan is completed by the defaults of its kind; a table stands for its rows. */
function whole(path: string, text: string): string {
  const lines = dedented(text);
  if (!/^plans\/test\/2026\/.*\.yaml$/.test(path)) return lines;
  const kind = planKinds.find((each) => new RegExp(`^kind: ${each}$`, 'm').test(lines)) ?? 'campaign';
  const made = completed(lines, kind);
  return /^from:/m.test(lines) ? made.replace(/^entities:.*\n?/m, '') : made;
}

function sourceAt(files: ReadonlyMap<string, string>, path: string): Source | undefined {
  const text = files.get(path);
  return text === undefined ? undefined : { path, text };
}

function bytesAt(files: ReadonlyMap<string, string>, path: string) {
  const text = files.get(path);
  const others = [...files.keys()].filter((each) => each.endsWith('.csv')).map((each) => each.slice(each.lastIndexOf('/') + 1));
  return text === undefined ? { is: 'missing' as const, others } : utf8.encode(text);
}
