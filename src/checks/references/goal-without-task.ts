import type { PlanPath } from '../../core/source.ts';
import { sectionsBelow } from '../../plan/sections-below.ts';
import type { Section } from '../../plan/work-plan.ts';
import { at, type Check, defineCheck } from '../check.ts';

const BRIEF = 24;

/** A goal of a work plan that no task serves, or a task that serves no goal. */
export const goalWithoutTask: Check = defineCheck({
  id: 'references/goal-without-task',
  severity: 'warning',
  title: { zh: '目标没有对应的任务', en: 'A goal is served by no task' },
  why: {
    zh: '目标没有任务落实，年底无从考核；任务不为哪个目标服务，也说不清为什么做。',
    en: 'A goal nobody works for cannot be reached, and a task without a goal has no reason.',
  },
  fix: {
    zh: '目标各节写 `id`，任务的 `goals` 写它为哪些目标服务；没有任务的目标，补上任务或者删去。',
    en: 'Give each goal an `id` and each task its `goals`; add the task that is missing, or drop the goal.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    goal: {
      zh: '目标“{goal}”没有对应任务，应至少有一项任务为其服务',
      en: 'Unexpected goal “{goal}” without a task, expected one or more',
    },
    task: {
      zh: '任务“{task}”没有对应目标，应为 {goals} 之一服务',
      en: 'Unexpected task “{task}” without a goal, expected it to serve one of {goals}',
    },
  },
  example: {
    bad: `
kind: work-plan
sections:
  - heading: 工作目标
    holds: 目标
    children: [{ id: joint, heading: 提升联合抽查占比 }, { id: training, heading: «提高人员能力» }]
  - heading: 主要任务
    holds: 任务
    children: [{ heading: 推进联合抽查, goals: [joint], text: 联合抽查全覆盖。 }]`,
    good: `
kind: work-plan
sections:
  - heading: 工作目标
    holds: 目标
    children: [{ id: joint, heading: 提升联合抽查占比 }, { id: training, heading: 提高人员能力 }]
  - heading: 主要任务
    holds: 任务
    children: [{ heading: 推进联合抽查, goals: [joint], text: 联合抽查全覆盖。 }, { heading: 开展培训, goals: [training], text: 每季度培训一次。 }]`,
  },

  *run({ plan }, found) {
    if (plan.kind !== 'work-plan') return;
    const sections = sectionsBelow(plan.sections);
    const goals = childrenOf(sections, '目标');
    const served = new Set(sections.flatMap((section) => section.goals.map(({ text }) => text)));
    for (const goal of goals) {
      if (goal.id === null || !served.has(goal.id)) yield found('goal', at(wordsPath(goal)), { goal: nameOf(goal) });
    }
    if (goals.length === 0) return;
    for (const task of childrenOf(sections, '任务')) {
      if (sectionsBelow([task]).some((section) => section.goals.length > 0)) continue;
      yield found('task', at(wordsPath(task)), {
        task: nameOf(task),
        goals: goals.map((goal) => `“${nameOf(goal)}”`).join('、'),
      });
    }
  },
});

function childrenOf(sections: readonly Section[], holds: Section['holds']): readonly Section[] {
  return sections.filter((section) => section.holds === holds).flatMap(({ children }) => children);
}

function wordsPath({ heading, text, path }: Section): PlanPath {
  return (heading ?? text[0])?.path ?? path;
}

/** Its heading, else the beginning of its text. */
function nameOf({ heading, text }: Section): string {
  const words = ((heading ?? text[0])?.text ?? '').replace(/[。；;.]$/, '');
  return words.length > BRIEF ? `${words.slice(0, BRIEF)}…` : words;
}
