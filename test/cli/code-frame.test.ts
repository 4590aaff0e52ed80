import { expect, test } from 'vitest';
import { codeFrame } from '../../src/cli/reporters/code-frame.ts';
import { displayWidth } from '../../src/cli/reporters/display-width.ts';
import { noColours } from '../../src/cli/reporters/paint.ts';

/** The frame of what stands between « and ». */
function frame(marked: string): readonly string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  return codeFrame({ source: { path: 'x', text }, range: { start, end } }, { paint: noColours, style: 'red' });
}

test.each([
  ['Chinese', 'a: 甲«乙»丙', ['   1 | a: 甲乙丙', '     |      ^^']],
  ['emoji of several signs', 'a: 🧑‍🌾🇨🇳👍🏽«乙»', ['   1 | a: 🧑‍🌾🇨🇳👍🏽乙', '     |          ^^']],
  ['combining marks', 'e\u0301a\u0308: «x»', ['   1 | e\u0301a\u0308: x', '     |     ^']],
  ['tabs', '\ta: «x»', ['   1 |     a: x', '     |        ^']],
  ['a tab itself', '«\t»a: x', ['   1 |     a: x', '     | ^^^^']],
  ['a byte order mark', '\ufeffa: «x»', ['   1 | a: x', '     |    ^']],
  ['carriage returns', 'a: 1\r\nb: «2»\r\nc: 3\r\n', ['   2 | b: 2', '     |    ^']],
  ['nothing to underline', 'a: 1\n«»', ['   2 |', '     | ^']],
  ['the end of a line', 'a: «1\n»b: 2', ['   1 | a: 1', '     |    ^']],
  ['signs that cannot be printed', 'a: \u0007«\ud800»b', ['   1 | a: ··b', '     |     ^']],
  ['two lines', 'a:\n  - «甲\n    乙»\nb: 1\n', ['   2 |   - 甲', '     |     ^^', '   3 |     乙', '     |     ^^']],
  [
    'many lines',
    'a:\n  «b: 1\n  c: 2\n  d: 3\n  e: 4»\n',
    ['   2 |   b: 1', '     |   ^^^^', '   … |', '   5 |   e: 4', '     |   ^^^^'],
  ],
])('%s', (_, marked, lines) => {
  expect(frame(marked)).toEqual(lines);
});

test.each([
  ['in the middle', `${'前'.repeat(900)}«错»${'后'.repeat(900)}`, /^ {3}1 \| …前+错后+…$/],
  ['at the start', `«错»${'后'.repeat(900)}`, /^ {3}1 \| 错后+…$/],
  ['at the end', `${'前'.repeat(900)}«错»`, /^ {3}1 \| …前+错$/],
  ['all of it', `«${'错'.repeat(900)}»`, /^ {3}1 \| 错+…$/],
])('a long line is cut around a place %s', (_, marked, form) => {
  const [line = '', mark = ''] = frame(marked);
  expect(line).toMatch(form);
  expect(displayWidth(line)).toBeLessThan(115);
  const before = line.slice(0, line.indexOf('错'));
  expect(displayWidth(mark.slice(0, mark.indexOf('^')))).toBe(displayWidth(before));
});

test('a line of a million signs takes no time', () => {
  const started = performance.now();
  frame(`${'甲：'.repeat(500_000)}«错»${'乙'.repeat(500_000)}`);
  expect(performance.now() - started).toBeLessThan(500);
});
