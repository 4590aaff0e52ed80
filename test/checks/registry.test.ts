import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/registry.ts';
import { readModules } from '../support/read-modules.ts';

test('the registry holds every rule, each under the id of its path', () => {
  const rules = readModules('src/checks').filter(({ text }) => /^export const \w+: Check = /m.test(text));
  expect(checks.map(({ id }) => `src/checks/${id}.ts`)).toEqual(rules.map(({ path }) => path).sort());
});

test('every rule has its test', () => {
  const untested = checks.filter(({ id }) => !existsSync(new URL(`./${id}.test.ts`, import.meta.url)));
  expect(untested.map(({ id }) => id)).toEqual([]);
});

test('every rule says in both languages what it finds, why, and what to type, and shows it', () => {
  for (const { id, title, why, fix, basis, messages, example } of checks) {
    for (const { zh, en } of [title, why, fix, ...Object.values(messages)]) {
      expect([id, /\p{Script=Han}/u.test(zh), /^\S.*[a-z].*\S$/s.test(en)]).toEqual([id, true, true]);
    }
    expect([id, basis === null || basis.trim() !== '']).toEqual([id, true]);
    expect([id, /«[^»]+»/.test(example.bad), example.good.trim() !== '', /[«»]/.test(example.good)]).toEqual([
      id,
      true,
      true,
      false,
    ]);
  }
});

test('both languages of a message hold the same slots', () => {
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
  for (const { id, messages } of checks) {
    for (const { zh, en } of Object.values(messages)) expect([id, ...slots(en)]).toEqual([id, ...slots(zh)]);
  }
});
