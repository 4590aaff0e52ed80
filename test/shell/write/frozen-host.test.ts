import { expect, test } from 'vitest';
import { digest } from '../../../src/build/digest.ts';
import { frozenHost } from '../../../src/shell/write/frozen-host.ts';
import { fakeHost } from '../../support/fake-host.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('nothing of the real output is seen, what is made is, and nothing is written to the disk', async () => {
  const host = fakeHost({ 'plans/a/2026/x.yaml': 'kind: campaign\n', 'output/index.html': '旧' });
  const frozen = frozenHost(host);
  expect(await frozen.readOutput('index.html')).toBeUndefined();
  expect(await frozen.writeOutput('index.html', bytes('新'))).toBe('written');
  expect(await frozen.readOutput('index.html')).toEqual(bytes('新'));
  expect(await frozen.digestOutputs(['index.html', 'none'])).toEqual(new Map([['index.html', digest('新')]]));
  await frozen.removeOutput('index.html');
  expect(await frozen.readOutput('index.html')).toBeUndefined();
  await (await frozen.lock()).open();
  expect([host.writes, host.files.get('output/index.html'), frozen.answers]).toEqual([[], '旧', null]);
});

test('the folder the settings name is in memory as well', async () => {
  const host = fakeHost({});
  const frozen = frozenHost({ ...host, withOutput: (folder) => ({ ...host, outputPath: (file) => `${folder}/${file}` }) });
  const target = frozen.withOutput('成文');
  await target.writeOutput('a.html', bytes('甲'));
  expect([await frozen.readOutput('a.html'), target.outputPath('a'), frozen.outputPath('a')]).toEqual([
    bytes('甲'),
    '成文/a',
    '成文/a',
  ]);
  expect(host.writes).toEqual([]);
});

test('the files of the root are not to be changed', async () => {
  const host = fakeHost({ 'banwen.config.yaml': '' });
  const frozen = frozenHost(host);
  await expect(frozen.writeRootFile('banwen.baseline.json', '{}')).rejects.toThrow('a frozen build writes nothing');
  const before = { path: 'banwen.config.yaml', text: '' };
  await expect(frozen.rewriteSource(before, 'language: en')).rejects.toThrow('a frozen build writes nothing');
  expect(host.writes).toEqual([]);
});
