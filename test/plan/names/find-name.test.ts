import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { findName } from '../../../src/plan/names/find-name.ts';
import { gatherFindings } from '../../../src/plan/resolve/findings.ts';
import { day } from '../../support/plans.ts';
import { pointedAt, registryOf, treeOf } from '../example.ts';

const REGISTRY = `orgs:
  - { id: lq-market, name: 石家庄市鹿泉区市场监督管理局, short: 区市场监管局, aliases: [区工商分局], kind: 政府部门 }
  - { id: lq-police, name: 石家庄市公安局鹿泉分局, aliases: [区公安局], kind: 派出机构 }
  - { id: lq-water, name: 石家庄市鹿泉区水利局, short: 区水利局, kind: 政府部门 }
  - { id: lq-finance, name: 石家庄市鹿泉区金融办, short: 区金融办, kind: 政府部门, valid: { to: 2023-12-31 } }
  - { id: lq-data, name: 石家庄市鹿泉区数据局, short: 区数据局, kind: 政府部门, valid: { from: 2025-01-01 }, former: [{ name: 石家庄市鹿泉区大数据局, short: 区大数据局, until: 2025-06-30 }] }
  - { id: lq-group, name: 区“双随机、一公开”监管工作领导小组各成员单位, kind: 群体 }
`;

/** What is said of an organ written at `issuers` in a list of one. */
function said(list: string, on = '2026-07-01', others = ''): readonly Diagnostic[] {
  const registry = registryOf(REGISTRY + others);
  const tree = treeOf(`issuers: ${list}`).value;
  const data: unknown = tree?.data;
  if (!registry || !tree || !isList(data)) throw new Error(list);
  const findings = gatherFindings(tree.positions);
  const [written = ''] = data.issuers;
  findName(findings, { kind: 'organ', written, path: ['issuers', 0], book: registry.names.organs, day: day(on) });
  return findings.diagnostics;
}

function isList(data: unknown): data is { readonly issuers: readonly string[] } {
  return typeof data === 'object' && data !== null && 'issuers' in data && Array.isArray(data.issuers);
}

function message(list: string, on?: string): string | undefined {
  return said(list, on)[0]?.message.zh;
}

test('a name that is known says nothing, in whatever form', () => {
  for (const name of ['lq-market', '石家庄市鹿泉区市场监督管理局', '区市场监管局', '区工商分局'])
    expect(said(`[${name}]`)).toEqual([]);
});

test('the suggestion is what a writer would type: a Chinese name for a Chinese one, an id for an id', () => {
  expect(message('[区市场监督局]')).toBe('机关“区市场监督局”没有登记，应为“区市场监管局”');
  expect(message('[石家庄市鹿泉区市场监管局]')).toBe(
    '机关“石家庄市鹿泉区市场监管局”没有登记，应为“石家庄市鹿泉区市场监督管理局”',
  );
  expect(message('[lq-marekt]')).toBe('机关“lq-marekt”没有登记，应为“lq-market”');
  expect(message('[区工商分居]')).toBe('机关“区工商分居”没有登记，应为“区市场监管局”');
  expect(message('[区公安分局]')).toBe('机关“区公安分局”没有登记，应为“石家庄市公安局鹿泉分局”');
});

test('where several names are as near, the hint lists them', () => {
  const [diagnostic] = said('[石家庄市鹿泉区]');
  expect(diagnostic?.hint?.zh).toMatch(/^相近的有“石家庄市鹿泉区.{3}”、“/);
  expect(diagnostic?.hint?.en).toMatch(/^The nearest are “石家庄市鹿泉区.{3}”, “/);
  expect(said('[区市场监督局]')[0]).not.toHaveProperty('hint');
});

test('a guess is told as one: near names are a hint, and no expectation', () => {
  expect(said('[各市水利局]')[0]).toMatchObject({
    message: { zh: '机关“各市水利局”没有登记，应为已登记的机关' },
    hint: { zh: '相近的有“区水利局”' },
  });
});

test('a name nothing resembles is said without a guess', () => {
  expect(said('[市档案馆]')[0]).toMatchObject({ message: { zh: '机关“市档案馆”没有登记，应为已登记的机关' } });
  expect(said('[市档案馆]')[0]).not.toHaveProperty('hint');
});

test('names separated by a Chinese comma are told apart, and can be put right unasked', () => {
  const [diagnostic, ...others] = said('[区市场监管局，区水利局、lq-police]');
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({
    rule: 'names/unknown',
    message: { zh: '`3` 个名称读作了一个，应写成 `[区市场监管局, 区水利局, lq-police]`' },
    replacement: '区市场监管局, 区水利局, lq-police',
  });
  expect(diagnostic && pointedAt(diagnostic)).toBe('区市场监管局，区水利局、lq-police');
});

test('a line of its own that holds several names is told, and left to the writer', () => {
  const [diagnostic] = said('\n  - 区市场监管局、区水利局');
  expect(diagnostic?.message.zh).toContain('应写成 `[区市场监管局, 区水利局]`');
  expect(diagnostic).not.toHaveProperty('replacement');
});

test('a name that holds a comma itself is no list, alone or among others', () => {
  expect(said('[区“双随机、一公开”监管工作领导小组各成员单位]')).toEqual([]);
  expect(message('[区“双随机、一公开”监管工作领导小组各成员单位、区水利局]')).toContain(
    '`[区“双随机、一公开”监管工作领导小组各成员单位, 区水利局]`',
  );
});

test('quotes that became part of a name are taken off', () => {
  expect(said('[“区水利局”]')[0]).toMatchObject({
    message: { zh: '名称“区水利局”外面多了符号，应写作 `区水利局`' },
    replacement: '区水利局',
  });
  expect(said(`['"区水利局"']`)[0]).toMatchObject({ replacement: "'区水利局'" });
  expect(said('[《区水利局》]')[0]).toMatchObject({ replacement: '区水利局' });
});

test('an organ that was not there on the day resolves, with a warning', () => {
  const [over] = said('[区金融办]', '2024-01-01');
  expect(over).toMatchObject({ rule: 'names/not-valid-on-date', severity: 'warning' });
  expect(over).not.toHaveProperty('hint');
  expect(over?.message.zh).toBe('机关“区金融办”的登记到 `2023-12-31` 为止有效，应为 `2024-01-01` 当日有效的机关');
  expect(message('[lq-data]', '2024-12-31')).toBe('机关“lq-data”的登记自 `2025-01-01` 起有效，应为 `2024-12-31` 当日有效的机关');
  expect(said('[区金融办]', '2023-12-31')).toEqual([]);
});

test('of one on record for a while it says the end it lies beyond', () => {
  const organ = '  - { id: lq-pilot, name: 鹿泉区试点局, kind: 政府部门, valid: { from: 2025-03-01, to: 2025-09-30 } }\n';
  expect(said('[鹿泉区试点局]', '2025-02-28', organ)[0]?.message.en).toContain('(on record from `2025-03-01` on)');
  expect(said('[鹿泉区试点局]', '2025-10-01', organ)[0]?.message.en).toContain('(on record up to `2025-09-30`)');
});

test('where a name like it is valid on the day, the hint tells it', () => {
  const organ = '  - { id: lq-finance-2, name: 鹿泉区金融局, short: 区金融局, kind: 政府部门, valid: { from: 2024-01-01 } }\n';
  expect(said('[区金融办]', '2024-01-01', organ)[0]?.hint).toEqual({
    zh: '`2024-01-01` 当日有效、名称相近的是“区金融局”',
    en: 'The nearest name valid on `2024-01-01` is “区金融局”',
  });
});

test('a name not yet borne on the day gives that of the day; one borne before is left to the rules', () => {
  expect(message('[区数据局]', '2025-06-30')).toBe(
    '名称“区数据局”自 `2025-07-01` 起使用，本文件按 `2025-06-30` 应为“区大数据局”',
  );
  expect(message('[石家庄市鹿泉区数据局]', '2025-06-30')).toContain('应为“石家庄市鹿泉区大数据局”');
  expect(said('[区大数据局]', '2025-07-01')).toEqual([]);
});

test('whatever is written, at most one thing is said, at the name', () => {
  const piece = fc.constantFrom('区水利局', 'lq-market', '区公安局', '，', '、', '“', '”', '局', 'x', '区');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const written = pieces.join('');
      const diagnostics = said(`[${JSON.stringify(written)}]`);
      expect(diagnostics.length).toBeLessThanOrEqual(1);
      for (const each of diagnostics) expect(pointedAt(each)).toBe(JSON.stringify(written));
    }),
  );
});

test('at most three near names are listed', () => {
  const organs = ['甲', '乙', '丙', '丁'].map(
    (sign) => `  - { id: x-${sign.codePointAt(0)}, name: 某某市某某区${sign}局, kind: 政府部门 }\n`,
  );
  expect(said('[某某市某某区戊局]', '2026-07-01', organs.join(''))[0]).toMatchObject({
    message: { zh: '机关“某某市某某区戊局”没有登记，应为“某某市某某区甲局”' },
    hint: { zh: '相近的有“某某市某某区甲局”、“某某市某某区乙局”、“某某市某某区丙局”' },
  });
});

test('a name right up to the last day of its bearer, and from the first on, says nothing', () => {
  const organ = '  - { id: lq-pilot, name: 鹿泉区试点局, kind: 政府部门, valid: { from: 2025-03-01, to: 2025-09-30 } }\n';
  for (const on of ['2025-03-01', '2025-09-30']) expect(said('[鹿泉区试点局]', on, organ)).toEqual([]);
});

test('a mistyped name is put right by one of the day: by itself, else by the short name its bearer has then', () => {
  const written = '[石家庄市鹿泉区大数居局]';
  expect(message(written, '2025-06-30')).toContain('应为“石家庄市鹿泉区大数据局”');
  expect(message(written, '2025-07-01')).toContain('应为“区数据局”');
  expect(message('[区数居局]', '2025-07-01')).toContain('应为“区数据局”');
  expect(message('[区数居局]', '2025-06-30')).toContain('应为“区大数据局”');
});

test('a name hardly like it is no hint', () => {
  const organ = '  - { id: lq-finance-2, name: 区金融发展中心, kind: 政府部门 }\n';
  expect(said('[区金融办]', '2024-01-01', organ)[0]).not.toHaveProperty('hint');
});
