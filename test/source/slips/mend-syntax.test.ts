import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendSyntax, type Reading } from '../../../src/source/slips/mend-syntax.ts';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { slipped } from '../../fuzz/texts.ts';
import { told } from '../../support/told.ts';

/** A reader that stumbles over each sign of full width. */
function wideSigns(text: string): Reading {
  const stumbles = [...text.matchAll(/[：，]/g)].map(({ index }) => index);
  return { stumbles, begins: () => true, weight: () => 0 };
}

const said = (text: string, read = wideSigns) => told(mendSyntax({ path: 'p', text }, read)).map(([rule, at]) => `${rule} ${at}`);

test('each slip is told at its place in the text as typed, though those before it were made good', () => {
  const text = 'a：1\nb: 2\nc：3\nd: [1，2]\n';
  const found = mendSyntax({ path: 'p', text }, wideSigns);
  expect(found.map(({ place }) => place?.range.start)).toEqual([text.indexOf('：'), text.lastIndexOf('：'), text.indexOf('，')]);
});

test('a text that reads has no slips, whatever stands in it', () => {
  expect(said('a：1\n', () => ({ stumbles: [], begins: () => true, weight: () => 0 }))).toEqual([]);
});

test('where nothing lets the reader come further, nothing is told', () => {
  expect(said('a：1\nb: 2\n', () => ({ stumbles: [1], begins: () => true, weight: () => 0 }))).toEqual([]);
});

test.each([
  ['brackets that close', (text: string) => text.includes(']'), 'yaml/unclosed ['],
  ['signs of half width', (text: string) => !text.includes('，'), 'yaml/fullwidth-sign ，'],
])('of slips after which all is read, the one that leaves least wrong in the data is told: %s', (_, isRight, slip) => {
  const typed = 'a: [1，2\n';
  const read = (text: string): Reading => ({
    stumbles: text === typed ? [4] : [],
    begins: () => true,
    weight: () => (isRight(text) ? 0 : 1),
  });
  expect(said(typed, read)).toEqual([slip]);
});

test('a text that cannot be helped is given up soon', () => {
  let count = 0;
  const read = (text: string): Reading => {
    count += 1;
    return { stumbles: [text.length - 1], begins: () => true, weight: () => 0 };
  };
  said(`${'a：[1，2 "b\n   c 1\n'.repeat(40)}`, read);
  expect(count).toBeLessThan(420);
});

test('whatever slips a text has, those that are told stand in it in its order of reading, each with a way to go on', () => {
  const text = 'kind: campaign\nschedule:\n  window: { start: 2026-07-07, end: 2026-07-31 }\n  items: [甲, 乙]\nnote: "丙"\n';
  fc.assert(
    fc.property(slipped([text]), (typed) => {
      const { value, diagnostics } = parseYaml({ path: 'p', text: typed });
      if (value !== undefined) return;
      expect(diagnostics.length).toBeGreaterThan(0);
      for (const { place, severity } of diagnostics) {
        expect(severity).toBe('error');
        expect(place?.range.start).toBeLessThanOrEqual(typed.length);
      }
    }),
    { numRuns: 60, seed: 29 },
  );
});
