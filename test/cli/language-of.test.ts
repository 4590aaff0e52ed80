import { expect, test } from 'vitest';
import { languageOf } from '../../src/cli/language-of.ts';

test.each([
  ['', 'zh'],
  ['check', 'zh'],
  ['check --lang en', 'en'],
  ['check --lang=en a', 'en'],
  ['--lang en check', 'en'],
  ['help --lang en', 'en'],
  ['check --lang', 'zh'],
  ['check --lang fr', 'zh'],
  ['check --lang=', 'zh'],
  ['check --lang zh --lang en', 'en'],
  ['check --lang en --lang=zh', 'zh'],
  ['check --lang=en --lang fr', 'zh'],
  ['check --language en', 'zh'],
  ['check -- --lang en', 'zh'],
  ['check --lang en -- --lang zh', 'en'],
])('before arguments are judged, `%s` is answered in %s', (line, language) => {
  expect(languageOf(line.split(' ').filter(Boolean))).toBe(language);
});
