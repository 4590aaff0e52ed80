import { expect, test } from 'vitest';
import type { DifferenceCause } from '../../../src/build/manifest/compare-manifests.ts';
import { tellDifference } from '../../../src/build/manifest/tell-frozen.ts';

const changed = (cause: DifferenceCause) => tellDifference({ is: 'changed', file: 'a.docx', cause }, 'output/a.docx').message.zh;

test.each<[string, DifferenceCause, string]>([
  [
    'another version',
    { is: 'program', expected: '1.0.0/docx@1', made: '1.1.0/docx@1' },
    '（清单 `1.0.0/docx@1`，现在 `1.1.0/docx@1`）',
  ],
  ['its inputs', { is: 'inputs', paths: ['plans/a.yaml', 'plans/b.yaml'] }, '`plans/a.yaml`和`plans/b.yaml` 有变化'],
  ['what it reads', { is: 'reads', names: ['template:page.css'] }, '页面模板、字体或设置有变化：`template:page.css`'],
  ['settings', { is: 'content' }, '设置或内置的文稿提纲不同'],
  ['the machine', { is: 'machine' }, '多半是浏览器或 Node 的版本不同'],
])('a file that changed by %s is told so', (_, cause, expected) => {
  expect(changed(cause)).toContain(`内容和清单不同：`);
  expect(changed(cause)).toContain(expected);
});

test('of many names the first four are told, and how many more there are', () => {
  const names = ['a', 'b', 'c', 'd'];
  expect(changed({ is: 'inputs', paths: names })).not.toContain('另外');
  expect(changed({ is: 'inputs', paths: [...names, 'e', 'f'] })).toContain('`d`和另外 2 个');
});

test('files that are new and files that are no more are told as such', () => {
  const rule = (is: 'added' | 'missing') => tellDifference({ is, file: 'a.docx' }, 'output/a.docx').rule;
  expect([rule('added'), rule('missing')]).toEqual(['frozen/file-added', 'frozen/file-missing']);
});
