import { expect, test } from 'vitest';
import type { RegistryNames } from '../../../src/plan/registry/registry.ts';
import { resolveRegistry } from '../../../src/plan/registry/resolve-registry.ts';
import type { RegistryInput } from '../../../src/schema/inputs.ts';
import { validate } from '../../../src/schema/validate.ts';
import { brief, treeOf } from '../example.ts';

const TEXT = `orgs:
  - { id: market, name: 甲区市场监管局, short: 区市场局, kind: 政府部门, aliases: [区工商局], enforcement: true }
items:
  - { id: notices, name: 公示信息检查, owner: market, valid: { from: 2024-01-01, to: 2026-12-31 } }
  - { name: 年报检查, owner: market }
docs:
  - { id: measures, title: 抽查办法, number: 甲市监〔2024〕1号, date: 2024-05-01, kind: work-plan, status: 现行有效 }
  - { id: repealed, title: 旧办法, number: null, date: 2020-05-01, status: 废止 }
  - { id: expired, title: 试行办法, number: null, date: 2021-05-01, status: 失效 }
  - { id: ended, title: 暂行办法, number: null, date: 2022-05-01, until: 2023-05-01, status: 废止 }
`;

function registryOf(text: string) {
  const tree = treeOf(text, 'plans/registry/east/all.yaml').value;
  const input = tree && validate<RegistryInput>('registry', tree).value;
  if (!tree || !input) throw new Error(text);
  return resolveRegistry([{ area: 'east', input, positions: tree.positions }], 'east');
}

/** The sort and the validity of what bears a name. */
function bearer(names: RegistryNames['documents'] | RegistryNames['items'], written: string) {
  return (names.get(written) ?? []).map(({ name, valid }) => [name.sort, valid.from, valid.to]);
}

const { value, diagnostics } = registryOf(TEXT);
if (value === undefined) throw new Error(brief(diagnostics).join());
const { documents, items } = value.names;

test('a document goes by its id, its title and its number, from its date on', () => {
  expect(bearer(documents, 'measures')).toEqual([['id', '2024-05-01', null]]);
  expect(bearer(documents, '抽查办法')).toEqual([['name', '2024-05-01', null]]);
  expect(bearer(documents, '甲市监〔2024〕1号')).toEqual([['name', '2024-05-01', null]]);
  expect([...documents.keys()]).not.toContain('null');
});

test('one repealed or expired on a day nobody states holds no longer, one with an end until that', () => {
  expect(bearer(documents, 'repealed')).toEqual([['id', '2020-05-01', '2020-05-01']]);
  expect(bearer(documents, 'expired')).toEqual([['id', '2021-05-01', '2021-05-01']]);
  expect(bearer(documents, 'ended')).toEqual([['id', '2022-05-01', '2023-05-01']]);
});

test('what it is stays with it, and where it is registered', () => {
  const [document] = value.documents;
  expect(document).toMatchObject({ kind: 'work-plan', number: '甲市监〔2024〕1号', status: '现行有效' });
  expect(document?.registered?.path).toEqual(['docs', 0]);
  expect(value.items[0]?.registered?.path).toEqual(['items', 0]);
});

test('an item goes by its id, where it has one, and by its name', () => {
  expect(bearer(items, 'notices')).toEqual([['id', '2024-01-01', '2026-12-31']]);
  expect(bearer(items, '公示信息检查')).toEqual([['name', '2024-01-01', '2026-12-31']]);
  expect([...items.keys()]).toEqual(['notices', '公示信息检查', '年报检查']);
});

test('an organ keeps its aliases and whether it may inspect', () => {
  expect(value.organs[0]).toMatchObject({ aliases: ['区工商局'], enforcement: true });
});

test('a day that does not exist is said where it stands', () => {
  const text = `docs: [{ id: a, title: 甲, number: null, date: 2024-02-30 }, { id: b, title: 乙, number: null, until: 2024-04-31 }]
orgs: [{ id: market, name: 甲局, kind: 政府部门 }]
items: [{ name: 年报检查, owner: market, valid: { from: 2024-06-31 } }]`;
  expect(brief(registryOf(text).diagnostics).map((each) => each.split(' @ ')[1])).toEqual([
    '2024-02-30',
    '2024-04-31',
    '2024-06-31',
  ]);
});
