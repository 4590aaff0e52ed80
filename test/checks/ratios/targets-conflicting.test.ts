import { targetsConflicting } from '../../../src/checks/ratios/targets-conflicting.ts';
import { testCheck } from '../../support/test-check.ts';

function workPlan(text: string, targets = ''): string {
  return `
      kind: work-plan
      ${targets}
      sections: [{ heading: 强化联合监管, text: ${text} }]`;
}

testCheck(targetsConflicting, {
  passes: {
    'a direction, and how far it goes': workPlan('不断提高联合抽查占比，年底前联合抽查占比达到60%。'),
    'the same number as fact and in words': workPlan(
      '跨部门联合随机抽查的占比不低于40%。',
      'targets: [{ id: joint, metric: 部门联合抽查占比, atLeast: 40%, base: 抽查次数 }]',
    ),
    'one by number, one by objects': workPlan('联合抽查次数占比达到100%。联合抽查户数占比达到80%。'),
    'different things': workPlan('不断扩大重点领域抽查的覆盖面。联合抽查占比达到100%。'),
    'a direction of something that is no measure': workPlan('在联合抽查占比达到100%的前提下，不断提升联合抽查的震慑力。'),
    'another year': workPlan('2025年联合抽查占比达到50%。2026年联合抽查占比达到60%。'),
    'some of the objects': workPlan('联合抽查占比达到60%。重点领域联合抽查占比达到90%，其中联合抽查占比不低于95%。'),
    'any sort of inspection': workPlan('对甲类企业，抽查比例不低于3%。对乙类企业，抽查比例不低于5%。'),
    'two shares of different bases': workPlan(
      '做好各项工作。',
      `targets: [{ id: a, metric: 联合抽查占比, atLeast: 40%, base: 抽查次数 }, { id: b, metric: 联合抽查占比, atLeast: 60%, base: 抽查户数 }]`,
    ),
  },
  fails: {
    'all of it, and more and more of it': {
      plan: workPlan(
        '不断扩大部门联合随机抽查的覆盖面、占比率。除特殊情况外，«联合抽查次数占比、户数占比均实现100%»，形成常态。',
      ),
      messages: ['“联合抽查占比”写有 `不断扩大`，又写有 `100%`，应只有一个目标'],
      related: [['不断扩大部门联合随机抽查的覆盖面、占比率']],
    },
    'the direction after the number, the number as a fact': {
      plan: workPlan(
        '逐步提升随机抽查结果公示率。',
        'targets: [{ id: shown, metric: 随机抽查结果公示率, exactly: «100%», base: 抽查结果 }]',
      ),
      values: [{ metric: '随机抽查结果公示率', first: '逐步提升', second: '100%' }],
    },
    'two numbers': {
      plan: workPlan('联合抽查占比不低于40%，使监管更有力。到年底，«联合抽查占比要达到45%»。'),
      values: [{ metric: '联合抽查占比', first: '40%', second: '45%' }],
    },
    'two facts': {
      plan: workPlan(
        '做好各项工作。',
        `targets: [{ id: a, metric: 群众满意程度, atLeast: 90%, base: 受访者 }, { id: b, metric: 群众满意程度, atLeast: «95%», base: 受访者 }]`,
      ),
      values: [{ metric: '群众满意程度', first: '90%', second: '95%' }],
      said: [[{ zh: '另一处写有 90%', en: '90% stands here' }]],
    },
    'a fact, and another number in words': {
      plan: workPlan('联合抽查占比不低于40%。', 'targets: [{ id: a, metric: 联合抽查占比, atLeast: «60%», base: 抽查次数 }]'),
      values: [{ metric: '联合抽查占比', first: '40%', second: '60%' }],
    },
    'two facts, of which one does not say of what': {
      plan: workPlan(
        '做好各项工作。',
        'targets: [{ id: a, metric: 联合抽查占比, atLeast: 40%, base: 抽查次数 }, { id: b, metric: 联合抽查占比, atLeast: «60%», base: null }]',
      ),
    },
    'a number told of once, whatever it is counted in': {
      plan: workPlan('联合抽查占比达到40%。«联合抽查占比达到50%»。联合抽查户数占比达到60%。'),
      values: [{ metric: '联合抽查占比', first: '40%', second: '50%' }],
    },
    'two measures, each told of': {
      plan: workPlan('联合抽查占比、抽查结果公示率达到40%。«联合抽查占比达到50%»。«抽查结果公示率达到60%»。'),
      values: [
        { metric: '联合抽查占比', first: '40%', second: '50%' },
        { metric: '抽查结果公示率', first: '40%', second: '60%' },
      ],
    },
    'another word for the share': {
      plan: workPlan('联合抽查占比达到40%。«联合抽查比率达到50%»。'),
    },
    'the name of a campaign in full': {
      plan: workPlan('部门联合“双随机、一公开”抽查占比达到40%。«联合抽查占比达到50%»。'),
    },
    'the year of the plan named': {
      plan: workPlan('2026年度联合抽查占比达到40%。«联合抽查占比达到50%»。'),
    },
    'the words of a campaign': {
      plan: `
        overrides:
          preamble: 联合抽查占比达到40%，«联合抽查占比达到50%»。`,
    },
  },
});
