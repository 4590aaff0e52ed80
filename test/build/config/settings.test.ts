import { expect, test } from 'vitest';
import { readSettings } from '../../../src/build/config/settings.ts';
import { fakeStages } from '../fake-stages.ts';

const file = (path: string, text: string) => ({ path, text });
const config = (text: string) => file('banwen.config.yaml', text);

test('without files of its own a root has the usual settings', () => {
  expect(readSettings({ config: undefined, misnamed: undefined }, [], fakeStages)).toMatchObject({
    diagnostics: [],
    faulty: false,
    config: { defaultProfile: undefined },
  });
});

test('the profile named is one of the files of the root', () => {
  const settings = (paths: readonly string[]) =>
    readSettings({ config: config('profile: a/b\n'), misnamed: undefined }, paths, fakeStages);
  expect(settings(['plans/profiles/a/b.yaml']).faulty).toBe(false);
  expect(settings(['plans/a/b.yaml']).diagnostics.map(({ rule }) => rule)).toEqual(['config/unknown-profile']);
});

test('a configuration of the other ending is told, and does not stop the work', () => {
  const {
    diagnostics,
    faulty,
    config: read,
  } = readSettings({ config: undefined, misnamed: file('banwen.config.yml', 'language: en\n') }, [], fakeStages);
  expect(diagnostics.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
    ['config/file-misnamed', 'warning', 'banwen.config.yml'],
  ]);
  expect({ faulty, language: read.language }).toEqual({ faulty: false, language: null });
});

test('a baseline that is damaged, and a configuration that is no text, stop it', () => {
  const broken = file('banwen.baseline.json', '{');
  expect(readSettings({ config: undefined, misnamed: undefined, baseline: broken }, [], fakeStages).faulty).toBe(true);
  const message = { zh: '不是文本', en: 'no text' };
  const noText = { rule: 'yaml/syntax', severity: 'error', message, file: 'banwen.config.yaml' } as const;
  expect(readSettings({ config: noText, misnamed: undefined }, [], fakeStages)).toMatchObject({
    faulty: true,
    diagnostics: [noText],
  });
});
