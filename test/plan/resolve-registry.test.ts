import { expect, test } from 'vitest';
import { resolveRegistry } from '../../src/plan/resolve-registry.ts';
import type { RegistryInput } from '../../src/schema/inputs.ts';
import { validate } from '../../src/schema/validate.ts';
import { brief, treeOf } from './example.ts';

function part(area: string, text: string) {
  const tree = treeOf(text, `plans/registry/${area}/all.yaml`).value;
  const input = tree && validate<RegistryInput>('registry', tree).value;
  if (!tree || !input) throw new Error(text);
  return { area, input, positions: tree.positions };
}

const PARTS = [
  part('common', 'orgs: [{ id: province, name: 省局, kind: 政府部门 }]'),
  part('east', 'orgs: [{ id: east, name: 东区局, short: 区局, kind: 政府部门, parent: province }]'),
  part('west', 'orgs: [{ id: west, name: 西区局, short: 区局, kind: 政府部门 }]'),
  part('east/harbour', 'items: [{ name: 事项, owner: 区局 }, { name: 事项二, owner: 区据 }]'),
];

test('an area sees its own entries, then those around it, then the common ones, and no neighbour', () => {
  const { value, diagnostics } = resolveRegistry(PARTS, 'east/harbour');
  expect(value?.organs.map(({ id, parent }) => [id, parent])).toEqual([
    ['east', 'province'],
    ['province', null],
  ]);
  expect(value?.items[0]?.owner).toBe('east');
  expect(brief(diagnostics)).toEqual(['names/unknown @ 区据']);
});
