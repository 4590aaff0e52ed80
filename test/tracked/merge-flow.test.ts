import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeOf, descendantsOf } from '../../src/inspect/package/xml-element.ts';
import { changeMarks } from '../../src/tracked/change-marks.ts';
import { mergeFlow } from '../../src/tracked/merge-flow.ts';
import { flowLines } from '../support/tracked-text.ts';
import { paragraph, wordTable } from '../support/word-elements.ts';

const marks = () => changeMarks({ name: '某局', date: '2026-07-20T00:00:00Z' }, 0);
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom('一、总体要求', '（一）', '抽取3%。', '抽取5%。', '附件', ''), fc.constantFrom('Body', 'Heading1'))
    .map(([text, style]) => paragraph(text, style)),
  fc
    .array(fc.array(fc.constantFrom('序号', '1', '2', ''), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((rows) => wordTable(rows)),
);
/** A flow ends in a paragraph, as that of a document and of a cell does. */
const flow = fc.array(piece, { maxLength: 6 }).map((pieces) => [...pieces, paragraph('完')]);

test('whatever was put in, taken out or moved, accepted it is the new flow and rejected the old one', () => {
  fc.assert(
    fc.property(flow, flow, (before, after) => {
      const merged = mergeFlow(before, after, marks());
      expect(flowLines(merged, 'accept')).toEqual(flowLines(after, 'accept'));
      expect(flowLines(merged, 'reject')).toEqual(flowLines(before, 'accept'));
    }),
    { numRuns: 200 },
  );
});

test('equal flows have nothing marked in them', () => {
  fc.assert(
    fc.property(flow, (same) => {
      const merged = mergeFlow(same, same, marks());
      const changes = ['w:ins', 'w:del', 'w:pPrChange'].flatMap((name) => merged.flatMap((each) => descendantsOf(each, name)));
      expect(changes).toEqual([]);
    }),
  );
});

test('every change has an id of its own', () => {
  fc.assert(
    fc.property(flow, flow, (before, after) => {
      const merged = mergeFlow(before, after, marks());
      const changes = ['w:ins', 'w:del', 'w:pPrChange'].flatMap((name) => merged.flatMap((each) => descendantsOf(each, name)));
      const ids = changes.map((each) => attributeOf(each, 'w:id'));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('a paragraph put in at the end leaves the last mark of the flow alone', () => {
  const merged = mergeFlow([paragraph('甲')], [paragraph('甲'), paragraph('乙')], marks());
  expect(flowLines(merged, 'reject')).toEqual(['甲']);
  const last = merged.at(-1);
  expect(last && descendantsOf(last, 'w:rPr').flatMap((each) => descendantsOf(each, 'w:ins'))).toEqual([]);
});
