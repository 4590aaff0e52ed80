import { expect, test } from 'vitest';
import { composeDocument } from '../../../src/documents/compose.ts';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import type { OutlineInput } from '../../../src/schema/inputs.ts';
import { manuscriptText } from '../../support/manuscript-text.ts';
import { asIssued, campaign, overridesOf, section, workPlan } from '../../support/plans.ts';
import { outlineOf } from '../outlines.ts';

type Sections = NonNullable<OutlineInput['sections']>;

/** What stands between title and signature. */
function linesOf(sections: Sections, given: Parameters<typeof campaign>[0] = {}, outline: Partial<OutlineInput> = {}) {
  return printed(composeDocument(campaign(given), outlineOf({ title: '方案', ...outline, sections }), { draft: false }).value);
}

function printed(manuscript: Manuscript | undefined): readonly string[] {
  return manuscript ? manuscriptText(manuscript).slice(1, -2) : [];
}

const leaf = (id: string, more: object = {}) => ({ id, heading: id.toUpperCase(), text: `${id}文。`, ...more });

test('four levels have four forms of number, and a fifth goes on with the last', () => {
  const deep = leaf('a', {
    children: [leaf('b', { children: [leaf('c', { children: [leaf('d', { children: [leaf('e')] })] })] })],
  });
  expect(linesOf([deep])).toEqual([
    ...['一、A', 'a文。', '（一）B', 'b文。', '1.C', 'c文。', '（1）D', 'd文。', '（1）E', 'e文。'],
  ]);
});

test('numbers of a level begin anew under each section, and the tenth and eleventh are counted in words', () => {
  const many = (id: string, count: number) => ({
    id,
    heading: id,
    children: Array.from({ length: count }, (_, index) => ({ id: `${id}.${index}`, heading: `第${index + 1}` })),
  });
  const lines = linesOf([many('甲', 11), many('乙', 2)]);
  expect(lines.slice(10, 15)).toEqual(['（十）第10', '（十一）第11', '二、乙', '（一）第1', '（二）第2']);
});

test('numbers close up where a section is dropped, or where all it says is dropped', () => {
  const sections: Sections = [leaf('a'), { id: 'b', heading: 'B', children: [{ id: 'b.one', text: '一。' }] }, leaf('c')];
  const numbers = (texts: Record<string, string | null>) =>
    linesOf(sections, { overrides: overridesOf(texts) }).filter((line) => /^.、/.test(line));
  expect(numbers({})).toEqual(['一、A', '二、B', '三、C']);
  expect(numbers({ a: null })).toEqual(['一、B', '二、C']);
  expect(numbers({ 'b.one': null })).toEqual(['一、A', '二、C']);
  expect(numbers({ c: null, b: null, a: null })).toEqual([]);
});

test('a heading that is dropped leaves its text, which is then none of the numbered sections', () => {
  expect(linesOf([leaf('a'), leaf('b'), leaf('c')], { overrides: overridesOf({ 'b.heading': null }) })).toEqual([
    ...['一、A', 'a文。', 'b文。', '二、C', 'c文。'],
  ]);
});

test('what replaces a section replaces its paragraphs and leaves what is below it', () => {
  const sections: Sections = [{ id: 'a', heading: 'A', text: ['一。', '二。'], children: [leaf('b')] }];
  expect(linesOf(sections, { overrides: overridesOf({ a: '换。\n\n  又一段。' }) })).toEqual([
    ...['一、A', '换。', '又一段。', '（一）B', 'b文。'],
  ]);
});

test('a heading runs into its text with its own sign or that of the outline, and stands alone where it has none', () => {
  const children = [
    leaf('b'),
    leaf('c', { heading: '为什么？' }),
    { id: 'd', heading: '只有标题' },
    { id: 'e', heading: '下面还有', children: [leaf('f')] },
  ];
  const sections: Sections = [{ id: 'a', heading: 'A', headings: 'runIn', children }];
  expect(linesOf(sections)).toEqual([
    ...['一、A', '（一）B。b文。', '（二）为什么？c文。', '（三）只有标题。', '（四）下面还有', '1.F', 'f文。'],
  ]);
  expect(linesOf([{ id: 'a', heading: 'A', headings: 'runIn', headingMark: '：', children: [leaf('b')] }])).toEqual([
    '一、A',
    '（一）B：b文。',
  ]);
});

test('the outline says how headings stand where a section does not', () => {
  const sections: Sections = [
    { id: 'a', heading: 'A', children: [leaf('b')] },
    { id: 'c', heading: 'C', headings: 'block', children: [leaf('d')] },
  ];
  expect(linesOf(sections, {}, { headings: 'runIn', headingMark: '：' })).toEqual([
    ...['一、A', '（一）B：b文。', '二、C', '（一）D', 'd文。'],
  ]);
  expect(linesOf([{ id: 'a', heading: 'A', headings: 'none', children: [leaf('b'), leaf('c')] }])).toEqual([
    '一、A',
    '（一）b文。',
    '（二）c文。',
  ]);
});

test('a list is numbered by its paragraphs, and what has no text takes no number', () => {
  const list = [{ text: '一。' }, { when: 'partners', text: '二。' }, { text: '三。' }];
  const sections: Sections = [{ id: 'a', heading: 'A', list }];
  expect(linesOf(sections)).toEqual(['一、A', '（一）一。', '（二）二。', '（三）三。']);
  expect(linesOf(sections, { departments: campaign().departments.slice(0, 1) })).toEqual(['一、A', '（一）一。', '（二）三。']);
});

test('what a plan prints of its own stands where the outline inserts it, numbered with the rest', () => {
  const own = section(['sections', 0], {
    id: 'aims',
    heading: '工作目标',
    text: ['比例为{{targets.yearly}}。'],
    children: [
      section(['sections', 0, 'children', 0], { text: ['一。'] }),
      section(['sections', 0, 'children', 1], { text: ['二。'] }),
    ],
  });
  const sections: Sections = [leaf('before'), { id: 'own', insert: 'sections' }, leaf('after')];
  const compose = (list: readonly (typeof own)[]) =>
    printed(composeDocument(workPlan({ sections: list }), outlineOf({ title: '要点', sections }), { draft: false }).value);
  expect(compose([own, section(['sections', 1], { heading: '保障措施' })])).toEqual([
    ...[
      '一、BEFORE',
      'before文。',
      '二、工作目标',
      '比例为3%。',
      '（一）一。',
      '（二）二。',
      '三、保障措施',
      '四、AFTER',
      'after文。',
    ],
  ]);
  expect(compose([])).toEqual(['一、BEFORE', 'before文。', '二、AFTER', 'after文。']);
});

test('a document of the past has the numbers it was printed with, and those of one section or of none', () => {
  const sections: Sections = [leaf('a'), leaf('b', { children: [leaf('c'), leaf('d')] })];
  const numbers = (given: Record<string, string | null>) =>
    linesOf(sections, { asIssued: asIssued({ numbers: new Map(Object.entries(given)), signature: '某局' }) }).filter(
      (line) => !line.endsWith('文。'),
    );
  expect(numbers({ level1: '1、', level2: '(1)' })).toEqual(['1、A', '2、B', '(1)C', '(2)D']);
  expect(numbers({ level2: null })).toEqual(['一、A', '二、B', 'C', 'D']);
  expect(numbers({ b: '三、' })).toEqual(['一、A', '三、B', '（一）C', '（二）D']);
  expect(numbers({ a: null })).toEqual(['A', '一、B', '（一）C', '（二）D']);
});
