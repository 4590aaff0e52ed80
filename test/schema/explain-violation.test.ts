import { expect, test } from 'vitest';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { REPAIRED, treeOf } from '../plan/example.ts';
import { told } from '../support/told.ts';

/** What is said of a text, and what is typed instead where that is sure. */
function said(name: SchemaName, text: string) {
  const tree = treeOf(text).value;
  const { diagnostics } = tree ? validate(name, tree) : { diagnostics: [] };
  return {
    told: told(diagnostics),
    replacements: diagnostics.map(({ replacement }) => replacement),
    hints: diagnostics.map(({ hint }) => hint),
  };
}

test.each([
  [
    'dapartments: []',
    'schema/unknown-key',
    'dapartments',
    '键 `dapartments` 不认识，应为 `departments`（部门分工）',
    'Unexpected key `dapartments`, expected `departments`',
    undefined,
  ],
  [
    'copies-to: [区政府]',
    'schema/unknown-key',
    'copies-to',
    '键 `copies-to` 不认识，应为 `copiesTo`（抄送）',
    'Unexpected key `copies-to`, expected `copiesTo`',
    'copiesTo',
  ],
  [
    '抄送: [区政府]',
    'schema/unknown-key',
    '抄送',
    '键 `抄送` 不认识，应为 `copiesTo`（抄送）',
    'Unexpected key `抄送`, expected `copiesTo`',
    'copiesTo',
  ],
  [
    'foobarbaz: 1',
    'schema/unknown-key',
    'foobarbaz',
    '键 `foobarbaz` 不认识，应删去或换成此处可用的键',
    'Unexpected key `foobarbaz`, expected one of the keys known here',
    undefined,
  ],
  [
    'minCount: 3',
    'schema/unknown-key',
    'minCount',
    '键 `minCount` 不属于这里，应写在 `sampling` 里',
    'Unexpected key `minCount` here, expected `minCount` within `sampling`',
    undefined,
  ],
  ['title: [a]', 'schema/wrong-type', '[a]', '标题为列表，应为文字', 'Unexpected list, expected a text', undefined],
  [
    'title: { a: 1 }',
    'schema/wrong-type',
    '{ a: 1 }',
    '标题为一组键和值，应为文字',
    'Unexpected keys with values, expected a text',
    undefined,
  ],
  [
    'notice: 也许',
    'schema/wrong-type',
    '也许',
    '印发通知为 `也许`，应为 true 或 false',
    'Unexpected `也许`, expected `true` or `false`',
    undefined,
  ],
  ['notice: 是', 'schema/wrong-type', '是', '印发通知为 `是`，应写作 `true`', 'Unexpected `是`, expected `true`', 'true'],
  [
    'mark: []',
    'schema/wrong-type',
    '[]',
    '发文机关标志为空列表，应为列表（联合行文的红头机关），如 `[区市场监管局, 区卫生健康局]`',
    'Unexpected empty list, expected the organs of a joint mark such as `[区市场监管局, 区卫生健康局]`',
    undefined,
  ],
  ['waivers: 甲', 'schema/wrong-type', '甲', '豁免为 `甲`，应为列表', 'Unexpected `甲`, expected a list', undefined],
  [
    'status: 草搞',
    'schema/value-not-allowed',
    '草搞',
    '状态为 `草搞`，应为 `草稿`',
    'Unexpected `草搞`, expected `草稿`',
    undefined,
  ],
  [
    'status: 甲乙丙丁',
    'schema/value-not-allowed',
    '甲乙丙丁',
    '状态为 `甲乙丙丁`，应为 `草稿`、`印发`、`调整`、`废止` 之一',
    'Unexpected `甲乙丙丁`, expected one of `草稿`, `印发`, `调整`, `废止`',
    undefined,
  ],
  [
    'copyNumber: 123456',
    'schema/wrong-type',
    '123456',
    "份号会读作数字，应为文字，加引号写作 `'123456'`",
    "Unexpected number `123456`, expected quotes: `'123456'`",
    "'123456'",
  ],
  [
    'secrecy: 机密 1年',
    'schema/wrong-type',
    '机密 1年',
    '密级和保密期限为 `机密 1年`，应写作 `机密★1年`',
    'Unexpected `机密 1年`, expected `机密★1年`',
    '机密★1年',
  ],
  [
    'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: 1',
    'schema/unknown-key',
    'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk',
    '键 `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…` 不认识，应删去或换成此处可用的键',
    'Unexpected key `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…`, expected one of the keys known here',
    undefined,
  ],
  [
    'status: 甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲',
    'schema/value-not-allowed',
    '甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲',
    '状态为 `甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲…`，应为 `草稿`、`印发`、`调整`、`废止` 之一',
    'Unexpected `甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲…`, expected one of `草稿`, `印发`, `调整`, `废止`',
    undefined,
  ],
])('a plan with the line %j is told', (line, rule, at, zh, en, replacement) => {
  const found = said('campaign', `${REPAIRED}${line}\n`);
  expect(found.told).toEqual([[rule, at, zh, en]]);
  expect(found.replacements).toEqual([replacement]);
});

test.each([
  [
    'minCount: 2',
    'count: { exactly: 3,600 }',
    'schema/unknown-key',
    '600',
    '`600` 前的逗号把一个数分成了两项，数应连写，不用逗号',
    'Unexpected comma before `600`, expected a number without one',
    undefined,
  ],
  [
    'atLeast: 3%',
    'atLeast: 3%, exactly: 3%',
    'schema/unknown-key',
    'exactly',
    '`exactly` 与 `atLeast` 同时出现，应只写一个',
    'Unexpected `exactly` beside `atLeast`, expected only one of them',
    undefined,
  ],
  [
    '  summary:',
    '  results: { due: 2026-08-05, after: window.end }\n  summary:',
    'schema/unknown-key',
    'after',
    '`after` 与 `due` 不能写在一起，应如 `{ due: 2026-08-05 }`、`{ within: 20wd, after: window.end }`',
    'Unexpected `after` beside `due`, expected a form such as `{ due: 2026-08-05 }` or `{ within: 20wd, after: window.end }`',
    undefined,
  ],
  [
    'year: 2026\n',
    '',
    'schema/missing-key',
    'kind',
    '缺少 `year`（年度），应写明，如 `year: 2026`',
    'Unexpected absence of `year`, expected a line such as `year: 2026`',
    undefined,
  ],
  [
    '  summary:',
    '  results: { within: 20wd }\n  summary:',
    'schema/missing-key',
    'results',
    '缺少 `after`（起算点），应写明，如 `after: …`',
    'Unexpected absence of `after`, expected a line such as `after: …`',
    undefined,
  ],
  [
    'year: 2026',
    'year: 两千',
    'schema/wrong-type',
    '两千',
    '年度为 `两千`，应为 1949 到 2999 的整数，如 `2026`',
    'Unexpected `两千`, expected a whole number from 1949 to 2999 such as `2026`',
    undefined,
  ],
  [
    'year: 2026',
    'year:',
    'schema/wrong-type',
    'year',
    '年度为空，应为 1949 到 2999 的整数，如 `2026`',
    'Unexpected empty value, expected a whole number from 1949 to 2999 such as `2026`',
    undefined,
  ],
  [
    'year: 2026',
    "year: '2026'",
    'schema/wrong-type',
    "'2026'",
    '年度加了引号，应直接写作 `2026`',
    'Unexpected quotes around `2026`, expected `2026`',
    '2026',
  ],
  [
    'year: 2026',
    'year: ２０２６',
    'yaml/fullwidth-sign',
    '２０２６',
    '年度为全角的 `２０２６`，应写作半角的 `2026`',
    'Unexpected full-width `２０２６`, expected `2026`',
    '2026',
  ],
  [
    'kind: campaign',
    'kind: Campaign',
    'schema/value-not-allowed',
    'Campaign',
    '文种为 `Campaign`，应为 `campaign`',
    'Unexpected `Campaign`, expected `campaign`',
    'campaign',
  ],
  [
    '  summary:',
    '  results: 抽查结束之日起20个工作日内\n  summary:',
    'schema/wrong-type',
    '抽查结束之日起20个工作日内',
    '检查结果录入为 `抽查结束之日起20个工作日内`，应为一组键和值（期限），如 `{ due: 2026-08-05 }`、`{ within: 20wd, after: window.end }`',
    'Unexpected `抽查结束之日起20个工作日内`, expected a deadline such as `{ due: 2026-08-05 }` or `{ within: 20wd, after: window.end }`',
    undefined,
  ],
  [
    'atLeast: 3%',
    'atLeast: 3％',
    'yaml/fullwidth-percent',
    '3％',
    '百分比为 `3％`，应用半角写作 `3%`',
    'Unexpected full-width `3％`, expected `3%`',
    '3%',
  ],
  [
    'atLeast: 3%',
    'atLeast: 百分之三',
    'schema/wrong-type',
    '百分之三',
    '不低于为 `百分之三`，应写作 `3%`',
    'Unexpected `百分之三`, expected `3%`',
    '3%',
  ],
  [
    'issued: 2026-07-01',
    'issued: 2026年7月1日',
    'yaml/date-form',
    '2026年7月1日',
    '日期为 `2026年7月1日`，应写作 `2026-07-01`',
    'Unexpected date `2026年7月1日`, expected `2026-07-01`',
    '2026-07-01',
  ],
  [
    'issued: 2026-07-01',
    'issued: 2026年2月30日',
    'yaml/date-form',
    '2026年2月30日',
    '日期为 `2026年2月30日`，应写作 `2026-02-30`',
    'Unexpected date `2026年2月30日`, expected `2026-02-30`',
    undefined,
  ],
  [
    'issued: 2026-07-01',
    'issued: 七月一日',
    'schema/wrong-type',
    '七月一日',
    '成文日期为 `七月一日`，应为日期，如 `2026-07-07`',
    'Unexpected `七月一日`, expected a day such as `2026-07-07`',
    undefined,
  ],
  [
    'minCount: 2',
    'minCount: 2户',
    'schema/wrong-type',
    '2户',
    '最少户数为 `2户`，应只写数 `2`',
    'Unexpected `2户`, expected the number alone: `2`',
    undefined,
  ],
  [
    '  summary:',
    '  results: { within: 20个工作日, after: window.end }\n  summary:',
    'schema/wrong-type',
    '20个工作日',
    '时长为 `20个工作日`，应写作 `20wd`',
    'Unexpected `20个工作日`, expected `20wd`',
    '20wd',
  ],
])('where for %j a plan has %j, it is told', (right, wrong, rule, at, zh, en, replacement) => {
  const found = said('campaign', REPAIRED.replace(right, wrong));
  expect(found.told).toEqual([[rule, at, zh, en]]);
  expect(found.replacements).toEqual([replacement]);
});

test.each([
  [
    'annual-plan',
    'kind: annual-plan\nprofile: p\nyear: 2026\nissuers: [甲]\n',
    'schema/missing-key',
    'kind',
    '缺少 `rows`、`tables` 之一，应写明其中一个',
    'Unexpected absence of `rows`, `tables`, expected one of them',
    undefined,
  ],
  [
    'profile',
    'region: 甲\nyear: 2026\nrequires: 1\n',
    'schema/wrong-type',
    '1',
    '必备内容为 `1`，应为一组键和值（必备内容），如 `{ filing: false }`',
    'Unexpected `1`, expected required parts such as `{ filing: false }`',
    undefined,
  ],
  [
    'registry',
    'orgs: [{ id: 甲, name: 乙, kind: 政府, enforcement: false }]\n',
    'schema/wrong-type',
    '甲',
    '标识为 `甲`，应为标识，如 `luquan-2026`',
    'Unexpected `甲`, expected an id such as `luquan-2026`',
    undefined,
  ],
  [
    'registry',
    'platforms: {}\n',
    'schema/wrong-type',
    '{}',
    '平台为一组键和值，应为列表',
    'Unexpected keys with values, expected a list',
    undefined,
  ],
  [
    'config',
    'formats: [pdx]\n',
    'schema/value-not-allowed',
    'pdx',
    '值为 `pdx`，应为 `pdf`',
    'Unexpected `pdx`, expected `pdf`',
    undefined,
  ],
  [
    'config',
    'language: fr\n',
    'schema/value-not-allowed',
    'fr',
    '语言为 `fr`，应为 `zh`、`en` 之一',
    'Unexpected `fr`, expected one of `zh`, `en`',
    undefined,
  ],
  [
    'config',
    'maxWarnings: -1\n',
    'schema/wrong-type',
    '-1',
    '提醒上限为 `-1`，应为不小于 0 的整数，如 `0`',
    'Unexpected `-1`, expected a whole number, 0 or more such as `0`',
    undefined,
  ],
  [
    'calendar-overrides',
    'years: { 今年: 1 }\n',
    'schema/unknown-key',
    '今年',
    '键 `今年` 形式不对，应如 `{ 2027: { holidays: { 2027-01-01: 元旦 } } }`',
    'Unexpected form of the key `今年`, expected one such as `{ 2027: { holidays: { 2027-01-01: 元旦 } } }`',
    undefined,
  ],
  [
    'baseline',
    'version: 1\nfiles: { "": {} }\n',
    'schema/unknown-key',
    '""',
    '键 `` 形式不对，应为一个词',
    'Unexpected form of the key ``, expected a word',
    undefined,
  ],
] as const)('a %s that is %j is told', (name, text, rule, at, zh, en, replacement) => {
  const found = said(name, text);
  expect(found.told).toEqual([[rule, at, zh, en]]);
  expect(found.replacements).toEqual([replacement]);
});

test('where many words may stand, the first dozen are named', () => {
  const [key] = said('campaign', `${REPAIRED}foobarbaz: 1\n`).hints;
  expect(key?.zh).toMatch(/^可用的键有 (?:`\w+`、){11}`\w+` 等$/);
  expect(key?.en).toMatch(/^The keys known here are (?:`\w+`, ){11}`\w+` …$/);
  const [value] = said('campaign', `${REPAIRED}status: 草搞\n`).hints;
  expect(value).toEqual({
    zh: '可用的值有 `草稿`、`印发`、`调整`、`废止`',
    en: 'The values known here are `草稿`, `印发`, `调整`, `废止`',
  });
});
