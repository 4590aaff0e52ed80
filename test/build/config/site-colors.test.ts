import { expect, test } from 'vitest';
import { badColor, faintColor } from '../../../src/build/config/site-colors.ts';
import { contrastWith } from '../../../src/core/contrast.ts';
import { pageGrounds } from '../../../src/renderers/html/page-grounds.ts';

test('colours are # and six digits, whatever else is written', () => {
  expect(badColor('#0b4a8f')).toBeUndefined();
  for (const text of ['navy', '#fff', 'red; } body { display: none', '#0b4a8f}</style><script>']) {
    expect(badColor(text)?.zh).toContain(`颜色为 \`${text}\``);
  }
});

test('a colour that is hard to read is told with its contrast and one that is not', () => {
  expect(faintColor('#0b4a8f', false)).toBeUndefined();
  expect(faintColor('#8fc1ff', true)).toBeUndefined();
  const light = faintColor('#ffd700', false);
  expect(light?.zh).toMatch(/对比度为 1\.\d : 1，应不低于 4\.5 : 1/);
  const better = /such as `'(#\w+)'`/.exec(light?.en ?? '')?.[1] ?? '';
  expect(contrastWith(better, pageGrounds.light)).toBeGreaterThanOrEqual(4.5);
  expect(faintColor('#0b4a8f', true)?.zh).toContain('深色外观');
});
