import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEdited, type Edits } from '../support/compile-edited.ts';
import { repository } from '../support/compile-folder.ts';

/** What a bureau does wrong in the course of a year, told of its own plans, one slip at a time. */
const ANNUAL = 'luquan/2026/annual-plan.yaml';
const CAMPAIGN = 'luquan/2026/joint-02.yaml';
const RESULTS = 'luquan/2026/joint-02-results.yaml';
const ROWS = 'luquan/2026/joint-02-results.csv';
const DISPOSALS = 'luquan/2026/joint-02-disposals.yaml';
const OF_2019 = 'luquan/2019/joint-h2.yaml';
const PROFILE = 'profiles/luquan-2026.yaml';
const PROFILE_2019 = 'profiles/luquan-2019.yaml';
const PUBLIC = 'disclosure: { type: 主动公开 }';

function published(day: string): readonly [string, string] {
  return [PUBLIC, `disclosure: { type: 主动公开, publishedOn: ${day} }`];
}

/** The campaign once more, as a later one of the year that carries out no row. */
function another(sequence: number, window: readonly [string, string], issued: string): string {
  return readFileSync(join(repository, 'plans', CAMPAIGN), 'utf8')
    .replace('sequence: 2', `sequence: ${sequence}`)
    .replace('start: 2026-07-07, end: 2026-07-31', `start: ${window[0]}, end: ${window[1]}`)
    .replace('issued: 2026-07-01', `issued: ${issued}`)
    .replace('due: 2026-09-28', 'due: 2026-12-28')
    .replace('asOf: 2026-06-30', 'asOf: 2026-05-29')
    .replace(', luquan-2026-annual-plan]\nplanRows: [luquan/2026/annual-plan#2]', ']');
}

test('the plans as they stand, on the last day their disposals may be on record', async () => {
  expect(await checkEdited({ today: '2026-09-24' })).toEqual([]);
});

test('a campaign that is not what its row says', async () => {
  expect(await checkEdited({ exchanged: { [ANNUAL]: [['end: 2026-07-31', 'end: 2026-07-24']] } })).toEqual([
    `${CAMPAIGN} (warning) references/annual-plan-row-mismatch «{ start: 2026-07-07, end: 2026-07-31 }» \`schedule.window\` 为 \`2026-07-07 — 2026-07-31\`，应与年度计划第 \`2\` 项任务一致：\`2026-07-07 — 2026-07-24\``,
  ]);
  expect(await checkEdited({ exchanged: { [CAMPAIGN]: [['annual-plan#2', 'annual-plan#9']] } })).toEqual([
    `${CAMPAIGN} (warning) references/annual-plan-row-missing «luquan/2026/annual-plan#9» \`planRows\` 为 \`luquan/2026/annual-plan#9\`，应为《石家庄市鹿泉区2026年度“双随机、一公开”抽查工作计划》中已有的任务行`,
  ]);
});

test('a sequence number left out, and one given twice', async () => {
  const window = ['2026-10-12', '2026-10-30'] as const;
  const fourth = 'luquan/2026/joint-04.yaml';
  const told = (sequence: number) => checkEdited({ added: { [fourth]: another(sequence, window, '2026-09-28') } });
  expect(await told(3)).toEqual([]);
  expect(await told(4)).toEqual([`${fourth} numbering/sequence-broken «4» \`2026\` 年的次序为 \`4\`，应为 \`3\``]);
  expect(await told(2)).toEqual([`${fourth} numbering/sequence-broken «2» \`2026\` 年的次序为 \`2\`，应为 \`3\``]);
});

test('the campaign is public and its results are not: silent on the twentieth working day, an error the day after', async () => {
  const edits = {
    exchanged: { [ANNUAL]: [published('2026-03-25')], [CAMPAIGN]: [published('2026-07-02')] },
    removed: [RESULTS, ROWS, DISPOSALS],
  };
  expect(await checkEdited({ ...edits, today: '2026-08-27' })).toEqual([]);
  expect(await checkEdited({ ...edits, today: '2026-08-28' })).toEqual([]);
  expect(await checkEdited({ ...edits, today: '2026-08-29' })).toEqual([
    `${CAMPAIGN} disclosure/stage-undisclosed «2026-07-31» “2026年第二次联合抽查”的抽查结果没有公开，应不晚于 \`2026-08-28\``,
  ]);
});

test('the annual plan is public and the campaign is not', async () => {
  const edits = { exchanged: { [ANNUAL]: [published('2026-03-25')] }, removed: [RESULTS, ROWS, DISPOSALS] };
  expect(await checkEdited({ ...edits, today: '2026-07-29' })).toEqual([]);
  expect(await checkEdited({ ...edits, today: '2026-07-30' })).toEqual([
    `${CAMPAIGN} disclosure/stage-undisclosed «disclosure» “2026年第二次联合抽查”的实施方案没有公开，应不晚于 \`2026-07-29\``,
  ]);
});

test('results and disposals that were published, and too late', async () => {
  const last = '未发现问题,,,2026-08-21';
  expect(await checkEdited({ exchanged: { [ROWS]: [[last, '未发现问题,,,2026-08-28']] } })).toEqual([]);
  expect(await checkEdited({ exchanged: { [ROWS]: [[last, '未发现问题,,,2026-08-31']] } })).toEqual([
    `${ROWS} (warning) disclosure/stage-late «2026-08-31» “2026年第二次联合抽查”的抽查结果（“示例甲小额贷款有限公司”）公开于 \`2026-08-31\`，应不晚于 \`2026-08-28\``,
  ]);
  const late: readonly [string, string] = ['publishedOn: 2026-09-22', 'publishedOn: 2026-09-25'];
  expect(await checkEdited({ exchanged: { [DISPOSALS]: [late] } })).toEqual([
    `${DISPOSALS} (warning) disclosure/stage-late «2026-09-25» “2026年第二次联合抽查”的后续处置（“示例乙小额贷款有限公司”）公开于 \`2026-09-25\`，应不晚于 \`2026-09-24\``,
  ]);
});

test('results that are not those of the campaign', async () => {
  const row = '区市场监管局、区政府办公室,2026-07-15';
  const one = (by: string) => checkEdited({ exchanged: { [ROWS]: [[row, by]] } });
  expect(await one(row.replace('07-15', '08-01'))).toEqual([
    `${ROWS} (warning) dates/visit-outside-window «2026-08-01» “示例甲小额贷款有限公司”的检查日期为 \`2026-08-01\`，应在抽查期间 \`2026-07-07\` 至 \`2026-07-31\` 之内`,
  ]);
  expect(await one('区教育局,2026-07-15')).toEqual([
    `${ROWS} (warning) references/results-mismatch «区教育局» “示例甲小额贷款有限公司”由“区教育局”检查，应为方案的分工部门之一（区市场监管局、区政府办公室）`,
  ]);
  const more: readonly [string, string] = ['minCount: 2', 'minCount: 7'];
  const drawn = await checkEdited({ exchanged: { [CAMPAIGN]: [more], [ANNUAL]: [more] } });
  expect(drawn).toEqual([
    `${RESULTS} (warning) references/results-mismatch «from» 检查结果有 \`6\` 户，应不少于方案抽取的 \`7\` 户`,
  ]);
  const early: readonly [string, string] = ['started: 2026-07-16', 'started: 2026-07-15'];
  expect(await checkEdited({ exchanged: { [DISPOSALS]: [early] } })).toEqual([
    `${DISPOSALS} dates/case-out-of-order «2026-07-15» “示例乙小额贷款有限公司”的处置自 \`2026-07-15\` 开始，应不早于检查日期 \`2026-07-16\``,
  ]);
});

test('a problem that waits for its disposal, on the day it is due and the day after', async () => {
  const text = readFileSync(join(repository, 'plans', DISPOSALS), 'utf8');
  const open = / {2}- entity: 示例丁典当有限公司\n(?: {4}.*\n)+/.exec(text)?.[0] ?? '';
  const edits = { exchanged: { [DISPOSALS]: [[open, ''] as const] } };
  expect(await checkEdited({ ...edits, today: '2026-09-24' })).toEqual([]);
  expect(await checkEdited({ ...edits, today: '2026-09-25' })).toEqual([
    `${ROWS} disclosure/disposal-missing «发现问题待后续处理» “示例丁典当有限公司”待后续处理而没有处置记录，应不晚于 \`2026-09-24\` 录入`,
  ]);
});

test('a year that is over is held against the floor of the profile', async () => {
  const closed = (share: string): Edits => ({
    exchanged: {
      [PROFILE]: [
        ['year: 2026', 'year: 2026\nclosed: true\nenterprises: 200'],
        ['jointShare: 100%', share],
      ],
    },
  });
  expect(await checkEdited(closed('yearlyShare: 3%'))).toEqual([]);
  expect(await checkEdited(closed('yearlyShare: 3.01%'))).toEqual([
    `${CAMPAIGN} (warning) ratios/yearly-share-below-floor «3%» \`2026\` 年累计抽查占比为 \`3%\`，应不低于 \`3.01%\`（以辖区企业为基数）`,
  ]);
});

test('an object met once more than the profile allows, and a department with three campaigns in one week', async () => {
  const third = another(3, ['2026-09-07', '2026-09-24'], '2026-09-01');
  const results = readFileSync(join(repository, 'plans', RESULTS), 'utf8')
    .replaceAll('joint-02', 'joint-03')
    .replace('sequence: 2', 'sequence: 3')
    .replace('2026-08-21', '2026-10-20');
  const rows =
    '检查对象名称,统一社会信用代码,检查事项,检查机关,检查日期,检查人员,检查结果,公示日期\n' +
    '示例乙小额贷款有限公司,91130110MAXAMP020N,公示信息检查,区市场监管局,2026-09-16,示例甲、示例乙,未发现问题,2026-10-20\n';
  const added = {
    'luquan/2026/joint-03.yaml': third,
    'luquan/2026/joint-03-results.yaml': results,
    'luquan/2026/joint-03-results.csv': rows,
  };
  const limit = (count: number) => ({ [PROFILE]: [['jointShare: 100%', `inspectionsPerYear: ${count}`]] as const });
  expect(await checkEdited({ added, exchanged: limit(2) })).toEqual([]);
  expect(await checkEdited({ added, exchanged: limit(1) })).toEqual([
    'luquan/2026/joint-03-results.csv (warning) ratios/inspections-over-yearly-limit «示例乙小额贷款有限公司» “示例乙小额贷款有限公司”本年度第 `2` 次被抽查，应不超过 `1` 次',
  ]);
  const crowd = {
    3: another(3, ['2026-07-13', '2026-07-24'], '2026-07-02'),
    4: another(4, ['2026-07-13', '2026-07-24'], '2026-07-03'),
  };
  const told = await checkEdited({ added: { 'luquan/2026/joint-03.yaml': crowd[3], 'luquan/2026/joint-04.yaml': crowd[4] } });
  expect(told).toEqual(
    ['区市场监管局', '区政府办公室'].map(
      (organ) =>
        `luquan/2026/joint-04.yaml (info) departments/load-overlapping «${organ}» “${organ}”在 \`2026-07-13–2026-07-26\` 同一周承担 \`3\` 次抽查，应不超过 \`2\` 次`,
    ),
  );
});

test('law holds from its first day on: a body without powers inspects in 2019 and may not in 2026', async () => {
  const rules = (lines: readonly string[]) => lines.filter((line) => line.includes('inspecting-power-missing'));
  const exchange = { [OF_2019]: [['{ org: 区应急管理局', '{ org: 区双随机办'] as const] };
  expect(rules(await checkEdited({ exchanged: exchange }))).toEqual([]);
  const now = { [CAMPAIGN]: [['org: 区政府办公室\n', 'org: 区双随机办\n'] as const] };
  expect(rules(await checkEdited({ exchanged: now }))).toEqual([
    `${CAMPAIGN} departments/inspecting-power-missing «区双随机办» “区双随机办”为议事协调机构办公室，涉企检查应由具备主体资格的机关实施，如“区市场监管局”`,
  ]);
});

test('a region sets a parameter for a year, and only for that', async () => {
  const limit: readonly [string, string] = ['leadWorkdays: 3', 'leadWorkdays: 5'];
  expect(await checkEdited({ exchanged: { [PROFILE]: [limit] } })).toEqual([
    `${CAMPAIGN} (warning) dates/lead-time-short «2026-07-01» 成文日期 \`2026-07-01\` 到开始日 \`2026-07-07\` 有 \`4\` 个工作日，应不少于 \`5\` 个`,
  ]);
  expect(await checkEdited({ exchanged: { [PROFILE_2019]: [limit] } })).toEqual([
    `${OF_2019} (warning) dates/lead-time-short «2019-11-22» 成文日期 \`2019-11-22\` 到开始日 \`2019-11-27\` 有 \`3\` 个工作日，应不少于 \`5\` 个`,
  ]);
});

test('a profile is checked itself: no share above the whole, no day the calendar lacks, nobody without an inspector', async () => {
  const nonsense =
    'limits: { leadWorkdays: -1, inspectorsPerVisit: 0, yearlyShare: 300%, jointShare: 100.5%, annualPlanBy: 02-30 }';
  const exchanged = { [PROFILE]: [['limits: { leadWorkdays: 3, inspectorsPerVisit: 2, jointShare: 100% }', nonsense] as const] };
  expect(await checkEdited({ exchanged })).toEqual([
    `${PROFILE} schema/wrong-type «-1» 提前工作日为 \`-1\`，应为不小于 0 的整数`,
    `${PROFILE} schema/wrong-type «0» 检查人数为 \`0\`，应为不小于 1 的整数`,
    `${PROFILE} schema/wrong-type «300%» 年度抽查比例为 \`300%\`，应为不超过 100% 的百分比（小数不超过两位），如 \`3%\``,
    `${PROFILE} schema/wrong-type «100.5%» 联合抽查占比为 \`100.5%\`，应为不超过 100% 的百分比（小数不超过两位），如 \`3%\``,
    `${PROFILE} schema/wrong-type «02-30» 年度计划期限为 \`02-30\`，应为日历上有的月日，如 \`03-31\``,
  ]);
});

test('the configuration sets severities, a rule before its group, and is checked itself', async () => {
  const late = { [CAMPAIGN]: [['issued: 2026-07-01', 'issued: 2026-07-06'] as const] };
  const found = (level: string) =>
    `${CAMPAIGN} ${level}dates/lead-time-short «2026-07-06» 成文日期 \`2026-07-06\` 到开始日 \`2026-07-07\` 有 \`1\` 个工作日，应不少于 \`3\` 个`;
  expect(await checkEdited({ exchanged: late })).toEqual([found('(warning) ')]);
  expect(await checkEdited({ exchanged: late, config: 'rules: { dates/lead-time-short: error }' })).toEqual([found('')]);
  expect(await checkEdited({ exchanged: late, config: 'rules: { dates/*: off }' })).toEqual([]);
  expect(await checkEdited({ exchanged: late, config: 'rules: { dates/lead-time-short: info, dates/*: off }' })).toEqual([
    found('(info) '),
  ]);
  expect(await checkEdited({ config: 'rules: { dates/lead-time-shrt: off, date/*: off, dates/end-before-start: off }' })).toEqual(
    [
      'banwen.config.yaml config/unknown-rule «dates/lead-time-shrt» 没有规则 `dates/lead-time-shrt`，应为 `dates/lead-time-short`',
      'banwen.config.yaml config/unknown-rule «date/*» 没有规则 `date/*`，应为 `dates/*`',
      'banwen.config.yaml config/rule-fixed «dates/end-before-start» 规则 `dates/end-before-start` 说的是文件读不懂，级别不能改，应删去这一行',
    ],
  );
  expect(await checkEdited({ config: 'rules: { dates/*: loud }' })).toEqual([
    'banwen.config.yaml schema/value-not-allowed «loud» 值为 `loud`，应为 `error`、`warning`、`info`、`off` 之一',
  ]);
});

test('titles and numbers cited otherwise than on record', async () => {
  const cited = (title: string, number: string) => ({
    exchanged: {
      [CAMPAIGN]: [
        ['sampling:\n', `overrides:\n  preamble: 根据《${title}》（${number}），制定本方案。\n\nsampling:\n`] as const,
      ],
    },
  });
  const scheme = '石家庄市鹿泉区2026年“双随机、一公开”监管工作实施方案';
  expect(await checkEdited(cited(scheme, '石鹿市监〔2026〕6号'))).toEqual([]);
  expect(await checkEdited(cited(scheme, '石鹿市监〔2026〕7号'))).toEqual([
    `${CAMPAIGN} references/cited-number-mismatch «石鹿市监〔2026〕7号» 引用《${scheme}》的字号为 \`石鹿市监〔2026〕7号\`，应为登记的 \`石鹿市监〔2026〕6号\``,
  ]);
  const other = scheme.replace('2026年', '2026年度');
  expect(await checkEdited(cited(other, '石鹿市监〔2026〕6号'))).toEqual([
    `${CAMPAIGN} references/cited-title-mismatch «${other}» 引用标题为《${other}》，应为登记的《${scheme}》`,
  ]);
});
