import { goalWithoutTask } from '../../../src/checks/references/goal-without-task.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(goalWithoutTask, {
  passes: {
    'each goal served, one by a sentence outside the tasks, one by a part of a task': `
      kind: work-plan
      sections:
        - { heading: 工作目标, holds: 目标, headings: none, children: [{ id: a, text: 目标甲。 }, { id: b, text: 目标乙。 }, { id: c, text: 目标丙。 }] }
        - heading: 主要任务
          holds: 任务
          children: [{ heading: 任务一, goals: [a], text: 做。 }, { heading: 任务二, children: [{ heading: 分项, goals: [b], text: 做。 }] }]
        - { heading: 工作要求, goals: [c], text: 做好。 }`,
    'as many goals as tasks, which nobody paired': `
      kind: work-plan
      sections:
        - { heading: 工作目标, children: [{ text: 目标甲。 }] }
        - { heading: 主要任务, children: [{ heading: 任务一, text: 做。 }] }`,
    'tasks without any goals in the plan': `
      kind: work-plan
      sections: [{ heading: 主要任务, holds: 任务, children: [{ heading: 任务一, text: 做。 }] }]`,
  },
  fails: {
    'a goal and a task that do not pair': {
      plan: `
        kind: work-plan
        sections:
          - { heading: 工作目标, holds: 目标, headings: none, children: [{ id: a, text: 目标甲。 }, { id: b, text: «目标乙。» }] }
          - heading: 主要任务
            holds: 任务
            children: [{ heading: 任务一, goals: [a], text: 做。 }, { heading: «任务二», text: 做。 }]`,
      messages: [
        '目标“目标乙”没有对应任务，应至少有一项任务为其服务',
        '任务“任务二”没有对应目标，应为 “目标甲”、“目标乙” 之一服务',
      ],
    },
    'a name of as many characters as are shown, and one with a mark within': {
      plan: `
        kind: work-plan
        sections:
          - { heading: 工作目标, holds: 目标, list: [«一二三四五六七八九十一二三四五六七八九十一二三四。», «减轻负担；提高质效；»] }`,
      values: [{ goal: '一二三四五六七八九十一二三四五六七八九十一二三四' }, { goal: '减轻负担；提高质效' }],
    },
    'a goal without an id, in a list': {
      plan: `
        kind: work-plan
        sections:
          - { heading: 工作目标, holds: 目标, list: [«提高抽查的精准性、规范性和覆盖面，减轻企业负担，优化营商环境。»] }`,
      values: [{ goal: '提高抽查的精准性、规范性和覆盖面，减轻企业负担，…' }],
    },
  },
});
