import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt } from '../../src/core/source.ts';
import { besideColumn } from '../../src/schema/beside-column.ts';
import { readRows } from '../../src/schema/read-rows.ts';
import { validate } from '../../src/schema/validate.ts';
import { readCsv } from '../../src/source/read-csv.ts';
import type { Table } from '../../src/source/table.ts';
import { parseYaml, type YamlTree } from '../../src/source/yaml-tree.ts';

const PLAN = `kind: results
profile: p
year: 2026
issuers: [甲]
campaign: a/2026/x
from: rows.csv
`;
const HEADER = '检查对象名称,检查结果';

function tableOf(text: string): Table {
  const source = { path: 'plans/a/2026/rows.csv', text };
  return { ...readCsv(text), source, sheet: null, otherSheets: [], encoding: 'UTF-8' };
}

function treeOf(text: string): YamlTree {
  const { value } = parseYaml({ path: 'plans/a/2026/x.yaml', text });
  if (!value) throw new Error('syntax');
  return value;
}

function read(text: string, { kind = 'results', plan = PLAN } = {}) {
  const rows = readRows({ kind, at: [] }, treeOf(plan), tableOf(text));
  const found = rows.value ? validate<{ entities: unknown }>('results', rows.value) : undefined;
  const said = [...rows.diagnostics, ...(found?.diagnostics ?? [])];
  return {
    tree: rows.value,
    entities: entitiesOf(rows.value),
    said: said.map(({ rule, severity, place }) => {
      const { source, range } = place ?? { source: { text: '' }, range: { start: 0, end: 0 } };
      return `${severity} ${rule} @ ${source.text.slice(range.start, range.end)}`;
    }),
    messages: said.map(({ message }) => message.zh),
    diagnostics: said,
  };
}

function entitiesOf(tree: YamlTree | undefined): readonly Readonly<Record<string, unknown>>[] {
  const data: unknown = tree?.data;
  return data !== null && typeof data === 'object' && 'entities' in data && Array.isArray(data.entities) ? data.entities : [];
}

test('columns are known by key, title and the names people use', () => {
  const row = { name: '甲', outcome: '未发现问题', org: '区局', items: ['一'] };
  expect(read('name,outcome,org,items\n甲,未发现问题,区局,一\n').entities).toEqual([row]);
  expect(read('检查对象名称,检查结果,检查机关,检查事项\n甲,未发现问题,区局,一\n').entities).toEqual([row]);
  expect(read('企业名称*,抽查结果：,检查 实施机关,抽查事项（可多项）\n甲,未发现问题,区局,一\n').entities).toEqual([row]);
});

test('a row becomes an entry as one types it in the plan', () => {
  const { entities, said } = read(
    [
      '检查对象名称,统一社会信用代码,检查事项,检查人员,检查日期,检查人数,检查结果,发现问题,处置情况,公示日期,不予公开依据',
      '甲,91350100M000100Y43,1.一；2.二,"示例甲、示例乙",2026/7/5,２,发现问题已责令改正,"（1）地址不符',
      '（2）电话不符",责令改正、复查,2026年8月1日,',
      '乙,,一;二,无,2026-07-15 00:00:00,3.0,未发现问题,无,/,——,第十五条',
    ].join('\n'),
  );
  expect(said).toEqual([]);
  expect(entities).toEqual([
    {
      name: '甲',
      creditCode: '91350100M000100Y43',
      items: ['一', '二'],
      inspectors: ['示例甲', '示例乙'],
      inspectedOn: '2026-07-05',
      inspectorCount: 2,
      outcome: '发现问题已责令改正',
      findings: [{ text: '地址不符' }, { text: '电话不符' }],
      disposition: ['责令改正', '复查'],
      publishedOn: '2026-08-01',
    },
    {
      name: '乙',
      items: ['一', '二'],
      inspectedOn: '2026-07-15',
      inspectorCount: 3,
      outcome: '未发现问题',
      withheld: { basis: '第十五条' },
    },
  ]);
});

test('zeros at the head of a code stay, and the marks that keep them go', () => {
  const { entities } = read(`${HEADER},统一社会信用代码\n甲,未发现问题,0123\n乙,未发现问题,'0123\n丙,未发现问题,"=""0123"""\n`);
  expect(entities.map(({ creditCode }) => creditCode)).toEqual(['0123', '0123', '0123']);
});

test('titles above the header, empty rows, repeated headers and totals below are no entries', () => {
  const { entities, said } = read(
    `2026年第二次联合抽查结果,\n填报单位：区局,2026-08-01\n${HEADER}\n甲,未发现问题\n,\n\n${HEADER}\n乙,未发现问题\n合计,\n注：示例,\n`,
  );
  expect(entities.map(({ name }) => name)).toEqual(['甲', '乙']);
  expect(said).toEqual([]);
});

test('a column a table keeps beside for people is passed over', () => {
  const { said, entities } = read(`${HEADER},${besideColumn('移送（件）')},另填: 颜色\n甲,未发现问题,3,红\n`);
  expect(said).toEqual([]);
  expect(entities).toEqual([{ name: '甲', outcome: '未发现问题' }]);
});

test('an unknown column is named with the one it resembles, and read by nobody', () => {
  const { said, messages, entities } = read(`${HEADER},检察机关,颜色,备注\n甲,未发现问题,区局,红,无\n`);
  expect(said).toEqual(['warning schema/unknown-key @ 检察机关', 'warning schema/unknown-key @ 颜色']);
  expect(messages[0]).toBe('列 `检察机关` 不认识，应为 `检查机关`');
  expect(entities).toEqual([{ name: '甲', outcome: '未发现问题' }]);
});

test('a column that must be there is missed once, however many rows there are', () => {
  const { said, messages, tree } = read(`检查对象名称,检查日期\n${'甲,2026-07-15\n'.repeat(50)}`);
  expect(said).toEqual(['error schema/missing-key @ 检查对象名称,检查日期']);
  expect(messages[0]).toBe('缺少 `检查结果` 一列，应加上');
  expect(tree).toBeUndefined();
});

test('a misspelt column that must be there is one fault', () => {
  expect(read('检查对象名称,检查曰期,捡查结果\n甲,2026-07-15,未发现问题\n').said).toEqual([
    'error tables/header-missing @ 检查对象名称,检查曰期,捡查结果',
  ]);
  expect(read('检查对象名称,检查日期,捡查结果\n甲,2026-07-15,未发现问题\n').said).toEqual([
    'error schema/unknown-key @ 捡查结果',
  ]);
});

test('of two columns for one thing the better name is read', () => {
  const { said, entities } = read(`${HEADER},抽查机关,检查实施机关\n甲,未发现问题,市局,区局\n`);
  expect(said).toEqual(['warning tables/duplicate-column @ 抽查机关']);
  expect(entities[0]?.['org']).toBe('区局');
});

test('a table without a header says what it wants', () => {
  expect(read('甲,正常\n乙,正常\n')).toMatchObject({
    said: ['error tables/header-missing @ 甲,正常'],
    messages: ['没有找到表头，应有一行写着 `检查对象名称`、`检查结果` 等列名'],
  });
  expect(read('').said).toEqual(['error tables/header-missing @ ']);
});

test('a quote that is never closed is one fault', () => {
  expect(read(`${HEADER},发现问题\n甲,未发现问题,"甲\n乙,未发现问题,\n`).said).toEqual(['error tables/quote-unclosed @ "']);
});

test('each bad cell is told at its own place, in the words of the plan', () => {
  const { said, diagnostics, messages } = read(
    `${HEADER},检查日期,检查人数,处置情况\n甲,正常,7月15日,两人,责令改正；批评\n,未发现问题,,0,\n乙,,,,\n`,
  );
  expect(said).toEqual([
    'error schema/value-not-allowed @ 正常',
    'error schema/wrong-type @ 7月15日',
    'error schema/wrong-type @ 两人',
    'error schema/value-not-allowed @ 批评',
    'error schema/wrong-type @ ',
    'error schema/wrong-type @ 0',
    'error schema/value-not-allowed @ ',
  ]);
  const outcome = diagnostics.find(({ place }) => place?.source.text.slice(place.range.start, place.range.end) === '正常');
  expect(outcome?.message.zh).toBe('检查结果为 `正常`，应为 `未发现问题`');
  expect(outcome?.file).toBe('plans/a/2026/rows.csv');
  expect(messages).toContain('检查日期为 `7月15日`，应为日期，如 `2026-07-07`');
  expect(messages).toContain('检查对象名称为空，应为文字，如 `示例小额贷款有限公司`');
});

test('positions of rows lie in the table, all others in the plan', () => {
  const { tree } = read(`${HEADER},检查事项,检查机关\n甲,未发现问题,"一；""二""；三",\n`);
  if (!tree) throw new Error('no tree');
  const { positions } = tree;
  const at = (...path: (string | number)[]) => {
    const { source, range } = placeAt(positions, path);
    return [source.path.slice('plans/a/2026/'.length), source.text.slice(range.start, range.end)];
  };
  expect(at('campaign')).toEqual(['x.yaml', 'a/2026/x']);
  expect(at('entities')).toEqual(['x.yaml', 'rows.csv']);
  expect(at('entities', 0)).toEqual(['rows.csv', '甲']);
  expect(at('entities', 0, 'outcome')).toEqual(['rows.csv', '未发现问题']);
  expect(at('entities', 0, 'items')).toEqual(['rows.csv', '"一；""二""；三"']);
  expect(at('entities', 0, 'items', 1)).toEqual(['rows.csv', '""二""']);
  expect(at('entities', 0, 'items', 2)).toEqual(['rows.csv', '三']);
  expect(at('entities', 0, 'publishedOn')).toEqual(['rows.csv', '甲']);
  expect(positions.has(['entities'])).toBe(true);
  expect(positions.has(['entities', 0, 'outcome'])).toBe(true);
  expect(positions.has(['entities', 0, 'org'])).toBe(false);
  const { start, end } = positions.locateWithin(['entities', 0, 'outcome'], 1, 3);
  expect(positions.sourceOf(['entities', 0]).text.slice(start, end)).toBe('发现');
  const key = positions.locateKey(['entities', 0, 'org']);
  expect(positions.sourceOf(['entities', 0]).text.slice(key.start, key.end)).toBe('检查机关');
  expect(positions.spell(['entities', 0, 'outcome'], { old: '未', text: '已' })).toBeUndefined();
});

test('other kinds of plans have no tables', () => {
  const { tree } = read('a,b\n', { kind: 'campaign' });
  expect(tree?.data).toMatchObject({ from: 'rows.csv' });
});

test('any table ends in entries or in diagnostics with a place', () => {
  const cell = fc.oneof(
    fc.constantFrom(...HEADER.split(','), '检查日期', '未发现问题', '甲', '', '"', '2026/7/5', '合计', '；', '1.'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const table = fc.array(
    fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(',')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(table, (lines) => {
      const { tree, diagnostics } = read(lines.join('\n'));
      expect(tree !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      expect(diagnostics.every(({ place }) => place !== undefined && place.range.end <= place.source.text.length)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('ten thousand rows are read', () => {
  const { entities, said } = read(`${HEADER},检查事项\n${'甲,未发现问题,一；二\n'.repeat(10_000)}`);
  expect(entities).toHaveLength(10_000);
  expect(said).toEqual([]);
});
