import { expect, test } from 'vitest';
import { EnvironmentError, UsageError } from '../../../src/core/failure.ts';
import { decodeSource, listOutlines, listSources, readSource } from '../../../src/shell/disk/list-sources.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();
const REFUSED = { rule: 'yaml/syntax', severity: 'error', file: 'a.yaml' };

test.each([
  ['nothing', '', { path: 'a.yaml', text: '' }],
  ['text', '标题: 甲\r\n', { path: 'a.yaml', text: '标题: 甲\r\n' }],
  ['a byte order mark', '\uFEFF标题', { path: 'a.yaml', text: '标题' }],
  ['two of them', '\uFEFF\uFEFF标题', { path: 'a.yaml', text: '\uFEFF标题' }],
  ['as much as is read', 'x'.repeat(1_000_000), { path: 'a.yaml', text: 'x'.repeat(1_000_000) }],
  [
    'more than is read',
    'x'.repeat(1_000_001),
    {
      ...REFUSED,
      message: {
        zh: '文件有 1000001 字节，应不超过 1000000 字节',
        en: 'Unexpected size of 1000001 bytes, expected 1000000 or less',
      },
      hint: { zh: '把内容分到几个文件', en: 'Divide it into several files' },
    },
  ],
])('a file of %s is read as what it is', (_, text, expected) => {
  expect(decodeSource('a.yaml', new TextEncoder().encode(text))).toEqual(expected);
});

test.each([
  ['GBK', [0xb1, 0xea, 0xcc, 0xe2]],
  ['UTF-16', [0xff, 0xfe, 0x07, 0x68]],
  ['a character cut off', [0xe6, 0xa0]],
])('bytes of %s are no text', (_, bytes) => {
  expect(decodeSource('a.yaml', Uint8Array.from(bytes))).toEqual({
    ...REFUSED,
    message: { zh: '文件不是 UTF-8 编码的文本', en: 'Unexpected bytes, expected text in UTF-8' },
    hint: { zh: '用编辑器另存为 UTF-8', en: 'Save the file as UTF-8' },
  });
});

test('a folder that holds nothing, or is none, has no sources', async () => {
  expect(await listSources(scratch.at())).toEqual({ sources: [], unreadable: [] });
  scratch.put('plans');
  scratch.put('templates');
  expect(await listSources(scratch.at())).toEqual({ sources: [], unreadable: [] });
});

test('of the templates outlines alone are read, one level down and not in hidden folders', async () => {
  for (const path of ['campaign/outline.yaml', 'results/outline.yml', '.old/outline.yaml', 'pages/page.yaml', 'outline.yaml'])
    scratch.put(`templates/${path}`, 'id: x\n');
  scratch.put('plans/x.yaml');
  expect((await listOutlines(scratch.at())).sources.map(({ path }) => path).sort()).toEqual([
    'templates/campaign/outline.yaml',
    'templates/results/outline.yml',
  ]);
});

test('a link is followed to a file of the root and no further', async () => {
  scratch.put('root/plans/registry/shared.yaml', 'a: 1\n');
  scratch.put('secret.yaml', 'b: 2\n');
  const at = (path: string) => `root/plans/${path}`;
  scratch.link(at('within.yaml'), scratch.at('root/plans/registry/shared.yaml'));
  scratch.link(at('without.yaml'), scratch.at('secret.yaml'));
  scratch.link(at('folder.yaml'), scratch.at('root/plans/registry'));
  scratch.link(at('gone.yaml'), scratch.at('root/plans/nothing.yaml'));
  const { sources, unreadable } = await listSources(scratch.at('root'));
  expect([sources.map(({ path, text }) => `${path} ${text.trim()}`).sort(), unreadable]).toEqual([
    ['plans/registry/shared.yaml a: 1', 'plans/within.yaml a: 1'],
    [],
  ]);
});

test('links that lead in a circle are told with what to do', () => {
  scratch.link('plans/a.yaml', scratch.at('plans/b.yaml'));
  scratch.link('plans/b.yaml', scratch.at('plans/a.yaml'));
  expect(() => readSource(scratch.at(), 'plans/a.yaml')).toThrow(EnvironmentError);
  expect(() => readSource(scratch.at(), 'plans/a.yaml')).toThrow('(ELOOP)');
});

test.each(['plans', 'templates'])('%s that leads out of the root is refused', async (name) => {
  scratch.link(`root/${name}`, scratch.folder('elsewhere'));
  await expect(listSources(scratch.at('root'))).rejects.toThrow(UsageError);
  await expect(listSources(scratch.at('root'))).rejects.toThrow(`\`${name}\` leads out of the root by a link`);
});
