import { expect, test } from 'vitest';
import type { Stages } from '../../../src/build/stages.ts';
import { newProfile, newRegistry, parseProfileId } from '../../../src/build/starter/new-shared.ts';
import { starterText } from '../../../src/shell/program/starter-text.ts';
import { testSubject } from '../../support/test-subject.ts';
import { fakeStages } from '../fake-stages.ts';

const { registry } = testSubject('kind: campaign');

function ground(files: Readonly<Record<string, string>>, resolveRegistry: Stages['resolveRegistry'] = nothing) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return { given: { sources, builtIn: [], unreadable: [] }, stages: { ...fakeStages, resolveRegistry }, starter: starterText };
}

const nothing: Stages['resolveRegistry'] = () => ({ value: undefined, diagnostics: [] });

test.each(['luquan-2027', 'plans/profiles/luquan-2027.yaml', './plans/profiles/luquan-2027.yml'])('%s is a profile', (typed) => {
  expect(parseProfileId(typed)).toEqual({ value: { base: 'luquan', year: 2027 } });
});

test.each(['luquan', '2027', 'luquan-27', 'luquan/2027', '鹿泉-2027', '../luquan-2027', ''])('`%s` is none', (typed) => {
  expect(parseProfileId(typed)).toEqual({
    fault: {
      zh: `参数文件的编号为 \`${typed}\`，应为“地区-年份”，如 \`luquan-2027\``,
      en: `Unexpected id \`${typed}\`, expected area-year such as \`luquan-2027\``,
    },
  });
});

test('a profile builds on that of the latest year before, and says so', () => {
  const files = {
    'plans/profiles/a-b-2024.yaml': 'registry: a/b\nyear: 2024\n',
    'plans/profiles/of-last-year.yaml': 'registry: a/b\nyear: 2026\n',
    'plans/profiles/a-b-2028.yaml': 'registry: a/b\nyear: 2028\n',
    'plans/profiles/c-2026.yaml': 'registry: c\nyear: 2026\n',
  };
  const { path, text, notes } = newProfile(ground(files), { base: 'a-b', year: 2027 });
  expect(path).toBe('plans/profiles/a-b-2027.yaml');
  expect(text).toMatch(/^year: 2027\nextends: of-last-year\n$/m);
  expect(notes).toEqual([
    {
      zh: '没写的都照 of-last-year；今年不同的写进新文件',
      en: 'it says no more than the year: all else is that of of-last-year',
    },
  ]);
});

test('the first profile of an area is of its registry, with blanks for what only the writer knows', () => {
  const files = { 'plans/registry/a/b/orgs.yaml': 'orgs: []\n' };
  const { text, notes } = newProfile(ground(files), { base: 'a-b', year: 2027 });
  expect(text).toMatch(/^registry: a\/b\s/m);
  expect(text).toContain('【填 地区全称，如 石家庄市鹿泉区】');
  expect(text).toContain('【填 本级政府的简称，如 区政府】');
  expect(notes).toEqual([]);
});

test('what the registry says of the government is taken where there is one', () => {
  const organ = registry.organs[0];
  if (organ === undefined) throw new Error('an organ');
  const government = { ...organ, kind: '政府' as const, name: '示例市甲区人民政府', short: '甲区政府' };
  const told = (organs: typeof registry.organs) => {
    const { text } = newProfile(
      ground({ 'plans/registry/a/orgs.yaml': 'orgs: []\n' }, () => ({ value: { ...registry, organs }, diagnostics: [] })),
      { base: 'a', year: 2027 },
    );
    return text;
  };
  expect(told([government])).toMatch(/^region: 示例市甲区$/m);
  expect(told([government])).toContain('甲区政府');
  expect(told([government, government])).toContain('【填 地区全称，如 石家庄市鹿泉区】');
});

test('a registry is four files of its area', () => {
  const files = newRegistry(ground({}), { area: 'a/b', region: '某市某区', year: 2027 });
  expect(files.map(({ path }) => path)).toEqual(
    ['orgs', 'items', 'docs', 'contacts'].map((name) => `plans/registry/a/b/${name}.yaml`),
  );
  for (const { text } of files) expect(text).toContain('$schema=../../../.schemas/registry.schema.json');
});
