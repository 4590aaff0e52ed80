import { expect, test } from 'vitest';
import { compareFacts } from '../../../src/diff/compare-facts.ts';
import { planFacts } from '../../../src/diff/facts/plan-facts.ts';
import { wordFactChange } from '../../../src/diff/word-fact-change.ts';
import { testSubject } from '../../support/test-subject.ts';

/** The lines of what two versions of a plan do not share, each by the lines that differ. */
function told(before: string, after: string): readonly string[] {
  const [old, fresh] = [before, after].map((text) => testSubject(text));
  if (old === undefined || fresh === undefined) throw new Error('two versions');
  const changes = compareFacts(planFacts(old.plan, undefined), planFacts(fresh.plan, undefined), fresh.calendar);
  return changes.map((change) => wordFactChange(change));
}

type Case = readonly [what: string, before: string, after: string, lines: readonly string[]];

const objects = (...rows: readonly string[]) => `kind: results\nentities:\n${rows.map((row) => `  - { ${row} }`).join('\n')}`;
const A = 'name: 示例甲有限公司, outcome: 未发现问题';
const RESULTS: readonly Case[] = [
  [
    'an object more',
    objects(A),
    objects(A, 'name: 示例乙有限公司, outcome: 未发现问题'),
    ['检查条数 1条 → 2条，+1条', '新增检查对象「示例乙有限公司」（检查结果 未发现问题）'],
  ],
  [
    'an outcome',
    objects(A),
    objects('name: 示例甲有限公司, outcome: 不配合检查情节严重'),
    ['检查对象「示例甲有限公司」检查结果 未发现问题 → 不配合检查情节严重'],
  ],
  [
    'the day of an inspection',
    objects(`${A}, inspectedOn: 2026-07-10`),
    objects(`${A}, inspectedOn: 2026-07-13`),
    ['检查对象「示例甲有限公司」检查日期 2026-07-10 → 2026-07-13，推迟 3 日（1 个工作日）'],
  ],
  [
    'the items inspected',
    objects(`${A}, items: [公示信息检查]`),
    objects(`${A}, items: [检测机构检查]`),
    ['检查对象「示例甲有限公司」抽查事项 增加 检测机构检查；删去 公示信息检查'],
  ],
  [
    'the same objects in another order',
    objects(A, 'name: 乙, outcome: 未发现问题'),
    objects('name: 乙, outcome: 未发现问题', A),
    [],
  ],
];

const entries = (...rows: readonly string[]) => `kind: disposals\nentries:\n${rows.map((row) => `  - { ${row} }`).join('\n')}`;
const ORDER = 'entity: 示例甲有限公司, action: 责令改正';
const DISPOSALS: readonly Case[] = [
  [
    'a day it was done',
    entries(ORDER),
    entries(`${ORDER}, done: 2026-08-12`),
    ['处置「示例甲有限公司责令改正」办结日期 新增 2026-08-12'],
  ],
  [
    'a term put off',
    entries(`${ORDER}, due: 2026-08-17`),
    entries(`${ORDER}, due: 2026-08-24`),
    ['处置「示例甲有限公司责令改正」办理期限 2026-08-17 → 2026-08-24，推迟 7 日（5 个工作日）'],
  ],
  [
    'the number of its paper',
    entries(ORDER),
    entries(`${ORDER}, documentNumber: 甲市监责改〔2026〕1号`),
    ['处置「示例甲有限公司责令改正」文书号 新增 甲市监责改〔2026〕1号'],
  ],
  [
    'what is done about an object instead',
    entries(ORDER),
    entries('entity: 示例甲有限公司, action: 立案'),
    [
      '处置「示例甲有限公司立案」名称 示例甲有限公司责令改正 → 示例甲有限公司立案',
      '处置「示例甲有限公司立案」处置措施 责令改正 → 立案',
    ],
  ],
  [
    'a second thing done',
    entries(ORDER),
    entries(ORDER, 'entity: 示例甲有限公司, action: 立案'),
    ['新增处置「示例甲有限公司立案」（处置措施 立案）'],
  ],
];

const tasks = (...rows: readonly string[]) => `kind: annual-plan\nrows:\n${rows.map((row) => `  - { ${row} }`).join('\n')}`;
const FIRST = 'name: 第一次联合抽查, lead: 区市场监管局';
const TASKS: readonly Case[] = [
  [
    'a task more',
    tasks(FIRST),
    tasks(FIRST, 'name: 第二次联合抽查, lead: 区市场监管局'),
    ['新增任务「第二次联合抽查」（牵头部门 区市场监管局）'],
  ],
  [
    'a task less',
    tasks(FIRST, 'name: 第二次联合抽查, lead: 区市场监管局'),
    tasks(FIRST),
    ['删去任务「第二次联合抽查」（牵头部门 区市场监管局）'],
  ],
  [
    'the count a ratio comes to',
    tasks(`${FIRST}, objects: { text: 旅馆, population: 100 }, sampling: { ratio: { atLeast: 3% } }`),
    tasks(`${FIRST}, objects: { text: 旅馆, population: 100 }, sampling: { ratio: { atLeast: 5% } }`),
    ['任务「第一次联合抽查」抽查比例 不低于3% → 不低于5%，应抽户数 +2（3 → 5户）'],
  ],
];

const targets = (row: string) => `kind: work-plan\ntargets:\n  - { id: yearly, metric: 抽查企业占比, ${row} }`;
const reports = (row: string) => `kind: work-plan\nschedule:\n  reports:\n    - { id: monthly, name: 月报表, ${row} }`;
const WORK: readonly Case[] = [
  ['a target', targets('atLeast: 3%'), targets('atLeast: 5%'), ['指标「抽查企业占比」数值 不低于3% → 不低于5%']],
  [
    'what a target is a part of',
    targets('atLeast: 3%'),
    targets('atLeast: 3%, base: 上年底企业'),
    ['指标「抽查企业占比」基数 新增 上年底企业'],
  ],
  [
    'the rhythm of a report',
    reports('every: { unit: month, day: 20 }'),
    reports('every: { unit: month, day: 25 }'),
    ['环节「月报表」时间 每月20日 → 每月25日'],
  ],
  [
    'a day of a report',
    reports('every: { dates: [03-20, 06-20] }'),
    reports('every: { dates: [03-20, 06-22] }'),
    ['环节「月报表」时间 增加 2026年6月22日；删去 2026年6月20日'],
  ],
  [
    'how a report is sent',
    reports('every: { unit: month, day: 20 }'),
    reports('every: { unit: month, day: 20 }, via: 综合管理系统'),
    ['环节「月报表」报送方式 新增 综合管理系统'],
  ],
  [
    'to whom a report is sent',
    reports('every: { unit: month, day: 20 }'),
    reports('every: { unit: month, day: 20 }, to: 区市场监管局'),
    ['环节「月报表」报送对象 新增 区市场监管局'],
  ],
];

const LIST: readonly Case[] = [
  [
    'an edition',
    'kind: item-list\nedition: 2026年版',
    'kind: item-list\nedition: 2026年第二版',
    ['清单版次 2026年版 → 2026年第二版'],
  ],
];

test.each([...RESULTS, ...DISPOSALS, ...TASKS, ...WORK, ...LIST])('%s', (_, before, after, lines) => {
  expect(told(before, after)).toEqual(lines);
});
