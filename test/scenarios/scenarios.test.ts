import { expect, test } from 'vitest';
import { scenarios } from './scenarios.ts';

const blocks = scenarios.flatMap(({ manuscript }) => manuscript.parts.flatMap((part) => part.blocks));

test('every scenario has a name of its own that can be a file name, and says what it shows', () => {
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, shows } of scenarios) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(shows).not.toBe('');
  }
});

test('between them they hold every kind of block, part and choice of layout', () => {
  expect(new Set(blocks.map(({ kind }) => kind))).toHaveLength(15);
  const layouts = scenarios.map(({ manuscript }) => manuscript.layout);
  expect(new Set(layouts.map(({ form, grid }) => `${form} ${grid}`))).toHaveLength(4);
  expect(new Set(layouts.map(({ imprintPage }) => imprintPage))).toHaveLength(2);
  expect(layouts.some(({ fingerprint }) => fingerprint !== null)).toBe(true);
  expect(scenarios.some(({ manuscript }) => manuscript.draft)).toBe(true);
  const sealings = blocks.flatMap((block) => (block.kind === 'signature' ? [block.sealing] : []));
  expect(new Set(sealings)).toEqual(new Set(['seal', 'none', 'stamp']));
});

test('an annex is named in its list as on its page', () => {
  for (const { name, manuscript } of scenarios) {
    const listed = manuscript.parts.flatMap((part) =>
      part.blocks.flatMap((block) => (block.kind === 'attachment-list' ? block.entries.map((entry) => entry.title) : [])),
    );
    const annexes = manuscript.parts.filter(({ role }) => role === 'annex');
    const titles = annexes.flatMap((part) => part.blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])));
    if (annexes.length > 0) expect([name, ...titles]).toEqual([name, ...listed]);
  }
});
