import { expect, test } from 'vitest';
import { organsAbove } from '../../../src/checks/inspections/organs-above.ts';
import { testSubject } from '../../support/test-subject.ts';

const { registry } = testSubject('');

function above(id: string): readonly string[] {
  const organ = registry.organs.find((each) => each.id === id);
  return organ === undefined ? [] : organsAbove(organ, registry).map((each) => each.id);
}

test('an organ belongs to its host, and to what that belongs to', () => {
  expect(above('health-section')).toEqual(['health', 'gov']);
  expect(above('health')).toEqual(['gov']);
  expect(above('gov')).toEqual([]);
  expect(above('city-branch')).toEqual([]);
});
