import { expect, test } from 'vitest';
import type { Block, Layout, Part } from '../../../src/documents/manuscript.ts';
import { wordPackage } from '../../../src/renderers/docx/word-package.ts';
import {
  addressee,
  annex,
  annexLabel,
  attachments,
  contacts,
  fileMarks,
  heading,
  item,
  linesOf,
  mark,
  note,
  notice,
  number,
  organLine,
  signed,
  stamped,
  text,
  title,
} from '../../scenarios/blocks.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { type WordParagraph, wordParagraphs } from '../../support/word-paragraphs.ts';

const NAME = '清河市市场监督管理局';
const BLANK: WordParagraph = { style: 'Normal', text: '' };
/** The end of the one section. */
const SPACER: WordParagraph = { style: 'Spacer', text: '', line: '247' };

async function set(part: Part, layout: Partial<Layout> = {}): Promise<readonly WordParagraph[]> {
  const manuscript = plainManuscript('a/2026/x', '标题');
  return wordParagraphs(await wordPackage({ ...manuscript, layout: { ...manuscript.layout, ...layout }, parts: [part] }));
}

const body = (words: string): WordParagraph => ({ style: 'Body', text: words });

test.each<[string, readonly Block[], readonly WordParagraph[]]>([
  ['主送机关 flush left, at the look of the body (7.3.2)', [addressee('各区：')], [{ style: 'Normal', text: '各区：' }]],
  [
    'headings of four levels, each in a style of its own (7.3.3)',
    [heading(1, '一、', '甲'), heading(2, '（一）', '乙'), heading(3, '1.', '丙'), heading(4, '（1）', '丁')],
    [
      { style: 'Heading1', text: '一、甲' },
      { style: 'Heading2', text: '（一）乙' },
      { style: 'Heading3', text: '1.丙' },
      { style: 'Heading4', text: '（1）丁' },
    ],
  ],
  [
    'paragraphs, also with a heading that runs in',
    [text('甲。'), item(2, '（一）', ['乙。', '丙。'])],
    [body('甲。'), body('（一）乙。丙。')],
  ],
  [
    '联系人 and telephone, a line each',
    [contacts(['联系人', '张三'], ['联系电话', '0311'])],
    [body('联系人：张三'), body('联系电话：0311')],
  ],
  [
    'a title broken into lines within one paragraph (7.3.1)',
    [title('清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案')],
    [{ style: 'Title', text: '清河市2026年第2次跨部门/“双随机、一公开”联合抽查实施方案' }],
  ],
  [
    'the name of an organ above the title, and no blank line between them',
    [organLine(NAME), title('抽查公告')],
    [
      { style: 'Title', text: NAME },
      { style: 'Title', text: '抽查公告' },
    ],
  ],
  [
    '附件说明 of one, two characters in, its other lines under its name (7.3.4)',
    [text('甲。'), attachments('登记表')],
    [body('甲。'), BLANK, { style: 'Normal', text: '附件：登记表', indent: 'left 1575, hanging 945' }],
  ],
  [
    '附件说明 of two: numbers under one another, other lines under the names',
    [attachments('统计表', '登记表')],
    [
      { style: 'Normal', text: '附件：1.统计表', indent: 'left 1890, hanging 1260' },
      { style: 'Normal', text: '2.登记表', indent: 'left 1890, hanging 315' },
    ],
  ],
  [
    'a seal: 成文日期 four characters from the right, 署名 centred on it (7.3.5.1)',
    [signed(['清河市财政局'])],
    [
      { style: 'Signature', text: '清河市财政局', indent: 'right 1260', keepNext: true },
      { style: 'Signature', text: '2026年7月7日', indent: 'right 1260' },
    ],
  ],
  [
    'no seal: 署名 two from the right, 成文日期 two right of where it begins (7.3.5.2)',
    [signed([NAME], 'none')],
    [
      { style: 'Signature', text: NAME, indent: 'right 630', keepNext: true },
      { style: 'Signature', text: '2026年7月7日', indent: 'right 1260' },
    ],
  ],
  [
    '签名章 four from the right, 职务 two left of it, a blank line, 成文日期 four from the right (7.3.5.3)',
    [stamped([NAME, '局长', '李振华'])],
    [
      { style: 'Signature', text: '局长→李振华', align: 'left', indent: 'left 5379', tabs: 'left 6639', keepNext: true },
      { ...BLANK, keepNext: true },
      { style: 'Signature', text: '2026年7月7日', indent: 'right 1260' },
    ],
  ],
  ['附注 two characters in (7.3.6)', [note('（此件公开发布）')], [body('（此件公开发布）')]],
  [
    'an annex: its label on the first line, its title on the third (7.3.7)',
    [annexLabel('附件1'), title('登记表')],
    [{ style: 'Label', text: '附件1' }, BLANK, { style: 'Title', text: '登记表' }],
  ],
  ['a number without a mark: no red rule', [number('清市监〔2026〕6号')], [{ style: 'Number', text: '清市监〔2026〕6号' }]],
  [
    '份号, 密级 and 紧急程度 without a mark, a line each',
    [fileMarks({ copyNumber: '000012', secrecy: '机密★1年', urgency: '特急' })],
    [
      { style: 'Normal', text: '000012' },
      { style: 'Normal', text: '机密★1年' },
      { style: 'Normal', text: '特急' },
    ],
  ],
])('%s', async (_, blocks, expected) => {
  expect(await set(annex(...blocks))).toEqual(expected);
});

test('a head: three lines and a spacer of 35 mm, the mark as high as its letters, two lines, the number, the red rule of 0.35 mm', async () => {
  const blocks = [mark(['税务局']), number('清税〔2026〕6号'), title('关于抽查的通知')];
  expect(await set(notice(...blocks))).toEqual([
    BLANK,
    BLANK,
    BLANK,
    SPACER,
    { style: 'Mark', text: '税务局文件', line: '1200' },
    BLANK,
    BLANK,
    { style: 'Number', text: '清税〔2026〕6号' },
    { style: 'Rule', text: '', line: '167', rules: 'bottom 8 FF0000' },
    BLANK,
    BLANK,
    { style: 'Title', text: '关于抽查的通知' },
  ]);
});

test.each<[string, Parameters<typeof fileMarks>[0], readonly string[]]>([
  ['all of them', { copyNumber: '000012', secrecy: '机密★1年', urgency: '特急' }, ['000012', '机密★1年', '特急']],
  ['密级 on the second line without 份号', { secrecy: '秘密', urgency: '加急' }, ['', '秘密', '加急']],
  ['紧急程度 alone on the first', { urgency: '加急' }, ['加急', '', '']],
])('the lines above a mark: %s', async (_, marks, lines) => {
  const [first, second, third, spacer] = await set(notice(fileMarks(marks), mark(['税务局'])));
  expect([first, second, third].map((each) => each?.text)).toEqual(lines);
  expect(spacer).toEqual(SPACER);
});

test('on the other grid the spacer above the mark is what is left of its 72 mm', async () => {
  const found = await set(notice(mark(['税务局'])), { grid: 'gbt33476' });
  expect(found[3]).toEqual({ style: 'Spacer', text: '', line: '354' });
  expect(1961 + 3 * 589 + 354).toBeCloseTo((72 / 25.4) * 1440, -0.5);
});

test('a mark too long for one line takes two, the second closer than its letters are high', async () => {
  const found = await set(notice(mark(['国家税务总局清河市高新技术产业开发区税务局第一稽查局'])));
  expect(found.filter(({ style }) => style === 'Mark').map(({ text: words, line }) => [words, line])).toEqual([
    ['国家税务总局清河市高新技术', '570'],
    ['产业开发区税务局第一稽查局文件', '656'],
  ]);
});

test('签发人 stand one character from the right, their number one from the left on the line of the last (7.2.6)', async () => {
  const lines = async (...signers: readonly string[]) => {
    const found = await set(notice(mark([NAME]), number('清市监报〔2026〕3号', signers)));
    return found.filter(({ style }) => style === 'Number').map(({ text: words, indent, tabs }) => [words, indent, tabs]);
  };
  expect(await lines('李振华')).toEqual([['清市监报〔2026〕3号→签发人：李振华', 'left 315', 'left 6300']]);
  expect(await lines('李振华', '王芳', '赵敏')).toEqual([
    ['签发人：李振华→王　芳', 'left 5040', 'left 7560'],
    ['清市监报〔2026〕3号→赵　敏', 'left 315', 'left 6300'],
  ]);
  expect(await lines('阿卜杜热合曼·买买提依明', '李振华')).toEqual([
    ['签发人：阿卜杜热合曼·买买提依明', 'left 3465', undefined],
    ['清市监报〔2026〕3号→李振华', 'left 315', 'left 4725'],
  ]);
});

test('names beside one another above seals are eight characters and a quarter apart', async () => {
  const [names] = await set(annex(signed(['清河市公安局', '清河市民政局', '清河市财政局'])));
  const starts = [names?.indent ?? '', ...(names?.tabs ?? '').split(', ')].map((each) => Number(each.split(' ')[1]));
  expect(starts).toEqual([496, 3095, 5694]);
  expect(((3095 - 496) / 1440) * 25.4).toBeGreaterThan(42);
});

test('a signature stays with the last of several paragraphs, the note below it with both', async () => {
  const found = await set(notice(linesOf(1), linesOf(1), signed([NAME]), note('（此件公开发布）')));
  expect(found.map(({ style, keepNext }) => `${style}${keepNext === true ? ' ↓' : ''}`)).toEqual([
    'Body',
    'Body ↓',
    'Normal ↓',
    'Normal ↓',
    'Signature ↓',
    'Signature ↓',
    'Body',
  ]);
});

test('the only paragraph does not go with the signature, since the first page needs it', async () => {
  const [first, second] = await set(notice(linesOf(1), signed([NAME])));
  expect([first?.keepNext, second?.keepNext]).toEqual([undefined, true]);
});

test('a document set closer has all lines of its body closer, headings too, and its title as it was', async () => {
  const blocks = [
    mark([NAME]),
    number('清市监〔2026〕6号'),
    title('关于开展联合抽查的通知'),
    addressee('各区：'),
    heading(1, '一、', '抽查安排'),
    linesOf(3),
    signed([NAME]),
    note('（此件公开发布）'),
  ];
  const found = await set(notice(...blocks));
  const pitchOf = (style: string) => new Set(found.flatMap((each) => (each.style === style ? [each.line] : [])));
  const [pitch] = pitchOf('Body');
  expect(Number(pitch)).toBeLessThan(579);
  expect(Number(pitch)).toBeGreaterThanOrEqual(520);
  for (const style of ['Heading1', 'Number', 'Signature']) expect([style, ...pitchOf(style)]).toEqual([style, pitch]);
  expect([...pitchOf('Title')]).toEqual([undefined]);
  expect(found.slice(0, 3).map(({ line }) => line)).toEqual([undefined, undefined, undefined]);
});

test('a letter: the mark 30 mm below the edge in a frame, the red double rule, the number at the right on the next line (10.1)', async () => {
  const head = [mark([NAME], ''), number('清市监函〔2026〕6号'), title('关于商请派员的函')];
  const found = await set(notice(...head), { form: 'letter' });
  expect(found).toEqual([
    { style: 'Mark', text: NAME, line: '860', frame: '1588 1701 8844' },
    { style: 'Rule', text: '', line: '20', rules: 'top 24 FF0000, bottom 6 FF0000', frame: '1134 2753 9638' },
    { style: 'Normal', text: '清市监函〔2026〕6号', align: 'right' },
    BLANK,
    BLANK,
    { style: 'Title', text: '关于商请派员的函' },
  ]);
});

test('in a letter 份号, 密级 and 紧急程度 stand below the rule without blank lines, the first beside the number', async () => {
  const blocks = [
    fileMarks({ secrecy: '秘密', urgency: '特急' }),
    mark([NAME, '清河市公安局'], '文件'),
    number('清市监函〔2026〕6号'),
  ];
  const found = await set(notice(...blocks), { form: 'letter' });
  expect(found.map(({ text: words }) => words)).toEqual([NAME, '', '秘密→清市监函〔2026〕6号', '特急']);
  expect(found[2]).toMatchObject({ align: 'left', tabs: 'right 8844' });
});

test('a blank at the end of a line of a title is nearly no blank, so that the line stays in the middle', async () => {
  const manuscript = plainManuscript('a/2026/x', '标题');
  const words = `${NAME} 清河市生态环境局关于印发联合抽查实施方案的通知`;
  const bytes = await wordPackage({ ...manuscript, parts: [notice(title(words))] });
  const [found] = wordParagraphs(bytes);
  expect(found?.text.replaceAll('/', '')).toBe(words);
});
