import { expect, test } from 'vitest';
import type { Block } from '../../../src/documents/manuscript.ts';
import { wordPackage } from '../../../src/renderers/docx/word-package.ts';
import { fileMarks, item, linesOf, mark, notice, number, signed, title } from '../../scenarios/blocks.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { unzip } from '../../support/unzip.ts';

async function bookmarks(...blocks: readonly Block[]): Promise<readonly string[]> {
  const bytes = await wordPackage({ ...plainManuscript('a/2026/x', '标题'), parts: [notice(...blocks)] });
  const xml = unzip(bytes).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:bookmark(?:Start[^>]* w:name="(\w+)"|(End))[^>]*\/>/g)].map(([, start, end]) => start ?? end ?? '');
}

test('each mark above a red head has its own, and so have number, 签发人 and rule', async () => {
  const marks = fileMarks({ copyNumber: '000012', secrecy: '秘密', urgency: '特急' });
  const names = await bookmarks(marks, mark(['税务局']), number('清税〔2026〕6号', ['李华', '王芳']));
  expect(names.filter((name) => name !== 'End')).toEqual([
    'gw_copy_number',
    'gw_secrecy',
    'gw_urgency',
    'gw_mark',
    'gw_number',
    'gw_signer',
    'gw_signer_2',
    'gw_red_rule',
  ]);
});

test('a heading that runs in stands within the body it opens; the second of a kind is numbered', async () => {
  expect(await bookmarks(item(1, '一、', ['甲。', '乙。']), linesOf(1), item(3, '1.', ['', '丙。']))).toEqual([
    'gw_body',
    'gw_heading_1',
    'End',
    'End',
    'gw_body_2',
    'End',
    'gw_body_3',
    'End',
  ]);
});

test('names of a signature beside one another have one each', async () => {
  const names = await bookmarks(title('通知'), signed(['清河市公安局', '清河市民政局']));
  expect(names.filter((name) => name !== 'End')).toEqual(['gw_title', 'gw_organ', 'gw_organ_2', 'gw_date']);
});
