import { expect, test } from 'vitest';
import { blocksOf, composedOf } from './elements.ts';

const notesOf = (lines: string) => blocksOf(composedOf(lines), 'note');
const DISCLOSURE = '（信息公开类型：主动公开）';

test.each([
  ['此件发至各乡镇', '（此件发至各乡镇）'],
  ['（此件发至各乡镇）', '（此件发至各乡镇）'],
  ['联系人：张某某（监管股）', '（联系人：张某某（监管股））'],
  ['（一）见附件（二）', '（（一）见附件（二））'],
  ['（联系人：张某某（监管股））', '（联系人：张某某（监管股））'],
  ['经{{issuer.self}}审查', '（经我局审查）'],
])('%j is printed %s', (note, printed) => {
  expect(notesOf(`note: '${note}'`).map(({ text }) => text)).toEqual([DISCLOSURE, printed]);
});

test('several notes print one after another, each with its place', () => {
  const [, ...own] = notesOf('note: [此件发至各乡镇, 联系人：张某某]');
  expect(own).toMatchObject([
    { text: '（此件发至各乡镇）', origin: { path: ['note', 0] } },
    { text: '（联系人：张某某）', origin: { path: ['note', 1] } },
  ]);
});

test('what a document of the past printed on disclosure stands for the outline, not for the notes', () => {
  const notes = notesOf("asIssued: { note: '(此件公开发布)' }\nnote: 此件发至各乡镇");
  expect(notes.map(({ text }) => text)).toEqual(['(此件公开发布)', '（此件发至各乡镇）']);
});
