import { expect, test } from 'vitest';
import { readConfig } from '../../src/build/config/config.ts';
import { ruleBook } from '../../src/build/findings/rule-book.ts';
import { commandNames } from '../../src/cli/command-names.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { languageRules } from '../../src/language-rules/registry.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';

const texts = languageRules.flatMap(({ id, title, why, fix }) =>
  Object.entries({ title, why, fix }).map(([part, text]) => ({ at: `${id} ${part}`, part, ...text })),
);
const inTicks = texts.flatMap(({ at, zh, en }) =>
  [...`${zh} ${en}`.matchAll(/`([^`]+)`/g)].map(([, code = '']) => ({ at, code })),
);

test('a title is a heading, and a reason and an advice are sentences, in both languages', () => {
  for (const { at, part, zh, en } of texts) {
    expect(`${at}: ${zh}`).toMatch(part === 'title' ? /\p{Script=Han}.*[^。]$/u : /\p{Script=Han}.*。$/u);
    expect(`${at}: ${en}`).toMatch(part === 'title' ? /: [A-Z].*[^.]$/ : /: [A-Z`].*\.$/);
  }
});

test('no text blames its reader', () => {
  expect(texts.filter(({ zh, en }) => /\b(?:invalid|illegal|must)\b/i.test(en) || /非法|无效|错误地/.test(zh))).toEqual([]);
});

test('a command a text tells to run is one, with options it has', () => {
  const commands = inTicks.flatMap(({ code }) => (code.startsWith('banwen ') ? [code.split(' ').slice(1)] : []));
  expect(commands.length).toBeGreaterThan(5);
  for (const [name, ...rest] of commands) {
    const command = commandNames.find((each) => each === name);
    expect([name, command]).toEqual([name, name]);
    if (command !== undefined) expect(() => parseArguments(command, rest)).not.toThrow();
  }
});

test('a rule a text names is one', () => {
  const named = inTicks.filter(({ code }) => /^[a-z]+\/[a-z-]+$/.test(code));
  expect(named.filter(({ code }) => !ruleBook.some(({ id }) => id === code))).toEqual([]);
});

/** What a configuration makes of an entry of `rules` for each. */
function configured(severity: string) {
  const text = `rules:\n${languageRules.map(({ id }) => `  ${id}: ${severity}\n`).join('')}`;
  return readConfig({ path: 'banwen.config.yaml', text }, { parseYaml, validate }, { profileIds: [] });
}

test.each([
  'off',
  'info',
  'error',
])('a configuration may set those that judge to `%s`, and is told of each of the others', (severity) => {
  const { diagnostics } = configured(severity);
  const told = diagnostics.map(({ rule, place }) => [rule, place?.source.text.slice(place.range.start, place.range.end)]);
  const fixed = languageRules.filter(({ switchable }) => switchable !== true).map(({ id }) => ['config/rule-fixed', id]);
  expect(told.toSorted()).toEqual(fixed.toSorted());
});

test('the rules a configuration may set are these', () => {
  expect(languageRules.filter(({ switchable }) => switchable).map(({ id }) => id)).toEqual([
    'config/site-url-missing',
    'waivers/comment-malformed',
    'waivers/expired',
    'waivers/unknown-rule',
    'waivers/unused',
    'layout/addressees-moved',
    'layout/first-page-without-body',
    'layout/signature-without-body',
  ]);
});
