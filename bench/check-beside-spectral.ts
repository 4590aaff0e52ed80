// `banwen check` beside Spectral, process start to exit, on the same plans with the same JSON Schemas and three equal rules; banwen
// runs all its other rules besides. Both must find the same faults in the same files. Compile first, then:
// node scripts/run.mjs bench/check-beside-spectral.ts [COUNT…]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { byTurns, printTaken } from './by-turns.ts';
import { makeBureaus } from './make-bureaus.ts';
import { withPeers } from './with-peers.ts';

const SPECTRAL = '@stoplight/spectral-cli@6.16.3';
const ROUNDS = { warmUp: 0, runs: 3 };
const BIN = resolve(process.env['BANWEN'] ?? 'dist/bin.js');
const KINDS = ['campaign', 'results', 'annual-plan', 'work-plan', 'disposals', 'item-list'];
const [, , ...asked] = process.argv;

/** Our rules, and what the same are called there. */
const RULES: Readonly<Record<string, string>> = {
  'schema/unknown-key': 'plan-schema',
  'dates/end-before-start': 'window-order',
};

const RULESET = `
import { schema } from '@stoplight/spectral-functions';
const order = (target) => {
  const { start, end } = target.window ?? {};
  return typeof start === 'string' && typeof end === 'string' && end < start ? [{ message: 'the window ends before it begins' }] : [];
};
const due = (target) => {
  const { window, summary } = target;
  return typeof window?.end === 'string' && typeof summary?.due === 'string' && summary.due < window.end && window.end > window.start
    ? [{ message: 'the summary is due before the window ends' }]
    : [];
};
export default {
  rules: {
    'plan-schema': { given: '$', severity: 'error', then: { function: schema, functionOptions: { schema: plans, dialect: 'draft2020-12', allErrors: false } } },
    'window-order': { given: '$.schedule', severity: 'error', then: { function: order } },
    'summary-due': { given: '$.schedule', severity: 'error', then: { function: due } },
  },
};
`;

await withPeers([SPECTRAL], async (folder) => {
  const ruleset = join(folder, 'ruleset.mjs');
  writeFileSync(ruleset, `const plans = ${JSON.stringify(bundledSchema())};\n${RULESET}`);
  for (const count of asked.length > 0 ? asked.map(Number) : [1, 500]) {
    const root = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
    try {
      makeBureaus(root, count);
      spoil(root);
      await compare(count, { root, folder, ruleset });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
});

interface Ground {
  readonly root: string;
  readonly folder: string;
  readonly ruleset: string;
}

async function compare(count: number, { root, folder, ruleset }: Ground): Promise<void> {
  const spectral = join(folder, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const own = () => run([BIN, 'check', '--no-cache', '--today', '2026-07-01', '--reporter', 'json', '--root', root]);
  const peer = () => run([spectral, 'lint', join(root, 'plans/area-*/2026/*.yaml'), '-r', ruleset, '-f', 'json', '--quiet']);
  const found = { banwen: ownFaults(own()), spectral: peerFaults(peer(), root) };
  if (JSON.stringify(found.banwen) !== JSON.stringify(found.spectral)) {
    throw new Error(`they found different faults: ${JSON.stringify(found, null, 1)}`);
  }
  const taken = await byTurns({ banwen: own, spectral: peer }, ROUNDS);
  printTaken(`check of ${count} plans of 17 KB, ${found.banwen.length} faults found alike`, taken, ROUNDS.runs);
}

function run(given: readonly string[]): string {
  const { stdout, error } = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  return stdout;
}

/** An unknown key in every ninth plan, a window that ends before it begins in every fifth other campaign. */
function spoil(root: string): void {
  for (const [at, path] of plansOf(root).entries()) {
    const text = readFileSync(path, 'utf8');
    const keyed = at % 9 === 0 ? `${text}sttatus: 印发\n` : text;
    const end = /window:\n\s+start: .*\n\s+end: (.*)/.exec(keyed)?.[1];
    writeFileSync(
      path,
      at % 9 !== 0 && at % 5 === 1 && end !== undefined ? keyed.replace(`end: ${end}`, 'end: 2026-01-02') : keyed,
    );
  }
}

function plansOf(root: string): readonly string[] {
  const plans = join(root, 'plans');
  return readdirSync(plans, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^area-[^/\\]*[/\\]2026[/\\].*\.yaml$/.test(path))
    .map((path) => join(plans, path))
    .sort();
}

function ownFaults(json: string): readonly string[] {
  const { diagnostics } = JSON.parse(json) as { diagnostics: { rule: string; file: string }[] };
  return sorted(diagnostics.flatMap(({ rule, file }) => (RULES[rule] === undefined ? [] : [`${RULES[rule]} ${file}`])));
}

function peerFaults(json: string, root: string): readonly string[] {
  const found = JSON.parse(json) as { code: string; source: string }[];
  return sorted(found.map(({ code, source }) => `${code} ${relative(root, source).replaceAll('\\', '/')}`));
}

function sorted(faults: readonly string[]): readonly string[] {
  return [...new Set(faults)].sort();
}

/** The schemas of all kinds as one, which picks by `kind`. */
function bundledSchema(): object {
  const defs = Object.fromEntries([...KINDS, 'common', 'registry'].map((name) => [name, schemaOf(name)]));
  const branches = KINDS.map((kind) => ({
    if: { type: 'object', properties: { kind: { const: kind } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: `#/$defs/${kind}` },
  }));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', allOf: branches, $defs: defs };
}

function schemaOf(name: string): object {
  const text = readFileSync(`schemas/${name}.schema.json`, 'utf8')
    .replaceAll('"$ref": "#', `"$ref": "#/$defs/${name}`)
    .replace(/"\$ref": "([\w-]+)\.schema\.json#/g, '"$ref": "#/$$defs/$1');
  const { $id: _, $schema: __, ...schema } = JSON.parse(text);
  return schema;
}
