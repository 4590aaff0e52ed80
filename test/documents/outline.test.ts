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
