import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jointShareBelowTarget } from '../../../src/checks/ratios/joint-share-below-target.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

const profile = 'limits: { jointShare: 100% }';
const joint = `
  sequence: 1
  schedule: { window: { start: 2026-04-01, end: 2026-04-30 } }
  departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }, { org: 区卫生健康局, role: 配合 }]`;
const alone = `
  sequence: 2
  schedule: { window: { start: 2026-05-06, end: 2026-05-29 } }
  departments: [{ org: 区卫生健康局, role: 牵头, items: [公共场所卫生检查] }]`;

testCheck(jointShareBelowTarget, {
  passes: {
    'all tasks are joint: partners, a group, leads in turn with a partner': {
      plan: `
      kind: annual-plan
      rows:
        - { name: 第一次联合抽查, lead: 区市场监管局, partners: [区卫生健康局] }
        - { name: 第二次联合抽查, lead: 各成员单位 }
        - name: 第三次联合抽查
          leadWhen: [{ when: 医院, org: 区卫生健康局 }, { when: 取水户, org: 区水务局 }]
          partners: [区市场监管局]`,
      profile,
    },
    'exactly the share': {
      plan: `
      kind: annual-plan
      rows: [{ name: 第一次联合抽查, lead: 区市场监管局, partners: [区卫生健康局] }, { name: 抽查, lead: 区水务局 }]`,
      profile: 'limits: { jointShare: 50% }',
    },
    'a region without a target': `
      kind: annual-plan
      rows: [{ name: 抽查, lead: 区水务局 }]`,
    'a year that is not over': {
      plan: 'departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]',
      profile: 'limits: { jointShare: 50% }',
    },
    'half of the campaigns, and objects that one of them does not count': {
      plan: `
        departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]
        sampling: { objects: { text: 全区企业, population: 400 }, ratio: { exactly: 5% } }`,
      others: { joint },
      profile: 'closed: true\nlimits: { jointShare: 50% }',
    },
    'a joint campaign beside one that is not: that one is told': { plan: joint, others: { alone }, profile },
  },
  fails: {
    'leads in turn, each by itself': {
      plan: `
        kind: annual-plan
        rows:
          - name: «第一次抽查»
            leadWhen: [{ when: 医院, org: 区卫生健康局 }, { when: 取水户, org: 区水务局 }]
          - { name: 第二次抽查, lead: 区水务局, partners: [区水务局] }`,
      profile,
      values: [{ year: '2026', share: '0%', expected: '100%' }],
      related: [['第一次抽查', '第二次抽查', '100%']],
    },
    'half by number, less by objects': {
      plan: `
        kind: annual-plan
        rows:
          - name: 第一次联合抽查
            lead: 区市场监管局
            partners: [区卫生健康局]
            objects: { text: 全区医院, population: 10 }
            sampling: { ratio: { exactly: 10% } }
          - name: «取水检查»
            lead: 区水务局
            objects: { text: 全区取水户, population: 20 }
            sampling: { ratio: { exactly: 10% } }`,
      profile: 'limits: { jointShare: 50% }',
      messages: ['`2026` 年部门联合抽查占比为 `33.33%`，应不低于 `50%`'],
    },
    'a campaign of one department, where all are to be joint': {
      plan: 'departments: «[{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }, { org: 区水务局, role: 指导 }]»',
      others: { joint, alone },
      profile,
    },
    'a year that is over': {
      plan: 'departments: «[{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]»',
      others: { joint },
      profile: 'closed: true\nlimits: { jointShare: 50.01% }',
      values: [{ year: '2026', share: '50%', expected: '50.01%' }],
      said: [[{ zh: '按次数 1 ÷ 2 = 50%', en: 'by number 1 ÷ 2 = 50%' }]],
    },
    'the last campaign of one department, with a joint one after it': {
      plan: `
        sequence: 1
        schedule: { window: { start: 2026-03-02, end: 2026-03-31 } }
        departments: «[{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]»`,
      others: { joint },
      profile,
    },
    'campaigns of one department each: all are shown, the share is cut rather than rounded': {
      plan: 'departments: «[{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]»',
      others: { joint, second: joint.replace('04-01', '04-08'), third: alone },
      profile: 'closed: true\nlimits: { jointShare: 60% }',
      related: [
        [
          '[{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]',
          '[{ org: 区卫生健康局, role: 牵头, items: [公共场所卫生检查] }]',
          '60%',
        ],
      ],
      said: [
        [
          { zh: '按次数 2 ÷ 4 = 50%', en: 'by number 2 ÷ 4 = 50%' },
          { zh: '也没有配合部门', en: 'inspected by one department too' },
        ],
      ],
    },
    'two campaigns of three': {
      plan: 'departments: «[{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]»',
      others: { joint, second: joint.replace('04-01', '04-08') },
      profile: 'closed: true\nlimits: { jointShare: 66.67% }',
      values: [{ year: '2026', share: '66.66%', expected: '66.67%' }],
      said: [[{ zh: '按次数 2 ÷ 3 = 66.66%', en: 'by number 2 ÷ 3 = 66.66%' }]],
    },
    'half of the campaigns, fewer of their objects': {
      plan: `
        departments: «[{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]»
        sampling: { objects: { text: 全区企业, population: 400 }, ratio: { exactly: 5% } }`,
      others: { joint: `${joint}\n  sampling: { objects: { text: 全区医院 }, count: { exactly: 10 } }` },
      profile: 'closed: true\nlimits: { jointShare: 50% }',
      said: [[{ zh: '按户数 10 ÷ 30 = 33.33%', en: 'by objects 10 ÷ 30 = 33.33%' }]],
    },
  },
});

test('a year is below its target where the fraction is, in big integers, by number or by objects', () => {
  const task = fc.record({
    isJoint: fc.boolean(),
    population: fc.integer({ min: 1, max: 400 }),
    percent: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 10_000 }), (tasks, target) => {
      const rows = tasks.map(
        ({ isJoint, population, percent }, index) => `
  - name: 第${index + 1}次抽查
    lead: 区市场监管局
    partners: [${isJoint ? '区卫生健康局' : ''}]
    objects: { text: 全区企业, population: ${population} }
    sampling: { ratio: { exactly: ${percent}% } }`,
      );
      const plan = `kind: annual-plan\nrows:${rows.join('')}`;
      const drawn = (some: typeof tasks) =>
        some.reduce((sum, { population, percent }) => sum + (BigInt(population * percent) + 99n) / 100n, 0n);
      const joint = tasks.filter(({ isJoint }) => isJoint);
      const isBelow = (part: bigint, whole: bigint) => part * 10_000n < BigInt(target) * whole;
      const expected = isBelow(BigInt(joint.length), BigInt(tasks.length)) || isBelow(drawn(joint), drawn(tasks));
      const share = `${Math.floor(target / 100)}.${String(target % 100).padStart(2, '0')}%`;
      const subject = testSubject(plan, { profile: `limits: { jointShare: ${share} }` });
      expect([...jointShareBelowTarget.find(subject)].length).toBe(expected ? 1 : 0);
    }),
    { numRuns: 80 },
  );
});
