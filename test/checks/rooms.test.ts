import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/registry.ts';
import { readModules } from '../support/read-modules.ts';

/** The folders of rules; the other ones hold what rules of several groups share. */
const groups = new Set(checks.map(({ id }) => dirname(`src/checks/${id}`)));
const rules = new Set(checks.map(({ id }) => `src/checks/${id}.ts`));

const modules = readModules('src').filter(({ path }) => path !== 'src/checks/registry.ts');
const uses = modules.flatMap(({ path, imports }) => imports.map(({ target }) => ({ user: path, used: target })));
const shared = modules.map(({ path }) => path).filter((path) => path.startsWith('src/checks/') && !rules.has(path));

test('a file is a rule, or something needs it', () => {
  const needed = new Set(uses.map(({ used }) => used));
  expect(shared.filter((path) => !needed.has(path))).toEqual([]);
});

test('a rule asks no other rule', () => {
  const asked = uses.filter(({ user, used }) => rules.has(used) && user.startsWith('src/checks/'));
  expect(asked).toEqual([]);
});

test('a group borrows nothing of another group', () => {
  const borrowed = uses.filter(({ user, used }) => groups.has(dirname(used)) && dirname(user) !== dirname(used));
  expect(borrowed.filter(({ user }) => user.startsWith('src/checks/'))).toEqual([]);
});

test('what the rules of one group alone need stands in that group', () => {
  const misplaced = shared.filter((path) => {
    const users = new Set(uses.filter(({ used }) => used === path).map(({ user }) => dirname(user)));
    return users.size === 1 && !users.has(dirname(path)) && [...users].every((user) => groups.has(user));
  });
  expect(misplaced).toEqual([]);
});
