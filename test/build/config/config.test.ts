import { expect, test } from 'vitest';
import { readConfig } from '../../../src/build/config/config.ts';
import { formats } from '../../../src/renderers/formats.ts';
import { validate } from '../../../src/schema/validate.ts';
import { parseYaml } from '../../../src/source/yaml-tree.ts';

function read(text: string) {
  const ground = { profileIds: ['luquan-2026', 'luancheng-2026'] };
  return readConfig({ path: 'banwen.config.yaml', text }, { parseYaml, validate }, ground);
}

const WHOLE = `
language: en
profile: luquan-2026
formats: [docx, html]
output: out/documents
maxWarnings: 0
jobs: 2
layout: { grid: GB/T 33476, imprintPage: 双数面, fingerprint: true }
rules:
  dates/lead-time-short: info
  dates/*: warning
  text/*: off
site:
  name: 示例市甲区人民政府
  domain: www.example.gov.cn
  url: https://www.example.gov.cn/zwgk/
  idCode: bm12345678
  column: 随机抽查
  columnType: 政策文件
  header: { emblem: 甲区, subtitle: 抽查公示 }
  colors: { accent: '#006633' }
`;

test('every key is read', () => {
  const { value, diagnostics } = read(WHOLE);
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    language: 'en',
    defaultProfile: 'luquan-2026',
    formats: new Set(['docx', 'html']),
    output: 'out/documents',
    maxWarnings: 0,
    jobs: 2,
    layout: { grid: 'gbt33476', imprintPage: 'even', sealing: 'seal', fingerprint: true },
    site: { domain: 'www.example.gov.cn', idCode: 'bm12345678', url: 'https://www.example.gov.cn/zwgk/' },
  });
});

test('every format there is may be asked for', () => {
  const { value, diagnostics } = read(`formats: [${formats.join(', ')}]`);
  expect(diagnostics).toEqual([]);
  expect(value?.formats).toEqual(new Set(formats));
});

test('how the pages look is read with what is not stated left open', () => {
  const colors = { accent: '#006633', accentDark: null, red: null, redDark: null };
  expect(read(WHOLE).value?.site.look).toEqual({ title: '', subtitle: '抽查公示', emblem: '甲区', colors });
  expect(read('site: { name: 甲 }').value?.site).not.toHaveProperty('look');
});

test.each([
  ["site: { colors: { accent: 'red; } body { display: none' } }", 'config/color-malformed', "'red; } body { display: none'"],
  ["site: { colors: { red: '#ffd700' } }", 'config/color-faint', "'#ffd700'"],
  ["site: { colors: { accentDark: '#0b4a8f' } }", 'config/color-faint', "'#0b4a8f'"],
])('%s is refused where it stands', (text, rule, at) => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(diagnostics.map((each) => each.rule)).toEqual([rule]);
  const { place } = diagnostics[0] ?? {};
  expect(place && text.slice(place.range.start, place.range.end)).toBe(at);
});

test.each([
  'site: { header: { emblem: "" } }',
  'site: { header: { title: [甲] } }',
  'site: { header: { script: 甲 } }',
  'site: { colors: { accent: 123456 } }',
  'site: { colors: { background: url(x) } }',
])('%s is no look of a site', (text) => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(diagnostics.every(({ place }) => place !== undefined)).toBe(true);
});

test('a rule of its own goes before its group, wherever it is written', () => {
  const severities = read(WHOLE).value?.severities;
  expect(severities?.get('dates/lead-time-short')).toBe('info');
  expect(severities?.get('dates/summary-before-results')).toBe('warning');
  expect(severities?.get('text/placeholder-left')).toBe('off');
  expect(severities?.has('ratios/base-missing')).toBe(false);
});

test.each(['', '# 还没有\n', 'rules: {}\n'])('%j changes nothing', (text) => {
  expect(read(text).value?.severities.size).toBe(0);
});

test.each([
  ['rules: { dates/lead-time-shrt: off }', 'config/unknown-rule', 'dates/lead-time-shrt', '`dates/lead-time-short`'],
  ['rules: { date/*: off }', 'config/unknown-rule', 'date/*', '`dates/*`'],
  ['rules: { yaml/syntax: off }', 'config/rule-fixed', 'yaml/syntax', '不能改'],
  ['rules: { schema/*: warning }', 'config/rule-fixed', 'schema/*', '不能改'],
  ['rules: { dates/lead-time-short: none }', 'schema/value-not-allowed', 'none', '`off`'],
  ['profile: luquan-2062', 'config/unknown-profile', 'luquan-2062', '`luquan-2026`'],
  ['profile: q', 'config/unknown-profile', 'q', 'plans/profiles/'],
  ['formats: [docx, doc]', 'schema/value-not-allowed', 'doc', '`docx`'],
  ['formats: []', 'schema/wrong-type', '[]', '至少一项'],
  ['output: ../out', 'config/output-misplaced', '../out', '之外'],
  ['output: /srv/out', 'config/output-misplaced', '/srv/out', '之外'],
  ["output: 'D:\\out'", 'config/output-misplaced', "'D:\\out'", '之外'],
  ['output: plans', 'config/output-misplaced', 'plans', '`output`'],
  ['output: ./plans/out', 'config/output-misplaced', './plans/out', '`output`'],
  ['output: templates', 'config/output-misplaced', 'templates', '`output`'],
  ['output: .', 'config/output-misplaced', '.', '`output`'],
  ['output: .git/x', 'config/output-misplaced', '.git/x', '`output`'],
  ['maxWarnings: -1', 'schema/wrong-type', '-1', '不小于 0'],
  ['layout: { grid: GB/T 9704-2012 }', 'schema/value-not-allowed', 'GB/T 9704-2012', '`GB/T 9704`'],
  ['layout: { sealing: 签名章 }', 'schema/value-not-allowed', '签名章', '`不盖章`'],
  ['jobs: 0', 'schema/wrong-type', '0', '1 到 64'],
  ['language: cn', 'schema/value-not-allowed', 'cn', '`zh`'],
  ['site: { url: www.example.gov.cn }', 'config/url-malformed', 'www.example.gov.cn', 'https://'],
  ['site: { url: ftp://example.gov.cn }', 'config/url-malformed', 'ftp://example.gov.cn', 'https://'],
  ["site: { url: 'https:///x' }", 'config/url-malformed', "'https:///x'", 'https://'],
  ['site: { url: https://a.gov.cn/?q=1 }', 'config/url-malformed', 'https://a.gov.cn/?q=1', 'https://'],
  [
    'site: { domain: https://www.example.gov.cn/a }',
    'config/domain-malformed',
    'https://www.example.gov.cn/a',
    '`www.example.gov.cn`',
  ],
  ['site: { domain: 示例网 }', 'config/domain-malformed', '示例网', '域名'],
  ["site: { idCode: '130110001' }", 'config/id-code-malformed', "'130110001'", '10 位'],
  ['site: { idCode: bm123 }', 'config/id-code-malformed', 'bm123', '10 位'],
  ['site: { idCode: 1301100001 }', 'schema/wrong-type', '1301100001', '文字'],
  ['langauge: en', 'schema/unknown-key', 'langauge', '`language`'],
  ['language： en', 'yaml/fullwidth-colon', '：', '半角'],
])('%s is a fault at its place', (text, rule, words, told) => {
  const { value, diagnostics } = read(`${text}\n`);
  expect(value).toBeUndefined();
  expect(diagnostics.map((each) => each.rule)).toEqual([rule]);
  const [{ place, message, severity } = { place: undefined, message: undefined, severity: undefined }] = diagnostics;
  expect(text.slice(place?.range.start, place?.range.end)).toBe(words);
  expect(message?.zh).toContain(told);
  expect(severity).toBe('error');
});

test.each(['www.example.gov.cn', '某某.政务', 'a-b.example.cn'])('%s is a domain', (domain) => {
  expect(read(`site: { domain: ${domain} }\n`).diagnostics).toEqual([]);
});
