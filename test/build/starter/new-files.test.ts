import { expect, test } from 'vitest';
import { newFiles } from '../../../src/build/starter/new-files.ts';
import { newKinds } from '../../../src/build/starter/new-kinds.ts';
import { starterText } from '../../../src/shell/program/starter-text.ts';
import { fakeStages } from '../fake-stages.ts';

const stages = { ...fakeStages, resolveRegistry: () => ({ value: undefined, diagnostics: [] }) };
const ground = { given: { sources: [], builtIn: [], unreadable: [] }, stages, starter: starterText };
const asked = (kind: string, id: string) => newFiles(ground, { kind, id, region: '某市某区', year: 2026 });
const IDS: Readonly<Record<string, string>> = { profile: 'a-2026', registry: 'a' };

test.each(newKinds)('a new %s has its files, and no slot is left in them', (kind) => {
  const made = asked(kind, IDS[kind] ?? 'a/2026/x');
  const files = 'value' in made ? made.value : [];
  expect(files).toHaveLength(kind === 'registry' ? 4 : 1);
  for (const { path, text } of files) expect(`${path}\n${text}`).not.toMatch(/[«»]|undefined/);
});

test.each([
  ['campaign', 'a/x'],
  ['profile', 'a'],
  ['registry', 'common'],
])('a %s cannot be called %s', (kind, id) => {
  expect(asked(kind, id)).toHaveProperty('fault');
});

test('a kind nobody knows is told, with the one that was meant', () => {
  expect(asked('campain', 'a/2026/x')).toEqual({
    fault: { zh: '没有种类 `campain`，是否为 `campaign`', en: 'there is no kind `campain`, did you mean `campaign`' },
  });
  expect(asked('一二三', 'a/2026/x')).toEqual({
    fault: {
      zh: `没有种类 \`一二三\`，应为 ${newKinds.join('、')}`,
      en: `there is no kind \`一二三\`, expected ${newKinds.join(', ')}`,
    },
  });
});
