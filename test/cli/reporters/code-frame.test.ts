import { expect, test } from 'vitest';
import { codeFrame } from '../../../src/cli/reporters/code-frame.ts';
import { displayWidth } from '../../../src/cli/reporters/display-width.ts';
import { colours, noColours, type Paint } from '../../../src/cli/reporters/paint.ts';

const frame = (text: string, [start, end]: readonly [number, number], paint: Paint = noColours) =>
  codeFrame({ source: { path: 'x', text }, range: { start, end } }, { paint, style: 'yellow' });
/** The frame of what stands between « and ». */
const marked = (text: string) => frame(text.replace(/[«»]/g, ''), [text.indexOf('«'), text.indexOf('»') - 1]);

test.each([
  ['an empty text', '«»', ['   1 |', '     | ^']],
  ['the end of a text without a last line end', 'a: 1«»', ['   1 | a: 1', '     |     ^']],
  ['the end of a line of Windows', 'a: 1«\r\n»b: 2', ['   1 | a: 1', '     |     ^']],
  ['the last of a thousand lines', `${'a: 1\n'.repeat(999)}b: «2»`, ['1000 | b: 2', '     |    ^']],
  [
    'a value of several lines with an empty one between',
    'a: «|\n  甲\n\n  乙»\n',
    ['   1 | a: |', '     |    ^', '   2 |   甲', '     |   ^^', '   4 |   乙', '     |   ^^'],
  ],
  ['exactly three lines', '«a\nb\nc»', ['   1 | a', '     | ^', '   2 | b', '     | ^', '   3 | c', '     | ^']],
  ['lines of Windows', '«a\r\nb»\r\n', ['   1 | a', '     | ^', '   2 | b', '     | ^']],
  ['a mark that stands on the sign before', 'e«\u0301»a', ['   1 | e\u0301a', '     |  ^']],
  ['signs that turn the direction', 'a\u202e«b»', ['   1 | a·b', '     |   ^']],
  ['a tab after signs of double width', '甲\t«乙»', ['   1 | 甲    乙', '     |       ^^']],
  ['digits of full width', '３«％»', ['   1 | ３％', '     |   ^^']],
  ['a line end within a value that is wide', 'a: «甲乙丙»丁', ['   1 | a: 甲乙丙丁', '     |    ^^^^^^']],
])('%s', (_, text, lines) => {
  expect(marked(text)).toEqual(lines);
});

test('a place beyond the text is its end', () => {
  expect(frame('a: 1', [9, 12])).toEqual(['   1 | a: 1', '     |     ^']);
});

test('in colours the number stands back and the carets have that of the grade', () => {
  expect(frame('a', [0, 1], colours)).toEqual(['\u001b[2m   1 |\u001b[22m a', '     \u001b[2m|\u001b[22m \u001b[33m^\u001b[39m']);
});

test.each([
  ['which just has room', `${'a'.repeat(30)}«b»${'c'.repeat(69)}`, `   1 | ${'a'.repeat(30)}b${'c'.repeat(69)}`, 30],
  ['one sign too long behind', `${'a'.repeat(30)}«b»${'c'.repeat(70)}`, `   1 | ${'a'.repeat(30)}b${'c'.repeat(69)}…`, 30],
  ['too long before', `${'a'.repeat(100)}«b»`, `   1 | …${'a'.repeat(30)}b`, 31],
  ['too long on both sides', `${'甲'.repeat(60)}«乙»${'丙'.repeat(60)}`, `   1 | …${'甲'.repeat(15)}乙${'丙'.repeat(33)}…`, 31],
])('a line %s is cut to a hundred columns around its place', (_, text, line, column) => {
  const [shown = '', carets = ''] = marked(text);
  expect(shown).toBe(line);
  expect(carets.indexOf('^') - '     | '.length).toBe(column);
});

test('a place longer than the line has room for is cut itself, and its carets with it', () => {
  const [shown = '', carets = ''] = marked(`a: «${'甲'.repeat(200)}»`);
  expect(shown).toBe(`   1 | a: ${'甲'.repeat(48)}…`);
  expect(carets).toBe(`     |    ${'^'.repeat(96)}`);
});

test('no line is cut within a character', () => {
  const farmer = '🧑‍🌾';
  const [shown = '', carets = ''] = marked(`${farmer.repeat(40)}«乙»${farmer.repeat(40)}`);
  expect(shown).toMatch(/^ {3}1 \| …(?:🧑‍🌾)+乙(?:🧑‍🌾)+…$/u);
  expect(displayWidth(carets.slice(0, carets.indexOf('^')))).toBe(displayWidth(shown.slice(0, shown.indexOf('乙'))));
});
