import { expect, test } from 'vitest';
import { composeDocument } from '../../../src/documents/compose.ts';
import type { CampaignPlan } from '../../../src/plan/campaign.ts';
import type { OutlineInput } from '../../../src/schema/inputs.ts';
import { manuscriptText } from '../../support/manuscript-text.ts';
import { campaign, overridesOf, typed } from '../../support/plans.ts';
import { outlineOf } from '../outlines.ts';

/** What a section of this one sentence prints, and what is said of its names. */
function saidBy(text: string, outline: Partial<OutlineInput> = {}, given: Partial<CampaignPlan> = {}) {
  const made = outlineOf({ title: '方案', sections: [{ id: 'x', text }], ...outline });
  const { value, diagnostics } = composeDocument(campaign(given), made, { draft: false });
  return {
    lines: value ? manuscriptText(value).slice(1, -2) : [],
    said: diagnostics.map(({ message, hint, related = [] }) => [message.zh, hint?.zh ?? '', related.length]),
  };
}

test('a phrase is said where it is named, as often as it is, with phrases in it', () => {
  const phrases = { outer: '{{inner}}与{{inner}}', inner: '{{region}}抽查' };
  expect(saidBy('开展{{outer}}。', { phrases })).toEqual({ lines: ['开展清河市东区抽查与清河市东区抽查。'], said: [] });
});

test('a phrase goes before a fact of its name', () => {
  expect(saidBy('{{region}}。', { phrases: { region: '我区' } }).lines).toEqual(['我区。']);
});

test('pieces are joined where several are said; a phrase of which none is said is a gap', () => {
  const phrases = {
    way: {
      join: '，',
      parts: [
        { when: 'partners', text: '由{{partners}}配合' },
        { when: 'platform', text: '通过{{platform}}' },
      ],
    },
  };
  expect(saidBy('{{way}}。', { phrases }).lines).toEqual(['由区政府办公室配合，通过省双随机平台。']);
  expect(saidBy('{{way}}。', { phrases }, { departments: campaign().departments.slice(0, 1) }).lines).toEqual([
    '通过省双随机平台。',
  ]);
  const bare = saidBy('{{way}}。', { phrases }, { departments: campaign().departments.slice(0, 1), platform: null });
  expect(bare).toEqual({
    lines: ['{{way}}。'],
    said: [['方案没有写明 `way`，而句子要用它', '补上这一项，或在 `overrides` 中改写、删去该句', 1]],
  });
});

test('a plan words a phrase anew, or drops it and its sentence goes on without', () => {
  const phrases = { campaign: '抽查' };
  expect(
    saidBy('开展{{campaign}}工作。', { phrases }, { overrides: overridesOf({ 'phrases.campaign': '{{year}}年核查' }) }),
  ).toEqual({
    lines: ['开展2026年核查工作。'],
    said: [],
  });
  expect(saidBy('开展{{campaign}}工作。', { phrases }, { overrides: overridesOf({ 'phrases.campaign': null }) })).toEqual({
    lines: ['开展工作。'],
    said: [],
  });
});

test('what the plan types may refer to facts and phrases, and not to what comes back to it', () => {
  const itemsFrom = (text: string) => ({ itemsFrom: typed(['itemsFrom'], text) });
  expect(saidBy('{{itemsFrom}}。', {}, itemsFrom('{{region}}清单；'))).toEqual({ lines: ['清河市东区清单。'], said: [] });
  const circle = saidBy('{{itemsFrom}}。', {}, itemsFrom('见{{itemsFrom}}'));
  expect(circle.lines).toEqual(['见{{itemsFrom}}。']);
  expect(circle.said.map(([message]) => message)).toEqual(['未知的引用 `itemsFrom`，应为已有的名称']);
});

test('a gap in words of the plan is told where it stands, and in words of the outline at the plan', () => {
  const own = saidBy('如下。', {}, { overrides: overridesOf({ x: '于{{schedule.visits}}核查。' }) });
  expect(own).toEqual({
    lines: ['于{{schedule.visits}}核查。'],
    said: [['方案没有写明 `schedule.visits`，而句子要用它', '补上这一项，或在 `overrides` 中改写、删去该句', 0]],
  });
  expect(saidBy('于{{schedule.visits}}核查。').said).toEqual([
    ['方案没有写明 `schedule.visits`，而句子要用它', '补上这一项，或在 `overrides` 中改写、删去该句', 1],
  ]);
});

test('a sentence that names a thing twice that is not there is told once', () => {
  expect(saidBy('{{nobody}}和{{nobody}}。').said).toHaveLength(2);
  const sections = [
    { id: 'x', text: '{{campaign}}。' },
    { id: 'y', text: '{{campaign}}。' },
  ];
  expect(saidBy('', { sections, phrases: { campaign: '{{nobody}}抽查' } }).said).toHaveLength(1);
});

test('conditions read what there is: a text, and not one that is empty', () => {
  const phrases = { nothing: { parts: [{ when: 'schedule.visits', text: '有' }] }, blank: '' };
  const sections = (when: string) => [
    { id: 'x', when, text: '有。' },
    { id: 'y', unless: when, text: '无。' },
  ];
  const lines = (when: string) => saidBy('', { phrases, sections: sections(when) }).lines;
  expect([lines('platform'), lines('schedule.visits'), lines('nothing'), lines('blank')]).toEqual([
    ['有。'],
    ['无。'],
    ['无。'],
    ['无。'],
  ]);
});

test('both conditions of a section have to hold', () => {
  const lines = (when: string, unless: string) => saidBy('', { sections: [{ id: 'x', when, unless, text: '有。' }] }).lines;
  expect([lines('platform', 'schedule.visits'), lines('platform', 'lead'), lines('schedule.visits', 'lead')]).toEqual([
    ['有。'],
    [],
    [],
  ]);
});

test('lines of a sentence are paragraphs, blank ones none; a heading and a title are one line', () => {
  const sections = [{ id: 'x', heading: '时间\n安排', text: '一。\r\n\r\n　二。  \n' }];
  const { lines } = saidBy('', { sections });
  expect(lines).toEqual(['一、时间安排', '一。', '二。']);
});
