import { expect, test } from 'vitest';
import { contrastWith, isColor, LEAST_CONTRAST, readableOn } from '../../src/core/contrast.ts';

test.each(['#0b4a8f', '#ABCDEF'])('%s is a colour', (text) => expect(isColor(text)).toBe(true));
test.each(['', 'red', '0b4a8f', '#abc', '#0b4a8f;', '#0b4a8f\n', 'url(x)', '#0b4a8g'])('%j is none', (text) =>
  expect(isColor(text)).toBe(false));

test('contrast is that of WCAG, the least of several grounds', () => {
  expect(contrastWith('#000000', ['#ffffff'])).toBeCloseTo(21);
  expect(contrastWith('#777777', ['#ffffff'])).toBeCloseTo(4.48, 2);
  expect(contrastWith('#ffffff', ['#ffffff', '#000000'])).toBeCloseTo(1);
});

test('a colour that cannot be read is moved towards the end given until it can, and no farther', () => {
  expect(readableOn('#0b4a8f', ['#ffffff'], '#000000')).toBe('#0b4a8f');
  for (const color of ['#ffff00', '#00ff00', '#ffffff']) {
    const darker = readableOn(color, ['#ffffff', '#eef2f7'], '#000000');
    expect(contrastWith(darker, ['#eef2f7'])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrastWith(darker, ['#eef2f7'])).toBeLessThan(LEAST_CONTRAST + 0.5);
  }
});
