import { expect, test } from 'vitest';
import { composeDocument } from '../../src/documents/compose.ts';
import { resolveOutline } from '../../src/documents/outline.ts';
import type { OutlineInput } from '../../src/schema/inputs.ts';
import { manuscriptText } from '../support/manuscript-text.ts';
import { campaign } from '../support/plans.ts';
import { tree } from './outlines.ts';

const parent: OutlineInput = {
  id: 'parent',
  title: '{{region}}方案',
  sections: [
    { id: 'time', heading: '时间', text: '{{schedule.window}}。' },
    { id: 'work', heading: '实施', children: [{ id: 'work.how', heading: '方式', text: '现场检查。' }] },
  ],
};

function resolve(...inputs: readonly OutlineInput[]) {
  const trees = new Map(inputs.map((input) => [input.id, tree(input)]));
  return resolveOutline(inputs.at(-1)?.id ?? '', trees);
}

function printed(...inputs: readonly OutlineInput[]): readonly string[] {
  const { value } = resolve(...inputs);
  const manuscript = value && composeDocument(campaign({ issuers: [], issued: null }), value, { draft: false }).value;
  return manuscript ? manuscriptText(manuscript) : [];
}

test('an outline takes sections of its parent, in its own order, with keys changed', () => {
  const child: OutlineInput = {
    id: 'child',
    extends: 'parent',
    sections: [
      { use: 'work.how' },
      { use: 'time', heading: '抽查时间' },
      { id: 'end', heading: '附则', text: '自印发之日起施行。' },
    ],
  };
  expect(printed(parent, child)).toEqual([
    '清河市东区方案',
    '一、方式',
    '现场检查。',
    '二、抽查时间',
    '2026年7月7日至7月31日。',
    '三、附则',
    '自印发之日起施行。',
  ]);
});

test('sentences replace or drop what is inherited', () => {
  const child: OutlineInput = {
    id: 'child',
    extends: 'parent',
    sentences: { time: null, 'work.heading': '组织实施', 'work.how': '实地核查。' },
  };
  expect(printed(parent, child)).toEqual(['清河市东区方案', '一、组织实施', '（一）方式', '实地核查。']);
});

test('what an outline words anew stands, whatever its parent replaced', () => {
  const own: OutlineInput = {
    id: 'own',
    extends: 'parent',
    sentences: { time: '另定时间。', 'time.heading': '抽查时间', 'work.how': null },
  };
  const worded = (sections: NonNullable<OutlineInput['sections']>) =>
    printed(parent, own, { id: 'child', extends: 'own', sections });
  expect(worded([{ use: 'time' }])).toEqual(['清河市东区方案', '一、抽查时间', '另定时间。']);
  expect(worded([{ use: 'time', text: '七月。' }])).toEqual(['清河市东区方案', '一、抽查时间', '七月。']);
  expect(worded([{ use: 'time', heading: '日期' }])).toEqual(['清河市东区方案', '一、日期', '另定时间。']);
  expect(worded([{ id: 'time', heading: '日期', text: '七月。' }])).toEqual(['清河市东区方案', '一、日期', '七月。']);
  expect(worded([{ id: 'all', heading: '全部', children: [{ use: 'work.how', text: '走访。' }] }])).toEqual([
    '清河市东区方案',
    '一、全部',
    '（一）方式',
    '走访。',
  ]);
});

test('a phrase and the words of a notice worded anew stand too', () => {
  const base: OutlineInput = {
    id: 'base',
    title: '方案',
    notice: { title: '通知', text: '印发。' },
    phrases: { campaign: '抽查' },
    sections: [{ id: 'x', text: '开展{{campaign}}。' }],
  };
  const own: OutlineInput = {
    id: 'own',
    extends: 'base',
    sentences: { 'phrases.campaign': '检查', 'notice.title': '印发通知', 'notice.text': '现印发。' },
  };
  const lines = (child: Omit<OutlineInput, 'id' | 'extends'>) => {
    const { value } = resolve(base, own, { id: 'child', extends: 'own', ...child });
    const plan = campaign({ issuers: [], issued: null, notice: true });
    const manuscript = value && composeDocument(plan, value, { draft: false }).value;
    return manuscript ? manuscriptText(manuscript) : [];
  };
  expect(lines({})).toEqual(['印发通知', '现印发。', '方案', '开展检查。']);
  expect(lines({ phrases: { campaign: '核查' } })).toEqual(['印发通知', '现印发。', '方案', '开展核查。']);
  expect(lines({ notice: { title: '关于印发的通知' } })).toEqual(['关于印发的通知', '现印发。', '方案', '开展检查。']);
  expect(lines({ notice: { text: ['发给你们。', '请执行。'] } })).toEqual([
    '印发通知',
    '发给你们。',
    '请执行。',
    '方案',
    '开展检查。',
  ]);
  expect(lines({ phrases: { campaign: '核查' }, sentences: { 'phrases.campaign': '抽检' } })).toContain('开展抽检。');
});

test('an outline three deep takes from each what the nearer ones leave', () => {
  const middle: OutlineInput = { id: 'middle', extends: 'parent', title: '{{region}}计划', headings: 'runIn', headingMark: '：' };
  const child: OutlineInput = { id: 'child', extends: 'middle', sections: [{ use: 'work' }, { use: 'time', text: null }] };
  expect(printed(parent, middle, child)).toEqual(['清河市东区计划', '一、实施', '（一）方式：现场检查。', '二、时间']);
});

test('keys of a section that is used are changed, taken away or kept', () => {
  const child = (section: object): readonly string[] =>
    printed(parent, { id: 'child', extends: 'parent', sections: [{ use: 'work', ...section }] }).slice(1);
  expect(child({})).toEqual(['一、实施', '（一）方式', '现场检查。']);
  expect(child({ heading: null })).toEqual(['（一）方式', '现场检查。']);
  expect(child({ text: '如下。' })).toEqual(['一、实施', '如下。', '（一）方式', '现场检查。']);
  expect(child({ children: [{ use: 'time' }] })).toEqual(['一、实施', '（一）时间', '2026年7月7日至7月31日。']);
  expect(child({ list: [{ text: '一。' }, { text: '二。' }] })).toEqual(['一、实施', '（一）一。', '（二）二。']);
  expect(child({ when: 'schedule.visits' })).toEqual([]);
  expect(child({ unless: 'schedule.visits' })).toEqual(['一、实施', '（一）方式', '现场检查。']);
});

test('the note on disclosure is inherited, changed, or taken away', () => {
  const noted: OutlineInput = { ...parent, note: '（{{disclosure.type}}）' };
  const last = (child: Omit<OutlineInput, 'id' | 'extends'>) =>
    printed(noted, { id: 'child', extends: 'parent', ...child }).at(-1);
  expect([last({}), last({ note: '（公开）' }), last({ note: null })]).toEqual(['（主动公开）', '（公开）', '现场检查。']);
});

test('an outline nobody has is none', () => {
  expect(resolveOutline('none', new Map())).toEqual({ value: undefined, diagnostics: [] });
});

test.each([
  ['itself', ['a'], '`a → a`'],
  ['one that goes back to it', ['a', 'b'], '`b → a → b`'],
  ['one of three', ['a', 'b', 'c'], '`c → a → b → c`'],
])('an outline that extends %s is said to go in a circle', (_, ids, way) => {
  const inputs = ids.map((id, index): OutlineInput => ({ id, extends: ids[(index + 1) % ids.length] ?? id, title: '方案' }));
  const { value, diagnostics } = resolve(...inputs);
  expect(value?.title?.text).toBe('方案');
  expect(diagnostics.map(({ message }) => message)).toEqual([
    {
      zh: `提纲互相依据 ${way}，应有一份不再依据别的提纲`,
      en: `Unexpected circle of outlines ${way}, expected one that extends no other`,
    },
  ]);
});

test('a parent nobody has, a circle, an unknown use and an unknown sentence are said', () => {
  const said = (...inputs: readonly OutlineInput[]) =>
    resolve(...inputs).diagnostics.map(({ rule, file, hint }) => [rule, file, hint?.en ?? '']);
  expect(said({ id: 'lost', extends: 'lots' })).toEqual([
    ['outline/unknown-reference', 'templates/lost/outline.yaml', 'Did you mean `lost`?'],
  ]);
  expect(said({ id: 'a', extends: 'b' }, { id: 'b', extends: 'a' }).map(([rule]) => rule)).toEqual(['outline/unknown-reference']);
  expect(said(parent, { id: 'c', extends: 'parent', sections: [{ use: 'tme' }] })).toEqual([
    ['outline/unknown-sentence', 'templates/c/outline.yaml', 'Did you mean `time`?'],
  ]);
  expect(said(parent, { id: 'c', extends: 'parent', sentences: { 'work.haw': '' } })).toEqual([
    ['outline/unknown-sentence', 'templates/c/outline.yaml', 'Did you mean `work.how`?'],
  ]);
  expect(resolve(parent).diagnostics).toEqual([]);
});
