import { expect, test } from 'vitest';
import { readPlanInput } from '../../src/build/read-plan-input.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';

/** What is said of a text, and the words it is said at. */
function read(text: string) {
  const { value: tree } = parseYaml({ path: 'plans/test/2026/plan.yaml', text });
  if (tree === undefined) throw new Error('not YAML');
  const { value, diagnostics } = readPlanInput(tree, { validate });
  const said = diagnostics.map(({ rule, place }) => `${rule} @ ${text.slice(place?.range.start, place?.range.end)}`);
  return { kind: value?.kind, said };
}

test('a plan of a known kind is read by the schema of that kind', () => {
  const text = 'kind: item-list\nprofile: test\nissued: null\ndisclosure: { type: 主动公开 }\nitems: []\n';
  expect(read(text).said.filter((each) => each.startsWith('schema/value-not-allowed'))).toEqual([]);
  expect(read('kind: campaign\nyear: soon\n').kind).toBeUndefined();
});

test.each([
  ['a list', '- kind: campaign\n', 'schema/wrong-type @ - kind: campaign'],
  ['a word', 'campaign\n', 'schema/wrong-type @ campaign'],
  ['an empty file', '', 'schema/wrong-type @ '],
  ['a file of comments', '# 待写\n# 方案\n', 'schema/wrong-type @ '],
  ['an empty mapping', '{}\n', 'schema/missing-key @ {}'],
  ['a mapping without a kind, at its first key', 'year: 2026\n', 'schema/missing-key @ year'],
  ['a key that was meant for it', 'year: 2026\nkinds: campaign\n', 'schema/unknown-key @ kinds'],
  ['a kind there is not', 'kind: compaign\n', 'schema/value-not-allowed @ compaign'],
  ['a kind that is no word', 'kind: 3\n', 'schema/value-not-allowed @ 3'],
])('%s has no kind', (_, text, expected) => {
  expect(read(text).said).toEqual([expected]);
});
