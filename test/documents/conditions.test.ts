import { expect, test } from 'vitest';
import { composeDocument } from '../../src/documents/compose.ts';
import type { CampaignPlan } from '../../src/plan/campaign.ts';
import type { OutlineInput } from '../../src/schema/inputs.ts';
import { manuscriptText } from '../support/manuscript-text.ts';
import { asIssued, campaign, day, overridesOf, typed } from '../support/plans.ts';
import { outlineOf } from './outlines.ts';

function linesOf(outline: Omit<OutlineInput, 'id'>, given: Partial<CampaignPlan> = {}) {
  const { value, diagnostics } = composeDocument(campaign(given), outlineOf({ title: '方案', ...outline }), { draft: false });
  return { lines: value ? manuscriptText(value).slice(1, -2) : [], diagnostics };
}

const { schedule } = campaign();
const phases = ['动员', '检查'].map((name, index) => {
  const path = ['schedule', 'phases', index];
  const what = index === 0 ? typed([...path, 'what'], '印发{{campaign}}方案；') : null;
  return { path, name, start: day(`2026-07-0${index + 1}`), end: day(`2026-07-0${index + 3}`), what };
});

test('a piece is said where all it needs is there and nothing that rules it out', () => {
  const outline = {
    phrases: {
      said: {
        join: '，',
        parts: [
          { when: ['platform', 'publishTo'], text: '都有' },
          { when: 'platform', unless: 'publishTo', text: '只有平台' },
          { unless: ['platform', 'publishTo'], text: '都没有' },
          { text: '总会说' },
        ],
      },
    },
    sections: [{ id: 'x', text: '{{said}}。' }],
  };
  expect(linesOf(outline).lines).toEqual(['都有，总会说。']);
  expect(linesOf(outline, { publishTo: null }).lines).toEqual(['只有平台，总会说。']);
  expect(linesOf(outline, { publishTo: null, platform: null }).lines).toEqual(['都没有，总会说。']);
});

test('a section may be ruled out, and a piece may say nothing', () => {
  const outline = {
    phrases: {
      aside: {
        parts: [
          { when: 'platform', text: '（经平台）' },
          { unless: 'platform', text: '' },
        ],
      },
    },
    sections: [
      { id: 'x', unless: 'platform', text: '没有平台。' },
      { id: 'y', text: '抽取{{aside}}。' },
    ],
  };
  expect(linesOf(outline).lines).toEqual(['抽取（经平台）。']);
  expect(linesOf(outline, { platform: null }).lines).toEqual(['没有平台。', '抽取。']);
});

test('a condition nobody knows is said, in a piece as in a section', () => {
  const outline = {
    phrases: { said: { parts: [{ unless: 'platfrom', text: '说' }] } },
    sections: [
      { id: 'x', text: '{{said}}。' },
      { id: 'y', unless: 'publishTwo', text: '说。' },
    ],
  };
  expect(linesOf(outline).diagnostics.map(({ rule, hint }) => `${rule}: ${hint?.en}`)).toEqual([
    'outline/unknown-reference: Did you mean `platform`?',
    'outline/unknown-reference: Did you mean `publishTo`?',
  ]);
});

test('a numbered list has a paragraph for each phase; their facts may hold references', () => {
  const outline = {
    phrases: {
      campaign: '抽查',
      what: {
        parts: [
          { when: 'phase.what', text: '：{{phase.what}}' },
          { unless: 'phase.what', text: '' },
        ],
      },
    },
    sections: [
      {
        id: 'time',
        heading: '时间',
        list: [
          { id: 'phases', each: 'phases' as const, text: '{{phase.name}}（{{phase.span}}）{{what}}。' },
          { id: 'end', text: '其余照旧。' },
        ],
      },
    ],
  };
  const given = { schedule: { ...schedule, phases } };
  expect(linesOf(outline, given).lines).toEqual([
    '一、时间',
    '（一）动员（2026年7月1日至7月3日）：印发抽查方案。',
    '（二）检查（2026年7月2日至7月4日）。',
    '（三）其余照旧。',
  ]);
  expect(linesOf(outline, { ...given, overrides: overridesOf({ phases: '分两步。' }) }).lines.slice(1)).toEqual([
    '（一）分两步。',
    '（二）其余照旧。',
  ]);
  expect(linesOf(outline, { ...given, overrides: overridesOf({ phases: null }) }).lines.slice(1)).toEqual(['其余照旧。']);
});

test('a sentence left alone of a list takes no number, unless the document is kept as it was issued', () => {
  const outline = {
    sections: [
      {
        id: 'time',
        heading: '时间',
        list: [
          { id: 'days', each: 'milestones' as const, text: '{{milestone.name}}。' },
          { id: 'rest', text: '其余照旧。' },
        ],
      },
    ],
  };
  expect(linesOf(outline).lines).toEqual(['一、时间', '其余照旧。']);
  expect(linesOf(outline, { overrides: overridesOf({ rest: '其余照旧。\n另行通知。' }) }).lines).toEqual([
    '一、时间',
    '其余照旧。',
    '另行通知。',
  ]);
  const past = asIssued({ numbers: new Map([['level2', '(一)']]), signature: '某局' });
  expect(linesOf(outline, { asIssued: past }).lines).toContain('(一)其余照旧。');
});

test('of several texts those that speak of a department are said for each, the others once', () => {
  const sections = [
    { id: 'x', heading: '事项', each: 'departments' as const, text: ['如下。', '{{department.name}}。', '另行通知。'] },
  ];
  expect(linesOf({ sections }).lines).toEqual(['一、事项', '如下。', '区市场监管局。', '区政府办公室。', '另行通知。']);
});
