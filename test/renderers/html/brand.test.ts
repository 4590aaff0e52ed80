import { expect, test } from 'vitest';
import { brandOf } from '../../../src/renderers/html/brand.ts';
import { pageTools } from '../page-tools.ts';

const { site } = pageTools();
const colors = { accent: null, accentDark: null, red: null, redDark: null };

test('a page is headed by the words of the site, else by its name, else by the organs of the document', () => {
  expect(brandOf(site, '甲局')).toEqual({ emblem: '', title: '清河市人民政府', subtitle: '' });
  expect(brandOf({ ...site, name: null }, '甲局').title).toBe('甲局');
  const look = { title: '清河监管', subtitle: '抽查公示', emblem: '清河', colors };
  expect(brandOf({ ...site, look }, '甲局')).toEqual({ emblem: '清河', title: '清河监管', subtitle: '抽查公示' });
  expect(brandOf({ ...site, look: { ...look, title: '' } }, '甲局').title).toBe('清河市人民政府');
});
