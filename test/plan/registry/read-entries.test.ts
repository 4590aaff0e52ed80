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

/** The registry of the text, read anew for each test. */
function read() {
  const { value, diagnostics } = registryOf(TEXT);
  if (value === undefined) throw new Error(brief(diagnostics).join());
  return value;
}

test('a document goes by its id, its title and its number, from its date on', () => {
  const { documents } = read().names;
  expect(bearer(documents, 'measures')).toEqual([['id', '2024-05-01', null]]);
  expect(bearer(documents, '抽查办法')).toEqual([['name', '2024-05-01', null]]);
  expect(bearer(documents, '甲市监〔2024〕1号')).toEqual([['name', '2024-05-01', null]]);
  expect([...documents.keys()]).not.toContain('null');
});

test('one repealed or expired on a day nobody states holds no longer, one with an end until that', () => {
  const { documents } = read().names;
  expect(bearer(documents, 'repealed')).toEqual([['id', '2020-05-01', '2020-05-01']]);
  expect(bearer(documents, 'expired')).toEqual([['id', '2021-05-01', '2021-05-01']]);
  expect(bearer(documents, 'ended')).toEqual([['id', '2022-05-01', '2023-05-01']]);
});

test('what it is stays with it, and where it is registered', () => {
  const value = read();
  const [document] = value.documents;
  expect(document).toMatchObject({ kind: 'work-plan', number: '甲市监〔2024〕1号', status: '现行有效' });
  expect(document?.registered?.path).toEqual(['docs', 0]);
  expect(value.items[0]?.registered?.path).toEqual(['items', 0]);
});

test('an item goes by its id, where it has one, and by its name', () => {
  const { items } = read().names;
  expect(bearer(items, 'notices')).toEqual([['id', '2024-01-01', '2026-12-31']]);
  expect(bearer(items, '公示信息检查')).toEqual([['name', '2024-01-01', '2026-12-31']]);
  expect([...items.keys()]).toEqual(['notices', '公示信息检查', '年报检查']);
});

test('an organ keeps its aliases and whether it may inspect', () => {
  expect(read().organs[0]).toMatchObject({ aliases: ['区工商局'], enforcement: true });
});

const PEOPLE = `orgs: [{ id: market, name: 甲局, kind: 政府部门 }]
platforms:
  - { id: old, name: 抽查平台, former: [{ name: 抽查系统, until: 2020-12-31 }], wrong: [抽察平台] }
contacts:
  - { id: full, org: 甲局, person: 示例甲, section: 信用股, phone: '0551-5550000', mailbox: a@example.com, room: 301室 }
  - { id: bare, person: 示例乙 }
terms:
  - { found: 注册资金, expected: 注册资本, from: 2014-03-01, severity: error }
  - { found: 年末前, expected: 年底前, of: 期限 }
staff: [{ name: 示例丙, org: 甲局, valid: { to: 2026-12-31 } }]
`;

test('a platform goes by its id, its names over time and the wrong ones it is called by', () => {
  const platforms = registryOf(PEOPLE).value?.names.platforms;
  const sorts = [...(platforms ?? [])].map(([written, borne]) => [written, borne.map(({ name }) => name.sort).join()]);
  expect(Object.fromEntries(sorts)).toMatchObject({ old: 'id', 抽查平台: 'name', 抽查系统: 'name', 抽察平台: 'wrong' });
  expect(registryOf(PEOPLE).value?.platforms[0]).toMatchObject({ later: [], registered: { path: ['platforms', 0] } });
});

test('a contact keeps what readers may ask for, and where its phone and its mailbox are stated', () => {
  const [full, bare] = registryOf(PEOPLE).value?.contacts ?? [];
  expect(full).toMatchObject({
    organ: 'market',
    section: '信用股',
    person: '示例甲',
    phone: '0551-5550000',
    mailbox: 'a@example.com',
    room: '301室',
    publishable: true,
  });
  const { phone, mailbox } = full?.stated ?? {};
  expect([phone, mailbox].map((place) => place?.source.text.slice(place.range.start, place.range.end))).toEqual([
    "'0551-5550000'",
    'a@example.com',
  ]);
  expect(bare).toMatchObject({ organ: null, section: null, phone: null, room: null, stated: { phone: null, mailbox: null } });
});

test('a contact goes by its id and by the name of the person', () => {
  expect([...(registryOf(PEOPLE).value?.names.contacts.keys() ?? [])]).toEqual(['full', '示例甲', 'bare', '示例乙']);
});

test('a term is a warning and of any sort, unless it says otherwise', () => {
  expect(registryOf(PEOPLE).value?.terms).toEqual([
    { found: '注册资金', expected: '注册资本', from: '2014-03-01', severity: 'error', of: null },
    { found: '年末前', expected: '年底前', from: null, severity: 'warning', of: '期限' },
  ]);
  expect(registryOf('orgs: []').value?.terms).toEqual([]);
});

test('who inspects belongs to an organ, and may have neither certificate nor fields', () => {
  expect(registryOf(PEOPLE).value?.staff).toEqual([
    { name: '示例丙', organ: 'market', certificate: null, fields: [], valid: { from: null, to: '2026-12-31' } },
  ]);
  expect(registryOf('orgs: []').value?.staff).toEqual([]);
});

test('a day that does not exist is said where it stands, of platforms, contacts, people and terms too', () => {
  const text = PEOPLE.replace('until: 2020-12-31', 'until: 2020-12-32')
    .replace('wrong: [抽察平台]', 'valid: { from: 2020-04-31 }')
    .replace('id: bare', 'id: bare, valid: { to: 2020-06-31 }')
    .replace('to: 2026-12-31', 'to: 2026-09-31')
    .replace('from: 2014-03-01', 'from: 2014-02-30');
  expect(brief(registryOf(text).diagnostics).toSorted()).toEqual(
    ['2014-02-30', '2020-04-31', '2020-06-31', '2020-12-32', '2026-09-31'].map((day) => `dates/date-not-in-calendar @ ${day}`),
  );
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
