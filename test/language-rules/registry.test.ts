import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleBook } from '../../src/build/findings/rule-book.ts';
import { languageRules } from '../../src/language-rules/registry.ts';

/** Their faults are of bytes, names and sizes of files, of manifests, or of the pages a whole document fills: no short text shows them. */
const WITHOUT_EXAMPLE = [
  'collect/column-unread',
  'collect/department-missing',
  'collect/department-unknown',
  'collect/figure-malformed',
  'collect/figure-missing',
  'collect/file-passed',
  'collect/file-unreadable',
  'collect/form-mismatch',
  'collect/form-missing',
  'collect/issue-unknown',
  'collect/plan-mismatch',
  'collect/return-conflict',
  'collect/return-empty',
  'collect/return-repeated',
  'collect/row-unread',
  'collect/rows-unclear',
  'collect/sent-missing',
  'collect/sheet-hidden',
  'collect/sheet-unread',
  'config/baseline-outdated',
  'config/duplicate-plan',
  'config/editor-schema-stale',
  'config/file-misnamed',
  'config/site-url-missing',
  'frozen/file-added',
  'frozen/file-changed',
  'frozen/file-missing',
  'frozen/other-program',
  'layout/addressees-moved',
  'layout/first-page-without-body',
  'layout/signature-without-body',
  'tables/encoding',
  'tables/file-too-large',
  'tables/file-unreadable',
  'tables/more',
  'tables/other-sheets',
  'tables/too-many-rows',
  // of lists that are no part of a root
  'targets/characters-dropped',
  'targets/code-missing',
  'targets/column-unknown',
  'targets/day-outside',
  'targets/day-unreadable',
  'targets/department-unknown',
  'targets/duplicate',
  'targets/inspectors-few',
  'targets/item-unknown',
  'targets/lead-open',
  'targets/name-column-missing',
  'targets/name-missing',
  'targets/no-rows',
  'targets/value-too-long',
];
const ids = languageRules.map(({ id }) => id);

test('a rule has an example where a text can show its fault', () => {
  expect(
    languageRules
      .filter(({ example }) => example === undefined)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(WITHOUT_EXAMPLE);
});

test('each rule has one entry', () => {
  expect(ids).toEqual([...new Set(ids)]);
});

test('every rule the program speaks by has an entry in the book, and every entry is spoken by', () => {
  const spoken = new Set(filesBelow('src').flatMap((path) => rulesSpoken(path, readFileSync(path, 'utf8'))));
  const book = ruleBook.map(({ id }) => id);
  expect([...spoken].filter((id) => !book.includes(id))).toEqual([]);
  expect(ids.filter((id) => !spoken.has(id))).toEqual([]);
});

test('a rule is spoken with the severity of its entry', () => {
  const stated = new Map(languageRules.map(({ id, severity }) => [id, severity]));
  const spoken = filesBelow('src').flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/\brule: '([a-z]+\/[a-z-]+)',\s*severity: '([a-z]+)'/g),
  ]);
  const others = spoken.filter(([, id = '', severity]) => ids.includes(id) && stated.get(id) !== severity);
  expect(spoken.length).toBeGreaterThan(50);
  expect(others.map(([, id, severity]) => `${id} ${severity}`)).toEqual([]);
});

/** Where a rule is put together of its group and a name found elsewhere, which `ofOneGroup` reads. */
const COMPOSED = [
  'src/build/config/config-faults.ts: config/name',
  'src/schema/explain-retyped.ts: schema/violation.kind',
  'src/schema/explain-retyped.ts: yaml/meant.habit',
  'src/schema/explain-violation.ts: schema/violation.kind',
  'src/source/problem.ts: yaml/rule',
];

test('the names of rules are put together nowhere else', () => {
  const composed = filesBelow('src').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/`([a-z]+)\/\$\{([\w.]+)\}`/g)]
      .filter(([, group = '']) => GROUPS.includes(group))
      .map(([, group, name]) => `${path}: ${group}/${name}`),
  );
  expect(composed).toEqual(COMPOSED);
});

const GROUPS = [...new Set(ruleBook.map(({ id }) => id.split('/', 1).join()))];

/** What stands at a `rule`, and whatever else looks like the id of one. */
function rulesSpoken(path: string, text: string): readonly string[] {
  if (/^src\/(language-rules\/|checks\/((?!waivers\/)[a-z]+\/|registry\.ts))/.test(path)) return [];
  const spoken = [...text.matchAll(/\b(?:rule: |rule = |RULE = )'([a-z]+\/[a-z-]+)'/gi)].map(([, id = '']) => id);
  const named = [...text.matchAll(/'([a-z]+\/[a-z-]+)'/g)].map(([, id = '']) => id);
  return [...spoken, ...named.filter((id) => GROUPS.includes(id.split('/', 1).join())), ...ofOneGroup(path, text)];
}

/** Names that a file gives without their group. */
function ofOneGroup(path: string, text: string): readonly string[] {
  const named = (pattern: RegExp, group: string) =>
    [...text.matchAll(pattern)].flatMap(([part]) =>
      [...part.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, name]) => `${group}/${name}`),
    );
  if (path.startsWith('src/source/')) return named(/\brule: [^\n]*|problem\(\s*[\w.]+,\s*'[^']*'/g, 'yaml');
  switch (path) {
    case 'src/build/config/config-faults.ts':
      return named(/fault\('[^']*'/g, 'config');
    case 'src/schema/violation.ts':
      return named(/kind: [^\n]*;/g, 'schema');
    case 'src/schema/retype.ts':
      return named(/habit:\s+(?:\| )?'[^;]*;/g, 'yaml').filter((id) => !/words|unit|type/.test(id));
    default:
      return [];
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}
