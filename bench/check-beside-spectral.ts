// `banwen check` beside Spectral, process start to exit, on the same plans with the same JSON Schemas and three equal rules; banwen
// runs all its other rules besides. Both must find the same faults in the same files. Compile first, then:
// node scripts/run.mjs bench/check-beside-spectral.ts [COUNT…]
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { printTaken, summaryOf } from './by-turns.ts';
import { makeBureaus } from './make-bureaus.ts';
import { program, type Run, runProgram } from './run-program.ts';
import { withPeers } from './with-peers.ts';

const SPECTRAL = '@stoplight/spectral-cli@6.16.3';
const RUNS = 5;
/** Hundreds of plans take Spectral minutes. */
const MANY = 100;
const RUNS_OF_MANY = 2;
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

await withPeers([SPECTRAL], (folder) => {
  const ruleset = join(folder, 'ruleset.mjs');
  writeFileSync(ruleset, `const plans = ${JSON.stringify(bundledSchema())};\n${RULESET}`);
  for (const count of asked.length > 0 ? asked.map(Number) : [1, 25, 500]) {
    const root = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
    try {
      makeBureaus(root, count);
      spoil(root);
      compare(count, { root, folder, ruleset });
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

/** Both by turns, every run of both held against the other's. */
function compare(count: number, { root, folder, ruleset }: Ground): void {
  const spectral = join(folder, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const plans = join(root, 'plans/area-*/2026/*.yaml');
  const own = [program, 'check', '--no-cache', '--today', '2026-07-01', '--reporter', 'json', '--root', root];
  const peer = [spectral, 'lint', plans, '-r', ruleset, '-f', 'json', '--quiet'];
  const taken = { banwen: [] as number[], spectral: [] as number[] };
  const runs = count < MANY ? RUNS : RUNS_OF_MANY;
  let faults = 0;
  for (let at = 1; at <= runs; at += 1) {
    const found = { banwen: ownFaults(timed(own, taken.banwen)), spectral: peerFaults(timed(peer, taken.spectral), root) };
    if (JSON.stringify(found.banwen) !== JSON.stringify(found.spectral)) {
      throw new Error(`they found different faults: ${JSON.stringify(found, null, 1)}`);
    }
    faults = found.banwen.length;
    console.error(
      `${count} plans, ${at} of ${runs}: ${taken.banwen.at(-1)?.toFixed(0)} and ${taken.spectral.at(-1)?.toFixed(0)} ms`,
    );
  }
  const title = `check of ${count} plans of 17 KB, ${faults} faults found alike`;
  printTaken(title, new Map(Object.entries(taken).map(([name, times]) => [name, summaryOf(times)])), runs);
}

function timed(given: readonly string[], times: number[]): Run {
  const run = runProgram(given);
  times.push(run.ms);
  return run;
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

function ownFaults({ stdout, stderr }: Run): readonly string[] {
  const { diagnostics } = parsed(stdout, stderr) as { diagnostics: { rule: string; file: string }[] };
  return sorted(diagnostics.flatMap(({ rule, file }) => (RULES[rule] === undefined ? [] : [`${RULES[rule]} ${file}`])));
}

function peerFaults({ stdout, stderr }: Run, root: string): readonly string[] {
  const found = parsed(stdout, stderr) as { code: string; source: string }[];
  return sorted(found.map(({ code, source }) => `${code} ${relative(root, source).replaceAll('\\', '/')}`));
}

function parsed(stdout: string, stderr: string): unknown {
  if (stdout === '') throw new Error(`nothing was found: ${stderr}`);
  return JSON.parse(stdout);
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
