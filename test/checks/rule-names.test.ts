import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFixed, nearestRule, rulesMeant } from '../../src/checks/rule-names.ts';

test('an id means its rule, a group all of its own', () => {
  expect(rulesMeant('dates/lead-time-short')).toEqual(['dates/lead-time-short']);
  expect(rulesMeant('dates/*').length).toBeGreaterThan(3);
  expect(rulesMeant('dates/*').every((rule) => rule.startsWith('dates/'))).toBe(true);
  expect(rulesMeant('waivers/unused')).toEqual(['waivers/unused']);
  for (const none of ['dates', '*', 'yaml/*', 'yaml/syntax', 'dates/lead-time', '']) expect(rulesMeant(none)).toEqual([]);
});

test.each([
  ['dates/lead-time-shrt', 'dates/lead-time-short'],
  ['lead-time-short', 'dates/lead-time-short'],
  ['date/lead-time-short', 'dates/lead-time-short'],
  ['date/*', 'dates/*'],
  ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十', undefined],
])('%s most likely meant %s', (written, meant) => {
  expect(nearestRule(written)).toBe(meant);
});

test('a rule spoken outside the checks is fixed or can be switched, one of the checks is not fixed', () => {
  const spoken = ['plan', 'documents', 'source', 'schema', 'build']
    .flatMap((folder) => filesBelow(join('src', folder)))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\brule(?:: | = )'([a-z]+\/[a-z-]+)'/g)].map(([, rule = '']) => rule),
    );
  expect(spoken.length).toBeGreaterThan(5);
  expect(spoken.filter((rule) => !isFixed(rule) && rulesMeant(rule).length === 0)).toEqual([]);
  expect(isFixed('dates/lead-time-short')).toBe(false);
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}
