import { expect, test } from 'vitest';
import type { Block, Part } from '../../src/documents/manuscript.ts';
import { linePitch, REGULAR_PITCH } from '../../src/renderers/line-pitch.ts';

const origin = { path: [] };

/** A notice under a mark: its title a line for every twenty characters, its text as many lines as asked. */
function notice(titleLines: number, textLines: number): Part {
  const blocks: Block[] = [
    { kind: 'mark', organs: ['清河市东区市场监督管理局'], suffix: '文件', origin },
    { kind: 'document-number', text: '清市监〔2026〕6号', origin, signers: [] },
    { kind: 'title', text: '监'.repeat(20 * titleLines), origin },
    { kind: 'addressee', text: '各成员单位：', origin },
    { kind: 'paragraph', level: null, number: '', lead: '', text: '文'.repeat(28 * textLines - 2), origin },
    { kind: 'signature', organs: ['清河市东区市场监督管理局'], date: '2026年7月1日', sealing: 'seal', stamps: [], origin },
    { kind: 'note', text: '（信息公开类型：主动公开）', origin },
  ];
  return { role: 'notice', orientation: 'portrait', blocks };
}

test('a notice that fits its page keeps the regular pitch', () => {
  expect(linePitch(notice(2, 1))).toBe(REGULAR_PITCH);
});

test('a notice a line too long is set closer, but never below 26 points', () => {
  const pitch = linePitch(notice(3, 2));
  expect(pitch).toBeLessThan(REGULAR_PITCH);
  expect(pitch).toBeGreaterThanOrEqual(26);
});

test('a notice that cannot fit one page keeps the regular pitch', () => {
  expect(linePitch(notice(4, 12))).toBe(REGULAR_PITCH);
});

test('what stands under no mark, or is no notice, keeps the regular pitch', () => {
  const part = notice(3, 2);
  expect(linePitch({ ...part, blocks: part.blocks.slice(1) })).toBe(REGULAR_PITCH);
  expect(linePitch({ ...part, role: 'plan' })).toBe(REGULAR_PITCH);
});
