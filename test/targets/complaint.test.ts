import { expect, test } from 'vitest';
import { campaignParts } from '../../src/targets/campaign-parts.ts';
import { judgeTargets } from '../../src/targets/judge-targets.ts';
import { paperGround } from '../support/paper-ground.ts';
import { creditCode, listOf } from '../support/target-lists.ts';
import { told } from '../support/told.ts';

const { plan } = await paperGround();
/** Of a campaign in which several lead by turns, in the first weeks of September, two inspectors at a visit. */
const parts = campaignParts(plan);
const HEADER = '企业名称,统一社会信用代码,牵头部门';
const CODE = creditCode(1);
const WRONG = `${CODE.slice(0, 17)}0`;

test.each([
  [
    '代码,地址\n1,2',
    'error',
    'targets/name-column-missing',
    '代码',
    '名单里没有名称这一列，表头应有 `企业名称`（或 `市场主体名称`、`单位名称`）',
    'Unexpected list without a column of names, expected a header with `企业名称` (or `市场主体名称`, `单位名称`)',
  ],
  [
    HEADER,
    'error',
    'targets/no-rows',
    '企业名称',
    '表头下面没有检查对象，应每户一行',
    'Unexpected list without rows, expected one for each enterprise',
  ],
  [
    '企业名称,牵头部门\n甲,区卫生健康局',
    'warning',
    'targets/code-missing',
    '企业名称',
    '名单里没有统一社会信用代码这一列，表上留空，文件名以名称和地址区分',
    'Unexpected list without a column of credit codes, expected `统一社会信用代码`; its blanks stay empty',
  ],
  [
    `企业名称,统一社会信用代码\n甲,${CODE}`,
    'warning',
    'targets/lead-open',
    '企业名称',
    '几个部门分工牵头，名单里没有 `牵头部门` 这一列，都放在 `区市场监管局` 名下',
    'Unexpected list without a column `牵头部门`, expected one where several lead; all papers lie with `区市场监管局`',
  ],
  [
    `${HEADER},注册资本\n甲,${CODE},区卫生健康局,100`,
    'warning',
    'targets/column-unknown',
    '注册资本',
    '表头 `注册资本` 不知道是什么，这一列没有用上',
    'Unexpected column `注册资本`, expected one that papers print; it is not read',
  ],
  [
    `${HEADER},单位名称\n甲,${CODE},区卫生健康局,乙`,
    'warning',
    'tables/duplicate-column',
    '单位名称',
    '列 `单位名称` 与前面一列是同一项内容，应只有一列；没有读这一列',
    'Unexpected second column `单位名称`, expected one of its kind; this one is not read',
  ],
  [
    `${HEADER}\n,${CODE},区卫生健康局`,
    'error',
    'targets/name-missing',
    CODE,
    '这一行没有名称，应为检查对象的名称',
    'Unexpected row without a name, expected that of the enterprise',
  ],
  [
    `${HEADER}\n甲,,区卫生健康局`,
    'warning',
    'targets/code-missing',
    '甲',
    '这一行没有统一社会信用代码，表上留空',
    'Unexpected row without a credit code, expected one; its blank stays empty',
  ],
  [
    `${HEADER}\n甲,130000000000001,区卫生健康局`,
    'warning',
    'targets/code-missing',
    '130000000000001',
    '`130000000000001` 是 15 位的旧注册号，应为 18 位的统一社会信用代码',
    'Unexpected registration number `130000000000001`, expected a credit code of 18 signs',
  ],
  [
    `${HEADER}\n甲,${WRONG},区卫生健康局`,
    'error',
    'references/credit-code-checksum',
    WRONG,
    `统一社会信用代码为 \`${WRONG}\`，校验位应为 \`Y\``,
    `Unexpected credit code \`${WRONG}\`, expected check character \`Y\``,
  ],
  [
    `${HEADER}\n甲,123,区卫生健康局`,
    'error',
    'references/credit-code-checksum',
    '123',
    '统一社会信用代码为 `123`，应为 18 位数字或大写字母（不含 I、O、S、V、Z）',
    'Unexpected credit code `123`, expected 18 digits or capitals other than I, O, S, V, Z',
  ],
  [
    `${HEADER}\n甲,${CODE},区卫生健康局\n乙,${CODE},区卫生健康局`,
    'error',
    'targets/duplicate',
    CODE,
    '与第 2 行的代码相同，每户应只有一行',
    'Unexpected code of row 2 again, expected one row each',
  ],
  [
    `${HEADER},住所\n甲,,区卫生健康局,一\n甲,,区卫生健康局,一`,
    'error',
    'targets/duplicate',
    '甲',
    '与第 2 行的名称、地址相同，每户应只有一行',
    'Unexpected name and address of row 2 again, expected one row each',
  ],
  [
    `${HEADER}\n甲,${CODE},区卫健局`,
    'error',
    'targets/department-unknown',
    '区卫健局',
    '检查部门 `区卫健局` 不在方案的部门里，应为 区市场监管局、区卫生健康局、区教育局',
    'Unexpected department `区卫健局`, expected one of the plan: 区市场监管局, 区卫生健康局, 区教育局',
  ],
  [
    `${HEADER},检查事项\n甲,${CODE},区卫生健康局,对校车的检查`,
    'warning',
    'targets/item-unknown',
    '对校车的检查',
    '检查事项 `对校车的检查` 不在方案的抽查事项里',
    'Unexpected item `对校车的检查`, expected one of the plan',
  ],
  [
    `${HEADER},检查人员\n甲,${CODE},区卫生健康局,李某`,
    'warning',
    'targets/inspectors-few',
    '李某',
    '检查人员写了 1 人，应不少于 2 人',
    'Unexpected number of inspectors (1), expected 2 or more',
  ],
  [
    `${HEADER},检查日期\n甲,${CODE},区卫生健康局,下周`,
    'warning',
    'targets/day-unreadable',
    '下周',
    '检查日期为 `下周`，应为 2026-07-08 这样的日期',
    'Unexpected day `下周`, expected one such as 2026-07-08',
  ],
  [
    `${HEADER},检查日期\n甲,${CODE},区卫生健康局,2026-12-01`,
    'warning',
    'targets/day-outside',
    '2026-12-01',
    '检查日期 `2026-12-01` 不在检查期间，应在 2026-09-01 至 2026-09-24 之间',
    'Unexpected day `2026-12-01`, expected one between 2026-09-01 and 2026-09-24',
  ],
  [
    `${HEADER},检查日期\n甲,${CODE},区卫生健康局,2026-02-30`,
    'warning',
    'targets/day-unreadable',
    '2026-02-30',
    '检查日期为 `2026-02-30`，应为 2026-07-08 这样的日期',
    'Unexpected day `2026-02-30`, expected one such as 2026-07-08',
  ],
  [
    `${HEADER}\n甲\u0007\u0007\u202e,${CODE},区卫生健康局`,
    'warning',
    'targets/characters-dropped',
    '甲\u0007\u0007\u202e',
    '有文件里不能写的字符（U+0007、U+202E），已略去',
    'Unexpected characters no file can hold (U+0007, U+202E), expected text; they are left out',
  ],
  [
    `${HEADER},住所\n甲,${CODE},区卫生健康局,${'路'.repeat(501)}`,
    'error',
    'targets/value-too-long',
    `${'路'.repeat(501)}`,
    '这一格有 501 个字，表上放不下，应不超过 500 个',
    'Unexpected cell of 501 characters, expected 500 or fewer',
  ],
])('the list %j is told, at last, with a %s', (text, severity, rule, at, zh, en) => {
  const { diagnostics } = judgeTargets(listOf(text), parts);
  expect(told(diagnostics).at(-1)).toEqual([rule, at, zh, en]);
  expect(diagnostics.at(-1)?.severity).toBe(severity);
});
