import { expect, test } from 'vitest';
import type { Block } from '../../src/documents/manuscript.ts';
import { paragraphBreak } from '../../src/renderers/paragraph-break.ts';

const origin = { path: [] };

function paragraph(text: string, lead = ''): Block {
  return { kind: 'paragraph', origin, level: lead === '' ? null : 1, number: '', lead, text };
}

test('a paragraph is broken after the clause before its last line', () => {
  const text = `${'现将方案印发给你们，请结合实际，'.repeat(2)}认真贯彻落实。`;
  const found = paragraphBreak([paragraph(text)], 1);
  expect(text.slice(found?.offset)).toBe('请结合实际，认真贯彻落实。');
});

test('without a clause it is broken where the last line begins', () => {
  expect(paragraphBreak([paragraph('文'.repeat(60))], 1)).toEqual({ block: 0, offset: 54 });
});

test('a paragraph of one line has none to give, nor is a heading that runs in parted from its text', () => {
  expect(paragraphBreak([paragraph('文'.repeat(20))], 1)).toBeNull();
  expect(paragraphBreak([paragraph('文', '文'.repeat(30))], 1)).toBeNull();
  expect(paragraphBreak([], 0)).toBeNull();
});
