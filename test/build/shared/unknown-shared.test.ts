import { expect, test } from 'vitest';
import { unknownOutline, unknownProfile } from '../../../src/build/shared/unknown-shared.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { positionsOf } from '../../support/positions-of.ts';

const positions = positionsOf('kind: campaign\nprofile: luqaun-2026\n');
const words = ({ place }: Diagnostic) => place?.source.text.slice(place.range.start, place.range.end);

test('a profile nobody has is told at its name, with the one that was meant', () => {
  const said = unknownProfile(positions, 'luqaun-2026', ['luquan-2026', 'other-2020']);
  expect(words(said)).toBe('luqaun-2026');
  expect(said).toMatchObject({
    ...{ rule: 'names/unknown', severity: 'error', file: 'plans/test/2026/plan.yaml' },
    message: {
      zh: '没有名为 `luqaun-2026` 的参数文件（plans/profiles/），是否为 `luquan-2026`',
      en: 'Unexpected profile `luqaun-2026`, expected `luquan-2026`?',
    },
  });
});

test('where none is like it, it is told where profiles lie', () => {
  expect(unknownProfile(positions, 'luqaun-2026', []).message).toEqual({
    zh: '没有名为 `luqaun-2026` 的参数文件（plans/profiles/）',
    en: 'Unexpected profile `luqaun-2026`, expected a file of plans/profiles/',
  });
});

test('one that the configuration names is told at the first line of the plan', () => {
  expect(words(unknownProfile(positionsOf('kind: campaign\nyear: 2026\n'), 'p', []))).toBe('kind: campaign');
  expect(words(unknownProfile(positionsOf('kind: campaign'), 'p', []))).toBe('kind: campaign');
});

test('a name that is known once its quotes are off is mended', () => {
  const quoted = positionsOf('kind: campaign\nprofile: “luquan-2026”\n');
  expect(unknownProfile(quoted, '“luquan-2026”', ['luquan-2026'])).toMatchObject({
    ...{ rule: 'yaml/curly-quotes', replacement: 'luquan-2026' },
    message: { zh: '名称“luquan-2026”外面多了符号，应写作 `luquan-2026`' },
  });
});

test('an outline nobody has is told at the profile that asks for it', () => {
  const said = unknownOutline(positions, { id: 'campagin', profile: 'p', ids: ['campaign'] });
  expect(words(said)).toBe('luqaun-2026');
  expect(said.message).toEqual({
    zh: '没有名为 `campagin` 的文稿提纲（由 `p` 指定），是否为 `campaign`',
    en: 'Unexpected outline `campagin` (of `p`), expected `campaign`?',
  });
  expect(unknownOutline(positions, { id: 'x', profile: 'p', ids: [] }).message).toEqual({
    zh: '没有名为 `x` 的文稿提纲（由 `p` 指定）',
    en: 'Unexpected outline `x` (of `p`), expected a folder of templates/',
  });
});
