import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emWidth, emWidthOf, mostTitleLines, titleLines } from '../../src/renderers/title-lines.ts';

const NOTICE = '清河市市场监督管理局等部门关于印发《清河市2026年第二次跨部门“双随机、一公开”联合抽查实施方案》的通知';

test('a short title stays on one line', () => {
  expect(titleLines('检查情况登记表')).toEqual(['检查情况登记表']);
});

test('a title of two lines breaks before its quotes', () => {
  expect(titleLines('清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案')).toEqual([
    '清河市2026年第2次跨部门',
    '“双随机、一公开”联合抽查实施方案',
  ]);
});

test('a long title keeps quotes, numbers and words whole and leaves no lone tail', () => {
  const lines = titleLines(NOTICE);
  expect(lines.some((line) => line.includes('“双随机、一公开”'))).toBe(true);
  expect(lines.join('|')).not.toMatch(/\d\|[年次]|第\||印\|发|联合\|抽|方\|案/);
  expect(emWidth(lines.at(-1) ?? '')).toBeGreaterThanOrEqual(4);
});

test('words of the field stay whole though dictionaries take them apart', () => {
  const lines = titleLines('云屏县2026年第三次跨部门“双随机、一公开”联合抽查后续处置情况公示');
  expect(lines.join('|')).not.toMatch(/跨\|部|后续\|处置/);
});

test('lines never rise again after they fell, nor are all of one width', () => {
  const widths = titleLines(NOTICE).map(emWidth);
  expect(new Set(widths).size).toBeGreaterThan(1);
  const longest = widths.indexOf(Math.max(...widths));
  expect(widths.slice(longest)).toEqual(widths.slice(longest).toSorted((a, b) => b - a));
});

test('names of organs parted by blanks stay whole', () => {
  const lines = titleLines(`清河市市场监督管理局 清河市生态环境局 清河市住房和城乡建设局${NOTICE.slice(13)}`);
  expect(lines.slice(0, 2).join('|')).toMatch(/^清河市市场监督管理局 ?(\||清河市生态环境局 ?\|)清河市/);
  for (const line of lines) expect(line).not.toMatch(/^[ \u3000]|^(生态|住房|城乡)/);
});

test('no text is lost and no line is wider than asked, whatever the title', () => {
  const piece = fc.constantFrom('市', '监管', '2026年', '《', '》', '“', '”', '、', 'ab', ' ', '𠮷', '关于', '的通知', '<b>');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const title = pieces.join('');
      const lines = titleLines(title);
      expect(lines.join('')).toBe(title);
      expect(Math.max(...lines.map(emWidth))).toBeLessThanOrEqual(20);
    }),
  );
});

test('a title of a thousand characters is broken too', () => {
  expect(titleLines('监管'.repeat(500), 20).length).toBe(50);
});

test('no title takes more lines than are told at a glance', () => {
  const piece = fc.constantFrom('清河市', '2026年', '《', '》', '、', 'ab', ' ', '关于', '联合抽查', '实施方案', '的通知');
  const title = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(title, fc.constantFrom(20, 16.6, 6), (text, maxEm) => {
      expect(titleLines(text, maxEm).length).toBeLessThanOrEqual(mostTitleLines(text, maxEm));
    }),
  );
});

test('a text is as wide as its parts, a character of two halves counted once', () => {
  expect(emWidth('𠮷a·\ud842')).toBe(3.5);
  expect(emWidthOf('清河市2026年', 2, 7)).toBe(3);
});

const HARD: Readonly<Record<string, readonly string[]>> = {
  'names of several organs, a line each where they are long': [
    '清河市发展和改革委员会 ',
    '清河市住房和城乡建设局 ',
    '清河市交通运输局 清河市水利局',
    '关于印发《清河市工程建设项目招标',
    '投标领域部门联合“双随机、一公开”',
    '监管实施细则（试行）》的通知',
  ],
  'the name of an organ that another passes on': [
    '清河市人民政府办公室',
    '关于转发市市场监督管理局等部门清河市',
    '2026年度部门联合双随机抽查工作计划的通知',
  ],
  'no rectangle of two full lines': ['清河市市场监督管理局', '关于对34家企业登记事项和公示', '信息开展双随机抽查结果的公告'],
  'a quarter with its number': ['清河市市场监督管理局关于2026年', '第二季度产品质量监督抽查情况的通报'],
  'a name longer than a line': [
    '国家税务总局清河市高新技术',
    '产业开发区税务局关于做好2026年度',
    '企业年报公示信息抽查工作的通知',
  ],
};

for (const [name, lines] of Object.entries(HARD)) {
  test(`hard titles: ${name}`, () => expect(titleLines(lines.join(''))).toEqual(lines));
}
