import { expect, test } from 'vitest';
import { isRenamed, namedValues } from '../../../src/build/manifest/named-values.ts';

const REGISTRY = 'plans/registry/a/orgs.yaml';
const organ = { id: 'credit', short: '信用监管股', kind: '内设机构' };

test('entries of a registry go by the name people know them by', () => {
  const data = {
    region: '甲区',
    orgs: [organ, { name: '甲区财政局' }],
    docs: [{ id: 'x', title: '文' }],
    terms: [{ found: '旧' }],
  };
  expect(Object.keys(namedValues(REGISTRY, data)).sort()).toEqual(['region', 'terms[0]', 'x', '信用监管股', '甲区财政局'].sort());
});

test('a plan and a profile go by their keys, an outline by its sentences', () => {
  expect(Object.keys(namedValues('plans/a/2026/x.yaml', { kind: 'campaign', schedule: {} }))).toEqual(['kind', 'schedule']);
  const outline = { id: 'campaign', sections: [{ id: 'aims', heading: '目标', sentences: [{ id: 'aims.first', text: '句' }] }] };
  expect(Object.keys(namedValues('templates/campaign/outline.yaml', outline))).toEqual(['aims', 'aims.first', 'campaign', 'id']);
});

test('a value that changed has other digests; one that is only called otherwise is told apart', () => {
  const digestOf = (entry: object) => Object.values(namedValues(REGISTRY, { orgs: [entry] }))[0] ?? '';
  const [before, renamed, changed] = [organ, { ...organ, short: '信用监督股' }, { ...organ, kind: '部门' }].map(digestOf);
  expect(new Set([before, renamed, changed]).size).toBe(3);
  expect(isRenamed(before ?? '', renamed ?? '')).toBe(true);
  expect(isRenamed(before ?? '', changed ?? '')).toBe(false);
});

test.each([null, undefined, 'text', 7, [1], { orgs: 'none' }, { orgs: [null, 3, 'x'] }])('%j has values or none', (data) => {
  expect(() => namedValues(REGISTRY, data)).not.toThrow();
});
