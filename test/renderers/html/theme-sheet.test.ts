import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastWith } from '../../../src/core/contrast.ts';
import { pageGrounds } from '../../../src/renderers/html/page-grounds.ts';
import { themeSheet } from '../../../src/renderers/html/theme-sheet.ts';

const theme = readFileSync(new URL('../../../templates/pages/theme.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = theme.split('@media (prefers-color-scheme: dark)');
const none = { accent: null, accentDark: null, red: null, redDark: null };
const look = (colors: Partial<Record<keyof typeof none, string>>) => ({
  title: '',
  subtitle: '',
  emblem: '',
  colors: { ...none, ...colors },
});
const colorIn = (sheet: string, name: string) =>
  (new RegExp(`${name}: (#[0-9a-f]+);`).exec(sheet)?.[1] ?? '').replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

test('colours are judged against what the sheet has text stand on', () => {
  const grounds = (sheet: string) => ['--paper', '--ground', '--band'].map((name) => colorIn(sheet, name));
  expect(grounds(light)).toEqual(pageGrounds.light);
  expect(grounds(dark)).toEqual(pageGrounds.dark);
});

test('the colours of the sheet itself can be read on all of them', () => {
  for (const name of ['--ink', '--faint', '--accent', '--red']) {
    expect(contrastWith(colorIn(light, name), pageGrounds.light), name).toBeGreaterThanOrEqual(4.5);
    expect(contrastWith(colorIn(dark, name), pageGrounds.dark), name).toBeGreaterThanOrEqual(4.5);
  }
});

test('without colours of its own a site has the sheet as it is', () => {
  expect(themeSheet(theme, undefined)).toBe(theme);
  expect(themeSheet(theme, look({}))).toBe(theme);
});

test('stated colours stand behind those of the sheet, a dark one that is not stated is made readable', () => {
  const added = themeSheet(theme, look({ accent: '#006633', red: '#7a0010', redDark: '#ffb0b0' })).slice(theme.length);
  expect(added).toContain(':root { --accent: #006633; --bar: #006633; --red: #7a0010; --warn: #7a0010; }');
  const made = /dark\) \{ :root \{ --accent: (#\w+); --bar: \1; --red: #ffb0b0; \} \}/.exec(added)?.[1] ?? '';
  expect(contrastWith(made, pageGrounds.dark)).toBeGreaterThanOrEqual(4.5);
});

test('a dark colour alone leaves the light sheet as it is, and a red one the accent', () => {
  expect(themeSheet(theme, look({ accentDark: '#7fd1b5' })).slice(theme.length)).toBe(
    '/* of the configuration */\n@media (prefers-color-scheme: dark) { :root { --accent: #7fd1b5; --bar: #7fd1b5; } }\n',
  );
  const red = themeSheet(theme, look({ red: '#b00000', redDark: '#ffaaaa' })).slice(theme.length);
  expect(red).toContain(':root { --red: #b00000; --warn: #b00000; }\n');
  expect(red).not.toContain('--accent');
});
