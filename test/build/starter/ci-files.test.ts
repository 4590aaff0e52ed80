import { expect, test } from 'vitest';
import { type CiHost, ciFiles, parseCiHost } from '../../../src/build/starter/ci-files.ts';

const FILES: readonly (readonly [CiHost, readonly string[]])[] = [
  ['github', ['.github/workflows/check.yml', '.github/workflows/publish.yml']],
  ['gitlab', ['.gitlab-ci.yml']],
  ['gitee', ['.workflow/banwen.yml']],
];

test.each(FILES)('%s reads its files where they are put', (host, paths) => {
  expect(ciFiles([host], (name) => `text of ${name}`).map(({ path }) => path)).toEqual(paths);
  expect(parseCiHost(` ${host.toUpperCase()} `)).toEqual({ value: host });
});

test('several hosts have their files in one order, however they are named', () => {
  const all = FILES.flatMap(([, paths]) => paths);
  expect(ciFiles(['gitee', 'github', 'gitlab'], () => '').map(({ path }) => path)).toEqual(all);
  expect(ciFiles([], () => '')).toEqual([]);
});

test('another host is told which there are', () => {
  expect(parseCiHost('jenkins')).toEqual({
    fault: {
      zh: '--ci 为 `jenkins`，应为 github、gitlab、gitee',
      en: 'Unexpected --ci `jenkins`, expected github, gitlab, gitee',
    },
  });
});
