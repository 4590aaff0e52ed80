import { bracketWidthsMixed } from '../../../src/checks/numbering/bracket-widths-mixed.ts';
import { testCheck } from '../../support/test-check.ts';

const outline = `
id: own
title: 方案
sections:
  - { id: a, heading: 甲, children: [{ id: a.one, heading: 一 }, { id: a.two, heading: 二 }] }
  - { id: b, heading: 乙, children: [{ id: b.one, heading: 一, list: [{ id: b.one.x, text: 细。 }] }] }`;

testCheck(bracketWidthsMixed, {
  passes: {
    'one width throughout, generated': { plan: 'sequence: 3', outline },
    'one width throughout, half': { plan: 'asIssued: { numbers: { level2: (一) } }', outline },
    'another level has the other width': { plan: 'asIssued: { numbers: { level2: (一), level3: （1） } }', outline },
    'numbers as printed, of a document that could not be composed': { plan: 'asIssued: { numbers: { a.one: (一) } }' },
    'numbers without brackets': { plan: "asIssued: { numbers: { a.one: '1.' } }", outline },
  },
  fails: {
    'it is told beside the last one before it in its row': {
      plan: 'asIssued: { numbers: { c.three: «(三)» } }',
      outline: `${outline}
  - { id: c, heading: 丙, children: [{ id: c.one, heading: 一 }, { id: c.two, heading: 抽取检查对象并且派出检查人员的办法和要求等 }, { id: c.three, heading: 三 }, { id: c.four, heading: 四 }] }`,
      values: [{ found: '(三)', other: '（二）', expected: '（三）' }],
      said: [
        [
          {
            zh: '这里是“（二）抽取检查对象并且派出检查人员的办法和要求”',
            en: 'here it is “（二）抽取检查对象并且派出检查人员的办法和要求”',
          },
        ],
      ],
    },
    'the first of a row is told beside the next one of it': {
      plan: 'asIssued: { numbers: { c.one: «(一)» } }',
      outline: `${outline}
  - { id: c, heading: 丙, children: [{ id: c.one, heading: 甲 }, { id: c.two, heading: 乙 }, { id: c.three, heading: 丙 }] }`,
      said: [[{ zh: '这里是“（二）乙”', en: 'here it is “（二）乙”' }]],
    },
    'one of them half-width': {
      plan: 'asIssued: { numbers: { b.one: «(一)» } }',
      outline,
      messages: ['同级编号有 `(一)` 又有 `（一）`，应统一为 `（一）`'],
    },
    'a level half-width, one of it typed full-width': {
      plan: 'asIssued: { numbers: { level2: «(一)», a.two: （二） } }',
      outline,
      values: [{ found: '(一)', other: '（二）', expected: '（一）' }],
      related: [['（二）']],
    },
    'the two halves of one number differ': {
      plan: 'asIssued: { numbers: { a.one: «（一)» } }',
      outline,
      values: [{ found: '（一)', other: '（二）', expected: '（一）' }],
    },
  },
});
