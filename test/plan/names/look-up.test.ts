import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/plan/days/day.ts';
import { holdsOn, lookUp, nameOn, sortOn } from '../../../src/plan/names/look-up.ts';
import { always, type Listed, nameBook, namesOverTime } from '../../../src/plan/names/name-book.ts';
import type { FormerName } from '../../../src/plan/names/registered-name.ts';
import { day } from '../../support/plans.ts';

interface Bureau {
  readonly id: string;
  readonly name: string;
  readonly former: readonly FormerName[];
}

function listed({ id, name, former }: Bureau, given: Partial<Listed<string>> = {}): Listed<string> {
  const names = [always(id, 'id'), ...namesOverTime({ name, short: null, former })];
  return { entry: id, names, valid: { from: null, to: null }, scope: 0, ...given };
}

function old(name: string, until: string | null): FormerName {
  return { name, short: null, until: until === null ? null : day(until) };
}

test('a name is right up to its last day, and the next one from the day after', () => {
  const book = nameBook([listed({ id: 'market', name: '市场局', former: [old('工商局', '2019-03-01')] })]);
  const sort = (written: string, on: string) => lookUp(book, { written, day: day(on) })?.sort;
  expect([sort('工商局', '2019-03-01'), sort('市场局', '2019-03-01')]).toEqual(['name', 'later']);
  expect([sort('工商局', '2019-03-02'), sort('市场局', '2019-03-02')]).toEqual(['former', 'name']);
  expect(lookUp(book, { written: '工商局', day: null })?.sort).toBe('former');
});

test('a former name of unknown end is never the right one', () => {
  const book = nameBook([listed({ id: 'platform', name: '执法平台', former: [old('工作平台', null)] })]);
  for (const on of ['1980-01-01', '2019-01-01', '2026-01-01']) {
    expect(lookUp(book, { written: '工作平台', day: day(on) })?.sort).toBe('former');
    expect(lookUp(book, { written: '执法平台', day: day(on) })?.sort).toBe('name');
  }
});

test('of two entries of one name the one that holds on the day is meant', () => {
  const abolished = listed({ id: 'old', name: '金融办', former: [] }, { valid: { from: null, to: day('2023-12-31') } });
  const founded = listed({ id: 'new', name: '金融办', former: [] }, { valid: { from: day('2024-01-01'), to: null } });
  const book = nameBook([abolished, founded]);
  expect(lookUp(book, { written: '金融办', day: day('2023-12-31') })).toMatchObject({ entry: 'old', isValid: true });
  expect(lookUp(book, { written: '金融办', day: day('2024-01-01') })).toMatchObject({ entry: 'new', isValid: true });
});

test('the area comes before the areas around it, unless its entry only had the name once', () => {
  const near = listed({ id: 'near', name: '甲局', former: [old('市局', '2018-12-31')] });
  const far = listed({ id: 'far', name: '甲局', former: [] }, { scope: 1 });
  const city = listed({ id: 'city', name: '市局', former: [] }, { scope: 1 });
  const book = nameBook([near, far, city]);
  expect(lookUp(book, { written: '甲局', day: day('2026-01-01') })?.entry).toBe('near');
  expect(lookUp(book, { written: '市局', day: day('2026-01-01') })?.entry).toBe('city');
  expect(lookUp(book, { written: '市局', day: day('2018-01-01') })?.entry).toBe('near');
});

test('an alias used today comes before a full name farther out', () => {
  const near = listed({ id: 'near', name: '甲局', former: [] }, { names: [always('near', 'id'), always('乙局', 'alias')] });
  const book = nameBook([near, listed({ id: 'far', name: '乙局', former: [] }, { scope: 1 })]);
  expect(lookUp(book, { written: '乙局', day: day('2026-01-01') })?.entry).toBe('near');
  const besides = nameBook([near, listed({ id: 'besides', name: '乙局', former: [] })]);
  expect(lookUp(besides, { written: '乙局', day: day('2026-01-01') })?.entry).toBe('besides');
});

test('of entries that go by a name as rightly, the one that began later is meant', () => {
  const since = (id: string, from: string | null) =>
    listed({ id, name: '甲局', former: [] }, { valid: { from: from === null ? null : day(from), to: null } });
  const meant = (...all: readonly Listed<string>[]) => lookUp(nameBook(all), { written: '甲局', day: day('2026-01-01') })?.entry;
  expect(meant(since('a', '2019-12-31'), since('b', '2020-01-01'))).toBe('b');
  expect(meant(since('a', '2020-01-01'), since('b', '2019-12-31'))).toBe('a');
  expect(meant(since('a', null), since('b', '2019-12-31'))).toBe('b');
  expect(meant(since('a', '2020-01-01'), since('b', '2020-01-01'))).toBe('a');
});

test('an entry that is preferred is meant before any other', () => {
  const book = nameBook([
    listed({ id: 'a', name: '甲局', former: [] }),
    listed({ id: 'b', name: '甲局', former: [] }, { scope: 1 }),
  ]);
  const asked = { written: '甲局', day: day('2026-01-01') };
  expect(lookUp(book, asked)?.entry).toBe('a');
  expect(lookUp(book, { ...asked, prefers: (entry) => entry === 'b' })?.entry).toBe('b');
  expect(lookUp(book, { ...asked, prefers: () => false })?.entry).toBe('a');
});

test('asked for no day in particular, an entry holds and a name is right while they have no end', () => {
  expect(holdsOn({ from: day('2030-01-01'), to: null }, null)).toBe(true);
  expect(holdsOn({ from: null, to: day('2030-01-01') }, null)).toBe(false);
  const [id, ...borne] = listed({ id: 'market', name: '市场局', former: [old('工商局', '2019-03-01')] }).names;
  expect(id && sortOn(id, null)).toBe('id');
  expect(borne.map((name) => [name.text, sortOn(name, null)])).toEqual([
    ['工商局', 'former'],
    ['市场局', 'name'],
  ]);
});

test('the name an entry has on a day is that of its sort and of that day', () => {
  const { names: all } = listed({ id: 'market', name: '市场局', former: [old('工商局', '2019-03-01')] });
  expect(nameOn(all, 'name', day('2019-03-01'))).toBe('工商局');
  expect(nameOn(all, 'name', day('2019-03-02'))).toBe('市场局');
  expect(nameOn(all, 'name', null)).toBe('市场局');
  expect(nameOn(all, 'id', day('2019-03-01'))).toBe('market');
  expect(nameOn(all, 'short', day('2019-03-01'))).toBeNull();
});

const names = fc.constantFrom('甲局', '乙局', '丙局', '丁局');
const days = fc.integer({ min: 0, max: 40 }).map((count) => addDays(day('2020-01-01'), count));
const ends = fc.option(days, { nil: null });
const bureaus = fc
  .array(
    fc.record({
      name: names,
      former: fc.array(fc.record({ name: names, short: fc.option(names, { nil: null }), until: ends }), { maxLength: 3 }),
      from: ends,
      to: ends,
      scope: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.sort((a, b) => a.scope - b.scope));

/** The name borne on a day, told by walking through the former names in order of their ends. */
function borneOn({ name, former }: Omit<Bureau, 'id'>, on: Day): string {
  const ahead = former.filter(({ until }) => until !== null && until >= on);
  return ahead.find(({ until }) => ahead.every((other) => (until ?? '') <= (other.until ?? '')))?.name ?? name;
}

test('on any day, a look-up finds what scanning every entry finds', () => {
  fc.assert(
    fc.property(bureaus, names, days, (all, written, on) => {
      const entries = all.map((bureau, index) => ({ ...bureau, id: `b${index}` }));
      const book = nameBook(entries.map((each) => listed(each, { valid: { from: each.from, to: each.to }, scope: each.scope })));
      const found = lookUp(book, { written, day: on });

      const bearers = entries.filter((each) =>
        [each.name, ...each.former.flatMap((one) => [one.name, one.short])].includes(written),
      );
      expect(found === undefined).toBe(bearers.length === 0);
      const valid = bearers.filter(({ from, to }) => holdsOn({ from, to }, on));
      if (found === undefined || valid.length === 0) {
        expect(found?.isValid ?? false).toBe(false);
        return;
      }
      expect(valid.map(({ id }) => id)).toContain(found.entry);
      const right = valid.filter((each) => borneOn(each, on) === written);
      if (right.length > 0) {
        expect(['name', 'short']).toContain(found.sort);
        const scope = entries.find(({ id }) => id === found.entry)?.scope ?? 0;
        expect(scope).toBeLessThanOrEqual(Math.min(...right.map((each) => each.scope)));
      }
    }),
  );
});

test('an entry bears exactly one full name on any day', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: names, short: fc.constant(null), until: ends }), { maxLength: 4 }),
      days,
      (former, on) => {
        const ended = former.map(({ until }) => until).filter((until) => until !== null);
        fc.pre(new Set(ended).size === ended.length);
        const right = namesOverTime({ name: '今局', short: null, former }).filter((name) => sortOn(name, on) === 'name');
        expect(right.map(({ text }) => text)).toEqual([borneOn({ name: '今局', former }, on)]);
      },
    ),
  );
});
