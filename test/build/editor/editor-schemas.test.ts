import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas } from '../../../src/build/editor/editor-schemas.ts';
import { roleOf } from '../../../src/build/role-of.ts';
import { planKinds } from '../../../src/schema/plan-kinds.ts';
import { listYaml } from '../../support/list-yaml.ts';
import { namesOf, namesOfRoot } from '../../support/root-names.ts';

test('a schema for every kind of plan, for the other files, and one that asks for the kind', async () => {
  const paths = editorSchemas(await namesOf({})).map(({ path }) => path);
  const names = [...planKinds, 'registry', 'profile', 'calendar-overrides', 'config', 'outline', 'plan'];
  expect(paths.toSorted()).toEqual(names.map((name) => `plans/.schemas/${name}.schema.json`).sort());
});

test('the schemas of plans/ are those of its registry: run `npx banwen schema` where they are not', async () => {
  const files = editorSchemas(await namesOfRoot(''));
  const stale = files.filter(({ path, text }) => readFileSync(path, 'utf8') !== text).map(({ path }) => path);
  expect(stale).toEqual([]);
  expect(readdirSync('plans/.schemas').sort()).toEqual(files.map(({ path }) => path.replace('plans/.schemas/', '')).sort());
});

test.each(['', 'test/fixtures/as-issued/'])('an editor takes every file of %s', async (folder) => {
  const ajv = new Ajv({ strict: false, validateSchema: false });
  const judges = new Map(
    editorSchemas(await namesOfRoot(folder))
      .filter(({ path }) => !path.endsWith('/plan.schema.json'))
      .map(({ path, text }) => [path.replace(/^.*\/|\.schema\.json$/g, ''), ajv.compile(JSON.parse(text))]),
  );
  const refused = listYaml(`${folder}plans`).flatMap((path) => {
    const data: unknown = parse(readFileSync(path, 'utf8'));
    const takes = judges.get(schemaName(path.slice(folder.length), data));
    return takes?.(data) === true ? [] : [{ path, errors: takes?.errors }];
  });
  expect(refused).toEqual([]);
});

function schemaName(path: string, data: unknown): string {
  const { is } = roleOf(path);
  if (is !== 'plan') return is;
  return typeof data === 'object' && data !== null && 'kind' in data ? String(data.kind) : '';
}

test('the schema of any plan knows every kind by what it is', async () => {
  const any = editorSchemas(await namesOf({})).find(({ path }) => path.endsWith('/plan.schema.json'));
  const schema = JSON.parse(any?.text ?? '');
  expect(schema.properties.kind.enum).toEqual([...planKinds]);
  expect(schema.properties.kind.enumDescriptions).toContain('联合抽查实施方案');
  expect(schema.allOf).toHaveLength(planKinds.length);
});
