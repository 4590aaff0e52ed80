import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compile } from '../../src/build/compile.ts';
import { readConfig } from '../../src/build/config/config.ts';
import { loadStages } from '../../src/build/stages.ts';
import { readTable } from '../../src/build/tables/read-table.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Source } from '../../src/core/source.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { repository } from './compile-folder.ts';

/** What is done to the repository's own plans before they are checked. */
export interface Edits {
  /** Pairs of words to exchange, by path below `plans/`. */
  readonly exchanged?: Readonly<Record<string, readonly (readonly [old: string, by: string])[]>>;
  /** New files, by path below `plans/`. */
  readonly added?: Readonly<Record<string, string>>;
  /** Paths below `plans/` that are left out. */
  readonly removed?: readonly string[];
  readonly today?: string;
  /** The area whose plans are checked; luquan where left out. */
  readonly area?: string;
  /** Text of banwen.config.yaml. */
  readonly config?: string;
}

const AREA = 'luquan';
const stages = await loadStages();
const builtIn = textsBelow('templates', /outline\.ya?ml$/);
const given = textsBelow('plans', /\.(ya?ml|csv)$/).filter(({ path }) => !path.startsWith('plans/.'));

/** What `check` says of the edited root, but for how lines fall on pages: `file rule «words pointed at» message`, line by line. */
export async function checkEdited(edits: Edits): Promise<readonly string[]> {
  const texts = edited(edits);
  const sources = texts.filter(({ path }) => path.endsWith('.yaml'));
  const rows = texts.filter(({ path }) => path.endsWith('.csv'));
  const tables = await Promise.all(rows.map(({ path, text }) => readTable(path, Buffer.from(text))));
  const today = parseDay(edits.today ?? '2026-11-02');
  if (today === undefined) throw new Error('no such day');
  const config = readConfig({ path: 'banwen.config.yaml', text: edits.config ?? '' }, stages, { profileIds: [] });
  if (config.value === undefined) return config.diagnostics.map(lineOf);
  const { severities } = config.value;
  const only = new Set(
    sources.map(({ path }) => path.replace(/^plans\/|\.yaml$/g, '')).filter((id) => id.startsWith(`${edits.area ?? AREA}/`)),
  );
  const { plans, shared } = compile(
    { sources, builtIn, tables, unreadable: [] },
    { today, draft: false, severities, only },
    stages,
  );
  const said = [...config.diagnostics, ...shared, ...plans.flatMap(({ diagnostics }) => diagnostics)];
  return said.filter(({ rule }) => !rule.startsWith('layout/')).map(lineOf);
}

function edited({ exchanged = {}, added = {}, removed = [] }: Edits): readonly Source[] {
  const gone = new Set(removed.map((path) => `plans/${path}`));
  const kept = given.filter(({ path }) => !gone.has(path)).map((source) => ({ ...source }));
  for (const [name, pairs] of Object.entries(exchanged)) {
    const source = kept.find(({ path }) => path === `plans/${name}`);
    for (const [old, by] of pairs) {
      if (!source?.text.includes(old)) throw new Error(`${name} does not say ${old}`);
      source.text = source.text.replace(old, () => by);
    }
  }
  return [...kept, ...Object.entries(added).map(([name, text]) => ({ path: `plans/${name}`, text }))];
}

function lineOf({ file, rule, severity, message, place }: Diagnostic): string {
  const words = place?.source.text.slice(place.range.start, place.range.end) ?? '';
  const level = severity === 'error' ? '' : `(${severity}) `;
  return `${file.replace(/^plans\//, '')} ${level}${rule} «${words}» ${message.zh}`;
}

function textsBelow(folder: string, wanted: RegExp): readonly Source[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => ({
      path: `${folder}/${name.split(sep).join('/')}`,
      text: readFileSync(join(repository, folder, name), 'utf8'),
    }));
}
