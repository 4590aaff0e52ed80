import { expect, test } from 'vitest';
import { registeredAt } from '../../src/checks/registered-at.ts';
import { positionsOf } from '../support/positions-of.ts';

const positions = positionsOf('docs:\n  - { title: 甲规范 }\n  - { title: 乙规范, date: 2026-01-05 }\n', 'registry.yaml');
const registered = { positions, path: ['docs', 1] };
const words = (related: ReturnType<typeof registeredAt>) =>
  related.map(({ spot }) => ('source' in spot ? spot.source.text.slice(spot.range.start, spot.range.end) : ''));

test('an entry is shown by the first key it has', () => {
  expect(words(registeredAt({ registered }, ['date', 'title']))).toEqual(['2026-01-05']);
  expect(words(registeredAt({ registered }, ['until', 'title']))).toEqual(['乙规范']);
});

test('one that states none of the keys, and one of no registry, are not shown', () => {
  expect(registeredAt({ registered }, ['until'])).toEqual([]);
  expect(registeredAt({ registered }, [])).toEqual([]);
  expect(registeredAt({}, ['title'])).toEqual([]);
});
