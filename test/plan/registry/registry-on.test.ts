import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/plan/days/day.ts';
import { lookUp } from '../../../src/plan/names/look-up.ts';
import { organOn, registryOn } from '../../../src/plan/registry/registry-on.ts';
import { day, organ } from '../../support/plans.ts';
import { registryOf } from '../example.ts';

const RENAMED = `orgs:
  - id: market
    name: 区市场监督管理局
    short: 区市场监管局
    kind: 政府部门
    former:
      - { name: 区工商行政管理局, short: 区工商局, until: 2018-12-31 }
      - { name: 区工商所, short: null, until: 2001-06-30 }
      - { name: 市场所, until: null }
items:
  - { name: 旧事项, owner: market, valid: { to: 2020-12-31 } }
  - { name: 新事项, owner: market, valid: { from: 2021-01-01 } }
`;

test('an organ goes by the full and short name of the day', () => {
  const registry = registryOf(RENAMED);
  const on = (text: string) => registry && registryOn(registry, day(text)).organs[0];
  expect(on('2026-01-01')).toMatchObject({ name: '区市场监督管理局', short: '区市场监管局', later: [] });
  expect(on('2018-12-31')).toMatchObject({ name: '区工商行政管理局', short: '区工商局' });
  expect(on('2001-06-30')).toMatchObject({ name: '区工商所', short: null });
  expect(on('2001-06-30')?.later).toEqual([
    { name: '区工商行政管理局', short: '区工商局', from: '2001-07-01' },
    { name: '区市场监督管理局', short: '区市场监管局', from: '2019-01-01' },
  ]);
  expect(on('2010-01-01')?.former.map(({ name }) => name)).toEqual(['区工商所', '市场所']);
});

test('only the items of the day are there, and a day that changes nothing gives the registry itself', () => {
  const registry = registryOf(RENAMED);
  expect(registry && registryOn(registry, day('2018-12-31')).items.map(({ name }) => name)).toEqual(['旧事项']);
  const plain = registryOf('orgs: [{ id: a, name: 甲局, kind: 政府部门 }]');
  expect(plain && registryOn(plain, day('2018-12-31'))).toBe(plain);
});

test('a platform goes by the name of the day, and is itself where it was never renamed since', () => {
  const registry = registryOf(`platforms:
  - { id: one, name: 新平台, former: [{ name: 旧平台, until: 2018-12-31 }, { name: 别名, until: null }] }
  - { id: other, name: 另一平台 }
`);
  const on = (text: string) => registry && registryOn(registry, day(text)).platforms;
  expect(on('2018-12-31')?.map(({ name }) => name)).toEqual(['旧平台', '另一平台']);
  expect(on('2018-12-31')?.[0]).toMatchObject({ former: [{ name: '别名' }], later: [{ name: '新平台', from: '2019-01-01' }] });
  expect(on('2018-12-31')?.[1]).toBe(registry?.platforms[1]);
  expect(registry && registryOn(registry, day('2019-01-01'))).toBe(registry);
});

test('a day on which one item does not hold is another registry, though nobody was renamed', () => {
  const registry = registryOf(`orgs: [{ id: a, name: 甲局, kind: 政府部门 }]
items: [{ name: 旧事项, owner: a, valid: { to: 2020-12-31 } }, { name: 事项, owner: a }]`);
  expect(registry && registryOn(registry, day('2021-01-01')).items.map(({ name }) => name)).toEqual(['事项']);
  expect(registry && registryOn(registry, day('2020-12-31'))).toBe(registry);
});

test('on any day the name of an organ is the one a look-up calls right', () => {
  const until = fc.option(
    fc.integer({ min: 0, max: 30 }).map((count) => addDays(day('2020-01-01'), count)),
    { nil: null },
  );
  const former = fc
    .uniqueArray(until, { maxLength: 5 })
    .map((ends) => ends.map((end, index) => ({ name: `旧名${index}`, short: null, until: end })));
  fc.assert(
    fc.property(former, fc.integer({ min: -2, max: 33 }), (names, count) => {
      const on = addDays(day('2020-01-01'), count);
      const listed = names.map(({ name, until: end }) => `{ name: ${name}, until: ${end ?? 'null'} }`).join(', ');
      const registry = registryOf(`orgs: [{ id: a, name: 今名, kind: 政府部门, former: [${listed}] }]`);
      const { name, later } = organOn({ ...organ('今名'), former: names }, on);
      expect(registry && lookUp(registry.names.organs, { written: name, day: on })?.sort).toBe('name');
      for (const next of later)
        expect(registry && lookUp(registry.names.organs, { written: next.name, day: on })?.sort).toBe('later');
    }),
    { numRuns: 50 },
  );
});
