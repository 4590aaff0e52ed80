import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeHost } from '../../src/shell/node-host.ts';
import { runSchema } from '../../src/shell/run-schema.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  put('plans/registry/x/orgs.yaml', 'orgs:\n  - { id: a, name: 甲区文旅局, kind: 政府部门 }\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function run(checkOnly = false) {
  return runSchema(nodeHost({ root, out: undefined, version: '1' }), { root, checkOnly });
}

const CAMPAIGN = 'plans/.schemas/campaign.schema.json';
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('it writes the schemas, with the names of the root', async () => {
  const { artifacts, diagnostics } = await run();
  expect(diagnostics).toEqual([]);
  expect(artifacts.every(({ status }) => status === 'written')).toBe(true);
  expect(readdirSync(join(root, 'plans/.schemas'))).toHaveLength(artifacts.length);
  expect(read(CAMPAIGN)).toContain('甲区文旅局');
});

test('what is current is left alone, and a new name changes the files that offer it', async () => {
  await run();
  expect((await run()).artifacts.map(({ status }) => status)).not.toContain('written');
  put('plans/registry/x/items.yaml', 'items:\n  - { name: 旅行社检查, owner: a }\n');
  const written = (await run()).artifacts.filter(({ status }) => status === 'written').map(({ path }) => path);
  expect(written).toContain(CAMPAIGN);
  expect(written).not.toContain('plans/.schemas/config.schema.json');
});

test('a check writes nothing and tells each file that is not as it would be written', async () => {
  const { artifacts, diagnostics } = await run(true);
  expect(artifacts).toEqual([]);
  expect(diagnostics.map(({ file }) => file)).toContain(CAMPAIGN);
  expect(new Set(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
    new Set(['config/editor-schema-stale error']),
  );
  await run();
  expect((await run(true)).diagnostics).toEqual([]);
  writeFileSync(join(root, CAMPAIGN), `${read(CAMPAIGN)} `);
  expect((await run(true)).diagnostics.map(({ file }) => file)).toEqual([CAMPAIGN]);
});

test('a registry with errors is told; the names that can be read are used', async () => {
  put('plans/registry/x/orgs.yaml', 'orgs:\n  - { id: a, nmae: 甲, name: 甲区文旅局, kind: 政府部门 }\n');
  const { diagnostics } = await run();
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema/unknown-key']);
  expect(read(CAMPAIGN)).toContain('甲区文旅局');
});

test('no plan is needed', async () => {
  rmSync(join(root, 'plans/registry'), { recursive: true });
  expect((await run()).diagnostics).toEqual([]);
});
